"""What became of a vault that was damaged: repaired, refused by name, reported by its check, or silent, which fails."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId
from intake_app.errors import DatabaseDamaged, DocumentDamaged, IntakeError, NotFound
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.header import Header, Malformed, TooNew
from intake_app.vault.keyfile import COPY_FILE, KEY_FILE
from intake_app.vault.pages import bad_pages
from torture.acts import Site
from torture.ledger import Lost, Pending, verify

Files = Mapping[str, bytes]


def files_of(folder: Path) -> dict[str, bytes]:
    """What lies in a vault's folder, but for its lock and its index of the log, which is made anew."""
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.name not in {"vault.lock", "vault.db-shm"}
    }


def lay_out(folder: Path, files: Files) -> None:
    """Make the folder hold these files and nothing else."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)


def meet(site: Site, files: Files) -> str:
    """Open the damaged vault as its user would, and say what came of it. Raises Lost when damage passed in silence."""
    lay_out(site.folder, files)
    site.ledger.head = (0, "")
    try:
        vault = Vault.open(site.folder, site.ledger.passphrase, actor="after")
    except IntakeError as error:
        if any((site.folder / name).read_bytes() != data for name, data in files.items()):
            raise Lost("it was refused, and changed all the same") from error
        return f"refused: {type(error).__name__}"
    key, header = bytearray(vault.unlocked.data_key), vault.unlocked.header
    with vault:
        if vault.damaged or vault.unlocked.log.lacks_something:
            _nothing_wrong_is_given_out(vault, site)
            return "told at the opening"
        if not check(vault).ok:
            _nothing_wrong_is_given_out(vault, site)
            return "reported by the check"
        verify(vault, site.ledger.copy(), Pending())
    for name in (KEY_FILE, COPY_FILE):
        try:
            Header.parse((site.folder / name).read_bytes())
        except (Malformed, TooNew) as error:
            raise Lost(f"{name} is damaged, and nobody said so") from error
    if bad := list(bad_pages(site.folder / "vault.db", header, key, lambda _step: None)):
        raise Lost(f"page {bad[0]} is damaged, and nobody said so")
    return "repaired"


def _nothing_wrong_is_given_out(vault: Vault, site: Site) -> None:
    """What can still be read is as it was; of the rest it is said that it is damaged."""
    for item, hashes in site.ledger.items.items():
        for role, wanted in hashes.items():
            try:
                data = b"".join(vault.read(ItemId(item), Role(role)))
            except (DocumentDamaged, DatabaseDamaged, NotFound):
                continue
            if hashlib.sha256(data).hexdigest() != wanted:
                raise Lost("wrong bytes were given out as if they were right")
