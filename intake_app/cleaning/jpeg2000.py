"""
JPEG 2000: decoded and encoded once, without loss where it had none, and put into the plainest file there is.

Layout: ISO/IEC 15444-1, annex I for the boxes of a JP2, annex A for the marks of a codestream. A codestream alone
(.j2k) comes out as a JP2.
"""

import io
import struct
from collections.abc import Iterator
from typing import Any

from PIL import Image, Jpeg2KImagePlugin

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import Facts, check_size
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

DECIBELS = 50
"""To what was decoded, where the compression loses something anyway."""

AT_EASE = 2
"""
Times its source's size that a copy without loss may have. The wavelet that loses nothing is also used for files that
are cut off at a size, and what they lack can't be packed as tightly.
"""

ALONE = b"\xff\x4f"
"""A codestream without boxes, which say what its components mean."""
SIZE, CODING, COMMENT, START_OF_TILE = 0xFF51, 0xFF52, 0xFF64, 0xFF90
EMBEDDED = 2
"""In a `colr` box: a profile follows."""
REVERSIBLE = 1
"""The wavelet that loses nothing."""
EIGHT_BITS = 7
"""How a component of 8 bits is announced; the highest bit is for signed ones."""

STRAIGHT = {"P": "RGB", "PA": "RGBA", "YCbCr": "RGB", "I;16B": "I;16"}
"""What modes become that the encoder does not know."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture as a JP2 that holds nothing else. FileRefused when it is too large."""
    marks = dict(_marks(data))
    source = open_jpeg2000(data)
    depth = max(marks[SIZE][36::3], default=0) & 0x7F
    source.load()
    pixels = straight(source)
    convert = to_srgb(profile(data), pixels.mode)
    picture, hidden = raster.bare(convert(pixels) if convert else pixels), 0
    if not data.startswith(ALONE):  # then four components may as well be inks
        picture, hidden = raster.without_unseen(picture)
    copy = _write(picture, irreversible=False) if _is_reversible(marks[CODING]) else b""
    lossless = 0 < len(copy) <= AT_EASE * len(data)
    if not lossless:
        copy = _write(picture, irreversible=True, quality_mode="dB", quality_layers=[DECIBELS])
    kept = facts.kept(
        recoloured=convert is not None,
        transparent=picture.mode in {"LA", "RGBA"},
        fewer_bits=depth > EIGHT_BITS and picture.mode != "I;16",
        encoded_again=not lossless,
    )
    return copy, Facts(Kind.JPEG2000, *picture.size, kept=kept, found=facts.unseen(hidden))


def open_jpeg2000(data: bytes) -> Jpeg2KImagePlugin.Jpeg2KImageFile:
    """Not decoded yet, its size checked."""
    header = dict(_marks(data)).get(SIZE, b"").ljust(18, b"\0")
    right, bottom, left, top = struct.unpack_from(">IIII", header, 2)
    check_size(right - left, bottom - top)
    source = Jpeg2KImagePlugin.Jpeg2KImageFile(io.BytesIO(data))
    check_size(*source.size)
    return source


def straight(source: Image.Image) -> Image.Image:
    """In a mode that the encoder knows, palettes looked up."""
    if source.mode == "P" and source.has_transparency_data:
        return source.convert("RGBA")
    return source.convert(STRAIGHT[source.mode]) if source.mode in STRAIGHT else source


def profile(data: bytes) -> bytes | None:
    """The embedded colour profile."""
    headers = (body for name, body in _boxes(data) if name == b"jp2h")
    colours = (body for header in headers for name, body in _boxes(header) if name == b"colr")
    return next((body[3:] for body in colours if body[:1] == bytes([EMBEDDED])), None)


def _write(picture: Image.Image, **options: Any) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "JPEG2000", **options)
    return b"".join(
        _box(name, _without_comment(body) if name == b"jp2c" else body) for name, body in _boxes(sink.getvalue())
    )


def _box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and body of each box, up to one that makes no sense."""
    at = 0
    while at + 8 <= len(data):
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        size = size or len(data) - at
        if size < head:
            return
        yield data[at + 4 : at + 8], data[at + head : at + size]
        at += size


def _codestream(data: bytes) -> bytes:
    if data.startswith(ALONE):
        return data
    return next((body for name, body in _boxes(data) if name == b"jp2c"), b"")


def _marks(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marks before the first tile, and what they say. FileRefused when there is no tile."""
    stream, at = _codestream(data), 2
    while at + 4 <= len(stream):
        mark, length = struct.unpack_from(">HH", stream, at)
        if mark == START_OF_TILE:
            return
        yield mark, stream[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)
    raise FileRefused(Refusal.DAMAGED, "no tile")


def _is_reversible(coding: bytes) -> bool:
    return len(coding) > 9 and coding[9] == REVERSIBLE


def _without_comment(stream: bytes) -> bytes:
    """OpenJPEG writes its name and version."""
    marks = list(_marks(stream))
    kept = [struct.pack(">HH", mark, len(body) + 2) + body for mark, body in marks if mark != COMMENT]
    tiles = 2 + sum(4 + len(body) for _, body in marks)
    return b"".join((stream[:2], *kept, stream[tiles:]))
