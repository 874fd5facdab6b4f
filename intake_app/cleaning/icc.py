"""
Colour profiles written here, as small as ICC.1 allows, for colours that files describe in other ways than a profile.

They are given to LittleCMS and never stored. Layout: ICC.1:2010, sections 7 (header, tag table) and 10 (tag types).
"""

import struct
from collections.abc import Sequence

D50 = (0.9642, 1.0, 0.8249)
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""g, a, b, c, d of the curve every sRGB profile has (IEC 61966-2-1)."""


def grey(curve: Sequence[float]) -> bytes:
    """A grey profile with a curve: one number is a plain gamma, five are g, a, b, c, d (parametric type 3)."""
    return _profile(b"GRAY", {b"wtpt": _xyz(D50), b"kTRC": _parametric(curve)})


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        padded = value + b"\0" * (-len(value) % 4)
        table += name + struct.pack(">II", start + len(body), len(value))
        body += padded
    head = struct.pack(">I4xI4s4s4s12x4s", start + len(body), 0x04000000, b"mntr", space, b"XYZ ", b"acsp")
    head += b"\0" * 28 + b"".join(_s15(value) for value in D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _xyz(values: Sequence[float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_s15(value) for value in values)


def _parametric(curve: Sequence[float]) -> bytes:
    kind = {1: 0, 5: 3}[len(curve)]
    return struct.pack(">4s4xHxx", b"para", kind) + b"".join(_s15(value) for value in curve)


def _s15(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))
