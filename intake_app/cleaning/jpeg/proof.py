"""
Proof that a scan has all of its picture, to the last bit, and not a byte more.

libjpeg skips what is left over, and Pillow does not tell where a scan ended. So a signal is sent through: the picture
is announced a little taller, and blocks of a pattern that nobody can foresee are put right behind the last bit of the
scan. The first new row shows them in their places only if the scan has exactly as many blocks as its picture, and ends
exactly there. At a quarter of the size each block is four pixels, which takes half the time of decoding.
"""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import IO, cast

from PIL import JpegImagePlugin

from intake_app.cleaning.jpeg.plain import AC, DC, END_OF_BLOCK, Bytes, Component, Plain

UNITS = 16
"""How many groups of blocks (MCU) the signal has."""
LEAST_SWING, MOST_SWING = 12, 48
"""Levels that some of its blocks are darker or brighter by than the last one of the picture."""
SLOPE = 10
"""Levels by which each block may differ from side to side, and from top to bottom."""
SLOPE_SIZES = range(3, 7)
"""Bits that say how much."""
FAINTER = 3
"""Times that the picture's own brightness is scaled down by, where it can be, to leave room for the signal."""
NEAR = 1
"""Levels that the mean of four pixels may be off by."""
TRIES = 3
"""How many ones in a row, less than there are, may belong to the picture. It would be more for one picture of ten."""
LARGEST = 65_500
"""Width and height that libjpeg decodes."""
DARKER, BRIGHTER = -1, 1
WHITE = 255

Place = tuple[int, int]
"""The pixel of a picture at a quarter, from the left and from the top, that a block begins with."""


def is_exact(plain: Plain) -> bool:
    """Whether the proof holds. Fewer than eight ones that fill the last byte are no slack: the standard wants them."""
    try:
        signal, way = _signal(plain, DARKER), DARKER
    except KeyError:
        return False  # the tables have no codes for one
    if not plain.scan or max(signal.frame.width, signal.frame.height) > LARGEST:
        return False
    stuffed = bytes(plain.scan[-2:]) == b"\xff\0"
    before, last = plain.scan[: -1 - stuffed], plain.scan[-1 - stuffed]
    for bits in islice(_without_filling(f"{last:08b}"), TRIES):
        shown = signal.sent_behind(before, bits)
        if way is DARKER and signal.is_lost_in_black(shown):
            signal, way = _signal(plain, BRIGHTER), BRIGHTER
            shown = signal.sent_behind(before, bits)
        if signal.comes_through(shown):
            return True
    return False


def _without_filling(last: str) -> Iterator[str]:
    """What of the last byte's bits may belong to the picture, likeliest first."""
    for length in range(max(1, len(last.rstrip("1"))), len(last) + 1):
        yield last[:length]


def _packed(bits: str) -> bytes:
    """As bytes of a scan, the last one filled with ones."""
    bits += "1" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")


class _Pieces:
    """Read as one file, which Pillow begins a second time. To join them would be to copy the picture."""

    def __init__(self, pieces: Sequence[Bytes]) -> None:
        self._pieces = pieces
        self.seek(0)

    def seek(self, _start: int) -> None:
        self._rest = [memoryview(piece) for piece in self._pieces]

    def read(self, size: int) -> bytes:
        while self._rest and not self._rest[0]:
            del self._rest[0]
        if not self._rest:
            return b""
        taken, self._rest[0] = self._rest[0][:size], self._rest[0][size:]
        return bytes(taken)


