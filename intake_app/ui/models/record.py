"""The custody record as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.custody import CustodyEvent
from intake_app.ui import formats
from intake_app.ui.models.sides import number_side
from intake_app.words.events import by, sentence

Index = QModelIndex | QPersistentModelIndex
EVENT = Qt.ItemDataRole.UserRole
NUMBERS = 4  # the column


class RecordModel(QAbstractTableModel):
    """Events, newest first: when, what, about what, by whom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[CustodyEvent] = []
        self._exhibits: dict[str, str] = {}

    def show(self, events: Sequence[CustodyEvent]) -> None:
        """Take over events given oldest first."""
        self.beginResetModel()
        self._events = list(reversed(events))
        # Only its arrival names an item's number; what happens to it later names its id.
        self._exhibits = {event.subject: event.facts["exhibit"] for event in events if "exhibit" in event.facts}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        event = self._events[index.row()]
        if role == EVENT:
            return event
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return number_side(index.column() == NUMBERS)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (formats.day_and_clock(event.at), sentence(event), self._about(event), by(event), str(event.seq))
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return number_side(section == NUMBERS)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("When"), self.tr("What"), self.tr("About"), self.tr("By"), self.tr("Number"))
        return names[section]

    def _about(self, event: CustodyEvent) -> str:
        matter = event.matter or ""
        if exhibit := self._exhibits.get(event.subject):
            return f"{matter} · {exhibit.zfill(4)}"
        return event.facts.get("name") or matter
