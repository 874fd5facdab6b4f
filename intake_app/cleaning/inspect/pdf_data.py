"""The data of streams in a PDF: packed whole and with nothing behind, and what came out of it harmless in its place."""

import re
import zlib

from intake_app.cleaning.inspect import jpeg, pdf_content, pdf_fonts, pdf_jpeg2000, pdf_profile
from intake_app.cleaning.inspect.pdf_file import Name, Value
from intake_app.cleaning.inspect.pdf_walk import Look, Walk
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import FloodError, Traces

Keys = dict[str, Value]

_MOST = 1 << 30
_END_OF_FAX = re.compile(rb"0{11}10{11}10{0,7}\Z")
_MOST_GLYPHS = 65_536


def unpacked(keys: Keys, data: bytes, limit: int = _MOST) -> bytes | None:
    """What a stream holds; None when it is not packed in the one plain way, or holds more than `limit`."""
    if keys.get("/Filter") != "/FlateDecode":
        return None
    if not data:
        return b""
    inflater = zlib.decompressobj()
    try:
        found = inflater.decompress(data, limit + 1)
    except zlib.error:
        return None
    return found if inflater.eof and not inflater.unused_data and len(found) <= limit else None


def text(pattern: re.Pattern[bytes]) -> Look:
    """Text that matches as a whole."""

    def look(_: Walk, keys: Keys, data: bytes) -> bool:
        code = None if "/DecodeParms" in keys else unpacked(keys, data)
        return code is not None and pattern.fullmatch(code) is not None

    return look


drawing = text(pdf_content.DRAWING)
codes = text(pdf_content.CODES)


def function(_: Walk, keys: Keys, data: bytes) -> bool:
    """A small program, or a table that is as long as its dictionary says."""
    if keys.get("/FunctionType") == 4:
        return text(pdf_content.PROGRAM)(_, keys, data)
    size, ranges, bits = keys.get("/Size"), keys.get("/Range"), keys.get("/BitsPerSample")
    if not isinstance(size, list) or not isinstance(ranges, list) or not isinstance(bits, int):
        return False
    count = len(ranges) // 2
    for extent in size:
        count *= extent if isinstance(extent, int) else 0
    return _has_length(keys, data, (count * bits + 7) // 8)


def shading(_: Walk, keys: Keys, data: bytes) -> bool:
    """Points and colours, packed in bits."""
    return "/DecodeParms" not in keys and unpacked(keys, data) is not None


def glyph_numbers(_: Walk, keys: Keys, data: bytes) -> bool:
    """A number for each code."""
    return "/DecodeParms" not in keys and unpacked(keys, data, _MOST_GLYPHS * 2) is not None


def profile(_: Walk, keys: Keys, data: bytes) -> bool:
    """A colour profile without a name."""
    found = unpacked(keys, data)
    return found is not None and pdf_profile.is_bare(found)


def font(_: Walk, keys: Keys, data: bytes) -> bool:
    """A font program without names: of the format that its place in the document says."""
    found = unpacked(keys, data)
    if found is None:
        return False
    if "/Length2" in keys:
        return pdf_fonts.is_bare_type1(found, keys.get("/Length1"))
    if keys.get("/Subtype") in ("/Type1C", "/CIDFontType0C"):
        return pdf_fonts.is_bare_cff(found)
    return pdf_fonts.is_bare_sfnt(found)


# --- pictures ---------------------------------------------------------------------------------------------------------


def picture(walk: Walk, keys: Keys, data: bytes) -> bool:
    """Samples exactly as many as there are pixels, or a codec's data with nothing beside it."""
    width, height = keys.get("/Width"), keys.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int):
        return False
    match keys.get("/Filter"):
        case "/DCTDecode":
            return _is_plain_jpeg(data)
        case "/JPXDecode":
            return pdf_jpeg2000.is_plain(data)
        case "/CCITTFaxDecode":
            return _is_fax(keys, data, width, height)
    length = _row(walk, keys, width)
    parameters = keys.get("/DecodeParms")
    if isinstance(parameters, dict) and parameters.get("/Predictor") in range(10, 16):
        length += 1  # the byte before each row that says how it is predicted
    return _has_length(keys, data, length * height)


def _is_plain_jpeg(data: bytes) -> bool:
    traces = Traces()
    try:
        jpeg.walk(data, traces)
    except (CutError, FloodError):
        return False
    return not traces.found()


def _is_fax(keys: Keys, data: bytes, width: int, height: int) -> bool:
    digits = b"".join(b"%08d" % int(bin(byte)[2:]) for byte in data[-8:])
    told = {"/K": -1, "/Columns": width, "/Rows": height}
    return keys.get("/DecodeParms") == told and _END_OF_FAX.search(digits) is not None


def _row(walk: Walk, keys: Keys, width: int) -> int:
    """Bytes of one row of samples; 0 when the dictionary does not tell."""
    depth = keys.get("/BitsPerComponent", 8)
    if keys.get("/ImageMask") is True:
        return (width + 7) // 8
    if not isinstance(depth, int):
        return 0
    return (width * depth * components(walk, keys.get("/ColorSpace")) + 7) // 8


def components(walk: Walk, space: Value) -> int:
    """Samples to a pixel."""
    space = walk.plain(space)
    if isinstance(space, Name):
        return {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}.get(space, 0)
    match space:
        case ["/CalRGB" | "/Lab", _]:
            return 3
        case ["/ICCBased", profile_stream]:
            count = walk.peek(profile_stream, "/N")
            return count if isinstance(count, int) else 0
        case ["/DeviceN", names, *_]:
            inks = walk.plain(names)
            return len(inks) if isinstance(inks, list) else 0
    return 1


def _has_length(keys: Keys, data: bytes, length: int) -> bool:
    found = unpacked(keys, data, length) if 0 < length <= _MOST else None
    return found is not None and len(found) == length
