"""
The encrypted part of a Type 1 font in a clean PDF (Adobe Type 1 Font Format, 7.2): glyphs under names that everybody
knows, or numbers; no comments, no strings, and nothing behind its end.
"""

import re

from intake_app.cleaning.vocabulary import font_names

_FIRST = bytes.fromhex("d9d66f63")
"""Four zeros, encrypted."""
_START, _FACTOR, _SUMMAND = 55_665, 52_845, 22_719
_READS = re.compile(rb"(?:/CharStrings[^/]{1,80}/\S+\s+|/Subrs\s+\d+\s+array\s+dup\s+\d+\s+)\d+\s+(\S+) ")
_ODD = re.compile(rb"[^\t\n\r\x0c -~]")
_SAYS = re.compile(rb"%|\((?!\))")
_GIVEN = re.compile(rb"/([^\s/()<>\[\]{}%]+)")


def is_bare_secret(data: bytes) -> bool:
    """Whether it says nothing but how letters are drawn."""
    plain = _plain(data)
    readers = {b"RD", b"-|"} | set(_READS.findall(plain))
    outline = re.compile(rb"(?:/\S*|dup\s+\d+)\s+(\d{1,5})\s(?:" + b"|".join(map(re.escape, readers)) + rb") ")
    text, at = b"", 0
    while found := outline.search(plain, at):
        text += plain[at : found.end()]
        at = found.end() + int(found[1])
    text += plain[at:]
    ends_well = b"closefile" not in text or text.endswith(b"closefile\n")
    return (
        data.startswith(_FIRST)
        and ends_well
        and not _SAYS.search(text)
        and not _ODD.search(text)
        and has_bare_names(text)
    )


def has_bare_names(text: bytes) -> bool:
    """Whether all names in a piece of PostScript are those of a font's parts, or of glyphs."""
    return all(
        name in font_names.POSTSCRIPT or font_names.says_nothing(f"/{name.decode('latin-1')}")
        for name in set(_GIVEN.findall(text))
    )


def _plain(data: bytes) -> bytes:
    key, plain = _START, bytearray()
    for byte in data:
        plain.append(byte ^ (key >> 8))
        key = ((byte + key) * _FACTOR + _SUMMAND) % 65_536
    return bytes(plain[4:])
