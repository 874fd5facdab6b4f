"""The items of a matter, with their thumbnails as they arrive."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from intake_app.domain.document import DRAWN, PICTURES, Item, Kind, Status
from intake_app.domain.ids import ItemId
from intake_app.errors import Refusal
from intake_app.ui import formats
from intake_app.ui.models.pages import Pages
from intake_app.ui.widgets.chip import ChipKind
from intake_app.ui.widgets.tips import tip
from intake_app.words.kinds import short_kind_name
from intake_app.words.labels import remainder_label, status_label, unreadable_label

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.UserRole + 1
KEPT = 200  # thumbnails: more would fill the memory

CHIPS: dict[Status, tuple[ChipKind, str]] = {
    Status.CLEAN: ("ok", "circle-check"),
    Status.AS_RECEIVED: ("warn", "sealed"),
}
KIND_ICONS = {
    Kind.EMAIL: "mail",
    Kind.MSG: "mail",
    Kind.XLSX: "table",
    Kind.ODS: "table",
    Kind.ARCHIVE: "archive",
    Kind.AUDIO: "audio-lines",
    Kind.VIDEO: "film",
    Kind.UNKNOWN: "file",
}
SHOWS_SOMETHING = PICTURES | {Kind.RAW, Kind.JPEG2000, Kind.JPEG_XL, Kind.SVG, Kind.ICO, Kind.PNM}


def badge(item: Item) -> tuple[ChipKind, str, str]:
    """Kind, icon and words of an item's chip."""
    if item.refusal is Refusal.ENTRY_DAMAGED:
        return "bad", "octagon-x", unreadable_label()
    if item.status is Status.CLEAN and item.report and item.report.warnings:
        return "warn", "circle-half", remainder_label()
    return *CHIPS[item.status], status_label(item.status)


def kind_icon(kind: Kind) -> str:
    """The icon for a kind of file."""
    return "image" if kind in SHOWS_SOMETHING else KIND_ICONS.get(kind, "file-text")


def exhibit_number(item: Item) -> str:
    """0001."""
    return f"{item.exhibit:04}"


class ItemsModel(QAbstractListModel):
    """`ITEM` gives the item, None before its page is read; `THUMBNAIL` its picture once there is one.

    Asking for what is missing has it read or made. `arrived` tells the first and last row of a page that came.
    """

    page_wanted = Signal(int)
    arrived = Signal(int, int)
    thumbnail_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Pages[Item] = Pages(self.page_wanted.emit)
        self._thumbnails: dict[ItemId, QImage] = {}
        self._asked: set[ItemId] = set()

    def show(self, items: Sequence[Item], total: int | None = None) -> None:
        """Take over the first page of a matter's items, and how many there are in all."""
        fresh = len(items) if total is None else total
        if [item.id for item in items] == [item.id for item in self._items.first()] and fresh == self._items.total:
            self._items.begin(items, fresh)
            for rows in self._items.known():  # not all rows: the view would look at each
                self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
            return
        self.beginResetModel()
        self._items.begin(items, fresh)
        self.endResetModel()

    def put(self, page: int, items: Sequence[Item]) -> None:
        """Take over another page."""
        rows = self._items.put(page, items)
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
            self.arrived.emit(rows[0], rows[-1])

    def forget(self) -> None:
        """Drop items and pictures, as when another matter is shown."""
        self.beginResetModel()
        self._items.forget()
        self._thumbnails, self._asked = {}, set()
        self.endResetModel()

    def ask_again(self) -> None:
        """Those pictures that could not be made may be made now."""
        self._asked = set(self._thumbnails)
        for rows in self._items.known():
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), [THUMBNAIL])

    def set_thumbnail(self, item: ItemId, picture: QImage) -> None:
        """Show a picture that was made."""
        self._thumbnails[item] = picture
        if len(self._thumbnails) > KEPT:
            self.forget_thumbnail(next(iter(self._thumbnails)))
        row = self.row_of(item)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [THUMBNAIL])

    def forget_thumbnail(self, item: str) -> None:
        """It is made again when it comes into sight again."""
        self._thumbnails.pop(ItemId(item), None)
        self._asked.discard(ItemId(item))

    def row_of(self, item: ItemId) -> int:
        """Where an item stands; -1 when it is not there, or not read yet."""
        return next((row for row, each in self._items.numbered() if each.id == item), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else self._items.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items.row(index.row())
        if item is None or role == ITEM:
            return item
        if role == THUMBNAIL:
            return self._thumbnail(item)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join((exhibit_number(item), item.title, self.about(item), badge(item)[2]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(item.provenance.original_name)
        return None

    def about(self, item: Item) -> str:
        """The small line: kind and size of what would be shared."""
        return self.tr("{kind} · {size}").format(kind=short_kind_name(item.kind), size=formats.size(item.shared.size))

    def _thumbnail(self, item: Item) -> QImage | None:
        if item.status is Status.CLEAN and item.kind in DRAWN and item.id not in self._asked:
            self._asked.add(item.id)
            self.thumbnail_wanted.emit(item)
        return self._thumbnails.get(item.id)
