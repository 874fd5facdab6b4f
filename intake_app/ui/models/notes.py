"""The notes of a matter."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from intake_app.domain.ids import NoteId
from intake_app.domain.note import Note
from intake_app.ui import formats
from intake_app.ui.models.pages import Pages

Index = QModelIndex | QPersistentModelIndex
NOTE = Qt.ItemDataRole.UserRole


class NotesModel(QAbstractListModel):
    """`NOTE` gives the note, None before its page is read; `page_wanted` tells which to read."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: Pages[Note] = Pages(self.page_wanted.emit)

    def show(self, notes: Sequence[Note], total: int | None = None) -> None:
        """Take over the first page of a matter's notes, newest first, and how many there are in all."""
        self.beginResetModel()
        self._notes.begin(notes, len(notes) if total is None else total)
        self.endResetModel()

    def forget(self) -> None:
        """Another matter comes."""
        self.beginResetModel()
        self._notes.forget()
        self.endResetModel()

    def put(self, page: int, notes: Sequence[Note]) -> None:
        """Take over another page."""
        rows = self._notes.put(page, notes)
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def row_of(self, note: NoteId) -> int:
        """Where a note stands; -1 when it is not there, or not read yet."""
        return next((row for row, each in self._notes.numbered() if each.id == note), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else self._notes.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes.row(index.row())
        if note is None or role == NOTE:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((note.title, self.about(note)))
        return None

    def about(self, note: Note | None) -> str:
        """The small line: when, and which wording."""
        if note is None:
            return ""
        when = formats.day_and_clock(note.written_at)
        if note.draft:
            return self.tr("{when} · draft").format(when=when)
        return self.tr("{when} · wording {number}").format(when=when, number=note.revision)
