"""Two ranges of dates above each other on one scale: what was asked for before, and what is now."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake_app.domain.scope import Comparison, Range
from intake_app.ui import formats, theme
from intake_app.ui.tokens import Token
from intake_app.words.comparing import dates
from intake_app.words.deadlines import days

LANE, BAR, LEAST = 20, 8, 48  # pixels at 100 %: heights, and the width that is drawn on
NONE = "–"


def scale_of(scope: Comparison) -> tuple[date, date] | None:
    """The first and the last day that any demand names; None where none names both."""
    spans = [scope.before, scope.after, *(side for line in scope.demands for side in (line.before, line.after))]
    known = [day for span in spans if span for day in (span.begins, span.ends) if day]
    return (min(known), max(known)) if known and min(known) < max(known) else None


class ScopeBars(QWidget):
    """An end that is not limited goes on to the edge."""

    def __init__(self, before: Range | None, after: Range | None, scale: tuple[date, date] | None) -> None:
        super().__init__()
        self._scale = scale
        self._lanes: tuple[tuple[str, Range | None, Token], ...] = (
            (self.tr("Before"), before, "quiet"),
            (self.tr("Now"), after, "accent"),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{label}: {_words(span)}" for label, span, _ink in self._lanes))

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(300), look.px(2 * LANE + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small"))
        lane, told = look.px(LANE), [_dates(span) for _label, span, _ink in self._lanes]
        widest = max(painter.fontMetrics().horizontalAdvance(text) for text in told) + look.px(10)
        drawn = max(look.px(LEAST), self.width() - widest) if self._scale else 0
        for row, (_label, span, ink) in enumerate(self._lanes):
            top = look.px(4) + row * lane
            if self._scale:
                self._paint_bar(painter, QRectF(0, top, drawn, lane), span, ink)
            words = QRectF(drawn + look.px(10) * bool(drawn), top, widest, lane)
            painter.setPen(look.color("text" if span else "text2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, told[row])
        painter.end()

    def _paint_bar(self, painter: QPainter, lane: QRectF, span: Range | None, ink: Token) -> None:
        look = theme.current()
        assert self._scale
        first, last = self._scale
        whole = (last - first).days + 1
        middle, height = lane.center().y(), look.px(BAR)
        painter.fillRect(QRectF(lane.left(), middle, lane.width(), 1), look.color("line"))
        if span is None or (span.begins is None and span.ends is None):
            return
        begins = ((span.begins or first) - first).days / whole
        ends = ((span.ends or last) - first).days / whole + 1 / whole
        if ends <= begins:
            return
        box = QRectF(lane.left() + begins * lane.width(), middle - height / 2, 0, height)
        box.setWidth(max(2.0, (ends - begins) * lane.width()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ink))
        painter.drawRoundedRect(box, 2, 2)


def _words(span: Range | None) -> str:
    """Its dates and how long it is."""
    if span is None:
        return NONE
    return " · ".join(part for part in (dates(span), days(span.days) if span.days else "") if part)


def _dates(span: Range | None) -> str:
    """As short as can be: the weekday of a record tells nothing."""
    if span is None or not (span.begins or span.ends):
        return NONE if span is None else dates(span)
    return f"{_end(span.begins)} – {_end(span.ends)}"


def _end(day: date | None) -> str:
    return formats.plain_day(day) if day else "…"
