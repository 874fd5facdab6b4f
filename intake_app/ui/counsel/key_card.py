"""A public key on one page: whose it is, its code, the words to compare it by, and the key itself."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPen

from intake_app.ui import theme
from intake_app.ui.printing import page_pdf
from intake_app.ui.theme import Weight
from intake_app.ui.widgets.qr import draw_code
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.qr_code import key_code

INK, QUIET_INK = QColor("#1E1D1B"), QColor("#5C5852")
POINT = 10.0  # units of a drawn page
SIDE = 250 * POINT  # of the code


def card_pdf(owner: str, key: str) -> bytes:
    """The page as a PDF, which says nothing of when and with what it was made."""
    return page_pdf(lambda painter, page: draw_card(painter, page, owner, key))


def draw_card(painter: QPainter, page: QSizeF, owner: str, key: str) -> None:
    """Title and name above; the code at the left with the words beside it; the key and what it is for below."""
    translate, shown, code = QCoreApplication.translate, fingerprint(key), key_code(key)
    painter.save()
    painter.setPen(INK)
    width = page.width()
    top = _line(painter, 0, width, translate("KeyCard", "Public key"), 20, 600)
    top = _line(painter, top, width, owner, 14, 400) + 8 * POINT
    painter.setPen(QPen(QColor("#85807A"), POINT / 2))
    painter.drawLine(QPointF(0, top), QPointF(width, top))
    painter.setPen(INK)
    top += 12 * POINT
    left = 0.0
    if code is not None:
        draw_code(painter, QRectF(0, top, SIDE, SIDE), code)
        left = SIDE + 24 * POINT
    _words(painter, QRectF(left, top + 12 * POINT, width - left, SIDE), shown.words, shown.digits)
    top += SIDE + 24 * POINT
    top = _block(painter, top, width, key, _mono(10 if len(key) < 100 else 7), anywhere=True) + 16 * POINT
    painter.setPen(QUIET_INK)
    _block(painter, top, width, _explanation(), _font(11, 400))
    painter.restore()


def _words(painter: QPainter, box: QRectF, words: tuple[str, ...], digits: str) -> None:
    top = box.top()
    for number, word in enumerate(words, start=1):
        painter.setPen(QUIET_INK)
        painter.setFont(_font(11, 400))
        row = QRectF(box.left(), top, box.width(), 30 * POINT)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, str(number))
        painter.setPen(INK)
        painter.setFont(_font(18, 600))
        painter.drawText(row.adjusted(22 * POINT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        top += 32 * POINT
    painter.setFont(_mono(11))
    painter.drawText(
        QRectF(box.left(), top + 8 * POINT, box.width(), 20 * POINT), Qt.AlignmentFlag.AlignVCenter, digits
    )


def _line(painter: QPainter, top: float, width: float, text: str, size: float, weight: Weight) -> float:
    """Where the next line begins."""
    painter.setFont(_font(size, weight))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(width))
    painter.drawText(QRectF(0, top, width, size * 1.5 * POINT), Qt.AlignmentFlag.AlignVCenter, shown)
    return top + size * 1.5 * POINT


def _block(painter: QPainter, top: float, width: float, text: str, font: QFont, *, anywhere: bool = False) -> float:
    """Several lines, broken at words or, in a key, anywhere; where the next thing begins."""
    painter.setFont(font)
    wrap = Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap
    painter.drawText(QRectF(0, top, width, 400 * POINT), wrap, text)
    return painter.boundingRect(QRectF(0, top, width, 400 * POINT), wrap, text).bottom()


def _explanation() -> str:
    translate = QCoreApplication.translate
    return "\n\n".join(
        (
            translate("KeyCard", "Files sealed for this key can be opened by its owner only. The key is no secret."),
            translate(
                "KeyCard",
                "Before the first file, let the owner read the six words from their own screen or card, in person or on"
                " a call where you know the voice. If one word differs, someone has put another key in its place.",
            ),
            translate("KeyCard", "In Intake: Counsel, Add counsel, From a file or QR picture."),
        )
    )


def _font(size: float, weight: Weight) -> QFont:
    font = theme.current().font("body", weight)
    font.setPixelSize(round(size * POINT))
    return font


def _mono(size: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(size * POINT))
    return font
