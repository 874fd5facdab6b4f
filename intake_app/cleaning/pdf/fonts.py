"""
Fonts (ISO 32000-1, 9.5 to 9.9). Those in the file get made-up names, and lose what their own tables say of themselves.

One that is not in the file keeps its name, which is all that a viewer has to find something alike, if it is that of a
family that everybody knows; otherwise it gets the name of a standard font that looks like it.
"""

import re
import struct
from collections import defaultdict
from itertools import count
from typing import Any

from pikepdf import Array, Dictionary, Name, Stream, String

from intake_app.cleaning.pdf import cmaps, programs, sfnt
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.content import rewritten
from intake_app.cleaning.pdf.font_naming import known_or_numbered, name_outside, rename
from intake_app.cleaning.pdf.forms import own_resources
from intake_app.cleaning.pdf.objects import name_of
from intake_app.cleaning.pdf.resources import Resources
from intake_app.cleaning.pdf.values import integer, is_number, number, numbers, one_of
from intake_app.cleaning.vocabulary import font_names

SIMPLE = {"/Type1", "/MMType1", "/TrueType"}
COMPOSITE = {"/CIDFontType0", "/CIDFontType2"}
COLLECTIONS = {"Identity", "Japan1", "Japan2", "GB1", "CNS1", "Korea1", "KR", "UCS"}
MOST_CODES = 256
MOST_GLYPHS = 65_536

_GLYPH_NAME = re.compile(r"/[\w.-]{1,63}", re.ASCII)
_STRETCHES = ("UltraCondensed", "ExtraCondensed", "Condensed", "SemiCondensed", "Normal", "SemiExpanded", "Expanded")


def font(anew: Anew, value: Any, resources: Resources) -> Any:
    """A font; None for what is none."""
    if not isinstance(value, Dictionary):
        return None
    return anew.once(value, lambda: _made(anew, value, resources), "font")


def _made(anew: Anew, value: Dictionary, resources: Resources) -> Any:
    match name_of(value.get("/Subtype")):
        case "/Type0":
            return _composite(anew, value)
        case "/Type3":
            return _drawn(anew, value, resources)
        case kind:
            new = anew.record(value, "Font", _SIMPLE)
            # as PDFium takes a font of a type that there is not
            made = _described(anew, value, new, kind if kind in SIMPLE else "/Type1")
            if (
                not isinstance(made.get("/FontDescriptor"), Dictionary)
                or not programs.KEYS_OF & made["/FontDescriptor"].keys()
            ):
                rename(made.get("/Encoding"), lambda name: name if font_names.is_glyph(name) else "/.notdef")
            else:
                _call_alike(anew, made.get("/Encoding"), programs.program_of(value.get("/FontDescriptor")))
            return made


def _call_alike(anew: Anew, encoding: Any, program: Any) -> None:
    """Calls glyphs as the font does, now that its own names are others; those that it has not got, by numbers."""
    names = programs.renamed(anew.unpacked(program))
    free = (name for number in count() if (name := f"n{number}").encode() not in names)
    others: dict[str, str] = defaultdict(lambda: "/" + next(free))

    def called(name: str) -> str:
        new = names.get(name.removeprefix("/").encode())
        if new is not None:
            return f"/{new.decode('latin-1')}"
        return name if font_names.says_nothing(name) else others[name]

    rename(encoding, called)


def _described(anew: Anew, value: Dictionary, new: Dictionary, kind: str) -> Dictionary:
    """With its type, its name, and the description that has its letters."""
    description = value.get("/FontDescriptor")
    program = programs.program_of(description)
    name = Name(name_outside(value) if program is None else anew.next_font())
    new["/Type"], new["/Subtype"], new["/BaseFont"] = Name.Font, Name(kind), name
    if isinstance(description, Dictionary):
        told = anew.record(description, "FontDescriptor", _DESCRIPTION)
        told["/Type"], told["/FontName"] = Name.FontDescriptor, name
        if program is not None:
            programs.put(anew, program, told, composite=kind in COMPOSITE)
        new["/FontDescriptor"] = anew.target.make_indirect(told)
    return new


