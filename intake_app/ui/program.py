"""The program from start to end: which window is up, and what happens between them."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from intake_app import paths, settings
from intake_app.settings import Settings
from intake_app.ui import i18n, theme
from intake_app.ui.jobs import Jobs, Lane, Report
from intake_app.ui.places import load_pages, places
from intake_app.ui.session import Ended, Session, save_drafts
from intake_app.ui.shell import Shell
from intake_app.ui.start.entrance import Entrance
from intake_app.ui.start.kept_drafts import KeptDrafts
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.start.window import FRAME, StartWindow

if TYPE_CHECKING:
    from intake_app.workflows.cleaner import Cleaner
    from intake_app.workflows.destroy_vault import Destroyed
    from intake_app.workflows.open_vault import Vault

MAIN = QSize(1440, 868)


class Program(QObject):
    """Owns the windows, the threads and the cleaner.

    `settings_file` is where changed settings go, `place` where vaults are looked for and offered to be made.
    """

    def __init__(
        self, app: QApplication, chosen: Settings, verbs: Verbs, settings_file: Path, place: Path | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._settings, self._settings_file = app, chosen, settings_file
        self.jobs = Jobs(self)
        self._resources = ExitStack()
        self._cleaner: Cleaner | None = None
        self._making = Lock()
        self._ending = False
        self.session: Session | None = None
        self.shell: Shell | None = None
        self.start = StartWindow()
        self.start.closed.connect(self._start_closed)
        self._kept = KeptDrafts()
        self._broken_off = set[Path]()  # vaults that were locked in the middle of some work
        self.entrance = Entrance(
            self.start, self.jobs, verbs, place or paths.data_dir(), self._kept, self._lent_cleaner
        )
        self.entrance.opened.connect(self._open)
        self.entrance.language_asked.connect(self._choose_language)
        self.start.may_end = lambda: self._kept.may_close(self.start, self.start.close)

    def open_start(self, vault: Path | None = None) -> None:
        """The first window, at whichever page fits; `vault` is one to be unlocked."""
        self.entrance.show(vault)

    def close(self) -> None:
        """Stop threads and children. The vault is closed by then, or its lock falls with the process."""
        self.jobs.close()
        self._resources.close()

    # --- a vault opens and closes

    def _open(self, vault: "Vault") -> None:
        self.entrance.remember(vault.folder)
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
        session.vault_destroyed.connect(self._tell_destroyed)
        session.practice_over.connect(self._follow_practice)
        session.settings_changed.connect(self._keep_settings)
        self.session, self.shell = session, self._make_shell(session)
        room = QGuiApplication.primaryScreen().availableSize() - QSize(FRAME, FRAME)
        self.shell.resize(MAIN.boundedTo(room))
        self.shell.show()
        self._save_kept(session)
        if vault.folder in self._broken_off:  # told here, where nobody reads it before it is unlocked
            self._broken_off.remove(vault.folder)
            self.shell.tell_broken_off()
        self.entrance.leave()

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
        if self.session.end_of_vault is None:
            self.entrance.show_unlock(self.session.vault.folder)
        self.start.show()

    def _tell_destroyed(self, vault: "Vault", done: "Destroyed") -> None:
        self._kept.keep(vault, ())
        self.entrance.show_destroyed(vault.folder, done)

    def _follow_practice(self, vault: "Vault", again: bool) -> None:
        self._kept.keep(vault, ())
        self.entrance.show_after_practice(vault.folder, again=again)

    def _vault_closed(self, error: Exception | None) -> None:
        session = self.session
        assert session is not None
        self.session, folder, is_there = None, session.vault.folder, session.end_of_vault is None
        if is_there:
            self._kept.keep(session.vault, session.unsaved or self._kept.of(session.vault))
        if session.broke_off:
            self._broken_off.add(folder)
        if not session.ending or not is_there:  # else it lives until it has told what is gone
            session.deleteLater()
        if self._ending:
            self._app.exit(0)
            return
        if error is not None and is_there:
            self.entrance.show_unlock(folder, error)
        if session.to_be_salvaged:
            self.entrance.salvage(folder)

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
            self.entrance.show()
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

    # --- settings

    def _keep_settings(self, chosen: Settings) -> None:
        before, self._settings = self._settings, chosen
        theme.current().set(chosen.appearance, chosen.text_percent)
        self.jobs.run(Lane.POOL, lambda _report: settings.save(self._settings_file, chosen), owner=self)
        if chosen.language != before.language:
            i18n.install(chosen.language)
        if (chosen.language, chosen.text_percent) != (before.language, before.text_percent):
            self._make_anew()
