"""What a full check of a vault saw, in sentences."""

from collections.abc import Iterable, Mapping

from intake_app.domain.vault import CheckResult, SearchIndex, Thing
from intake_app.words.hook import translate
from intake_app.words.message import Message

_NAMED = 20  # of one sort; the others are counted


def sound(result: CheckResult) -> str:
    """For a vault with nothing wrong, or with nothing wrong any more."""
    text = translate(
        "Checks",
        "The vault is sound: {documents} documents, {notes} wordings of notes, {records} entries and {events} lines of "
        "the record were read and agree.",
    )
    said = [text.format(documents=result.documents, notes=result.notes, records=result.records, events=result.events)]
    if result.search is SearchIndex.MADE_ANEW:
        said.append(made_anew())
    if result.witnessed:
        text = translate(
            "Checks",
            "Things from an earlier version: {count}. Changes of them made outside the program before today could not "
            "be found; from now on they are.",
        )
        said.append(text.format(count=result.witnessed))
    return " ".join(said)


def made_anew() -> str:
    """Of the index of the search."""
    return translate("Checks", "The index of the search was damaged. It was made anew from what is stored.")


def thing(kind: Thing, name: str) -> str:
    """One thing in the vault, by its name as people know it."""
    texts = {
        Thing.VAULT: translate("Checks", "name and date of the vault"),
        Thing.MATTER: translate("Checks", "matter {name}"),
        Thing.ITEM: translate("Checks", "item {name}"),
        Thing.WORDS: translate("Checks", "words to find item {name} by"),
        Thing.SUMS: translate("Checks", "checksums of item {name} for handoffs"),
        Thing.COUNSEL: translate("Checks", "counsel {name}"),
        Thing.HANDOFF: translate("Checks", "handoff {name}"),
        Thing.OWN_KEY: translate("Checks", "own key {name}"),
        Thing.SIGNER: translate("Checks", "signing key {name}"),
        Thing.BACKUP_PLAN: translate("Checks", "place of the backups"),
        Thing.KEY_SLOTS: translate("Checks", "copy of the key slots in the database"),
        Thing.TRASH: translate("Checks", "trash, with {name}"),
    }
    return texts.get(kind, "{name}").format(name=name)


def damage(result: CheckResult, names: Mapping[str, str]) -> Message:
    """What is wrong; `names` tells damaged items and notes as people know them."""
    lines = [] if result.pages_ok else [translate("Checks", "Pages of the database are damaged.")]
    return Message(
        translate("Checks", "The vault is damaged"),
        "\n".join([*lines, *missing(result, names)]),
        translate("Checks", "Everything else was read and is as it was stored."),
        translate(
            "Checks",
            "Copy the whole folder to another drive. Then restore the latest backup, or save what can be read into a "
            "new vault.",
        ),
    )


def missing(result: CheckResult, names: Mapping[str, str]) -> list[str]:
    """What does not agree with the record, a line for each kind of thing."""
    lines = [*_of_search(result)]
    if damaged := sorted({names.get(item, item) for item, _role in result.damaged}):
        text = translate("Checks", "Damaged or missing items ({count}): {names}")
        lines.append(text.format(count=len(damaged), names=_listed(damaged)))
    if notes := sorted(names.get(note, note) for note in result.damaged_notes):
        text = translate("Checks", "Notes that are missing or read otherwise than the record says ({count}): {names}")
        lines.append(text.format(count=len(notes), names=_listed(notes)))
    if result.damaged_records:
        text = translate("Checks", "Entries that read otherwise than the record says: {count}")
        lines.append(text.format(count=len(result.damaged_records)))
    if altered := [thing(kind, names.get(one, one)) for kind, one in result.altered]:
        text = translate("Checks", "Changed outside the program, or gone ({count}): {names}")
        lines.append(text.format(count=len(altered), names=_listed(altered)))
    if not result.record_ok:
        text = translate("Checks", "The record holds up to line {events}; line {line} is the first that does not.")
        unread = translate("Checks", "The record can't be read.")
        lines.append(text.format(events=result.events, line=result.broken_at) if result.broken_at else unread)
    return lines


def _of_search(result: CheckResult) -> list[str]:
    match result.search:
        case SearchIndex.DAMAGED:
            text = translate(
                "Checks", "The index of the search is damaged: it may find less than there is, or nothing."
            )
            return [text]
        case SearchIndex.MADE_ANEW:
            return [made_anew()]
        case _:
            return []


def _listed(names: Iterable[str]) -> str:
    told = list(names)
    return ", ".join(told[:_NAMED]) + (" …" if len(told) > _NAMED else "")
