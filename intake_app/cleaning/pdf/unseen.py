"""
Text that a page does not show and that can still be copied out of it, above all under black boxes.

Each page is drawn small. Where the pixels of a letter and right beside it are all alike, there is nothing to read:
dark ones are a box, light ones are white or invisible letters. Where text recognition has put invisible letters over
a scan, the scan shows contrast.
"""

import ctypes
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

CONTRAST = 24
"""Levels of grey, of 255, below which nobody can read."""
PAPER = 250
"""Level from which on it is the paper that shows."""
DARK = 128
"""Level below which it is a box in a scan, too."""
BESIDE = 1.5
"""Pixels beside a letter that count with it: an `l` alone would be all alike."""
MARGIN = 0.15
"""Part of a letter's height, above and below, that a box may leave uncovered."""
SMALLEST = 3
"""Pixels of height below which a letter can't be judged."""
SHARE = 2 / 3
"""Of the letters of a word that decide about it."""

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


def look(document: PdfDocument) -> Iterator[Words]:
    """Every page that has text."""
    for number in range(len(document)):
        with pdfium.page(document, number) as page, _text(page) as text:
            words = list(text.words())
            if words:
                seen = _judge(page, text, words)
                covered = seen[Sight.DARKNESS] + seen[Sight.SHADE]
                yield Words(number + 1, len(words), covered, seen[Sight.PAPER] + seen[Sight.NOTHING])


def _judge(page: PdfPage, text: "_Text", words: list[list[int]]) -> Counter[Sight]:
    width, height = page.get_size()
    drawn = pdfium.drawn(page, min(SCALE, (MOST_PIXELS / max(1, width * height)) ** 0.5), grey=True)
    place = _Place(page, drawn.size)
    found, invisible = Counter[Sight](), Counter[Sight]()
    for word in words:
        seen = Counter(_sight(drawn, place.of(text.box(letter))) for letter in word)
        sight, count = seen.most_common(1)[0]
        if count < SHARE * len(word):
            sight = Sight.ITSELF
        found[sight] += 1
        invisible[sight] += sight in {Sight.SHADE, Sight.PAPER} and text.is_invisible(word[0])
    if found[Sight.ITSELF] and invisible.total() and _has_picture(page):
        found -= invisible  # recognised in a scan where there is nothing: nobody hid them
    return found


def _sight(drawn: Image.Image, box: Box) -> Sight:
    left, top, right, bottom = box
    margin = MARGIN * (bottom - top)
    if bottom - top < SMALLEST:
        return Sight.ITSELF
    left, right = max(0, round(left - BESIDE)), min(drawn.width, round(right + BESIDE))
    top, bottom = max(0, round(top + margin)), min(drawn.height, round(bottom - margin))
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

    def words(self) -> Iterator[list[int]]:
        """Letters and digits that stand together, two or more."""
        word: list[int] = []
        for letter in range(max(0, raw.FPDFText_CountChars(self._handle))):
            if chr(raw.FPDFText_GetUnicode(self._handle, letter)).isalnum():
                word.append(letter)
                continue
            if len(word) > 1:
                yield word
            word = []
        if len(word) > 1:
            yield word

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
