"""What was handed off, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.handoff import HandoffRecord
from intake_app.ui import formats
from intake_app.ui.models.sides import number_side

Index = QModelIndex | QPersistentModelIndex
HANDOFF = Qt.ItemDataRole.UserRole
NUMBERS = 4  # the column


class HandoffsModel(QAbstractTableModel):
    """Newest first: when, matter, counsel, file, size, and whether counsel answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: list[HandoffRecord] = []

    def show(self, records: Sequence[HandoffRecord]) -> None:
        """Take over the vault's list."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self._records[index.row()]
        if role == HANDOFF:
            return record
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return number_side(index.column() == NUMBERS)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (
            formats.day_and_clock(record.at),
            record.matter,
            record.counsel_name,
            record.file_name,
            formats.size(record.size),
            self._answers(record),
        )
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return number_side(section == NUMBERS)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("When"), self.tr("Matter"), self.tr("Counsel"), self.tr("File"), self.tr("Size"))
        return (*titles, self.tr("Acknowledged"))[section]

    def _answers(self, record: HandoffRecord) -> str:
        """By whom and when, or that nobody has answered yet."""
        told = self.tr("{name}, {day}")
        named = [told.format(name=one.name, day=formats.day(one.at)) for one in record.answers]
        return "; ".join(named) or self.tr("not yet")
