"""Is everything in the vault as it was stored?"""

from collections.abc import Iterable

from intake_app.domain.ids import ItemId
from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import CheckResult
from intake_app.errors import DatabaseDamaged, NotFound
from intake_app.vault import Vault
from intake_app.vault.check import check


def check_vault(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Read every page, every document and the whole custody record."""
    return check(vault, progress=progress)


def named(vault: Vault, items: Iterable[ItemId]) -> dict[ItemId, str]:
    """Matter and exhibit number of items, as far as they can still be read."""
    names = {}
    for each in set(items):
        try:
            with vault.reading() as view:
                item = view.documents.get(each)
        except (NotFound, DatabaseDamaged):
            continue
        names[each] = f"{item.matter} · {item.exhibit:04}"
    return names
