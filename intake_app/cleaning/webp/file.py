"""
WebP as a file (RFC 9649): chunks in a RIFF.

    still       VP8 or VP8L alone; or VP8X, then ALPH and VP8, or VP8L
    animation   VP8X, ANIM, then for each frame ANMF, which holds ALPH and VP8, or VP8L
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from intake_app.cleaning.facts import check_size
from intake_app.errors import FileRefused, Refusal

ANIMATED, TRANSPARENT = 0x02, 0x10
BITSTREAMS = {b"ALPH", b"VP8 ", b"VP8L"}

Chunk = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: its chunks, and in an animation its place, milliseconds and way of being laid over the last one."""

    chunks: tuple[Chunk, ...]
    box: tuple[int, int, int, int] = (0, 0, 0, 0)  # left, top, width, height
    duration: int = 0
    flags: int = 0

    @property
    def lossless(self) -> bool:
        """Whether its colours are stored exactly."""
        return any(name == b"VP8L" for name, _ in self.chunks)

    @property
    def size(self) -> tuple[int, int]:
        """As its bitstream says; FileRefused when it has none."""
        for name, body in self.chunks:
            if name == b"VP8 " and len(body) >= 10:
                width, height = struct.unpack_from("<HH", body, 6)
                return width & 0x3FFF, height & 0x3FFF
            if name == b"VP8L" and len(body) >= 5:
                bits = int.from_bytes(body[1:5], "little")
                return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        raise FileRefused(Refusal.DAMAGED, "no bitstream")

    def alone(self) -> bytes:
        """A file of its own."""
        if self.chunks[0][0] != b"ALPH":
            return _riff(self.chunks[:1])
        return _riff([_extended(TRANSPARENT, *self.size), *self.chunks])


@dataclass(slots=True)
class Picture:
    """A still has one frame and no canvas. An animation has a background, and the number of times it plays."""

    frames: list[Frame] = field(default_factory=list)
    canvas: tuple[int, int] = (0, 0)
    background: bytes = bytes(4)
    loops: int = 0
    cut_short: bool = False
    about: dict[bytes, bytes] = field(default_factory=dict)  # the first of each other chunk

    @property
    def animated(self) -> bool:
        """Whether frames are played."""
        return self.canvas != (0, 0)


def read(data: bytes) -> Picture:
    """The frames and what is said about them. FileRefused when there is no picture, or one too large."""
    picture, still = Picture(), list[Chunk]()
    for name, body in _chunks(data, 12):
        if name == b"ANMF":
            picture.frames.append(_frame(body))
        elif name in BITSTREAMS:
            still.append((name, body))
        else:
            picture.about.setdefault(name, body)
    header = picture.about.get(b"VP8X", bytes(10))
    if header[0] & ANIMATED and picture.frames:
        picture.canvas = _u24(header, 4) + 1, _u24(header, 7) + 1
        picture.background, picture.loops = struct.unpack_from("<4sH", picture.about.get(b"ANIM", b"").ljust(6, b"\0"))
        check_size(*picture.canvas, len(picture.frames))
    else:
        picture.frames = [Frame(tuple(still[:2]))]
    announced, picture.frames = len(picture.frames), list(_sound(picture.frames))
    picture.cut_short = len(picture.frames) < announced
    return picture


def _sound(frames: Iterable[Frame]) -> Iterator[Frame]:
    """Those up to one without a size, as the last of a file that is cut short; FileRefused when it is the first."""
    for index, frame in enumerate(frames):
        try:
            size = frame.size
        except FileRefused:
            if not index:
                raise
            return
        check_size(*size)
        yield frame


def _frame(body: bytes) -> Frame:
    body = body.ljust(16, b"\0")
    box = (2 * _u24(body, 0), 2 * _u24(body, 3), _u24(body, 6) + 1, _u24(body, 9) + 1)
    chunks = [chunk for chunk in _chunks(body, 16) if chunk[0] in BITSTREAMS]
    return Frame(tuple(chunks[:2]), box, _u24(body, 12), body[15] & 3)


def write_animation(picture: Picture, *, transparent: bool) -> bytes:
    """The file."""
    chunks = [_extended(ANIMATED | (TRANSPARENT if transparent else 0), *picture.canvas)]
    chunks.append((b"ANIM", struct.pack("<4sH", picture.background, picture.loops)))
    for frame in picture.frames:
        left, top, width, height = frame.box
        numbers = (left // 2, top // 2, width - 1, height - 1, frame.duration)
        head = b"".join(number.to_bytes(3, "little") for number in numbers) + bytes([frame.flags])
        chunks.append((b"ANMF", head + b"".join(_chunk(*chunk) for chunk in frame.chunks)))
    return _riff(chunks)


def bitstreams(data: bytes) -> tuple[Chunk, ...]:
    """The chunks of a still that hold its pixels."""
    return tuple(chunk for chunk in _chunks(data, 12) if chunk[0] in BITSTREAMS)


def _chunks(data: bytes, at: int) -> Iterator[Chunk]:
    """Name and body of each, up to where the file breaks off."""
    while at + 8 <= len(data):
        name, length = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _riff(chunks: Iterable[Chunk]) -> bytes:
    body = b"WEBP" + b"".join(_chunk(*chunk) for chunk in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _extended(flags: int, width: int, height: int) -> Chunk:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"VP8X", bytes([flags, 0, 0, 0]) + size


def _u24(body: bytes, at: int) -> int:
    return int.from_bytes(body[at : at + 3], "little")
