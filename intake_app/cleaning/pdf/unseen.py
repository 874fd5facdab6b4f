"""
Text that a page does not show and that can still be copied out of it, above all under black boxes.

Each page is drawn small. Where the pixels of a word are all alike, there is nothing to read: dark ones are a box, light
ones are white or invisible letters. Where text recognition has put invisible letters over a scan, the scan shows
contrast.
"""

import ctypes
import math
import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import cast

from PIL import Image
from pypdfium2 import PdfDocument, PdfPage, raw

from intake_app.cleaning.pdf import pdfium

SCALE = 100 / pdfium.POINTS
MOST_PIXELS = 4_000_000
"""Of a page as it is drawn here."""

PATIENCE = 20.0
"""Seconds of computing for all pages: some 1 000 full ones, or 200 scans."""

CONTRAST = 24
"""Levels of grey, of 255, below which nobody can read."""
PAPER = 250
"""Level from which on it is the paper that shows."""
DARK = 128
"""Level below which it is a box in a scan, too."""
MARGIN = 0.15
"""Part of a letter's height, above and below, that a box may leave uncovered."""
BESIDE = 1.5
"""Pixels beside a letter that count with it: an `l` alone would be all alike."""
SMALLEST = 3
"""Pixels of height below which a letter can't be judged."""
SHARE = 2 / 3
"""Of the letters of a word that decide about it."""
_WORD = re.compile(r"[^\W_]{2,}")

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in pixels."""


class Sight(Enum):
    """What there is to see of a letter or a word; if not itself, then what is in its place."""

    ITSELF = auto()
    DARKNESS = auto()
    SHADE = auto()
    PAPER = auto()
    NOTHING = auto()  # it stands beside the page


@dataclass(frozen=True, slots=True)
class Words:
    """How many words a page has, which counts from 1, and how many of them can't be seen."""

    page: int
    all: int
    covered: int
    hidden: int


def look(document: PdfDocument) -> tuple[list[Words], int]:
    """Every page that has text, and how many pages were looked at before patience ended."""
    found: list[Words] = []
    began = time.process_time()
    for number in range(len(document)):
        with pdfium.page(document, number) as page, _text(page) as text:
            words = text.words()
            if words:
                seen = _judge(page, text, words)
                covered = seen[Sight.DARKNESS] + seen[Sight.SHADE]
                found.append(Words(number + 1, len(words), covered, seen[Sight.PAPER] + seen[Sight.NOTHING]))
        if time.process_time() - began > PATIENCE:
            return found, number + 1
    return found, len(document)


def _judge(page: PdfPage, text: "_Text", words: list[range]) -> Counter[Sight]:
    width, height = page.get_size()
    drawn = pdfium.drawn(page, min(SCALE, (MOST_PIXELS / max(1, width * height)) ** 0.5), grey=True)
    place = _Place(page, drawn.size)
    found, invisible = Counter[Sight](), Counter[Sight]()
    for word in words:
        sight = _sight_of_word(drawn, place, text, word)
        found[sight] += 1
        invisible[sight] += sight in {Sight.SHADE, Sight.PAPER} and text.is_invisible(word[0])
    if found[Sight.ITSELF] and invisible.total() and _has_picture(page):
        found -= invisible  # recognised in a scan where there is nothing: nobody hid them
    return found


