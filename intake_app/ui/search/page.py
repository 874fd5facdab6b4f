"""What a search found, with the words around each hit; read a page at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import Found, Hit, HitKind
from intake_app.errors import SearchDamaged
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.messages import message_for
from intake_app.ui.page import Page
from intake_app.ui.search.filters import Filters
from intake_app.ui.search.hit_row import HitRow
from intake_app.ui.search.hits import HIT, HitsModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.ui.widgets.section import PageHead
from intake_app.workflows.search import search
from intake_app.workflows.tag_matter import tags_in_use

TABS = {  # all else: in the overview
    HitKind.ITEM: "items",
    HitKind.NOTE: "notes",
    HitKind.PROCESS: "process",
    HitKind.PERSON: "people",
    HitKind.PRIOR_DISCLOSURE: "people",
}
PAGE = 30
WIDEST = 720  # pixels of a message at 100 %


class SearchPage(Page):
    """`open` takes the words to look for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._words, self._number = "", 0
        self._asked: Job | None = None
        self._head = PageHead(self.tr("Search"))
        self._filters = Filters()
        self._filters.changed.connect(self._search)
        self._model = HitsModel(self)
        self._model.more_wanted.connect(self._read_more)
        self._list = self._make_list()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._filters, Line()):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def activated(self) -> None:
        self.session.jobs.run(
            Lane.READING, lambda _report: self._known(), owner=self, done=lambda known: self._filters.offer(*known)
        )

    def open(self, subject: object) -> None:
        self._words = str(subject)
        self._search()

    def take_focus(self) -> None:
        """Let the arrow keys go through the hits, from the first."""
        if self._model.rowCount():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.setCurrentIndex(self._model.index(max(0, self._list.currentIndex().row())))

    def _known(self) -> tuple[Sequence[MatterCode], Sequence[str]]:
        vault = self.session.vault
        with vault.reading() as view:
            codes = view.matters.codes()
        return codes, tags_in_use(vault)

    def _search(self) -> None:
        if self._asked:
            self._asked.cancel()  # what was typed before is not looked for any more if it still waits
        self._number += 1
        number, session, words, within = self._number, self.session, self._words, self._filters.within()
        self._asked = session.jobs.run(
            Lane.READING,
            lambda _report: search(session.vault, words, within, limit=PAGE),
            owner=self,
            done=lambda found: self._show(found) if number == self._number else None,
            failed=lambda error: self._show_broken(error) if number == self._number else None,
        )

    def _read_more(self, skip: int) -> None:
        number, session, words, within = self._number, self.session, self._words, self._filters.within()
        session.jobs.run(
            Lane.READING,
            lambda _report: search(session.vault, words, within, limit=PAGE, skip=skip),
            owner=self,
            done=lambda found: self._model.add(found) if number == self._number else None,
        )

    def _show(self, found: Found) -> None:
        self._head.set_note(self._told(found))
        self._model.show(found)
        self._list.scrollToTop()
        if found.hits:
            self._stack.setCurrentWidget(self._list)
        else:
            self._put(self._nothing())

    def _show_broken(self, error: Exception) -> None:
        """In the place of hits: those of the words before would pass for what was found."""
        if message := message_for(error):
            self._head.set_note("")
            self._model.show(Found())
            check = Button(self.tr("Go to &Activity"), kind="primary", icon="list")
            check.clicked.connect(lambda: self.session.go("activity"))
            actions = (check,) if isinstance(error, SearchDamaged) else ()
            column = QVBoxLayout()
            column.setContentsMargins(24, 16, 24, 24)
            column.addWidget(MessagePanel(message, actions=actions))
            column.addStretch(1)
            self._put(scrolled_column(column, WIDEST))

    def _put(self, widget: QWidget) -> None:
        """In the place of the list."""
        if old := self._stack.widget(1):
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.setCurrentIndex(self._stack.addWidget(widget))

    def _told(self, found: Found) -> str:
        if found.more:
            words = self.tr(
                "More than %n places with “{words}”: titles and the newest first. Add a word.", "", found.total
            )
        else:
            words = self.tr("%n place(s) with “{words}”", "", found.total)
        return words.format(words=self._words)

    def _nothing(self) -> EmptyState:
        sentence = self.tr(
            "Words are found by their beginnings, in titles, notes, documents and legal processes. Words in "
            "quotation marks have to stand beside each other."
        )
        heading = self.tr("Nothing found")
        if self._filters.within().everywhere:
            return EmptyState("search", heading, sentence)
        everywhere = Button(self.tr("Look everywhere"), kind="primary", icon="search")
        everywhere.clicked.connect(self._filters.clear)
        return EmptyState("search", self.tr("Nothing found there"), sentence, primary=everywhere)

    def _make_list(self) -> QListView:
        hits = QListView()
        hits.setFrameShape(QFrame.Shape.NoFrame)
        hits.setModel(self._model)
        hits.setItemDelegate(HitRow(hits))
        hits.setUniformItemSizes(True)
        hits.setMouseTracking(True)
        hits.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hits.setAccessibleName(self.tr("Places found"))
        hits.clicked.connect(self._go)
        hits.activated.connect(self._go)
        return hits

    def _go(self, index: QModelIndex) -> None:
        hit: Hit = index.data(HIT)
        self.session.go("matters", (hit.matter, TABS.get(hit.kind, "overview"), hit.subject))
