"""
The outside of a PDF in the one plain form that clean copies have: a header, objects 1 to n, the table of where they
stand, the trailer. There is nothing between them, so every byte belongs to something.
"""

import re
from dataclasses import dataclass

from intake_app.cleaning.inspect.reader import CutError

_HEAD = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"
_OBJECT = re.compile(rb"(\d{1,7}) 0 obj\n")
_TOKEN = re.compile(
    rb"(?P<reference>\d{1,7} 0 R)"
    rb"|(?P<real>-?\d{0,20}\.\d{1,20})"
    rb"|(?P<integer>-?\d{1,20})"
    rb"|(?P<name>/[^\0-\x20()<>\[\]{}/%\x7f-\xff]*+)"
    rb"|(?P<text>\((?:[^()\\\r]++|\\[()\\nrtbf]|\\[0-7]{3})*+\))"
    rb"|<(?P<hex>(?:[0-9a-f]{2})*+)>"
    rb"|(?P<word>true|false|null)"
    rb"|(?P<open><<|\[)|(?P<close>>>|\])"
)
_STREAM, _STREAM_END, _OBJECT_END = b"\nstream\n", b"\nendstream", b"\nendobj\n"
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_DEEPEST = 24


class Name(str):
    """A name, with its slash."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """Another object, by its number."""

    number: int


Value = bool | int | float | bytes | Name | Reference | list["Value"] | dict[str, "Value"] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One object: its value, and the data of a stream as it lies in the file."""

    value: Value
    data: bytes | None


def read(data: bytes) -> tuple[Reference, dict[int, Entry]]:
    """The root, and every object by its number. `CutError` at the first byte that is anything else."""
    if not data.startswith(_HEAD):
        raise CutError(0)
    found: dict[int, Entry] = {}
    places: list[int] = []
    at = len(_HEAD)
    while match := _OBJECT.match(data, at):
        if int(match[1]) != len(found) + 1:
            raise CutError(at)
        places.append(at)
        found[len(places)], at = _entry(data, match.end())
    root = _end(data, at, places)
    return root, found


def _entry(data: bytes, at: int) -> tuple[Entry, int]:
    value, at = _value(data, at, 0)
    content = None
    if isinstance(value, dict) and data.startswith(_STREAM, at):
        start = at + len(_STREAM)
        length = value.get("/Length")
        if not isinstance(length, int) or length < 0 or not data.startswith(_STREAM_END, start + length):
            raise CutError(at)
        content, at = data[start : start + length], start + length + len(_STREAM_END)
    if not data.startswith(_OBJECT_END, at):
        raise CutError(at)
    return Entry(value, content), at + len(_OBJECT_END)


def _end(data: bytes, at: int, places: list[int]) -> Reference:
    """The root, from a table and a trailer that are exactly as they have to be."""
    count = len(places) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % count + b"".join(b"%010d 00000 n \n" % place for place in places)
    end = re.compile(rb"trailer << /Root (\d{1,7}) 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (count, at))
    match = end.fullmatch(data, at + len(table))
    if not data.startswith(table, at) or not match:
        raise CutError(at)
    return Reference(int(match[1]))


def _value(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    token = _TOKEN.match(data, at)
    if not token or depth > _DEEPEST:
        raise CutError(at)
    text = token[0]
    match token.lastgroup:
        case "reference":
            return Reference(int(text[:-4])), token.end()
        case "real":
            return float(text), token.end()
        case "integer":
            return int(text), token.end()
        case "name":
            return Name(text.decode("ascii")), token.end()
        case "text":
            return _ESCAPE.sub(lambda escape: _meant(escape[1]), text[1:-1]), token.end()
        case "hex":
            return bytes.fromhex(text[1:-1].decode("ascii")), token.end()
        case "word":
            return {b"true": True, b"false": False, b"null": None}[text], token.end()
        case "open" if text == b"<<":
            return _dictionary(data, token.end(), depth)
        case "open":
            return _array(data, token.end(), depth)
    raise CutError(at)


def _meant(code: bytes) -> bytes:
    return bytes([int(code, 8) & 0xFF]) if len(code) == 3 else _ESCAPED.get(code, code)


def _dictionary(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    found: dict[str, Value] = {}
    while not data.startswith(b" >>", at):
        key, at = _value(data, _behind_space(data, at), depth + 1)
        value, at = _value(data, _behind_space(data, at), depth + 1)
        if not isinstance(key, Name) or key in found:
            raise CutError(at)
        found[key] = value
    return found, at + 3


def _array(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    found: list[Value] = []
    while not data.startswith(b" ]", at):
        value, at = _value(data, _behind_space(data, at), depth + 1)
        found.append(value)
    return found, at + 2


def _behind_space(data: bytes, at: int) -> int:
    if not data.startswith(b" ", at):
        raise CutError(at)
    return at + 1
