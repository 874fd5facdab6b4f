"""The window while no vault is open. One page at a time; the one left is deleted with whatever was typed in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.widgets.mnemonics import follow_alt
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.tab_order import stops

FRAME = 40  # pixels the system's own frame may take


class StartWindow(QWidget):
    """Takes the size its page asks for, as far as the screen has it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Intake")
        theme.set_ground(self, "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None
        self._content = QWidget()
        self._foot: QWidget | None = None
        self._note: QWidget | None = None
        self._may_close: Callable[[], bool] | None = None
        self._once_shown = QTimer(self, singleShot=True, interval=0)
        self._once_shown.timeout.connect(self._place_keyboard)
        self.may_end: Callable[[], bool] = lambda: True
        """Asked before the window closes, whatever page it shows."""

    def show_note(self, note: QWidget) -> None:
        """Put something to know above the pages. It goes with the first vault that is opened."""
        self._note = note
        self._column.insertWidget(0, note)
        self.fit()

    def show_page(
        self, page: QWidget, size: QSize, *, foot: QWidget | None = None, may_close: Callable[[], bool] | None = None
    ) -> None:
        """Put a page in place of the one before. `size` is meant at 100 %; `foot` stays while the page scrolls.

        `may_close` is asked before the window closes.
        """
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(page), 1)
        if foot is not None:
            column.addWidget(foot)
        self._column.addWidget(self._page)
        self._content, self._foot, self._may_close = page, foot, may_close
        look = theme.current()
        self.setMinimumWidth(0)
        self._grow(QSize(look.px(size.width()), look.px(size.height())))
        self.setMinimumWidth(min(self.width(), look.px(400)))
        self._page.show()  # the layout would do so at its leisure, and the keyboard find nothing to go to till then
        self._once_shown.start()

    def _place_keyboard(self) -> None:
        """Onto the page, unless it has asked for it: it was on the page that was left."""
        if self._page is None or self._page.isAncestorOf(self.focusWidget() or self):
            return
        awake = (each for each in stops(self._content) if each.isEnabled() and each.isVisible())
        if (first := next(awake, None)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Grow when the page has become taller, by a message for instance."""
        self._grow(self.size())

    def _grow(self, least: QSize) -> None:
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()  # or sizes are those of the stock fonts
        room = QGuiApplication.primaryScreen().availableSize() - QSize(FRAME, FRAME)
        width = min(least.width(), room.width())
        needed = self._content.heightForWidth(width) if self._content.hasHeightForWidth() else 0
        needed = max(needed, self._content.sizeHint().height()) + (self._foot.sizeHint().height() if self._foot else 0)
        needed += self._note.heightForWidth(width) if self._note else 0
        self.resize(width, min(max(least.height(), needed), room.height()))

    def page(self) -> QWidget | None:
        """What is shown now."""
        return self._page

    def event(self, event: QEvent) -> bool:
        follow_alt(self, event)
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._note is not None and not event.spontaneous():  # one that is minimised comes back
            self._note.deleteLater()
            self._note = None

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_end() or (self._may_close is not None and not self._may_close()):
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
