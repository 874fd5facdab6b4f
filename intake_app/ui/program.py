"""The program from start to end: which window is up, and what happens between them."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from intake_app import paths, settings
from intake_app.settings import Settings
from intake_app.ui import i18n, theme
from intake_app.ui.create.page import CreatePage
from intake_app.ui.jobs import Jobs, Lane, Report
from intake_app.ui.places import load_pages, places
from intake_app.ui.session import Ended, Session, save_drafts
from intake_app.ui.shell import Shell
from intake_app.ui.start.destroyed import DestroyedPage
from intake_app.ui.start.found import vaults_nearby
from intake_app.ui.start.kept_drafts import KeptDrafts
from intake_app.ui.start.page import StartPage
from intake_app.ui.start.rescues import ask_restore, ask_salvage
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.start.window import FRAME, StartWindow
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
CREATE, HANDOFF, MAIN = QSize(720, 720), QSize(960, 720), QSize(1440, 868)
PAINTED = 100  # milliseconds in which the page where one unlocks has been drawn; then there is time for more


class Program(QObject):
    """Owns the windows, the threads and the cleaner.

    `settings_file` is where changed settings go, `place` where vaults are looked for and offered to be made.
    """

    def __init__(
        self, app: QApplication, chosen: Settings, verbs: Verbs, settings_file: Path, place: Path | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._settings, self._verbs, self._settings_file = app, chosen, verbs, settings_file
        self._place = place or paths.data_dir()
        self.jobs = Jobs(self)
        self._resources = ExitStack()
        self._cleaner: Cleaner | None = None
        self._making = Lock()
        self._known: list[Path] = []
        self._ending = False
        self.session: Session | None = None
        self.shell: Shell | None = None
        self.start = StartWindow()
        self.start.closed.connect(self._start_closed)
        self._kept = KeptDrafts()
        self.start.may_end = lambda: self._kept.may_close(self.start, self.start.close)

    def open_start(self, vault: Path | None = None) -> None:
        """The first window: unlock when there is a vault to be seen, otherwise four things to do."""
        if vault is not None:
            self._remember(vault)
        if self._vaults():
            self.show_unlock()
        else:
            self.show_welcome()
        self.start.show()

    def close(self) -> None:
        """Stop threads and children. The vault is closed by then, or its lock falls with the process."""
        self.jobs.close()
        self._resources.close()

    # --- pages of the start window

    def show_welcome(self) -> None:
        """Four things to do."""
        page = StartPage()
        page.create_asked.connect(self.show_create)
        page.restore_asked.connect(self._restore)
        page.handoff_asked.connect(self.show_handoff)
        page.language_asked.connect(self._choose_language)
        page.open_asked.connect(
            lambda: choose_folder(self.start, self.tr("Choose the folder of a vault"), self.show_unlock)
        )
        self.start.show_page(page, START)

    def show_unlock(self, vault: Path | None = None, error: Exception | None = None) -> None:
        """Unlock, with `vault` chosen, and what went wrong before if anything did."""
        if vault is not None:
            self._remember(vault)
        page = UnlockPage(self._vaults(), self.jobs, self._verbs.open_vault, note=self._kept.strip())
        page.opened.connect(self._open)
        page.sheet_asked.connect(self.show_sheet)
        page.create_asked.connect(self.show_create)
        page.restore_asked.connect(self._restore)
        page.salvage_asked.connect(self._salvage)
        page.handoff_asked.connect(self.show_handoff)
        page.language_asked.connect(self._choose_language)
        page.grown.connect(self.start.fit)
        self.start.show_page(page, UNLOCK)
        page.activated()
        if error is not None:
            page.show_message(failure_panel(error))
        QTimer.singleShot(PAINTED, self, self._load_ahead)

    def _load_ahead(self) -> None:
        """What the open vault will need, while its passphrase is being typed."""
        if not self.jobs.are_over:
            self.jobs.run(Lane.POOL, lambda _report: load_pages(), owner=self)

    def show_sheet(self, vault: Path) -> None:
        """Unlock with the recovery sheet."""
        page = SheetPage(vault, self.jobs, self._verbs.open_with_sheet)
        page.opened.connect(self._show_new_passphrase)
        page.back_asked.connect(lambda: self.show_unlock(vault))
        page.grown.connect(self.start.fit)
        self.start.show_page(page, SHEET)
        page.activated()

    def show_create(self) -> None:
        """Create a vault."""
        page = CreatePage(self._place, self.jobs, self._verbs)
        page.finished.connect(self._open)
        page.cancelled.connect(self.open_start)
        page.grown.connect(self.start.fit)
        self.start.show_page(page, CREATE, foot=page.foot, may_close=page.may_close)
        page.activated()

    def show_handoff(self) -> None:
        """Open a handoff without a vault."""
        from intake_app.ui.handoff.open_view import OpenView  # noqa: PLC0415  loads the age format and more

        page = OpenView(self.jobs, None, self._lent_cleaner)
        page.left.connect(self.open_start)
        self.start.show_page(page, HANDOFF)

    def _restore(self) -> None:
        ask_restore(self.start, self.jobs, self._place, self._vaults(), self.show_unlock)

    def _salvage(self, vault: Path) -> None:
        ask_salvage(self.start, self.jobs, vault, self.show_unlock)

    def _show_new_passphrase(self, vault: "Vault", words: tuple[str, ...]) -> None:
        page = NewPassphrasePage(
            self.jobs,
            self._verbs,
            lambda passphrase, slot: self._verbs.change_passphrase(vault, words, passphrase, slot),
            self._verbs.owners(vault),
        )
        page.done.connect(lambda: self._open(vault))
        self.start.show_page(page, CREATE)

    # --- a vault opens and closes

    def _open(self, vault: "Vault") -> None:
        self._remember(vault.folder)
        self.jobs.run(Lane.POOL, self._make_cleaner, owner=self, done=lambda cleaner: self._enter(vault, cleaner))

    def _make_cleaner(self, _report: Report) -> "Cleaner":
        load_pages()
        cleaner = self._lent_cleaner()
        cleaner.get_ready()
        return cleaner

    def _lent_cleaner(self) -> "Cleaner":
        """The one cleaner of the program, made when it is first needed. In any thread."""
        from intake_app.workflows.cleaner import open_cleaner  # noqa: PLC0415  starts child processes

        with self._making:
            if self._cleaner is None:
                self._cleaner = self._resources.enter_context(open_cleaner())
            return self._cleaner

    def _enter(self, vault: "Vault", cleaner: "Cleaner") -> None:
        session = Session(vault, cleaner, self.jobs, actor=vault.actor, settings=self._settings)
        session.locked.connect(self._leave)
        session.closed.connect(self._vault_closed)
        session.settings_changed.connect(self._keep_settings)
        self.session, self.shell = session, self._make_shell(session)
        room = QGuiApplication.primaryScreen().availableSize() - QSize(FRAME, FRAME)
        self.shell.resize(MAIN.boundedTo(room))
        self.shell.show()
        self._save_kept(session)
        self.start.hide()
        self.start.show_page(QWidget(), UNLOCK)  # what was typed there goes now

    def _save_kept(self, session: Session) -> None:
        """What the vault could not take when it was locked."""
        vault = session.vault
        if drafts := self._kept.of(vault):
            self.jobs.run(
                Lane.WRITING,
                lambda _report: save_drafts(vault, drafts),
                owner=self,
                done=lambda ended: self._tell_saved(vault, ended),
            )

    def _tell_saved(self, vault: "Vault", ended: Ended) -> None:
        self._kept.keep(vault, ended.unsaved)
        if self.shell is not None:
            self.shell.tell_saved(ended.error)

    def _make_shell(self, session: Session) -> Shell:
        shell = Shell(session, places())
        shell.close_asked.connect(self.end)
        return shell

    def _leave(self) -> None:
        """Every widget with content goes; the unlock page comes in their place."""
        assert self.shell is not None
        assert self.session is not None
        self.shell.hide()
        self.shell.deleteLater()
        self.shell = None
        if self._ending:
            return
        if self.session.end_of_vault is not None:
            self._show_destroyed(self.session.vault.folder, self.session.end_of_vault)
        else:
            self.show_unlock(self.session.vault.folder)
        self.start.show()

    def _show_destroyed(self, folder: Path, done: "Destroyed") -> None:
        self._known = [each for each in self._known if each != folder]
        page = DestroyedPage(done)
        page.done.connect(self.open_start)
        self.start.show_page(page, START)

    def _vault_closed(self, error: Exception | None) -> None:
        assert self.session is not None
        self._kept.keep(self.session.vault, self.session.unsaved or self._kept.of(self.session.vault))
        folder, salvaged = self.session.vault.folder, self.session.to_be_salvaged
        self.session.deleteLater()
        self.session = None
        if self._ending:
            self._app.exit(0)
            return
        if error is not None:
            self.show_unlock(folder, error)
        if salvaged:
            self._salvage(folder)

    def end(self) -> None:
        """Lock, then end the program."""
        self._ending = True
        if self.session is not None:
            self.session.lock()
        else:
            self._app.exit(0)

    def _start_closed(self) -> None:
        if self.shell is None:
            self.end()

    # --- another language, another size of text

    def _choose_language(self, language: str) -> None:
        self._keep_settings(replace(self._settings, language=language))

    def _make_anew(self) -> None:
        """Every page in the language and size now chosen; what is typed goes into the vault before its page goes."""
        shell, session = self.shell, self.session
        if shell is None or session is None:
            self.open_start()
            return
        drafts = session.drafts()
        shell.setEnabled(False)
        self.jobs.run(
            Lane.WRITING,
            lambda _report: [draft(session.vault) for draft in drafts],
            owner=shell,
            done=lambda _result: self._put_in_place_of(shell, session),
            ended=lambda: shell.setEnabled(True),
        )

    def _put_in_place_of(self, shell: Shell, session: Session) -> None:
        if self.shell is not shell:
            return  # locked meanwhile
        self.shell = self._make_shell(session)
        self.shell.restoreGeometry(shell.saveGeometry())
        self.shell.show_place("settings")
        self.shell.show()
        shell.hide()
        shell.deleteLater()

    # --- what is kept while the program runs

    def _vaults(self) -> list[Path]:
        return list(dict.fromkeys([*self._known, *vaults_nearby(self._place)]))

    def _remember(self, vault: Path) -> None:
        """Until the program ends; on the disk no list is kept."""
        self._known = [vault, *(each for each in self._known if each != vault)]

    def _keep_settings(self, chosen: Settings) -> None:
        before, self._settings = self._settings, chosen
        theme.current().set(chosen.appearance, chosen.text_percent)
        self.jobs.run(Lane.POOL, lambda _report: settings.save(self._settings_file, chosen), owner=self)
        if chosen.language != before.language:
            i18n.install(chosen.language)
        if (chosen.language, chosen.text_percent) != (before.language, before.text_percent):
            self._make_anew()
