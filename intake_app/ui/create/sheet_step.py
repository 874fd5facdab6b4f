"""Step three: get the twelve words onto paper, and prove that they are there."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.create.sheet_drawing import FADED, HEIGHT, PAPER, WIDTH, draw_page, draw_sheet, sheet_pdf
from intake_app.ui.create.write_pdf import write_private
from intake_app.ui.printing import Printed, Record, has_printers, print_page
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import Text

ASKED_BACK = 2


class SheetPicture(QWidget):
    """The sheet, small: with bars for words until they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._words, self._hidden = "", tuple[str, ...](), True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, name: str, words: Sequence[str], *, hidden: bool) -> None:
        """Draw these words, or bars in their place."""
        self._name, self._words, self._hidden = name, tuple(words), hidden
        shown = "" if hidden else ", ".join(f"{number} {word}" for number, word in enumerate(words, start=1))
        self.setAccessibleName(self.tr("Recovery sheet"))
        self.setAccessibleDescription(shown)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look, larger = theme.current(), 1.0 if self._hidden else 1.5
        return QSize(round(look.px(int(WIDTH)) * larger), round(look.px(int(HEIGHT)) * larger))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(FADED)
        painter.setBrush(PAPER)
        painter.drawRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5))
        draw_sheet(painter, QRectF(self.rect()), self._name, self._words, hidden=self._hidden)
        painter.end()


class SheetRecord(Record, Protocol):
    """Enters the sheet's ways out."""

    def enter_saved(self, what: str) -> None:
        """It was written to a file."""


class SheetStep(QWidget):
    """`typed_back` comes once, when the words asked for are right."""

    changed = Signal()
    typed_back = Signal()

    def __init__(self, record: SheetRecord) -> None:
        super().__init__()
        self._record = record
        self._name, self._words = "", tuple[str, ...]()
        self._picture = SheetPicture()
        self._right: list[Field] = []
        self._asked: list[int] = []
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._buttons())
        right.addWidget(Text(self.tr("Type two words back from the paper."), wrap=True))
        right.addLayout(self._fields())
        right.addLayout(self._hint())
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def show_sheet(self, name: str, words: Sequence[str]) -> None:
        """Begin with the words of a new vault."""
        self._name, self._words = name, tuple(words)
        self._asked = sorted(random.SystemRandom().sample(range(len(words)), ASKED_BACK))
        for number, field in zip(self._asked, self._right, strict=True):
            field.set_label(self.tr("Word {number}").format(number=number + 1))
        self._picture.show_sheet(name, words, hidden=True)

    def activated(self) -> None:
        """Ready to print."""
        self._print.setFocus()

    def missing(self) -> str:
        """What is still to do here, in words; empty when nothing is."""
        left = ASKED_BACK - sum(self._is_right(place) for place in range(ASKED_BACK)) if self._asked else ASKED_BACK
        return {0: "", 1: self.tr("One word to go")}.get(left, self.tr("Two words to type back"))

    def say(self, text: str) -> None:
        """Words under the fields, such as whether the sheet has opened the vault."""
        self._told.setText(text)

    def _buttons(self) -> QHBoxLayout:
        self._print = Button(self.tr("&Print…"), icon="printer")
        self._print.clicked.connect(self._print_sheet)
        save = Button(self.tr("&Save as PDF…"), icon="file-text")
        save.clicked.connect(self._choose_pdf)
        self._show = Button(self.tr("Show &words"), icon="eye")
        self._show.clicked.connect(self._toggle_words)
        return in_a_row(self._print, save, self._show)

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._edits = [LineEdit(longest=20) for _ in range(ASKED_BACK)]
        for place, edit in enumerate(self._edits):
            edit.textChanged.connect(lambda _text, place=place: self._check(place))
            edit.editingFinished.connect(lambda place=place: self._say_wrong(place))
            self._right.append(Field(self.tr("Word"), edit))
            row.addWidget(self._right[-1], 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _hint(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", icons.CHIP), 0, Qt.AlignmentFlag.AlignTop)
        self._told = Text(
            self.tr("Before this ends, the sheet is tried on the vault. Keep it away from the laptop."),
            size="small",
            color="text2",
            wrap=True,
        )
        row.addWidget(self._told, 1)
        return row

    def _is_right(self, place: int) -> bool:
        return self._edits[place].text().strip().lower() == self._words[self._asked[place]]

    def _check(self, place: int) -> None:
        if not self._words:
            return
        edit, field = self._edits[place], self._right[place]
        right = self._is_right(place)
        edit.set_mark(self.tr("Right") if right else "")
        if right:
            field.set_hint("")
        elif len(edit.text()) >= len(self._words[self._asked[place]]):
            field.set_fault(self.tr("Not this word"))
        else:
            field.set_hint("")
        self.changed.emit()
        if not self.missing():
            for each in self._edits:
                each.setReadOnly(True)
            self.typed_back.emit()

    def _say_wrong(self, place: int) -> None:
        """Whoever went on, or pressed Enter, is done with a word that may be too short to be told before."""
        if self._words and self._edits[place].text() and not self._is_right(place):
            self._right[place].set_fault(self.tr("Not this word"))

    def _toggle_words(self) -> None:
        hidden = self._show.text() != self.tr("Show &words")
        self._show.setText(self.tr("Show &words") if hidden else self.tr("Hide &words"))
        self._show.set_icon("eye" if hidden else "eye-off")
        self._picture.show_sheet(self._name, self._words, hidden=hidden)

    def _print_sheet(self) -> None:
        if not has_printers():
            self.say(
                self.tr("No printer is set up on this computer. Save a PDF to a stick, or copy the words by hand.")
            )
            return
        name, words = self._name, self._words
        print_page(
            lambda painter, page: draw_page(painter, QRectF(QPointF(), page), name, words),
            self,
            Printed(self._record, "recovery_sheet"),
            lambda: self.say(self.tr("Sent to the printer.")),
        )

    def _choose_pdf(self) -> None:
        choose_target(self, self.tr("Save the recovery sheet"), self._save_pdf, name="recovery-sheet.pdf")

    def _save_pdf(self, target: Path) -> None:
        try:
            write_private(target, sheet_pdf(self._name, self._words))
        except FileExistsError:
            self.say(self.tr("There is already a file of this name. Choose another one."))
        except OSError:
            self.say(self.tr("The PDF could not be written there. Choose another place."))
        else:
            self._record.enter_saved("recovery_sheet")
            self.say(self.tr("Saved. Move the PDF off this computer: whoever finds it can open the vault."))
