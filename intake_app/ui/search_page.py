"""What a search found: matters, items and notes, each with the words around the hit."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.names import display_text
from intake_app.domain.search import Hit, HitKind
from intake_app.ui.jobs import Lane
from intake_app.ui.page import Page
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.section import PageHead
from intake_app.workflows.search import search

ICONS = {
    HitKind.MATTER: "folder",
    HitKind.ITEM: "file-text",
    HitKind.NOTE: "pencil",
    HitKind.PROCESS: "file-text",
    HitKind.PERSON: "user",
    HitKind.EVENT: "calendar",
    HitKind.PRIOR_DISCLOSURE: "eye",
}
TABS = {HitKind.ITEM: "items", HitKind.NOTE: "notes", HitKind.PROCESS: "process"}  # all else: in the overview


class SearchPage(Page):
    """`open` takes the words to look for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._words = ""
        self._head = PageHead(self.tr("Search"))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def open(self, subject: object) -> None:
        self._words = words = str(subject)
        session = self.session
        session.jobs.run(
            Lane.READING,
            lambda _report: search(session.vault, words),
            owner=self,
            done=lambda hits: self._show(words, hits),
        )

    def _show(self, words: str, hits: list[Hit]) -> None:
        if words != self._words:
            return  # more was typed since
        self._head.set_note(self.tr("%n place(s) with “{words}”", "", len(hits)).format(words=words))
        while old := self._stack.currentWidget():
            self._stack.removeWidget(old)
            old.deleteLater()
        if not hits:
            sentence = self.tr("Matters, items and notes are searched by the beginnings of their words.")
            self._stack.addWidget(EmptyState("search", self.tr("Nothing found"), sentence))
            return
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(8, 0, 24, 24)
        column.setSpacing(0)
        for hit in hits:
            column.addWidget(self._row(hit))
        column.addStretch(1)
        self._stack.addWidget(scrolled(rows))

    def _row(self, hit: Hit) -> Row:
        row = HitRow(hit)
        row.opened.connect(
            lambda: self.session.go("matters", (hit.matter, TABS.get(hit.kind, "overview"), hit.subject))
        )
        return row


class HitRow(Row):
    """Where it was found and the words around it. A click anywhere on it opens the place, as its link does."""

    opened = Signal()

    def __init__(self, hit: Hit) -> None:
        link = LinkButton(self.tr("Open"))
        link.setAccessibleName(self.tr("Open {title}").format(title=hit.title))
        super().__init__(f"{hit.matter} · {hit.title}", icon=ICONS[hit.kind], color="text2", right=link)
        link.clicked.connect(self.opened)
        snippet = QLabel("".join(f"<b>{_safe(text)}</b>" if found else _safe(text) for text, found in hit.snippet))
        snippet.setTextFormat(Qt.TextFormat.RichText)
        snippet.setWordWrap(True)
        snippet.setProperty("type", "small")
        self.add_below(snippet)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def _safe(text: str) -> str:
    """A stranger's words: none of them is a tag, and none can't be seen."""
    return escape(display_text(text))
