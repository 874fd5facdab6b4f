"""
Writing a bundle (see `layout`) as one stream, with nothing kept but the list of files.

Documents are read once. Their SHA-256 is known from the vault, but a bag wants SHA-512 too, which is counted on the
way; so the lists that hold it, and the signature over them, come last. Reading everything twice would cost more than
that order does: whoever opens the archive reads its list, at the very end, first.
"""

import hashlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from typing import Self

from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import DocumentDamaged
from intake_app.handoff import bag, layout
from intake_app.handoff.archive import Archive, Writable
from intake_app.handoff.contents import Entry, made
from intake_app.handoff.manifest import File, Manifest, What, decode
from intake_app.handoff.overlap import keep_freed_memory, read_ahead
from intake_app.handoff.signature import SigningKey

STAGE = "seal"
_LARGE = 2**31 - 2**24  # bytes; from here on the sizes of an entry need ZIP64, with room for deflate's blocks
_OVERHEAD = 1024  # bytes for an entry in the archive and its lists
_SMALL = 256 * 1024  # bytes that other threads are not asked to help with


def write(
    sink: Writable, manifest: Manifest, entries: Sequence[Entry], *, signer: SigningKey, progress: Progress = silent
) -> Manifest:
    """Streams the bag of these entries into `sink`, which need not be seekable; the manifest as it was signed.

    The entries are the manifest's files in their order. Each is hashed on its way and raises `DocumentDamaged` if it
    is not what the manifest says. Progress counts the bytes of the entries.
    """
    if [entry.file for entry in entries] != list(manifest.files):
        raise ValueError("the entries are not what the manifest lists")
    if decode(manifest.encode()) != manifest:
        raise ValueError("a reader would not see the same manifest")
    keep_freed_memory()
    archive = Archive(sink)
    with _Writing(archive, manifest, progress) as writing:
        for entry in entries:
            writing.add(entry)
        payload = {path: sums for path, sums in writing.sums.items() if layout.is_payload(path)}
        last = made(layout.SUMS_512, bag.sums({path: long for path, (_, long) in payload.items()}), What.BAG)
        writing.add(last)
        signed = replace(manifest, files=(*manifest.files, last.file))
        text = signed.encode()
        writing.add(made(layout.MANIFEST, text, What.BAG))
        comment = f"handoff {manifest.matter} {manifest.created:%Y-%m-%dT%H:%M:%SZ}"
        writing.add(made(layout.SIGNATURE, signer.sign(text, comment), What.BAG))
        around = {path: sums for path, sums in writing.sums.items() if path not in payload}
        for path, which in ((layout.TAG_SUMS_256, 0), (layout.TAG_SUMS_512, 1)):
            writing.add(made(path, bag.sums({name: sums[which] for name, sums in around.items()}), What.BAG))
    archive.finish()
    return signed


def expected_size(manifest: Manifest) -> int:
    """A little more than a handoff of these files takes on the drive, in bytes."""
    content = sum(file.size for file in manifest.files)
    names = sum(8 * len(file.path) + 4 * len(file.title) for file in manifest.files)  # as often as they are listed
    return content + content // 1000 + names + _OVERHEAD * (len(manifest.files) + 8)


def _update(digests: Iterable["hashlib._Hash"], chunk: bytes) -> None:
    for digest in digests:
        digest.update(chunk)


class _Writing:
    """Puts entries into the archive and remembers their hashes: by path, SHA-256 and SHA-512 in hex."""

    def __init__(self, archive: Archive, manifest: Manifest, progress: Progress) -> None:
        self._archive, self._base, self._progress = archive, manifest.base, progress
        self._total, self._done = sum(file.size for file in manifest.files), 0
        self.sums: dict[str, tuple[str, str]] = {}
        self._threads = ExitStack()
        self._reader, self._hasher = (self._threads.enter_context(ThreadPoolExecutor(1)) for _ in range(2))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._threads.close()

    def add(self, entry: Entry) -> None:
        file, digests, size = entry.file, (hashlib.sha256(), hashlib.sha512()), 0
        beside = file.size > _SMALL
        self._archive.begin(f"{self._base}/{file.path}", large=file.size >= _LARGE)
        for chunk in read_ahead(entry.chunks(), self._reader) if beside else entry.chunks():
            size += len(chunk)
            if size > file.size:
                break
            hashing = self._hasher.submit(_update, digests, chunk) if beside else None
            self._archive.put(chunk)
            if hashing:
                hashing.result()
            else:
                _update(digests, chunk)
            self._told(file, size)
        self._archive.end()
        short, long = (digest.hexdigest() for digest in digests)
        if (size, short) != (file.size, file.sha256):
            raise DocumentDamaged(file.path, "")
        self._done += size
        self.sums[file.path] = short, long

    def _told(self, file: File, size: int) -> None:
        done = self._done + size
        if done <= self._total:  # the lists that come last are not counted
            self._progress(Step(STAGE, done, self._total, file.path))
