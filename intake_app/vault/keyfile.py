"""The header on the drive: `vault.key` and its copy `vault.key.bak`, each replaced whole or not at all."""

from dataclasses import dataclass
from pathlib import Path

from intake_app.domain.vault import HeaderSource
from intake_app.errors import HeaderDamaged, VaultMissing, VaultTooNew
from intake_app.vault.header import VERSION, Header, Malformed, TooNew
from intake_app.vault.storage import replace_file, storage_errors

KEY_FILE = "vault.key"
COPY_FILE = "vault.key.bak"
_MOST = 4096  # bytes; a header has under 1 KiB


@dataclass(frozen=True, slots=True)
class Found:
    """The newest whole header in a folder, and where it was."""

    header: Header
    source: HeaderSource


def read_header(folder: Path) -> Found:
    """Raises VaultMissing, HeaderDamaged or VaultTooNew."""
    found: list[Found] = []
    faults: list[str] = []
    for name, source in ((KEY_FILE, HeaderSource.MAIN), (COPY_FILE, HeaderSource.COPY)):
        try:
            with (folder / name).open("rb") as file:
                found.append(Found(Header.parse(file.read(_MOST)), source))
        except FileNotFoundError:
            continue
        except TooNew as newer:
            raise VaultTooNew(folder, newer.found, VERSION) from newer
        except (Malformed, OSError) as fault:
            faults.append(f"{name}: {fault}")
    if not found:
        raise HeaderDamaged(folder, "; ".join(faults)) if faults else VaultMissing(folder, KEY_FILE)
    return max(found, key=lambda each: (each.header.sequence, each.source is HeaderSource.MAIN))


def write_header(folder: Path, header: Header) -> None:
    """Make both files hold this header. A file that holds it already is left alone."""
    data = header.pack()
    with storage_errors(folder):
        for name in (KEY_FILE, COPY_FILE):
            path = folder / name
            if not path.is_file() or path.read_bytes() != data:
                replace_file(path, data)
