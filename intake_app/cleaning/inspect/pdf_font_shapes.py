"""Fonts of a clean PDF (ISO 32000-1, 9.5 to 9.9). Those in the file are called Font1, Font2 and so on."""

import re

from intake_app.cleaning.inspect import pdf_data
from intake_app.cleaning.inspect.pdf_file import Name, Value
from intake_app.cleaning.inspect.pdf_walk import (
    Check,
    Shape,
    Walk,
    chosen,
    each,
    like,
    matching,
    name,
    number,
    numbers,
    part,
    whole,
)
from intake_app.cleaning.vocabulary import font_names

_MADE_UP = re.compile(r"/Font\d{1,6}")
_NAME = matching(re.compile(rf"{font_names.FAMILY.pattern}|{_MADE_UP.pattern}"))
_GLYPH: Check = lambda _, value: isinstance(value, Name) and font_names.says_nothing(value)  # noqa: E731
_KNOWN_GLYPH: Check = lambda _, value: isinstance(value, Name) and font_names.is_glyph(value)  # noqa: E731
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_ENCODINGS = name("StandardEncoding", "MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding")
_MOST_GLYPHS = 65_536


def _either(*checks: Check) -> Check:
    return lambda walk, value: any(check(walk, value) for check in checks)


def _by_type(plain: Check, shape: Shape) -> Check:
    """A name, or an object of a shape."""
    return chosen(lambda _, value: plain if isinstance(value, Name) else part(shape))


_COLLECTION = Shape(
    "glyph collection",
    {
        "/Registry": lambda _, value: value == b"Adobe",
        "/Ordering": lambda _, value: (
            value in (b"Identity", b"Japan1", b"Japan2", b"GB1", b"CNS1", b"Korea1", b"KR", b"UCS")
        ),
        "/Supplement": whole,
    },
)
_CODES = _by_type(
    matching(font_names.CODES),
    Shape(
        "codes",
        {"/Type": name("CMap"), "/CMapName": name("M"), "/WMode": whole, "/CIDSystemInfo": part(_COLLECTION)},
        data=pdf_data.codes,
    ),
)


def _encoding(called: str, glyph: Check) -> Check:
    keys = {"/Type": name("Encoding"), "/BaseEncoding": _ENCODINGS}
    return _by_type(_ENCODINGS, Shape(called, keys | {"/Differences": each(_either(whole, glyph), 0, 1024)}))


_PROGRAM = part(
    Shape(
        "font program",
        {
            **dict.fromkeys(("/Length1", "/Length2", "/Length3"), whole),
            "/Subtype": name("Type1C", "CIDFontType0C", "OpenType"),
        },
        data=pdf_data.font,
    )
)
_DESCRIPTION = Shape(
    "font description",
    {
        **dict.fromkeys(("/Flags", "/FontWeight"), whole),
        **dict.fromkeys(("/ItalicAngle", "/Ascent", "/Descent", "/Leading", "/CapHeight", "/XHeight"), number),
        **dict.fromkeys(("/StemV", "/StemH", "/AvgWidth", "/MaxWidth", "/MissingWidth"), number),
        **dict.fromkeys(_PROGRAMS, _PROGRAM),
        "/Type": name("FontDescriptor"),
        "/FontName": _NAME,
        "/FontBBox": numbers(4),
        "/FontStretch": like("[A-Za-z]{6,14}"),
    },
    frozenset({"/FontName"}),
)


def _description(walk: Walk, value: Value) -> bool:
    """How a font looks. One that is in the file has a name that says nothing."""
    inside = any(walk.peek(value, key) is not None for key in _PROGRAMS)
    called = walk.peek(value, "/FontName")
    if inside and not (isinstance(called, Name) and _MADE_UP.fullmatch(called)):
        return False
    return walk.expect(value, _DESCRIPTION)


CODED: dict[str, Check] = {
    "/Type": name("Font"),
    **dict.fromkeys(("/FirstChar", "/LastChar"), whole),
    "/Widths": numbers(1, 1024),
    "/Encoding": _encoding("encoding", _KNOWN_GLYPH),
    "/ToUnicode": _CODES,
}
"""Of fonts with one byte to a glyph."""

SIMPLE = Shape(
    "font",
    {
        **CODED,
        "/Subtype": name("Type1", "MMType1", "TrueType"),
        "/BaseFont": _NAME,
        "/FontDescriptor": _description,
    },
)
_SIMPLE_INSIDE = Shape(
    "font with its letters", dict(SIMPLE.keys) | {"/Encoding": _encoding("encoding of its own", _GLYPH)}
)


def simple(walk: Walk, value: Value) -> bool:
    """A font of one byte to a glyph. One that is in the file calls its glyphs as its program does."""
    description = walk.peek(value, "/FontDescriptor")
    inside = any(walk.peek(description, key) is not None for key in _PROGRAMS)
    return walk.expect(value, _SIMPLE_INSIDE if inside else SIMPLE)


_WIDTHS = each(_either(number, numbers(0, _MOST_GLYPHS)), 0, 3 * _MOST_GLYPHS)
_GLYPHS = Shape(
    "glyphs",
    {
        "/Type": name("Font"),
        "/Subtype": name("CIDFontType0", "CIDFontType2"),
        "/BaseFont": _NAME,
        "/CIDSystemInfo": part(_COLLECTION),
        "/FontDescriptor": _description,
        "/DW": number,
        "/DW2": numbers(2),
        "/W": _WIDTHS,
        "/W2": _WIDTHS,
        "/CIDToGIDMap": _by_type(name("Identity"), Shape("glyph numbers", {}, data=pdf_data.glyph_numbers)),
    },
)
COMPOSITE = Shape(
    "composite font",
    {
        "/Type": name("Font"),
        "/Subtype": name("Type0"),
        "/BaseFont": _NAME,
        "/Encoding": _CODES,
        "/ToUnicode": _CODES,
        "/DescendantFonts": each(part(_GLYPHS), 1, 1),
    },
)
