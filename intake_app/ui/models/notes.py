"""The notes of a matter."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.ids import NoteId
from intake_app.domain.note import Note
from intake_app.ui import formats

Index = QModelIndex | QPersistentModelIndex
NOTE = Qt.ItemDataRole.UserRole


class NotesModel(QAbstractListModel):
    """`NOTE` gives the note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []

    def show(self, notes: Sequence[Note]) -> None:
        """Take over a matter's notes, newest first."""
        self.beginResetModel()
        self._notes = list(notes)
        self.endResetModel()

    def row_of(self, note: NoteId) -> int:
        """Where a note stands, or -1."""
        return next((row for row, each in enumerate(self._notes) if each.id == note), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        if role == NOTE:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((note.title, self.about(note)))
        return None

    def about(self, note: Note) -> str:
        """The small line: when, and which wording."""
        when = formats.day_and_clock(note.written_at)
        if note.draft:
            return self.tr("{when} · draft").format(when=when)
        return self.tr("{when} · wording {number}").format(when=when, number=note.revision)
