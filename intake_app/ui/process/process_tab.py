"""The legal processes of a matter: the paper at the left, what follows from it at the right, saved while one types."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from intake_app.domain.ids import ItemId, MatterCode, RecordId
from intake_app.domain.process import Process, StatusChange
from intake_app.domain.process_terms import CopyHeld, ProcessStatus
from intake_app.domain.records import Stored
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.papers.suggestions_panel import SuggestionsPanel
from intake_app.ui.process.edits import Edit, Sheet, apply, begun, put, put_history, put_predecessor
from intake_app.ui.process.nothing_yet import nothing_yet
from intake_app.ui.process.page import ProcessPage
from intake_app.ui.session import Draft, Session
from intake_app.ui.today import today, zone
from intake_app.workflows.begin_process import begin_process
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.look_at_process import LookedAt, Papers, known_law, look_at_papers
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.watch_matter import watch_matter
from intake_app.workflows.write_record import edit_record, remove_record

SAVE_AFTER = 800  # milliseconds of rest before what was typed goes into the vault

Result = TypeVar("Result")


class ProcessTab(QStackedWidget):
    """Shows one process of a matter at a time; what is typed is never lost to a lock or a change of place."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._matter: MatterCode | None = None
        self._papers: Papers | None = None
        self._wanted: RecordId | None = None
        self._sheet: Sheet | None = None
        self._left: list[Sheet] = []  # sheets of processes shown before, whose saving is under way
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self._suggestions = SuggestionsPanel(session)
        self._page = ProcessPage(known_law(), self._suggestions)
        self._connect()
        self._empty = nothing_yet(self.start)
        self.addWidget(self._empty)
        self.addWidget(self._page)

    def show_facts(self, facts: Glance) -> None:
        """Show the processes of a matter."""
        self._matter = facts.matter.code
        self._suggestions.show_matter(facts.matter)
        self._read()

    def leave(self) -> None:
        """Another matter comes: what is typed here goes into the vault."""
        self._put_away()
        self._suggestions.forget()
        self._matter = self._papers = self._wanted = None
        self.setCurrentWidget(self._empty)

    def choose(self, record: RecordId) -> None:
        """Show this process, now or as soon as its matter is read."""
        self._wanted = record
        if self._papers:
            self._show(self._papers)

    @property
    def shown(self) -> RecordId | None:
        """Which process is shown."""
        return self._sheet.record if self._sheet else None

    def drafts_to_save(self) -> Sequence[Draft]:
        """What is typed and not yet in the vault, as work that touches no widget."""
        actor = self._session.actor

        def saver(sheet: Sheet, edits: dict[str, Edit]) -> Draft:
            def save(vault: Vault) -> None:
                sheet.store(vault, edits, actor=actor)

            return save

        sheets = [*self._left, *([self._sheet] if self._sheet else [])]
        return [saver(sheet, unsaved) for sheet in sheets if (unsaved := sheet.unsaved())]

    def save(self) -> None:
        """Put what was typed into the vault."""
        sheet, session = self._sheet, self._session
        self._timer.stop()
        if sheet is None or not sheet.waiting:
            return
        edits, sheet.waiting = sheet.waiting, {}
        sheet.under_way.append(edits)  # a lock finds it there if it comes before the vault has it
        session.jobs.run(
            Lane.WRITING,
            lambda _report: sheet.store(session.vault, edits, actor=session.actor),
            owner=self,
            done=lambda _stored: self._saved(sheet, edits),
            failed=lambda error: self._keep(sheet, edits, error),
        )

    def start(self, held: CopyHeld, before: RecordId | None = None) -> None:
        """Add a process: from a notice, or with the paper at hand. What it takes over from `before` is saved first."""
        self.save()
        process = begun(held, today(), before)
        matter, session = self._matter, self._session
        if matter:
            self._write(lambda: begin_process(session.vault, matter, process, actor=session.actor), self._started)

    def _connect(self) -> None:
        page = self._page
        page.edited.connect(self._take)
        page.copy_came.connect(self._take_copy)
        page.chosen.connect(self._bring)
        page.started.connect(self.start)
        page.removed.connect(self._remove)
        page.watch_asked.connect(self._watch)
        page.linked.connect(self._link)

    def _take(self, name: str, edit: Edit) -> None:
        if self._sheet is None:
            return
        self._sheet.waiting[name] = edit
        self._page.show_state(self.tr("Not saved yet"))
        self._timer.start()

    def _saved(self, sheet: Sheet, edits: dict[str, Edit]) -> None:
        self._ended(sheet, edits)
        if sheet is self._sheet and not sheet.unsaved():
            self._page.show_state(self._saved_words())
        self._read()
        self.changed.emit()

    def _keep(self, sheet: Sheet, edits: dict[str, Edit], error: Exception) -> None:
        """What could not be saved waits for the next time."""
        sheet.waiting = edits | sheet.waiting
        self._ended(sheet, edits)
        message = message_for(error)
        if message:
            self._page.show_state(f"{message.title}. {message.next}")

    def _ended(self, sheet: Sheet, edits: dict[str, Edit]) -> None:
        sheet.under_way = [one for one in sheet.under_way if one is not edits]
        if not sheet.under_way and sheet in self._left:
            self._left.remove(sheet)

    def _put_away(self) -> None:
        """Save what was typed about the process that is shown, and show it no longer."""
        self.save()
        if self._sheet and self._sheet.under_way:
            self._left.append(self._sheet)
        self._sheet = None

    def _read(self) -> None:
        matter, vault = self._matter, self._session.vault
        if matter is None:
            return
        day, place = today(), zone()
        self._session.jobs.run(
            Lane.READING,
            lambda _report: look_at_papers(vault, matter, today=day, zone=place),
            owner=self,
            done=self._show,
        )

    def _show(self, papers: Papers) -> None:
        if papers.matter != self._matter:
            return  # an answer about the matter that was open before
        self._papers = papers
        looked = self._looked_at(papers)
        if looked is None:
            self._put_away()
            self.setCurrentWidget(self._empty)
            return
        if self._sheet is None or self._sheet.record != looked.stored.id:
            self._put_away()
            self._sheet = Sheet(looked.stored.id)
            self._page.begin(self._saved_words())
        exhibits = {ItemId(item): f"{number:04}" for item, number in papers.exhibits.items()}
        self._page.show_process(looked, papers, self._sheet, exhibits)
        self.setCurrentWidget(self._page)

    def _looked_at(self, papers: Papers) -> LookedAt | None:
        """The one that was asked for, else the one that is shown, else the last."""
        found = papers.of(self._wanted)
        if found:
            self._wanted = None
            return found
        return papers.of(self._sheet.record if self._sheet else None) or next(iter(papers.processes[::-1]), None)

    def _bring(self, record: RecordId) -> None:
        self.save()
        self.choose(record)

    def _take_copy(self) -> None:
        """The paper came after its notice: that is a change of what is held, and a line of its history."""
        looked = self._papers.of(self._sheet.record) if self._papers and self._sheet else None
        if looked is None or self._sheet is None:
            return
        current = apply(looked.stored.value, self._sheet.unsaved())
        history = (*current.history, StatusChange(today(), ProcessStatus.COPY_OBTAINED))
        self._take("copy_held", put("copy_held", str(CopyHeld.FULL), {}))
        self._take("history", put_history(history))
        self.save()

    def _started(self, stored: Stored[Process]) -> None:
        self._wanted = stored.id
        self._after_writing()
        self._page.focus_first()

    def _remove(self, record: RecordId) -> None:
        session = self._session
        if self._sheet and self._sheet.record == record:
            self._timer.stop()
            self._sheet = None
        self._write(lambda: remove_record(session.vault, record, actor=session.actor), lambda _: self._after_writing())

    def _link(self, later: RecordId, earlier: RecordId | None) -> None:
        session, edits = self._session, {"predecessor": put_predecessor(earlier)}
        self._write(
            lambda: edit_record(session.vault, later, Process, lambda one: apply(one, edits), actor=session.actor),
            lambda _: self._after_writing(),
        )

    def _watch(self, until: date) -> None:
        session, matter, day = self._session, self._matter, today()
        if matter:
            self._write(
                lambda: watch_matter(session.vault, matter, until, today=day, actor=session.actor),
                lambda _: self._after_writing(),
            )

    def _write(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._session.jobs.run(Lane.WRITING, lambda _report: work(), owner=self, done=done)

    def _after_writing(self) -> None:
        self._read()
        self.changed.emit()

    def _saved_words(self) -> str:
        return self.tr("Saved in the vault as you type")
