"""What is claimed for what stays: the same for all, and what differs for single items and notes."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.document import Kind
from intake_app.domain.privilege import Basis, Claim, Withheld
from intake_app.ui import formats
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choices import ComboBox, choices
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.table import Table
from intake_app.ui.widgets.text import Text
from intake_app.words.kinds import short_kind_name
from intake_app.words.labels import basis_label

AUTHOR = 120  # characters
WIDTH, HEIGHT = 760, 320  # pixels
_KINDS = frozenset(Kind)
Index = QModelIndex | QPersistentModelIndex


class WithheldForm(QWidget):
    """`changed` comes with every claim; `rows` gives what stays now, as the list will have it."""

    changed = Signal()

    def __init__(self, rows: Callable[[], Sequence[Withheld]]) -> None:
        super().__init__()
        self._rows = rows
        self._basis = basis_box()
        self._basis.activated.connect(lambda _row: self.changed.emit())
        self._author = LineEdit(longest=AUTHOR)
        self._author.textEdited.connect(lambda _text: self.changed.emit())
        self.own: dict[str, Claim] = {}
        each = LinkButton(self.tr("One by one…"))
        each.clicked.connect(self.open_each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("Basis that is claimed"), self._basis))
        column.addWidget(Field(self.tr("Author"), self._author, hint=self.tr("May stay empty.")))
        row = QHBoxLayout()
        row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)

    def claim(self) -> Claim:
        """For whatever has none of its own."""
        return Claim(Basis(self._basis.currentData()), self._author.text().strip())

    def open_each(self) -> None:
        """Let each have its own."""
        dialog = EachDialog(self, self._rows(), self._take)
        dialog.open()

    def _take(self, claims: Mapping[str, Claim]) -> None:
        general = self.claim()
        self.own = {number: claim for number, claim in claims.items() if claim != general}
        self.changed.emit()


class EachDialog(Asking):
    """A line for each thing that stays; basis and author of the one that is chosen are changed below."""

    def __init__(self, parent: QWidget, rows: Sequence[Withheld], then: Callable[[Mapping[str, Claim]], None]) -> None:
        super().__init__(parent, self.tr("List of what stays"))
        self.model = WithheldModel(rows, self)
        self.table = Table(self.model, wide=3, name=self.tr("List of what stays"))
        self.table.setMinimumHeight(HEIGHT)
        self.basis, self.author = basis_box(), LineEdit(longest=AUTHOR)
        self.basis.activated.connect(lambda _row: self._change())
        self.author.textEdited.connect(lambda _text: self._change())
        told = self.tr("Choose a line, then say what is claimed for it. Titles and contents are never in the list.")
        for widget in (self.basis, self.author):
            widget.setEnabled(bool(rows))
        if not rows:
            told = self.tr("Everything in the matter goes; nothing stays.")
        self.column.addWidget(Text(told, color="text2", wrap=True))
        self.column.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Field(self.tr("Basis that is claimed"), self.basis), 1)
        line.addWidget(Field(self.tr("Author"), self.author), 1)
        self.column.addLayout(line)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show(now.row()))
        self.accepted.connect(lambda: then(self.model.claims()))
        self.add_foot(Button(self.tr("Keep"), kind="primary"), self.accept)
        self.setMinimumWidth(WIDTH)
        self.table.selectRow(0)

    def _show(self, row: int) -> None:
        claim = self.model.claim(row)
        self.basis.setCurrentIndex(self.basis.findData(claim.basis.value))
        self.author.setText(claim.author)

    def _change(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.model.change(row, Claim(Basis(self.basis.currentData()), self.author.text().strip()))


class WithheldModel(QAbstractTableModel):
    """Number, date, kind, basis, author."""

    def __init__(self, rows: Sequence[Withheld], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._claims = [Claim(row.basis, row.author) for row in rows]
        self._head = (self.tr("Number"), self.tr("Date"), self.tr("Kind"), self.tr("Basis"), self.tr("Author"))

    def claim(self, row: int) -> Claim:
        """Of that line."""
        return self._claims[row]

    def claims(self) -> dict[str, Claim]:
        """All, by number."""
        return {row.number: claim for row, claim in zip(self._rows, self._claims, strict=True)}

    def change(self, row: int, claim: Claim) -> None:
        """Of that line."""
        self._claims[row] = claim
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._head) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row, claim = self._rows[index.row()], self._claims[index.row()]
        cells = (row.number, formats.day(row.at), self._kind(row.kind), basis_label(claim.basis), claim.author)
        return cells[index.column()]

    def _kind(self, kind: str) -> str:
        return short_kind_name(Kind(kind)) if kind in _KINDS else self.tr("Note")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return None


def basis_box() -> ComboBox:
    """Every basis, by its name."""
    return choices([(basis.value, basis_label(basis)) for basis in Basis])
