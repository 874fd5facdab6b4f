from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from intake_app import paths
from intake_app.ui import icons
from intake_app.ui.theme import Theme

NAMES = sorted(path.stem for path in Path(paths.resource("icons")).glob("*.svg"))


def ink(image: QImage) -> str:
    """The colour of most opaque pixels; at edges and overlaps others are a shade off."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    counts = Counter(image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255)
    return counts.most_common(1)[0][0]


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_in_the_colour_of_its_token(name: str, look: Theme) -> None:
    drawn = icons.pixmap(name, "bad", 32).toImage()
    assert ink(drawn) == look.color("bad").name()


def test_an_icon_follows_the_switch_to_dark(look: Theme) -> None:
    icon = icons.icon("lock", "text")
    look.set("light", 100)
    in_light = ink(icon.pixmap(QSize(32, 32)).toImage())
    look.set("dark", 100)
    in_dark = ink(icon.pixmap(QSize(32, 32)).toImage())
    look.set("system", 100)
    assert in_light != in_dark


def test_an_icon_has_a_colour_for_its_checked_state(look: Theme) -> None:
    icon = icons.icon("folder", "text", checked="accent")
    checked = icon.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert ink(checked) == look.color("accent").name()


def test_a_drawing_has_the_pixels_of_its_screen(look: Theme) -> None:
    assert icons.pixmap("lock", "text", 16, 2.0).width() == 32
