"""One matter: its head, and a tab for each kind of thing in it."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.ids import ItemId, MatterCode, NoteId, RecordId
from intake_app.ui import theme
from intake_app.ui.case.interview import InterviewTab
from intake_app.ui.case.people_tab import PeopleTab
from intake_app.ui.case.seen import Seen, see, see_if_changed
from intake_app.ui.items.items_tab import ItemsTab
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.matters.custody_tab import CustodyTab
from intake_app.ui.matters.handoffs_tab import HandoffsTab
from intake_app.ui.matters.head import MatterHead
from intake_app.ui.matters.overview import Overview
from intake_app.ui.messages import message_for
from intake_app.ui.notes.notes_tab import NotesTab
from intake_app.ui.process.process_tab import ProcessTab
from intake_app.ui.session import Draft, Session
from intake_app.ui.sheets.sheets_tab import SheetsTab
from intake_app.ui.today import today, zone
from intake_app.ui.trash.trash_tab import TrashTab
from intake_app.ui.trash.undo import UndoStrip
from intake_app.ui.widgets.dropped import local_paths
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.workflows.new_matter import rename_matter
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.tag_matter import tag_matter

TELL_WHAT_WAS_DONE = ("overview", "custody")  # what was only looked at since is told there too
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
HAVE_NO_TAB = {"interview", "sheets"}
AnyTab = TypeVar("AnyTab", bound=Tab)


class MatterView(QWidget):
    """Reads one matter and gives it to its tabs; `changed` tells that the list should be read again.

    Files can be dropped anywhere on it.
    """

    changed = Signal()
    disposed = Signal()
    """The matter that was shown has gone."""
    list_toggled = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme.set_ground(self, "page")
        self._session = session
        self._code: MatterCode | None = None
        self._seen: Seen | None = None
        self._reading: Job | None = None
        self._head = MatterHead()
        self._stack = QStackedWidget()
        self._made: list[Tab] = []
        self._stale: set[Tab] = set()  # behind the one in front, and of an earlier reading
        self._trouble = QVBoxLayout()
        self._undo = UndoStrip(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Line())
        column.addLayout(self._trouble)
        column.addWidget(self._undo)
        column.addWidget(self._stack, 1)
        self._connect()
        self.show_tab("overview")
        self.setAcceptDrops(True)

    def show_matter(self, code: MatterCode) -> None:
        """Show this matter; what is typed in the notes of the one before is kept as a draft."""
        if code != self._code:
            self._seen = None
            self._undo.hide()
            for tab in self._made:
                if isinstance(tab, ItemsTab | ProcessTab | NotesTab | InterviewTab | SheetsTab):
                    tab.leave()
        self._code = code
        self.reload()

    def show_tab(self, name: str, chosen: str = "") -> None:
        """Bring a tab to the front: overview, items, process, notes, people, handoffs, custody, trash, or the
        interview or the sheets, which stand in front of the overview.

        An item, note or process can be `chosen` there.
        """
        self._head.choose_tab("overview" if name in HAVE_NO_TAB else name)
        tab = self._tab(name)
        self._stack.setCurrentWidget(tab)
        self._show_in_front()
        if chosen and isinstance(tab, ItemsTab):
            tab.choose(ItemId(chosen))
        if chosen and isinstance(tab, NotesTab):
            tab.choose(NoteId(chosen))
        if chosen and isinstance(tab, ProcessTab | SheetsTab):
            tab.choose(RecordId(chosen))
        if name in TELL_WHAT_WAS_DONE and (seen := self._seen):
            self._read(lambda vault: see_if_changed(vault, seen, today=today(), zone=zone()))

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is less room than list and matter need beside each other."""
        self._head.set_narrow(narrow)

    def reload(self) -> None:
        """Read the matter again. The last question counts: one that still waits for its turn is not read at all."""
        if code := self._code:
            if self._reading:
                self._reading.cancel()
            self._reading = self._read(lambda vault: see(vault, code, today=today(), zone=zone()))

    def drafts_to_save(self) -> Sequence[Draft]:
        """What is typed in forms, notes and processes, and not yet in the vault."""
        kinds = Overview | ProcessTab | NotesTab | PeopleTab | InterviewTab
        typed_in = (tab for tab in self._made if isinstance(tab, kinds))
        return [draft for tab in typed_in for draft in tab.drafts_to_save()]

    def _connect(self) -> None:
        head = self._head
        head.tab_chosen.connect(self.show_tab)
        head.list_toggled.connect(self.list_toggled)
        head.renamed.connect(lambda title: self._alter(rename_matter, title))
        head.tagged.connect(lambda tags: self._alter(tag_matter, tags))
        head.files_chosen.connect(self._take_in)
        head.hand_off_asked.connect(self._hand_off)
        head.sheets_asked.connect(self._show_sheets)
        self._undo.changed.connect(self._changed)
        self._undo.failed.connect(self._show_trouble)

    def _tab(self, name: str) -> Tab:
        """A tab is made when it is first needed."""
        match name:
            case "items":
                return self._items
            case "process":
                return self._process
            case "notes":
                return self._notes
            case "people":
                return self._people
            case "interview":
                return self._interview
            case "sheets":
                return self._sheets
            case "handoffs":
                return self._handoffs
            case "custody":
                return self._custody
            case "trash":
                return self._trash
        return self._overview

    @cached_property
    def _overview(self) -> Overview:
        tab = self._add(Overview(self._session))
        tab.wanted.connect(self._go)
        tab.disposed.connect(self.disposed)
        tab.changed.connect(self._changed)
        return tab

    @cached_property
    def _items(self) -> ItemsTab:
        tab = self._add(ItemsTab(self._session))
        tab.changed.connect(self._changed)
        tab.put_away.connect(self._undo.put_away)
        return tab

    @cached_property
    def _process(self) -> ProcessTab:
        tab = self._add(ProcessTab(self._session))
        tab.changed.connect(self._changed)
        return tab

    @cached_property
    def _notes(self) -> NotesTab:
        tab = self._add(NotesTab(self._session))
        tab.changed.connect(self._changed)
        tab.put_away.connect(self._undo.put_away)
        return tab

    @cached_property
    def _people(self) -> PeopleTab:
        tab = self._add(PeopleTab(self._session))
        tab.changed.connect(self._changed)
        return tab

    @cached_property
    def _interview(self) -> InterviewTab:
        tab = self._add(InterviewTab(self._session))
        tab.changed.connect(self._changed)
        tab.left.connect(lambda: self.show_tab("overview"))
        return tab

    @cached_property
    def _sheets(self) -> SheetsTab:
        tab = self._add(SheetsTab(self._session))
        tab.changed.connect(self._changed)
        tab.left.connect(lambda: self.show_tab("overview"))
        return tab

    @cached_property
    def _handoffs(self) -> HandoffsTab:
        tab = self._add(HandoffsTab())
        tab.hand_off_asked.connect(self._hand_off)
        return tab

    @cached_property
    def _custody(self) -> CustodyTab:
        return self._add(CustodyTab(self._session))

    @cached_property
    def _trash(self) -> TrashTab:
        tab = self._add(TrashTab(self._session))
        tab.changed.connect(self._changed)
        tab.changed.connect(self._undo.hide)
        return tab

    def _add(self, tab: AnyTab) -> AnyTab:
        self._made.append(tab)
        self._stale.add(tab)
        self._stack.addWidget(tab)
        return tab

    def _read(self, read: Callable[[Vault], Seen | None]) -> Job:
        return self._session.jobs.run(
            Lane.READING,
            lambda _report: read(self._session.vault),
            owner=self,
            done=self._show,
            failed=self._show_trouble,
        )

    def _show(self, seen: Seen | None) -> None:
        if seen is None or seen.case.matter != self._code:
            return  # nothing new, or an answer about the matter that was open before
        self._seen = seen
        self._head.show_seen(seen)
        self._stale = set(self._made)
        self._show_in_front()

    def _show_in_front(self) -> None:
        """A tab that nobody sees is filled when it comes to the front."""
        tab = next(each for each in self._made if each is self._stack.currentWidget())
        if tab in self._stale and self._seen:
            self._stale.discard(tab)
            _show_in(tab, self._seen)

    def _go(self, where: str) -> None:
        """To a tab, or to what else closes an open thing."""
        match where:
            case "files":
                self._head.choose_files()
            case "handoff":
                self._hand_off()
            case "counsel":
                self._session.go("counsel")
            case _:
                self.show_tab(where)

    def _take_in(self, paths: list[Path]) -> None:
        self.show_tab("items")
        self._items.take_in(paths)

    def _alter(self, verb: Callable[..., object], wanted: object) -> None:
        code, session = self._code, self._session
        assert code is not None
        session.jobs.run(
            Lane.WRITING,
            lambda _report: verb(session.vault, code, wanted, actor=session.actor),
            owner=self,
            done=lambda _matter: self._changed(),
            failed=self._show_trouble,
        )

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _show_sheets(self) -> None:
        """Of the process that is shown; what was typed about it goes into the vault first."""
        shown = self._process.shown if self._stack.currentWidget() is self.__dict__.get("_process") else None
        if shown:
            self._process.save()
        self.show_tab("sheets", shown or "")

    def _hand_off(self) -> None:
        self._session.go("handoffs", self._code)

    def _show_trouble(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._trouble.addWidget(MessagePanel(message))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._code and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take_in(local_paths(event.mimeData()))


def _show_in(tab: Tab, seen: Seen) -> None:
    if isinstance(tab, Overview | PeopleTab | InterviewTab | SheetsTab):
        tab.show_seen(seen)
    else:
        tab.show_facts(seen.facts)
