"""The end of a vault: every copy of its key slots that is known goes, and with them the way to its data key.

Cut short, it leaves a vault that opens, by whichever copy is left, or one that says it was destroyed.

What lies in the databases is noise from then on. What can't be reached: copies on drives that are not here, what was
handed off, a data key that somebody has copied, and blocks that flash memory keeps although they were overwritten.
"""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from intake_app.errors import OnHold, WrongName
from intake_app.vault.creation import remove_vault_files
from intake_app.vault.keyfile import DESTROYING_FILE, copies_of
from intake_app.vault.storage import flush_folder, overwrite, replace_file, storage_errors
from intake_app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What became of the folders of the vault and its backups, and the key slots that could not be overwritten.

    A folder can't be removed that holds something else, or on a drive that fails.
    """

    gone: tuple[Path, ...]
    emptied: tuple[Path, ...]  # still there, with nothing of a vault in them
    unreadable: tuple[Path, ...]  # with files that could not be removed, and nothing that opens them
    left: tuple[Path, ...]  # files with key slots: what lies beside them still opens


def known_copies(vault: Vault, places: Iterable[Path] = ()) -> tuple[Path, ...]:
    """The folders that hold key slots of this vault: its own first, then backups beside it and in these places."""
    folders = {path.parent: None for path in _headers(vault.folder, vault.unlocked.header.vault_id, places)}
    return tuple(folders)


def destroy(vault: Vault, name: str, places: Iterable[Path] = ()) -> Destroyed:
    """Lock the vault and destroy it with all its backups that are known. `name` is its name, as its user typed it.

    Raises WrongName, StorageReadOnly, and OnHold while a hold stands in any matter. What can't be overwritten is told.
    """
    if " ".join(name.split()) != " ".join(vault.name.split()):
        raise WrongName(vault.folder)
    vault.be_writable()
    with vault.reading() as view:
        for matter in view.matters.codes():  # of those that do not read, too
            if view.trash.is_held(matter):
                raise OnHold(matter)
    return _end(vault, places)


def throw_away(vault: Vault) -> Destroyed:
    """The same for a vault that was made for practice: nobody types its name, and holds in it hold nothing real.

    Raises ValueError for any other, and StorageReadOnly.
    """
    if not vault.practice:
        raise ValueError("this vault was not made for practice")
    vault.be_writable()
    return _end(vault, ())


def _end(vault: Vault, places: Iterable[Path]) -> Destroyed:
    folder, vault_id = vault.folder, vault.unlocked.header.vault_id
    headers = _headers(folder, vault_id, places)
    vault.close()
    with storage_errors(folder):
        replace_file(folder / DESTROYING_FILE, b"")
    for each in {path.parent for path in headers} - {folder}:
        with contextlib.suppress(OSError):
            replace_file(each / DESTROYING_FILE, b"")
    left = [path for path in headers if not _overwritten(path)]
    folders = {path.parent: None for path in headers}
    for each in folders:
        if not any(path.parent == each for path in left):
            _remove(each)
    return _found([each for each in folders if all(path.parent != each for path in left)], left)


def _found(folders: Iterable[Path], left: Iterable[Path]) -> Destroyed:
    """By what is seen there now."""
    gone: list[Path] = []
    emptied: list[Path] = []
    unreadable: list[Path] = []
    for each in folders:
        try:
            names = [path.name for path in each.iterdir()]
        except FileNotFoundError:
            gone.append(each)
        except OSError:
            unreadable.append(each)
        else:
            ours = any(name.startswith("vault.") for name in names)
            (unreadable if ours else emptied).append(each)
    return Destroyed(tuple(gone), tuple(emptied), tuple(unreadable), tuple(left))


def _remove(folder: Path) -> None:
    """Its files, and last the mark that it is being destroyed: no half of it looks like a damaged vault."""
    with contextlib.suppress(OSError):
        for path in folder.glob("vault.*"):
            if path.name != DESTROYING_FILE:
                path.unlink()
        remove_vault_files(folder)


def _headers(folder: Path, vault_id: bytes, places: Iterable[Path]) -> list[Path]:
    """Each once, those of the vault itself first."""
    own = [path for path in sorted(folder.glob("vault.key*")) if path.is_file()]
    found = {path.resolve(): path for path in own}
    for path in copies_of(vault_id, (folder.parent, *places)):
        found.setdefault(path.resolve(), path)
    return list(found.values())


def _overwritten(path: Path) -> bool:
    try:
        with path.open("r+b") as file:
            overwrite(file)
    except OSError:
        return False
    with contextlib.suppress(OSError):  # it opens nothing any more
        path.unlink()
        flush_folder(path.parent)
    return True
