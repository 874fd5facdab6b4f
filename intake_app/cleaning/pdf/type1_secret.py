"""
The encrypted part of a Type 1 font (Adobe Type 1 Font Format, 7): outlines by the names of their glyphs, and a little
PostScript around them, in which comments, strings and names can stand like in any other.
"""

import re
from collections.abc import Iterator

from intake_app.cleaning.pdf.font_naming import neutral
from intake_app.cleaning.vocabulary import font_names

_KEY, _ADD, _MULTIPLY = 55_665, 22_719, 52_845
_FIRST = 4
"""Bytes in front that say nothing; zeros, encrypted, can't be taken for white space or hexadecimal digits."""
_END = b"closefile"
_READER = re.compile(
    rb"(?:/CharStrings[^/]{1,80}/[^\s/()<>\[\]{}%]*\s+|/Subrs\s+\d+\s+array\s+dup\s+\d+\s+)"
    rb"\d+\s+([^\s/()<>\[\]{}%]+)[ ]"
)
"""What reads the first outline, under the name that it has in this font."""
_ODD = re.compile(rb"[^\t\n\r\x0c -~]")
_TEXT = re.compile(rb"%[^\r\n]*|\((?:[^()\\]|\\.)*\)", re.DOTALL)
_NAME = re.compile(rb"/([^\s/()<>\[\]{}%]+)")
_WORD = re.compile(rb"[^\s/()<>\[\]{}%]+")


def decrypted(data: bytes) -> bytes:
    """The part in plain, up to its end; empty when it is not understood."""
    if re.fullmatch(rb"[0-9A-Fa-f\s]{8}", data[:8]):
        data = bytes.fromhex(re.sub(rb"[^0-9A-Fa-f]", b"", data).decode()[: len(data) // 2 * 2])
    plain, key = bytearray(), _KEY
    for byte in data:
        plain.append(byte ^ key >> 8)
        key = (byte + key) * _MULTIPLY + _ADD & 0xFFFF
    end = plain.rfind(_END)
    whole = bytes(plain[_FIRST : end + len(_END) if end >= 0 else None])
    understood = b"/CharStrings" in whole and not any(_ODD.search(text) for is_text, text in pieces(whole) if is_text)
    return whole if understood else b""


def encrypted(plain: bytes) -> bytes:
    """The same as it stands in a font."""
    data, key = bytearray(), _KEY
    for byte in bytes(_FIRST) + plain + b"\n":
        byte ^= key >> 8  # noqa: PLW2901 — what is written goes into the key
        data.append(byte)
        key = (byte + key) * _MULTIPLY + _ADD & 0xFFFF
    return bytes(data)


def pieces(plain: bytes) -> Iterator[tuple[bool, bytes]]:
    """PostScript and outlines in turn; whether it is PostScript comes first."""
    readers = b"|".join(map(re.escape, {b"RD", b"-|", *(found[1] for found in _READER.finditer(plain))}))
    outlines = re.compile(rb"(?:/[^\s/()<>\[\]{}%]*|dup\s+\d+)\s+(\d+)\s+(?:" + readers + rb")[ ]")
    at = 0
    while outline := outlines.search(plain, at):
        size = int(outline[1]) if len(outline[1]) < 6 else 0
        yield True, plain[at : outline.end()]
        at = outline.end() + size
        yield False, plain[outline.end() : at]
    yield True, plain[at:]


def names(clear: bytes, plain: bytes) -> dict[bytes, bytes]:
    """Names in both parts that may say something, to those that they have in the copy."""
    told = {
        name for part in (clear, *(text for is_text, text in pieces(plain) if is_text)) for name in _NAME.findall(part)
    }
    return neutral(told - font_names.POSTSCRIPT)


def renamed(text: bytes, others: dict[bytes, bytes]) -> bytes:
    """PostScript with those names, where they are given and where they are used."""
    return _WORD.sub(lambda word: others.get(word[0], word[0]), text) if others else text


def bare(plain: bytes, others: dict[bytes, bytes]) -> bytes:
    """The part with other names, and without comments and strings between the outlines."""
    return b"".join(renamed(_uncommented(part), others) if is_text else part for is_text, part in pieces(plain))


def _uncommented(text: bytes) -> bytes:
    return _TEXT.sub(lambda found: b"()" if found[0].startswith(b"(") else b"", text)
