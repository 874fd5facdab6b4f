"""The custody record as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from intake_app.domain.custody import CustodyEvent
from intake_app.ui import formats
from intake_app.ui.models.pages import Pages
from intake_app.ui.models.sides import number_side
from intake_app.ui.widgets.tips import tip
from intake_app.words.events import by, sentence

Index = QModelIndex | QPersistentModelIndex
EVENT = Qt.ItemDataRole.UserRole
WHAT, NUMBERS = 1, 4  # the columns


class RecordModel(QAbstractTableModel):
    """Events, newest first: when, what, about what, by whom. `page_wanted` tells which page to read."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: Pages[CustodyEvent] = Pages(self.page_wanted.emit)
        self._exhibits: dict[str, int] = {}

    def show(self, events: Sequence[CustodyEvent], total: int, exhibits: Mapping[str, int]) -> None:
        """Take over the first page, how many events there are, and the numbers of the items they are about."""
        self.beginResetModel()
        self._events.begin(events, total)
        self._exhibits = dict(exhibits)
        self.endResetModel()

    def put(self, page: int, events: Sequence[CustodyEvent], exhibits: Mapping[str, int]) -> None:
        """Take over another page."""
        self._exhibits |= exhibits
        rows = self._events.put(page, events)
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else self._events.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return number_side(index.column() == NUMBERS)
        if role not in {EVENT, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        event = self._events.row(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:  # a long sentence is cut short in its column
            return tip(sentence(event)) if event and index.column() == WHAT else None
        if event is None or role == EVENT:
            return "" if role == Qt.ItemDataRole.DisplayRole else event
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
        if exhibit := self._exhibits.get(event.subject) or event.facts.get("exhibit"):
            return f"{matter} · {int(exhibit):04}"
        return event.facts.get("name") or matter
