"""A document of one page with a bit of everything, for libraries to warm up on."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

CONTENT = b"BT /F1 12 Tf 10 50 Td (Aa) Tj ET q 20 0 0 20 10 10 cm /X1 Do Q q 20 0 0 20 40 10 cm /X2 Do Q"


def document() -> bytes:
    """Letters, a JPEG, a fax, and a highlight that PDFium has to draw."""
    sink = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page(page_size=(72, 72))
        page = made.pages[0].obj
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        pictures = Dictionary(X1=_jpeg(made), X2=_fax(made))
        page["/Resources"] = Dictionary(Font=Dictionary(F1=font), XObject=pictures)
        page["/Contents"] = Stream(made, CONTENT)
        corners = Array([10, 60, 30, 60, 10, 50, 30, 50])
        highlight = Dictionary(Type=Name.Annot, Subtype=Name.Highlight, Rect=Array([10, 50, 30, 60]))
        highlight["/QuadPoints"] = corners
        page["/Annots"] = Array([made.make_indirect(highlight)])
        made.save(sink)
    return sink.getvalue()


def blank() -> bytes:
    """A page without anything."""
    sink = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page(page_size=(72, 72))
        made.save(sink)
    return sink.getvalue()


def _jpeg(made: pikepdf.Pdf) -> Stream:
    sink = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 100, 50)).save(sink, "JPEG")
    keys = Dictionary(Subtype=Name.Image, Width=8, Height=8, BitsPerComponent=8, Filter=Name.DCTDecode)
    keys["/ColorSpace"] = Name.DeviceRGB
    return Stream(made, sink.getvalue(), keys)


def _fax(made: pikepdf.Pdf) -> Stream:
    keys = Dictionary(Subtype=Name.Image, Width=8, Height=1, BitsPerComponent=1, Filter=Name.CCITTFaxDecode)
    keys["/ColorSpace"], keys["/DecodeParms"] = Name.DeviceGray, Dictionary(K=-1, Columns=8, Rows=1)
    return Stream(made, b"\x80\x08\x00\x80", keys)
