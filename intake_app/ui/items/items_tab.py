"""The items of a matter: take-in, grid, preview and facts side by side."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from intake_app.domain.document import Item, Kind
from intake_app.domain.ids import ItemId
from intake_app.domain.matter import Matter
from intake_app.domain.names import UNNAMED
from intake_app.errors import FileRefused
from intake_app.ui import theme
from intake_app.ui.activity.print_report import print_report
from intake_app.ui.items.batch import Batch
from intake_app.ui.items.facts_panel import WIDTH as FACTS
from intake_app.ui.items.facts_panel import FactsPanel
from intake_app.ui.items.item_work import ItemWork
from intake_app.ui.items.pasted import png
from intake_app.ui.items.preview import Preview
from intake_app.ui.items.shelf import Shelf
from intake_app.ui.items.taking_in import TakingIn
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.models.items import ItemsModel
from intake_app.ui.models.page_reader import PageReader
from intake_app.ui.practice import sample_papers
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_files, choose_folder
from intake_app.ui.widgets.dropped import local_paths
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.line import Line
from intake_app.words import Message
from intake_app.words.refusals import refused
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.read_pages import items_page, parts_taken_out, place_of_item

WIDE = 1240  # pixels at 100 % from which grid, preview and facts stand side by side
CONTAINERS = {Kind.EMAIL, Kind.MSG, Kind.ARCHIVE}
SHELF, PREVIEW = 230, 380  # pixels at 100 %: the least that grid and preview need


class ItemsTab(QStackedWidget):
    """Files can be pasted or chosen here, and dropped on the matter. `changed` tells that it has other items now,
    `put_away` that one should go into the trash.
    """

    changed = Signal()
    put_away = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._matter: Matter | None = None
        self._session = session
        self._model, self._work = ItemsModel(self), ItemWork(session, self)
        self._pages = PageReader(session, self._model, items_page, place_of_item, self)
        self._taking = TakingIn(session)
        self._shelf = Shelf(session, self._model)
        self._grid = self._shelf.grid
        self._preview, self._facts = Preview(session), FactsPanel()
        self._empty, self._browser = self._nothing_yet(), self._browse()
        self._connect()
        for widget in (self._empty, self._browser, self._taking):
            self.addWidget(widget)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)

    def show_facts(self, facts: Glance) -> None:
        """Show the items of a matter."""
        self._matter = facts.matter
        self._model.show(facts.items, facts.matter.items)
        self._shelf.show_count(facts.matter.items)
        self._pages.begin(facts.matter.code)
        if not self._pages.wanted and self.currentWidget() is not self._taking:
            self._show_items()

    def choose(self, item: ItemId) -> None:
        """Show this item, now or as soon as its matter and its page are read."""
        self._pages.find(item)

    def _show_found(self, item: str) -> None:
        self.setCurrentWidget(self._browser)
        self._grid.choose(ItemId(item))
        self._show_chosen()

    def leave(self) -> None:
        """Another matter comes: forget the pictures of this one. Files on their way in go on."""
        self._model.forget()
        self._preview.show_item(None)
        self._pages.begin(None)
        self._matter = None
        self.setCurrentWidget(self._empty)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take these files and folders into the matter; the first time, what will be kept is asked."""
        if self._matter is None or not paths:
            return
        matter = self._matter
        self._offer(Batch(matter.code, matter.originals, paths, ask=self._is_first()))

    def _connect(self) -> None:
        self._pages.found.connect(self._show_found)
        self._pages.failed.connect(self._tell)
        self._model.arrived.connect(self._show_arrived)
        self._model.thumbnail_wanted.connect(self._work.make_thumbnail)
        self._work.thumbnail_dropped.connect(self._model.forget_thumbnail)
        self._work.thumbnail_made.connect(self._model.set_thumbnail)
        self._work.altered.connect(self._show_altered)
        self._work.failed.connect(self._tell)
        self._taking.stored.connect(self.changed)
        self._taking.left.connect(self._come_back)
        self._shelf.folder_asked.connect(self._choose_folder)
        self._grid.chosen.connect(self._show_chosen)
        self._preview.parts_wanted.connect(self._take_parts)
        self._preview.walls_waived.connect(self._model.ask_again)
        self._facts.renamed.connect(lambda title: self._alter(lambda item: self._work.rename(item, title)))
        self._facts.decided.connect(
            lambda way, password: self._alter(lambda item: self._work.clean_again(item, way, password))
        )
        self._facts.origin_asked.connect(self.choose)
        self._facts.put_away.connect(self.put_away)
        self._facts.record_asked.connect(lambda item: print_report(self._session, self, item.matter, item.id))

    def _take_parts(self, container: Item, parts: list[tuple[int, str]]) -> None:
        """Take in files that lie inside an item."""
        if self._matter:
            numbers, names = [number for number, _ in parts], [Path(name or UNNAMED) for _, name in parts]
            batch = Batch(self._matter.code, self._matter.originals, names, container=container, parts=numbers)
            self._offer(batch)

    def _is_first(self) -> bool:
        return not self._model.rowCount()

    def _offer(self, batch: Batch) -> None:
        self._taking.offer(batch)
        self._show_items()

    def _choose_files(self) -> None:
        choose_files(self, self.tr("Take in files"), self.take_in, start=sample_papers(self._session))

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Take in a folder"), lambda folder: self.take_in([folder]))

    def _come_back(self) -> None:
        """From taking in to the items; the keyboard comes along, if it was not taken elsewhere meanwhile."""
        focused = QApplication.focusWidget()
        self._show_items()
        if self.isVisible() and (focused is None or self.isAncestorOf(focused)):
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_items(self) -> None:
        if self._matter and self._taking.concerns(self._matter.code):
            self.setCurrentWidget(self._taking)
        else:
            self.setCurrentWidget(self._browser if self._model.rowCount() else self._empty)
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the selected item, but only to someone who sees it: a view is entered in the record."""
        item = self._grid.item()
        if item is None or not self.isVisible() or self.currentWidget() is not self._browser:
            return
        self._facts.show_item(item)
        self._preview.show_item(item)
        if item.kind in CONTAINERS:
            vault = self._session.vault
            self._session.jobs.run(
                Lane.READING,
                lambda _report: parts_taken_out(vault, item.id),
                owner=self,
                done=lambda taken: self._preview.show_item(item, taken) if item == self._grid.item() else None,
            )

    def _show_arrived(self, first: int, last: int) -> None:
        if first <= self._grid.currentIndex().row() <= last:
            self._show_chosen()

    def _alter(self, work: Callable[[Item], object]) -> None:
        if item := self._grid.item():
            work(item)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, FileRefused):
            words = refused(error.reason)
            safe = self.tr("The item stays as it was.")
            self._facts.show_trouble(Message(self.tr("It could not be cleaned"), words.line, safe, words.advice))
        elif message := message_for(error):
            self._facts.show_trouble(message)

    def _show_altered(self, item: Item) -> None:
        self._facts.show_item(item)
        self.changed.emit()

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.take_in(local_paths(data))
        elif data.hasImage() and self._matter:
            image = QGuiApplication.clipboard().image()
            name = Path(self.tr("Pasted picture") + ".png")
            matter = self._matter
            self._offer(Batch(matter.code, matter.originals, [name], picture=png(image), ask=self._is_first()))

    def _browse(self) -> QWidget:
        browser = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._preview, 1)
        self._sides.addWidget(Line(vertical=True))
        self._sides.addWidget(self._facts)
        row = QHBoxLayout(browser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._shelf)
        row.addWidget(Line(vertical=True))
        row.addLayout(self._sides, 1)
        return browser

    def _nothing_yet(self) -> EmptyState:
        choose = Button(self.tr("Take in files"), kind="primary", icon="download", hint="Ctrl+O")
        choose.clicked.connect(self._choose_files)
        folder = Button(self.tr("Take in a folder"), icon="folder-open")
        folder.clicked.connect(self._choose_folder)
        sentence = self.tr("Drop a photo of the letter anywhere here, paste a screenshot with Ctrl+V, or choose files.")
        return EmptyState("file-text", self.tr("No papers yet"), sentence, primary=choose, other=folder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the facts go under the preview. What is shown there moves nothing aside."""
        super().resizeEvent(event)
        px, width = theme.current().px, self.width()
        narrow = width < px(WIDE) - px(312)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._facts.set_free_width(narrow)
        beside = px(PREVIEW) + (0 if narrow else px(FACTS))
        self._shelf.setFixedWidth(max(min(width * 5 // 12, width - beside), px(SHELF)))
