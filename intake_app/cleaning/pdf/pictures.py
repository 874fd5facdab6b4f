"""Pictures in a PDF (ISO 32000-1, 8.9): exactly their samples, or the codec's own data with nothing beside it."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Stream

from intake_app.cleaning.facts import MAX_PIXELS
from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import bilevel, colours, jpeg2000, jpegs, packing
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.objects import items_of, name_of
from intake_app.cleaning.pdf.packing import Shape
from intake_app.cleaning.pdf.states import INTENT
from intake_app.cleaning.pdf.values import boolean, integer, list_of_numbers, numbers
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

JPEG, JPEG_2000, FAX, JBIG2 = "/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"
CODECS = {JPEG: JPEG, "/DCT": JPEG, JPEG_2000: JPEG_2000, FAX: FAX, "/CCF": FAX, JBIG2: JBIG2}
DEPTHS = {1, 2, 4, 8, 16}


def picture(anew: Anew, value: Stream) -> Any:
    """A picture; None when there is nothing to see in it."""
    return anew.once(value, lambda: _made(anew, value), "picture")


def _mask(anew: Anew, value: Any) -> Any:
    """A picture that masks another, or the colours that are clear."""
    if isinstance(value, Stream):
        return picture(anew, value)
    found = list_of_numbers(value)
    return Array(found) if found and len(found) <= 2 * colours.MOST_INKS else None


def _soft_mask(anew: Anew, value: Any) -> Any:
    return picture(anew, value) if isinstance(value, Stream) else None


_PICTURE: dict[str, Take] = {
    **dict.fromkeys(("/Width", "/Height", "/BitsPerComponent", "/SMaskInData"), integer),
    **dict.fromkeys(("/ImageMask", "/Interpolate"), boolean),
    "/ColorSpace": colours.space,
    "/Intent": INTENT,
    "/Decode": numbers(2, 2 * colours.MOST_INKS),
    "/Matte": numbers(1, colours.MOST_INKS),
    "/Mask": _mask,
    "/SMask": _soft_mask,
}


def _made(anew: Anew, value: Stream) -> Any:
    keys = anew.record(value, "Picture", _PICTURE)
    width, height = int(keys.get("/Width", 0)), int(keys.get("/Height", 0))
    if width <= 0 or height <= 0:
        return None
    if width * height > MAX_PIXELS:
        raise FileRefused(Refusal.TOO_MANY_PIXELS, f"{width}x{height}")
    keys["/Type"], keys["/Subtype"] = Name.XObject, Name.Image
    filters = [name_of(name) for name in items_of(value.get("/Filter"))]
    codec = CODECS.get(filters[-1])
    match codec:
        case "/DCTDecode":
            data = _of_jpeg(anew, _before_codec(anew, value, filters))
        case "/JPXDecode":
            data = _of_jpeg2000(anew, _before_codec(anew, value, filters))
        case "/CCITTFaxDecode" | "/JBIG2Decode":
            codec, data = FAX, bilevel.packed(value, width, height)
            keys["/DecodeParms"] = Dictionary(K=-1, Columns=width, Rows=height)
            if not keys.get("/ImageMask"):
                keys["/BitsPerComponent"], keys["/ColorSpace"] = 1, keys.get("/ColorSpace", Name.DeviceGray)
        case _:
            shape = _shape(keys, width, height)
            return packing.put(anew, value, keys, shape) if shape else None
    keys["/Filter"] = Name(codec)
    return anew.stream(data, keys) if data else None


def _shape(keys: Dictionary, width: int, height: int) -> Shape | None:
    if keys.get("/ImageMask"):
        return Shape(width, height, 1, 1)
    space, depth = keys.get("/ColorSpace"), int(keys.get("/BitsPerComponent", 8))
    channels = 0 if space is None else colours.components(space)
    return Shape(width, height, channels, depth) if channels and depth in DEPTHS else None


def _before_codec(anew: Anew, value: Stream, filters: list[str]) -> bytes:
    """The codec's data, freed of what it was packed in besides."""
    raw = value.read_raw_bytes()
    if len(filters) == 1:
        return raw
    outer = Dictionary(Filter=Array([Name(name) for name in filters[:-1]]))
    return anew.unpacked(Stream(anew.source, raw, outer))


def _of_jpeg(anew: Anew, data: bytes) -> bytes:
    for finding in find(data, Kind.JPEG):
        anew.tell(What(finding.what), f"picture {finding.where}")
    return jpegs.plain(data)


def _of_jpeg2000(anew: Anew, data: bytes) -> bytes:
    try:
        bare = jpeg2000.plain(data)
    except ValueError:
        return b""
    if len(bare) < len(data):
        anew.tell(What.APP_DATA, "picture JPEG 2000 boxes")
    return bare
