"""Where one note is written: its title, its body, and what is said of its state."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from intake_app.domain.note import Note
from intake_app.ui import formats
from intake_app.ui.notes.sheet import Typed
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.side_by_side import SideBySide
from intake_app.ui.widgets.text import Text


class NoteEditor(QWidget):
    """Knows no vault: `touched` tells that somebody types, `finished` and `put_away` what is asked for."""

    touched = Signal()
    finished = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = LineEdit(longest=200)
        self.title.setAcceptDrops(False)
        self.title.textEdited.connect(self._touched)
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.body.setAcceptDrops(False)  # a file dropped on a note goes into the matter, not its path into the text
        self.body.textChanged.connect(self._touched)
        self._state = Text(size="small", color="text2", wrap=True)
        finish = Button(self.tr("&Save note"), kind="primary", icon="check", shortcut="Ctrl+S")
        finish.clicked.connect(self.finished)
        self._away = IconButton("trash-2", self.tr("Put this note into the trash"))
        self._away.clicked.connect(self.put_away)
        words, button = QVBoxLayout(), QHBoxLayout()
        words.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        button.addStretch(1)
        button.addWidget(self._away)
        button.addWidget(finish)
        foot = SideBySide(words, button, wide=480, shares=(1, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(Field(self.tr("Title"), self.title))
        column.addWidget(Field(self.tr("Note"), self.body), 1)
        column.addWidget(foot)

    def typed(self) -> Typed | None:
        """What stands in it, if anything does."""
        title, body = self.title.text().strip(), self.body.toPlainText()
        return Typed(title, body) if title or body.strip() else None

    def show_note(self, note: Note) -> None:
        """Put a note of the vault in it; that is not typing."""
        for widget in (self.title, self.body):
            widget.blockSignals(True)
        self.title.setText(note.title)
        self.body.setPlainText(note.body)
        for widget in (self.title, self.body):
            widget.blockSignals(False)
        self.show_state(note)

    def show_state(self, note: Note) -> None:
        """What the vault has of it."""
        self._away.setEnabled(True)
        when = formats.clock(note.written_at)
        if note.draft:
            self.say(self.tr("Draft saved in the vault at {time}").format(time=when))
        else:
            text = self.tr("Saved at {time}, wording {number}. Earlier wordings are kept.")
            self.say(text.format(time=when, number=note.revision))

    def say(self, text: str) -> None:
        """Of its state."""
        self._state.setText(text)

    def clear(self) -> None:
        """For a note that the vault has nothing of."""
        for widget in (self.title, self.body):
            widget.blockSignals(True)
            widget.clear()
            widget.blockSignals(False)
        self.say("")
        self._away.setEnabled(False)  # until the vault has something to put away

    def _touched(self) -> None:
        self.say(self.tr("Not saved yet"))
        self.touched.emit()
