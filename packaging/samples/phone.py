"""A phone's screen with the platform's notice open in a mail program."""

from pathlib import Path

import wording
from PIL import Image, ImageDraw, ImageFont

SCREEN = (1080, 2340)
RESOURCES = Path(__file__).parents[2] / "resources"
BLACK, GREY, LINE, BLUE = (24, 24, 28), (110, 112, 120), (226, 227, 232), (32, 88, 190)


def font(size: int, weight: str = "Regular") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(RESOURCES / f"fonts/Inter-{weight}.otf", size, layout_engine=ImageFont.Layout.BASIC)


def notice() -> Image.Image:
    image = Image.new("RGB", SCREEN, (255, 255, 255))
    draw = ImageDraw.Draw(image)
    _status_bar(draw)
    _toolbar(draw)
    y = _wrapped(draw, "Legal process about your Lumen account", 300, font(60, "SemiBold"), 76)
    y += 40
    _sender(draw, y)
    y += 190
    draw.line((60, y, SCREEN[0] - 60, y), LINE, 3)
    y += 46
    for paragraph in wording.NOTICE:
        for row in paragraph.split("\n"):
            y = _wrapped(draw, row, y, font(40), 58)
        y += 30
    _ribbon(draw)
    _reply_bar(draw)
    return image


def _wrapped(draw: ImageDraw.ImageDraw, text: str, y: int, letters: ImageFont.FreeTypeFont, leading: int) -> int:
    """Draws text in the width of the screen and returns where it ended."""
    row = ""
    for word in [*text.split(), ""]:
        longer = f"{row} {word}".strip()
        if word and letters.getlength(longer) <= SCREEN[0] - 120:
            row = longer
            continue
        draw.text((60, y), row, BLACK, letters)
        y += leading
        row = word
    return y


def _status_bar(draw: ImageDraw.ImageDraw) -> None:
    draw.text((70, 44), "7:52", BLACK, font(44, "SemiBold"))
    for bar in range(4):
        left = 800 + bar * 20
        draw.rounded_rectangle((left, 78 - bar * 9, left + 13, 92), 3, BLACK)
    draw.rounded_rectangle((908, 54, 984, 92), 10, outline=BLACK, width=4)
    draw.rounded_rectangle((914, 60, 958, 86), 5, BLACK)
    draw.rounded_rectangle((988, 66, 993, 80), 2, BLACK)


def _toolbar(draw: ImageDraw.ImageDraw) -> None:
    draw.line([(96, 172), (66, 202), (96, 232)], BLUE, 7, joint="curve")
    draw.text((116, 176), "Inbox", BLUE, font(44))
    for dot in range(3):
        x = 960 + dot * 26
        draw.ellipse((x, 197, x + 10, 207), BLUE)
    draw.line((0, 264, SCREEN[0], 264), LINE, 2)


def _sender(draw: ImageDraw.ImageDraw, y: int) -> None:
    draw.ellipse((60, y, 160, y + 100), fill=(214, 122, 38))
    draw.text((110, y + 50), "L", (255, 255, 255), font(54, "SemiBold"), anchor="mm")
    draw.text((188, y + 2), "Lumen Legal Response", BLACK, font(42, "SemiBold"))
    draw.text((188, y + 54), "to me · Wed, Nov 18, 7:41 PM", GREY, font(36))


def _ribbon(draw: ImageDraw.ImageDraw) -> None:
    top = SCREEN[1] - 330
    draw.rounded_rectangle((60, top, SCREEN[0] - 60, top + 100), 18, (250, 236, 205))
    words = "SAMPLE for practice. Everything here is invented."
    draw.text((SCREEN[0] // 2, top + 50), words, (110, 66, 0), font(36, "Medium"), anchor="mm")


def _reply_bar(draw: ImageDraw.ImageDraw) -> None:
    top = SCREEN[1] - 190
    draw.line((0, top, SCREEN[0], top), LINE, 2)
    for centre, word in ((200, "Reply"), (540, "Forward"), (880, "Archive")):
        draw.text((centre, top + 56), word, BLUE, font(40, "Medium"), anchor="mm")
    draw.rounded_rectangle((380, SCREEN[1] - 34, 700, SCREEN[1] - 24), 5, BLACK)
