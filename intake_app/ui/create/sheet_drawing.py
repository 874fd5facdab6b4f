"""The recovery sheet as a drawing: small on the screen, whole on paper and in the PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPen

from intake_app.ui import theme
from intake_app.ui.printing import page_pdf
from intake_app.ui.theme import Weight
from intake_app.ui.widgets.qr import draw_code
from intake_app.workflows.qr_code import qr_code

WIDTH, HEIGHT = 132.0, 200.0  # units of the drawing; the small one on the screen has as many pixels
INK, FADED, PAPER = QColor("#1E1D1B"), QColor("#85807A"), QColor("#FDFCF8")  # paper is light in the dark look too


def draw_sheet(painter: QPainter, rect: QRectF, name: str, words: Sequence[str], *, hidden: bool = False) -> None:
    """Title, the vault's name and twelve numbered words, or bars in their place."""
    painter.save()
    painter.translate(rect.topLeft())
    unit = rect.width() / WIDTH
    painter.scale(unit, unit)
    painter.setPen(INK)
    _write(painter, QRectF(12, 10, 108, 14), QCoreApplication.translate("Sheet", "Recovery sheet"), 10, 600)
    _write(painter, QRectF(12, 25, 108, 14), name, 10, 400)
    painter.setPen(QPen(INK, 0.5))
    painter.drawLine(12, 44, 120, 44)
    for number, word in enumerate(words, start=1):
        row, column = divmod(number - 1, 2)
        left, top = 12.0 + 56 * column, 52.0 + 21 * row
        painter.setPen(INK)
        _write(painter, QRectF(left, top, 12, 12), str(number), 8, 400)
        if hidden:
            painter.fillRect(QRectF(left + 12, top + 4, 30, 4), FADED)
        else:
            _write(painter, QRectF(left + 12, top, 42, 12), word, 8, 600)
    painter.restore()


def draw_page(painter: QPainter, page: QRectF, name: str, words: Sequence[str]) -> None:
    """A sheet of paper: the drawing, and below it what it is for and how to keep it."""
    wide = page.width() * 0.62
    sheet = QRectF(page.left(), page.top(), wide, wide * HEIGHT / WIDTH)
    draw_sheet(painter, sheet, name, words)
    painter.save()
    unit, margin = page.width() / 210, 12 * wide / WIDTH
    if code := qr_code(" ".join(words)):
        side = page.width() - wide - margin
        draw_code(painter, QRectF(sheet.right(), page.top() + margin, side, side), code)
        told = QRectF(sheet.right(), page.top() + margin + side, side, 20 * unit)
        painter.setFont(_font(4 * unit, 400))
        painter.setPen(INK)
        painter.drawText(told, Qt.TextFlag.TextWordWrap, _about_code())
    below = QRectF(page.left() + margin, sheet.bottom() - 4 * unit, page.width() - 2 * margin, 60 * unit)
    painter.setFont(_font(4.6 * unit, 400))
    painter.setPen(INK)
    painter.drawText(below, Qt.TextFlag.TextWordWrap, _explanation())
    painter.restore()


def sheet_pdf(name: str, words: Sequence[str]) -> bytes:
    """One page, saying nothing of when and with what it was made."""
    paper = QPageSize.PageSizeId.A4
    return page_pdf(lambda painter, page: draw_page(painter, QRectF(QPointF(), page), name, words), paper)


def _about_code() -> str:
    return QCoreApplication.translate("Sheet", "The same words for a scanner. Never photograph this with a phone.")


def _explanation() -> str:
    translate = QCoreApplication.translate
    return "\n\n".join(
        (
            translate("Sheet", "These twelve words, in this order, open the vault when its passphrase is lost."),
            translate(
                "Sheet",
                "Whoever has this sheet can open the vault. Keep it away from the computer, in a place only you know.",
            ),
            translate("Sheet", "In Intake, choose “Use the recovery sheet” and type the words."),
        )
    )


def _write(painter: QPainter, box: QRectF, text: str, size: float, weight: Weight) -> None:
    painter.setFont(_font(size, weight))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _font(size: float, weight: Weight) -> QFont:
    """In units of the drawing, whatever it is scaled to."""
    font = theme.current().font("body", weight)
    font.setPixelSize(max(1, round(size)))
    for feature in ("liga", "calt", "clig"):
        font.setFeature(
            QFont.Tag(feature), 0
        )  # two letters drawn as one sign can't be copied out of the PDF as letters
    return font
