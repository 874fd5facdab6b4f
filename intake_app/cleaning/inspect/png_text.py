"""Text chunks of PNG: a keyword and what belongs to it, which may be a whole EXIF block or XMP packet in disguise."""

import binascii
import re
import zlib

from intake_app.cleaning.inspect import exif, photoshop, xmp
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_MOST_INFLATED = 4 << 20
_RAW_PROFILE = re.compile(rb"\s*(\w+)\s+\d+\s+([0-9A-Fa-f\s]*)")  # ImageMagick's: type, length, hexadecimal digits

_BY_KEYWORD = tuple(
    (what, re.compile(pattern, re.IGNORECASE))
    for what, pattern in (
        (What.TAKEN_AT, r"creation ?time|date|.*timestamp"),
        (What.PERSON, r"author|artist|copyright|source|creator|owner"),
        (What.CAPTION, r"title|description|subject|keywords?|label"),
        (What.SOFTWARE, r"software|generator|exif:software"),
        (What.THUMBNAIL, r"thumb"),
        (What.DEVICE, r"make$|model$"),
        (What.GPS, r"exif:gps"),
        (What.EXIF, r"exif:"),
        (What.ICC, r"icc|raw profile type icc"),
    )
)


def name(chunk: str, body: bytes, traces: Traces) -> None:
    """Names a tEXt, zTXt or iTXt chunk by its keyword, and what its text holds."""
    keyword, _, rest = body.partition(b"\0")
    text = _text(chunk, rest)
    kind = keyword.removeprefix(b"Raw profile type ").lower()
    if text is None:
        traces.add(What.OTHER, f"PNG {chunk} unreadable part")
    elif kind == b"xml:com.adobe.xmp":
        xmp.name(text, traces)
    elif kind != keyword.lower() and (match := _RAW_PROFILE.match(text)):
        _profile(kind, match[2], traces)
    what = next((what for what, pattern in _BY_KEYWORD if pattern.match(label(keyword))), What.COMMENT)
    traces.add(What.XMP if kind == b"xml:com.adobe.xmp" else what, f"PNG {chunk} {label(keyword)}".rstrip())


def _text(chunk: str, rest: bytes) -> bytes | None:
    """What follows the keyword, inflated when it is deflated; None when it can't be."""
    if chunk == "tEXt":
        return rest
    compressed = chunk == "zTXt" or rest[:1] == b"\1"
    text = rest[1:] if chunk == "zTXt" else rest[2:].split(b"\0", 2)[-1]
    if not compressed:
        return text
    try:
        return zlib.decompressobj().decompress(text, _MOST_INFLATED)
    except zlib.error:
        return None


def _profile(kind: bytes, digits: bytes, traces: Traces) -> None:
    """A profile in hexadecimal digits, as ImageMagick writes them."""
    packed = b"".join(digits.split())
    block = binascii.unhexlify(packed[: len(packed) & ~1])
    if kind in {b"exif", b"app1"}:
        exif.name(block.removeprefix(b"Exif\0\0"), traces)
    elif kind in {b"iptc", b"8bim"}:
        photoshop.name(block.removeprefix(b"Photoshop 3.0\0"), traces)
    elif kind == b"xmp":
        xmp.name(block, traces)
