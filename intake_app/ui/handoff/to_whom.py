"""Step 1: the counsel it goes to, loud when the key was never checked, and who it says it is from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, KeyCheck
from intake_app.ui.counsel.card import KeyWords, key_chip
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import Text


class ToWhom(Panel):
    """`changed` comes with every other choice; `counsel_asked` wants the counsel place ("new" or nothing)."""

    changed = Signal()
    counsel_asked = Signal(str)

    def __init__(self) -> None:
        self.number = StepNumber(1, "active")
        super().__init__(self.tr("To whom"), step=self.number)
        self._people: list[Counsel] = []
        self._combo = ComboBox()
        self._combo.setAccessibleName(self.tr("Counsel"))
        self._combo.currentIndexChanged.connect(self._show_counsel)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self._typed = LineEdit(longest=120)
        self._typed.textChanged.connect(self.changed)
        self._confirm = Field(self.tr("Type the name of counsel to hand off all the same"), self._typed)
        self._sender = LineEdit(longest=120)
        self._sender.textChanged.connect(self.changed)
        self.body.addLayout(self._first_line())
        self.body.addLayout(self._facts)
        self.body.addWidget(self._confirm)
        self.body.addWidget(Field(self.tr("From, as counsel will see it"), self._sender))

    def show_people(self, people: Sequence[Counsel], chosen: CounselId | None, sender: str) -> None:
        """Offer these lawyers; the one of the matter is chosen."""
        self._people = list(people)
        self._combo.blockSignals(True)
        self._combo.clear()
        for counsel in people:
            self._combo.addItem(f"{counsel.name} · {counsel.office}" if counsel.office else counsel.name)
        wanted = next((row for row, counsel in enumerate(people) if counsel.id == chosen), 0)
        self._combo.setCurrentIndex(wanted if people else -1)
        self._combo.blockSignals(False)
        if not self._sender.text():
            self._sender.setText(sender)
        self._show_counsel()

    def counsel(self) -> Counsel | None:
        """Who is chosen."""
        row = self._combo.currentIndex()
        return self._people[row] if 0 <= row < len(self._people) else None

    def sender_name(self) -> str:
        """The name counsel will see."""
        return self._sender.text().strip()

    def ready(self) -> bool:
        """Somebody is chosen, and an unchecked key was confirmed by typing."""
        counsel = self.counsel()
        if counsel is None or not self.sender_name():
            return False
        checked = counsel.check is not KeyCheck.UNCHECKED
        return checked or self._typed.text().strip().casefold() == counsel.name.strip().casefold()

    def _first_line(self) -> QHBoxLayout:
        self._add = LinkButton(self.tr("Add counsel"))
        self._add.clicked.connect(lambda: self.counsel_asked.emit("new"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._combo, 1)
        row.addWidget(self._add)
        return row

    def _show_nobody(self) -> None:
        add = Button(self.tr("Add counsel"), icon="plus")
        add.clicked.connect(lambda: self.counsel_asked.emit("new"))
        words = Text(self.tr("Add the lawyer first, with their public key."), color="text2", wrap=True)
        for widget in (words, add):
            self._facts.addWidget(widget)
        self._confirm.hide()

    def _show_counsel(self) -> None:
        clear(self._facts)
        counsel = self.counsel()
        for widget in (self._combo, self._add):
            widget.setVisible(bool(self._people))
        self._typed.clear()
        if counsel is None:
            self._show_nobody()
        else:
            self._show_key(counsel)
        self.changed.emit()

    def _show_key(self, counsel: Counsel) -> None:
        self.set_right(key_chip(counsel))
        unchecked = counsel.check is KeyCheck.UNCHECKED
        if unchecked:
            check = LinkButton(self.tr("Check the key"))
            check.clicked.connect(lambda: self.counsel_asked.emit(""))
            text = self.tr("Nobody compared this key with counsel. If it is not theirs, someone else can read it all.")
            if counsel.previous_key:
                text = self.tr("This key was changed and not compared since. Someone else may be able to read it all.")
            self._facts.addWidget(NoteStrip("warn", text, icon="shield-alert", links=(check,)))
        self._facts.addWidget(KeyWords(counsel.key))
        self._confirm.setVisible(unchecked)
