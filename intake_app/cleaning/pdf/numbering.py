"""
A number on each page of a copy (Bates), and each page as a picture for review platforms.

The number stands on a strip that is added below the page, so that it covers nothing: the page as it was is drawn above
it, turned and cut as viewers show it. Links go; what can be seen and searched stays.
"""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.pdf.document import opened, written

FOOT = 24
"""Points that are added below a page of usual size."""
_SIZE = 10  # points; larger on large pages
_USUAL = 612  # points, the shorter side of a usual page
_LETTER = 0.6  # of the size: all letters of Courier are as wide
_DPI = 300
_MOST_PIXELS = 40_000_000
_QUALITY = 85
_FLAT = ("/TrimBox", "/ArtBox", "/BleedBox")


def numbered(data: bytes, prefix: str, first: int, digits: int) -> tuple[bytes, int]:
    """The document with numbers from `first` on, and how many pages it has. FileRefused when it can't be opened."""
    with opened(data) as source, pikepdf.new() as target:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier, Encoding=Name.WinAnsiEncoding)
        font = target.make_indirect(font)
        count = len(source.pages)
        for number, page in enumerate(source.pages, first):
            target.pages.append(_with_foot(target, page, f"{prefix}{number:0{digits}}".encode("ascii"), font))
        return written(target), count


def _with_foot(target: pikepdf.Pdf, page: pikepdf.Page, text: bytes, font: Dictionary) -> pikepdf.Page:
    for name in _FLAT:  # they say what a printing press keeps, not what is seen
        if name in page.obj:
            del page.obj[name]
    page.obj["/CropBox"] = _seen(page)
    form = target.copy_foreign(page.as_form_xobject())
    assert isinstance(form, Stream)
    left, bottom, right, top = _drawn_box(form)
    width, height = right - left, top - bottom
    size = max(_SIZE, _SIZE * min(width, height) / _USUAL)
    size = min(size, width / (_LETTER * (len(text) + 2)))
    foot = FOOT / _SIZE * size
    start = width - size - _LETTER * size * len(text)
    content = b"q 1 0 0 1 %.4f %.4f cm /Page Do Q\n" % (-left, foot - bottom)
    content += b"BT /F1 %.4f Tf %.4f %.4f Td (%s) Tj ET\n" % (size, start, foot / 2 - size / 3, text)
    made = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, round(width, 4), round(height + foot, 4)]))
    made["/Resources"] = Dictionary(XObject=Dictionary(Page=form), Font=Dictionary(F1=font))
    made["/Contents"] = Stream(target, content)
    return pikepdf.Page(target.make_indirect(made))


def _seen(page: pikepdf.Page) -> Array:
    """What a viewer shows of it: the crop box, as far as it lies on the sheet."""
    crop, sheet = ([float(value) for value in box] for box in (page.cropbox, page.mediabox))
    sides = [(sorted((crop[at], crop[at + 2])), sorted((sheet[at], sheet[at + 2]))) for at in (0, 1)]
    (left, right), (bottom, top) = ((max(inner[0], outer[0]), min(inner[1], outer[1])) for inner, outer in sides)
    return Array([left, bottom, right, top])


def _drawn_box(form: Stream) -> tuple[float, float, float, float]:
    """Where it lands when it is drawn: its box, turned and scaled by its matrix."""
    x0, y0, x1, y1 = (float(value) for value in form["/BBox"])
    a, b, c, d, e, f = (float(value) for value in form.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def page_picture(data: bytes, number: int) -> tuple[bytes, bool]:
    """One page, from 0, at 300 dpi: a TIFF in Group 4 where it is black on white and nothing else, or a JPEG.

    True for the TIFF. FileRefused when PDFium can't draw it.
    """
    with pdfium.opened(data) as document, pdfium.page(document, number) as page:
        width, height = page.get_size()
        scale = min(_DPI / pdfium.POINTS, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
        resolution = (round(scale * pdfium.POINTS),) * 2
        sharp = pdfium.drawn(page, scale, sharp=True)
        sink = io.BytesIO()
        if _black_and_white(sharp):
            sharp.convert("1", dither=Image.Dither.NONE).save(sink, "TIFF", compression="group4", dpi=resolution)
            return sink.getvalue(), True
        pdfium.drawn(page, scale).save(sink, "JPEG", quality=_QUALITY, dpi=resolution)
        return sink.getvalue(), False


def _black_and_white(picture: Image.Image) -> bool:
    """Whether nothing is lost by keeping one bit of each pixel."""
    colours = picture.getcolors(2)
    return colours is not None and all(colour in {(0, 0, 0), (255, 255, 255)} for _, colour in colours)
