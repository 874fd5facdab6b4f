"""
GIF as a file (GIF89a specification): a screen, and frames of colour numbers laid over it one after the other.

    "GIF89a"   screen: width, height, flags, background, aspect   [colours]
    21 F9      control of the next frame: how it is laid over the ones before, how long it shows, what is transparent
    21 FF      of a program; "NETSCAPE2.0" says how often to play.   Other extensions are not looked at.
    2C         frame: left, top, width, height, flags   [colours]   code size, blocks of LZW codes
    3B         end
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from intake_app.cleaning.facts import check_size
from intake_app.errors import FileRefused, Refusal

EXTENSION, FRAME, END = 0x21, 0x2C, 0x3B
CONTROL, APPLICATION = 0xF9, 0xFF
LOOP_PROGRAMS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
HAS_COLOURS, INTERLACED = 0x80, 0x40
HAS_TRANSPARENT, DISPOSAL = 0x01, 0x1C


@dataclass(frozen=True, slots=True)
class Control:
    """How a frame is shown: disposal and transparency in `flags`, hundredths of a second, the transparent colour."""

    flags: int = 0
    delay: int = 0
    transparent: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture."""

    box: tuple[int, int, int, int]  # left, top, width, height
    control: Control | None
    colours: bytes  # its own, or none
    interlaced: bool
    code_size: int
    codes: bytes  # LZW codes in blocks, each with its length


@dataclass(slots=True)
class Animation:
    """All that shows. `loops` is None where the file says nothing, 0 for ever."""

    width: int
    height: int
    colours: bytes = b""
    background: int = 0
    loops: int | None = None
    frames: list[Frame] = field(default_factory=list)
    cut_short: bool = True  # no end mark was found
    behind: int = 0  # frames with bytes behind their pixels
    unused: int = 0  # colours that no pixel has
    beyond: int = 0  # frames of which a part lies outside of the screen


class _Reader:
    """Takes values off the front; struct.error or IndexError at the end."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def values(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return values

    def colours(self, flags: int) -> bytes:
        """Three bytes for each colour of a table, when the flags say there is one."""
        if not flags & HAS_COLOURS:
            return b""
        start, self._at = self._at, self._at + (6 << (flags & 7))
        return self._data[start : self._at]

    def blocks(self) -> Iterator[bytes]:
        """Each block with its length, up to the empty one; what there is of the last when the file breaks off."""
        while length := self._data[self._at]:
            start, self._at = self._at, self._at + 1 + length
            yield self._data[start : self._at]
        self._at += 1


def read(data: bytes) -> Animation:
    """What there is of a file up to its end mark, or to where it breaks off. FileRefused when there is no picture."""
    reader = _Reader(data, 6)
    try:
        width, height, flags, background, _aspect = reader.values("<HHBBB")
        animation = Animation(width, height, reader.colours(flags), background)
    except struct.error:
        raise FileRefused(Refusal.DAMAGED, "no screen") from None
    with suppress(struct.error, IndexError):  # where the file breaks off; cut_short says so
        _read_blocks(reader, animation)
    if not animation.frames:
        raise FileRefused(Refusal.DAMAGED, "no picture")
    return animation


def _read_blocks(reader: _Reader, animation: Animation) -> None:
    """Block by block; bytes between them that begin none are skipped, as decoders do."""
    control: Control | None = None
    while True:
        (mark,) = reader.values("B")
        if mark == END:
            animation.cut_short = False
            return
        if mark == FRAME:
            _read_frame(reader, animation, control)
            control = None
        elif mark == EXTENSION:
            (label,) = reader.values("B")
            blocks = list(reader.blocks())
            if label == CONTROL and blocks:
                control = Control(*struct.unpack_from("<BHB", blocks[0], 1))
            elif label == APPLICATION and blocks and blocks[0][1:] in LOOP_PROGRAMS and len(blocks) > 1:
                _, animation.loops = struct.unpack_from("<BH", blocks[1], 1)


def _read_frame(reader: _Reader, animation: Animation, control: Control | None) -> None:
    left, top, width, height, flags = reader.values("<HHHHB")
    check_size(width, height)
    colours = reader.colours(flags)
    (code_size,) = reader.values("B")
    codes = bytearray()
    try:
        for block in reader.blocks():
            codes += block
    finally:
        frame = Frame((left, top, width, height), control, colours, bool(flags & INTERLACED), code_size, bytes(codes))
        animation.frames.append(frame)


def write(animation: Animation) -> bytes:
    """The file."""
    out = bytearray(b"GIF89a")
    flags = _table_flags(animation.colours)
    out += struct.pack("<HHBBB", animation.width, animation.height, flags, animation.background, 0)
    out += animation.colours
    if animation.loops is not None:
        out += struct.pack("<BBB11sBBHB", EXTENSION, APPLICATION, 11, b"NETSCAPE2.0", 3, 1, animation.loops, 0)
    for frame in animation.frames:
        if frame.control:
            control = frame.control
            flags = control.flags & (DISPOSAL | HAS_TRANSPARENT)
            out += struct.pack("<BBBBHBB", EXTENSION, CONTROL, 4, flags, control.delay, control.transparent, 0)
        flags = _table_flags(frame.colours) | (INTERLACED if frame.interlaced else 0)
        out += struct.pack("<BHHHHB", FRAME, *frame.box, flags) + frame.colours
        out += bytes([frame.code_size]) + frame.codes + b"\0"
    return bytes(out) + bytes([END])


def _table_flags(colours: bytes) -> int:
    """Whether there is a table, and its size as a power of two."""
    return HAS_COLOURS | (len(colours) // 3 - 1).bit_length() - 1 if colours else 0
