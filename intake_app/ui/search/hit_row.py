"""One hit in the list: where it was found, and the words around it with those looked for in bold."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from intake_app.domain.names import display_text
from intake_app.domain.search import Hit, HitKind, Parts
from intake_app.ui import icons, theme
from intake_app.ui.search.hits import HIT, HitsModel
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.list_row import paint_row_ground

ICONS = {
    HitKind.MATTER: "folder",
    HitKind.ITEM: "file-text",
    HitKind.NOTE: "pencil",
    HitKind.PROCESS: "file-text",
    HitKind.PERSON: "user",
    HitKind.EVENT: "calendar",
    HitKind.PRIOR_DISCLOSURE: "eye",
}
HEIGHT, SIDE, LINE, SMALL_LINE = 80, 24, 22, 17


class HitRow(QStyledItemDelegate):
    """Paints rows of a `HitsModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.current().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, model, hit = theme.current(), index.model(), index.data(HIT)
        assert isinstance(model, HitsModel)
        rect: QRect = option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state)
        line = QRect(rect.left() + SIDE, rect.top() + look.px(10), rect.width() - 2 * SIDE, look.px(LINE))
        side = look.px(icons.ROW)
        icons.paint(painter, QRect(line.left(), line.top() + look.px(3), side, side), ICONS[hit.kind], "text2")
        line.setLeft(line.left() + side + look.px(12))
        where = model.where(hit)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, where)
        room = painter.fontMetrics().horizontalAdvance(where) + look.px(16)
        _write(painter, line.adjusted(0, 0, -room, 0), _heading(hit), look.font(), "text", wrap=False)
        words = QRect(line.left(), line.bottom() + look.px(2), line.width(), 2 * look.px(SMALL_LINE))
        _write(painter, words, html_of(hit.snippet), look.font("small"), "text2", wrap=True)
        painter.restore()


def _heading(hit: Hit) -> str:
    return f"<b>{escape(hit.matter)}</b>&nbsp; {html_of(hit.heading)}"


def html_of(parts: Parts) -> str:
    """A stranger's words: none of them is a tag, and none can't be seen."""
    safe = ((escape(display_text(" ".join(text.split(" ")))), found) for text, found in parts)
    return "".join(f"<b>{text}</b>" if found else text for text, found in safe)


def _write(painter: QPainter, box: QRect, html: str, font: QFont, ink: Token, *, wrap: bool) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    document.setDefaultTextOption(_option(mode))
    document.setHtml(html)
    document.setTextWidth(box.width() if wrap else -1)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, theme.current().color(ink))
    painter.save()
    painter.translate(box.topLeft())
    painter.setClipRect(QRect(0, 0, box.width(), box.height()))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _option(mode: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(mode)
    return option
