"""
A page of text that always fits: long texts are cut, long lists end early, and both say so.

Everything is drawn in tenths of a point, so that screen, paper and PDF break their lines alike.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextDocument, QTextOption

from intake_app.domain.names import display_name
from intake_app.ui import theme
from intake_app.ui.printing import not_advice
from intake_app.ui.theme import Weight
from intake_app.ui.tokens import LIGHT, Token

FOOT, ABOVE = 220, 50  # units at the bottom, and above a section
SMALL, LARGE = 0.86, 1.5  # of the size of the text
STYLE = """
p {{ margin: 0; }} td {{ vertical-align: top; }}
b {{ font-family: "{semibold}"; font-weight: 600; }}
.s {{ font-size: {small}px; color: {text2}; }}
.h {{ font-family: "{semibold}"; font-weight: 600; font-size: {large}px; }}
.d {{ font-family: "{semibold}"; font-weight: 600; font-size: {date}px; }}
.w {{ color: {warn}; }}
.head {{ font-family: "{semibold}"; font-weight: 600; background-color: {side}; padding: {pad}px; }}
.cell {{ padding: {pad}px; }}
"""


@dataclass(frozen=True, slots=True)
class Measure:
    """How much room there is: the height of letters in units, characters of a text, lines of a list."""

    size: int
    chars: int
    lines: int


MEASURES = (
    Measure(95, 400, 12),
    Measure(90, 300, 12),
    Measure(85, 220, 10),
    Measure(80, 160, 8),
    Measure(75, 110, 6),
    Measure(70, 70, 4),
)
Writer = Callable[[Measure], str]
"""Writes a page as HTML, everything from the vault escaped, for so much room."""


def draw_text(painter: QPainter, page: QSizeF, write: Writer) -> None:
    """The page at the most generous measure at which it fits, and the line at its foot."""
    room = QSizeF(page.width(), page.height() - FOOT)
    fitting = (made for measure in MEASURES if (made := document(write(measure), room.width(), measure)) is not None)
    made = next(fitting)
    while made.size().height() > room.height() and (smaller := next(fitting, None)):
        made = smaller
    painter.save()
    scale = min(1.0, room.height() / made.size().height())  # of what even the smallest measure can't hold, nothing goes
    painter.scale(scale, scale)
    made.drawContents(painter)
    painter.restore()
    draw_foot(painter, page)


def draw_foot(painter: QPainter, page: QSizeF) -> None:
    """What every page says, and that it names people."""
    told = QCoreApplication.translate("Sheets", "Confidential: it names accounts and people.")
    painter.setFont(font(78))
    painter.setPen(color("text2"))
    painter.fillRect(QRectF(0, page.height() - FOOT + 60, page.width(), 5), color("line"))
    line = QRectF(0, page.height() - FOOT + 80, page.width(), FOOT - 80)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, not_advice())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)


def document(html: str, width: float, measure: Measure) -> QTextDocument:
    """The text laid out in that width."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setUseDesignMetrics(True)
    made.setDefaultFont(font(measure.size))
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(wrap)
    size = measure.size
    made.setDefaultStyleSheet(
        STYLE.format(
            semibold=theme.FAMILIES[600],
            small=round(size * SMALL),
            large=round(size * LARGE),
            date=round(size * 1.25),
            pad=round(size * 0.35),
            text2=LIGHT["text2"],
            warn=LIGHT["warn"],
            side=LIGHT["side"],
        )
    )
    made.setHtml(f"<body style='color: {LIGHT['text']}'>{html}</body>")
    made.setTextWidth(width)
    return made


def font(size: int, weight: Weight = 400) -> QFont:
    """A font of that many units."""
    made = theme.current().font("body", weight)
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("calt", "liga"):  # letters that stand for others can't be searched for in the PDF
        made.setFeature(QFont.Tag(feature), 0)
    return made


def color(token: Token) -> QColor:
    """Paper is light in the dark look too."""
    return QColor(LIGHT[token])


def told(text: str, chars: int) -> str:
    """What somebody wrote, on one line, escaped, and cut where it is longer than there is room for."""
    shown = " ".join(display_name(" ".join(text.split())).split())
    if len(shown) > chars:
        rest = QCoreApplication.translate("Sheets", "the rest is in the vault")
        return " ".join((f"{escape(shown[:chars].rstrip())}…", small(f"({rest})")))
    return escape(shown)


def small(text: str) -> str:
    """Quiet words; escaped here."""
    return f"<span class='s'>{escape(text)}</span>"


def left_out() -> str:
    """In place of what the sender does not tell."""
    return small(QCoreApplication.translate("Sheets", "left out by the sender"))


def warning(text: str) -> str:
    """Words to heed; escaped here."""
    return f"<span class='w'>{escape(text)}</span>"


def heading(title: str, beside: str, right: str) -> str:
    """The top of a sheet; escaped here."""
    return (
        f"<table width='100%'><tr><td><span class='h'>{escape(title)}</span>&nbsp; {escape(beside)}</td>"
        f"<td align='right' class='s'>{escape(right)}</td></tr></table>"
    )


def section(title: str, html: str) -> str:
    """A head on a grey ground and what stands below it."""
    head = f"<tr><td class='head'>{escape(title)}</td></tr>"
    return f"<table width='100%' cellspacing='0' style='margin-top: {ABOVE}px'>{head}</table>{html}"


def pairs(rows: Iterable[tuple[str, str]], *, share: int = 36) -> str:
    """Labels and values, which are HTML; those without a value are left out."""
    lines = [
        f"<tr><td width='{share}%' class='s'>{escape(label)}</td><td>{value}</td></tr>"
        for label, value in rows
        if value
    ]
    return f"<table width='100%' cellpadding='10' cellspacing='0'>{''.join(lines)}</table>"


def listed(lines: Sequence[str], most: int) -> str:
    """Lines of HTML below each other; of what is too many, how many more there are."""
    shown = [f"<p>{line}</p>" for line in lines[:most]]
    if len(lines) > most:
        more = QCoreApplication.translate("Sheets", "and {count} more, in the vault").format(count=len(lines) - most)
        shown.append(f"<p class='s'>{escape(more)}</p>")
    return f"<table width='100%' cellpadding='10' cellspacing='0'><tr><td>{''.join(shown)}</td></tr></table>"


def beside(left: str, right: str) -> str:
    """Two halves of the page."""
    return (
        f"<table width='100%' cellspacing='0'><tr><td width='49%'>{left}</td>"
        f"<td width='2%'></td><td width='49%'>{right}</td></tr></table>"
    )
