"""What is demanded, held against the list in 18 U.S.C. 2703(c)(2). Hints for counsel, not findings."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.process import Demand, Process
from intake_app.domain.process_terms import Category
from intake_app.domain.rulebook import RecordCategory
from intake_app.domain.scope import Range
from intake_app.ui import theme
from intake_app.ui.process.demand_fields import DemandFields
from intake_app.ui.process.demand_picker import SIDE, DemandPicker
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.chip import Chip, ChipKind
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.words.comparing import dates
from intake_app.words.demands import category_label
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import in_our_language

COLUMNS = 4
Look = tuple[ChipKind, str]
LOOKS: dict[str, Look] = {
    "within": ("ok", "check"),
    "unclear": ("quiet", "circle-question-mark"),
    "beyond": ("warn", "flag"),
}


def standing(category: RecordCategory) -> str:
    """How a kind of record stands to the list: within, beyond, or unclear where that takes a reading of it."""
    if category.beyond:
        return "beyond"
    return "within" if category.letter and category.confirmed else "unclear"


class DemandsPanel(Panel):
    """A row for each demand; `edited` carries them all, `grown` tells of new rows.

    `typed` names a date that can't be read, with what was typed.
    """

    edited = Signal(object)  # tuple[Demand, ...]
    typed = Signal(str, str)
    grown = Signal()

    def __init__(self, categories: Mapping[Category, RecordCategory]) -> None:
        super().__init__(
            QCoreApplication.translate("DemandsPanel", "What is demanded"),
            note=QCoreApplication.translate("DemandsPanel", "against the list in 18 U.S.C. 2703(c)(2)"),
        )
        self._categories = categories
        self._demands: tuple[Demand, ...] = ()
        self._drafts: Mapping[str, str] = {}
        self._fields: list[DemandFields] = []
        self._ranges: list[Text] = []
        self._add = Button(self.tr("A&dd"), kind="flat", icon="plus", small=True)
        self._add.setCheckable(True)
        self._add.setAccessibleName(self.tr("Add what is demanded"))
        self.set_right(self._add)
        self._picker = DemandPicker()
        self._picker.ticked.connect(self._tick)
        self._picker.hide()
        self._add.toggled.connect(self._picker.setVisible)
        rows = QWidget()
        self._rows = QGridLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(0)
        for part in (self._picker, rows, self._foot()):
            self.add_flush(part)
        self._build()

    def show_process(self, process: Process) -> None:
        """Show what the vault holds; fields in use stay."""
        self._drafts = process.drafts
        self._show_demands(process.demands)

    def _show_demands(self, demands: tuple[Demand, ...]) -> None:
        same_rows = [one.category for one in demands] == [one.category for one in self._demands]
        self._demands = demands
        self._picker.show_demands(demands)
        if not same_rows:
            self._build()
        for number, demand in enumerate(demands):
            self._fields[number].show_demand(demand, self._drafts)
            self._show_range(number)
        self._count()

    def fold(self) -> None:
        """Another process comes."""
        self._add.setChecked(False)
        self._fields.clear()
        self._build()

    def _build(self) -> None:
        """All rows anew; what is open stays open."""
        opened = {fields.category for fields in self._fields if not fields.isHidden()}
        clear(self._rows)
        self._fields.clear()
        self._ranges.clear()
        if self._demands:
            self._add_heads()
        else:
            empty = Text(
                self.tr("Nothing recorded yet. Tick what the notice or the paper asks for."), color="text2", wrap=True
            )
            empty.setContentsMargins(SIDE, 10, SIDE, 10)
            self._rows.addWidget(empty, 0, 0, 1, COLUMNS)
        for number, demand in enumerate(self._demands):
            self._add_row(number, demand, demand.category in opened)
        for column, share in enumerate((3, 4, 0, 0)):
            self._rows.setColumnStretch(column, share)
        self._count()
        self.grown.emit()

    def _add_heads(self) -> None:
        ground = QWidget()
        theme.set_ground(ground, "side")
        self._rows.addWidget(ground, 0, 0, 1, COLUMNS)
        heads = self.tr("Demand"), self.tr("Where the list names it"), self.tr("Hint")
        for column, head in enumerate(heads):
            self._rows.addWidget(self._cell(Text(head, size="small", color="text2"), column), 0, column)
        self._rows.addWidget(Line(), 1, 0, 1, COLUMNS)

    def _add_row(self, number: int, demand: Demand, opened: bool) -> None:
        row, known = 2 + 3 * number, self._categories[demand.category]
        name, stands = category_label(demand.category), standing(known)
        self._ranges.append(Text(size="small", color="text2", wrap=True))
        kind, icon = LOOKS[stands]
        cells = (
            self._named(name, self._ranges[number]),
            Text(in_our_language(known.note), size="small", color="text2", wrap=True),
            Chip(kind, icon, self._standing_word(stands)),
            self._buttons(number, name, opened),
        )
        for column, cell in enumerate(cells):
            self._rows.addWidget(self._cell(cell, column), row, column)
        fields = DemandFields(demand)
        fields.setVisible(opened)
        fields.edited.connect(lambda changed: self._replace(number, changed))
        fields.typed.connect(self.typed)
        self._fields.append(fields)
        self._rows.addWidget(fields, row + 1, 0, 1, COLUMNS)
        self._rows.addWidget(Line(), row + 2, 0, 1, COLUMNS)
        self._show_range(number)

    def _cell(self, content: QWidget, column: int) -> QWidget:
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(SIDE if column == 0 else 0, 6, 8 if column == COLUMNS - 1 else 0, 6)
        line.addWidget(content, 0 if isinstance(content, Chip) else 1, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(content, Chip):
            line.addStretch(1)
        return cell

    def _named(self, name: str, below: Text) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(name, wrap=True))
        column.addWidget(below)
        return holder

    def _buttons(self, number: int, name: str, opened: bool) -> QWidget:
        edit = IconButton("pencil", self.tr("Wording and dates: {name}").format(name=name))
        edit.setCheckable(True)
        edit.setChecked(opened)
        edit.toggled.connect(lambda shown: self._open(number, shown))
        remove = IconButton("trash-2", self.tr("Remove: {name}").format(name=name))
        remove.clicked.connect(lambda: self._remove(number))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (edit, remove):
            row.addWidget(button)
        return holder

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(SIDE, 10, SIDE, 10)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", 14))
        hint = self.tr("Hints for counsel, not findings. Compare again when the paper comes.")
        row.addWidget(Text(hint, size="small", color="text2", wrap=True), 1)
        self._counts = Text(size="small", color="text2")
        row.addWidget(self._counts)
        return foot

    def _open(self, number: int, shown: bool) -> None:
        fields = self._fields[number]
        fields.setVisible(shown)
        if shown:
            fields.verbatim.line.setFocus()

    def _tick(self, category: Category, wanted: bool) -> None:
        others = tuple(one for one in self._demands if one.category is not category)
        self._change((*self._demands, Demand(category)) if wanted else others)

    def _remove(self, number: int) -> None:
        self._change((*self._demands[:number], *self._demands[number + 1 :]))
        self._add.setFocus()

    def _change(self, demands: tuple[Demand, ...]) -> None:
        self._show_demands(demands)
        self.edited.emit(demands)

    def _replace(self, number: int, changed: Demand) -> None:
        self._demands = (*self._demands[:number], changed, *self._demands[number + 1 :])
        self._show_range(number)
        self.edited.emit(self._demands)

    def _show_range(self, number: int) -> None:
        demand = self._demands[number]
        limited = demand.begins or demand.ends
        shown = [f"“{quoted(demand.verbatim)}”"] if demand.verbatim else []
        shown += [dates(Range(demand.begins, demand.ends))] if limited else []
        self._ranges[number].setText("\n".join(shown))
        self._ranges[number].setVisible(bool(shown))

    def _count(self) -> None:
        counts = Counter(standing(self._categories[one.category]) for one in self._demands)
        text = self.tr("{within} within · {unclear} unclear · {beyond} beyond")
        shown = text.format(within=counts["within"], unclear=counts["unclear"], beyond=counts["beyond"])
        self._counts.setText(shown if self._demands else "")

    def _standing_word(self, stands: str) -> str:
        return {"within": self.tr("Within"), "unclear": self.tr("Unclear"), "beyond": self.tr("Beyond")}[stands]
