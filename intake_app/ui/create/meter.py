"""How strong a passphrase is: four bars and a sentence that explains itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import Text

BARS, GAP = 4, 4
GOOD, STRONG = 60.0, 75.0  # bits above which the third and the fourth bar fill


class Bars(QWidget):
    """The bars alone."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = 0
        self._color: Token = "text2"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, count: int, color: Token) -> None:
        """Fill `count` of the four."""
        self._filled, self._color = count, color
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - (BARS - 1) * GAP) / BARS
        for number in range(BARS):
            painter.setBrush(look.color(self._color if number < self._filled else "line"))
            painter.drawRoundedRect(QRectF(number * (width + GAP), 0, width, self.height()), 2, 2)
        painter.end()


class Meter(QWidget):
    """Judges by bits; the floor is told in words, and nothing below it passes."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = Bars()
        self._icon = IconLabel("shield-alert", "text2")
        self._word = Text(weight=600)
        self._why = Text(color="text2", wrap=True)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bars)
        column.addLayout(words)

    def show_generated(self, words: int, of: int, bits: int) -> None:
        """For words drawn by chance, whose strength is exact."""
        why = self.tr("{words} of {of} words: {bits} bits. Too many to try, even for whoever takes the laptop.")
        counted = self.locale().toString(of)
        self._show(4, "ok", "shield-check", self.tr("Strong"), why.format(words=words, of=counted, bits=bits))

    def show_bits(self, bits: float, floor: float) -> None:
        """For a passphrase someone thought up."""
        count = round(bits)
        if bits < floor:
            why = self.tr(
                "About {bits} bits; at least {floor} are needed. Add another word that has nothing to do with it."
            )
            self._show(1, "bad", "shield-alert", self.tr("Too easy"), why.format(bits=count, floor=round(floor)))
        elif bits < GOOD:
            why = self.tr("About {bits} bits. Enough, and one more word would make it strong.")
            self._show(2, "warn", "shield-check", self.tr("Fair"), why.format(bits=count))
        elif bits < STRONG:
            self._show(3, "ok", "shield-check", self.tr("Good"), self.tr("About {bits} bits.").format(bits=count))
        else:
            why = self.tr("About {bits} bits. Too many to try, even for whoever takes the laptop.")
            self._show(4, "ok", "shield-check", self.tr("Strong"), why.format(bits=count))

    def show_nothing(self) -> None:
        """Before anything is typed."""
        self._show(
            0, "text2", "shield-alert", "", self.tr("Four or more words that have nothing to do with each other.")
        )

    def _show(self, bars: int, color: Token, icon: str, word: str, why: str) -> None:
        self._bars.fill(bars, color)
        self._icon.set_icon(icon, color)
        self._word.setText(word)
        self._word.set_color(color)
        self._word.setVisible(bool(word))
        self._why.setText(why)
