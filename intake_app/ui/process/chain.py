"""The processes that follow each other: which came before, which later, and how their scopes differ."""

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from intake_app.domain.ids import RecordId
from intake_app.domain.process import Process
from intake_app.domain.process_terms import ProcessKind
from intake_app.domain.scope import Comparison, Difference
from intake_app.ui.process.scope_bars import ScopeBars, scale_of
from intake_app.ui.widgets.asking import SureDialog
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.chip import Chip, ChipKind
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.comparing import days_more, difference_label
from intake_app.words.demands import category_label
from intake_app.words.process import kind_label
from intake_app.words.quoting import quoted
from intake_app.workflows.look_at_process import LookedAt, Papers, may_follow

LOOKS: dict[Difference, tuple[ChipKind, str]] = {
    Difference.ADDED: ("warn", "plus"),
    Difference.DROPPED: ("quiet", "minus"),
    Difference.SAME: ("quiet", "check"),
    Difference.WIDENED: ("warn", "flag"),
    Difference.NARROWED: ("ok", "check"),
    Difference.SHIFTED: ("warn", "flag"),
}


def process_name(process: Process, number: int) -> str:
    """What a process is called in lists: "2. Customs summons (1509), Meta Platforms"."""
    unknown = QCoreApplication.translate("ProcessName", "Kind not known")
    kind = unknown if process.kind is ProcessKind.UNKNOWN else kind_label(process.kind)
    return ", ".join(part for part in (f"{number}. {kind}", process.recipient.name) if part)


def names_of(papers: Papers) -> dict[RecordId, str]:
    """All processes of a matter by what they are called."""
    return {one.stored.id: process_name(one.stored.value, at) for at, one in enumerate(papers.processes, start=1)}


class Chain(QWidget):
    """`linked` carries which comes after which (None undoes it), `asked` which to show, `removed` which goes.

    `wanted` tells that a new one came after this, `one_more_wanted` that one came by itself.
    """

    linked = Signal(object, object)  # RecordId later, RecordId | None earlier
    asked = Signal(object)  # RecordId
    wanted = Signal()
    one_more_wanted = Signal()
    removed = Signal(object)  # RecordId

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 16)
        self._column.setSpacing(4)

    def show_chain(self, looked: LookedAt, papers: Papers) -> None:
        """Say what came before and after."""
        names, here = names_of(papers), looked.stored.id
        shown = (here, looked.before, looked.later, names)
        if shown == self._shown:
            return  # what has the focus keeps it
        self._shown = shown
        clear(self._column)
        self._column.addWidget(Line())
        none = [] if looked.before or looked.later else [self.tr("Chain: no earlier paper, no later paper.")]
        for text in none:
            self._column.addWidget(Row(text, icon="list", color="text2", last=True))
        if looked.before:
            before = looked.before.id
            self._column.addWidget(self._row(self.tr("Came after"), names[before], before, here, None))
        for one in looked.later:
            self._column.addWidget(self._row(self.tr("Followed by"), names[one.id], one.id, one.id, None))
        link = LinkButton(self.tr("Link a re-issued one…"), small=True)
        link.clicked.connect(lambda: self._menu(looked, papers).popup(link.mapToGlobal(QPoint(0, link.height()))))
        self._column.addWidget(link)
        self._column.addWidget(self._foot(here, names[here]))

    def _row(self, label: str, name: str, shown: RecordId, later: RecordId, earlier: RecordId | None) -> Row:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        go, part = LinkButton(self.tr("Show"), small=True), LinkButton(self.tr("Unlink"), small=True)
        go.setAccessibleName(self.tr("Show {name}").format(name=name))
        part.setAccessibleName(self.tr("Unlink {name}").format(name=name))
        go.clicked.connect(lambda: self.asked.emit(shown))
        part.clicked.connect(lambda: self.linked.emit(later, earlier))
        for button in (go, part):
            column.addWidget(button)
        return Row(name, label, icon="list", color="text2", right=holder, last=True)

    def _foot(self, here: RecordId, name: str) -> QWidget:
        add = Button(self.tr("Add process"), icon="plus", small=True)
        add.clicked.connect(self.one_more_wanted)
        remove = Button(self.tr("Remove…"), kind="flat", icon="trash-2", small=True)
        remove.setAccessibleName(self.tr("Remove this process"))
        remove.clicked.connect(lambda: self._ask_to_remove(here, name))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.addLayout(in_a_row(add, remove))
        return foot

    def _ask_to_remove(self, record: RecordId, name: str) -> None:
        """It takes the dates out of every list."""
        sentence = self.tr("It and its dates go from every list and from the search. Its wordings stay in the record.")
        go_on, keep = Button(self.tr("Remove"), kind="danger"), self.tr("Keep it")
        heading = self.tr("Remove this process?")
        SureDialog(self, heading, name, sentence, go_on, keep, lambda: self.removed.emit(record)).open()

    def _want_new(self) -> None:
        self.wanted.emit()

    def _menu(self, looked: LookedAt, papers: Papers) -> QMenu:
        menu, here = QMenu(self), looked.stored.id
        names = names_of(papers)
        menu.addAction(self.tr("A new one that came after this")).triggered.connect(self._want_new)
        others = [one.stored for one in papers.processes if one.stored.id != here]
        after = [one.id for one in others if one.value.predecessor is None and may_follow(one.id, here, papers)]
        before = [one.id for one in others if looked.before is None and may_follow(here, one.id, papers)]
        for title, found, is_later in (
            (self.tr("It came after this"), after, True),
            (self.tr("It came before this"), before, False),
        ):
            if found:
                menu.addSection(title)
            for record in found:
                pair = (record, here) if is_later else (here, record)
                menu.addAction(f"{title}: {names[record]}").triggered.connect(
                    lambda _on, pair=pair: self.linked.emit(*pair)
                )
        return menu


