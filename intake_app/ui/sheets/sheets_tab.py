"""The sheets of a matter as they will be on paper: to look at, to print, to save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intake_app.domain.handoff import SheetKind
from intake_app.domain.ids import RecordId
from intake_app.ui import theme
from intake_app.ui.case.seen import Seen
from intake_app.ui.copyable import Draw
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.printing import Printed, page_pdf, print_page
from intake_app.ui.process.chain import names_of
from intake_app.ui.session import Session
from intake_app.ui.sheets.known import Known, know
from intake_app.ui.sheets.making import drawer, title
from intake_app.ui.today import today, zone
from intake_app.ui.tokens import LIGHT
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.segments import Segments
from intake_app.workflows.export_sheet import save_sheet

PAPER, MARGIN = QSizeF(6120, 7920), 400  # units: a page of Letter and the edge of it
WIDEST = 760  # pixels at 100 %


class SheetsTab(QWidget):
    """Shows one sheet at a time, of the process that is chosen."""

    left = Signal()
    changed = Signal()
    """The record has a line more."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Seen | None = None
        self._known: Known | None = None
        self._kinds = Segments([(kind, title(kind), "") for kind in SheetKind], name=self.tr("Which sheet"))
        self._kinds.chosen.connect(lambda _kind: self._show())
        self._processes = choices(())
        self._processes.setAccessibleName(self.tr("Which process the sheet is about"))
        self._processes.activated.connect(lambda _row: self._read(self._processes.currentData()))
        self._print = Button(self.tr("&Print…"), kind="primary", icon="printer", shortcut="Ctrl+P")
        self._print.clicked.connect(self.print)
        self._save = Button(self.tr("&Save as PDF…"), icon="download")
        self._save.clicked.connect(self.ask_where)
        back = Button(self.tr("Back"), icon="arrow-left")
        back.clicked.connect(self.left)
        row = Flow()
        for widget in (self._kinds, self._processes, self._print, self._save, back):
            row.addWidget(widget)
        warning = self.tr(
            "Paper and PDF are not encrypted. What they say is what was recorded; it is not legal advice."
        )
        self._trouble = QVBoxLayout()
        self._preview = Preview()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(NoteStrip("info", warning))
        column.addLayout(self._trouble)
        column.addWidget(self._preview)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside))

    def show_seen(self, seen: Seen) -> None:
        """Draw the sheets of a matter as it is now."""
        same = self._seen is not None and self._seen.case.matter == seen.case.matter
        self._seen = seen
        self._read(self._known.looked.stored.id if same and self._known and self._known.looked else None)

    def choose(self, record: RecordId) -> None:
        """Draw those of this process."""
        self._read(record)

    def leave(self) -> None:
        """Another matter comes."""
        self._seen = self._known = None
        self._preview.show_page(None, "")

    def print(self) -> None:
        """Ask for a printer."""
        known, kind, session = self._known, self._kinds.value(), self._session
        if known:
            matter = known.seen.case.matter
            print_page(
                drawer(SheetKind(kind), known),
                self,
                Printed(session, kind, matter),
                lambda: self._write(lambda: None),  # the line in the record is written by then
            )

    def ask_where(self) -> None:
        """Ask for the name of a new file."""
        if self._known:
            name = f"{self._known.seen.case.matter}-{self._kinds.value()}.pdf"
            choose_target(self, self.tr("Save the sheet"), self.save, name=name)

    def save(self, target: Path) -> None:
        """Write the sheet that is shown."""
        known, kind, session = self._known, self._kinds.value(), self._session
        if known is None:
            return
        matter, draw = known.seen.case.matter, drawer(SheetKind(kind), known)
        self._write(
            lambda: save_sheet(session.vault, matter, kind, page_pdf(draw), target, actor=session.actor),
        )

    def _write(self, work: Callable[[], None]) -> None:
        clear(self._trouble)
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: work(),
            owner=self,
            done=lambda _result: self.changed.emit(),
            failed=self._show_trouble,
        )

    def _show_trouble(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._trouble.addWidget(MessagePanel(message))

    def _read(self, record: RecordId | None) -> None:
        if self._seen is None:
            return
        vault, code, day, place = self._session.vault, self._seen.case.matter, today(), zone()
        self._session.jobs.run(
            Lane.READING,
            lambda _report: know(vault, code, record, today=day, zone=place),
            owner=self,
            done=self._take,
        )

    def _take(self, known: Known) -> None:
        if self._seen is None or known.seen.case.matter != self._seen.case.matter:
            return  # an answer about the matter that was open before
        self._known = known
        self._processes.clear()
        for record, name in names_of(known.papers).items():
            self._processes.addItem(name, record)
        if known.looked:
            self._processes.setCurrentIndex(self._processes.findData(known.looked.stored.id))
        self._processes.setVisible(self._processes.count() > 1)
        self._show()

    def _show(self) -> None:
        if self._known:
            kind = SheetKind(self._kinds.value())
            self._preview.show_page(drawer(kind, self._known), title(kind))


class Preview(QWidget):
    """A sheet of paper, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._draw: Draw | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(theme.current().px(WIDEST))

    def show_page(self, draw: Draw | None, name: str) -> None:
        """Show this page."""
        self._draw = draw
        self.setAccessibleName(name)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * PAPER.height() / PAPER.width())

    def sizeHint(self) -> QSize:
        width = theme.current().px(WIDEST)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(LIGHT["line"])
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._draw:
            scale = self.width() / PAPER.width()
            painter.scale(scale, scale)
            painter.translate(MARGIN, MARGIN)
            self._draw(painter, PAPER - QSizeF(2 * MARGIN, 2 * MARGIN))
        painter.end()
