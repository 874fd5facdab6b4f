"""The window over an open vault. It lays out and connects; pages do the work."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.clock_check import Doubt
from intake_app.domain.vault import VaultInfo
from intake_app.errors import DatabaseDamaged
from intake_app.ui import theme
from intake_app.ui.backups.salvage import offer_salvage
from intake_app.ui.backups.strip import BackupStrip
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.page import Page, Place
from intake_app.ui.session import Draft, Session
from intake_app.ui.shell.practice import PracticeBand
from intake_app.ui.shell.rail import Rail
from intake_app.ui.shell.standing import Standing
from intake_app.ui.shell.strips import Foot
from intake_app.ui.shell.top_bar import TopBar
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.mnemonics import follow_alt
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.words.keys_of_vaults import header_remark
from intake_app.words.troubles import clock_trouble
from intake_app.workflows.doubt_clock import clock_doubt
from intake_app.workflows.trash import purge_overdue

NARROW = 1100  # pixels at 100 % below which rail and bar shorten
SMALLEST = QSize(960, 600)


class Shell(QMainWindow):
    """Named only "Intake": a window title is seen by everyone who passes."""

    close_asked = Signal()

    def __init__(self, session: Session, places: Sequence[Place]) -> None:
        super().__init__()
        self.setWindowTitle("Intake")
        self._session = session
        self._places = {place.code: place for place in places}
        self._pages: dict[str, Page] = {}
        self._rail = Rail([place for place in places if place.on_rail])
        self._bar = TopBar()
        self._bands = [PracticeBand(session)] if session.vault.practice else []
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # pages scroll, so they give way to what stands above them, and not the reverse
        self._foot = Foot(session.jobs)
        self._standing = Standing(session)
        self._backups = BackupStrip(session.backups)
        self._error: QWidget | None = None
        self._lay_out()
        self._connect()
        self.setMinimumSize(SMALLEST.boundedTo(self.screen().availableSize()))  # at 150 % of a small screen it is less
        self.show_place(places[0].code)
        session.jobs.run(
            Lane.READING,
            lambda _report: clock_doubt(session.vault, now=datetime.now(UTC)),
            owner=self,
            done=self._show_clock_doubt,
        )
        session.jobs.run(Lane.READING, lambda _report: session.vault.info(), owner=self, done=self._show_state)
        session.jobs.run(
            Lane.WRITING,
            lambda _report: purge_overdue(session.vault, now=datetime.now(UTC), actor=session.actor),
            owner=self,
        )

    def show_place(self, code: str, subject: object = None) -> None:
        """Bring a place to the front, made now if it is its first time."""
        if code not in self._pages:
            self._pages[code] = self._places[code].make(self._session)
            self._stack.addWidget(self._pages[code])
        page = self._pages[code]
        self._rail.choose(code)
        self._stack.setCurrentWidget(page)
        if not self._rail.has_keyboard():
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.activated()
        if subject is not None:
            page.open(subject)

    def show_error(self, error: Exception) -> None:
        """Tell what no page took care of, above the page; the newest replaces the one before."""
        message = message_for(error)
        if message is None:
            return
        self.clear_error()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.clear_error)
        damaged = (offer_salvage(self._session),) if isinstance(error, DatabaseDamaged) else ()
        self._error = QWidget()
        theme.set_ground(self._error, "page")
        box = QVBoxLayout(self._error)
        box.setContentsMargins(24, 16, 24, 8)
        box.addWidget(MessagePanel(message, actions=(*damaged, close)))
        self._right.insertWidget(self._right.indexOf(self._stack), self._error)

    def tell_saved(self, error: Exception | None) -> None:
        """What was typed before the vault went is in it now, or why it is not."""
        if error is None:
            self._standing.tell_saved()
        else:
            self.show_error(error)

    def tell_broken_off(self) -> None:
        """The lock stopped what was under way."""
        self._standing.tell_broken_off()

    def clear_error(self) -> None:
        """Take the message away."""
        if self._error is not None:
            self._error.deleteLater()
            self._error = None

    def _show_clock_doubt(self, doubt: Doubt | None) -> None:
        """Every deadline hangs on the clock, so this stands above every page."""
        if doubt is None:
            return
        self._say_above(clock_trouble(doubt), "clock")

    def _show_state(self, info: VaultInfo) -> None:
        """What was wrong with the key slots when the vault was opened."""
        if remark := header_remark(info):
            self._say_above(remark, "key")

    def _say_above(self, text: str, icon: str) -> None:
        strip = QWidget()
        theme.set_ground(strip, "page")
        box = QVBoxLayout(strip)
        box.setContentsMargins(24, 16, 24, 8)
        box.addWidget(NoteStrip("warn", text, icon=icon))
        self._right.insertWidget(self._right.indexOf(self._stack), strip)

    def page(self) -> Page:
        """The page in front."""
        current = self._stack.currentWidget()
        assert isinstance(current, Page)
        return current

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (*self._bands, self._bar, Line(), self._standing, self._backups, self._stack):
            right.addWidget(widget)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        for part in (self._rail, Line(vertical=True)):
            upper.addWidget(part)
        upper.addLayout(right, 1)
        middle = QWidget()
        theme.set_ground(middle, "win")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(upper, 1)
        column.addWidget(self._foot)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session, bar = self._session, self._bar
        self._rail.chosen.connect(self.show_place)
        session.went_to.connect(self.show_place)
        bar.lock_asked.connect(session.lock)
        bar.search_asked.connect(self._search)
        bar.page_asked.connect(lambda: self.page().take_focus())
        session.idle.ticked.connect(bar.show_left)
        bar.show_left(session.idle.left())
        session.before_lock(self._drafts)
        if not session.vault.practice:  # where having none is no worry
            session.backups.changed.connect(self._foot.show_backups)
        self._backups.settings_asked.connect(lambda: self.show_place("settings"))
        session.backups.start()
        session.jobs.unhandled.connect(self.show_error)
        QShortcut(QKeySequence("F1"), self, lambda: self.show_place("help"))
        QShortcut(QKeySequence("Ctrl+N"), self, lambda: self.show_place("matters", "new"))
        for number, place in enumerate((each for each in self._places.values() if each.on_rail), start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda code=place.code: self.show_place(code))

    def _search(self, text: str) -> None:
        if text and "search" in self._places:
            if self._pages.get("search") is self.page():
                self.page().open(text)  # one more letter: all else on the page stays as it is
            else:
                self.show_place("search", text)
            self._bar.search.setFocus(Qt.FocusReason.OtherFocusReason)  # a pause is not yet the end of the word
        else:
            self.page().setFocus(Qt.FocusReason.OtherFocusReason)

    def _drafts(self) -> Sequence[Draft]:
        return [draft for page in self._pages.values() for draft in page.drafts_to_save()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * theme.current().scale
        for part in (self._rail, self._bar, self._foot):
            part.set_narrow(narrow)
        for band in self._bands:
            band.set_narrow(narrow)
        self._bar.show_left(self._session.idle.left())
        self._backups.make_room(self.height())

    def event(self, event: QEvent) -> bool:
        follow_alt(self, event)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window locks the vault first; the program ends when it is closed."""
        event.ignore()
        self.close_asked.emit()
