import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from intake_app.ui.theme import Theme
from intake_app.ui.tokens import DARK, LIGHT, Token
from intake_app.ui.widgets.chip import COLORS as CHIPS

TEXT_ON_GROUND: list[tuple[Token, Token]] = [
    *((text, ground) for text in ("text", "text2") for ground in ("win", "side", "page", "sel", "hover", "pressed")),
    ("accent", "page"),
    ("accent", "sel"),
    ("accent", "info-bg"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("on-accent", "accent-pressed"),
    ("text", "warn-bg"),
    ("bad", "page"),
    ("warn", "page"),
    ("ok", "page"),
    *CHIPS.values(),
]


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_by_four_and_a_half_to_one(tokens: dict[Token, str], ink: Token, ground: Token) -> None:
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["win", "side", "page"])
def test_edges_of_fields_stand_out_by_three_to_one(tokens: dict[Token, str], ground: Token) -> None:
    assert contrast(tokens["field"], tokens[ground]) >= 3


def test_both_looks_know_every_token() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_a_switch_takes_effect_at_once(look: Theme, qapp: QApplication) -> None:
    look.set("dark", 100)
    assert look.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK["page"]
    look.set("light", 100)
    assert not look.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT["page"]
    look.set("system", 100)


def test_text_size_scales_fonts_and_measures(look: Theme) -> None:
    usual, height = look.font().pointSizeF(), look.px(32)
    look.set("system", 200)
    assert look.font().pointSizeF() == pytest.approx(2 * usual, abs=0.02)
    assert look.px(32) == pytest.approx(2 * height, abs=1)
    look.set("system", 100)


def test_the_bundled_font_is_used_in_all_weights(look: Theme) -> None:
    families = [QFontInfo(look.font("body", weight)).family() for weight in (400, 500, 600)]
    assert all(family.startswith("Inter") for family in families)
