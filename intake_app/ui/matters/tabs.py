"""The tabs of one matter. Each is made when it is first needed, and filled when it comes to the front."""

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from intake_app.domain.ids import ItemId, NoteId, RecordId
from intake_app.ui.case.interview import InterviewTab
from intake_app.ui.case.people_tab import PeopleTab
from intake_app.ui.case.seen import Seen
from intake_app.ui.items.items_tab import ItemsTab
from intake_app.ui.matters.custody_tab import CustodyTab
from intake_app.ui.matters.handoffs_tab import HandoffsTab
from intake_app.ui.matters.overview import Overview
from intake_app.ui.notes.notes_tab import NotesTab
from intake_app.ui.process.process_tab import ProcessTab
from intake_app.ui.session import Draft, Session
from intake_app.ui.sheets.sheets_tab import SheetsTab
from intake_app.ui.trash.trash_tab import TrashTab

Tab = (
    Overview
    | ItemsTab
    | ProcessTab
    | NotesTab
    | PeopleTab
    | InterviewTab
    | SheetsTab
    | HandoffsTab
    | CustodyTab
    | TrashTab
)
AnyTab = TypeVar("AnyTab", bound=Tab)


class MatterTabs(QStackedWidget):
    """One of them is in front."""

    changed = Signal()
    """Something in the vault."""
    trash_changed = Signal()
    put_away = Signal(str)
    """An item or a note, into the trash."""
    wanted = Signal(str)
    """Another tab, or what else closes an open thing."""
    hand_off_asked = Signal()
    disposed = Signal()
    """The matter has gone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.seen: Seen | None = None
        """The matter as it was read last."""
        self._made: list[Tab] = []
        self._stale: set[Tab] = set()  # behind the one in front, and of an earlier reading

    def show_seen(self, seen: Seen) -> None:
        """Another reading of the matter."""
        self.seen = seen
        self._stale = set(self._made)
        self._show_in_front()

    def bring(self, name: str, chosen: str = "") -> None:
        """To the front; there an item, note, process or sheets of a process can be `chosen`."""
        tab = self._tab(name)
        self.setCurrentWidget(tab)
        self._show_in_front()
        if chosen and isinstance(tab, ItemsTab):
            tab.choose(ItemId(chosen))
        if chosen and isinstance(tab, NotesTab):
            tab.choose(NoteId(chosen))
        if chosen and isinstance(tab, ProcessTab | SheetsTab):
            tab.choose(RecordId(chosen))

    def leave(self) -> None:
        """For another matter: what is typed in the notes is kept as a draft."""
        self.seen = None
        for tab in self._made:
            if isinstance(tab, ItemsTab | ProcessTab | NotesTab | InterviewTab | SheetsTab):
                tab.leave()

    def drafts_to_save(self) -> Sequence[Draft]:
        """What is typed in forms, notes and processes, and not yet in the vault."""
        kinds = Overview | ProcessTab | NotesTab | PeopleTab | InterviewTab
        typed_in = (tab for tab in self._made if isinstance(tab, kinds))
        return [draft for tab in typed_in for draft in tab.drafts_to_save()]

    def _tab(self, name: str) -> Tab:
        """A tab is made when it is first needed."""
        match name:
            case "items":
                return self.items
            case "process":
                return self.process
            case "notes":
                return self.notes
            case "people":
                return self.people
            case "interview":
                return self.interview
            case "sheets":
                return self.sheets
            case "handoffs":
                return self.handoffs
            case "custody":
                return self.custody
            case "trash":
                return self.trash
        return self.overview

    @cached_property
    def overview(self) -> Overview:
        tab = self._add(Overview(self._session))
        tab.wanted.connect(self.wanted)
        tab.disposed.connect(self.disposed)
        tab.changed.connect(self.changed)
        return tab

    @cached_property
    def items(self) -> ItemsTab:
        tab = self._add(ItemsTab(self._session))
        tab.changed.connect(self.changed)
        tab.put_away.connect(self.put_away)
        return tab

    @cached_property
    def process(self) -> ProcessTab:
        tab = self._add(ProcessTab(self._session))
        tab.changed.connect(self.changed)
        return tab

    @cached_property
    def notes(self) -> NotesTab:
        tab = self._add(NotesTab(self._session))
        tab.changed.connect(self.changed)
        tab.put_away.connect(self.put_away)
        return tab

    @cached_property
    def people(self) -> PeopleTab:
        tab = self._add(PeopleTab(self._session))
        tab.changed.connect(self.changed)
        return tab

    @cached_property
    def interview(self) -> InterviewTab:
        tab = self._add(InterviewTab(self._session))
        tab.changed.connect(self.changed)
        tab.left.connect(lambda: self.wanted.emit("overview"))
        return tab

    @cached_property
    def sheets(self) -> SheetsTab:
        tab = self._add(SheetsTab(self._session))
        tab.changed.connect(self.changed)
        tab.left.connect(lambda: self.wanted.emit("overview"))
        return tab

    @cached_property
    def handoffs(self) -> HandoffsTab:
        tab = self._add(HandoffsTab(self._session))
        tab.hand_off_asked.connect(self.hand_off_asked)
        return tab

    @cached_property
    def custody(self) -> CustodyTab:
        return self._add(CustodyTab(self._session))

    @cached_property
    def trash(self) -> TrashTab:
        tab = self._add(TrashTab(self._session))
        tab.changed.connect(self.changed)
        tab.changed.connect(self.trash_changed)
        return tab

    def _add(self, tab: AnyTab) -> AnyTab:
        self._made.append(tab)
        self._stale.add(tab)
        self.addWidget(tab)
        return tab

    def _show_in_front(self) -> None:
        """A tab that nobody sees is filled when it comes to the front."""
        tab = next(each for each in self._made if each is self.currentWidget())
        if tab in self._stale and self.seen:
            self._stale.discard(tab)
            _show_in(tab, self.seen)


def _show_in(tab: Tab, seen: Seen) -> None:
    if isinstance(tab, Overview | PeopleTab | InterviewTab | SheetsTab):
        tab.show_seen(seen)
    else:
        tab.show_facts(seen.facts)
