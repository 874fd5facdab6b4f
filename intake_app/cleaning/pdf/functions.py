"""Functions (ISO 32000-1, 7.10): tables of samples, exponentials, functions stitched together, small programs."""

import re
from typing import Any

from pikepdf import Dictionary, Stream

from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.values import each, integer, number, numbers

_RANGES = {"/FunctionType": integer, "/Domain": numbers(2, 64), "/Range": numbers(2, 64)}
_SAMPLED: dict[str, Take] = {
    **_RANGES,
    "/Size": numbers(1, 32),
    "/BitsPerSample": integer,
    "/Order": integer,
    "/Encode": numbers(2, 64),
    "/Decode": numbers(2, 64),
}
_EXPONENTIAL: dict[str, Take] = {**_RANGES, "/C0": numbers(1, 32), "/C1": numbers(1, 32), "/N": number}

_PROGRAM_WORD = re.compile(
    rb"[{}]|-?(?:\d+\.?\d*|\.\d+)|abs|add|and|atan|bitshift|ceiling|copy|cos|cvi|cvr|div|dup|eq|exch|exp|false|floor|"
    rb"ge|gt|idiv|if|ifelse|index|le|ln|log|lt|mod|mul|ne|neg|not|or|pop|roll|round|sin|sqrt|sub|true|truncate|xor"
)
_COMMENT = re.compile(rb"%[^\r\n]*")
_WORD = re.compile(rb"[{}]|[^\0\t\n\f\r {}]+")
MOST_SAMPLES = 64 << 20
"""Bytes of a table."""


def function(anew: Anew, value: Any) -> Any:
    """One function; None for what is none."""
    if not isinstance(value, Dictionary | Stream):
        return None
    return anew.once(value, lambda: _made(anew, value), "function")


functions: Take = each(function, 1, 32)
"""An array of functions."""


def _made(anew: Anew, value: Any) -> Any:
    match value.get("/FunctionType"):
        case 0 if isinstance(value, Stream):
            keys = anew.record(value, "Function", _SAMPLED)
            data = anew.unpacked(value)
            length = _table_length(keys)
            return anew.stream(data[:length].ljust(length, b"\0"), keys) if length else None
        case 2:
            return anew.record(value, "Function", _EXPONENTIAL)
        case 3:
            stitching = {**_RANGES, "/Functions": functions, "/Bounds": numbers(0, 32), "/Encode": numbers(2, 64)}
            new = anew.record(value, "Function", stitching)
            return new if "/Functions" in new else None
        case 4 if isinstance(value, Stream):
            program = _program(anew.unpacked(value))
            return anew.stream(program, anew.record(value, "Function", _RANGES)) if program else None
    return None


def _table_length(keys: Dictionary) -> int:
    """Bytes of all samples; 0 when the keys don't make sense."""
    bits, outputs = keys.get("/BitsPerSample"), keys.get("/Range")
    if bits not in {1, 2, 4, 8, 12, 16, 24, 32} or outputs is None or "/Size" not in keys:
        return 0
    count = len(outputs) // 2
    for extent in keys["/Size"]:
        count *= max(0, int(extent))
    length = (count * int(bits) + 7) // 8
    return length if length <= MOST_SAMPLES else 0


def _program(code: bytes) -> bytes:
    """Its words, without comments; nothing when there is a word that the language does not have."""
    words = _WORD.findall(_COMMENT.sub(b" ", code))
    return b" ".join(words) if words and all(_PROGRAM_WORD.fullmatch(word) for word in words) else b""
