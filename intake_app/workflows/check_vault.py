"""Is everything in the vault as it was stored?"""

import contextlib
from collections.abc import Callable, Mapping

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import CounselId, ItemId, NoteId
from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import CheckResult, Thing
from intake_app.errors import DatabaseDamaged, NotFound, RecordBroken
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.view import View


def check_vault(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Read every page, every document and the whole custody record."""
    return check(vault, progress=progress)


def named(vault: Vault, result: CheckResult) -> dict[str, str]:
    """What a check found, as people know it: items by matter, exhibit number and title, notes by matter and title,
    counsel by name, handoffs by their file's name.

    Of items and notes that can't be read any more the record still tells the matter, and the exhibit or the day.
    """
    names = {str(one): _read(vault, name, one) for kind, one in result.altered if (name := _NAME.get(kind))}
    names |= {item: _read(vault, _item, item) for item, _role in result.damaged}
    names |= {note: _read(vault, _note, note) for note in result.damaged_notes}
    first = {} if all(names.values()) else _first_lines(vault)
    return {one: name or _recorded(first.get(one)) or one for one, name in names.items()}


def _read(vault: Vault, name: Callable[[View, str], str], one: str) -> str:
    """Empty where it can't be read."""
    with contextlib.suppress(NotFound, DatabaseDamaged), vault.reading() as view:
        return name(view, one)
    return ""


def _item(view: View, item: str) -> str:
    found = view.documents.get(ItemId(item))
    return f"{found.matter} · {found.exhibit:04} · {found.title}"


def _note(view: View, note: str) -> str:
    found = view.notes.get(NoteId(note))
    return f"{found.matter} · {found.title or f'{found.created_at:%Y-%m-%d}'}"


def _counsel(view: View, counsel: str) -> str:
    return view.people.get(CounselId(counsel)).name


def _handoff(view: View, handoff: str) -> str:
    return next((one.file_name for one in view.handoffs.list() if one.id == handoff), handoff)


_NAME: dict[Thing, Callable[[View, str], str]] = {
    **dict.fromkeys((Thing.ITEM, Thing.WORDS, Thing.SUMS, Thing.TRASH), _item),
    Thing.COUNSEL: _counsel,
    Thing.HANDOFF: _handoff,
}


def _first_lines(vault: Vault) -> Mapping[str, CustodyEvent]:
    """The first event about each subject."""
    first: dict[str, CustodyEvent] = {}
    with contextlib.suppress(DatabaseDamaged, RecordBroken), vault.reading() as view:
        for event in view.custody.all():
            first.setdefault(event.subject, event)
    return first


def _recorded(event: CustodyEvent | None) -> str:
    if event is None or event.matter is None:
        return ""
    number = event.facts.get("exhibit", "")
    if event.action is Action.RECEIVED and number.isdigit():
        return f"{event.matter} · {int(number):04}"
    return f"{event.matter} · {event.at:%Y-%m-%d}"
