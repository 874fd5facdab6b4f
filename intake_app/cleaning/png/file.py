"""
PNG and APNG as files (PNG specification, third edition): read with care, written plain.

A picture is kept as its scanlines, as they come out of zlib: that is every bit of it, whatever its depth.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from intake_app.cleaning.facts import check_size
from intake_app.errors import FileRefused, Refusal

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, COLOUR, PALETTE, GREY_ALPHA, COLOUR_ALPHA = 0, 2, 3, 4, 6
SAMPLES = {GREY: 1, COLOUR: 3, PALETTE: 1, GREY_ALPHA: 2, COLOUR_ALPHA: 4}
DEPTHS = {GREY: {1, 2, 4, 8, 16}, PALETTE: {1, 2, 4, 8}, COLOUR: {8, 16}, GREY_ALPHA: {8, 16}, COLOUR_ALPHA: {8, 16}}
ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Left, top, step across and step down of each pass of an interlaced picture."""

PIECE = 64 << 10


@dataclass(frozen=True, slots=True)
class Header:
    """IHDR."""

    width: int
    height: int
    depth: int
    colour: int
    interlaced: bool

    @classmethod
    def parse(cls, body: bytes) -> "Header":
        """FileRefused when it describes no picture, or one too large."""
        width, height, depth, colour, compression, filtering, interlace = struct.unpack(">IIBBBBB", body)
        check_size(width, height)
        if depth not in DEPTHS.get(colour, set()) or compression or filtering or interlace > 1:
            raise FileRefused(Refusal.DAMAGED, "IHDR")
        return cls(width, height, depth, colour, bool(interlace))

    def body(self) -> bytes:
        """As stored."""
        return struct.pack(">IIBBBBB", self.width, self.height, self.depth, self.colour, 0, 0, self.interlaced)

    def sized(self, width: int, height: int) -> "Header":
        """For a frame of the same make."""
        return replace(self, width=width, height=height)

    def passes(self) -> Iterator[tuple[int, int]]:
        """Bytes of a scanline with its filter byte, and number of scanlines, of each pass that has any."""
        bits = self.depth * SAMPLES[self.colour]
        for left, top, across, down in ADAM7 if self.interlaced else ((0, 0, 1, 1),):
            columns = (self.width - left + across - 1) // across
            rows = (self.height - top + down - 1) // down
            if columns > 0 and rows > 0:
                yield 1 + (columns * bits + 7) // 8, rows


@dataclass(frozen=True, slots=True)
class Control:
    """fcTL without its number: where on the canvas a frame of an animation stands, and how long and how it is shown."""

    box: tuple[int, int, int, int]  # left, top, width, height
    timing: bytes  # delay as a fraction, what becomes of the frame afterwards, how it is laid over the one before

    @classmethod
    def parse(cls, body: bytes, canvas: Header) -> "Control":
        """FileRefused when it stands outside its canvas."""
        width, height, left, top, timing = struct.unpack(">4xIIII6s", body)
        check_size(width, height)
        if left + width > canvas.width or top + height > canvas.height or timing[4] > 2 or timing[5] > 1:
            raise FileRefused(Refusal.DAMAGED, "fcTL")
        return cls((left, top, width, height), timing)

    def body(self, number: int) -> bytes:
        """As stored."""
        left, top, width, height = self.box
        return struct.pack(">IIIII6s", number, width, height, left, top, self.timing)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what a frame of an animation has to say, and its zlib streams."""

    control: Control | None
    streams: list[bytes]


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """
    Name and body of each chunk up to IEND or to where the file breaks off.

    A chunk with a wrong checksum counts as absent, except where zlib's own guards it.
    """
    at = len(SIGNATURE)
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if name in {b"IDAT", b"fdAT"} or data[at + 8 + length : at + 12 + length] == _checksum(name, body):
            yield name, body
        if name == b"IEND":
            return
        at += 12 + length


def _checksum(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))


@dataclass(frozen=True, slots=True)
class Scanlines:
    """The filtered scanlines of a picture, exactly as many bytes as it has, and the zlib stream of just them."""

    raw: bytes
    stream: bytes
    whole: bool  # whether all were in the file
    more: bool = False  # whether bytes stand behind them that nobody sees


def scanlines(header: Header, streams: Iterable[bytes]) -> Scanlines:
    """
    Those of a picture. Its stream is kept where it is proven to hold them and not a byte more, and made anew otherwise.

    Missing ones are filled with zeros, so that a file cut short shows what there is of it. FileRefused when there is
    nothing.
    """
    shape = list(header.passes())
    expected = sum(length * rows for length, rows in shape)
    packed = b"".join(streams)
    raw, ends, more = _inflate(packed, expected)
    sound = _sound_length(raw, shape)
    if not sound:
        raise FileRefused(Refusal.DAMAGED, "no scanline")
    if sound == expected and ends:
        return Scanlines(raw, packed, whole=True)
    raw = raw[:sound].ljust(expected, b"\0")
    return Scanlines(raw, zlib.compress(raw), whole=sound == expected, more=more)


def _inflate(packed: bytes, limit: int) -> tuple[bytes, bool, bool]:
    """What comes out before an error, the end or the limit; whether the stream ends there, and whether more follows."""
    inflater = zlib.decompressobj()
    raw, start = bytearray(), 0
    for start in range(0, len(packed), PIECE):
        piece, before = packed[start : start + PIECE], inflater.copy()
        try:
            raw += inflater.decompress(piece, limit - len(raw) + 1)
        except zlib.error:
            raw += _up_to_the_error(before, piece)
            break
        if len(raw) > limit or inflater.eof:
            break
    ends = inflater.eof and not inflater.unused_data and start + PIECE >= len(packed) and len(raw) <= limit
    more = len(raw) > limit or (inflater.eof and (bool(inflater.unused_data) or start + PIECE < len(packed)))
    return bytes(raw[:limit]), ends, more


def _up_to_the_error(inflater: "zlib._Decompress", piece: bytes) -> bytes:
    """What comes out of a piece that has an error in it: zlib keeps all of it back."""
    raw = bytearray()
    with suppress(zlib.error):
        for at in range(len(piece)):
            raw += inflater.decompress(piece[at : at + 1])
    return bytes(raw)


def _sound_length(raw: bytes, shape: list[tuple[int, int]]) -> int:
    """Bytes up to the first scanline that is cut or has a filter nobody knows."""
    at = 0
    for length, rows in shape:
        filters = raw[at : at + length * rows : length]
        known = len(filters) - len(filters.lstrip(b"\0\1\2\3\4"))
        whole = min(known, (len(raw) - at) // length)
        at += whole * length
        if whole < rows:
            break
    return at


def write(header: Header, extras: Iterable[tuple[bytes, bytes]], loops: int, pictures: Sequence[Picture]) -> bytes:
    """The file. `extras` stand before the pixels in the order given; `loops` counts only where there are frames."""
    parts = [SIGNATURE, _chunk(b"IHDR", header.body())]
    frames = sum(picture.control is not None for picture in pictures)
    if frames:
        parts.append(_chunk(b"acTL", struct.pack(">II", frames, loops)))
    parts += [_chunk(name, body) for name, body in extras]
    number = 0
    for index, picture in enumerate(pictures):
        if picture.control is not None:
            parts.append(_chunk(b"fcTL", picture.control.body(number)))
            number += 1
        for stream in picture.streams:
            parts.append(_chunk(b"fdAT", struct.pack(">I", number) + stream) if index else _chunk(b"IDAT", stream))
            number += bool(index)
    parts.append(_chunk(b"IEND", b""))
    return b"".join(parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + _checksum(name, body)
