"""Counsel's side: choose the file and the key, see what can be believed of it, save it or take it in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.progress import Step
from intake_app.ui.counsel.new_key_form import NewKeyForm
from intake_app.ui.handoff.open_with import OpenWith
from intake_app.ui.handoff.opened_panel import Lend, OpenedPanel
from intake_app.ui.jobs import Job, Jobs, Lane, Report, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choose import choose_file, choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.dropped import local_paths
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.progress import ProgressLine
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.ui.widgets.section import PageHead
from intake_app.workflows.new_key import NewKey, is_locked, make_key, write_key
from intake_app.workflows.open_handoff import OpenedHandoff, open_handoff

WIDEST = 880
ENDING = ".age"


class OpenView(QWidget):
    """Works without a vault, with the cleaner that `lend` gives; with a session its content can be taken in too.

    `left` when the user goes back.
    """

    left = Signal()

    def __init__(self, jobs: Jobs, session: Session | None, lend: Lend) -> None:
        super().__init__()
        self._jobs, self._session, self._lend = jobs, session, lend
        if session:
            session.locked.connect(self._close_opened)
        self._opened: OpenedHandoff | None = None
        self._job: Job | None = None
        back = Button(self.tr("Back"), icon="arrow-left")
        back.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = self.tr("a file that ends in .age, sealed for you")
        column.addWidget(PageHead(self.tr("Open a handoff"), note=note, actions=(back,)))
        self._body = QVBoxLayout()
        self._body.setContentsMargins(24, 16, 24, 24)
        self._body.setSpacing(16)
        self._body.addWidget(self._choices())
        self._new = QVBoxLayout()
        self._body.addLayout(self._new)
        self._line = ProgressLine()
        self._line.hide()
        self._body.addWidget(self._line)
        self._result = QVBoxLayout()
        self._body.addLayout(self._result)
        self._body.addStretch(1)
        column.addWidget(scrolled_column(self._body, WIDEST), 1)
        self.setAcceptDrops(True)

    def choose(self, file: Path | None = None, key: Path | None = None) -> None:
        """Fill in the sealed file or the key file."""
        if file:
            self._file.setText(str(file))
        if key:
            self._with.choose(key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What ends in .age is the sealed file; anything else is the key."""
        event.acceptProposedAction()
        for path in local_paths(event.mimeData()):
            if path.suffix == ENDING:
                self.choose(file=path)
            else:
                self.choose(key=path)

    def open_it(self) -> None:
        """Open the chosen file with the chosen key and check everything in it."""
        file, secret = self._file.text().strip(), self._with.secret()
        self._file_field.set_fault("" if file else self.tr("Choose the sealed file."))
        if not file or secret is None or not self._open.isEnabled():
            return
        self._close_opened()
        self._open.setEnabled(False)
        self._line.set(self.tr("Opening"))
        self._line.show()

        def work(report: Report) -> OpenedHandoff:
            keys, passphrase = secret()
            return open_handoff(Path(file), keys, passphrase=passphrase, progress=report)

        words = StripWords(what=lambda _step: self.tr("Checking the handoff"), in_bytes=True)
        job = self._job = self._jobs.run(
            Lane.POOL,
            work,
            owner=self,
            done=lambda opened: self._show(opened) if job is self._job else opened.close(),
            failed=lambda error: self._show_fault(error) if job is self._job else None,
            progress=self._show_step,
            ended=lambda: self._ended(job),
            strip=words,
        )

    def _choices(self) -> Panel:
        panel = Panel()
        self._file = LineEdit(longest=4000)
        choose = Button(self.tr("Choose…"), icon="folder-open")
        choose.clicked.connect(lambda: choose_file(self, self.tr("Sealed file"), self.choose))
        self._file_field = Field(self.tr("&Sealed file"), self._file, beside=(choose,))
        self._file.textChanged.connect(lambda _text: self._file_field.set_fault(""))
        self._with = OpenWith(self._jobs, self._session)
        self._with.entered.connect(self.open_it)
        self._open = Button(self.tr("&Open and check"), kind="primary", icon="lock-open")
        self._open.clicked.connect(self.open_it)
        make = LinkButton(self.tr("I have no key yet"))
        make.clicked.connect(self._make_key)
        self._made = QVBoxLayout()
        self._made.setSpacing(8)
        for widget in (self._file_field, self._with):
            panel.body.addWidget(widget)
        panel.body.addLayout(in_a_row(self._open, make, spacing=16))
        panel.body.addLayout(self._made)
        return panel

    def _make_key(self) -> None:
        """A key of one's own: in the vault or, without one, the secret half into a file, the public on the screen."""
        if self._session:
            self._session.go("counsel", "keys")
            return
        form = NewKeyForm(self._jobs, lambda phrase, quantum: make_key(phrase, post_quantum=quantum), may_be_open=True)
        form.made.connect(self._ask_where)
        form.cancelled.connect(lambda: clear(self._new))
        clear(self._made)
        clear(self._new)
        self._new.addWidget(form)
        form.activated()

    def _ask_where(self, key: NewKey) -> None:
        """The form stays until the key is in its file, so that nobody loses one by closing the dialog."""
        name = "my-age-key.txt"
        choose_target(self, self.tr("Keep your new key in"), lambda target: self._write_key(target, key), name=name)

    def _write_key(self, target: Path, key: NewKey) -> None:
        self._jobs.run(
            Lane.POOL,
            lambda _report: write_key(target, key),
            owner=self,
            done=lambda _result: self._show_key(target, key),
            failed=self._show_fault,
        )

    def _show_key(self, path: Path, key: NewKey) -> None:
        public, locked = key.recipient, is_locked(key.file.encode())
        self._with.choose(path, locked=locked)
        line = LineEdit(public, longest=len(public))
        line.setReadOnly(True)
        line.setCursorPosition(0)
        copy = Button(self.tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: self._copy(public, copy))
        text = self.tr("Your key is made. Whoever has the file can open what is sealed for you. Send only this line:")
        if locked:
            text = self.tr("Your key is made. Keep the file and its passphrase apart. Send only this line:")
        clear(self._new)
        clear(self._made)
        self._made.addWidget(NoteStrip("ok", text, icon="key"))
        self._made.addWidget(Field(self.tr("Your public key"), line, beside=(copy,)))
        copy.setFocus()

    def _copy(self, public: str, button: Button) -> None:
        QGuiApplication.clipboard().setText(public)
        button.setText(self.tr("Copied"))
        button.set_icon("check")

    def _show_step(self, step: Step) -> None:
        self._line.set(self.tr("Opening and checking"), done=step.done, total=step.total)

    def _show(self, opened: OpenedHandoff) -> None:
        self._with.forget()
        self._opened = opened
        panel = OpenedPanel(opened, self._jobs, self._session, self._lend)
        panel.busy.connect(self._open.setDisabled)
        self._put(panel)

    def _show_fault(self, error: Exception) -> None:
        if self._with.take_fault(error):
            return
        message = message_for(error)
        if message:
            self._put(MessagePanel(message))

    def _put(self, widget: QWidget) -> None:
        self._clear()
        self._result.addWidget(widget)

    def _clear(self) -> None:
        clear(self._result)

    def _ended(self, job: Job | None) -> None:
        if job is self._job:
            self._job = None
            self._open.setEnabled(True)
            self._line.hide()

    def _leave(self) -> None:
        """What is still being opened is not shown: it may come too late to be stopped."""
        if self._job:
            self._job.cancel()
            self._ended(self._job)
        self._close_opened()
        self.left.emit()

    def _close_opened(self) -> None:
        self._clear()
        self._open.setEnabled(True)
        if self._opened:
            self._opened.close()
            self._opened = None
