"""What the objects that a page of a clean PDF draws with may hold (ISO 32000-1)."""

import re

from intake_app.cleaning.inspect import pdf_data
from intake_app.cleaning.inspect.pdf_colours import FUNCTION, FUNCTIONS, space
from intake_app.cleaning.inspect.pdf_file import Name, Value
from intake_app.cleaning.inspect.pdf_font_shapes import CODED, COMPOSITE, simple
from intake_app.cleaning.inspect.pdf_walk import (
    Check,
    Shape,
    Walk,
    chosen,
    each,
    flag,
    name,
    number,
    numbers,
    part,
    whole,
)
from intake_app.cleaning.vocabulary import font_names


def _numbered(letter: str, check: Check) -> tuple[re.Pattern[str], Check]:
    """Things under names like F1, F2."""
    return re.compile(rf"/{letter}\d{{1,6}}"), check


def _by_subtype(key: str, shapes: dict[str, Shape]) -> Check:
    """As what stands under that key says."""

    def choose(walk: Walk, value: Value) -> Check | None:
        kind = walk.peek(value, key)
        return part(shapes[kind]) if isinstance(kind, Name) and kind in shapes else None

    return chosen(choose)


def _font(walk: Walk, value: Value) -> bool:
    """A font by its type."""
    if walk.peek(value, "/Subtype") in ("/Type1", "/MMType1", "/TrueType"):
        return simple(walk, value)
    return _OTHER_FONT(walk, value)


def resources(walk: Walk, value: Value) -> bool:
    """What a drawing draws with."""
    return walk.expect(value, RESOURCES)


def _form(walk: Walk, value: Value) -> bool:
    return walk.expect(value, _FORM)


def _picture(walk: Walk, value: Value) -> bool:
    return walk.expect(value, _PICTURE)


# --- forms and pictures -----------------------------------------------------------------------------------------------

_INTENT = name("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual")
GROUP = part(Shape("group", {"/S": name("Transparency"), "/CS": space, "/I": flag, "/K": flag}))
_FORM = Shape(
    "form",
    {
        "/Type": name("XObject"),
        "/Subtype": name("Form"),
        "/BBox": numbers(4),
        "/Matrix": numbers(6),
        "/Resources": resources,
        "/Group": GROUP,
    },
    frozenset({"/BBox", "/Resources"}),
    pdf_data.drawing,
)


def _mask(walk: Walk, value: Value) -> bool:
    """Colours that are clear, or another picture."""
    return numbers(2, 64)(walk, value) if isinstance(walk.plain(value), list) else _picture(walk, value)


_PICTURE = Shape(
    "picture",
    {
        **dict.fromkeys(("/Width", "/Height", "/BitsPerComponent", "/SMaskInData"), whole),
        **dict.fromkeys(("/ImageMask", "/Interpolate"), flag),
        "/Type": name("XObject"),
        "/Subtype": name("Image"),
        "/ColorSpace": space,
        "/Intent": _INTENT,
        "/Decode": numbers(2, 64),
        "/Matte": numbers(1, 32),
        "/Mask": _mask,
        "/SMask": _picture,
    },
    frozenset({"/Width", "/Height"}),
    pdf_data.picture,
)

# --- states, shadings, patterns ---------------------------------------------------------------------------------------

_BLEND = name(
    *("Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn"),
    *("HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity"),
)


def _named_or(names: Check, other: Check) -> Check:
    return chosen(lambda walk, value: names if isinstance(walk.plain(value), Name) else other)


def _listed_or(items: Check, one: Check) -> Check:
    return chosen(lambda walk, value: items if isinstance(walk.plain(value), list) else one)


_TRANSFER = _named_or(
    name("Identity", "Default"),
    _listed_or(each(_named_or(name("Identity"), FUNCTION), 4, 4), FUNCTION),
)
_SOFT_MASK = Shape(
    "soft mask",
    {"/S": name("Alpha", "Luminosity"), "/G": _form, "/BC": numbers(1, 32), "/TR": _TRANSFER},
)


def _font_size(walk: Walk, value: Value) -> bool:
    pair = walk.plain(value)
    return isinstance(pair, list) and len(pair) == 2 and _font(walk, pair[0]) and number(walk, pair[1])


