"""Colour spaces (ISO 32000-1, 8.6). Names of inks are replaced, unless they mean something to whoever draws."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Stream, String

from intake_app.cleaning.pdf import profiles
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.functions import function
from intake_app.cleaning.pdf.objects import name_of
from intake_app.cleaning.pdf.values import number, numbers

DEVICE = {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}
SHORT = {"/G": "/DeviceGray", "/RGB": "/DeviceRGB", "/CMYK": "/DeviceCMYK", "/CalGray": "/DeviceGray"}
SHORT |= {"/CalRGB": "/DeviceRGB", "/CalCMYK": "/DeviceCMYK"}
BY_COMPONENTS = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
INKS = {"/All", "/None", "/Cyan", "/Magenta", "/Yellow", "/Black"}
MOST_INKS = 32

_POINTS: dict[str, Take] = {"/WhitePoint": numbers(3), "/BlackPoint": numbers(3)}
_CALIBRATED: dict[str, dict[str, Take]] = {
    "/CalGray": {**_POINTS, "/Gamma": number},
    "/CalRGB": {**_POINTS, "/Gamma": numbers(3), "/Matrix": numbers(9)},
    "/Lab": {**_POINTS, "/Range": numbers(4)},
}


def space(anew: Anew, value: Any, _: object = None) -> Any:
    """A colour space; None for what is none."""
    name = SHORT.get(name_of(value), name_of(value))
    if name in DEVICE or name == "/Pattern":
        return Name(name)
    if not isinstance(value, Array) or not len(value):
        return None
    return anew.once(value, lambda: _made(anew, list(value)), "space")


def components(made: Any) -> int:
    """How many numbers make a colour in a space that was copied; 0 for a pattern."""
    if isinstance(made, Name):
        return DEVICE.get(name_of(made), 0)
    match name_of(made[0]):
        case "/CalRGB" | "/Lab":
            return 3
        case "/ICCBased":
            return int(made[1].N)
        case "/DeviceN":
            return len(made[1])
        case "/Pattern":
            return 0
    return 1


def _made(anew: Anew, parts: list[Any]) -> Any:
    kind = name_of(parts[0])
    if len(parts) == 1:
        return space(anew, parts[0])
    if kind in _CALIBRATED and isinstance(parts[1], Dictionary):
        return Array([Name(kind), anew.record(parts[1], kind[1:], _CALIBRATED[kind])])
    if kind == "/ICCBased" and isinstance(parts[1], Stream):
        return _profiled(anew, parts[1])
    if kind in {"/Indexed", "/I"} and len(parts) >= 4:
        return _indexed(anew, *parts[1:4])
    if kind == "/Pattern":
        under = space(anew, parts[1])
        return Array([Name.Pattern, under]) if under is not None else Name.Pattern
    if kind in {"/Separation", "/DeviceN"} and len(parts) >= 4:
        return _inks(anew, kind, *parts[1:4])
    return None


def _profiled(anew: Anew, stream: Stream) -> Any:
    """By a profile, of which the curves and matrices are kept; by the number of its components if there are none."""
    count = stream.get("/N")
    if count not in BY_COMPONENTS:
        return None
    profile = anew.once(stream, lambda: profiles.copied(anew, stream, int(count)), "profile")
    return Name(BY_COMPONENTS[int(count)]) if profile is None else Array([Name.ICCBased, profile])


def _indexed(anew: Anew, base: Any, highest: Any, lookup: Any) -> Any:
    under = space(anew, base)
    count = components(under) if under is not None else 0
    if not count or not isinstance(highest, int) or not 0 <= highest <= 255:
        return None
    length = (highest + 1) * count
    table = _bytes_of(anew, lookup)[:length].ljust(length, b"\0")
    return Array([Name.Indexed, under, highest, String(table)])


def _bytes_of(anew: Anew, value: Any) -> bytes:
    if isinstance(value, Stream):
        return anew.unpacked(value)
    return bytes(value) if isinstance(value, String) else b""


def _inks(anew: Anew, kind: str, names: Any, alternate: Any, tint: Any) -> Any:
    under, change = space(anew, alternate), function(anew, tint)
    if under is None or not components(under) or change is None:
        return None
    if kind == "/Separation":
        return Array([Name.Separation, _ink(names, 1), under, change])
    if not isinstance(names, Array) or not 1 <= len(names) <= MOST_INKS:
        return None
    inks = Array([_ink(name, number) for number, name in enumerate(names, 1)])
    return Array([Name.DeviceN, inks, under, change])


def _ink(name: Any, number: int) -> Name:
    return Name(name_of(name) if name_of(name) in INKS else f"/Ink{number}")
