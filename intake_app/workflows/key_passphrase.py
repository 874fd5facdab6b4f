"""Another passphrase for a key of one's own, kept in the vault or in a file: the same key, sealed anew."""

from pathlib import Path

from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import AgeError, BadPayload, ReadBackDiffers
from intake_app.vault import Vault
from intake_app.workflows.new_key import own_key, public_keys, read_key_bytes, sealed_key, unlocked_bytes
from intake_app.workflows.passphrase import check_passphrase
from intake_app.workflows.read_keys import key_text
from intake_app.workflows.replace_file import replace_chosen


def change_passphrase_of_kept(
    vault: Vault, recipient: str, old: str, new: str, *, actor: str, progress: Progress = silent
) -> None:
    """Of the key kept in the vault. It stays as it was unless the new passphrase has opened what it is sealed to.

    WrongKeyPassphrase when `old` is not the one there was; WeakPassphrase; NotFound. `progress` can stop it,
    for the last time right before it counts. Backups made before, and key files saved before, keep the old passphrase.
    """
    check_passphrase(new)
    text = unlocked_bytes(own_key(vault, recipient).sealed.encode(), old)
    progress(Step("key", 1, 3))
    sealed = sealed_key(text, new)
    progress(Step("key", 2, 3))
    if unlocked_bytes(sealed.encode(), new) != text:
        raise BadPayload
    progress(Step("key", 3, 3))
    with vault.change(actor=actor) as change:
        change.own_keys.seal_anew(recipient, sealed)


def change_passphrase_of_file(path: Path, old: str, new: str, *, progress: Progress = silent) -> None:
    """Of the key file there, which `old` opens if it needs one. CannotRead, WrongKeyPassphrase, and what is below."""
    check_passphrase(new)
    set_passphrase_of_file(path, unlocked_bytes(read_key_bytes(path), old), new, progress=progress)


def set_passphrase_of_file(path: Path, text: bytes, new: str, *, progress: Progress = silent) -> None:
    """Of the key file there, whose text was unlocked: only what the new passphrase opens on the drive takes its place.

    WeakPassphrase; NotAnIdentity for what is no key; ReadBackDiffers or CannotWrite, and the file is as it was. So it
    is where `progress` stops it, for the last time right before it counts.
    """
    check_passphrase(new)
    public_keys(key_text(text))

    def prove(file: bytes) -> None:
        try:
            same = unlocked_bytes(file, new) == text
        except AgeError as error:
            raise ReadBackDiffers(path) from error
        if not same:
            raise ReadBackDiffers(path)
        progress(Step("key"))

    replace_chosen(path, sealed_key(text, new).encode("ascii"), prove)
