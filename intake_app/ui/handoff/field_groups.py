"""Which fields go along: a tick for each group of them, and unfolded for each field."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.handoff_fields import GROUPS, ON_REQUEST, SHEET_GROUPS, Field, Group, switched
from intake_app.ui import icons, theme
from intake_app.ui.handoff.part_row import part_row
from intake_app.ui.widgets.buttons import IconButton, LinkButton
from intake_app.ui.widgets.choices import CheckBox, PartlyBox
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import Text
from intake_app.words.handoff_fields import field_hint, field_label, group_label

EDGE, BETWEEN = 16, 12  # pixels: left of a box, and between it and its words
Untold = frozenset[Field]


class FieldGroups(QWidget):
    """`changed` carries the fields that are not told. What is kept of them is kept here, and only here."""

    changed = Signal(object)  # Untold

    def __init__(self, offered: Iterable[Field]) -> None:
        super().__init__()
        self._untold: Untold = ON_REQUEST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._all_or_none())
        wanted = frozenset(offered)
        self.groups = {
            group: _GroupRow(group, fields, self.switch)
            for group, members in GROUPS.items()
            if (fields := [field for field in members if field in wanted])
        }
        self._of_sheets = self._head(Text(self.tr("On the sheets for counsel"), color="text2"))
        for group, row in self.groups.items():
            if group is SHEET_GROUPS[0]:
                self._column.addWidget(self._of_sheets)
            self._column.addWidget(row)
        self._show()

    def show_sheets(self, go: bool) -> None:
        """What only they tell is offered while they go along."""
        for widget in (self._of_sheets, *(self.groups[group] for group in SHEET_GROUPS)):
            widget.setVisible(go)

    def switch(self, fields: Iterable[Field], *, on: bool) -> None:
        """Tell these, or don't."""
        untold = self._untold
        for field in fields:
            untold = switched(untold, field, on=on)
        self._take(untold)

    def _take(self, untold: Untold) -> None:
        self._untold = untold
        self._show()
        self.changed.emit(untold)

    def _show(self) -> None:
        for row in self.groups.values():
            row.show_untold(self._untold)

    def _all_or_none(self) -> QWidget:
        usual, every, none = (
            LinkButton(self.tr("As usual")),
            LinkButton(self.tr("All fields")),
            LinkButton(self.tr("None")),
        )
        usual.clicked.connect(lambda: self._take(ON_REQUEST))
        every.clicked.connect(lambda: self._take(frozenset()))
        none.clicked.connect(lambda: self._take(frozenset(Field)))
        none.setAccessibleName(self.tr("No fields"))
        return self._head(Text(self.tr("Tell of them:"), color="text2"), usual, every, none)

    def _head(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = in_a_row(*widgets, spacing=16)
        row.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        return holder


class _GroupRow(QWidget):
    """A group with one tick, how much of it is told, and its fields, folded."""

    def __init__(self, group: Group, fields: Sequence[Field], switch: Callable[..., None]) -> None:
        super().__init__()
        self._fields, name = fields, group_label(group)
        self.box = PartlyBox()
        self.box.clicked.connect(lambda _on: switch(fields, on=self.box.checkState() is Qt.CheckState.Checked))
        self._fold = IconButton("chevron-right", self.tr("Fields of “{group}”").format(group=name))
        self._fold.clicked.connect(self.toggle)
        self._row, _ = part_row(name, " ", box=self.box, right=self._fold, last=True)
        self.boxes: dict[Field, CheckBox] = {}
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        beside = theme.current().px(icons.ROW) + BETWEEN  # as wide as a box and what parts it from its words
        column.setContentsMargins(EDGE + beside, 0, EDGE, 12)
        column.setSpacing(8)
        for field in fields:
            self.boxes[field] = box = CheckBox(field_label(field).replace("&", "&&"))
            box.setAccessibleDescription(field_hint(field))
            box.clicked.connect(lambda on, field=field: switch([field], on=on))
            column.addWidget(box)
            if hint := field_hint(field):
                words = Text(hint, size="small", color="text2", wrap=True)
                words.setContentsMargins(beside, 0, 0, 0)
                column.addWidget(words)
        self._below.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for widget in (self._row, self._below, Line()):
            outer.addWidget(widget)

    def toggle(self) -> None:
        """Unfold the fields, or fold them again."""
        self._below.setVisible(self._below.isHidden())
        self._fold.set_icon("chevron-right" if self._below.isHidden() else "chevron-down")

    def show_untold(self, untold: Untold) -> None:
        """Tick what is told."""
        told = [field for field in self._fields if field not in untold]
        for field, box in self.boxes.items():
            box.setChecked(field in told)
        every = len(told) == len(self._fields)
        state = Qt.CheckState.Checked if every else Qt.CheckState.PartiallyChecked if told else Qt.CheckState.Unchecked
        self.box.setCheckState(state)
        if every:
            words = self.tr("All of it is told.")
        elif not told:
            words = self.tr("Left out.")
        else:
            lacking = [field_label(field) for field in self._fields if field in untold]
            words = self.tr("Left out: {fields}").format(fields="; ".join(lacking))
        self._row.second.setText(words)
        self.box.setAccessibleDescription(words)
