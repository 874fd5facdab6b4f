"""The timeline on paper: the drawing above, and everything it tells as dated lines below."""

from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter

from intake_app.ui import formats
from intake_app.ui.case.timeline_drawing import TimelineDrawing
from intake_app.ui.case.timeline_facts import in_words, timeline_of
from intake_app.ui.sheets import page
from intake_app.ui.sheets.known import Known
from intake_app.ui.sheets.lacking import not_told
from intake_app.ui.sheets.page import Measure, told
from intake_app.ui.theme import Size, Weight
from intake_app.ui.tokens import Token

DOT = 7.5  # units to a pixel of the drawing
SIZES: dict[Size, int] = {"body": 12, "small": 11, "heading": 16}
HEAD, BETWEEN, TALLEST = 420, 160, 0.55  # units; the share of a page that the drawing takes at most


class Paper:
    """The look of the drawing on paper, in pixels."""

    def color(self, token: Token) -> QColor:
        return page.color(token)

    def font(self, size: Size = "body", weight: Weight = 400) -> QFont:
        return page.font(SIZES[size], weight)

    def px(self, pixels: int) -> int:
        return pixels


def draw_timeline(painter: QPainter, paper: QSizeF, known: Known) -> None:
    """The whole sheet."""
    translate, line = QCoreApplication.translate, timeline_of(known.seen)
    as_of = translate("TimelineSheet", "as of {day}").format(day=formats.full_day(known.seen.today))
    head = page.heading(translate("TimelineSheet", "Timeline"), known.seen.facts.matter.code, as_of)
    page.document(head, paper.width(), page.MEASURES[0]).drawContents(painter)
    drawing = TimelineDrawing(line, round(paper.width() / DOT), Paper())
    height = drawing.places.height * DOT
    scale = min(1.0, TALLEST * paper.height() / height)
    painter.save()
    painter.translate(0, HEAD)
    painter.scale(DOT * scale, DOT * scale)
    painter.setClipRect(QRectF(0, 0, paper.width() / DOT, drawing.places.height))
    drawing.paint(painter)
    painter.restore()
    below = HEAD + height * scale + BETWEEN
    painter.save()
    painter.translate(0, below)
    lines, lacking = in_words(line), not_told(known)
    room = QSizeF(paper.width(), paper.height() - below)
    page.draw_text(painter, room, lambda measure: _list(lines, measure) + lacking)
    painter.restore()


def _list(lines: list[tuple[str, str]], measure: Measure) -> str:
    """The latest are the last to be left out."""
    most = 4 * measure.lines
    shown = lines[-most:]
    rows = [
        f"<tr><td width='26%' class='s'>{escape(when)}</td><td>{told(what, measure.chars)}</td></tr>"
        for when, what in shown
    ]
    left = len(lines) - len(shown)
    more = QCoreApplication.translate("TimelineSheet", "{count} earlier ones are in the vault").format(count=left)
    head = f"<p class='s'>{escape(more)}</p>" if left else ""
    return f"{head}<table width='100%' cellpadding='6' cellspacing='0'>{''.join(rows)}</table>"
