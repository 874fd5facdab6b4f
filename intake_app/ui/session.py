"""What an open vault means to the window, and how it ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Item, Role
from intake_app.domain.ids import ItemId, NoteId
from intake_app.errors import Cancelled, IntakeError, StorageGone
from intake_app.settings import Settings
from intake_app.ui.clipboard import ClipboardGuard
from intake_app.ui.idle import IdleWatch
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.system_lock import SystemLock

if TYPE_CHECKING:  # the window paints before the encrypted store is loaded
    from intake_app.ui.backups.keeper import BackupKeeper
    from intake_app.workflows.all_clocks import AllClocks
    from intake_app.workflows.cleaner import Cleaner
    from intake_app.workflows.destroy_vault import Destroyed
    from intake_app.workflows.open_vault import Vault

BETWEEN_LOOKS = 2000  # milliseconds
Draft = Callable[["Vault"], None]
"""Saves something unfinished into the vault. Runs in another thread: it holds plain text and touches no widget.

The vault is passed in, since one whose drive was pulled out is opened anew before it gets them.
"""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a vault was closed: the first trouble, and the drafts that could not be saved."""

    error: IntakeError | None
    unsaved: Sequence[Draft]


class Session(QObject):
    """An open vault with everything its pages need. Pages ask it to go to another place or to lock."""

    locked = Signal()
    """The lock was asked for: every widget with content goes now."""

    closed = Signal(object)
    """The vault is closed and its keys are gone; carries the error if closing met one, or None."""

    practice_over = Signal(object, bool)
    """A vault for practice was thrown away, and whether another is to be made in its place."""

    vault_destroyed = Signal(object, object)
    """The vault, and what is gone; comes after `locked`, and perhaps after `closed`."""

    went_to = Signal(str, object)

    settings_changed = Signal(object)

    def __init__(self, vault: "Vault", cleaner: "Cleaner", jobs: Jobs, *, actor: str, settings: Settings) -> None:
        super().__init__()
        self.vault, self.cleaner, self.jobs, self.actor = vault, cleaner, jobs, actor
        self.settings = settings
        self.cleaning = CleaningChoices()
        """How documents are cleaned; chosen anew each time the vault is unlocked."""
        self.notes_read: set[NoteId] = set()
        """Notes whose reading is in the record already, this time."""
        self.items_seen: set[tuple[ItemId, Role]] = set()
        """The same for items, and for what is behind their clean copies."""
        self.without_walls = False
        """Whether the user lets files be opened where the system puts up no walls around that."""
        self.ending = False
        """Whether the vault is just being destroyed: then its folder may go."""
        self.end_of_vault: Destroyed | None = None
        """What is gone, once the vault was destroyed; the lock follows."""
        self.clipboard = ClipboardGuard(self)
        self.idle = IdleWatch(settings.lock_after_minutes * 60, self)
        self.idle.ran_out.connect(self.lock)
        self.idle.lock_typed.connect(self.lock)
        self._system = SystemLock(self)
        self._system.locked.connect(self.lock)
        self._watch = QTimer(self, interval=BETWEEN_LOOKS)
        self._watch.timeout.connect(self._look_for_vault)
        self._watch.start()
        self.drafts: Callable[[], Sequence[Draft]] = tuple
        """What is typed and not yet in the vault, as the window that is up collects it."""
        self.unsaved: Sequence[Draft] = ()
        """Drafts that the vault could not take when it was locked."""
        self.to_be_salvaged = False
        """Whether it was locked so that what can be read of it is saved elsewhere."""
        self.broke_off = False
        """Whether the lock stopped work that its user waited for."""
        self._locked = False
        self._gone: StorageGone | None = None

    @cached_property
    def backups(self) -> "BackupKeeper":
        """Makes backups by themselves once a window is up that shows how they stand."""
        from intake_app.ui.backups.keeper import BackupKeeper  # noqa: PLC0415  loads the encrypted store

        return BackupKeeper(self)

    @cached_property
    def clocks(self) -> "AllClocks":
        """Every date of the vault, counted once for all pages."""
        from intake_app.workflows.all_clocks import AllClocks  # noqa: PLC0415  loads the encrypted store

        return AllClocks(self.vault)

    def go(self, place: str, subject: object = None) -> None:
        """Bring a place to the front and let it show the subject."""
        self.went_to.emit(place, subject)

    def enter_view(self, item: Item, role: Role) -> None:
        """Enter in the record that an item is looked at, once while the vault is open. In a worker thread."""
        from intake_app.workflows.preview_item import view_item  # noqa: PLC0415  the window paints before the store

        if (item.id, role) not in self.items_seen:
            view_item(self.vault, item, role, actor=self.actor)
            self.items_seen.add((item.id, role))

    def enter_print(self, what: str, matter: str = "", subject: str = "") -> None:
        """Enter in the record that something was printed."""
        from intake_app.workflows.custody_report import enter_print  # noqa: PLC0415  the window paints before the store

        vault, actor = self.vault, self.actor
        self.jobs.run(
            Lane.WRITING,
            lambda _report: enter_print(vault, what, actor=actor, matter=matter, subject=subject),
            owner=self,
        )

    def enter_saved(self, what: str) -> None:
        """Enter in the record that a page was saved as a file."""
        from intake_app.workflows.custody_report import enter_saved  # noqa: PLC0415  the window paints before the store

        vault, actor = self.vault, self.actor
        self.jobs.run(Lane.WRITING, lambda _report: enter_saved(vault, what, actor=actor), owner=self)

    def change_settings(self, settings: Settings) -> None:
        """Take effect at once; whoever listens writes them down."""
        self.settings = settings
        self.idle.seconds = settings.lock_after_minutes * 60
        self.settings_changed.emit(settings)

    def before_lock(self, collect: Callable[[], Sequence[Draft]]) -> None:
        """Ask `collect` for unsaved drafts when the lock comes, in place of whoever was to be asked before."""
        self.drafts = collect

    def lock(self) -> None:
        """Drafts into the vault, content off the screen, keys out of memory. Nothing can hold it up; twice is once."""
        if self._locked:
            return
        self._locked = True
        self.idle.stop()
        self._watch.stop()
        drafts = [] if self.end_of_vault else self.drafts()
        self.broke_off = bool(self.jobs.seen())
        self.jobs.cancel_all()
        self.jobs.run(
            Lane.LOCKING,
            lambda _report: close_vault(self.vault, drafts),
            owner=self,
            done=self._tell_closed,
            failed=self.closed.emit,
        )
        self.clipboard.clear()
        close_dialogs()
        self.locked.emit()

    def _tell_closed(self, ended: Ended) -> None:
        self.unsaved = ended.unsaved
        self.closed.emit(self._gone or ended.error)

    def end(self, done: "Destroyed") -> None:
        """The vault is destroyed: lock, unless somebody did meanwhile, and tell it."""
        self.end_of_vault = done
        self.lock()
        self.vault_destroyed.emit(self.vault, done)

    def lock_to_salvage(self) -> None:
        """Lock; whoever shows the start window then asks where what can be read goes."""
        self.to_be_salvaged = True
        self.lock()

    def end_practice(self, done: "Destroyed", *, again: bool) -> None:
        """The vault was thrown away: lock, and tell whether another is made. What could not be removed is told."""
        if done.left or done.unreadable:
            self.end(done)
            return
        self.end_of_vault = done
        self.lock()
        self.practice_over.emit(self.vault, again)

    def _look_for_vault(self) -> None:
        """A drive that was pulled out locks the vault: that is what people do in a hurry."""
        self._watch.stop()
        self.jobs.run(
            Lane.WATCHING,
            lambda _report: self.vault.be_there(),
            owner=self,
            done=lambda _result: self._watch.start(),
            failed=self._lose,
        )

    def _lose(self, error: Exception) -> None:
        if self.ending:
            self._watch.start()
        elif isinstance(error, StorageGone):
            self._gone = error
            self.lock()
        elif not self._locked:
            self._watch.start()  # the drive fails to say; what is done with it will tell


def close_vault(vault: "Vault", drafts: Sequence[Draft]) -> Ended:
    """Save what can be saved, then close whatever happened."""
    ended = save_drafts(vault, drafts)
    vault.close()
    return ended


def save_drafts(vault: "Vault", drafts: Sequence[Draft]) -> Ended:
    """Each by itself: one that fails holds up no other."""
    failures: list[IntakeError] = []
    unsaved: list[Draft] = []
    for draft in drafts:
        try:
            draft(vault)
        except IntakeError as error:
            if not isinstance(error, Cancelled):  # the vault was closed before, by whoever destroys it
                failures.append(error)
            unsaved.append(draft)
    return Ended(failures[0] if failures else None, unsaved)


def close_dialogs() -> None:
    """Close what stands in front of the window: dialogs, menus, lists of combo boxes."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    while popup := app.activePopupWidget():
        popup.close()
    for widget in app.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.done(QDialog.DialogCode.Rejected)  # `reject` may wait for what is being done
