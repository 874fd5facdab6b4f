"""Writing a bundle (see `layout`) as one stream, with nothing kept but the list of files."""

import hashlib
import zipfile
from collections.abc import Sequence
from typing import IO, Protocol, cast

from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import DocumentDamaged
from intake_app.handoff import layout
from intake_app.handoff.contents import Entry
from intake_app.handoff.manifest import Manifest, decode
from intake_app.handoff.signature import SigningKey

STAGE = "seal"
_LARGE = 2**31 - 2**24  # bytes; from here on the sizes of an entry need ZIP64, with room for what deflate adds
_OVERHEAD = 1024  # bytes for an entry in the archive and its list


class Writable(Protocol):
    """What is asked of a stream to be written to."""

    def write(self, data: bytes, /) -> int | None: ...


def write(
    sink: Writable, manifest: Manifest, entries: Sequence[Entry], *, signer: SigningKey, progress: Progress = silent
) -> None:
    """Streams manifest, signature and entries into `sink`, which need not be seekable.

    The entries are the manifest's files in their order. Each is hashed on its way and raises `DocumentDamaged` if it
    is not what the manifest says. Progress counts the bytes of the entries.
    """
    if [entry.file for entry in entries] != list(manifest.files):
        raise ValueError("the entries are not what the manifest lists")
    text = manifest.encode()
    if decode(text) != manifest:
        raise ValueError("a reader would not see the same manifest")
    signature = signer.sign(text, f"handoff {manifest.matter} {manifest.created:%Y-%m-%dT%H:%M:%SZ}")
    total = sum(entry.file.size for entry in entries)
    done = 0
    tap = _Tap(sink)
    # Level 0 copies. A stored entry would do as well, but programs that read front to back can't find its end.
    archive = zipfile.ZipFile(cast("IO[bytes]", tap), "w", zipfile.ZIP_DEFLATED, compresslevel=0)
    try:
        _write_small(archive, layout.MANIFEST, text)
        _write_small(archive, layout.SIGNATURE, signature)
        for entry in entries:
            done = _write_entry(archive, entry, done, total, progress)
    except BaseException:
        tap.close()
        raise
    finally:
        archive.close()


def expected_size(manifest: Manifest) -> int:
    """A little more than a handoff of these files takes on the drive, in bytes."""
    content = sum(file.size for file in manifest.files)
    return content + content // 1000 + len(manifest.encode()) + _OVERHEAD * (len(manifest.files) + 3)


def _write_small(archive: zipfile.ZipFile, path: str, data: bytes) -> None:
    with archive.open(path, "w") as target:  # opened by name, an entry gets no clock's time but 1980-01-01
        target.write(data)


def _write_entry(archive: zipfile.ZipFile, entry: Entry, done: int, total: int, progress: Progress) -> int:
    """How many bytes are done after this entry."""
    file, digest, size = entry.file, hashlib.sha256(), 0
    with archive.open(file.path, "w", force_zip64=file.size >= _LARGE) as target:
        for chunk in entry.chunks():
            size += len(chunk)
            if size > file.size:
                break
            digest.update(chunk)
            target.write(chunk)
            progress(Step(STAGE, done + size, total, file.path))
    if (size, digest.hexdigest()) != (file.size, file.sha256):
        raise DocumentDamaged(file.path, "")
    return done + size


class _Tap:
    """The sink as `ZipFile` sees it. Once closed it swallows what comes: a ZipFile that failed still writes its end."""

    def __init__(self, sink: Writable) -> None:
        self._sink = sink
        self._closed = False

    def write(self, data: bytes) -> int:
        if not self._closed:
            try:
                self._sink.write(data)
            except BaseException:
                self.close()
                raise
        return len(data)

    def flush(self) -> None:
        """Nothing is held here."""

    def close(self) -> None:
        self._closed = True
