"""A PDF of pictures, one to a page, and nothing else in it."""

from collections.abc import Iterable

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from intake_app.cleaning.packed import Packed
from intake_app.cleaning.pdf.document import written
from intake_app.cleaning.pdf.numbering import FOOT

LETTER = 612, 792 - FOOT
"""Points, less the foot that `numbering` adds: then the page has the size that courts want."""
MARGIN = 36
_LARGEST = 72 / 96  # points to a pixel: a small picture is not blown up


def bound(sheets: Iterable[Packed]) -> bytes:
    """Each picture as large as its page has room for, turned as the page suits it."""
    with pikepdf.new() as target:
        for sheet in sheets:
            width, height = (792, 612 - FOOT) if sheet.width > sheet.height else LETTER
            room = width - 2 * MARGIN, height - MARGIN
            scale = min(room[0] / sheet.width, room[1] / sheet.height, _LARGEST)
            size = sheet.width * scale, sheet.height * scale
            add_page(target, sheet, (width, height), (*size, (width - size[0]) / 2, height - MARGIN - size[1]))
        return written(target)


def add_page(
    target: pikepdf.Pdf, sheet: Packed, size: tuple[float, float], at: tuple[float, float, float, float]
) -> None:
    """A page of that size with one picture; `at` is its width and height on it, and its lower left corner."""
    content = b"q\n%g 0 0 %g %g %g cm\n/X1 Do\nQ\n" % at
    page = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, *size]))
    page["/Resources"] = Dictionary(XObject=Dictionary(X1=_stream(target, sheet)))
    page["/Contents"] = Stream(target, content)
    target.pages.append(pikepdf.Page(target.make_indirect(page)))


def _stream(target: pikepdf.Pdf, sheet: Packed) -> Stream:
    keys = Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=sheet.width, Height=sheet.height)
    keys["/BitsPerComponent"] = 8
    keys["/ColorSpace"] = Name.DeviceGray if sheet.grey else Name.DeviceRGB
    if not sheet.lossless:
        keys["/Filter"] = Name.DCTDecode
        return Stream(target, sheet.data, keys)
    keys["/Filter"] = Name.FlateDecode
    channels = 1 if sheet.grey else 3
    keys["/DecodeParms"] = Dictionary(Predictor=15, Columns=sheet.width, Colors=channels, BitsPerComponent=8)
    return Stream(target, sheet.data, keys)
