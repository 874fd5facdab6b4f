"""The files inside a message or an archive, each of which can be taken in as an item of its own."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intake_app.domain.cleaning import Part
from intake_app.ui import formats, theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import ElidedText, Text

AT_ONCE = 100  # rows


class PartsList(QWidget):
    """`wanted` tells places and names of files to take in: places count from 1."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[Part] = ()
        self._taken: Collection[int] = ()
        self._shown = 0
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._more = Button(self.tr("Show more"), kind="fold", icon="chevron-down")
        self._more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        column.addWidget(self._area(), 1)

    def show_parts(self, parts: Sequence[Part], taken: Collection[int]) -> None:
        """List these; those that were `taken` out already are marked."""
        self._parts, self._taken, self._shown = parts, taken, 0
        clear(self._rows)
        self._title.setText(self.tr("%n file(s) inside", "", len(parts)))
        left = [number for number in range(1, len(parts) + 1) if number not in taken]
        self._all.setVisible(len(left) > 1)
        self._show_more()

    def _show_more(self) -> None:
        end = min(self._shown + AT_ONCE, len(self._parts))
        for at in range(self._shown, end):
            self._rows.addWidget(self._row(at + 1, self._parts[at]))
        self._shown = end
        self._more.setVisible(end < len(self._parts))

    def _row(self, number: int, part: Part) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("file", "text2"))
        row.addWidget(ElidedText(part.name or self.tr("Without a name")), 1)
        if part.size >= 0:
            row.addWidget(Text(formats.size(part.size), size="small", color="text2"))
        if number in self._taken:
            row.addWidget(Chip("ok", "check", self.tr("Taken in")))
        else:
            take = Button(self.tr("Take in"), small=True)
            take.setAccessibleName(self.tr("Take in {name}").format(name=part.name))
            take.clicked.connect(lambda: self.wanted.emit([(number, part.name)]))
            row.addWidget(take)
        holder.setMinimumHeight(theme.current().px(36))
        return holder

    def _take_all(self) -> None:
        numbered = enumerate(self._parts, start=1)
        self.wanted.emit([(number, part.name) for number, part in numbered if number not in self._taken])

    def _head(self) -> QHBoxLayout:
        self._title = Text(weight=600)
        self._all = Button(self.tr("Take in all"), icon="download", small=True)
        self._all.clicked.connect(self._take_all)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._all)
        return row

    def _area(self) -> QScrollArea:
        inner = QWidget()
        theme.set_ground(inner, "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self._more)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return area
