"""
PDFium, which draws pages and gives their text.

It gets none of the machine's own fonts: a confined child can open no file, and what a page looks like should not
depend on where it is drawn. It brings letters for the fonts that every viewer has.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from pypdfium2 import PdfDocument, PdfiumError, PdfPage, raw

from intake_app.cleaning.facts import check_size
from intake_app.errors import FileRefused, Refusal

_no_folders = (ctypes.POINTER(ctypes.c_char) * 1)()
raw.FPDF_DestroyLibrary()  # which was started with the folders of the system
raw.FPDF_InitLibraryWithConfig(
    raw.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=_no_folders, m_pIsolate=None, m_v8EmbedderSlot=0)
)

POINTS = 72
"""Of a page's own unit to the inch."""

FORMS = {raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND}
LINE_ENDS = str.maketrans({"\r": None, "\x02": "-", "\ufffe": "-", "\0": None})
"""Hyphens at the end of a line, in two of PDFium's ways, and what no text has."""


@contextmanager
def opened(data: bytes, password: str = "") -> Iterator[PdfDocument]:
    """The document, its form filled in. FileRefused: PASSWORD_NEEDED, WRONG_PASSWORD, ENCRYPTED, DAMAGED."""
    try:
        document = PdfDocument(data, password=password or None)
    except PdfiumError as error:
        raise FileRefused(_refusal(error, password), "PDFium") from None
    try:
        if document.get_formtype() in FORMS:
            document.init_forms()
        yield document
    finally:
        document.close()


def _refusal(error: PdfiumError, password: str) -> Refusal:
    match error.err_code:
        case raw.FPDF_ERR_PASSWORD:
            return Refusal.WRONG_PASSWORD if password else Refusal.PASSWORD_NEEDED
        case raw.FPDF_ERR_SECURITY:
            return Refusal.ENCRYPTED
    return Refusal.DAMAGED


@contextmanager
def page(document: PdfDocument, number: int) -> Iterator[PdfPage]:
    """One page, from 0. FileRefused when PDFium can't read it."""
    try:
        found = document[number]
    except PdfiumError:
        raise FileRefused(Refusal.DAMAGED, f"page {number + 1}") from None
    try:
        yield found
    finally:
        found.close()


def drawn(shown: PdfPage, scale: float, *, grey: bool = False, sharp: bool = False) -> Image.Image:
    """The page upright on white, `scale` pixels to a point, without soft edges if `sharp`. FileRefused: too large."""
    width, height = shown.get_size()
    check_size(max(1, round(width * scale)), max(1, round(height * scale)))
    edges = dict.fromkeys(("no_smoothtext", "no_smoothimage", "no_smoothpath"), sharp)
    picture: Image.Image = shown.render(scale=scale, grayscale=grey, rev_byteorder=not grey, **edges).to_pil()
    return picture if grey else picture.convert("RGB")


def text(shown: PdfPage) -> str:
    """What the page says, line by line."""
    found = shown.get_textpage()
    try:
        return str(found.get_text_range()).translate(LINE_ENDS)
    finally:
        found.close()
