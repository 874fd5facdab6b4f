"""Values that say nothing beyond numbers, measures, colours, places in a table and words of the formats."""

import re

from intake_app.cleaning.vocabulary.words import TOKENS

_UNIT = r"(?:px|pt|in|cm|mm|pc|pi|em|ex|emu|%|fd|f|deg|grad|rad|ms|[hmsd*]|char)?"
_NUMBER = rf"[-+]?(?:\d{{1,20}}(?:\.\d{{0,40}})?|\.\d{{1,40}})(?:[eE][-+]?\d{{1,3}})?{_UNIT}"
_HEX = (
    r"#?(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}|[0-9A-Fa-f]{20})|#[0-9A-Fa-f]{3}|(?=[A-Fa-f]*\d)[0-9A-Fa-f]{2,4}"
    r"|[A-F]{2}|[a-f]{2}"
)
CELL = r"\$?[A-Z]{1,3}\$?[1-9]\d{0,6}"
SPAN = rf"{CELL}(?::{CELL})?|\$?[A-Z]{{1,3}}:\$?[A-Z]{{1,3}}|\$?\d{{1,7}}:\$?\d{{1,7}}"
_ID = (
    r"#?_x0000_[st]\d{1,10}|#?_s\d{1,6}|V:Rule\d{1,6}|rId\d{1,6}|id\d{1,7}|_b\d{1,6}|page\d{1,6}"
    r"|\{?00000000-0000-4000-8000-[0-9A-F]{12}\}?"
)
_TIME = r"-?P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T[\dHMS.,]+)?|\d{4}-\d\d-\d\d(?:T[\d:.,]{5,18}Z?)?|\d\d:\d\d(?::[\d.]{2,9})?"
_PIECE = re.compile(
    rf"{_NUMBER}|{_HEX}|{SPAN}|{_ID}|{_TIME}|\[\d{{1,5}}\]|@\d{{1,4}}|\?(?:f|gd)\d{{1,5}}|#\d{{1,2}}|\$\d{{1,4}}"
    r"|[-+*/=<>!]{1,2}|#REF!|"
)
_BETWEEN = re.compile(r"[\s,;()/|:]+")


def is_plain(value: str) -> bool:
    """Whether it says nothing beyond numbers, places and words of the formats."""
    if value in TOKENS or _PIECE.fullmatch(value):
        return True
    return all(piece in TOKENS or _PIECE.fullmatch(piece) for piece in _BETWEEN.split(value))
