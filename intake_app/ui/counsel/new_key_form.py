"""Making a key of one's own, under a passphrase."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.messages import message_for
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text


class NewKeyForm(Panel):
    """`make` gets the passphrase and whether the key is to be post-quantum; `made` carries what it returned.

    `may_be_open`: whether no passphrase at all can be chosen, for a key in a file. It is empty then.
    """

    made = Signal(object)
    cancelled = Signal()

    def __init__(self, jobs: Jobs, make: Callable[[str, bool], object], *, may_be_open: bool = False) -> None:
        super().__init__(self.tr("A new key of your own"), icon="key")
        self._jobs, self._make_it = jobs, make
        verbs = real_verbs()
        told = self.tr(
            "Choose a passphrase for the key, another one than the vault’s. You type it to open what is sealed for you."
        )
        if may_be_open:
            told = self.tr("Choose a passphrase for the key. You type it to open what is sealed for you.")
        self.body.addWidget(Text(told, color="text2", wrap=True))
        self.body.addSpacing(4)
        self._choice = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
        self._choice.changed.connect(self._follow)
        self.body.addWidget(self._choice)
        self.body.addSpacing(4)
        self.body.addWidget(self._without())
        self._open.setVisible(may_be_open)
        self.body.addWidget(self._kind())
        self._missing = Text(color="text2", wrap=True)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._make = Button(self.tr("&Make the key"), kind="primary", icon="key")
        self._make.clicked.connect(self._start)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        on_escape(self, self._cancel.click)
        row = in_a_row(self._make, self._cancel)
        row.takeAt(row.count() - 1)
        row.addSpacing(4)
        row.addWidget(self._missing, 1)
        self.body.addSpacing(8)
        self.body.addLayout(row)
        self._fault = QVBoxLayout()
        self.body.addLayout(self._fault)
        self._follow()

    def activated(self) -> None:
        """Ready to type."""
        self._choice.activated()

    def _without(self) -> QWidget:
        """No passphrase, once it is ticked and its warning stands there."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._open = CheckBox(self.tr("Make the key file with&out a passphrase"))
        warning = self.tr(
            "Whoever gets the file, a copy of it or the disk it lies on opens everything that is sealed for you."
        )
        strip = NoteStrip("warn", warning)
        strip.hide()
        self._open.setAccessibleDescription(warning)
        self._open.toggled.connect(strip.setVisible)
        self._open.toggled.connect(self._choice.setHidden)
        self._open.toggled.connect(self._follow)
        column.addWidget(self._open)
        column.addWidget(strip)
        return holder

    def _kind(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._quantum = CheckBox(self.tr("Safe from quantum computers to come (&post-quantum)"))
        hint = self.tr("The key is 30 times as long. Whoever seals for it needs Intake, or age 1.3 or newer.")
        self._quantum.setAccessibleDescription(hint)
        below = Text(hint, size="small", color="text2", wrap=True)
        below.setContentsMargins(28, 0, 0, 0)
        column.addWidget(self._quantum)
        column.addWidget(below)
        return holder

    def _follow(self) -> None:
        missing = "" if self._open.isChecked() else self._choice.missing()
        self._make.setEnabled(not missing)
        self._missing.setText(missing)

    def _start(self) -> None:
        passphrase = "" if self._open.isChecked() else self._choice.passphrase()
        quantum, make = self._quantum.isChecked(), self._make_it
        clear(self._fault)
        self.setEnabled(False)
        self._missing.setText(self.tr("Making the key. It is slow on purpose."))
        self._jobs.run(
            Lane.POOL,
            lambda _report: make(passphrase, quantum),
            owner=self,
            done=self.made.emit,
            failed=self._show_fault,
            ended=self._ready,
        )

    def _ready(self) -> None:
        self.setEnabled(True)
        self._follow()

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._fault.addWidget(MessagePanel(message))
