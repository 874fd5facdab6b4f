"""
Colours, fonts and measures of the window, and the switch between light and dark.

One `Theme` is made by `main`; everything that paints asks `theme.current()`. A switch of appearance or text size
rebuilds palette, fonts and style sheet in place: Qt repaints every widget, so nothing needs to keep a colour.
"""

from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from intake_app.ui import resources
from intake_app.ui.tokens import DARK, LIGHT, Token

Size = Literal["body", "small", "heading"]
Weight = Literal[400, 500, 600]

RATIO: dict[Size, float] = {"body": 1.0, "small": 0.86, "heading": 1.43}
# Desktops without settings of their own answer 9 points (12 pixels); the pictures are drawn with 14 pixels.
SMALLEST_BODY = 10.5
# Each weight of Inter is a family of its own where the font comes from our files alone.
FAMILIES: dict[Weight, str] = {400: "Inter", 500: "Inter Medium", 600: "Inter Semi Bold"}
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
Ground = Literal["win", "side", "page", "line"]
GROUNDS: dict[Ground, QPalette.ColorRole] = {
    "win": QPalette.ColorRole.Light,
    "side": QPalette.ColorRole.Midlight,
    "page": QPalette.ColorRole.Window,
    "line": QPalette.ColorRole.Mid,
}
SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """How the window looks now. `changed` comes after palette, fonts and style sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, *, appearance: str = "system", text_percent: int = 100) -> None:
        super().__init__(app)
        global _current  # noqa: PLW0603  one look per process, as in Qt itself
        _current = self
        self._app = app
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(resources.file("fonts", name))
        self._system_points = max(app.font().pointSizeF(), SMALLEST_BODY)
        self._text_percent = text_percent
        self.dark = False
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.set(appearance, text_percent)

    def set(self, appearance: str, text_percent: int) -> None:
        """Follow the system or hold one appearance; text from 100 to 200 per cent."""
        self._appearance, self._text_percent = appearance, text_percent
        hints = self._app.styleHints()
        hints.blockSignals(True)
        hints.setColorScheme(SCHEMES[appearance])
        hints.blockSignals(False)
        self._apply()

    def color(self, token: Token) -> QColor:
        """The colour a token has now."""
        return QColor(self._tokens[token])

    def font(self, size: Size = "body", weight: Weight = 400) -> QFont:
        """One of the three sizes in one of the three weights."""
        font = QFont(FAMILIES[weight])
        font.setWeight(QFont.Weight(weight))
        font.setPointSizeF(self._points(size))
        return font

    def mono(self) -> QFont:
        """For hashes and fingerprints."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._points("small"))
        return font

    def px(self, pixels: int) -> int:
        """A height or width that grows with the text (32 for a button at 100 %)."""
        return round(pixels * self.scale)

    @property
    def scale(self) -> float:
        """1.0 where body text is 14 pixels high, as in the pictures."""
        return self._points("body") * self._app.primaryScreen().logicalDotsPerInch() / 72 / 14

    def _points(self, size: Size) -> float:
        return round(self._system_points * RATIO[size] * self._text_percent / 100, 2)

    def _follow_system(self) -> None:
        if self._appearance == "system":
            self._apply()

    def _apply(self) -> None:
        scheme = self._app.styleHints().colorScheme()
        self.dark = self._appearance == "dark" or (self._appearance == "system" and scheme is Qt.ColorScheme.Dark)
        self._tokens = DARK if self.dark else LIGHT
        self._app.setStyleSheet("")  # one sheet in place of another takes Qt four times as long as none in between
        self._app.setPalette(palette(self._tokens))
        self._app.setFont(self.font())
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        values: dict[str, str] = {name.replace("-", "_"): value for name, value in self._tokens.items()}
        values |= {f"{size}_pt": f"{self._points(size)}pt" for size in RATIO}
        values |= {f"font_{weight}": name for weight, name in FAMILIES.items()}
        values["mono"] = self.mono().family()
        values |= {f"px{pixels}": f"{self.px(pixels)}px" for pixels in (20, 22, 24, 26, 28, 30, 32, 38, 40)}
        return Template(resources.text("qss", "app.qss")).substitute(values)


_current: Theme | None = None


def current() -> Theme:
    """The theme of the running window. It has to be made before the first widget."""
    assert _current is not None
    return _current


def set_ground(widget: QWidget, ground: Ground) -> None:
    """Let a plain widget fill itself. By palette, since a style sheet would have to be matched with every widget."""
    widget.setAutoFillBackground(True)
    widget.setBackgroundRole(GROUNDS[ground])


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a property it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def palette(tokens: dict[Token, str]) -> QPalette:
    """Every role of Qt's palette, so that nothing stock falls out of the look."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    roles: dict[QPalette.ColorRole, Token] = {
        role.Window: "page",
        role.WindowText: "text",
        role.Base: "page",
        role.AlternateBase: "side",
        role.ToolTipBase: "page",
        role.ToolTipText: "text",
        role.PlaceholderText: "text2",
        role.Text: "text",
        role.Button: "page",
        role.ButtonText: "text",
        role.BrightText: "bad",
        role.Light: "win",
        role.Midlight: "side",
        role.Mid: "line",
        role.Dark: "field",
        role.Shadow: "field",
        role.Highlight: "sel",
        role.HighlightedText: "text",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
    }
    made = QPalette()
    for color_role, token in roles.items():
        made.setColor(color_role, QColor(tokens[token]))
    for color_role in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, color_role, QColor(tokens["text2"]))
    for color_role in (role.Base, role.Button):
        made.setColor(group.Disabled, color_role, QColor(tokens["side"]))
    return made
