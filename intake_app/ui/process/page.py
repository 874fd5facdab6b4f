"""One legal process on screen: chooser, form and chain at the left; clocks, demands, flags and history at the right."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.ids import ItemId, RecordId
from intake_app.domain.process import Process
from intake_app.domain.process_terms import CopyHeld
from intake_app.domain.rulebook import Rulebook
from intake_app.ui.papers.suggestions_panel import SuggestionsPanel
from intake_app.ui.process.chain import Chain, ScopePanel
from intake_app.ui.process.chooser import Chooser
from intake_app.ui.process.clocks_view import ClocksView
from intake_app.ui.process.court_panel import CourtPanel
from intake_app.ui.process.demands_panel import DemandsPanel
from intake_app.ui.process.edits import DEMANDS, Sheet, apply, keep_draft, put_demands
from intake_app.ui.process.flags_panel import FlagsPanel
from intake_app.ui.process.history_panel import HistoryPanel
from intake_app.ui.process.panes import Panes
from intake_app.ui.process.paper_form import PaperForm
from intake_app.ui.widgets.tab_order import tab_as_laid_out
from intake_app.workflows.look_at_process import LookedAt, Papers


class ProcessPage(QWidget):
    """Tells what was edited (`edited`: the field's name and its edit) and what was asked for."""

    edited = Signal(str, object)
    copy_came = Signal()
    chosen = Signal(object)  # RecordId
    started = Signal(object, object)  # CopyHeld, RecordId | None it came after
    removed = Signal(object)  # RecordId
    watch_asked = Signal(object)  # date
    linked = Signal(object, object)  # RecordId later, RecordId | None earlier

    def __init__(self, law: Rulebook, suggestions: SuggestionsPanel) -> None:
        super().__init__()
        self._record: RecordId | None = None
        self._chooser, self._form, self._chain = Chooser(), PaperForm(law.platforms), Chain()
        self._clocks, self._scope = ClocksView(), ScopePanel()
        self._demands, self._flags = DemandsPanel(law.categories), FlagsPanel()
        self._court, self._history, self._suggestions = CourtPanel(), HistoryPanel(), suggestions
        self._panes = Panes(
            _stack(self._chooser, self._form, self._chain),
            _padded(self._clocks),
            _padded(self._suggestions, self._demands, self._scope, self._flags, self._court, self._history, top=0),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        self._connect()

    def begin(self, state: str) -> None:
        """Another process comes."""
        self._form.clear()
        self._demands.fold()
        for panel in (self._court, self._history):
            panel.begin()
        self._panes.to_top()
        self.show_state(state)

    def show_process(self, looked: LookedAt, papers: Papers, sheet: Sheet, exhibits: Mapping[ItemId, str]) -> None:
        """Show it as the vault holds it, with what was typed since."""
        current: Process = apply(looked.stored.value, sheet.unsaved())
        self._record = looked.stored.id
        self._chooser.show_papers(papers, looked.stored.id)
        self._form.show_process(current, sheet, exhibits)
        self._chain.show_chain(looked, papers)
        self._clocks.show_clocks(looked.clocks, papers.today)
        if not sheet.busy_with(DEMANDS):
            self._demands.show_process(current)
        self._scope.show_scope(looked.scope)
        self._flags.show_flags(looked.flags)
        self._suggestions.show_process(current)
        self._court.show_periods(current, looked.clocks)
        self._history.show_history(current, looked.clocks, papers.watch_until)
        self._order()

    def show_state(self, text: str) -> None:
        """Whether everything is in the vault."""
        self._form.show_state(text)

    def focus_first(self) -> None:
        """To where most begin."""
        self._form.focus_first()

    def _order(self) -> None:
        tab_as_laid_out(self)

    def _connect(self) -> None:
        self._form.edited.connect(self.edited)
        self._suggestions.decided.connect(self.edited)
        self._form.copy_came.connect(self.copy_came)
        self._form.grown.connect(self._order)
        self._demands.grown.connect(self._order)
        self._demands.edited.connect(lambda demands: self.edited.emit(DEMANDS, put_demands(demands)))
        for panel in (self._court, self._history):
            panel.edited.connect(self.edited)
        self._clocks.court_asked.connect(self._court.start)
        self._demands.typed.connect(lambda name, typed: self.edited.emit(name, keep_draft(name, typed)))
        self._history.watch_asked.connect(self.watch_asked)
        self._chooser.chosen.connect(self.chosen)
        self._chain.one_more_wanted.connect(lambda: self.started.emit(CopyHeld.NOTICE_ONLY, None))
        self._chain.removed.connect(self.removed)
        self._chain.asked.connect(self.chosen)
        self._chain.linked.connect(self.linked)
        self._chain.wanted.connect(lambda: self.started.emit(CopyHeld.NOTICE_ONLY, self._record))


def _stack(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def _padded(*widgets: QWidget, top: int = 16) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(24, top, 24, 16)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    return holder
