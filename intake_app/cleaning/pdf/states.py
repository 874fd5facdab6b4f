"""Graphics states, soft masks, shadings and patterns (ISO 32000-1, 8.4.5, 11.6.5, 8.7)."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Stream

from intake_app.cleaning.pdf import colours, forms
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.functions import function, functions
from intake_app.cleaning.pdf.resources import Resources
from intake_app.cleaning.pdf.values import (
    boolean,
    each,
    first_of,
    integer,
    is_number,
    list_of_numbers,
    number,
    numbers,
    one_of,
)

BLEND = one_of(
    *("Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn"),
    *("HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity"),
)
TRANSFER = first_of(one_of("Identity", "Default"), function, each(first_of(one_of("Identity"), function), 4, 4))
INTENT = one_of("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual")


def state(anew: Anew, value: Any, resources: Resources) -> Any:
    """A graphics state. What it says to printing presses (halftones, black generation) stays behind."""
    if not isinstance(value, Dictionary):
        return None

    def soft_mask(_: Anew, mask: Any) -> Any:
        return _soft_mask(anew, mask, resources)

    def font(_: Anew, pair: Any) -> Any:
        return _font(anew, pair, resources)

    takes = {**_STATE, "/SMask": soft_mask, "/Font": font}
    return anew.once(value, lambda: anew.record(value, "ExtGState", takes), "state", resources.identity)


def _font(anew: Anew, pair: Any, resources: Resources) -> Any:
    if not isinstance(pair, Array) or len(pair) != 2 or not is_number(pair[1]):
        return None
    font = anew.takes["/Font"](anew, pair[0], resources)
    return None if font is None else Array([font, pair[1]])


def _soft_mask(anew: Anew, value: Any, resources: Resources) -> Any:
    if isinstance(value, Name):
        return one_of("None")(anew, value)
    drawing = value.get("/G") if isinstance(value, Dictionary) else None
    group = forms.form(anew, drawing, resources) if isinstance(drawing, Stream) else None
    if group is None:
        return None
    new = anew.record(value, "Mask", {"/S": one_of("Alpha", "Luminosity"), "/BC": numbers(1, 32), "/TR": TRANSFER})
    new["/G"] = group
    return new


def _leave(_: Anew, __: Any) -> None:
    """For what only presses heed."""


def _dash(_: Anew, value: Any) -> Any:
    if not isinstance(value, Array) or len(value) != 2 or not is_number(value[1]):
        return None
    pattern = list_of_numbers(value[0])
    return None if pattern is None else Array([Array(pattern), value[1]])


_STATE: dict[str, Take] = {
    **dict.fromkeys(("/LW", "/ML", "/FL", "/SM", "/CA", "/ca"), number),
    **dict.fromkeys(("/LC", "/LJ", "/OPM"), integer),
    **dict.fromkeys(("/OP", "/op", "/SA", "/AIS", "/TK"), boolean),
    **dict.fromkeys(("/TR", "/TR2"), TRANSFER),
    **dict.fromkeys(("/BG", "/BG2", "/UCR", "/UCR2", "/HT", "/HTO", "/HTP"), _leave),
    "/D": _dash,
    "/RI": INTENT,
    "/BM": first_of(BLEND, each(BLEND, 1, 16)),
}

# --- shadings and patterns --------------------------------------------------------------------------------------------

_FUNCTION = first_of(function, functions)
_SHADING: dict[str, Take] = {
    "/ShadingType": integer,
    "/ColorSpace": colours.space,
    "/Background": numbers(1, 32),
    "/BBox": numbers(4),
    "/AntiAlias": boolean,
    "/Function": _FUNCTION,
}
_PLANE: dict[str, Take] = {**_SHADING, "/Domain": numbers(4), "/Matrix": numbers(6)}
_AXIAL: dict[str, Take] = {
    **_SHADING,
    "/Coords": numbers(4, 6),
    "/Domain": numbers(2),
    "/Extend": each(boolean, 2, 2),
}
_MESH: dict[str, Take] = {
    **_SHADING,
    **dict.fromkeys(("/BitsPerCoordinate", "/BitsPerComponent", "/BitsPerFlag", "/VerticesPerRow"), integer),
    "/Decode": numbers(4, 70),
}


def shading(anew: Anew, value: Any, _: object = None) -> Any:
    """A smooth change of colours."""
    if not isinstance(value, Dictionary | Stream):
        return None
    return anew.once(value, lambda: _shading(anew, value), "shading")


def _shading(anew: Anew, value: Any) -> Any:
    kind = value.get("/ShadingType")
    if isinstance(value, Stream):
        new = anew.record(value, "Shading", _MESH) if is_number(kind) and kind in {4, 5, 6, 7} else None
        return anew.stream(anew.unpacked(value), new) if new and "/ColorSpace" in new else None
    takes = {1: _PLANE, 2: _AXIAL, 3: _AXIAL}.get(int(kind)) if is_number(kind) else None
    new = anew.record(value, "Shading", takes) if takes else None
    return new if new and "/ColorSpace" in new else None


def pattern(anew: Anew, value: Any, resources: Resources) -> Any:
    """A tile, or a shading."""
    if isinstance(value, Stream) and value.get("/PatternType") == 1:
        return forms.tile(anew, value, resources)
    if not isinstance(value, Dictionary) or value.get("/PatternType") != 2:
        return None

    def make() -> Any:
        def graphics(_: Anew, inner: Any) -> Any:
            return state(anew, inner, resources)

        new = anew.record(value, "Pattern", {"/Shading": shading, "/Matrix": numbers(6), "/ExtGState": graphics})
        new["/PatternType"] = 2
        return new if "/Shading" in new else None

    return anew.once(value, make, "pattern")
