"""Before a vault is open: the pages of the start window, and which of them comes after which."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from intake_app import paths
from intake_app.ui.create.page import CreatePage
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.places import load_pages
from intake_app.ui.start.destroyed import DestroyedPage
from intake_app.ui.start.found import vaults_nearby
from intake_app.ui.start.kept_drafts import KeptDrafts
from intake_app.ui.start.page import StartPage
from intake_app.ui.start.practice import PracticePage
from intake_app.ui.start.rescues import ask_restore, ask_salvage
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.start.window import StartWindow
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.unlock.new_passphrase import NewPassphrasePage
from intake_app.ui.unlock.page import UnlockPage
from intake_app.ui.unlock.sheet_page import SheetPage
from intake_app.ui.widgets.choose import choose_folder

if TYPE_CHECKING:
    from intake_app.workflows.cleaner import Cleaner
    from intake_app.workflows.destroy_vault import Destroyed
    from intake_app.workflows.open_vault import Vault

START, UNLOCK, SHEET = QSize(544, 560), QSize(544, 560), QSize(600, 600)
CREATE, HANDOFF = QSize(720, 720), QSize(960, 720)
PAINTED = 100  # milliseconds in which the page where one unlocks has been drawn; then there is time for more


class Entrance(QObject):
    """Shows its pages in the start window.

    `place` is where vaults are looked for and offered to be made; `kept` is what was typed and still waits for its
    vault; `lend_cleaner` may be called in any thread.
    """

    opened = Signal(object)
    """The vault."""
    language_asked = Signal(str)

    def __init__(
        self,
        window: StartWindow,
        jobs: Jobs,
        verbs: Verbs,
        place: Path,
        kept: KeptDrafts,
        lend_cleaner: "Callable[[], Cleaner]",
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._verbs = window, jobs, verbs
        self._place, self._kept, self._lend_cleaner = place, kept, lend_cleaner
        self._known: list[Path] = []

    def show(self, vault: Path | None = None) -> None:
        """The first window: unlock when there is a vault to be seen, otherwise four things to do."""
        if vault is not None:
            self.remember(vault)
        if self._vaults():
            self.show_unlock()
        else:
            self.show_welcome()
        self._window.show()

    def leave(self) -> None:
        """A vault is open."""
        self._window.hide()
        self._window.show_page(QWidget(), UNLOCK)  # what was typed there goes now

    def show_welcome(self) -> None:
        """Four things to do."""
        page = StartPage()
        page.create_asked.connect(self.show_create)
        page.restore_asked.connect(self._restore)
        page.handoff_asked.connect(self.show_handoff)
        page.practice_asked.connect(self.show_practice)
        page.language_asked.connect(self.language_asked)
        page.open_asked.connect(
            lambda: choose_folder(self._window, self.tr("Choose the folder of a vault"), self.show_unlock)
        )
        self._window.show_page(page, START)

    def show_unlock(self, vault: Path | None = None, error: Exception | None = None) -> None:
        """Unlock, with `vault` chosen, and what went wrong before if anything did."""
        if vault is not None:
            self.remember(vault)
        note, practice = self._kept.strip(), paths.practice_vault(self._place)
        page = UnlockPage(self._vaults(), self._jobs, self._verbs.open_vault, note=note, practice=practice)
        page.opened.connect(self.opened)
        page.sheet_asked.connect(self.show_sheet)
        page.create_asked.connect(self.show_create)
        page.restore_asked.connect(self._restore)
        page.salvage_asked.connect(self.salvage)
        page.handoff_asked.connect(self.show_handoff)
        page.practice_asked.connect(self.show_practice)
        page.language_asked.connect(self.language_asked)
        page.grown.connect(self._window.fit)
        self._window.show_page(page, UNLOCK)
        page.activated()
        if error is not None:
            page.show_message(failure_panel(error))
        QTimer.singleShot(PAINTED, self, self._load_ahead)

    def _load_ahead(self) -> None:
        """What the open vault will need, while its passphrase is being typed."""
        self._jobs.run(Lane.POOL, lambda _report: load_pages(), owner=self)

    def show_sheet(self, vault: Path) -> None:
        """Unlock with the recovery sheet."""
        page = SheetPage(vault, self._jobs, self._verbs.open_with_sheet)
        page.opened.connect(self._show_new_passphrase)
        page.back_asked.connect(lambda: self.show_unlock(vault))
        page.grown.connect(self._window.fit)
        self._window.show_page(page, SHEET)
        page.activated()

    def show_create(self) -> None:
        """Create a vault."""
        page = CreatePage(self._place, self._jobs, self._verbs)
        page.finished.connect(self.opened)
        page.cancelled.connect(self.show)
        page.grown.connect(self._window.fit)
        self._window.show_page(page, CREATE, foot=page.foot, may_close=page.may_close)
        page.activated()

    def show_handoff(self) -> None:
        """Open a handoff without a vault."""
        from intake_app.ui.handoff.open_view import OpenView  # noqa: PLC0415  loads the age format and more

        page = OpenView(self._jobs, None, self._lend_cleaner)
        page.left.connect(self.show)
        self._window.show_page(page, HANDOFF)

    def show_practice(self) -> PracticePage:
        """Practise with a sample vault, which lies in its own place and is never listed among the others."""
        folder = paths.practice_vault(self._place)
        self.forget(folder)  # what becomes of it is up to that page
        page = PracticePage(folder, self._jobs, self._verbs, self._lend_cleaner)
        page.opened.connect(self.opened)
        page.unlock_asked.connect(self.show_unlock)
        page.left.connect(self.show)
        page.grown.connect(self._window.fit)
        self._window.show_page(page, START, may_close=page.may_close)
        page.activated()
        QTimer.singleShot(PAINTED, self, self._load_ahead)
        return page

    def show_after_practice(self, folder: Path, *, again: bool) -> None:
        """A vault for practice was thrown away; `again` makes another in its place."""
        self.forget(folder)
        if again:
            self.show_practice().make()
        else:
            self.show()

    def _restore(self) -> None:
        ask_restore(self._window, self._jobs, self._place, self._vaults(), self.show_unlock)

    def salvage(self, vault: Path) -> None:
        """Ask where to, and copy what can still be read of a damaged vault."""
        ask_salvage(self._window, self._jobs, vault, self.show_unlock)

    def _show_new_passphrase(self, vault: "Vault", words: tuple[str, ...]) -> None:
        page = NewPassphrasePage(
            self._jobs,
            self._verbs,
            lambda passphrase, slot: self._verbs.change_passphrase(vault, words, passphrase, slot),
            self._verbs.owners(vault),
        )
        page.done.connect(lambda: self.opened.emit(vault))
        self._window.show_page(page, CREATE)

    def show_destroyed(self, folder: Path, done: "Destroyed") -> None:
        """That a vault is no more."""
        self.forget(folder)
        page = DestroyedPage(done)
        page.done.connect(self.show)
        self._window.show_page(page, START)

    def _vaults(self) -> list[Path]:
        return list(dict.fromkeys([*self._known, *vaults_nearby(self._place)]))

    def forget(self, vault: Path) -> None:
        """It is no more."""
        self._known = [each for each in self._known if each != vault]

    def remember(self, vault: Path) -> None:
        """Until the program ends; on the disk no list is kept."""
        self._known = [vault, *(each for each in self._known if each != vault)]
