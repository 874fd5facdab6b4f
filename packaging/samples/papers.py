"""The papers themselves, drawn flat: a mock summons, a mock platform letter and the pages of a mock scan."""

import math
import random
from collections.abc import Callable
from pathlib import Path

import wording
from PIL import Image, ImageDraw, ImageFont

PAGE = (1700, 2200)  # US letter at 200 dots per inch
MARGIN = 170
INK = (26, 26, 30)
FONTS = Path("/usr/share/fonts/truetype/dejavu")  # Debian's fonts-dejavu-core


def font(size: int, face: str = "DejaVuSerif") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"{face}.ttf", size, layout_engine=ImageFont.Layout.BASIC)


class Sheet:
    """A white page with a cursor that moves down."""

    def __init__(self) -> None:
        self.image = Image.new("RGB", PAGE, (252, 251, 248))
        self.draw = ImageDraw.Draw(self.image)
        self.y = MARGIN

    def line(
        self, text: str, size: int = 30, face: str = "DejaVuSerif", *, centre: bool = False, gap: int = 14
    ) -> None:
        at = (PAGE[0] // 2, self.y) if centre else (MARGIN, self.y)
        self.draw.text(at, text, INK, font(size, face), anchor="ma" if centre else "la")
        self.y += size + gap

    def paragraph(self, text: str, size: int = 30, face: str = "DejaVuSerif", *, indent: int = 0) -> None:
        letters = font(size, face)
        words, row = text.split(), ""
        width = PAGE[0] - 2 * MARGIN - indent
        for word in [*words, ""]:
            longer = f"{row} {word}".strip()
            if word and letters.getlength(longer) <= width:
                row = longer
                continue
            self.draw.text((MARGIN + indent, self.y), row, INK, letters)
            self.y += int(size * 1.45)
            row = word
        self.y += int(size * 0.6)

    def boxes(self, height: int, *cells: tuple[float, str, str]) -> None:
        """A row of form boxes: share of the width, small label, filled-in text (lines split by a newline)."""
        left = MARGIN
        for share, label, value in cells:
            right = left + int((PAGE[0] - 2 * MARGIN) * share)
            self.draw.rectangle((left, self.y, right, self.y + height), outline=INK, width=3)
            self.draw.text((left + 14, self.y + 10), label, INK, font(20, "DejaVuSans"))
            self.draw.multiline_text((left + 14, self.y + 44), value, INK, font(28, "DejaVuSansMono"), spacing=10)
            left = right
        self.y += height

    def footer(self, page: str = "") -> None:
        self.draw.text(
            (PAGE[0] // 2, PAGE[1] - 110), wording.SAMPLE, (150, 30, 30), font(26, "DejaVuSans-Bold"), anchor="ma"
        )
        self.draw.text((PAGE[0] // 2, PAGE[1] - 150), page, INK, font(24), anchor="ma")


def signature(draw: ImageDraw.ImageDraw, at: tuple[int, int], ink: tuple[int, int, int], seed: int) -> None:
    """A pen stroke like a name nobody can read: a tall first loop, then smaller and flatter ones, then a tail."""
    chance = random.Random(seed)
    tall = [95.0, *(chance.uniform(18, 60) for _ in range(7)), 8.0, 4.0]
    points = []
    for step in range(len(tall) * 24 - 24):
        loop, turn = divmod(step, 24)
        height = tall[loop] + (tall[loop + 1] - tall[loop]) * turn / 24
        angle = math.tau * turn / 24
        along = step * 1.75 + height * 0.35 * math.sin(angle)
        points.append((at[0] + along, at[1] - height * (1 - math.cos(angle)) / 2 - along * 0.06))
    draw.line(points, ink, 5, joint="curve")


def summons() -> Image.Image:
    sheet = Sheet()
    sheet.line("DEPARTMENT OF HOMELAND SECURITY", 38, "DejaVuSans-Bold", centre=True)
    sheet.line("SUMMONS", 64, "DejaVuSans-Bold", centre=True)
    sheet.line("to Appear and/or Produce Records", 36, "DejaVuSans", centre=True)
    sheet.line("19 U.S.C. § 1509", 32, "DejaVuSans", centre=True, gap=40)
    sheet.boxes(
        230,
        (0.6, "To", "Custodian of Records\nLumen Social, Inc.\n100 Example Plaza\nSampleton, CA 90000"),
        (0.4, "Summons number", "SAMPLE-2026-000417\n\nCase number\nSAMPLE-00-0000"),
    )
    sheet.boxes(
        120,
        (0.6, "Date and time of return", "November 30, 2026, 10:00 AM"),
        (0.4, "Date of issue", "November 16, 2026"),
    )
    sheet.y += 44
    sheet.paragraph(wording.SUMMONED, 34)
    sheet.line("Records required to be produced for inspection", 32, "DejaVuSans-Bold", gap=20)
    sheet.paragraph(wording.RECORDS, 30, "DejaVuSansMono")
    sheet.paragraph(wording.REASON, 30, "DejaVuSansMono")
    sheet.paragraph(wording.WARNED, 34)
    sheet.boxes(
        240,
        (0.5, "Issued by: name, title, telephone", "R. Sample\nSpecial Agent in Charge\n(555) 555-0142"),
        (0.5, "Signature", ""),
    )
    signature(sheet.draw, (940, sheet.y - 60), (28, 44, 120), seed=7)
    sheet.footer("DHS Form 3115 (mock)")
    stamp(sheet)
    return sheet.image


def stamp(sheet: Sheet) -> None:
    """SAMPLE across the page, pale enough to read through."""
    mark = Image.new("L", (1500, 420), 0)
    ImageDraw.Draw(mark).text((750, 210), "SAMPLE", 60, font(360, "DejaVuSans-Bold"), anchor="mm")
    turned = mark.rotate(32, expand=True, resample=Image.Resampling.BICUBIC)
    at = ((PAGE[0] - turned.width) // 2, (PAGE[1] - turned.height) // 2)
    sheet.image.paste((170, 30, 30), at, turned)


def letterhead(sheet: Sheet) -> None:
    sheet.draw.ellipse((MARGIN, sheet.y, MARGIN + 70, sheet.y + 70), fill=(214, 122, 38))
    sheet.draw.text((MARGIN + 92, sheet.y + 35), "Lumen Social", INK, font(46, "DejaVuSans-Bold"), anchor="lm")
    sheet.y += 130


def letter() -> Image.Image:
    sheet = Sheet()
    letterhead(sheet)
    for row in ("Legal Response Team", "100 Example Plaza, Sampleton, CA 90000", "November 18, 2026"):
        sheet.line(row, 28)
    sheet.y += 40
    sheet.paragraph(wording.LETTER_ABOUT, 34, face="DejaVuSerif-Bold")
    for text in wording.LETTER:
        sheet.paragraph(text, 34)
    sheet.line("Sincerely,", 34, gap=130)
    signature(sheet.draw, (MARGIN, sheet.y), (20, 20, 24), seed=3)
    sheet.y += 40
    sheet.line("A. Placeholder, Legal Response Team", 34)
    sheet.draw.text((1080, 1740), "came on Saturday", (30, 60, 140), font(40, "DejaVuSerif-Italic"))
    sheet.footer()
    stamp(sheet)
    return sheet.image


def scan() -> list[Image.Image]:
    """Three pages of a mock court paper, as an office scanner sees them."""
    titles: list[tuple[str, Callable[[Sheet], None]]] = [
        ("DECLARATION IN SUPPORT OF MOTION TO QUASH", _declaration),
        ("EXHIBIT A: TIMELINE", _timeline),
        ("CERTIFICATE OF SERVICE", _service),
    ]
    pages = []
    for number, (title, fill) in enumerate(titles, start=1):
        sheet = Sheet()
        sheet.line("UNITED STATES DISTRICT COURT (SAMPLE)", 34, "DejaVuSerif-Bold", centre=True)
        sheet.line("Case No. 0:26-mc-00000-SAMPLE", 30, centre=True, gap=40)
        sheet.line(title, 32, "DejaVuSerif-Bold", centre=True, gap=40)
        fill(sheet)
        sheet.footer(f"{number} of {len(titles)}")
        pages.append(sheet.image)
    return pages


def _declaration(sheet: Sheet) -> None:
    for number, text in enumerate(wording.DECLARATION, start=1):
        sheet.paragraph(f"{number}.  {text}", indent=40)
    signature(sheet.draw, (900, sheet.y + 120), INK, seed=11)
    sheet.y += 190
    sheet.line("J. Doe, November 23, 2026")


def _timeline(sheet: Sheet) -> None:
    for date, text in wording.TIMELINE:
        sheet.boxes(96, (0.28, "Date", date), (0.72, "What happened", text))


def _service(sheet: Sheet) -> None:
    sheet.paragraph(wording.SERVICE)
    signature(sheet.draw, (MARGIN, sheet.y + 90), INK, seed=23)
    sheet.y += 170
    sheet.line("L. Example, for the legal clinic")
