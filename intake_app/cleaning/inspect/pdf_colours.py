"""Functions and colour spaces of a clean PDF (ISO 32000-1, 7.10 and 8.6). Inks have names that mean nothing."""

from intake_app.cleaning.inspect import pdf_data
from intake_app.cleaning.inspect.pdf_file import Name, Value
from intake_app.cleaning.inspect.pdf_walk import (
    Check,
    Shape,
    Walk,
    chosen,
    each,
    like,
    name,
    number,
    numbers,
    part,
    whole,
)

_DEVICE = name("DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern")
_INK = like(r"(Ink\d{1,2}|All|None|Cyan|Magenta|Yellow|Black)")
_DEEPEST = 8
"""Colour spaces within one another."""


def _is(kind: int) -> Check:
    return lambda _, value: value == kind


_RANGES: dict[str, Check] = {"/Domain": numbers(2, 64), "/Range": numbers(2, 64)}


def _function(walk: Walk, value: Value) -> Check | None:
    kind = walk.peek(value, "/FunctionType")
    return part(_FUNCTIONS[kind]) if isinstance(kind, int) and kind in _FUNCTIONS else None


FUNCTION = chosen(_function)
FUNCTIONS = each(FUNCTION, 1, 32)
_FUNCTIONS = {
    0: Shape(
        "table",
        {
            **_RANGES,
            **dict.fromkeys(("/FunctionType", "/BitsPerSample", "/Order"), whole),
            **dict.fromkeys(("/Encode", "/Decode"), numbers(2, 64)),
            "/Size": each(whole, 1, 32),
        },
        data=pdf_data.function,
    ),
    2: Shape(
        "exponential",
        {**_RANGES, "/FunctionType": whole, "/C0": numbers(1, 32), "/C1": numbers(1, 32), "/N": number},
    ),
    3: Shape(
        "stitching",
        {
            **_RANGES,
            "/FunctionType": whole,
            "/Functions": FUNCTIONS,
            "/Bounds": numbers(0, 32),
            "/Encode": numbers(2, 64),
        },
    ),
    4: Shape("program", {**_RANGES, "/FunctionType": whole}, data=pdf_data.function),
}

_POINTS: dict[str, Check] = {"/WhitePoint": numbers(3), "/BlackPoint": numbers(3)}
_GREY = Shape("CalGray", {**_POINTS, "/Gamma": number})
_COLOUR = Shape("CalRGB", {**_POINTS, "/Gamma": numbers(3), "/Matrix": numbers(9)})
_LAB = Shape("Lab", {**_POINTS, "/Range": numbers(4)})
_PROFILE = Shape("profile", {"/N": whole}, frozenset({"/N"}), pdf_data.profile)


def space(walk: Walk, value: Value) -> bool:
    """A colour space."""
    return _space(walk, value, _DEEPEST)


def _space(walk: Walk, value: Value, levels: int) -> bool:
    found = walk.plain(value)
    if isinstance(found, Name):
        return _DEVICE(walk, found)
    if not levels:
        return False

    def under(inner: Value) -> bool:
        return _space(walk, inner, levels - 1)

    match found:
        case ["/CalGray", inner]:
            return walk.expect(inner, _GREY)
        case ["/CalRGB", inner]:
            return walk.expect(inner, _COLOUR)
        case ["/Lab", inner]:
            return walk.expect(inner, _LAB)
        case ["/ICCBased", inner]:
            return walk.expect(inner, _PROFILE)
        case ["/Pattern", inner]:
            return under(inner)
        case ["/Indexed", base, int(highest), bytes(table)]:
            return under(base) and len(table) == (highest + 1) * pdf_data.components(walk, base)
        case ["/Separation", ink, alternate, tint]:
            return _INK(walk, ink) and under(alternate) and FUNCTION(walk, tint)
        case ["/DeviceN", inks, alternate, tint]:
            return each(_INK, 1, 32)(walk, inks) and under(alternate) and FUNCTION(walk, tint)
    return False
