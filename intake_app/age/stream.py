"""
The payload of an age file: the STREAM construction over ChaCha20-Poly1305.

    16 bytes                nonce, for the payload key = HKDF-SHA-256(ikm = file key, salt = nonce, info = "payload")
    64 KiB + 16, repeated   chunks, each with its tag; the last may be shorter, and is empty only if it is the first

A chunk's nonce is its number (11 bytes, big endian) and one byte: 1 for the last chunk, else 0.
"""

import errno
import io
import itertools
from collections.abc import Iterable
from typing import Protocol

from intake_app.age.aead import TAG_SIZE, Buffer, cipher
from intake_app.age.encoding import hkdf
from intake_app.age.source import Source
from intake_app.errors import BadPayload

CHUNK = 64 * 1024  # bytes of plaintext
SEALED_CHUNK = CHUNK + TAG_SIZE
NONCE_SIZE = 16


class Writable(Protocol):
    """What is asked of a stream to be written to."""

    def write(self, data: memoryview, /) -> int | None: ...


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """The key of all chunks."""
    return hkdf(file_key, salt=nonce, info=b"payload")


def chunk_nonce(index: int, *, final: bool) -> bytes:
    """The nonce of one chunk."""
    return index.to_bytes(11, "big") + bytes([final])


def write_all(sink: Writable, data: Buffer) -> None:
    """Also over raw streams, which may take less than they are given."""
    view = memoryview(data)
    while view:
        written = sink.write(view)
        if written == 0:
            raise OSError(errno.EIO, "the sink takes nothing more")
        view = view[len(view) if written is None else written :]


class EncryptingWriter(io.RawIOBase):
    """Seals what is written to it into a sink.

    `close` seals the last chunk and leaves the sink open. Until then what is in the sink reads as cut off, and so it
    stays after `abort`, after an error, at the end of a `with` that failed, and if the writer is just forgotten.
    """

    def __init__(self, sink: Writable, key: bytes, head: bytes = b"") -> None:
        """`head` is what stands before the first chunk, and is in the sink already."""
        super().__init__()
        self._sink, self._key, self.head = sink, key, head
        self._index = 0
        # A full chunk waits here until more comes: only then it is known not to be the last.
        self._waiting = memoryview(bytearray(CHUNK))
        self._filled = 0
        self._sealed = memoryview(bytearray(SEALED_CHUNK))

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer, /) -> int:  # type: ignore[override]
        """Takes all of it."""
        if self.closed:
            raise ValueError("the writer is closed")
        view = memoryview(data).cast("B")
        try:
            self._write(view)
        except BaseException:
            self.abort()
            raise
        return len(view)

    def close(self) -> None:
        """Seals the last chunk."""
        if not self.closed:
            try:
                self._seal(self._waiting[: self._filled], final=True)
            finally:
                self.abort()

    def abort(self) -> None:
        """Leaves the sink without a last chunk."""
        super().close()

    def check(self, portions: Iterable[Buffer]) -> None:
        """Opens once more what was sealed, from where it came to lie: first its head, then some whole chunks each time.

        Raises `BadPayload` unless it is to the last byte what went into the sink. Of other bytes none opens with a
        key that only this writer knows.
        """
        coming, plain, index = iter(portions), memoryview(bytearray(CHUNK)), 0
        if next(coming, b"") != self.head:
            raise BadPayload("head")
        for portion in coming:
            view = memoryview(portion)
            for at in range(0, len(view), SEALED_CHUNK):
                final = index == self._index - 1
                if open_chunk(self._key, index, view[at : at + SEALED_CHUNK], plain, final=final) is None:
                    raise BadPayload(f"chunk {index}")
                index += 1
        if index != self._index:
            raise BadPayload("cut")

    def _write(self, view: memoryview) -> None:
        while view:
            if self._filled == CHUNK:
                self._seal(self._waiting, final=False)
                self._filled = 0
            if not self._filled and len(view) > CHUNK:
                self._seal(view[:CHUNK], final=False)
                view = view[CHUNK:]
                continue
            taken = min(CHUNK - self._filled, len(view))
            self._waiting[self._filled : self._filled + taken] = view[:taken]
            self._filled += taken
            view = view[taken:]

    def _seal(self, plain: memoryview, *, final: bool) -> None:
        sealed = self._sealed[: len(plain) + TAG_SIZE]
        cipher().seal(self._key, chunk_nonce(self._index, final=final), plain, sealed)
        write_all(self._sink, sealed)
        self._index += 1

    def __exit__(self, kind: object, *_details: object) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()

    def __del__(self) -> None:
        # The base class closes here, which would make a forgotten, half-written file look whole.
        self.abort()


def unseal(source: Source, key: bytes, sink: Writable) -> None:
    """Opens the chunks that follow in the source. Each is written once it is authenticated, before the next is read.

    Raises `BadPayload`, possibly after part of the content has been written.
    """
    sealed, plain = memoryview(bytearray(SEALED_CHUNK)), memoryview(bytearray(CHUNK))
    for index in itertools.count():
        size = source.fill(sealed)
        final = size < SEALED_CHUNK
        opened = open_chunk(key, index, sealed[:size], plain, final=final)
        if opened is None and not final:
            # A full chunk can be the last as well. Trying it as the last only now keeps a cut file from passing.
            final = True
            opened = open_chunk(key, index, sealed, plain, final=True)
        if opened is None:
            raise BadPayload(f"chunk {index}")
        write_all(sink, opened)
        if final:
            break
    if source.peek(1):
        raise BadPayload("bytes after the last chunk")


def open_chunk(key: bytes, index: int, sealed: memoryview, plain: memoryview, *, final: bool) -> memoryview | None:
    """The chunk's plaintext, in the front part of `plain`; None if it is not authentic, cut or wrongly empty."""
    size = len(sealed) - TAG_SIZE
    if size < 0 or (size == 0 and index > 0):
        return None
    target = plain[:size]
    return target if cipher().unseal(key, chunk_nonce(index, final=final), sealed, target) else None
