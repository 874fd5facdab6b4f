"""Sealing, opening and everything that may happen to a file on the way."""

import gc
import io
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.age import X25519Identity, decrypt, encrypt, encryptor, open_seekable
from intake_app.age.stream import CHUNK, SEALED_CHUNK
from intake_app.errors import AgeError, BadHeader, BadHmac, BadPayload, NoMatch

IDENTITY = X25519Identity(bytes(range(32)))
BORDERS = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1]


def content(size: int) -> bytes:
    return (bytes(range(256)) * (size // 256 + 1))[:size]


def opened(sealed: bytes, *identities: X25519Identity) -> bytes:
    sink = io.BytesIO()
    decrypt(identities or [IDENTITY], io.BytesIO(sealed), sink)
    return sink.getvalue()


class Dribble(io.RawIOBase):
    """Gives and takes a few bytes at a time, as pipes do."""

    def __init__(self, data: bytes = b"") -> None:
        self.inside = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, target: bytearray) -> int:  # type: ignore[override]
        return self.inside.readinto(memoryview(target)[:1000])

    def write(self, data: bytes) -> int:  # type: ignore[override]
        return self.inside.write(memoryview(data)[:1000])


@pytest.mark.parametrize("size", BORDERS)
def test_what_is_sealed_opens(size: int, seal: Callable[[bytes], bytes]) -> None:
    assert opened(seal(content(size))) == content(size)


@settings(max_examples=50)
@given(st.lists(st.sampled_from([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]), max_size=6))
def test_the_size_of_writes_does_not_matter(sizes: list[int]) -> None:
    sink, everything = io.BytesIO(), b""
    with encryptor([IDENTITY.recipient()], sink) as writer:
        for size in sizes:
            everything += content(size)
            assert writer.write(content(size)) == size
    assert opened(sink.getvalue()) == everything


def test_streams_that_give_and_take_little_at_a_time_lose_nothing(seal: Callable[[bytes], bytes]) -> None:
    sink = Dribble()
    encrypt([IDENTITY.recipient()], Dribble(content(3 * CHUNK + 5)), sink)  # type: ignore[arg-type]
    sealed = sink.inside.getvalue()
    sink = Dribble()
    decrypt([IDENTITY], Dribble(sealed), sink)  # type: ignore[arg-type]
    assert sink.inside.getvalue() == content(3 * CHUNK + 5)


def test_each_of_several_recipients_can_open() -> None:
    identities = [X25519Identity.generate() for _ in range(3)]
    sink = io.BytesIO()
    encrypt([identity.recipient() for identity in identities], io.BytesIO(b"for three"), sink)
    assert {opened(sink.getvalue(), identity) for identity in identities} == {b"for three"}
    assert opened(sink.getvalue(), X25519Identity.generate(), identities[2]) == b"for three"
    with pytest.raises(NoMatch):
        opened(sink.getvalue(), X25519Identity.generate())


def test_a_file_for_nobody_is_not_made() -> None:
    with pytest.raises(ValueError, match="nobody"):
        encryptor([], io.BytesIO())


def test_the_same_content_never_looks_the_same(seal: Callable[[bytes], bytes]) -> None:
    assert len({seal(b"content") for _ in range(10)}) == 10


def test_opening_starts_where_the_stream_stands(seal: Callable[[bytes], bytes]) -> None:
    file = io.BytesIO(b"before" + seal(b"content"))
    file.seek(6)
    sink = io.BytesIO()
    decrypt([IDENTITY], file, sink)
    assert sink.getvalue() == b"content"
    file.seek(6)
    assert open_seekable([IDENTITY], file).read() == b"content"


@pytest.mark.parametrize("size", [0, 10, CHUNK, CHUNK + 10])
def test_a_file_cut_anywhere_is_refused(size: int, seal: Callable[[bytes], bytes]) -> None:
    sealed = seal(content(size))
    payload = len(sealed) - SEALED_CHUNK - 26 if size > CHUNK else 0
    borders = {0, 1, 21, 22, 100, payload, payload + SEALED_CHUNK, payload + SEALED_CHUNK + 16, len(sealed) - 1}
    for length in sorted(length for length in borders if 0 <= length < len(sealed)):
        with pytest.raises((BadHeader, BadPayload)):
            opened(sealed[:length])
        with pytest.raises((BadHeader, BadPayload)):
            open_seekable([IDENTITY], io.BytesIO(sealed[:length]))


def test_one_changed_byte_anywhere_in_a_small_file_is_noticed(seal: Callable[[bytes], bytes]) -> None:
    sealed = seal(b"content")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 0x01
        with pytest.raises(AgeError):
            opened(bytes(changed))


@settings(max_examples=60)
@given(st.data())
def test_no_changed_byte_lets_a_later_chunk_through(data: st.DataObject) -> None:
    sink = io.BytesIO()
    encrypt([IDENTITY.recipient()], io.BytesIO(content(3 * CHUNK)), sink)
    sealed = bytearray(sink.getvalue())
    start = len(sealed) - 3 * SEALED_CHUNK
    place = data.draw(st.integers(start, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    released = io.BytesIO()
    with pytest.raises(BadPayload):
        decrypt([IDENTITY], io.BytesIO(sealed), released)
    assert released.getvalue() == content(3 * CHUNK)[: (place - start) // SEALED_CHUNK * CHUNK]


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 2), (0, 1, 1, 2), (0, 1, 2, 2), (2,)])
def test_chunks_moved_dropped_or_doubled_are_noticed(order: tuple[int, ...], seal: Callable[[bytes], bytes]) -> None:
    sealed = seal(content(3 * CHUNK))
    start = len(sealed) - 3 * SEALED_CHUNK
    chunks = [sealed[start + n * SEALED_CHUNK : start + (n + 1) * SEALED_CHUNK] for n in range(3)]
    forged = sealed[:start] + b"".join(chunks[n] for n in order)
    with pytest.raises(BadPayload):
        opened(forged)
    with pytest.raises(BadPayload):
        open_seekable([IDENTITY], io.BytesIO(forged)).verify()


def test_an_added_stanza_is_noticed(seal: Callable[[bytes], bytes]) -> None:
    changed = seal(b"content").replace(b"\n--- ", b"\n-> grease\n\n--- ", 1)
    with pytest.raises(BadHmac):
        opened(changed)


def test_a_writer_left_by_an_error_does_not_make_the_file_look_whole() -> None:
    sink = io.BytesIO()
    with pytest.raises(KeyError), encryptor([IDENTITY.recipient()], sink) as writer:
        writer.write(b"half")
        raise KeyError
    with pytest.raises(BadPayload):
        opened(sink.getvalue())


def test_a_forgotten_writer_does_not_make_the_file_look_whole() -> None:
    sink = io.BytesIO()
    writer = encryptor([IDENTITY.recipient()], sink)
    writer.write(b"half")
    del writer
    gc.collect()
    with pytest.raises(BadPayload):
        opened(sink.getvalue())


def test_a_writer_whose_sink_failed_never_finishes() -> None:
    class Full(io.BytesIO):
        full = False

        def write(self, data: bytes) -> int:  # type: ignore[override]
            if self.full:
                raise OSError("no space")
            return super().write(data)

    sink = Full()
    writer = encryptor([IDENTITY.recipient()], sink)
    sink.full = True
    with pytest.raises(OSError, match="no space"):
        writer.write(content(2 * CHUNK))
    sink.full = False
    writer.close()
    assert writer.closed
    with pytest.raises(BadPayload):
        opened(sink.getvalue())
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")


def test_a_sink_that_takes_nothing_does_not_hang_the_writer() -> None:
    class Stuck(io.BytesIO):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            return 0

    with pytest.raises(OSError, match="nothing more"):
        encryptor([IDENTITY.recipient()], Stuck())


def test_the_sink_stays_open_for_its_owner() -> None:
    sink = io.BytesIO()
    with encryptor([IDENTITY.recipient()], sink) as writer:
        writer.write(b"content")
        assert not writer.closed
    assert writer.closed
    assert not sink.closed


def test_memory_does_not_grow_with_the_file() -> None:
    class Endless(io.RawIOBase):
        left = 64 * 1024 * 1024

        def readinto(self, target: memoryview) -> int:  # type: ignore[override]
            self.left -= (size := min(len(target), self.left))
            return size

        def write(self, data: memoryview) -> int:  # type: ignore[override]
            return len(data)

    tracemalloc.start()
    try:
        encrypt([IDENTITY.recipient()], Endless(), Endless())  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1024 * 1024


def read_back(sealed: bytes, head: int) -> list[bytes]:
    """As a program reads it: the head, then two chunks each time."""
    chunks = sealed[head:]
    return [sealed[:head], *(chunks[at : at + 2 * SEALED_CHUNK] for at in range(0, len(chunks), 2 * SEALED_CHUNK))]


@pytest.mark.parametrize("size", BORDERS)
def test_what_comes_back_from_a_drive_is_held_against_what_was_sealed(size: int) -> None:
    sink = io.BytesIO()
    with encryptor([IDENTITY.recipient()], sink) as writer:
        writer.write(content(size))
    sealed, head = sink.getvalue(), len(writer.head)
    writer.check(read_back(sealed, head))
    flipped = [0, head - 1, head, head + CHUNK, len(sealed) - 1]
    wrong = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in flipped if at < len(sealed)]
    wrong += [sealed[:-1], sealed[:-SEALED_CHUNK], sealed[:head], sealed[: head - 1], b"", sealed + b"\0"]
    wrong += [sealed + sealed[head:], sealed[:head] + sealed[head + SEALED_CHUNK :] + sealed[head:][:SEALED_CHUNK]]
    for data in wrong:
        if data != sealed:
            with pytest.raises(BadPayload):
                writer.check(read_back(data, head))


def test_the_same_content_sealed_for_the_same_key_by_another_is_not_what_was_sealed() -> None:
    sinks = io.BytesIO(), io.BytesIO()
    writers = [encryptor([IDENTITY.recipient()], sink) for sink in sinks]
    for writer in writers:
        writer.write(content(2 * CHUNK))
        writer.close()
    other = read_back(sinks[1].getvalue(), len(writers[1].head))
    with pytest.raises(BadPayload):
        writers[0].check(other)
    with pytest.raises(BadPayload, match="chunk 0"):
        writers[0].check([writers[0].head, *other[1:]])
