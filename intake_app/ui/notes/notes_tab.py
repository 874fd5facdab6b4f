"""Notes: a list at the left, one note beside it, saved as drafts while someone types."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.ui import theme
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.models.notes import NOTE, NotesModel
from intake_app.ui.models.page_reader import PageReader
from intake_app.ui.notes.editor import NoteEditor
from intake_app.ui.notes.sheet import Sheet, Typed, sheet_of
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.list_row import ListRow
from intake_app.ui.widgets.scroll import scrolled
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.read_pages import notes_page, place_of_note
from intake_app.workflows.view_note import view_note

SAVE_AFTER = 3_000  # milliseconds of rest before a draft goes into the vault
LIST_WIDTH = 264


class NotesTab(QStackedWidget):
    """Writes notes into a matter; what is typed is never lost to a lock or a change of place.

    `put_away` tells that a note should go into the trash.
    """

    changed = Signal()
    put_away = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._matter: MatterCode | None = None
        self._sheet: Sheet | None = None
        self._under_way: list[tuple[Sheet, Typed, bool]] = []
        self._chosen_blank = False
        self._model = NotesModel(self)
        self._model.dataChanged.connect(self._show_arrived)
        self._pages = PageReader(session, self._model, notes_page, place_of_note, self)
        self._pages.found.connect(self._show_found)
        self._pages.failed.connect(self._show_fault)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(lambda: self._save(draft=True))
        self.addWidget(self._nothing_yet())
        self.addWidget(self._lay_out())

    def show_facts(self, facts: Glance) -> None:
        """Show the notes of a matter; the one being written stays as it is."""
        self._matter = facts.matter.code
        if self._note() in {trashed.subject for trashed in facts.trash}:
            self._save(draft=True)
            self._clear()
        self._sheet = self._sheet or Sheet(self._matter)
        self._list.selectionModel().blockSignals(True)
        self._model.show(facts.notes, facts.matter.notes)
        self._mark_current()
        self._list.selectionModel().blockSignals(False)
        if self._note() is None and not self._editor.typed():
            if facts.notes:
                self._show_note(facts.notes[0])
                self._mark_current()
            self.setCurrentIndex(1 if facts.notes else 0)
        self._pages.begin(self._matter)

    def choose(self, note: NoteId) -> None:
        """Show this note, now or as soon as its matter and its page are read."""
        self._pages.find(note)

    def _show_found(self, note: str) -> None:
        index = self._model.index(self._model.row_of(NoteId(note)))
        self.setCurrentIndex(1)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def _show_arrived(self) -> None:
        """The chosen row's page came."""
        note = self._list.currentIndex().data(NOTE) if self._chosen_blank else None
        if note:
            self._chosen_blank = False
            self._show_note(note)

    def leave(self) -> None:
        """Another matter comes: what is typed here becomes a draft."""
        self._save(draft=True)
        self._matter = None
        self._pages.begin(None)
        self._model.forget()
        self._clear()
        self.setCurrentIndex(0)

    def drafts_to_save(self) -> Sequence[Draft]:
        """What is typed and not yet in the vault, as work that touches no widget."""
        unsaved = [*self._under_way]
        if self._sheet and (typed := self._editor.typed()):
            unsaved.append((self._sheet, typed, True))
        actor = self._session.actor

        def saver(sheet: Sheet, typed: Typed, draft: bool) -> Draft:
            def save(vault: Vault) -> None:
                sheet.store(vault, typed, actor=actor, draft=draft)

            return save

        return [saver(*each) for each in unsaved]

    def start(self) -> None:
        """An empty note, with the cursor in its title."""
        self._save(draft=True)
        self._clear()
        self._list.clearSelection()
        self.setCurrentIndex(1)
        self._editor.title.setFocus()

    def _put_away(self) -> None:
        """What is typed goes along as a draft."""
        if note := self._note():
            self._save(draft=True)
            self.put_away.emit(note)

    def _note(self) -> NoteId | None:
        """Which note of the vault is in the editor."""
        return self._sheet.note if self._sheet else None

    def _show_note(self, note: Note) -> None:
        self._sheet = sheet_of(note)
        self._editor.show_note(note)
        self._sheet.saved = self._editor.typed()  # as the editor gives it back: it knows no hard spaces

    def _clear(self) -> None:
        self._sheet = Sheet(self._matter) if self._matter else None
        self._timer.stop()
        self._editor.clear()

    def _save(self, *, draft: bool) -> None:
        typed, sheet, session = self._editor.typed(), self._sheet, self._session
        self._timer.stop()
        if typed is None or sheet is None or sheet.is_saved(typed, draft=draft):
            return
        saving = (sheet, typed, draft)  # a lock finds it here if it comes before the vault has it
        self._under_way.append(saving)
        session.jobs.run(
            Lane.WRITING,
            lambda _report: sheet.store(session.vault, typed, actor=session.actor, draft=draft),
            owner=self,
            done=lambda note: self._stored(sheet, note),
            failed=self._show_fault,
            ended=lambda: self._under_way.remove(saving),
        )

    def _stored(self, sheet: Sheet, note: Note | None) -> None:
        if note and sheet is self._sheet:
            self._editor.show_state(note)
        self.changed.emit()

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._editor.say(f"{message.title}. {message.next}")

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._save(draft=True)
            if note := index.data(NOTE):
                self._show_note(note)
                self._enter_view(note)
            self._chosen_blank = note is None  # its page is on its way

    def _enter_view(self, note: Note) -> None:
        """Once while the vault is open."""
        session = self._session
        if note.id not in session.notes_read:
            session.notes_read.add(note.id)
            session.jobs.run(
                Lane.WRITING, lambda _report: view_note(session.vault, note, actor=session.actor), owner=session
            )

    def _mark_current(self) -> None:
        note = self._note()
        row = self._model.row_of(note) if note else -1
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def _lay_out(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_side())
        row.addWidget(Line(vertical=True))
        self._editor = NoteEditor()
        self._editor.touched.connect(self._timer.start)
        self._editor.finished.connect(lambda: self._save(draft=False))
        self._editor.put_away.connect(self._put_away)
        row.addWidget(scrolled(self._editor), 1)
        return page

    def _list_side(self) -> QWidget:
        side = QWidget()
        theme.set_ground(side, "side")
        side.setFixedWidth(theme.current().px(LIST_WIDTH))
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ListRow(lambda index: self._model.about(index.data(NOTE)), self._list))
        self._list.setUniformItemSizes(
            True
        )  # else each of thousands is asked for its size, with every turn of the wheel
        self._list.viewport().setAutoFillBackground(False)
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.selectionModel().selectionChanged.connect(self._choose)
        new = Button(self.tr("New n&ote"), kind="flat", icon="plus")
        new.clicked.connect(self.start)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(new)
        column.addWidget(Line())
        column.addWidget(self._list, 1)
        return side

    def _nothing_yet(self) -> EmptyState:
        new = Button(self.tr("Write a note"), kind="primary", icon="pencil")
        new.clicked.connect(self.start)
        sentence = self.tr("Who came in, what they were told, and when. Each wording is kept with its date.")
        return EmptyState("pencil", self.tr("No notes yet"), sentence, primary=new)
