"""
What the values of attributes in Office files may be: numbers, words of the formats, references, and the few that people
see. A name or a sentence is none of these, wherever it stands.
"""

import re
from collections.abc import Callable, Set
from functools import lru_cache

from intake_app.cleaning.vocabulary import drawn, fonts
from intake_app.cleaning.vocabulary.diagrams import DIAGRAM
from intake_app.cleaning.vocabulary.kinds import Kind
from intake_app.cleaning.vocabulary.plain import CELL, SPAN, is_plain
from intake_app.cleaning.vocabulary.words import SCRIPTS

_LANGUAGE = re.compile(
    r"[a-z]{2}|es-ES_tradnl|zxx|und|fil|haw|kok|qtz|none|x-none|[a-z]{2,3}(?:-[A-Za-z]{4})?-(?:[A-Za-z]{2}|\d{3})"
    r"|[a-z]{2}-(?:Hans|Hant|Latn|Cyrl|Arab)|[A-Z]{2}|0x[0-9a-f]{4}|[0-9A-F]{4}|"
)
_PROPERTY = re.compile(
    r"position|left|top|right|bottom|width|height|z-index|rotation|flip|visibility|display|float|direction|layout-flow"
    r"|margin(?:-left|-top|-right|-bottom)?|padding(?:-left|-top|-right|-bottom)?|text-(?:align|decoration|indent|transform)"
    r"|font(?:-family|-size|-style|-weight|-variant)?|color|background(?:-color)?|line-height|vertical-align|white-space"
    r"|v-(?:text-anchor|text-kern|text-spacing|text-spacing-mode|text-align|text-reverse|same-letter-heights|rotate-letters)"
    r"|mso-(?:(?:width|height|left|top)-(?:percent|relative)|position-(?:horizontal|vertical)(?:-relative)?"
    r"|wrap-(?:style|edited|distance-(?:left|right|top|bottom))|next-textbox|fit-shape-to-text|fit-text-to-shape"
    r"|direction-alt|layout-flow-alt|rotate|text-scale|column-margin|column-count|text-shadow|spacerun|fareast-language"
    r"|ansi-language|bidi-language|bidi-font-family|ascii-font-family|hansi-font-family|fareast-font-family)|tab-interval"
)  # fmt: skip


def declarations(style: str) -> list[str]:
    """Those of a style that say how something looks, as they stand in it."""
    return [part for part in style.split(";") if _is_declaration(part)]


def _is_declaration(part: str) -> bool:
    name, colon, value = (piece.strip() for piece in part.partition(":"))
    if not colon or not _PROPERTY.fullmatch(name):
        return not part.strip()
    return _are_fonts(value) if name.endswith("font-family") else is_plain(value)


def _is_style(value: str) -> bool:
    return all(map(_is_declaration, value.split(";")))


def bare(font: str) -> str:
    """A font's name without the quotes around it."""
    return font.strip().strip("'\"").strip()


def _are_fonts(value: str) -> bool:
    return all(fonts.is_known(bare(name)) for name in re.split("[;,]", value)) or fonts.is_known(bare(value))


# --- cells -----------------------------------------------------------------------------------------------------------

_SHEET = r"(?:\$?(?:'(?:[^']|''){1,100}'|local-table|[\w ]{1,60})?[.!])?"
_REFERENCE = re.compile(
    rf"=?{_SHEET}(?:{SPAN}|\${{0,2}}[A-Z]{{1,3}}\$?\d{{1,7}})(?::{_SHEET}{CELL})?|{_SHEET}#REF!|#REF!"
)


_NAMED_SHEET = re.compile(r"(?:'((?:[^']|'')+)'|([\w.]+))!")
_LONGEST_FORMULA = 2_000
_REMEMBERED = 64
"""Characters of a value that is worth remembering."""


def refers_within(value: str, names: Set[str]) -> bool:
    """Whether a reference to cells names only sheets and ranges of these names."""
    if value in names:
        return True
    if not fits(Kind.FORMULA, value):  # which none is that is long, as looking for names takes the square of its length
        return False
    return {(quoted or plain).replace("''", "'") for quoted, plain in _NAMED_SHEET.findall(value)} <= names


def _is_formula(value: str) -> bool:
    """Cells and ranges, several of them with spaces between; not names, which stand for anything."""
    if is_plain(value) or _REFERENCE.fullmatch(value):
        return True
    if len(value) > _LONGEST_FORMULA:
        return False
    return all(map(_REFERENCE.fullmatch, re.split(r"[\s;,]+(?=(?:[^']*'[^']*')*[^']*$)", value)))


_SIGN = re.compile(r".{0,2}", re.DOTALL)
_SIGNS = re.compile(r"(?!.*[A-Za-z\u00c0-\u052f]{3}).{0,400}", re.DOTALL)
_ONE = r"(?:\w{1,2}|\d{1,6})"
_NUMERALS = re.compile(rf"(?:{_ONE}[\s,]+){{0,8}}(?:\.{{2,3}}|{_ONE})?(?:[\s,]+{_ONE}){{0,8}}(?:[\s,]+\.{{2,3}})?")

_GUID = r"\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}"
_URI = re.compile(
    rf"{_GUID}|ppaction://hlinksldjump"
    r"|ppaction://hlinkshowjump\?jump=(?:endshow|lastslideviewed|(?:next|previous|first|last)slide)|"
    r"http://(?:schemas\.openxmlformats\.org/drawingml/2006|purl\.oclc\.org/ooxml/drawingml)/"
    r"(?:chart|diagram|picture|table|lockedCanvas|main)|(?i:http://schemas\.microsoft\.com/office)/"
    r"(?:word|word/2010/wordprocessing(?:Shape|Group|Canvas)|drawing/2014/chartex|(?i:drawing/2008/diagram))|"
)

_FITS: dict[Kind, Callable[[str], object]] = {
    Kind.PLAIN: is_plain,
    Kind.SHOWN: lambda _value: True,
    Kind.SIGN: _SIGN.fullmatch,
    Kind.SIGNS: _SIGNS.fullmatch,
    Kind.NUMERALS: lambda value: is_plain(value) or _NUMERALS.fullmatch(value),
    Kind.FONT: _are_fonts,
    Kind.LANGUAGE: _LANGUAGE.fullmatch,
    Kind.SCRIPT: SCRIPTS.__contains__,
    Kind.STYLE: _is_style,
    Kind.PATH: drawn.is_path,
    Kind.MOTION: drawn.is_motion,
    Kind.GUIDE: drawn.is_guide,
    Kind.GUIDED: drawn.are_guides,
    Kind.SHAPE: drawn.is_shape,
    Kind.PART: drawn.is_part,
    Kind.URI: _URI.fullmatch,
    Kind.GUID: re.compile(_GUID).fullmatch,
    Kind.DIAGRAM: DIAGRAM.fullmatch,
    Kind.FORMULA: _is_formula,
    Kind.MADE_UP: re.compile(r"(?:name|ftr|hdr|dtd|val)\d{1,6}|").fullmatch,
    Kind.ADDRESS: lambda _value: True,
}


def fits(kind: Kind, value: str) -> bool:
    """Whether a value is of its kind."""
    return _remembered(kind, value) if len(value) <= _REMEMBERED else bool(_FITS[kind](value))


@lru_cache(1 << 15)
def _remembered(kind: Kind, value: str) -> bool:
    return bool(_FITS[kind](value))