def _composite(anew: Anew, value: Dictionary) -> Any:
    """A font of many glyphs, by way of the one it is made of."""
    descendants = value.get("/DescendantFonts")
    inner = descendants[0] if isinstance(descendants, Array) and len(descendants) else None
    if not isinstance(inner, Dictionary):
        return None
    kind = name_of(inner.get("/Subtype"))
    made = _described(anew, inner, anew.record(inner, "Font", _GLYPHS), kind if kind in COMPOSITE else "/CIDFontType2")
    if (
        numbered := _glyph_map(anew, inner.get("/CIDToGIDMap"), programs.program_of(inner.get("/FontDescriptor")))
    ) is not None:
        made["/CIDToGIDMap"] = numbered
    new = anew.record(value, "Font", _COMPOSITE)
    if "/Encoding" not in new:
        new["/Encoding"] = Name("/Identity-H")
    new["/Type"], new["/Subtype"], new["/BaseFont"] = Name.Font, Name.Type0, made["/BaseFont"]
    new["/DescendantFonts"] = Array([anew.target.make_indirect(made)])
    return new


def _drawn(anew: Anew, value: Dictionary, outer: Resources) -> Any:
    """A font whose glyphs are drawings."""
    glyphs, own = value.get("/CharProcs"), value.get("/Resources")
    if not isinstance(glyphs, Dictionary):
        return None
    new = anew.record(value, "Font", _DRAWN)
    resources = own_resources(anew, own) if isinstance(own, Dictionary) else outer
    procedures, names = Dictionary(), known_or_numbered(sorted(glyphs.keys())[:MOST_GLYPHS])
    for name, new_name in names.items():
        if isinstance(glyph := glyphs[name], Stream):
            procedures[new_name] = anew.stream(rewritten(anew.unpacked(glyph), resources))
    rename(new.get("/Encoding"), lambda name: names.get(name, "/.notdef"))
    new["/Type"], new["/Subtype"], new["/CharProcs"] = Name.Font, Name.Type3, procedures
    new["/Resources"] = resources.new
    return new


# --- what fonts consist of --------------------------------------------------------------------------------------------


def _leave(_: Anew, __: Any) -> None:
    """For what is made anew, or left out without a loss."""


def _encoding(anew: Anew, value: Any) -> Any:
    """Which glyph each code of a simple font stands for."""
    if isinstance(value, Dictionary):
        new = anew.record(value, "Encoding", {"/BaseEncoding": _BASE_ENCODING, "/Differences": _differences})
        new["/Type"] = Name.Encoding
        return new
    return _BASE_ENCODING(anew, value)


_BASE_ENCODING = one_of("StandardEncoding", "MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding")


def _differences(_: Anew, value: Any) -> Any:
    if not isinstance(value, Array):
        return None
    items: list[Any] = []
    for item in list(value)[: 4 * MOST_CODES]:
        if is_number(item):
            items.append(int(item))
        else:
            items.append(Name(name if _GLYPH_NAME.fullmatch(name := name_of(item)) else "/.notdef"))
    return Array(items)


def _cmap(anew: Anew, value: Any) -> Any:
    """A table of codes: one that every viewer knows by name, or one of its own."""
    if isinstance(value, Stream):
        return anew.once(value, lambda: _own_cmap(anew, value), "cmap")
    return Name(name) if font_names.CODES.fullmatch(name := name_of(value)) else None


def _own_cmap(anew: Anew, value: Stream) -> Any:
    code = cmaps.plain(anew.unpacked(value))
    keys = Dictionary()
    if "/CIDSystemInfo" in value or "/CMapName" in value:  # from codes to glyphs, not to characters
        keys = Dictionary(Type=Name.CMap, CMapName=Name.M, WMode=1 if b"/WMode 1" in code else 0)
        keys["/CIDSystemInfo"] = _collection(anew, value.get("/CIDSystemInfo"))
    return anew.stream(code, keys)


