"""
PDFium, which draws pages. One document at a time, and none of the machine's own fonts: a confined child can open no
file, and what a page looks like should not depend on where it is drawn.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from intake_app.cleaning.facts import check_size
from intake_app.errors import FileRefused, Refusal

raw.FPDF_DestroyLibrary()
raw.FPDF_InitLibraryWithConfig(
    raw.FPDF_LIBRARY_CONFIG(
        version=2, m_pUserFontPaths=(ctypes.POINTER(ctypes.c_char) * 1)(), m_pIsolate=None, m_v8EmbedderSlot=0
    )
)

POINTS = 72
"""Of a page's own unit to the inch."""


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A document that needs no password. FileRefused when PDFium can't open it."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise FileRefused(Refusal.DAMAGED, "PDFium") from None
    try:
        yield document
    finally:
        document.close()


@contextmanager
def page(document: pypdfium2.PdfDocument, number: int) -> Iterator[pypdfium2.PdfPage]:
    """One page, from 0. FileRefused when PDFium can't read it."""
    try:
        found = document[number]
    except pypdfium2.PdfiumError:
        raise FileRefused(Refusal.DAMAGED, f"page {number + 1}") from None
    try:
        yield found
    finally:
        found.close()


def drawn(shown: pypdfium2.PdfPage, scale: float, *, grey: bool = False) -> Image.Image:
    """The page upright on white, `scale` pixels to a point. FileRefused when that is too large."""
    width, height = shown.get_size()
    check_size(max(1, round(width * scale)), max(1, round(height * scale)))
    bitmap = shown.render(scale=scale, grayscale=grey, rev_byteorder=not grey)
    picture: Image.Image = bitmap.to_pil()
    return picture if grey else picture.convert("RGB")
