"""Zip files, by their directory at the end: what stands before it or behind it is nobody's file."""

import io
import lzma
import struct
import zipfile
import zlib

from intake_app.cleaning.archive.bounds import MOST_NAMES, MOST_OF_ONE, check, whole
from intake_app.domain.cleaning import Part
from intake_app.domain.names import display_name
from intake_app.errors import FileRefused, Refusal

_ENTRY = b"PK\1\2"
_ENCRYPTED, _UTF8 = 0x1, 0x800
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
)


def parts(data: bytes) -> list[Part]:
    """Every file by its name and place. FileRefused as DAMAGED, or UNPACKS_TOO_LARGE when files share their bytes."""
    return [Part(display_name(_name(entry)), entry.file_size) for entry in _entries(_opened(data))]


def part(data: bytes, number: int) -> bytes:
    """One file. FileRefused: ENCRYPTED, UNPACKS_TOO_LARGE, DAMAGED, NO_SUCH_PART also of one packed in another way."""
    archive = _opened(data)
    entries = _entries(archive)
    if not 0 <= number < len(entries):
        raise FileRefused(Refusal.NO_SUCH_PART, str(number))
    entry = entries[number]
    if entry.flag_bits & _ENCRYPTED:
        raise FileRefused(Refusal.ENCRYPTED)
    check(entry.file_size, entry.compress_size, MOST_OF_ONE)
    try:
        return whole(archive.read(entry), entry.file_size)
    except NotImplementedError:
        raise FileRefused(Refusal.NO_SUCH_PART, f"method {entry.compress_type}") from None
    except (*_ERRORS, RuntimeError) as error:
        raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error


def _opened(data: bytes) -> zipfile.ZipFile:
    if data.count(_ENTRY) > MOST_NAMES:
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "names")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*_ERRORS, NotImplementedError) as error:
        raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error
    if sum(entry.compress_size for entry in archive.infolist()) > len(data):  # many names for the same bytes
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "overlap")
    return archive


def _entries(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    return [entry for entry in archive.infolist() if not entry.filename.endswith("/")]


def _name(entry: zipfile.ZipInfo) -> str:
    """Zip knows one old code page and UTF-8; some programs write UTF-8 without saying so."""
    if entry.flag_bits & _UTF8:
        return entry.orig_filename
    try:
        return entry.orig_filename.encode("cp437").decode()
    except UnicodeError:
        return entry.orig_filename
