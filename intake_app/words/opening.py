"""How a handoff is opened where nothing but age is at hand."""

from intake_app.domain.handoff import HandoffRecord
from intake_app.words.hook import translate


def age_command(record: HandoffRecord, *, parts: int = 1) -> str:
    """As it is typed; what comes out is a ZIP archive. Of several `parts` each needs a name of its own for that."""
    key = ("-i", translate("Receipt", "KEY-FILE")) if record.recipients else ()
    name = f'"{record.file_name}"' if " " in record.file_name else record.file_name
    return " ".join(("age", "-d", *key, "-o", "handoff-1.zip" if parts > 1 else "handoff.zip", name))
