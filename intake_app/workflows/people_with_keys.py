"""The people who may open a vault, each with a secret of their own."""

from pathlib import Path

from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import Given, KeySlot, RecoverySheet, SlotKind, WithKeyFile
from intake_app.errors import CannotRead, Refusal, SlotFault
from intake_app.vault import Vault, access
from intake_app.vault.sheet import new_key_file, new_sheet
from intake_app.workflows.find_files import cannot_read
from intake_app.workflows.passphrase import check_passphrase
from intake_app.workflows.write_file import chosen_file

MOST = 1 << 20  # bytes of a key file

__all__ = ["check_secret", "new_sheet", "remove_person", "rename_person", "replace_sheet"]

check_secret = access.check_secret
remove_person = access.remove_slot
rename_person = access.rename_slot


def people_with_keys(vault: Vault) -> tuple[KeySlot, ...]:
    """Passphrases by label, then the recovery sheet."""
    slots = access.slots_of(vault)
    return tuple(sorted(slots, key=lambda slot: (slot.kind is SlotKind.RECOVERY, slot.label.casefold())))


def add_person(
    vault: Vault,
    given: Given,
    wanted: str,
    label: str,
    *,
    key_file: bytes | None = None,
    progress: Progress = silent,
) -> None:
    """Let somebody open the vault with the passphrase `wanted` and, when one is given, a key file besides.

    WeakPassphrase; WrongSecret when `given` does not open the vault; SlotFault.
    """
    check_passphrase(wanted, known=[vault.name, label])
    secret = wanted if key_file is None else WithKeyFile(wanted, key_file)
    access.add_person(vault, given, secret, label, progress=progress)


def replace_sheet(vault: Vault, given: Given, sheet: RecoverySheet, *, progress: Progress = silent) -> None:
    """Words from `new_sheet` that are on paper open the vault from now on, in place of those before."""
    access.replace_sheet(vault, given, sheet, progress=progress)


def person(vault: Vault, who: str) -> KeySlot:
    """By the label or the beginning of the id of a slot. SlotFault when there is none, or more than one."""
    slots = access.slots_of(vault)
    found = [slot for slot in slots if who and slot.label.casefold() == who.casefold()]
    found = found or [slot for slot in slots if len(who) >= 4 and slot.id.startswith(who.lower())]
    if len(found) != 1:
        raise SlotFault(vault.folder, "gone")
    return found[0]


def write_key_file(out: Path) -> bytes:
    """Make a key file; its bytes. TargetExists or CannotWrite."""
    data = new_key_file()
    with chosen_file(out) as file:
        file.write(data)
    return data


def read_key_file(path: Path) -> bytes:
    """The bytes of a key file, which can be any file. CannotRead, also when it is empty or too large."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST + 1)
    except OSError as error:
        raise cannot_read(path, error) from error
    if len(data) > MOST:
        raise CannotRead(path, Refusal.TOO_LARGE)
    if not data:
        raise CannotRead(path, Refusal.EMPTY)
    return data
