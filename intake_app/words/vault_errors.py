"""When a vault can't be opened, read or written."""

from collections.abc import Mapping

from intake_app import errors as e
from intake_app.words.hook import translate
from intake_app.words.message import Parts
from intake_app.words.slot_faults import slot_fault
from intake_app.words.times import local_time

_NO_LOCKS = frozenset({"ENOLCK", "ENOSYS", "EOPNOTSUPP", "ENOTSUP"})


def not_opened(error: e.CannotOpen) -> Parts:
    match error:
        case e.WrongSecret(detail=detail):
            return Parts(
                translate("Errors", "That does not open this vault"),
                _wrong_secret(detail),
                translate("Errors", "Nothing was changed. After several attempts there is a pause between them."),
                translate("Errors", "Check capital letters and the keyboard layout, then try again."),
            )
        case e.TooSoon(seconds=seconds):
            text = translate("Errors", "Several attempts failed. The next one has to wait {seconds} seconds.")
            return Parts(
                translate("Errors", "Wait before the next attempt"),
                text.format(seconds=seconds),
                translate("Errors", "Nothing was changed. The attempts are entered in the record."),
                translate("Errors", "Wait, then try again, or use the recovery sheet after that."),
            )
        case e.VaultTooNew(found=found, known=known):
            text = translate("Errors", "It has format {found}; this version knows formats up to {known}.")
            return Parts(
                translate("Errors", "This vault needs a newer version of Intake"),
                text.format(found=found, known=known),
                translate("Errors", "The vault was left as it is."),
                translate("Errors", "Open it with the version that made it, or install that one here."),
            )
        case e.VaultInUse(holder=holder):
            return Parts(
                translate("Errors", "This vault is open elsewhere"),
                _held_by(holder),
                translate("Errors", "The work going on there is not disturbed."),
                translate("Errors", "Lock the vault there, then open it here."),
            )
        case _:
            return _incomplete().get(type(error), _unread())


def _incomplete() -> Mapping[type[e.VaultError], Parts]:
    """By what is missing or damaged."""
    return {
        e.HeaderDamaged: Parts(
            translate("Errors", "The key file of this vault is damaged"),
            translate("Errors", "vault.key and its copy are damaged, and there is no other copy beside the vault."),
            translate("Errors", "The documents in vault.db were not touched."),
            translate("Errors", "Any backup of this vault holds a copy of its key file: plug in its drive."),
        ),
        e.DatabaseDamaged: Parts(
            translate("Errors", "The contents of this vault are damaged"),
            translate("Errors", "The key is right, but vault.db can't be read: the drive may be failing."),
            translate("Errors", "What can't be read was not written over."),
            translate("Errors", "Copy the folder to another drive before anything else, then restore a backup."),
        ),
        e.DatabaseEmpty: Parts(
            translate("Errors", "The database of this vault is empty"),
            translate("Errors", "vault.db has a length of 0 bytes: copying or syncing the folder went wrong."),
            translate("Errors", "No new database was made in its place, so that nothing hides the loss."),
            translate("Errors", "Look for the folder this one was copied from, or restore a backup."),
        ),
        e.VaultDestroyed: Parts(
            translate("Errors", "This vault was destroyed"),
            translate(
                "Errors", "Its key slots were overwritten on purpose. Something stopped the rest from being removed."
            ),
            translate("Errors", "What is left in its folder can't be read by anybody."),
            translate("Errors", "Delete the folder. Backups on other drives, if there are any, were not touched."),
        ),
        e.VaultUnreadable: Parts(
            translate("Errors", "You may not read this vault"),
            translate("Errors", "The system does not let you into its folder."),
            translate("Errors", "It was left untouched."),
            translate("Errors", "Ask whoever owns the folder, or copy the vault to a place of your own."),
        ),
        e.VaultMissing: Parts(
            translate("Errors", "There is no vault here"),
            translate("Errors", "The folder, or vault.db or vault.key in it, was not found."),
            translate("Errors", "Nothing was created or changed."),
            translate("Errors", "Check that the drive is plugged in and that the whole folder was copied."),
        ),
    }


def _unread() -> Parts:
    return Parts(
        translate("Errors", "The vault was not opened"),
        translate("Errors", "Something stopped it from being read."),
        translate("Errors", "No part of it was changed."),
        translate("Errors", "Try again. If it happens again, copy the folder somewhere safe and ask for help."),
    )


def _held_by(holder: str) -> str:
    """`holder` is what the lock says of itself: a process id and since when, if it had the time to."""
    process, _, moment = holder.partition(" ")
    try:
        since = local_time(moment)
    except ValueError:
        return translate("Errors", "Another window or program has it open.")
    text = translate("Errors", "Another window or program has had it open since {time} (process {number}).")
    return text.format(time=since, number=process)