def _dash(walk: Walk, value: Value) -> bool:
    pair = walk.plain(value)
    return isinstance(pair, list) and len(pair) == 2 and numbers(0, 1000)(walk, pair[0]) and number(walk, pair[1])


_STATE = Shape(
    "state",
    {
        **dict.fromkeys(("/LW", "/ML", "/FL", "/SM", "/CA", "/ca"), number),
        **dict.fromkeys(("/LC", "/LJ", "/OPM"), whole),
        **dict.fromkeys(("/OP", "/op", "/SA", "/AIS", "/TK"), flag),
        **dict.fromkeys(("/TR", "/TR2"), _TRANSFER),
        "/D": _dash,
        "/RI": _INTENT,
        "/BM": _listed_or(each(_BLEND, 1, 16), _BLEND),
        "/SMask": _named_or(name("None"), part(_SOFT_MASK)),
        "/Font": _font_size,
    },
)
_SHADED: dict[str, Check] = {
    "/ShadingType": whole,
    "/ColorSpace": space,
    "/Background": numbers(1, 32),
    "/BBox": numbers(4),
    "/AntiAlias": flag,
    "/Function": _listed_or(FUNCTIONS, FUNCTION),
}
_SMOOTH = Shape(
    "shading",
    {
        **_SHADED,
        "/Coords": numbers(4, 6),
        "/Domain": numbers(2, 4),
        "/Extend": each(flag, 2, 2),
        "/Matrix": numbers(6),
    },
)
_MESH = Shape(
    "mesh",
    {
        **_SHADED,
        **dict.fromkeys(("/BitsPerCoordinate", "/BitsPerComponent", "/BitsPerFlag", "/VerticesPerRow"), whole),
        "/Decode": numbers(4, 70),
    },
    frozenset({"/ShadingType", "/ColorSpace", "/BitsPerCoordinate", "/BitsPerComponent", "/Decode"}),
    pdf_data.shading,
)
_SHADING = chosen(lambda walk, value: part(_SMOOTH if walk.peek(value, "/ShadingType") in (1, 2, 3) else _MESH))
_TILE = Shape(
    "tile",
    {
        **dict.fromkeys(("/PatternType", "/PaintType", "/TilingType"), whole),
        **dict.fromkeys(("/XStep", "/YStep"), number),
        "/Type": name("Pattern"),
        "/BBox": numbers(4),
        "/Matrix": numbers(6),
        "/Resources": resources,
    },
    frozenset({"/PatternType", "/BBox", "/Resources"}),
    pdf_data.drawing,
)
_SHADED_PATTERN = Shape(
    "pattern", {"/PatternType": whole, "/Shading": _SHADING, "/Matrix": numbers(6), "/ExtGState": part(_STATE)}
)
_PATTERN = chosen(lambda walk, value: part(_TILE if walk.peek(value, "/PatternType") == 1 else _SHADED_PATTERN))

# --- fonts and resources ----------------------------------------------------------------------------------------------

_DRAWN_FONT = Shape(
    "drawn font",
    {
        **CODED,
        "/Subtype": name("Type3"),
        "/FontBBox": numbers(4),
        "/FontMatrix": numbers(6),
        "/Resources": resources,
        "/CharProcs": part(
            Shape(
                "drawn glyphs",
                others=(
                    font_names.GLYPH,
                    part(Shape("drawn glyph", data=pdf_data.drawing)),
                ),
            )
        ),
    },
)
_OTHER_FONT = _by_subtype("/Subtype", {"/Type0": COMPOSITE, "/Type3": _DRAWN_FONT})
RESOURCES = Shape(
    "resources",
    {
        "/ColorSpace": part(
            Shape(
                "colours",
                dict.fromkeys(("/DefaultGray", "/DefaultRGB", "/DefaultCMYK"), space),
                others=_numbered("C", space),
            )
        ),
        "/ExtGState": part(Shape("states", others=_numbered("G", part(_STATE)))),
        "/Font": part(Shape("fonts", others=_numbered("F", _font))),
        "/Pattern": part(Shape("patterns", others=_numbered("P", _PATTERN))),
        "/Shading": part(Shape("shadings", others=_numbered("S", _SHADING))),
        "/XObject": part(
            Shape("drawings", others=_numbered("X", _by_subtype("/Subtype", {"/Form": _FORM, "/Image": _PICTURE})))
        ),
    },
)
"""What a drawing draws with."""