def _sight_of_word(drawn: Image.Image, place: "_Place", text: "_Text", word: range) -> Sight:
    """Of most of its letters. No box covers most of them without the one in the middle, which is looked at first."""
    if _sight(drawn, place, text.box(word[len(word) // 2])) is Sight.ITSELF:
        return Sight.ITSELF
    seen = Counter(_sight(drawn, place, text.box(letter)) for letter in word)
    sight, count = max(seen.items(), key=lambda one: one[1])  # not most_common: behind the walls it can import nothing
    return sight if count >= SHARE * len(word) else Sight.ITSELF


def _sight(drawn: Image.Image, place: "_Place", box: Box) -> Sight:
    """Of the letter in a box of the page."""
    left, bottom, right, top = box
    if (top - bottom) * place.scale < SMALLEST:
        return Sight.ITSELF
    margin, beside = MARGIN * (top - bottom), BESIDE / place.scale
    pixels = place.of((left - beside, bottom + margin, right + beside, top - margin))
    left, top, right, bottom = (round(side) for side in pixels)
    left, top, right, bottom = max(0, left), max(0, top), min(drawn.width, right), min(drawn.height, bottom)
    if left >= right or top >= bottom:
        return Sight.NOTHING
    darkest, lightest = cast(tuple[int, int], drawn.crop((left, top, right, bottom)).getextrema())
    if lightest - darkest >= CONTRAST:
        return Sight.ITSELF
    return Sight.PAPER if lightest >= PAPER else Sight.SHADE if lightest >= DARK else Sight.DARKNESS


def _has_picture(page: PdfPage) -> bool:
    return any(True for _ in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=4))


class _Place:
    """From places on a page to pixels. PDFium knows how the page is turned and cut, in whole pixels; so by a detour."""

    FINE = 1000

    def __init__(self, page: PdfPage, size: tuple[int, int]) -> None:
        self._page, self._size = page, size
        self._x, self._y = self._at(0, 0)
        right, up = self._at(1000, 0), self._at(0, 1000)
        self._right = ((right[0] - self._x) / 1000, (right[1] - self._y) / 1000)
        self._up = ((up[0] - self._x) / 1000, (up[1] - self._y) / 1000)
        self.scale = math.hypot(*self._up)  # pixels to a unit of the page

    def of(self, box: Box) -> Box:
        """Where a box of the page lies in its picture."""
        corners = [self._corner(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def _corner(self, x: float, y: float) -> tuple[float, float]:
        return self._x + self._right[0] * x + self._up[0] * y, self._y + self._right[1] * x + self._up[1] * y

    def _at(self, x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        wide, high = self._size[0] * self.FINE, self._size[1] * self.FINE
        raw.FPDF_PageToDevice(self._page, 0, 0, wide, high, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        return across.value / self.FINE, down.value / self.FINE


class _Text:
    """The letters of a page, by number."""

    def __init__(self, handle: "raw.FPDF_TEXTPAGE") -> None:
        self._handle = handle
        self._sides = [ctypes.c_double() for _ in range(4)]
        self._pointers = [ctypes.byref(side) for side in self._sides]

    def words(self) -> list[range]:
        """Letters and digits that stand together, two or more."""
        count = max(0, raw.FPDFText_CountChars(self._handle))
        buffer = (ctypes.c_ushort * (2 * count + 1))()
        units = raw.FPDFText_GetText(self._handle, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(0, units - 1)].decode("utf-16-le", "replace")
        if len(text) != count:  # there are letters without a character
            text = "".join(chr(raw.FPDFText_GetUnicode(self._handle, letter)) for letter in range(count))
        return [range(*word.span()) for word in _WORD.finditer(text)]

    def box(self, letter: int) -> Box:
        """Where it stands on the page: left, bottom, right, top."""
        left, right, bottom, top = self._pointers
        raw.FPDFText_GetCharBox(self._handle, letter, left, right, bottom, top)
        return self._sides[0].value, self._sides[2].value, self._sides[1].value, self._sides[3].value

    def is_invisible(self, letter: int) -> bool:
        """Whether it is drawn in no way at all."""
        drawn = raw.FPDFText_GetTextObject(self._handle, letter)
        return bool(drawn) and raw.FPDFTextObj_GetTextRenderMode(drawn) == raw.FPDF_TEXTRENDERMODE_INVISIBLE


@contextmanager
def _text(page: PdfPage) -> Iterator[_Text]:
    handle = raw.FPDFText_LoadPage(page)
    try:
        yield _Text(handle)
    finally:
        raw.FPDFText_ClosePage(handle)
