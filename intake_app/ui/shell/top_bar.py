"""The bar on top: search, the offline mark, and the lock with its countdown."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from intake_app.ui import formats, theme
from intake_app.ui.idle import LOCK_KEYS
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import Text

HEIGHT, SEARCH_WIDTH = 48, 400
PAUSE = 200  # milliseconds without a key before a search starts


class TopBar(QFrame):
    """`search_asked` carries the text after a pause or Enter; empty when it was cleared. `page_asked` tells that the
    down key was pressed there.
    """

    search_asked = Signal(str)
    page_asked = Signal()
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self, "win")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self.search = self._search_field()
        row.addWidget(self.search, 3)
        row.addStretch(1)
        self._offline = Text(self.tr("Offline"), color="text2")
        self._offline.setToolTip(self.tr("This program opens no network connection."))
        row.addWidget(IconLabel("cloud-off", "text2"))
        row.addWidget(self._offline)
        row.addSpacing(8)
        lock = Button(self.tr("Lock now"), icon="lock", shortcut=LOCK_KEYS, small=True)
        lock.clicked.connect(self.lock_asked)
        row.addWidget(lock)
        row.addSpacing(4)
        self._countdown = Text(size="small", color="text2")
        row.addWidget(self._countdown)
        self._narrow = False
        self.setMinimumHeight(theme.current().px(HEIGHT))

    def show_left(self, seconds: int) -> None:
        """The countdown to the idle lock."""
        left = formats.countdown(seconds)
        self._countdown.setText(left if self._narrow else self.tr("locks itself in {time}").format(time=left))

    def set_narrow(self, narrow: bool) -> None:
        """Shorter words, for small windows and large text."""
        self._narrow = narrow
        self._offline.setVisible(not narrow)

    def _search_field(self) -> LineEdit:
        field = LineEdit(empty=self.tr("Search matters, items and notes"))
        field.setAccessibleName(self.tr("Search matters, items and notes"))
        field.set_leading_icon("search")
        field.set_source(QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText))
        field.setMaximumWidth(theme.current().px(SEARCH_WIDTH))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        find = QAction(self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.triggered.connect(field.selectAll)
        find.triggered.connect(lambda: field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.addAction(find)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search_after_pause)
        field.textEdited.connect(lambda _text: self._pause.start())
        field.returnPressed.connect(self._search)
        on_escape(field, self._leave_search)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.page_asked)
        return field

    def _leave_search(self) -> None:
        self.search.clear()
        self._search()

    def _search_after_pause(self) -> None:
        if self.search.hasFocus():  # who went elsewhere meanwhile is not called back
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        self.search_asked.emit(self.search.text().strip())
