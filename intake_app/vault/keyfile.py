"""The header on the drive: `vault.key` and its copy `vault.key.bak`, each replaced whole or not at all.

Where both are damaged or gone, copies elsewhere stand in: in backups beside the vault, and in places that are named. A
copy belongs to the vault when it knows the salt its database begins with.

While the data key is being replaced, the next header lies beside them as `vault.key.next`. It counts from the moment on
when the next database has taken the place of the old one.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake_app.domain.vault import HeaderSource
from intake_app.errors import HeaderDamaged, VaultMissing, VaultTooNew
from intake_app.vault.connection import DATABASE_FILE
from intake_app.vault.header import VERSION, Header, TooNew
from intake_app.vault.secrets import SALT_BYTES
from intake_app.vault.slot import Malformed
from intake_app.vault.storage import replace_file, storage_errors

KEY_FILE = "vault.key"
COPY_FILE = "vault.key.bak"
NEXT_FILE = "vault.key.next"
DESTROYING_FILE = "vault.destroying"  # there from when a vault is destroyed until all its files are gone
_MOST = 8192  # bytes; a header has under 3 KiB
_MOST_COPIES = 1000  # looked at in one place


@dataclass(frozen=True, slots=True)
class Found:
    """The newest whole header of a vault, and where it was."""

    header: Header
    source: HeaderSource
    path: Path


def read_header(folder: Path, elsewhere: Sequence[Path] = ()) -> Found:
    """Raises VaultMissing, HeaderDamaged with every file that was tried, or VaultTooNew.

    `elsewhere` are folders with backups to look for copies in, when there is none in the vault.
    """
    faults: list[str] = []
    files = ((folder / KEY_FILE, HeaderSource.MAIN), (folder / COPY_FILE, HeaderSource.COPY))
    found = list(_whole(folder, files, faults))
    if not found:
        copies = ((path, HeaderSource.BACKUP) for path in _copies(folder, elsewhere))
        salt = _salt(folder)
        found = [each for each in _whole(folder, copies, []) if each.header.database_salt == salt]
    if not found:
        raise HeaderDamaged(folder, "; ".join(faults)) if faults else VaultMissing(folder, KEY_FILE)
    return max(found, key=lambda each: (each.header.sequence, each.source is HeaderSource.MAIN))


def next_header(folder: Path) -> Found | None:
    """The header of a data key that has taken the place of the old one already: its database is there."""
    try:
        header = _read(folder / NEXT_FILE)
    except (OSError, Malformed, TooNew):
        return None
    return Found(header, HeaderSource.REPLACED, folder / NEXT_FILE) if is_of_database(header, folder) else None


def is_of_database(header: Header, folder: Path) -> bool:
    """Whether the database there is surely the one that this header belongs to."""
    return _salt(folder) == header.database_salt


def write_header(folder: Path, header: Header) -> None:
    """Make both files hold this header. A file that holds it already is left alone."""
    data = header.pack()
    with storage_errors(folder):
        for name in (KEY_FILE, COPY_FILE):
            path = folder / name
            if not path.is_file() or path.read_bytes() != data:
                replace_file(path, data)


def copies_of(vault_id: bytes, places: Iterable[Path]) -> list[Path]:
    """Files in these folders, and in the vaults in them, that hold key slots of this vault, of whatever day."""
    found = []
    for path in _key_files(places):
        try:
            header = _read(path)
        except (OSError, Malformed, TooNew):
            continue
        if header.vault_id == vault_id:
            found.append(path)
    return found


def _whole(folder: Path, files: Iterable[tuple[Path, HeaderSource]], faults: list[str]) -> Iterator[Found]:
    for path, source in files:
        try:
            yield Found(_read(path), source, path)
        except FileNotFoundError:
            continue
        except TooNew as newer:
            raise VaultTooNew(folder, newer.found, VERSION) from newer
        except (Malformed, OSError) as fault:
            faults.append(f"{path.name}: {fault}")


def _read(path: Path) -> Header:
    """Of a regular file: a pipe in its place would never end."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Malformed("no file")
        return Header.parse(file.read(_MOST))


def _salt(folder: Path) -> bytes:
    try:
        with (folder / DATABASE_FILE).open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def _copies(folder: Path, elsewhere: Sequence[Path]) -> Iterator[Path]:
    own = folder.resolve()
    return (path for path in _key_files((folder.parent, *elsewhere)) if path.parent.resolve() != own)


def _key_files(places: Iterable[Path]) -> Iterator[Path]:
    """Those of vaults that are or lie in these folders, a thousand at most in each."""
    for place in places:
        looked = 0
        for pattern in ("vault.key*", "*.intake/vault.key*", "*/*.intake/vault.key*"):
            for path in _listed(place, pattern):
                looked += 1
                if looked > _MOST_COPIES:
                    break
                yield path


def _listed(place: Path, pattern: str) -> list[Path]:
    try:
        return sorted(place.glob(pattern))
    except OSError:
        return []
