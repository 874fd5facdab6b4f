"""What a full check of a vault saw, in sentences."""

from collections.abc import Mapping

from intake_app.domain.ids import ItemId
from intake_app.domain.vault import CheckResult
from intake_app.words.hook import translate
from intake_app.words.message import Message

_NAMED = 20  # damaged items; the others are counted


def sound(result: CheckResult) -> str:
    """One sentence for a vault with nothing wrong."""
    text = translate(
        "Checks",
        "The vault is sound: {documents} documents, {notes} wordings of notes, {records} entries and {events} lines of "
        "the record were read and agree.",
    )
    return text.format(documents=result.documents, notes=result.notes, records=result.records, events=result.events)


def damage(result: CheckResult, names: Mapping[ItemId, str]) -> Message:
    """What is wrong; `names` tells damaged items as people know them."""
    lines = [] if result.pages_ok else [translate("Checks", "Pages of the database are damaged.")]
    damaged = sorted({names.get(item, item) for item, _role in result.damaged})
    if damaged:
        listed = ", ".join(damaged[:_NAMED])
        text = translate("Checks", "Damaged or missing items ({count}): {names}")
        lines.append(text.format(count=len(damaged), names=listed + (" …" if len(damaged) > _NAMED else "")))
    if result.damaged_notes:
        text = translate("Checks", "Notes that read otherwise than the record says: {count}")
        lines.append(text.format(count=len(result.damaged_notes)))
    if result.damaged_records:
        text = translate("Checks", "Entries that read otherwise than the record says: {count}")
        lines.append(text.format(count=len(result.damaged_records)))
    if not result.record_ok:
        text = translate("Checks", "The record holds up to line {events}; line {line} is the first that does not.")
        unread = translate("Checks", "The record can't be read.")
        lines.append(text.format(events=result.events, line=result.broken_at) if result.broken_at else unread)
    return Message(
        translate("Checks", "The vault is damaged"),
        "\n".join(lines),
        translate("Checks", "Everything else was read and is as it was stored."),
        translate("Checks", "Copy the whole folder to another drive, then look at the latest backup."),
    )
