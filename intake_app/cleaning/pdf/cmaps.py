"""Tables from codes to characters or glyphs (Adobe Technical Note 5014, ISO 32000-1, 9.7.5), written anew."""

import re
from collections.abc import Iterator

from intake_app.cleaning.vocabulary import font_names

_COMMENT = re.compile(rb"%[^\r\n]*")
_BLOCK = re.compile(
    rb"begin(codespacerange|bfchar|bfrange|cidchar|cidrange|notdefchar|notdefrange)\b(.*?)\bend\1\b", re.DOTALL
)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|\[([^\]]*)\]|(\d+)")
_WIDE = re.compile(rb"/WMode\s+1\b")
_USED = re.compile(rb"(/[A-Za-z0-9-]{1,40})\s+usecmap\b")
_SHAPES = {
    b"codespacerange": (b"h", b"h"),
    b"bfchar": (b"h", b"h"),
    b"bfrange": (b"h", b"h", b"ha"),
    b"cidchar": (b"h", b"n"),
    b"cidrange": (b"h", b"h", b"n"),
    b"notdefchar": (b"h", b"n"),
    b"notdefrange": (b"h", b"h", b"n"),
}
"""What the entries of a block consist of: strings in hex, arrays of them, numbers."""

LONGEST = 32
"""Digits of one string: more characters than any glyph stands for would be words of somebody's own."""
UNKNOWN = b"FFFD"
AT_ONCE = 100
"""Entries that a block may have."""


def plain(data: bytes) -> bytes:
    """The same table with nothing but its entries."""
    code = _COMMENT.sub(b"", data)
    lines = [b"/CIDInit /ProcSet findresource begin", b"12 dict begin", b"begincmap"]
    if (used := _USED.search(code)) and font_names.CODES.fullmatch(used[1].decode()):
        lines.append(used[1] + b" usecmap")
    lines += [b"/CMapName /M def", b"/CMapType 2 def", b"/WMode 1 def" if _WIDE.search(code) else b"/WMode 0 def"]
    for block in _BLOCK.finditer(code):
        entries = list(_entries(block[2], _SHAPES[block[1]]))
        for start in range(0, len(entries), AT_ONCE):
            some = entries[start : start + AT_ONCE]
            lines += [b"%d begin%s" % (len(some), block[1]), *some, b"end" + block[1]]
    lines += [b"endcmap", b"CMapName currentdict /CMap defineresource pop", b"end", b"end", b""]
    return b"\n".join(lines)


def _entries(body: bytes, shape: tuple[bytes, ...]) -> Iterator[bytes]:
    """Whole entries of that shape, up to the first thing that does not fit."""
    entry: list[bytes] = []
    for text, array, number in _TOKEN.findall(body):
        kind = b"n" if number else b"a" if array else b"h"
        if kind not in shape[len(entry)]:
            return
        entry.append(number or (_array(array) if array else _hex(text)))
        if len(entry) == len(shape):
            yield b" ".join(entry)
            entry = []


def _array(inner: bytes) -> bytes:
    return b"[" + b" ".join(_hex(text) for text, _, _ in _TOKEN.findall(inner)) + b"]"


def _hex(digits: bytes) -> bytes:
    bare = re.sub(rb"\s", b"", digits)
    return b"<" + (bare if len(bare) <= LONGEST else UNKNOWN) + b">"
