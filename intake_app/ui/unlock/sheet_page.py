"""Open a vault with the twelve words of its recovery sheet."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.errors import WrongSecret
from intake_app.ui import theme
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.start.found import name_of
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.section import icon_heading
from intake_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault

WORDS, COLUMNS = 12, 3
SheetOpener = Callable[[Path, Sequence[str]], "Vault"]


class WordEdit(LineEdit):
    """One word. Several pasted or typed with a space go on to the next fields."""

    words_left = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.textEdited.connect(self._split)

    def _split(self, text: str) -> None:
        words = text.split()
        if words and text != words[0]:
            self.setText(words[0])
            self.words_left.emit(words[1:])


class SheetPage(QWidget):
    """`opened` carries the vault and the words that opened it, so that a new passphrase can be set with them."""

    opened = Signal(object, tuple)
    back_asked = Signal()
    grown = Signal()
    """A message needs more room."""

    def __init__(self, folder: Path, jobs: Jobs, open_with_sheet: SheetOpener) -> None:
        super().__init__()
        self._folder, self._jobs, self._open_with_sheet = folder, jobs, open_with_sheet
        theme.set_ground(self, "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(48, 40, 48, 24)
        self._column.setSpacing(16)
        self._column.addLayout(icon_heading("file-key", self.tr("Use the recovery sheet")))
        told = self.tr("Type the twelve words from the paper for “{name}”.").format(name=name_of(folder))
        self._column.addWidget(Text(told, color="text2", wrap=True))
        self._column.addLayout(self._words())
        self._failure: QWidget | None = None
        self._column.addLayout(self._actions())
        self._column.addStretch(1)

    def activated(self) -> None:
        """Ready to type."""
        self._fields[0].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> tuple[str, ...]:
        """What is typed, in order."""
        return tuple(edit.text().strip().lower() for edit in self._edits)

    def _words(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        self._edits = [WordEdit() for _ in range(WORDS)]
        self._fields: list[Field] = []
        for number, edit in enumerate(self._edits):
            edit.words_left.connect(lambda words, number=number: self._pass_on(number + 1, words))
            edit.textChanged.connect(lambda _text: self._follow())
            edit.returnPressed.connect(lambda number=number: self._next(number))
            field = Field(self.tr("Word {number}").format(number=number + 1), edit)
            self._fields.append(field)
            grid.addWidget(field, number // COLUMNS, number % COLUMNS, Qt.AlignmentFlag.AlignTop)
        return grid

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._button = Button(self.tr("&Open the vault"), kind="primary")
        self._button.clicked.connect(self._open)
        self._button.setEnabled(False)
        self._wait = Text(self.tr("twelve words to go"), color="text2")
        back = LinkButton(self.tr("Use the passphrase"))
        back.clicked.connect(self.back_asked)
        row.addWidget(self._button)
        row.addWidget(self._wait, 1)
        row.addWidget(back)
        return row

    def _pass_on(self, number: int, words: list[str]) -> None:
        for edit, word in zip(self._edits[number:], words, strict=False):
            edit.setText(word)
        self._edits[min(number + len(words), WORDS - 1)].setFocus()

    def _next(self, number: int) -> None:
        if all(self.words()):
            self._open()
        else:
            self._edits[(number + 1) % WORDS].setFocus()

    def _follow(self) -> None:
        left = sum(not word for word in self.words())
        self._button.setEnabled(left == 0)
        self._wait.setText(self.tr("%n word(s) to go", "", left) if left else self.tr("takes about a second"))
        self._clear_failure()

    def _open(self) -> None:
        words = self.words()
        self._show_busy(True)
        self._jobs.run(
            Lane.LOCKING,  # behind a lock that is still closing this vault
            lambda _report: self._open_with_sheet(self._folder, words),
            owner=self,
            done=lambda vault: self.opened.emit(vault, words),
            failed=self._show_failure,
        )

    def _show_busy(self, busy: bool) -> None:
        for widget in (*self._edits, self._button):
            widget.setEnabled(not busy)
        self._wait.setText(self.tr("Opening") if busy else self.tr("takes about a second"))

    def _show_failure(self, error: Exception) -> None:
        self._show_busy(False)
        number = mistyped_word(error)
        if number:
            self._fields[number - 1].set_fault(self.tr("Not one of the words"))
            self._edits[number - 1].selectAll()
            self._edits[number - 1].setFocus()
            return
        self.activated()
        self._failure = failure_panel(error)
        self._column.insertWidget(self._column.count() - 2, self._failure)
        self._failure.show()  # counts for the size at once
        self.grown.emit()

    def _clear_failure(self) -> None:
        for field in self._fields:
            field.set_fault("")
        if self._failure is not None:
            self._failure.deleteLater()
            self._failure = None


def mistyped_word(error: Exception) -> int:
    """The number of the word that is on no list, as the vault names it ("word 4"), or 0."""
    if isinstance(error, WrongSecret) and error.detail.startswith("word "):
        return int(error.detail.removeprefix("word "))
    return 0
