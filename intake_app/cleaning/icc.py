"""
Colour profiles written here, as small as ICC.1 allows, for colours that files describe in other ways than a profile.

They are given to LittleCMS and never stored. Layout: ICC.1:2010, sections 7 (header, tag table) and 10 (tag types);
primaries and curves by their code points in ITU-T H.273 ("nclx" boxes).
"""

import math
import struct
from collections.abc import Callable, Sequence

D50 = (0.9642, 1.0, 0.8249)
D65 = (0.3127, 0.329)
PRIMARIES = {
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # DCI-P3, shown with D65
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
}
BT_709 = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
"""Those of sRGB, and what the other code points are shown with."""

BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""g, a, b, c, d of ICC's parametric curve 3: the one every sRGB profile has (IEC 61966-2-1)."""

WHITE = 203
"""Candelas per square metre of white paper in an HDR picture (ITU-R BT.2408); brighter things become white as well."""

Matrix = Sequence[Sequence[float]]


def grey() -> bytes:
    """Grey with sRGB's curve."""
    return _profile(b"GRAY", {b"wtpt": _xyz(D50), b"kTRC": _srgb_curve()})


def of_code_points(primaries: int, transfer: int) -> bytes | None:
    """The colours that H.273's code points mean; None where they are shown as sRGB."""
    curve = _CURVES.get(transfer)
    if primaries not in PRIMARIES and curve is None:
        return None
    columns = list(zip(*_to_d50(PRIMARIES.get(primaries, BT_709)), strict=True))
    trc = _table(curve) if curve else _srgb_curve()
    tags = {b"wtpt": _xyz(D50)}
    for name, column in zip((b"r", b"g", b"b"), columns, strict=True):
        tags |= {name + b"XYZ": _xyz(column), name + b"TRC": trc}
    return _profile(b"RGB ", tags)


def to_srgb_light(primaries: Matrix) -> Matrix:
    """From linear light of `primaries`, columns of XYZ as profiles have them, to that of sRGB's."""
    return _times(_inverse(_to_d50(BT_709)), primaries)


def _perceptual_quantiser(signal: float) -> float:
    """SMPTE ST 2084, to parts of WHITE."""
    power = math.pow(signal, 32 / 2523)
    linear = max(power - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * power)
    return min(10_000 * math.pow(linear, 8192 / 1305) / WHITE, 1.0)


def _hybrid_log_gamma(signal: float) -> float:
    """ARIB STD-B67 on a screen of 1000 cd/m², to parts of WHITE."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = signal**2 / 3 if signal <= 0.5 else (math.exp((signal - c) / a) + b) / 12
    return min(1_000 * math.pow(scene, 1.2) / WHITE, 1.0)


_CURVES: dict[int, Callable[[float], float]] = {8: float, 16: _perceptual_quantiser, 18: _hybrid_log_gamma}


def _to_d50(primaries: Sequence[tuple[float, float]]) -> Matrix:
    """Linear RGB to XYZ with the white of profiles, by Bradford's adaptation."""
    white = _from_xy(*D65)
    corners = list(zip(*(_from_xy(*corner) for corner in primaries), strict=True))
    amounts = _times(_inverse(corners), [[part] for part in white])
    matrix = [[value * amounts[column][0] for column, value in enumerate(row)] for row in corners]
    cones = [_times(BRADFORD, [[part] for part in colour]) for colour in (white, D50)]
    scale = [[cones[1][row][0] / cones[0][row][0] if row == column else 0.0 for column in range(3)] for row in range(3)]
    return _times(_times(_times(_inverse(BRADFORD), scale), BRADFORD), matrix)


def _from_xy(x: float, y: float) -> tuple[float, float, float]:
    return x / y, 1.0, (1 - x - y) / y


def _times(one: Matrix, other: Matrix) -> Matrix:
    columns = list(zip(*other, strict=True))
    return [[sum(a * b for a, b in zip(row, column, strict=True)) for column in columns] for row in one]


def _inverse(matrix: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    minors = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return [[minor / determinant for minor in row] for row in minors]


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value + b"\0" * (-len(value) % 4)
    head = struct.pack(">I4xI4s4s4s12x4s", start + len(body), 0x04000000, b"mntr", space, b"XYZ ", b"acsp")
    head += bytes(28) + b"".join(_fixed(part) for part in D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _xyz(parts: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(part) for part in parts)


def _srgb_curve() -> bytes:
    return struct.pack(">4s4xHxx", b"para", 3) + b"".join(_fixed(part) for part in SRGB_CURVE)


def _table(curve: Callable[[float], float], steps: int = 1024) -> bytes:
    values = (round(65535 * curve(step / (steps - 1))) for step in range(steps))
    return struct.pack(f">4s4xI{steps}H", b"curv", steps, *values)


def _fixed(value: float) -> bytes:
    """As s15Fixed16Number."""
    return struct.pack(">i", round(value * 65536))
