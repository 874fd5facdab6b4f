"""
What the children behind a PaperReader's glass do: `pdf`, `picture` and `match`.

Pages travel as JSON, pixels as they are. `warm_up` loads PDFium, and Tesseract with its languages where it is there.
"""

import codecs
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pypdfium2
from PIL import Image

from intake_app.domain.papers import Page, Pattern
from intake_app.domain.process import Method
from intake_app.errors import Refusal
from intake_app.isolation import Refused
from intake_app.papers import ocr, patterns, pdf
from intake_app.papers.page import boxes, page_of
from intake_app.papers.transport import pages_from, to_json

Task = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


def read_pdf(_options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The pages of a PDF."""
    try:
        return {}, to_json([asdict(page) for page in pdf.pages(data)])
    except pypdfium2.PdfiumError as error:
        raise Refused(Refusal.DAMAGED, "pdf") from error


def read_picture(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The page that a picture of `width` × `height` shows, upright, four bytes a pixel. Empty without Tesseract."""
    if not ocr.available():
        return {"ocr": False}, to_json([asdict(Page(""))])
    size = options["width"], options["height"]
    grey = Image.frombytes("RGBA", size, data).convert("L").tobytes()
    lines = list(ocr.read(grey, *size))
    page = page_of(line for line, _ in lines)
    confidence = sum(sure for _, sure in lines) / len(lines) if lines else 1.0
    return {"ocr": True}, to_json([asdict(Page(page.text, page.words, Method.OCR, confidence))])


def match(options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Every phrase of `patterns` on the pages: pattern, value, page from 1, first character, end, boxes."""
    known = [Pattern(**fields) for fields in options["patterns"]]
    found = [
        [pattern.id, value, number, start, end, [asdict(box) for box in boxes(page, start, end)]]
        for number, page in enumerate(pages_from(data), start=1)
        for pattern, value, start, end in patterns.hits(page, known)
    ]
    return {}, to_json(found)


def warm_up(_skill: str) -> None:
    """Has every library do its work once."""
    pypdfium2.PdfDocument.new().close()
    codecs.lookup("utf-16-le")  # PDFium's text; imported when first used
    read_picture({"width": 32, "height": 32}, b"\xff" * 4 * 32 * 32)


TASKS: dict[str, Task] = {"pdf": read_pdf, "picture": read_picture, "match": match}
