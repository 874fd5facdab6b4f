"""The timeline in its panel: what the signs mean, the same as a list, and a way to add an event."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from intake_app.domain.timeline import Timeline
from intake_app.ui import theme
from intake_app.ui.case.timeline import TimelineView
from intake_app.ui.case.timeline_facts import in_words
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import Text

SIGN = 14


class TimelinePanel(Panel):
    """Ctrl+T turns the drawing into a list and back."""

    add_asked = Signal()
    sheets_asked = Signal()

    def __init__(self, timeline: Timeline, *, as_list: bool) -> None:
        super().__init__(self.tr("Timeline"), icon="list")
        add = Button(self.tr("Add &event…"), kind="flat", icon="plus", small=True)
        add.clicked.connect(self.add_asked)
        self.set_right(add)
        self._view = TimelineView(timeline)
        self._list = _list_of(timeline)
        self._switch = Button("", kind="fold", shortcut="Ctrl+T")
        self._switch.clicked.connect(lambda: self.show_list(not self.as_list))
        foot = Flow(spacing=16)
        for sign, words in self._signs(timeline):
            foot.addWidget(_Key(sign, words))
        sheets = LinkButton(self.tr("Sheets for counsel"))
        sheets.setToolTip(self.tr("Fact sheet, first look and timeline, to print or save"))
        sheets.clicked.connect(self.sheets_asked)
        for link in (self._switch, sheets):
            foot.addWidget(link)
        for widget in (self._view, self._list):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.show_list(as_list)

    @property
    def as_list(self) -> bool:
        """Whether the list is shown in place of the drawing."""
        return not self._list.isHidden()

    def show_list(self, as_list: bool) -> None:
        """Show the one or the other."""
        self._view.setHidden(as_list)
        self._list.setVisible(as_list)
        self._switch.setText(self.tr("Show as a drawing") if as_list else self.tr("Show as a list"))

    def _signs(self, timeline: Timeline) -> Iterator[tuple[str, str]]:
        yield "event", self.tr("Event")
        yield "window", self.tr("Window")
        yield "unknown", self.tr("Not known")
        if any(day >= timeline.today for day in timeline.holidays):
            yield "holiday", self.tr("Federal holiday")
        yield "today", self.tr("Today")


def _list_of(timeline: Timeline) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    pairs = Pairs()
    for when, what in in_words(timeline):
        pairs.add(when, what)
    column.addLayout(pairs)
    return holder


class _Key(QWidget):
    """One sign of the drawing with its word."""

    def __init__(self, sign: str, words: str) -> None:
        super().__init__()
        row = Flow(spacing=6)
        self.setLayout(row)
        row.addWidget(_Sign(sign))
        row.addWidget(Text(words, size="small", color="text2"))


class _Sign(QWidget):
    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(SIGN)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = self.rect().adjusted(1, 2, -1, -2)
        match self._sign:
            case "event":
                painter.setBrush(look.color("accent"))
                painter.drawEllipse(box.center(), box.height() // 2, box.height() // 2)
            case "holiday":
                painter.translate(self.rect().center())
                painter.rotate(45)
                painter.setPen(look.color("field"))
                side = self.height() // 2
                painter.drawRect(-side // 2, -side // 2, side, side)
            case "today":
                painter.fillRect(box.center().x(), 0, 2, self.height(), look.color("accent"))
            case "window":
                painter.setPen(look.color("warn"))
                painter.setBrush(look.color("warn-bg"))
                painter.drawRoundedRect(box, 2, 2)
            case _:
                painter.setPen(QPen(look.color("field"), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(box, 2, 2)
        painter.end()
