"""BMP: written as 1, 8 or 24 bits. With transparency, which few viewers look for in a BMP, it becomes a PNG."""

import io
import struct
from typing import Any

from PIL import BmpImagePlugin, Image

from intake_app.cleaning import bitfields, facts, raster
from intake_app.cleaning.facts import Facts, check_size
from intake_app.domain.document import Kind

CORE, OS2_SHORT, USUAL = 12, 16, 40
"""Sizes of headers: of the old kind, of OS/2's with what has to be in it alone, and of the one most files have."""

COLOURS_AT = 46
"""Where the usual header says how many colours the palette has."""

PATIENT_RLE = "bmp_rle_patient"
"""Pillow's name for the decoder below."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture as a BMP or PNG that holds nothing else. FileRefused when it is too large or shows nothing."""
    source, whole = load(data)
    picture, hidden = raster.without_unseen(raster.bare(source))
    picture, unused = raster.with_used_colours(picture)
    transparent = picture.mode == "RGBA"
    kind = Kind.PNG if transparent else Kind.BMP
    sink = io.BytesIO()
    picture.save(sink, kind.upper())
    kept = facts.kept(transparent=transparent, cut_short=not whole)
    found = facts.unseen(hidden, unused=unused)
    return sink.getvalue(), Facts(kind, picture.width, picture.height, kept=kept, found=found)


def load(data: bytes) -> tuple[Image.Image, bool]:
    """The decoded picture, and whether all of it was there. FileRefused when it is too large or there is nothing."""
    check_size(*_announced_size(data))
    if layout := bitfields.layout(data):
        return bitfields.decode(data, layout)
    plain = _as_pillow_knows_it(data)
    try:
        return raster.load_what_there_is(lambda: BmpImagePlugin.BmpImageFile(io.BytesIO(plain)))
    except ValueError:
        return _with_missing_runs(plain), False


def _announced_size(data: bytes) -> tuple[int, int]:
    """Width and height in the header, of the short old kind or the long one; rows may count from the top."""
    if data[14:18] == b"\x0c\0\0\0":
        return int.from_bytes(data[18:20], "little"), int.from_bytes(data[20:22], "little")
    height = int.from_bytes(data[22:26], "little", signed=True)
    return int.from_bytes(data[18:22], "little", signed=True), abs(height)


def _as_pillow_knows_it(data: bytes) -> bytes:
    """With the usual header in place of OS/2's short one, and no more colours than pixels can name."""
    start, header = struct.unpack_from("<II", data, 10)
    if header == OS2_SHORT:
        longer = struct.pack("<II", start + USUAL - OS2_SHORT, USUAL) + data[18:30].ljust(USUAL - 4, b"\0")
        data = data[:10] + longer + data[30:]
    if header == CORE or len(data) < COLOURS_AT + 4:
        return data
    depth, colours = int.from_bytes(data[28:30], "little"), int.from_bytes(data[COLOURS_AT : COLOURS_AT + 4], "little")
    if depth <= 8 and colours > 1 << depth:
        data = data[:COLOURS_AT] + struct.pack("<I", 1 << depth) + data[COLOURS_AT + 4 :]
    return data


class _PatientRleDecoder(BmpImagePlugin.BmpRleDecoder):
    """Pillow's, but what the runs leave out is colour 0."""

    def set_as_raw(self, data: bytes | bytearray, rawmode: str | None = None, extra: tuple[Any, ...] = ()) -> None:
        pixels = self.state.xsize * self.state.ysize
        super().set_as_raw(data[:pixels].ljust(pixels, b"\0"), rawmode, extra)


Image.register_decoder(PATIENT_RLE, _PatientRleDecoder)


def _with_missing_runs(data: bytes) -> Image.Image:
    """A picture in run lengths that break off, or end before the last row. ValueError when it is none."""
    source = BmpImagePlugin.BmpImageFile(io.BytesIO(data))
    if source.tile[0].codec_name != "bmp_rle":
        raise ValueError
    source.tile = [tile._replace(codec_name=PATIENT_RLE) for tile in source.tile]
    source.load()
    return source