def _wrong_secret(detail: str) -> str:
    """`detail` says what is wrong with recovery words, where that shows without trying them."""
    if detail == "count":
        return translate("Errors", "A recovery sheet has twelve words.")
    if detail == "checksum":
        return translate("Errors", "One of the words is wrong, or two have changed places.")
    if detail.startswith("word "):
        text = translate("Errors", "Word {number} is not one that stands on recovery sheets.")
        return text.format(number=detail.removeprefix("word "))
    return translate("Errors", "No key of this vault fits the passphrase or recovery words.")


def vault_trouble(error: e.VaultError) -> Parts:
    if isinstance(error, e.SlotFault):
        return slot_fault(error.detail)
    if isinstance(error, e.RecordBroken) and error.detail == "behind":
        text = translate("Errors", "Lines from number {number} on that the key file knows of are not in the record.")
        return Parts(
            translate("Errors", "The custody record has been cut off"),
            text.format(number=error.seq),
            translate("Errors", "The lines before it hold. What is in the vault now can be read."),
            translate("Errors", "An older database was put in its place, or the end removed: look at a backup."),
        )
    if isinstance(error, e.RecordBroken):
        text = translate("Errors", "Line {number} was altered, removed or moved after it was written.")
        return Parts(
            translate("Errors", "The custody record does not hold"),
            text.format(number=error.seq),
            translate("Errors", "The lines before it hold."),
            translate("Errors", "Keep this vault as it is and compare it with an earlier backup."),
        )
    if error.detail in _NO_LOCKS:
        return Parts(
            translate("Errors", "A vault can't be open in this place"),
            translate(
                "Errors", "Its drive can't keep two programs from writing at once, as some network drives can't."
            ),
            translate("Errors", "The vault was not opened, and nothing in it was changed."),
            translate("Errors", "Copy the vault's folder to a drive of this computer and open it there."),
        )
    return _not_written().get(type(error), _not_done())


def _not_written() -> Mapping[type[e.VaultError], Parts]:
    """By what stood in the way."""
    return {
        e.WrongName: Parts(
            translate("Errors", "That is not the name of this vault"),
            translate("Errors", "To destroy a vault, its name has to be typed as it is shown."),
            translate("Errors", "Nothing was destroyed."),
            translate("Errors", "Check which vault this is, then type its name."),
        ),
        e.VaultExists: Parts(
            translate("Errors", "That place is taken"),
            translate("Errors", "There is already something of this name, and it is never overwritten."),
            translate("Errors", "What is there was left as it is."),
            translate("Errors", "Choose another name or another folder."),
        ),
        e.SearchDamaged: Parts(
            translate("Errors", "The index of the search is damaged"),
            translate("Errors", "Words can't be looked up, and nothing that would be found by them can be changed."),
            translate("Errors", "Everything stored can be read. What was being changed was undone."),
            translate("Errors", "Check the vault under Activity: the index is made anew from what is stored."),
        ),
        e.StorageFull: Parts(
            translate("Errors", "The drive with the vault is full"),
            translate("Errors", "There was no room for what was being stored."),
            translate("Errors", "Everything stored before is whole; the unfinished part was undone."),
            translate("Errors", "Free some space on the drive, then do it again."),
        ),
        e.StorageReadOnly: Parts(
            translate("Errors", "The vault can't be written to"),
            translate("Errors", "The drive is write-protected, or you may not change files there."),
            translate("Errors", "Everything in the vault can still be read."),
            translate("Errors", "Remove the write protection, or copy the vault to another drive."),
        ),
        e.StorageGone: Parts(
            translate("Errors", "The vault is not there any more"),
            translate("Errors", "Its folder has gone: the drive was pulled out, or the folder was moved or renamed."),
            translate("Errors", "Whole items stored before are kept there; the unfinished part was undone."),
            translate("Errors", "Plug the drive in again or put the folder back, then unlock the vault."),
        ),
        e.StorageFailed: Parts(
            translate("Errors", "The drive reported an error"),
            translate("Errors", "Reading or writing failed: the drive may be failing or was pulled out."),
            translate("Errors", "Whole items stored before are kept; the unfinished part was undone."),
            translate("Errors", "Lock the vault, check the drive, and back up the vault to another one."),
        ),
    }


def _not_done() -> Parts:
    return Parts(
        translate("Errors", "Something went wrong with the vault"),
        translate("Errors", "The last step was not done."),
        translate("Errors", "Whole items stored before are kept."),
        translate("Errors", "Lock the vault, open it again, and run a check."),
    )
