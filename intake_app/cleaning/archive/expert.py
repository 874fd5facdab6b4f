"""What can be done with archives: zip and tar by Python's own readers; 7z, RAR and others are not opened."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

from intake_app.cleaning.archive import tars, zips
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

_ZIP = b"PK"
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0")
_TAR_MARK = slice(257, 262)


def read(data: bytes, _kind: Kind, _choices: CleaningChoices) -> Reading:
    """The names and sizes of its files. FileRefused as UNKNOWN_KIND for an archive that can't be listed."""
    if data.startswith(_ZIP):
        return Reading(parts=tuple(zips.parts(data)))
    found, whole = tars.parts(_tar(data))
    return Reading(parts=tuple(found), whole=whole)


def part(data: bytes, _kind: Kind, number: int) -> bytes:
    """One of its files, unpacked."""
    return zips.part(data, number) if data.startswith(_ZIP) else tars.part(_tar(data), number)


def warm_up() -> None:
    """Packs a file of one byte in every way, and takes it out again."""
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        sink = io.BytesIO()
        with zipfile.ZipFile(sink, "w", method) as archive:
            archive.writestr("a", b"x")
        read(sink.getvalue(), Kind.ARCHIVE, CleaningChoices())
        part(sink.getvalue(), Kind.ARCHIVE, 0)
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as tar:
        member = tarfile.TarInfo("é")
        member.size = 1
        tar.addfile(member, io.BytesIO(b"x"))
    for pack in (bytes, gzip.compress, bz2.compress, lzma.compress):
        part(pack(sink.getvalue()), Kind.ARCHIVE, 0)


def _tar(data: bytes) -> bytes:
    if not data.startswith(_PACKED) and data[_TAR_MARK] != b"ustar":
        raise FileRefused(Refusal.UNKNOWN_KIND, "not listed")
    return data
