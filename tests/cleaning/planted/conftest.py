"""A word planted wherever a file can carry one, and the search for it in whatever comes out."""

import base64
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pytest

CANARY = b"Qx7Vermeer"
DEEPEST = 3
_ZLIB = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x01\x5e\x9c\xda\x3c\x7d\xbb\xf9]")


def spellings(word: bytes = CANARY) -> set[bytes]:
    """The ways in which it may stand in a file: as it is, in two bytes a letter, in hex, in base64."""
    text = word.decode()
    wide = {text.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")}
    found = {spelling for one in wide for spelling in (one, one.hex().encode(), one.hex().upper().encode())}
    for shift in range(3):  # the letters that depend on nothing but the word
        whole = base64.b64encode(bytes(shift) + word)
        found.add(whole[{0: 0, 1: 2, 2: 3}[shift] : -4])
    return found | {word[::-1], text.encode("utf-16-be")[1:]}


SPELLINGS = re.compile(b"|".join(map(re.escape, spellings())), re.IGNORECASE)


def layers(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """The bytes, and all that unpacks from any place in them."""
    yield data
    if depth == DEEPEST:
        return
    for start in _ZLIB.finditer(data):
        try:
            inside = zlib.decompressobj().decompress(data[start.start() :], 1 << 24)
        except zlib.error:
            continue
        yield from layers(inside, depth + 1)
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for member in package.infolist():
                yield from layers(package.read(member), depth + 1)


def leaks(data: bytes) -> list[bytes]:
    """Where the planted word still stands, with what is around it."""
    return [
        layer[max(hit.start() - 40, 0) : hit.end() + 20] for layer in layers(data) for hit in SPELLINGS.finditer(layer)
    ]


@pytest.fixture(name="leaks")
def leaks_fixture() -> Callable[[bytes], list[bytes]]:
    return leaks


@pytest.fixture
def canary() -> bytes:
    return CANARY
