"""
Writing a bundle (see `layout`) as one stream, with nothing kept but the list of files.

Documents are read once, and held against their SHA-256 on the way. SHA-512 and CRC-32 are known from the vault.
"""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import Self

from intake_app.domain.document import Kind, Sums
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import DocumentDamaged, TooMuchToHandOff
from intake_app.handoff import bag, layout
from intake_app.handoff.archive import Archive, Writable
from intake_app.handoff.contents import Entry, made
from intake_app.handoff.manifest import MAX_SIZE, File, Manifest, What, decode
from intake_app.handoff.overlap import keep_freed_memory, read_ahead, taken_beside
from intake_app.handoff.signature import SigningKey

STAGE = "seal"
_OVERHEAD = 1024  # bytes for an entry in the archive and its lists
_SMALL = 256 * 1024  # bytes that other threads are not asked to help with


def write(
    sink: Writable, manifest: Manifest, entries: Sequence[Entry], *, signer: SigningKey, progress: Progress = silent
) -> bytes:
    """Streams the bag of these entries into `sink`, which need not be seekable; the manifest as it was signed.

    The entries are the manifest's files in their order. Each is hashed on its way and raises `DocumentDamaged` if it
    is not what the manifest says. Progress counts the bytes of the entries.
    """
    if [entry.file for entry in entries] != list(manifest.files):
        raise ValueError("the entries are not what the manifest lists")
    payload = {entry.file.path: _sums(entry).sha512 for entry in entries if layout.is_payload(entry.file.path)}
    listed = made(layout.SUMS_512, bag.sums(payload), What.BAG)
    signed = replace(manifest, files=(*manifest.files, listed.file))
    text = signed.encode()
    if decode(text) != signed:
        raise ValueError("a reader would not see the same manifest")
    comment = f"handoff {manifest.matter} {manifest.created:%Y-%m-%dT%H:%M:%SZ}"
    last = [
        listed,
        made(layout.MANIFEST, text, What.BAG),
        made(layout.SIGNATURE, signer.sign(text, comment), What.BAG),
    ]
    around = [entry for entry in (*entries, *last) if not layout.is_payload(entry.file.path)]
    short = {entry.file.path: entry.file.sha256 for entry in around}
    long = {entry.file.path: _sums(entry).sha512 for entry in around}
    last += [
        made(layout.TAG_SUMS_256, bag.sums(short), What.BAG),
        made(layout.TAG_SUMS_512, bag.sums(long), What.BAG),
    ]
    keep_freed_memory()
    archive = Archive(sink)
    with _Writing(archive, manifest, progress) as writing:
        for entry in (*entries, *last):
            writing.add(entry)
    archive.finish()
    return text


def expected_size(manifest: Manifest) -> int:
    """A little more than a handoff of these files takes on the drive, in bytes."""
    content = sum(file.size for file in manifest.files)
    names = sum(8 * len(file.path) + 4 * len(file.title) for file in manifest.files)  # as often as they are listed
    return content + content // 1000 + names + _OVERHEAD * (len(manifest.files) + 8)


def fits(manifest: Manifest) -> bool:
    """Whether `write` can list all of these files; otherwise it raises `TooMuchToHandOff`."""
    last = File(layout.SUMS_512, MAX_SIZE, "0" * 64, What.BAG, Kind.TEXT)  # it is added there, no larger than so
    try:
        replace(manifest, files=(*manifest.files, last)).encode()
    except TooMuchToHandOff:
        return False
    return True


def _sums(entry: Entry) -> Sums:
    if entry.sums is None:
        raise ValueError("sums of a document were not counted")
    return entry.sums


class _Writing:
    """Puts entries into the archive."""

    def __init__(self, archive: Archive, manifest: Manifest, progress: Progress) -> None:
        self._archive, self._base, self._progress = archive, manifest.base, progress
        self._total, self._done = sum(file.size for file in manifest.files), 0
        self._threads = ExitStack()
        self._reader, self._hasher = (self._threads.enter_context(ThreadPoolExecutor(1)) for _ in range(2))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._threads.close()

    def add(self, entry: Entry) -> None:
        file = entry.file
        self._archive.begin(f"{self._base}/{file.path}", file.size, _sums(entry).crc32)
        size, sha256 = self._put(entry) if file.size > _SMALL else self._put_small(entry)
        if (size, sha256) != (file.size, file.sha256):
            raise DocumentDamaged(file.path, "")
        self._done += size

    def _put_small(self, entry: Entry) -> tuple[int, str]:
        data = b"".join(entry.chunks())
        self._archive.put(data)
        self._told(entry.file, len(data))
        return len(data), hashlib.sha256(data).hexdigest()

    def _put(self, entry: Entry) -> tuple[int, str]:
        digest, size = hashlib.sha256(), 0
        with closing(read_ahead(entry.chunks(), self._reader)) as coming:
            for chunk in taken_beside(coming, digest.update, self._hasher):
                size += len(chunk)
                if size > entry.file.size:
                    break
                self._archive.put(chunk)
                self._told(entry.file, size)
        return size, digest.hexdigest()

    def _told(self, file: File, size: int) -> None:
        done = self._done + size
        if done <= self._total:  # the lists that come last are not counted
            self._progress(Step(STAGE, done, self._total, file.path))
