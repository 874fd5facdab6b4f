"""A user at the window: finds things by the words on them, clicks, types, drops files, and waits to see what comes.

Everything goes through Qt's own delivery of events to windows, so a button that is covered, cut off or asleep can't be
pressed here either.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from intake_app.demo.tongue import Tongue

W = TypeVar("W", bound=QWidget)
LIMIT = 180.0  # seconds: reading papers takes a slow or busy computer more than one minute
GLANCE = 10  # milliseconds between two looks


class NotSeen(Exception):
    """What the user waited for did not come, or is not there to be used."""


class Player:
    """Works on the window in front.

    Names are those that screen readers say, buttons go by the words on them; all are given in English.
    """

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        self.faults: list[str] = []
        """Errors that no code caught; whoever starts the player fills it."""

    def window(self) -> QWidget:
        """The dialog in front, or else the window."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowHandle()]
        window = QApplication.activeModalWidget() or next(iter(shown), None)
        if window is None:
            raise NotSeen("a window")
        if QApplication.activeWindow() is None:
            window.activateWindow()  # off-screen there is no window manager to do it when another window closes
        return window

    def wait_for(self, what: str, condition: Callable[[], object]) -> None:
        """Let the program work until `condition` holds."""
        limit = time.monotonic() + LIMIT
        while not condition():
            if self.faults:
                raise NotSeen(f"{what}, because of an error inside the program: {self.faults[0]}")
            if time.monotonic() > limit:
                raise NotSeen(f"{what}; what can be read: {' | '.join(self.words())}")
            QTest.qWait(GLANCE)

    def sees(self, text: str) -> str:
        """Wait until these words can be read somewhere; all of the sentence they stand in."""
        found: list[str] = []

        def look() -> bool:
            found[:] = [words for words in self.words() if self.tongue.is_in(text, words)]
            return bool(found)

        self.wait_for(f"the words “{text}”", look)
        return found[0]

    def words(self) -> Iterator[str]:
        """Everything that can be read in the window in front."""
        for widget in visible(self.window(), QWidget):
            if isinstance(widget, QAbstractItemView):
                yield from rows_of(widget)
            elif isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Normal:
                yield widget.text()
            elif isinstance(widget, QPlainTextEdit):
                yield widget.toPlainText()
            elif name := spoken(widget):
                yield name

    def find(self, kind: type[W], name: str) -> W:
        """Wait for the widget of this name."""
        names = self.tongue.forms(name)
        found: list[W] = []

        def look() -> bool:
            found[:] = [each for each in visible(self.window(), kind) if spoken(each) in names]
            return bool(found)

        self.wait_for(f"{kind.__name__} “{name}”", look)
        return found[0]

    def click(self, what: str | QWidget) -> None:
        """Press a button, link, check box or option."""
        button = self.find(QAbstractButton, what) if isinstance(what, str) else what
        self.wait_for(f"“{what}” to wake up", button.isEnabled)
        # The words of a check box end before the widget does, and beside them a click does nothing.
        left = isinstance(button, QCheckBox | QRadioButton)
        self.press_at(button, QPoint(8, button.height() // 2) if left else button.rect().center())

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a field."""
        field = self.find(QLineEdit, name)
        self.press_at(field, QPoint(12, 12))
        field.selectAll()
        QTest.keyClicks(field, text)

    def write(self, name: str, text: str) -> None:
        """Type into a field of several lines."""
        field = self.find(QPlainTextEdit, name)
        self.press_at(field, QPoint(12, 12))
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)

    def press(self, keys: str) -> None:
        """Press a key or a shortcut."""
        QTest.keySequence(QApplication.focusWidget() or self.window(), QKeySequence(keys))

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        bar = next(visible(self.window(), QTabBar))
        names = [bar.accessibleTabName(number) for number in range(bar.count())]
        number = next(names.index(form) for form in self.tongue.forms(name) if form in names)
        self.press_at(bar, bar.tabRect(number).center())

    def choose_row(self, name: str, text: str) -> None:
        """Click the row of a list that says this."""
        view = self.find(QAbstractItemView, name)
        self.wait_for(f"“{text}” in {name}", lambda: any(text in row for row in rows_of(view)))
        number = next(number for number, row in enumerate(rows_of(view)) if text in row)
        index = view.model().index(number, 0)
        view.scrollTo(index)
        self.press_at(view.viewport(), view.visualRect(index).center())

    def choose_path(self, path: Path) -> None:
        """Type a path into the dialog that asks for one."""
        self.wait_for("a dialog that asks for a place", lambda: isinstance(self.window(), QFileDialog))
        dialog = self.window()

        def answer() -> bool:
            """Qt's dialog takes no answer before it has listed its folder, so it is given until it is taken."""
            field = next(visible(dialog, QLineEdit))
            field.setCompleter(None)  # type: ignore[arg-type]  # its suggestions would swallow the Enter
            field.selectAll()
            QTest.keyClicks(field, str(path))
            QTest.keyClick(field, Qt.Key.Key_Return)
            return self.window() is not dialog

        self.wait_for("the dialog to take the path", answer)

    def drop(self, paths: Sequence[Path], onto: QWidget) -> None:
        """Drop files from the file manager."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path.resolve())) for path in paths])
        window, at = _place(onto, onto.rect().center())
        buttons, keys, action = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, action, data, buttons, keys)
        QApplication.sendEvent(window, enter)
        if not enter.isAccepted():
            raise NotSeen("a place that takes files")
        QApplication.sendEvent(window, QDropEvent(QPointF(at), action, data, buttons, keys, QEvent.Type.Drop))

    def press_at(self, widget: QWidget, point: QPoint) -> None:
        """Click there, after scrolling to it. Whatever lies over it would get the click: it has to be free first."""

        def is_free() -> bool:
            if not _holds_still(widget):
                return False
            hit = widget.window().childAt(widget.mapTo(widget.window(), point))
            return hit is not None and (hit is widget or widget.isAncestorOf(hit))

        self.wait_for(f"“{spoken(widget)}”, which is covered", is_free)
        window, at = _place(widget, point)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def visible(window: QWidget, kind: type[W]) -> Iterator[W]:
    """Widgets of a kind that are on the screen, in the order they were made."""
    return (each for each in window.findChildren(kind) if each.isVisible())


def spoken(widget: QWidget) -> str:
    """What a screen reader says: the name given, or the words on a button."""
    if name := widget.accessibleName():
        return name
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""


def rows_of(view: QAbstractItemView) -> list[str]:
    """The rows of a list or table, in words."""
    model = view.model()
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)

    def cell(row: int, column: int) -> str:
        index = model.index(row, column)
        return next((str(text) for role in roles if (text := index.data(role))), "")

    return [" ".join(cell(row, column) for column in range(columns)) for row in range(model.rowCount())]


def reveal(widget: QWidget) -> None:
    """Scroll until it can be seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _holds_still(widget: QWidget) -> bool:
    """A page that is still being laid out scrolls to where the widget was."""
    reveal(widget)
    before = _place(widget, QPoint())
    QTest.qWait(GLANCE)
    reveal(widget)
    return _place(widget, QPoint()) == before


def _place(widget: QWidget, point: QPoint) -> tuple[QWindow, QPoint]:
    return widget.window().windowHandle(), widget.mapTo(widget.window(), point)
