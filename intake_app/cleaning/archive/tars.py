"""Tar files, packed or not, and single packed files, read from front to back."""

import bz2
import gzip
import io
import lzma
import re
import struct
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from intake_app.cleaning.archive.bounds import MOST_NAMES, MOST_OF_ONE, Bounded, check, whole
from intake_app.cleaning.reading import MAX_PARTS
from intake_app.domain.cleaning import Part
from intake_app.domain.names import UNNAMED, display_name
from intake_app.errors import FileRefused, Refusal

_GZIP_NAME = re.compile(rb"\x1f\x8b\x08[\x08-\x0b\x18-\x1b].{6}([^\0]{1,255})\0", re.DOTALL)  # RFC 1952
_ERRORS = (
    *(tarfile.TarError, zlib.error, lzma.LZMAError, struct.error, OSError, EOFError, ValueError, LookupError),
    *(OverflowError, RecursionError),
)


def parts(data: bytes) -> tuple[list[Part], bool]:
    """
    Every file by its name, and whether these are all; links and devices are none.

    FileRefused: DAMAGED when nothing can be listed, UNPACKS_TOO_LARGE when it takes too much.
    """
    if not _holds_tar(data):
        return [Part(_name_of_single(data), -1)], True
    found: list[Part] = []
    try:
        for _, member in _files(data):
            if len(found) == MAX_PARTS:
                return found, False
            found.append(Part(display_name(member.name), member.size))
    except FileRefused as refusal:
        if refusal.reason is not Refusal.DAMAGED or not found:
            raise
        return found, False  # what stands before the damage
    return found, True


def part(data: bytes, number: int) -> bytes:
    """One file. FileRefused: NO_SUCH_PART, UNPACKS_TOO_LARGE, DAMAGED."""
    if not _holds_tar(data):
        if number:
            raise FileRefused(Refusal.NO_SUCH_PART, str(number))
        return _single(data)
    for place, (archive, member) in enumerate(_files(data)):
        if place == number:
            check(member.size, len(data), MOST_OF_ONE)
            with _damage_refused():
                content = archive.extractfile(member)
                return whole(content.read() if content else b"", member.size)
    raise FileRefused(Refusal.NO_SUCH_PART, str(number))


def _files(data: bytes) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo]]:
    stream = cast(BinaryIO, Bounded(_stream(data), len(data)))
    with _damage_refused(), tarfile.open(fileobj=stream, mode="r|") as archive:
        for count, member in enumerate(archive):
            if count == MOST_NAMES:
                raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "names")
            if member.isreg():
                yield archive, member


def _single(data: bytes) -> bytes:
    stream, unpacked = _stream(data), io.BytesIO()
    with _damage_refused():
        while piece := stream.read(1 << 20):
            unpacked.write(piece)
            check(unpacked.tell(), len(data), MOST_OF_ONE)
    return unpacked.getvalue()


@contextmanager
def _damage_refused() -> Iterator[None]:
    """What readers raise over damaged files becomes FileRefused."""
    try:
        yield
    except _ERRORS as error:
        raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error


def _holds_tar(data: bytes) -> bool:
    """Whether what is packed begins with a header of tar, which has a checksum."""
    try:
        tarfile.TarInfo.frombuf(_stream(data).read(tarfile.BLOCKSIZE), "utf-8", "surrogateescape")
    except _ERRORS:
        return False
    return True


def _stream(data: bytes) -> BinaryIO:
    """`data` without its packing."""
    packed = io.BytesIO(data)
    if data.startswith(b"\x1f\x8b"):
        return cast(BinaryIO, gzip.GzipFile(fileobj=packed))
    if data.startswith(b"BZh"):
        return cast(BinaryIO, bz2.BZ2File(packed))
    return cast(BinaryIO, lzma.LZMAFile(packed)) if data.startswith(b"\xfd7zXZ\0") else packed


def _name_of_single(data: bytes) -> str:
    named = _GZIP_NAME.match(data)
    return display_name(named[1].decode("latin-1")) if named else UNNAMED
