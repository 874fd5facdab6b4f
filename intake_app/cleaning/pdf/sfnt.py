"""
TrueType and OpenType fonts (ISO/IEC 14496-22): the tables that letters are drawn with, and no others.

What goes: names of makers, licences and licensees, signatures, private tables of font editors, and the dates in `head`.
"""

import struct

from intake_app.cleaning.pdf import cff
from intake_app.cleaning.pdf.font_naming import neutral

VERSIONS = {b"\0\1\0\0", b"OTTO", b"true"}
COLLECTION, FIRST_FONT = b"ttcf", 12
"""Several fonts in a file, of which viewers take the first, and where it says where that one begins."""
TABLES = {
    *(b"CFF ", b"OS/2", b"VORG", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"),
    *(b"post", b"prep", b"vhea", b"vmtx"),
}
ADJUSTMENT, DATES, MAGIC = 8, slice(20, 36), 0xB1B0AFBA
VENDOR = slice(58, 62)
MOST_TABLES = 64
POST = 32
NAMED, WITHOUT_NAMES, UNNAMED = b"\0\2\0\0", b"\0\3\0\0", {b"\0\1\0\0", b"\0\3\0\0"}
"""Versions of the table of names: its bytes before these, with names of its own, and those without."""
HEAD = 54
"""Bytes of the table without which no font is drawn."""


def version(data: bytes) -> bytes:
    """Which of `VERSIONS` the font is, or the first one of a collection; empty when it is none."""
    start = _start(data)
    found = data[start : start + 4]
    return found if found in VERSIONS and len(data) >= start + 12 else b""


def _start(data: bytes) -> int:
    return int.from_bytes(data[FIRST_FONT : FIRST_FONT + 4], "big") if data.startswith(COLLECTION) else 0


def glyphs(data: bytes) -> int:
    """How many glyphs a font says it has; all that there can be when it does not say."""
    begin = _start(data)
    for at in range(begin + 12, min(begin + 12 + 16 * MOST_TABLES, len(data) - 15), 16):
        name, start = struct.unpack_from(">4s4xI", data, at)
        if name == b"maxp" and start + 6 <= len(data):
            return int.from_bytes(data[start + 4 : start + 6], "big")
    return 1 << 16


def plain(data: bytes) -> bytes:
    """The font in as few tables as it needs; empty when it is none."""
    if not version(data):
        return b""
    begin = _start(data)
    (count,) = struct.unpack_from(">H", data, begin + 4)
    tables = {}
    for at in range(begin + 12, min(begin + 12 + 16 * count, len(data) - 15), 16):
        name, start, length = struct.unpack_from(">4s4xII", data, at)
        if name in TABLES and start < len(data):
            tables[name] = data[start : start + length]
    if len(tables.get(b"head", b"")) < HEAD:
        return b""
    tables[b"head"] = _blank(tables[b"head"], DATES, slice(ADJUSTMENT, ADJUSTMENT + 4))
    if b"OS/2" in tables:
        tables[b"OS/2"] = _blank(tables[b"OS/2"], VENDOR)
    if b"post" in tables:
        tables[b"post"] = without_names(tables[b"post"])
    if b"CFF " in tables:
        tables[b"CFF "] = cff.plain(tables[b"CFF "])
    return _written(version(data), tables) if tables.get(b"CFF ", b"drawn otherwise") else b""


def renamed(data: bytes) -> dict[bytes, bytes]:
    """The glyphs that have another name in the copy."""
    begin = _start(data)
    others: dict[bytes, bytes] = {}
    (count,) = struct.unpack_from(">H", data, begin + 4)
    for at in range(begin + 12, min(begin + 12 + 16 * count, len(data) - 15), 16):
        name, start, length = struct.unpack_from(">4s4xII", data, at)
        if name == b"post":
            others |= neutral(data[place] for place in _names(data[start : start + length], start))
        elif name == b"CFF ":
            others |= cff.renamed(data[start : start + length])
    return others


def _names(post: bytes, start: int = 0) -> list[slice]:
    """Where the names of glyphs stand, in a table that begins at `start`."""
    places = []
    if post[:4] == NAMED and len(post) > POST:
        at = POST + 2 + 2 * int.from_bytes(post[POST : POST + 2], "big")
        while at < len(post):
            end = at + 1 + post[at]
            if end > len(post):
                break
            places.append(slice(start + at + 1, start + end))
            at = end
    return places


def without_names(post: bytes) -> bytes:
    """The table with other names for glyphs than those that may say something; without any, if it isn't understood."""
    head = post[:POST]
    if head[:4] != NAMED:
        return (head if head[:4] in UNNAMED else WITHOUT_NAMES + head[4:]) + bytes(max(0, POST - len(head)))
    table, places = bytearray(post), _names(post)
    others = neutral(post[place] for place in places)
    for place in places:
        table[place] = others.get(post[place], post[place])
    end = POST + 2 + 2 * int.from_bytes(post[POST : POST + 2], "big")
    return bytes(table[: places[-1].stop if places else end])


def _blank(table: bytes, *places: slice) -> bytes:
    blanked = bytearray(table)
    for place in places:
        blanked[place] = bytes(len(blanked[place]))
    return bytes(blanked)


def _written(version: bytes, tables: dict[bytes, bytes]) -> bytes:
    power = len(tables).bit_length() - 1
    start = 12 + 16 * len(tables)
    directory = version + struct.pack(">4H", len(tables), 16 << power, power, 16 * (len(tables) - (1 << power)))
    body, head = b"", 0
    for name, table in sorted(tables.items()):
        if name == b"head":
            head = start + len(body)
        directory += name + struct.pack(">3I", _sum(table), start + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    font = bytearray(directory + body)
    if head:
        struct.pack_into(">I", font, head + ADJUSTMENT, (MAGIC - _sum(font)) & 0xFFFFFFFF)
    return bytes(font)


def _sum(data: bytes | bytearray) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
