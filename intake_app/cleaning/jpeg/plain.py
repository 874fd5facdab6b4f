"""
JPEGs of the plainest make: baseline, one scan, no restarts, grey or YCbCr. Most cameras and phones write these.

Taken apart here to the last byte and put together again from what shows the picture and nothing else: the tables in
use, one frame header, one scan header, the compressed data. What is not plain is left to decoding and encoding anew.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from intake_app.cleaning.jpeg.file import END_OF_PICTURE, FRAMES, START_OF_SCAN, segments

Bytes = bytes | memoryview

BASELINE, QUANTISATION, HUFFMAN, RESTARTS = 0xC0, 0xDB, 0xC4, 0xDD
DC, AC = 0x00, 0x10
"""Classes of Huffman tables: for the brightness of a block, and for its detail."""

JFIF = b"\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
WHOLE_SPECTRUM = b"\0\x3f\0"
"""End of a scan header: coefficients 0 to 63, in one go."""

END_OF_BLOCK, SIXTEEN_ZEROS = 0x00, 0xF0
SCAN_END = re.compile(rb"\xff[^\0]")
"""Any mark, or a byte that fills up before one."""
CLOSING = re.compile(rb"\xff+\xd9")

LONGEST_DC, LONGEST_AC = 11, 10
"""Most bits that a value has in baseline, behind the code that tells how many."""


@dataclass(frozen=True, slots=True)
class Component:
    """One of grey, or Y, Cb and Cr: its sampling and the numbers of its tables."""

    across: int
    down: int
    quantisation: int
    dc: int
    ac: int


@dataclass(frozen=True, slots=True)
class Plain:
    """`quantisation` and `huffman` have the tables in use, as stored; `scan` is the compressed data in its place."""

    width: int
    height: int
    components: tuple[Component, ...]
    quantisation: dict[int, bytes]
    huffman: dict[int, bytes]
    scan: memoryview

    def write(self) -> bytes:
        """The file."""
        return b"".join(self.pieces(self.scan))

    def pieces(self, *scan: Bytes) -> tuple[Bytes, ...]:
        """What a file is made of that has that `scan`, in pieces itself. Large ones are not copied for it."""
        frame = struct.pack(">BHHB", 8, self.height, self.width, len(self.components))
        header = bytes([len(self.components)])
        for number, part in enumerate(self.components, 1):
            frame += bytes([number, part.across << 4 | part.down, part.quantisation])
            header += bytes([number, part.dc << 4 | part.ac])
        head = (
            b"\xff\xd8" + JFIF,
            *(segment(QUANTISATION, bytes([name]) + table) for name, table in sorted(self.quantisation.items())),
            segment(BASELINE, frame),
            *(segment(HUFFMAN, bytes([name]) + table) for name, table in sorted(self.huffman.items())),
            segment(START_OF_SCAN, header + WHOLE_SPECTRUM),
        )
        return b"".join(head), *scan, bytes([0xFF, END_OF_PICTURE])


def segment(marker: int, body: bytes) -> bytes:
    """With its mark and length."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def read(data: bytes) -> Plain | None:
    """A picture whose components are known to be grey or YCbCr; None where anything about it is not plain."""
    tables: dict[int, dict[int, bytes]] = {QUANTISATION: {}, HUFFMAN: {}}
    frame = b""
    try:
        for marker, at in segments(data):
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            body = data[at + 4 : end]
            if marker in tables:
                tables[marker] |= _tables(marker, body)
            elif marker == BASELINE and not frame:
                frame = body
            elif marker == START_OF_SCAN:
                components = tuple(_components(frame, body))
                quantisation = {part.quantisation: tables[QUANTISATION][part.quantisation] for part in components}
                huffman = {name: tables[HUFFMAN][name] for part in components for name in (DC | part.dc, AC | part.ac)}
                height, width = struct.unpack_from(">HH", frame, 1)
                plain = Plain(width, height, components, quantisation, huffman, _scan(data, end))
                return plain if _makes_sense(plain) else None
            elif marker in FRAMES or (marker == RESTARTS and any(body)):
                return None
    except (LookupError, ValueError, struct.error):
        pass  # cut, or beyond what is plain
    return None


def _tables(marker: int, body: bytes) -> dict[int, bytes]:
    """The tables of a segment by their names; ValueError where they don't fill it."""
    tables, at = dict[int, bytes](), 0
    while at < len(body):
        length = 64 if marker == QUANTISATION else 16 + sum(body[at + 1 : at + 17])
        tables[body[at]] = body[at + 1 : at + 1 + length]
        at += 1 + length
    if at > len(body):
        raise ValueError
    return tables


def _components(frame: bytes, scan: bytes) -> Iterator[Component]:
    """By frame header and scan header, without their marks and lengths; ValueError unless the scan has all of all."""
    count = frame[5]
    if frame[0] != 8 or count not in {1, 3} or len(frame) != 6 + 3 * count or len(scan) != 4 + 2 * count:
        raise ValueError
    if scan[0] != count or scan[-3:] != WHOLE_SPECTRUM:
        raise ValueError
    for number in range(count):
        name, sampling, quantisation = frame[6 + 3 * number : 9 + 3 * number]
        named, tables = scan[1 + 2 * number : 3 + 2 * number]
        if named != name:
            raise ValueError
        yield Component(sampling >> 4, sampling & 15, quantisation, tables >> 4, tables & 15)


def _scan(data: bytes, start: int) -> memoryview:
    """The compressed data up to the end mark, or to the end; ValueError when another mark comes first."""
    mark = SCAN_END.search(data, start)
    if mark and not CLOSING.match(data, mark.start()):
        raise ValueError
    return memoryview(data)[start : mark.start() if mark else None]


def _makes_sense(plain: Plain) -> bool:
    """Whether tables leave no second way to say the same, and brightness is not coarser than colour."""
    luma = plain.components[0]
    samplings = {(luma.across % part.across, luma.down % part.down) for part in plain.components}
    zeros = any(0 in table for table in plain.quantisation.values())
    return samplings == {(0, 0)} and not zeros and all(_is_strict(name, table) for name, table in plain.huffman.items())


def _is_strict(name: int, table: bytes) -> bool:
    """Whether each code stands for a value of its own that means something, and at most one stands for none."""
    lengths, values = table[:16], table[16:]
    longest = max((length for length, count in enumerate(lengths, 1) if count), default=0)
    unused = (1 << 16) - sum(count << 16 - length for length, count in enumerate(lengths, 1))
    if name & AC:
        known = all(value in {END_OF_BLOCK, SIXTEEN_ZEROS} or 0 < value & 15 <= LONGEST_AC for value in values)
    else:
        known = all(value <= LONGEST_DC for value in values)
    return known and len(set(values)) == len(values) and 0 <= unused <= 1 << 16 - longest