@dataclass(frozen=True, slots=True)
class _Signal:
    """Blocks to put behind a scan, as bits. In a picture at a quarter, `even` and `uneven` ones are in those places."""

    bits: str
    frame: Plain  # a picture with room for them, whole blocks to its edges
    last: Place  # of the picture itself
    even: tuple[Place, ...]  # as bright as that
    uneven: tuple[Place, ...]  # darker or brighter, by so many levels:
    swing: float

    def sent_behind(self, scan: Bytes, bits: str) -> "_Shown":
        """What shows of brightness at a quarter. What is missing is grey."""
        longer = _Pieces(self.frame.pieces(scan, _packed(bits + self.bits)))
        source = JpegImagePlugin.JpegImageFile(cast(IO[bytes], longer))
        source.draft("L", (self.frame.width // 4, self.frame.height // 4))
        source.load()
        top = self.last[1]
        return _Shown(source.crop((0, top, source.width, source.height)).tobytes(), source.width, top)

    def is_lost_in_black(self, shown: "_Shown") -> bool:
        """Whether it goes down where there is no darker."""
        return 0 in shown.block(self.uneven[0])

    def comes_through(self, shown: "_Shown") -> bool:
        """Whether it shows as it has to. Where it would be lost in black or white, nobody can tell."""
        last, *even = map(shown.block, (self.last, *self.even))
        uneven = [shown.block(place) for place in self.uneven]
        alike = len(set(even)) == len(set(uneven)) == 1
        swing = (sum(uneven[0]) - sum(last)) / len(last)
        return alike and abs(swing - self.swing) < NEAR and not {0, WHITE} & {*last, *uneven[0]}


@dataclass(frozen=True, slots=True)
class _Shown:
    """The rows of a picture from `top` on."""

    pixels: bytes
    width: int
    top: int

    def block(self, place: Place) -> bytes:
        """The four pixels that a block is at a quarter."""
        first = place[0] + (place[1] - self.top) * self.width
        second = first + self.width
        return self.pixels[first : first + 2] + self.pixels[second : second + 2]


def _signal(plain: Plain, way: int) -> _Signal:
    """KeyError where the tables have no codes for it."""
    luma, *chroma = plain.components
    across, down = (luma.across, luma.down) if chroma else (1, 1)  # a component alone comes block by block
    columns, rows = -(-plain.width // (8 * across)), -(-plain.height // (8 * down))
    coder, *others = (_Coder(plain, part) for part in plain.components)
    step = max(1, plain.quantisation[luma.quantisation][0] // FAINTER)
    swing = way * coder.some_brightness(-(-LEAST_SWING * 8 // step), MOST_SWING * 8 // step)
    slope, slope_step = coder.some_slope()
    grey = "".join(other.block(0) * part.across * part.down for part, other in zip(chroma, others, strict=True))

    def place(unit: int, block: int) -> Place:
        return 2 * (unit % columns * across + block % across), 2 * (unit // columns * down + block // across)

    behind = columns * rows
    bits, even, uneven, level = "", list[Place](), list[Place](), 0
    for number in range(UNITS * across * down):
        unit, block = divmod(number, across * down)
        before, level = level, _pattern(number) * swing
        bits += coder.block(level - before, slope) + (grey if block == across * down - 1 else "")
        (uneven if level else even).append(place(behind + unit, block))
    faint = bytes([step, slope_step, slope_step]).ljust(64, b"\1")
    frame = replace(
        plain,
        width=8 * across * columns,
        height=8 * down * (rows + -(-UNITS // columns)),
        quantisation=plain.quantisation | {luma.quantisation: faint},
    )
    last = place(behind - 1, across * down - 1)
    return _Signal(bits, frame, last, tuple(even), tuple(uneven), swing * step / 8)


def _pattern(number: int) -> int:
    """1 or 0, by the Thue-Morse sequence from its second place on: it never repeats itself, so blocks too many show."""
    return (number + 1).bit_count() % 2


class _Coder:
    """Writes blocks in the codes of one component; KeyError where there is none."""

    def __init__(self, plain: Plain, part: Component) -> None:
        self._brightness = _codes(plain.huffman[DC | part.dc])
        self._detail = _codes(plain.huffman[AC | part.ac])

    def some_brightness(self, least: int, most: int) -> int:
        """One between the two that nobody can foresee."""
        sizes = [size for size in self._brightness if least <= 1 << size >> 1 and 1 << size <= most + 1]
        half = 1 << _largest(sizes) >> 1
        return half + secrets.randbelow(half)

    def some_slope(self) -> tuple[str, int]:
        """The first two coefficients of detail, in bits that nobody can foresee, and in what steps to count them."""
        size = _largest([size for size in SLOPE_SIZES if size in self._detail])
        bits = "".join(f"{self._detail[size]}{secrets.randbits(size):0{size}b}" for _ in range(2))
        return bits, max(1, SLOPE * 8 >> size)

    def block(self, change: int, slope: str = "") -> str:
        """A block that is so much brighter than the one before."""
        size = abs(change).bit_length()
        value = f"{change if change > 0 else change + (1 << size) - 1:0{size}b}" if size else ""
        return self._brightness[size] + value + slope + self._detail[END_OF_BLOCK]


def _largest(sizes: list[int]) -> int:
    if not sizes:
        raise KeyError
    return max(sizes)


def _codes(table: bytes) -> dict[int, str]:
    """Value to code."""
    codes, code, values = dict[int, str](), 0, iter(table[16:])
    for length, number in enumerate(table[:16], 1):
        for _ in range(number):
            codes[next(values)] = f"{code:0{length}b}"
            code += 1
        code <<= 1
    return codes
