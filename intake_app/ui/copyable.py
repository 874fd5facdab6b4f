"""
Pages out of whose PDF every letter can be copied: a screen reader and a search read them from there.

Qt's PDF often tells no meaning of the sign that was the last new one of a font, and each script may have a font of its
own. So a first drawing, of which nothing is kept, tells what is written in which font; behind the second, each font is
given a blank that the text does not have.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGlyphRun,
    QImage,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QRawFont,
    QTextItem,
    QTextLayout,
)

BLANKS = "\N{EM SPACE}\N{EN SPACE}\N{THIN SPACE}\N{IDEOGRAPHIC SPACE}\N{NO-BREAK SPACE} "
Draw = Callable[[QPainter, QSizeF], None]
"""Draws one page of that many units."""


def draw_copyable(painter: QPainter, page: QSizeF, draw: Draw) -> None:
    """The page, then a blank in each font that was drawn with. `draw` is called twice and must draw the same."""
    written = _written(page, draw)
    draw(painter, page)
    text = "".join(words for words, _font in written)
    for font in _fonts(written):
        blanks = (blank for blank in BLANKS if blank not in text and font.supportsCharacter(ord(blank)))
        if blank := next(blanks, None):
            run = QGlyphRun()
            run.setRawFont(font)
            run.setGlyphIndexes(font.glyphIndexesForString(blank))
            run.setPositions([QPointF()])
            painter.drawGlyphRun(QPointF(0, page.height()), run)


def _written(page: QSizeF, draw: Draw) -> list[tuple[str, QFont]]:
    """Every piece of text on the page, with the font that was asked for."""
    device = _Listening(1, 1, QImage.Format.Format_Mono)
    painter = QPainter(device)
    try:
        draw(painter, page)
    finally:
        painter.end()
    return device.engine.written


def _fonts(written: list[tuple[str, QFont]]) -> Iterator[QRawFont]:
    """Each font once that has signs of it: those asked for, and those that stood in for signs they lack."""
    seen: set[tuple[str, str]] = set()
    for text, font in written:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            raw = run.rawFont()
            if (face := (raw.familyName(), raw.styleName())) not in seen:
                seen.add(face)
                yield raw


class _Listening(QImage):
    """Takes a drawing, and keeps the texts alone."""

    def __init__(self, width: int, height: int, kind: QImage.Format) -> None:
        super().__init__(width, height, kind)
        self.engine = _Listener()

    def paintEngine(self) -> QPaintEngine:
        return self.engine


class _Listener(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[tuple[str, QFont]] = []

    def drawTextItem(self, _place: object, item: QTextItem) -> None:
        self.written.append((item.text(), QFont(item.font())))

    def begin(self, _device: object) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None: ...

    def drawPixmap(self, _rect: object, _pixmap: object, _source: object) -> None: ...

    def drawPath(self, _path: object) -> None: ...

    def drawPolygon(self, *_points: object) -> None: ...
