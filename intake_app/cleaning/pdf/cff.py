"""
Compact fonts (Adobe Technical Note 5176): names and notices are overwritten where they stand, and so are names of
glyphs that nobody knows, and strings that nothing uses.

Everything else in such a font is found by counting bytes, so nothing changes its length.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from intake_app.cleaning.pdf.font_naming import neutral

FILL = b"x"
STANDARD_STRINGS = 391
NOTICES = {0, 1, 2, 3, 4, (12, 0), (12, 21), (12, 22), (12, 38)}
"""Version, notice, names, weight, copyright, PostScript code, base font, font name of a part."""
PARTS = (12, 36)
KNOWN = {b"Adobe", b"Identity", b"Japan1", b"Japan2", b"GB1", b"CNS1", b"Korea1", b"KR", b"UCS"}
"""Who counts glyphs, and after which collection, where they have numbers and no names."""

Operator = int | tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Index:
    """`places` are where its items lie, `end` where what follows begins."""

    places: list[slice]
    end: int


def plain(data: bytes) -> bytes:
    """The font without its names; empty when it is none."""
    try:
        return _plain(bytearray(data))
    except (struct.error, IndexError, ValueError):
        return b""


def renamed(data: bytes) -> dict[bytes, bytes]:
    """Its strings, most of which are names of glyphs, that are others in the copy."""
    try:
        font = bytearray(data)
        strings = _index(font, _index(font, _index(font, font[2]).end).end)
    except (struct.error, IndexError, ValueError):
        return {}
    return neutral(name for place in strings.places if (name := bytes(font[place])) not in KNOWN)


def _plain(font: bytearray) -> bytes:
    names = _index(font, font[2])
    tops = _index(font, names.end)
    strings = _index(font, tops.end)
    others = renamed(bytes(font))
    for place in strings.places:
        font[place] = others.get(bytes(font[place]), font[place])
    dictionaries = list(tops.places)
    for top in tops.places:
        for operator, operands in _entries(bytes(font[top])):
            if operator == PARTS and operands:
                dictionaries += _index(font, operands[-1]).places
    for place in names.places:
        _fill(font, place)
    for dictionary in dictionaries:
        for operator, operands in _entries(bytes(font[dictionary])):
            if operator in NOTICES and operands and operands[-1] >= STANDARD_STRINGS:
                _fill(font, strings.places[operands[-1] - STANDARD_STRINGS])
    return bytes(font)


def _fill(font: bytearray, place: slice) -> None:
    font[place] = FILL * (place.stop - place.start)


def _index(font: bytearray, at: int) -> _Index:
    (count,) = struct.unpack_from(">H", font, at)
    if not count:
        return _Index([], at + 2)
    width = font[at + 2]
    if not 1 <= width <= 4:
        raise ValueError("offset size")
    first = at + 3
    offsets = [int.from_bytes(font[first + width * n : first + width * (n + 1)], "big") for n in range(count + 1)]
    base = first + width * (count + 1) - 1
    if offsets != sorted(offsets) or base + offsets[-1] > len(font) or offsets[0] != 1:
        raise ValueError("offsets")
    return _Index([slice(base + a, base + b) for a, b in pairwise(offsets)], base + offsets[-1])


def _entries(dictionary: bytes) -> Iterator[tuple[Operator, list[int]]]:
    """Operators with their operands; fractions count as 0, since no string has such a number."""
    operands: list[int] = []
    at = 0
    while at < len(dictionary):
        first = dictionary[at]
        at += 1
        if first <= 21:
            operator: Operator = first
            if first == 12:
                operator = (12, dictionary[at])
                at += 1
            yield operator, operands
            operands = []
        elif first == 28:
            operands.append(int.from_bytes(dictionary[at : at + 2], "big", signed=True))
            at += 2
        elif first == 29:
            operands.append(int.from_bytes(dictionary[at : at + 4], "big", signed=True))
            at += 4
        elif first == 30:
            while dictionary[at] & 0x0F != 0x0F and dictionary[at] >> 4 != 0x0F:
                at += 1
            at += 1
            operands.append(0)
        elif first <= 246:
            operands.append(first - 139)
        elif first <= 250:
            operands.append((first - 247) * 256 + dictionary[at] + 108)
            at += 1
        elif first <= 254:
            operands.append(-(first - 251) * 256 - dictionary[at] - 108)
            at += 1