def _collection(_: Anew, value: Any) -> Any:
    """Which set of characters glyphs are numbered by."""
    given = value if isinstance(value, Dictionary) else Dictionary()
    ordering = str(given.get("/Ordering", ""))
    known = ordering if isinstance(given.get("/Ordering"), String) and ordering in COLLECTIONS else "Identity"
    supplement = given.get("/Supplement", 0)
    return Dictionary(
        Registry=String("Adobe"), Ordering=String(known), Supplement=int(supplement) if is_number(supplement) else 0
    )


def _widths(_: Anew, value: Any) -> Any:
    """Widths by glyph: numbers, and arrays of numbers."""
    if not isinstance(value, Array) or len(value) > MOST_GLYPHS * 3:
        return None
    items = [
        Array([number for number in item if is_number(number)]) if isinstance(item, Array) else item for item in value
    ]
    return Array([item for item in items if isinstance(item, Array) or is_number(item)])


def _glyph_map(anew: Anew, value: Any, program: Any) -> Any:
    """Which glyph of its program each code stands for; nothing of one without a program has any use for it."""
    if isinstance(value, Stream):
        return (
            None
            if program is None
            else anew.stream(_glyph_numbers(anew.unpacked(value), sfnt.glyphs(anew.unpacked(program))))
        )
    return one_of("Identity")(anew, value)


def _glyph_numbers(table: bytes, glyphs: int) -> bytes:
    """Without numbers that no glyph has."""
    numbers = struct.unpack(f">{len(table) // 2}H", table[: len(table) // 2 * 2])[:MOST_GLYPHS]
    return b"".join(struct.pack(">H", number if number < glyphs else 0) for number in numbers)


_CODES: dict[str, Take] = {
    **dict.fromkeys(("/FirstChar", "/LastChar"), integer),
    "/Widths": numbers(1, 4 * MOST_CODES),
    "/Encoding": _encoding,
    "/ToUnicode": _cmap,
}
_SIMPLE: dict[str, Take] = {**_CODES, **dict.fromkeys(("/BaseFont", "/FontDescriptor"), _leave)}
_DRAWN: dict[str, Take] = {
    **_CODES,
    **dict.fromkeys(("/CharProcs", "/Resources", "/FontDescriptor", "/BaseFont"), _leave),
    "/FontBBox": numbers(4),
    "/FontMatrix": numbers(6),
}
_COMPOSITE: dict[str, Take] = {
    **dict.fromkeys(("/BaseFont", "/DescendantFonts"), _leave),
    **dict.fromkeys(("/Encoding", "/ToUnicode"), _cmap),
}
_GLYPHS: dict[str, Take] = {
    **dict.fromkeys(("/BaseFont", "/FontDescriptor"), _leave),
    **dict.fromkeys(("/W", "/W2"), _widths),
    "/CIDSystemInfo": _collection,
    "/DW": number,
    "/DW2": numbers(2),
    "/CIDToGIDMap": _leave,
}
_DESCRIPTION: dict[str, Take] = {
    **dict.fromkeys(("/Flags", "/FontWeight"), integer),
    **dict.fromkeys(("/ItalicAngle", "/Ascent", "/Descent", "/Leading", "/CapHeight", "/XHeight"), number),
    **dict.fromkeys(("/StemV", "/StemH", "/AvgWidth", "/MaxWidth", "/MissingWidth"), number),
    **dict.fromkeys(("/FontName", "/FontFamily", "/CharSet", "/CIDSet", "/Style", "/Lang", *programs.KEYS), _leave),
    "/FontStretch": one_of(*_STRETCHES),
    "/FontBBox": numbers(4),
}
