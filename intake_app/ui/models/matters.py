"""The list of matters."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.ids import MatterCode
from intake_app.ui import formats
from intake_app.ui.case.chips import state_chip
from intake_app.ui.deadlines.telling import days_left
from intake_app.words.labels import mode_label
from intake_app.words.quoting import quoted
from intake_app.workflows.list_matters import MatterLine

Index = QModelIndex | QPersistentModelIndex
MATTER, LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class MattersModel(QAbstractListModel):
    """Matters in the order they are given; `MATTER` gives the matter itself, `LINE` what is due in it too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[MatterLine] = []
        self._today = date.min

    def show(self, lines: Sequence[MatterLine], today: date) -> None:
        """Take over a fresh list; rows that stayed the same keep their selection."""
        fresh, self._today = list(lines), today
        if [line.matter.code for line in fresh] == [line.matter.code for line in self._lines]:
            self._lines = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._lines = fresh
        self.endResetModel()

    def row_of(self, code: MatterCode) -> int:
        """Where a matter stands, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.matter.code == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == MATTER:
            return line.matter
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            state = state_chip(line.matter, line.leading)[2]
            return ", ".join((line.matter.code, state, line.matter.title, self.due(line), self.summary(line)))
        return None

    def due(self, line: MatterLine) -> str:
        """The next date to act by and how far away it is."""
        if line.next_due:
            day, left = formats.short_day(line.next_due.act_by), days_left(line.next_due.act_by, self._today)
            return self.tr("{day} · {left}").format(day=day, left=left)
        return self.tr("No open deadline") if line.processes else self.tr("No date on any paper yet")

    def summary(self, line: MatterLine) -> str:
        """The small line: what it is called, whom the paper is addressed to or how it came in, how much is in it."""
        names = ", ".join(dict.fromkeys(quoted(one.recipient.name) for one in line.processes if one.recipient.name))
        items = self.tr("%n item(s)", "", line.matter.items)
        return " · ".join((quoted(line.matter.title), names or mode_label(line.matter.mode), items))
