"""Practise with a sample vault: make it, go on in it, begin it anew, or throw it away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.practice import PASSPHRASE
from intake_app.domain.progress import Step
from intake_app.errors import CannotOpen, TooSoon, VaultExists, VaultInUse, WrongSecret
from intake_app.ui import theme
from intake_app.ui.jobs import Job, Jobs, Lane, Report
from intake_app.ui.practice import ICON, ask_throw_away
from intake_app.ui.start.verbs import ACTOR, Verbs
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.progress import ProgressLine
from intake_app.ui.widgets.section import icon_heading
from intake_app.ui.widgets.text import Text
from intake_app.words import Message
from intake_app.words.standing import practice_remark

if TYPE_CHECKING:
    from intake_app.workflows.cleaner import Cleaner

# ruff: noqa: PLC0415  the encrypted store takes longer to load than the window to paint


class PracticePage(QWidget):
    """`opened` carries the vault, `unlock_asked` the folder of one whose passphrase was changed."""

    opened = Signal(object)
    unlock_asked = Signal(Path)
    left = Signal()
    grown = Signal()
    """A message needs more room."""

    def __init__(self, folder: Path, jobs: Jobs, verbs: Verbs, lend_cleaner: "Callable[[], Cleaner]") -> None:
        super().__init__()
        self._folder, self._jobs, self._verbs, self._lend_cleaner = folder, jobs, verbs, lend_cleaner
        self._job: Job | None = None
        self._next: Callable[[], None] | None = None
        self._close_wanted = self._opened = False
        theme.set_ground(self, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 24)
        column.setSpacing(16)
        column.addLayout(icon_heading(ICON, self.tr("Practise with a sample vault")))
        about = self.tr(
            "Two invented matters, with papers, notes, deadlines and a lawyer. Try everything on them: take in, look, "
            "hand off, open what was handed off, answer, lock and unlock."
        )
        column.addWidget(Text(about, wrap=True))
        column.addWidget(NoteStrip("warn", practice_remark(), icon=ICON))
        column.addWidget(Text(self.tr("The passphrase: {passphrase}").format(passphrase=PASSPHRASE), weight=600))
        place = self.tr("It lies in {folder}, away from your own vaults.").format(folder=folder)
        column.addWidget(Text(place, size="small", color="text2", wrap=True))
        self._said = MessageRoom()
        self._progress = ProgressLine()
        self._progress.hide()
        column.addWidget(self._said)
        column.addWidget(self._progress)
        self._add_actions(column)
        column.addStretch(1)
        self._show_ready()

    def activated(self) -> None:
        """The likely thing is a key away."""
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_close(self) -> bool:
        """Whether the window can go. What is being made is taken back first."""
        if self._job is None:
            return True
        self._close_wanted = True
        self._job.cancel()
        return False

    def make(self) -> None:
        """Make it and open it; cancelled midway, nothing of it is left."""
        self._said.hide()
        self._start(
            Lane.POOL,
            lambda report: self._verbs.make_practice(self._folder, self._lend_cleaner(), report),
            self._open,
            self.tr("Making the practice vault"),
        )
        self._cancel.setEnabled(True)
        self._cancel.show()

    def _add_actions(self, column: QVBoxLayout) -> None:
        self._go_on = Button("", kind="primary")
        self._go_on.clicked.connect(self._make_or_open)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._back = Button(self.tr("&Back"))
        self._back.clicked.connect(self.left)
        column.addLayout(in_a_row(self._go_on, self._cancel, self._back))
        self._again, self._away = LinkButton(self.tr("Start over…")), LinkButton(self.tr("Throw away…"))
        self._again.clicked.connect(lambda: ask_throw_away(self, lambda: self._throw_away(self.make), again=True))
        self._away.clicked.connect(lambda: ask_throw_away(self, lambda: self._throw_away(self._tell_gone), again=False))
        column.addLayout(in_a_row(self._again, self._away, spacing=16))

    def _show_ready(self) -> None:
        """By what lies there now."""
        there = self._folder.exists()
        self._go_on.setText(self.tr("&Go on practising") if there else self.tr("&Make the practice vault"))
        for widget in (self._go_on, self._back):
            widget.setEnabled(True)
        self._back.show()
        self._cancel.hide()
        self._progress.hide()
        for link in (self._again, self._away):
            link.setVisible(there)

    def _start(self, lane: Lane, work: Callable[[Report], object], done: Callable[[object], None], what: str) -> None:
        self._what = what
        self._go_on.setEnabled(False)
        for widget in (self._back, self._again, self._away):
            widget.hide()
        self._progress.set(what)
        self._progress.show()
        self._job = self._jobs.run(
            lane,
            work,
            owner=self,
            done=done,
            failed=self._show_failure,
            progress=self._show_step,
            ended=self._ended,
        )

    def _show_step(self, step: Step) -> None:
        self._progress.set(self._what, about=step.name, done=step.done, total=step.total)

    def _ended(self) -> None:
        self._job = None
        if self._opened:
            return
        self._show_ready()
        if self._next is not None:
            then, self._next = self._next, None
            then()
        if self._close_wanted:
            self._close_wanted = False
            self.window().close()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)

    def _make_or_open(self) -> None:
        from intake_app.workflows.practise import open_practice

        if not self._folder.exists():
            self.make()
            return
        self._said.hide()
        self._start(
            Lane.LOCKING,  # behind a lock that is still closing it
            lambda _report: open_practice(self._folder, actor=ACTOR),
            self._open,
            self.tr("Opening the practice vault"),
        )

    def _open(self, vault: object) -> None:
        """Its window takes a moment to come, and until then nothing can be begun here."""
        self._opened, self._close_wanted = True, False
        self._cancel.hide()
        self._progress.set(self.tr("Opening the practice vault"))
        self.opened.emit(vault)

    def _throw_away(self, then: Callable[[], None]) -> None:
        from intake_app.workflows.practise import throw_away_at

        self._said.hide()

        def done(_destroyed: object) -> None:
            self._next = then

        self._start(
            Lane.LOCKING,
            lambda _report: throw_away_at(self._folder, actor=ACTOR),
            done,
            self.tr("Throwing the practice vault away"),
        )

    def _tell_gone(self) -> None:
        self._say(NoteStrip("ok", self.tr("The practice vault is thrown away.")))

    def _set_aside(self) -> None:
        from intake_app.workflows.practise import set_practice_aside

        self._said.hide()
        self._start(
            Lane.LOCKING,
            lambda _report: set_practice_aside(self._folder),
            self._tell_aside,
            self.tr("Setting it aside"),
        )

    def _tell_aside(self, aside: object) -> None:
        self._say(NoteStrip("ok", self.tr("What lay there is now in {folder}.").format(folder=aside)))

    def _show_failure(self, error: Exception) -> None:
        """What can't be known for practice is never removed; it can be set aside, unless somebody is at it."""
        unlock, aside = Button(self.tr("&Unlock it")), Button(self.tr("&Set it aside"))
        unlock.clicked.connect(lambda: self.unlock_asked.emit(self._folder))
        aside.clicked.connect(self._set_aside)
        if isinstance(error, WrongSecret | VaultExists):
            message = Message(
                self.tr("The practice passphrase does not open what lies there"),
                self.tr("Its passphrase was changed, or it is something else: {folder}").format(folder=self._folder),
                self.tr("It was left as it is."),
                self.tr("Unlock it with the passphrase that it has now, or set it aside and make a new one."),
            )
            self._say(MessagePanel(message, kind="warn", actions=(unlock, aside)))
        elif isinstance(error, CannotOpen) and not isinstance(error, TooSoon | VaultInUse):
            self._say(failure_panel(error, (aside,)))
        else:
            self._say(failure_panel(error))

    def _say(self, widget: QWidget) -> None:
        self._said.say(widget)
        widget.show()  # counts for the size at once
        self.grown.emit()
