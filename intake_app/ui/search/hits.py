"""What a search found, read a page at a time as the list is scrolled."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from intake_app.domain.search import Found, Hit
from intake_app.ui import formats
from intake_app.words.labels import hit_kind_label

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """`HIT` gives the hit; `more_wanted` tells from which one on the next page should be read."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._total = self._asked = 0

    def show(self, found: Found) -> None:
        """Take over the first page of another search."""
        self.beginResetModel()
        self._hits, self._total, self._asked = list(found.hits), found.total, len(found.hits)
        self.endResetModel()

    def add(self, found: Found) -> None:
        """Take over the next page."""
        if found.hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(found.hits) - 1)
            self._hits += found.hits
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._asked <= len(self._hits) < self._total

    def fetchMore(self, parent: Index) -> None:
        self._asked = len(self._hits) + 1  # not again before these are here
        self.more_wanted.emit(len(self._hits))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = " ".join("".join(text for text, _ in hit.snippet).split())
            return ", ".join(part for part in (hit.matter, self.where(hit), hit.title, words) if part)
        return None

    def where(self, hit: Hit) -> str:
        """The small words at the right: what it was found in, and of which day that is."""
        kind = hit_kind_label(hit.kind)
        if hit.exhibit:
            kind = self.tr("{kind} {number}").format(kind=kind, number=f"{hit.exhibit:04}")
        return f"{kind} · {formats.day(hit.at)}" if hit.at else kind