class ScopePanel(Panel):
    """What this process asks for beside the one it came after."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("ScopePanel", "Beside the one before"),
            icon="table",
            note=QCoreApplication.translate("ScopePanel", "what is asked for now, and was then"),
        )
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(16, 10, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.add_flush(holder)

    def show_scope(self, scope: Comparison | None) -> None:
        """Line by line; away while nothing is linked."""
        self.setVisible(scope is not None)
        clear(self._grid)
        if scope is None:
            return
        for column, head in enumerate((self.tr("Demand"), self.tr("Before, and now below it"), self.tr("Difference"))):
            self._grid.addWidget(Text(head, size="small", color="text2"), 0, column)
        scale = scale_of(scope)
        if scope.before or scope.after:
            self._add(self.tr("All together"), ScopeBars(scope.before, scope.after, scale), self._longer(scope))
        for line in scope.demands:
            more = "" if line.difference in {Difference.ADDED, Difference.DROPPED} else days_more(line)
            label = difference_label(line.difference)
            chip = Chip(*LOOKS[line.difference], f"{label}, {more}" if more else label)
            self._add(category_label(line.category), ScopeBars(line.before, line.after, scale), chip)
        for account in scope.accounts:
            chip = Chip(*LOOKS[account.difference], difference_label(account.difference))
            self._add(quoted(account.account.value), QWidget(), chip)
        if not scope.demands and not scope.accounts:
            self._grid.addWidget(Text(self.tr("Neither names accounts or records yet."), color="text2"), 1, 0, 1, 3)

    def _longer(self, scope: Comparison) -> QWidget:
        """How many times as long the dates are, where both are limited."""
        before = scope.before.days if scope.before else None
        after = scope.after.days if scope.after else None
        if not before or not after or round(after / before, 1) == 1:
            return QWidget()
        text = self.tr("{times} times as long").format(times=QLocale().toString(after / before, "f", 1))
        return Text(text, size="small", weight=600)

    def _add(self, name: str, drawn: QWidget, right: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(Text(name, wrap=True), row, 0)
        self._grid.addWidget(drawn, row, 1)
        self._grid.addWidget(right, row, 2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)
