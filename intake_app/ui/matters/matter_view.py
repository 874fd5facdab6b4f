"""One matter: its head, and a tab for each kind of thing in it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.ui import theme
from intake_app.ui.case.seen import Seen, see, see_if_changed
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.matters.head import MatterHead
from intake_app.ui.matters.tabs import MatterTabs
from intake_app.ui.messages import message_for
from intake_app.ui.practice import sample_papers
from intake_app.ui.process.process_tab import ProcessTab
from intake_app.ui.session import Draft, Session
from intake_app.ui.today import today, zone
from intake_app.ui.trash.undo import UndoStrip
from intake_app.ui.widgets.dropped import local_paths
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.workflows.new_matter import rename_matter
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.tag_matter import tag_matter

TELL_WHAT_WAS_DONE = ("overview", "custody")  # what was only looked at since is told there too
HAVE_NO_TAB = {"interview", "sheets"}


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
        self._reading: Job | None = None
        self._head = MatterHead(sample_papers(session))
        self._tabs = MatterTabs(session)
        self._trouble = QVBoxLayout()
        self._undo = UndoStrip(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Line())
        column.addLayout(self._trouble)
        column.addWidget(self._undo)
        column.addWidget(self._tabs, 1)
        self._connect()
        self.show_tab("overview")
        self.setAcceptDrops(True)

    def show_matter(self, code: MatterCode) -> None:
        """Show this matter; what is typed in the notes of the one before is kept as a draft."""
        if code != self._code:
            self._undo.hide()
            self._tabs.leave()
        self._code = code
        self.reload()

    def show_tab(self, name: str, chosen: str = "") -> None:
        """Bring a tab to the front: overview, items, process, notes, people, handoffs, custody, trash, or the
        interview or the sheets, which stand in front of the overview.

        An item, note or process can be `chosen` there.
        """
        self._head.choose_tab("overview" if name in HAVE_NO_TAB else name)
        self._tabs.bring(name, chosen)
        if name in TELL_WHAT_WAS_DONE and (seen := self._tabs.seen):
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
        return self._tabs.drafts_to_save()

    def _connect(self) -> None:
        head = self._head
        head.tab_chosen.connect(self.show_tab)
        head.list_toggled.connect(self.list_toggled)
        head.renamed.connect(lambda title: self._alter(rename_matter, title))
        head.tagged.connect(lambda tags: self._alter(tag_matter, tags))
        head.files_chosen.connect(self._take_in)
        head.hand_off_asked.connect(self._hand_off)
        head.sheets_asked.connect(self._show_sheets)
        tabs = self._tabs
        tabs.changed.connect(self._changed)
        tabs.trash_changed.connect(self._undo.hide)
        tabs.put_away.connect(self._undo.put_away)
        tabs.wanted.connect(self._go)
        tabs.hand_off_asked.connect(self._hand_off)
        tabs.disposed.connect(self.disposed)
        self._undo.changed.connect(self._changed)
        self._undo.failed.connect(self._show_trouble)

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
        self._head.show_seen(seen)
        self._tabs.show_seen(seen)

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
        self._tabs.items.take_in(paths)

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
        tab, shown = self._tabs.currentWidget(), None
        if isinstance(tab, ProcessTab) and (shown := tab.shown):
            tab.save()
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
