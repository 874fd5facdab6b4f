"""What the window says about backups."""

from PySide6.QtCore import QCoreApplication

from intake_app.domain.backup import BackupState
from intake_app.ui import formats


def fault_words(fault: str) -> str:
    """Why one did not work, as the end of a sentence."""
    translate = QCoreApplication.translate
    return {
        "full": translate("Backups", "the drive is full."),
        "too_large": translate("Backups", "that drive takes no file as large as the vault."),
        "read_only": translate("Backups", "nothing can be written there."),
        "gone": translate("Backups", "the folder is not there any more."),
        "inside": translate("Backups", "the folder lies in the vault itself."),
        "damaged": translate("Backups", "the vault is damaged. Keep the backups there are, and check it."),
    }.get(fault, translate("Backups", "the drive failed."))


def last_good_words(state: BackupState) -> str:
    """When the last one was written and checked."""
    translate = QCoreApplication.translate
    if state.last_good is None:
        return translate("Backups", "There is no backup yet.")
    when = formats.day_and_clock(state.last_good.at)
    return translate("Backups", "The last good one: {when}.").format(when=when.rstrip("."))  # as a.m. has one


def status_words(state: BackupState, *, there: bool) -> tuple[str, bool]:
    """The line at the foot of the window, and whether it is a worry."""
    translate = QCoreApplication.translate
    if state.plan is None or (state.plan.place is None and state.last_good is None):
        return translate("Backups", "No backups"), True
    if state.last_good is None:
        return translate("Backups", "No backup yet"), True
    when = formats.day_and_clock(state.last_good.at)
    if state.plan.place is not None and not there:
        return translate("Backups", "Backup drive not there. Last checked backup: {when}").format(when=when), True
    failed = bool(state.last and state.last.fault)
    return translate("Backups", "Last checked backup: {when}").format(when=when), failed
