"""What acts made beside the vault: backups, a restored vault, a new one, one of an earlier version."""

from pathlib import Path

from intake_app.errors import VaultDestroyed, VaultMissing
from intake_app.vault import Vault
from intake_app.vault.check import check
from torture.acts import ACTS, GOLDEN_PASSPHRASE, Site, clear
from torture.ledger import Facts, Lost, Pending, open_as, verify

PARTIAL = ".partial"
_MAKING = frozenset({"back up", "restore", "create", "salvage", "renew the oldest backup"})


def verify_all(site: Site, pending: Pending) -> None:
    """Everything in the place, then make it ready for the next act. Raises Lost, or what an opening raises."""
    with open_as(site.folder, site.ledger, pending) as vault:
        verify(vault, site.ledger, pending)
    made = dict(site.ledger.made)
    if lost := [place for place in made if not Path(place).exists()]:
        raise Lost(f"told to be there, and is not: {lost}")
    for intent in (pending.intent, *made.values()):
        made |= {twin["place"]: twin for twin in (intent, *intent.get("older", ())) if "place" in twin}
    for folder in (*site.backups.glob("[!.]*"), site.again, site.new):
        if folder.exists():
            _is_twin(folder, made[str(folder)])
    if len(_sound(site.old, GOLDEN_PASSPHRASE)) != 1:
        raise Lost("the vault of an earlier version lost its item")
    _destroyed_or_whole(site, pending)
    _nothing_in_the_way(site, pending)
    site.ledger.made, site.ledger.destroyed, site.ledger.emptied = {}, [], []
    clear(site)


def _is_twin(folder: Path, wanted: Facts) -> None:
    if _sound(folder, wanted["passphrase"], wanted.get("matter")) != set(wanted["items"]):
        raise Lost(f"{folder.name} is not what was there when it was made")


def _sound(folder: Path, passphrase: str, matter: str | None = None) -> set[str]:
    """The items in it, or in one matter, after a check."""
    with Vault.open(folder, passphrase, actor="after") as vault:
        if not check(vault).ok:
            raise Lost(f"the check finds damage in {folder.name}")
        with vault.reading() as view:
            matters = [each.code for each in view.matters.list() if matter in {None, each.code}]
            listed = {str(item.id) for code in matters for item in view.documents.of(code)}
            return listed | {str(one.subject) for code in matters for one in view.trash.of(code) if one.exhibit}


def _destroyed_or_whole(site: Site, pending: Pending) -> None:
    """A vault that was being destroyed opens, or says that it was destroyed, or is not there."""
    if left := [place for place in site.ledger.destroyed if Path(place).exists()]:
        raise Lost(f"told to be destroyed, and is there: {left}")
    if left := [place for place in site.ledger.emptied if not Path(place).exists() or any(Path(place).iterdir())]:
        raise Lost(f"told to be an empty folder, and is not: {left}")
    if pending.kind == "destroy" and site.doomed.exists():
        try:
            if len(_sound(site.doomed, GOLDEN_PASSPHRASE)) != 1:
                raise Lost("a vault half destroyed lost its item")
        except (VaultDestroyed, VaultMissing) as error:
            if isinstance(error, VaultMissing) and any(site.doomed.iterdir()):
                raise


def _nothing_in_the_way(site: Site, pending: Pending) -> None:
    """What an attempt left does not stop the next one, and is gone after it."""
    if pending.kind in _MAKING:
        for made in (site.again, site.new):
            if made.exists():
                made.rename(made.with_name(f"done {made.name}"))
        for _ in ACTS[pending.kind](site):
            pass
        if site.opened:
            site.opened.close()
            site.opened = None
    for place in (site.root, site.backups, site.again.parent):
        if left := [path.name for path in place.iterdir() if path.name.endswith(PARTIAL)]:
            raise Lost(f"a building site is left: {left}")
