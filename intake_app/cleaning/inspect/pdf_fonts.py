"""
Font programs in a PDF: tables that letters are drawn with, and nothing that tells of makers, licences and times.

Written apart from the code that takes those out: TrueType and OpenType (ISO/IEC 14496-22), compact fonts (Adobe
Technical Note 5176), Type 1 (Adobe Type 1 Font Format).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from intake_app.cleaning.inspect import pdf_type1
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.vocabulary import font_names

_TABLES = {
    *(b"CFF ", b"OS/2", b"VORG", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"),
    *(b"post", b"prep", b"vhea", b"vmtx"),
}
_CLEAR = re.compile(rb"%!PS-AdobeFont-1\.0: F\n(?:[^%()]|\(\))*currentfile eexec\n", re.DOTALL)
_NAMED = re.compile(rb"/FontName(?!\s*/F[\s/])")


def is_bare_sfnt(data: bytes) -> bool:
    """Whether a TrueType or OpenType font has only tables that draw, one behind the other, and no dates."""
    reader = Reader(data)
    try:
        at = 12 + 16 * reader.u16(4)
        for entry in range(12, at, 16):
            name, start, length = reader.bytes(entry, 4), reader.u32(entry + 8), reader.u32(entry + 12)
            padding = reader.bytes(start + length, -length % 4)
            if name not in _TABLES or start != at or any(padding) or not _is_bare_table(reader, name, start, length):
                return False
            at = start + length + len(padding)
    except CutError:
        return False
    return at == reader.size


def _is_bare_table(reader: Reader, name: bytes, start: int, length: int) -> bool:
    match name:
        case b"head":
            return not any(reader.bytes(start + 20, 16))  # made, changed
        case b"OS/2":
            return length < 62 or not any(reader.bytes(start + 58, 4))  # who sells it
        case b"post":
            return _is_bare_post(reader.bytes(start, length))
        case b"CFF ":
            return is_bare_cff(reader.bytes(start, length))
    return True


def _is_bare_post(table: bytes) -> bool:
    """Whether glyphs have no names of their own, or such as say nothing."""
    if table[:4] != b"\0\2\0\0":
        return len(table) == 32
    at = 34 + 2 * int.from_bytes(table[32:34], "big")
    while at < len(table):
        name = table[at + 1 : at + 1 + table[at]]
        if len(name) < table[at] or not font_names.says_nothing(f"/{name.decode('latin-1')}"):
            return False
        at += 1 + table[at]
    return at == len(table)


def is_bare_type1(data: bytes, clear: object) -> bool:
    """Whether the plain part of a Type 1 font, `clear` bytes, and the other have no comments, strings and own names."""
    if not isinstance(clear, int) or not _CLEAR.fullmatch(data, 0, clear):
        return False
    if _NAMED.search(data, 0, clear) or not pdf_type1.has_bare_names(data[:clear]):
        return False
    return pdf_type1.is_bare_secret(data[clear:])


# --- compact fonts ----------------------------------------------------------------------------------------------------

_STANDARD_STRINGS = 391
_NOTICES = {(0,), (1,), (2,), (3,), (4,), (12, 0), (12, 21), (12, 22), (12, 38)}
_PARTS = (12, 36)
_COLLECTIONS = {b"Adobe", b"Identity", b"Japan1", b"Japan2", b"GB1", b"CNS1", b"Korea1", b"KR", b"UCS"}


def is_bare_cff(data: bytes) -> bool:
    """Whether the names and notices of a compact font are overwritten."""
    reader = Reader(data)
    try:
        names, at = _index(reader, reader.u8(2))
        tops, at = _index(reader, at)
        strings, _ = _index(reader, at)
        dictionaries = list(tops)
        for top in tops:
            for operator, operand in _dictionary(top):
                if operator == _PARTS:
                    dictionaries += _index(reader, operand)[0]
        notices = [
            strings[operand - _STANDARD_STRINGS]
            for dictionary in dictionaries
            for operator, operand in _dictionary(dictionary)
            if operator in _NOTICES and operand >= _STANDARD_STRINGS
        ]
    except (CutError, IndexError):
        return False
    return all(not text.strip(b"x") for text in (*names, *notices)) and all(map(_says_nothing, strings))


def _says_nothing(text: bytes) -> bool:
    """Whether a string of a compact font is overwritten, the name of a glyph or that of a collection of glyphs."""
    return not text.strip(b"x") or text in _COLLECTIONS or font_names.says_nothing(f"/{text.decode('latin-1')}")


def _index(reader: Reader, at: int) -> tuple[list[bytes], int]:
    """The items of a list, and where it ends."""
    count = reader.u16(at)
    if not count:
        return [], at + 2
    width = reader.u8(at + 2)
    offsets = [reader.number(at + 3 + width * item, width) for item in range(count + 1)]
    base = at + 2 + width * (count + 1)
    items = [reader.bytes(base + start, end - start) for start, end in pairwise(offsets)]
    return items, base + offsets[-1]


def _dictionary(data: bytes) -> Iterator[tuple[tuple[int, ...], int]]:
    """Operators, and the last operand before each. Fractions count as 0."""
    operand, at = 0, 0
    while at < len(data):
        first = data[at]
        match first:
            case 12:
                yield (12, data[at + 1]), operand
                at += 2
            case _ if first <= 21:
                yield (first,), operand
                at += 1
            case 28 | 29:
                size = 2 if first == 28 else 4
                operand = int.from_bytes(data[at + 1 : at + 1 + size], "big", signed=True)
                at += 1 + size
            case 30:
                operand = 0
                while 0x0F not in {data[at + 1] & 0x0F, data[at + 1] >> 4}:
                    at += 1
                at += 2
            case _ if first < 247:
                operand, at = first - 139, at + 1
            case _:
                high, low = first - 247, data[at + 1] + 108
                operand = high * 256 + low if high < 4 else -(high - 4) * 256 - low
                at += 2
