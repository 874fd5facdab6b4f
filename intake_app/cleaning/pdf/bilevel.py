"""
Pictures of black and white as fax machines (CCITT) and scanners (JBIG2) pack them.

Only a decoder can tell where such data ends, and JBIG2 has room for comments. So PDFium decodes them, and they are
packed anew as Group 4 fax.
"""

import io

import pikepdf
from pikepdf import Dictionary, Name, Stream
from PIL import Image, ImageChops, TiffImagePlugin
from pypdfium2 import PdfImage, PdfiumError, PdfObject

from intake_app.cleaning.pdf import pdfium

STRIP_OFFSETS, ROWS_PER_STRIP, STRIP_LENGTHS = 273, 278, 279


def packed(picture: Stream, width: int, height: int) -> bytes:
    """The samples of a picture as Group 4 fax data; empty when PDFium can't read them."""
    shown = _decoded(picture)
    if shown is None:
        return b""
    page = Image.new("1", (width, height))  # what fax machines call black is a sample of 0 in a PDF
    page.paste(ImageChops.invert(shown).convert("1", dither=Image.Dither.NONE))
    sink = io.BytesIO()
    page.save(sink, "TIFF", compression="group4", tiffinfo={ROWS_PER_STRIP: height})
    tags = TiffImagePlugin.TiffImageFile(io.BytesIO(sink.getvalue())).tag_v2
    (start,), (length,) = tags[STRIP_OFFSETS], tags[STRIP_LENGTHS]
    return sink.getvalue()[start : start + length]


def _decoded(picture: Stream) -> Image.Image | None:
    """What PDFium sees in it, on a page of its own and without what stands around it."""
    with pikepdf.new() as alone, io.BytesIO() as sink:
        page = alone.add_blank_page()
        copy = alone.copy_foreign(picture)
        for key in set(copy.keys()) - {"/Width", "/Height", "/Filter", "/DecodeParms", "/Length"}:
            del copy[key]
        copy["/Type"], copy["/Subtype"] = Name.XObject, Name.Image
        copy["/ColorSpace"], copy["/BitsPerComponent"] = Name.DeviceGray, 1
        page.obj["/Resources"] = Dictionary(XObject=Dictionary(X=copy))
        page.obj["/Contents"] = Stream(alone, b"/X Do")
        alone.save(sink)
        with pdfium.opened(sink.getvalue()) as document, pdfium.page(document, 0) as shown:
            return next((_bitmap(found) for found in shown.get_objects()), None)


def _bitmap(found: PdfObject) -> Image.Image | None:
    if not isinstance(found, PdfImage):
        return None
    try:
        seen: Image.Image = found.get_bitmap(render=False).to_pil()
    except PdfiumError:
        return None
    return seen
