"""
A PDF of pictures: each page drawn, and nothing of the document but what can be seen.

A page is stored without loss, unless that takes much more room than a JPEG: letters stay sharp, photos stay small.
"""

import io
from typing import cast

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from intake_app.cleaning.facts import MAX_ALL_PIXELS
from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.pdf.document import written
from intake_app.cleaning.png import file as png
from intake_app.errors import FileRefused, Refusal

LEAST_DPI, MOST_DPI = 72, 600
QUALITY = 85
MOST_COLOURS = 1 << 16
"""On a page that is worth trying without loss."""
WORTH = 2.0
"""Times the size of a JPEG that a page without loss may have."""


def flattened(data: bytes, dpi: int) -> tuple[bytes, tuple[int, int]]:
    """The pages of a document as pictures, and the pixels of the first. FileRefused when they are too many."""
    scale = min(max(dpi, LEAST_DPI), MOST_DPI) / pdfium.POINTS
    pixels = 0
    sizes: list[tuple[int, int]] = []
    with pdfium.opened(data) as document, pikepdf.new() as target:
        for number in range(len(document)):
            with pdfium.page(document, number) as page:
                width, height = page.get_size()
                picture = pdfium.drawn(page, scale)
            pixels += picture.width * picture.height
            if pixels > MAX_ALL_PIXELS:
                raise FileRefused(Refusal.TOO_MANY_PIXELS, f"page {number + 1}")
            sizes.append(picture.size)
            _add_page(target, picture, round(width, 3), round(height, 3))
        return written(target), sizes[0]


def _add_page(target: pikepdf.Pdf, picture: Image.Image, width: float, height: float) -> None:
    content = b"q\n%g 0 0 %g 0 0 cm\n/X1 Do\nQ\n" % (width, height)
    page = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, width, height]))
    page["/Resources"] = Dictionary(XObject=Dictionary(X1=_stored(target, picture)))
    page["/Contents"] = Stream(target, content)
    target.pages.append(pikepdf.Page(target.make_indirect(page)))


def _stored(target: pikepdf.Pdf, picture: Image.Image) -> Stream:
    """A page's picture, in the way that suits it."""
    colours = cast(list[tuple[int, tuple[int, int, int]]], picture.getcolors(MOST_COLOURS) or [])
    if colours and all(red == green == blue for _, (red, green, blue) in colours):
        picture = picture.convert("L")
    keys = Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height)
    keys["/BitsPerComponent"] = 8
    keys["/ColorSpace"] = Name.DeviceGray if picture.mode == "L" else Name.DeviceRGB
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=QUALITY, subsampling=0)
    data = _without_loss(picture) if colours else b""
    if not data or len(data) > WORTH * len(sink.getvalue()):
        keys["/Filter"] = Name.DCTDecode
        return Stream(target, sink.getvalue(), keys)
    keys["/Filter"] = Name.FlateDecode
    channels = len(picture.getbands())
    keys["/DecodeParms"] = Dictionary(Predictor=15, Columns=picture.width, Colors=channels, BitsPerComponent=8)
    return Stream(target, data, keys)


def _without_loss(picture: Image.Image) -> bytes:
    """Its rows as a PNG has them, which a PDF can take as they are."""
    sink = io.BytesIO()
    picture.save(sink, "PNG")
    return b"".join(body for name, body in png.chunks(sink.getvalue()) if name == b"IDAT")
