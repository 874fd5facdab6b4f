"""
From the colours a profile describes to sRGB with 16 bits, which LittleCMS can't be asked for through Pillow.

For profiles of primaries and curves (ICC.1:2010, 8.3.3 and 8.4.3; what cameras and editors use): each curve to linear
light, a matrix from primaries to primaries, and sRGB's curve back. Pillow does the arithmetic on whole bands of
floating-point numbers.
"""

import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PIL import Image, ImageMath

from intake_app.cleaning import icc

Band = tuple[Image.Image, Image.Image]
"""The high and the low bytes of samples of 16 bits."""

NODES = 257
"""Of a curve, one for each high byte and one at the end; between them it is straight, by far less than 8 bits show."""
TOP = 65535
CHANNELS = {b"RGB ": (b"r", b"g", b"b"), b"GRAY": (b"k",)}
SRGB_TOE = 0.0031308
"""Light below which sRGB's curve is a straight line (IEC 61966-2-1)."""
PIXELS_AT_ONCE = 1 << 22


@dataclass(frozen=True, slots=True)
class DeepToSrgb:
    """A curve for each channel, as `NODES` values of light, and for red, green and blue what becomes of them."""

    curves: tuple[Sequence[float], ...]
    matrix: icc.Matrix

    @classmethod
    def of(cls, profile: bytes, space: bytes) -> "DeepToSrgb | None":
        """For pictures in "RGB " or "GRAY"; None where a profile has tables in place of primaries and curves."""
        tags = _tags(profile)
        if profile[16:24] != space + b"XYZ " or b"A2B0" in tags:
            return None
        try:
            curves = tuple(_curve(tags[channel + b"TRC"]) for channel in CHANNELS[space])
            if len(curves) == 1:
                return cls(curves, [[1.0]])
            primaries = [_xyz(tags[channel + b"XYZ"]) for channel in CHANNELS[space]]
            return cls(curves, icc.to_srgb_light(list(zip(*primaries, strict=True))))
        except (LookupError, ValueError, struct.error, ArithmeticError):
            return None

    def __call__(self, bands: Sequence[Band]) -> list[Band]:
        """The bands in sRGB, made strip by strip: numbers of floating point take much room."""
        width, height = bands[0][0].size
        fresh = [(Image.new("L", (width, height)), Image.new("L", (width, height))) for _ in bands]
        rows = max(1, PIXELS_AT_ONCE // width)
        for top in range(0, height, rows):
            box = (0, top, width, min(top + rows, height))
            strips = [(high.crop(box), low.crop(box)) for high, low in bands]
            light = [_light(strip, curve) for strip, curve in zip(strips, self.curves, strict=True)]
            for band, row in zip(fresh, self.matrix, strict=True):
                for whole, strip in zip(band, _encoded(light, row), strict=True):
                    whole.paste(strip, box)
        return fresh


def _tags(profile: bytes) -> dict[bytes, bytes]:
    """Those that lie inside the profile."""
    tags = {}
    count = int.from_bytes(profile[128:132], "big")
    for place in range(132, min(132 + 12 * count, len(profile) - 11), 12):
        name, start, length = struct.unpack_from(">4sII", profile, place)
        tags[name] = profile[start : start + length]
    return tags


def _xyz(tag: bytes) -> list[float]:
    return [value / 65536 for value in struct.unpack_from(">3i", tag, 8)]


def _curve(tag: bytes) -> list[float]:
    """The nodes of a curve, which is a power, a formula or a table."""
    shape = _formula(tag) if tag[:4] == b"para" else _table(tag)
    return [min(max(shape(min(256 * node / TOP, 1.0)), 0.0), 1.0) for node in range(NODES)]


def _table(tag: bytes) -> Callable[[float], float]:
    count = int.from_bytes(tag[8:12], "big")
    values: tuple[int, ...] = struct.unpack_from(f">{count}H", tag, 12)
    if not count:
        return float
    if count == 1:
        return lambda x: math.pow(x, values[0] / 256)
    ends = (*values, values[-1])

    def between(x: float) -> float:
        at, rest = divmod(x * (count - 1), 1)
        return (ends[int(at)] * (1 - rest) + ends[int(at) + 1] * rest) / TOP

    return between


def _formula(tag: bytes) -> Callable[[float], float]:
    """ICC's parametric curves 0 to 4: a power, and below a bound a straight line."""
    (kind,) = struct.unpack_from(">H", tag, 8)
    numbers = [value / 65536 for value in struct.unpack_from(f">{(1, 3, 4, 5, 7)[kind]}i", tag, 12)]
    usual = [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    g, a, b, c, d, e, f = numbers + usual[len(numbers) :]
    if kind in {1, 2}:
        c, d, e, f = 0.0, -b / a, c, c
    return lambda x: math.pow(max(a * x + b, 0.0), g) + e if x >= d else c * x + f


def _light(band: Band, curve: Sequence[float]) -> Image.Image:
    """Linear light, 1 for white."""
    high, low = band
    start = high.point(list(curve[:-1]), "F")
    rise = high.point([(after - before) / 256 for before, after in pairwise(curve)], "F")
    light: Image.Image = ImageMath.lambda_eval(
        lambda given: given["start"] + given["rise"] * given["float"](given["low"]), start=start, rise=rise, low=low
    )
    return light


def _encoded(light: Sequence[Image.Image], row: Sequence[float]) -> Band:
    """One band of sRGB, of which each channel of light makes up its part."""
    mixed = ImageMath.lambda_eval(
        lambda given: sum((given[f"{number}"] * part for number, part in enumerate(row)), start=given["0"] * 0.0),
        **{f"{number}": channel for number, channel in enumerate(light)},
    )
    numbers = ImageMath.lambda_eval(_srgb, light=mixed).tobytes("raw", "I;32S")
    high, low = (Image.frombytes("L", mixed.size, numbers[place::4]) for place in (1, 0))
    return high, low


def _srgb(given: dict[str, Any]) -> Any:
    """From a band of light to numbers, by the curve of sRGB."""
    light = given["min"](given["max"](given["light"], 0.0), 1.0)
    dark = given["float"](light <= SRGB_TOE)
    encoded = dark * (light * 12.92) + (1.0 - dark) * (light ** (1 / 2.4) * 1.055 - 0.055)
    return given["int"](encoded * float(TOP) + 0.5)
