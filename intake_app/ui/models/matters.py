"""The list of matters."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState
from intake_app.ui.widgets.chip import ChipKind
from intake_app.words.labels import matter_state_label, mode_label

Index = QModelIndex | QPersistentModelIndex
MATTER = Qt.ItemDataRole.UserRole

CHIPS: dict[MatterState, tuple[ChipKind, str]] = {
    MatterState.OPEN: ("info", "folder-open"),
    MatterState.HANDED_OFF: ("ok", "circle-check"),
    MatterState.CLOSED: ("quiet", "archive"),
}


class MattersModel(QAbstractListModel):
    """Matters as the vault lists them; `MATTER` gives the matter itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matters: list[Matter] = []

    def show(self, matters: Sequence[Matter]) -> None:
        """Take over a fresh list; rows that stayed the same keep their selection."""
        fresh = list(matters)
        if [matter.code for matter in fresh] == [matter.code for matter in self._matters]:
            self._matters = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._matters = fresh
        self.endResetModel()

    def row_of(self, code: MatterCode) -> int:
        """Where a matter stands, or -1."""
        return next((row for row, matter in enumerate(self._matters) if matter.code == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._matters)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        matter = self._matters[index.row()]
        if role == MATTER:
            return matter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join((matter.code, matter_state_label(matter.state), matter.title, self.summary(matter)))
        return None

    def summary(self, matter: Matter) -> str:
        """The small line: how it came in and how much is in it."""
        items = self.tr("%n item(s)", "", matter.items)
        return self.tr("{mode} · {items}").format(mode=mode_label(matter.mode), items=items)
