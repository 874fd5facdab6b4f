"""
Text from the picture of a page, by Tesseract where the system has it: in English and Spanish, offline.

libtesseract is asked through its C interface (capi.h), loaded with its language data before the walls go up, and only
ever given raw pixels. It is no part of the installation: `missing()` says what is not there.
"""

import ctypes
import os
from collections.abc import Iterator
from functools import cache

from intake_app.domain.papers import Box, Word
from intake_app.papers.page import Line

LIBRARIES = ("libtesseract.so.5", "libtesseract.5.dylib", "libtesseract-5.dll")
LANGUAGES = ("eng", "spa")
WORD, LINE = 3, 2  # levels of its iterator: RIL_WORD, RIL_TEXTLINE
ONE_BLOCK = 6
DPI = 300
LEAST_CONFIDENCE = 30.0  # per cent; below, it is mostly speckle


class NoOcrError(Exception):
    """Tesseract or the data of both languages is not on this system."""


@cache
def _library() -> ctypes.CDLL:
    for name in LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        _declare(library)
        return library
    raise NoOcrError("libtesseract")


def _declare(library: ctypes.CDLL) -> None:
    handle, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    for name, result, arguments in (
        ("TessBaseAPICreate", handle, ()),
        ("TessBaseAPIInit3", number, (handle, text, text)),
        ("TessBaseAPISetPageSegMode", None, (handle, number)),
        ("TessBaseAPISetImage", None, (handle, ctypes.c_char_p, number, number, number, number)),
        ("TessBaseAPISetSourceResolution", None, (handle, number)),
        ("TessBaseAPIRecognize", number, (handle, handle)),
        ("TessBaseAPIGetIterator", handle, (handle,)),
        ("TessBaseAPIClear", None, (handle,)),
        ("TessResultIteratorGetPageIterator", handle, (handle,)),
        ("TessResultIteratorGetUTF8Text", handle, (handle, number)),
        ("TessResultIteratorConfidence", ctypes.c_float, (handle, number)),
        ("TessResultIteratorNext", number, (handle, number)),
        ("TessPageIteratorIsAtBeginningOf", number, (handle, number)),
        ("TessPageIteratorBoundingBox", number, (handle, number, *[ctypes.POINTER(number)] * 4)),
        ("TessDeleteText", None, (handle,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments


@cache
def engine() -> int:
    """The engine with both languages loaded. Raises NoOcrError. It reads files: call it before the walls."""
    os.environ["OMP_THREAD_LIMIT"] = "1"  # one page has one core: the pages go side by side
    library = _library()
    handle: int = library.TessBaseAPICreate()
    if library.TessBaseAPIInit3(handle, None, "+".join(LANGUAGES).encode()) != 0:
        raise NoOcrError("languages")
    library.TessBaseAPISetPageSegMode(handle, ONE_BLOCK)
    return handle


def available() -> bool:
    """Whether pictures of paper can be read here."""
    try:
        engine()
    except NoOcrError:
        return False
    return True


def read(grey: bytes, width: int, height: int) -> Iterator[tuple[Line, float]]:
    """The lines of a page, top down, each with the confidence of its worst word, 0 to 1. One byte for each pixel."""
    library, handle = _library(), engine()
    library.TessBaseAPISetImage(handle, grey, width, height, 1, width)
    library.TessBaseAPISetSourceResolution(handle, DPI)
    if library.TessBaseAPIRecognize(handle, None) != 0:
        return
    words: list[tuple[Word, float]] = []
    for word, confidence, begins_line in _words(library, handle, width, height):
        if begins_line and words:
            yield _line(words)
            words = []
        words.append((word, confidence))
    if words:
        yield _line(words)
    library.TessBaseAPIClear(handle)


def _line(words: list[tuple[Word, float]]) -> tuple[Line, float]:
    return Line(tuple(word for word, _ in words)), min(confidence for _, confidence in words) / 100


def _words(library: ctypes.CDLL, handle: int, width: int, height: int) -> Iterator[tuple[Word, float, bool]]:
    results = library.TessBaseAPIGetIterator(handle)
    if not results:
        return
    places = library.TessResultIteratorGetPageIterator(results)
    new_line = True
    while True:
        new_line |= bool(library.TessPageIteratorIsAtBeginningOf(places, LINE))
        confidence = library.TessResultIteratorConfidence(results, WORD)
        text = _text(library, results)
        if text and confidence >= LEAST_CONFIDENCE:
            yield Word(text, _box(library, places, width, height)), confidence, new_line
            new_line = False
        if not library.TessResultIteratorNext(results, WORD):
            return


def _text(library: ctypes.CDLL, results: int) -> str:
    address = library.TessResultIteratorGetUTF8Text(results, WORD)
    if not address:
        return ""
    text = ctypes.string_at(address).decode("utf-8", "replace").strip()
    library.TessDeleteText(address)
    return text


def _box(library: ctypes.CDLL, places: int, width: int, height: int) -> Box:
    edges = [ctypes.c_int() for _ in range(4)]
    library.TessPageIteratorBoundingBox(places, WORD, *map(ctypes.byref, edges))
    left, top, right, bottom = (edge.value for edge in edges)
    return Box(left / width, top / height, right / width, bottom / height)
