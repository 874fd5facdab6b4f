"""What the sheets of a matter tell of, read in one go."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.rulebook import Rulebook
from intake_app.ui.case.seen import Seen, see
from intake_app.workflows.look_at_process import LookedAt, Papers, known_law, look_at_papers

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Known:
    """A matter, one of its legal processes (None where it has none), and what is known of the law."""

    seen: Seen
    papers: Papers
    looked: LookedAt | None
    law: Rulebook


def know(vault: "Vault", code: MatterCode, record: RecordId | None, *, today: date, zone: str) -> Known:
    """Read it, outside the GUI thread: `record`, or the process with the next date, else the last. Raises NotFound."""
    seen = see(vault, code, today=today, zone=zone)
    papers = look_at_papers(vault, code, today=today, zone=zone)
    due = seen.case.next_due
    leading = due.process.stored.id if due and due.process else None
    looked = papers.of(record) or papers.of(leading) or next(iter(papers.processes[::-1]), None)
    return Known(seen, papers, looked, known_law())
