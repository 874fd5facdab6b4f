"""Lines above a message: taken apart (RFC 5322), decoded (RFC 2047), and their parameters (RFC 2045, RFC 2231)."""

import binascii
import re
from itertools import groupby

from intake_app.cleaning.mail.transfer import unbase64
from intake_app.cleaning.text import charsets

MOST_HEADERS = 5000
LONGEST_VALUE = 1 << 16
"""Bytes of one value that are read."""
MOST_BYTES = 1 << 20
"""Headers that go on for longer are cut there."""

_BLANK_LINE = re.compile(rb"(?:\r\n|\n|\r(?!\n))(?:\r\n|\n|\r)")
_LINE = re.compile(rb"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_SHAPE = re.compile(rb"([!-9;-~]+)[ \t]*:[ \t]*")
_ENVELOPE = re.compile(rb">?From ")
_FOLD = re.compile(r"[\r\n]+[ \t]*")

_WORD = re.compile(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_WORDS = re.compile(rf"{_WORD.pattern}(?:\s*{_WORD.pattern})*")
_PARAMETER = re.compile(r';\s*([^\s=;"*]+)(?:\*(\d{1,3}))?(\*)?\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.DOTALL)
_PERCENT = re.compile(rb"%([0-9a-fA-F]{2})")

Header = tuple[str, bytes]
"""Name and raw value; the name is empty for a line among headers that is none."""


def split(data: bytes, start: int, end: int) -> tuple[tuple[Header, ...], int]:
    """
    The headers of what lies between two places, and where the body begins.

    They reach to the first empty line, or only to the last line that looks like one where prose follows at once.
    """
    if data[start : start + 1] in {b"\r", b"\n"}:
        return (), start + (2 if data.startswith(b"\r\n", start) else 1)
    limit = min(end, start + MOST_BYTES)
    blank = _BLANK_LINE.search(data, start, limit)
    stop = blank.start() if blank else limit
    spans: list[tuple[str, int, int]] = []
    known, prose = 0, start  # how many of them end with one that has the shape of a header, and the place behind it
    for line in _LINE.finditer(data, start, stop):
        if line.start() == stop or len(spans) == MOST_HEADERS:
            break
        shape = _SHAPE.match(data, line.start(), line.end(1))
        if shape:
            spans.append((shape[1].decode("ascii"), shape.end(), line.end(1)))
        elif spans and line[1][:1] in {b" ", b"\t"}:
            spans[-1] = (*spans[-1][:2], line.end(1))
        elif spans or not _ENVELOPE.match(line[1]):
            spans.append(("", line.start(), line.end(1)))
        if not spans or spans[-1][0]:
            known, prose = len(spans), line.end()
    found = tuple((name, data[begin : min(to, begin + LONGEST_VALUE)]) for name, begin, to in spans[:known])
    if known < len(spans):
        return found, prose
    return found, blank.end() if blank else stop


def decoded(raw: bytes) -> str:
    """A value as people are meant to read it, on one line. Raw bytes beyond ASCII are taken as UTF-8 or Western."""
    return _WORDS.sub(_decode_words, _FOLD.sub(" ", charsets.decode(raw))).strip()


def parameters(raw: bytes) -> tuple[str, dict[str, str]]:
    """What stands before the first semicolon in small letters, and the parameters behind it, decoded."""
    text = _FOLD.sub(" ", charsets.decode(raw))
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, number, extended, value in _PARAMETER.findall(text):
        plain = re.sub(r"\\(.)", r"\1", value[1:].removesuffix('"')) if value.startswith('"') else value.strip()
        pieces.setdefault(name.lower(), {}).setdefault(int(number or 0), (plain, bool(extended)))
    return text.partition(";")[0].strip().lower(), {name: _joined(parts) for name, parts in pieces.items()}


def _joined(parts: dict[int, tuple[str, bool]]) -> str:
    ordered = [parts[number] for number in sorted(parts)]
    if not any(extended for _, extended in ordered):
        return _WORDS.sub(_decode_words, "".join(value for value, _ in ordered))
    first, is_extended = ordered[0]
    charset, _, value = first.split("'", 2) if is_extended and first.count("'") > 1 else ("", "", first)
    values = [(value, is_extended), *ordered[1:]]
    raw = b"".join(
        _PERCENT.sub(lambda hex_: bytes.fromhex(hex_[1].decode()), value.encode()) if extended else value.encode()
        for value, extended in values
    )
    return charsets.decode(raw, charset)


def _decode_words(run: re.Match[str]) -> str:
    """A row of encoded words; a character may be cut in two between those of one encoding."""
    words = [(charset.lower(), _word(way, content)) for charset, way, content in _WORD.findall(run[0])]
    return "".join(
        charsets.decode(b"".join(raw for _, raw in same), charset)
        for charset, same in groupby(words, key=lambda word: word[0])
    )


def _word(way: str, content: str) -> bytes:
    raw = content.encode()
    return unbase64(raw) if way in "bB" else binascii.a2b_qp(raw, header=True)
