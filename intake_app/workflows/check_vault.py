"""Is everything in the vault as it was stored?"""

from collections.abc import Callable

from intake_app.domain.ids import CounselId, ItemId
from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import CheckResult, Thing
from intake_app.errors import DatabaseDamaged, NotFound
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.view import View


def check_vault(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Read every page, every document and the whole custody record."""
    return check(vault, progress=progress)


def named(vault: Vault, result: CheckResult) -> dict[str, str]:
    """What a check found, as people know it, as far as it can still be read: items by matter and exhibit number,
    counsel by name, handoffs by their file's name.
    """
    things = {*((Thing.ITEM, item) for item, _role in result.damaged), *result.altered}
    names = {}
    for kind, one in things:
        if name := _NAME.get(kind):
            try:
                with vault.reading() as view:
                    names[str(one)] = name(view, one)
            except (NotFound, DatabaseDamaged):
                continue
    return names


def _item(view: View, item: str) -> str:
    found = view.documents.get(ItemId(item))
    return f"{found.matter} · {found.exhibit:04}"


def _counsel(view: View, counsel: str) -> str:
    return view.people.get(CounselId(counsel)).name


def _handoff(view: View, handoff: str) -> str:
    return next((one.file_name for one in view.handoffs.list() if one.id == handoff), handoff)


_NAME: dict[Thing, Callable[[View, str], str]] = {
    **dict.fromkeys((Thing.ITEM, Thing.WORDS, Thing.TRASH), _item),
    Thing.COUNSEL: _counsel,
    Thing.HANDOFF: _handoff,
}
