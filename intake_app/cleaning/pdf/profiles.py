"""Colour profiles in a PDF (ICC.1:2010): curves, matrices and tables stay; who made them, when and for what goes."""

import struct
from typing import Any

from pikepdf import Dictionary, Stream

from intake_app.cleaning.pdf.anew import Anew

HEAD = 128
SPACES = {1: b"GRAY", 3: b"RGB ", 4: b"CMYK"}
CLASSES = {b"mntr", b"prtr", b"scnr", b"spac"}
TAGS = {
    *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"wtpt", b"bkpt", b"chad", b"kTRC"),
    *(b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"),
}
"""Those that say how colours are shown."""

NAMELESS = {b"desc": b"desc" + bytes(4) + b"\0\0\0\x01\0" + bytes(78), b"cprt": b"text" + bytes(5)}
"""What a profile has to have: a description and a copyright notice, here empty ones."""


def copied(anew: Anew, stream: Stream, components: int) -> Any:
    """A profile's stream; None when it is none, or for another number of components."""
    data = _plain(anew.unpacked(stream), components)
    return anew.stream(data, Dictionary(N=components)) if data else None


def _plain(data: bytes, components: int) -> bytes:
    if len(data) < HEAD + 4 or data[36:40] != b"acsp" or data[12:16] not in CLASSES:
        return b""
    space = data[16:20]
    if space != SPACES[components] and not (space == b"Lab " and components == 3):
        return b""
    tags = dict(sorted((NAMELESS | _tags(data)).items()))
    table, body = b"", b""
    start = HEAD + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    version = data[8:10] + bytes(2)
    intent = b"\0\0\0" + bytes([data[67] & 3])
    head = struct.pack(">I4x", start + len(body)) + version + data[12:24] + bytes(12) + b"acsp" + bytes(24)
    head += intent + data[68:80]
    return head.ljust(HEAD, b"\0") + struct.pack(">I", len(tags)) + table + body


def _tags(data: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", data, HEAD)
    found = {}
    for at in range(HEAD + 4, min(HEAD + 4 + 12 * count, len(data) - 11), 12):
        name, start, length = struct.unpack_from(">4sII", data, at)
        if name in TAGS and start + length <= len(data):
            found[name] = data[start : start + length]
    return found
