"""Values that say how something is drawn, and how it moves."""

import re

from intake_app.cleaning.vocabulary.diagrams import NAMES
from intake_app.cleaning.vocabulary.plain import is_plain
from intake_app.cleaning.vocabulary.words import GUIDED, MOVED, SHAPES, TOKENS

_PEN = re.compile(r"(?:(?:[xezZ]|n[fs]|h[a-i])*(?:[A-Za-z]|q[xyb]|a[elrt]|w[ar])?)")
_STROKES = re.compile(r"[A-Za-z]+|[^A-Za-z]+")
_REST = re.compile(r"[\s,;@?$\d.+-]*")
_EQUATION = re.compile(r"(?:f|gd)\d{1,5}|id\d{1,6}|e\d{1,3}|[AFTB]{1,200}")
_GUIDE = re.compile(
    r"(?:w|h|ss)d\d{1,2}|[3578]?cd\d|#\d{1,2}|adj\d{0,5}|hf|vf|[A-Za-z]{1,2}\d{1,6}|connsite[XY]\d{1,6}|_[hw]|gd\d{1,6}"
)
_NAMED = re.compile(r"\?(?:f|gd)\d{1,5}")
_WORD = re.compile(r"[^\W\d]\w*")
_LOOSE = re.compile(r"[\s\d#.,;:+\-*/()<>=!$?^&|%]*")


def is_path(value: str) -> bool:
    """Whether it is what a pen does: commands of a letter or two, and numbers."""
    strokes = _STROKES.findall(_NAMED.sub(" ", value))
    return all(_PEN.fullmatch(run) if run[0].isalpha() else _REST.fullmatch(run) for run in strokes)


def is_motion(value: str) -> bool:
    """Whether it says what moves, when and where to, or is a formula of a shape."""
    if is_plain(value) or is_path(value):
        return True
    words = (word for word in _WORD.findall(value) if word not in MOVED and word not in TOKENS)
    return _LOOSE.fullmatch(_WORD.sub("", value)) is not None and all(map(_EQUATION.fullmatch, words))


def is_shape(value: str) -> bool:
    """Whether it is the name of a shape that programs know."""
    return is_plain(value.removeprefix("ooxml-")) or all(
        word in SHAPES or re.fullmatch(r"(?:spt)?\d{0,3}", word) for word in value.split("-")
    )


def is_guide(value: str) -> bool:
    """Whether it is a name that programs give to numbers of a shape."""
    return value in GUIDED or bool(_GUIDE.fullmatch(value)) or is_plain(value)


def are_guides(value: str) -> bool:
    """Whether it is made of numbers, and of names for such."""
    return all(map(is_guide, value.split()))


def is_part(value: str) -> bool:
    """Whether it is what programs call a part of a diagram."""
    return value in NAMES or bool(re.fullmatch(r"Name\d{1,4}|part\d{1,6}", value)) or is_plain(value)
