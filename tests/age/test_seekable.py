import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.age import DecryptingReader, X25519Identity, encrypt, open_seekable
from intake_app.age.stream import CHUNK, SEALED_CHUNK
from intake_app.errors import BadPayload

IDENTITY = X25519Identity(bytes(range(32)))
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77]


def content(size: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))[:size]


def sealed(size: int) -> io.BytesIO:
    sink = io.BytesIO()
    encrypt([IDENTITY.recipient()], io.BytesIO(content(size)), sink)
    return sink


FILES = {size: sealed(size) for size in SIZES}


def reader(size: int) -> DecryptingReader:
    FILES[size].seek(0)
    return open_seekable([IDENTITY], FILES[size])


@pytest.mark.parametrize("size", SIZES)
def test_size_is_known_and_all_can_be_read(size: int) -> None:
    assert reader(size).size == size
    assert reader(size).read() == content(size)
    assert reader(size).read(size + 10) == content(size)
    assert reader(size).identity is IDENTITY


@settings(max_examples=150)
@given(
    st.sampled_from(SIZES),
    st.lists(
        st.tuples(st.integers(-200_000, 200_100), st.sampled_from([0, 1, 2]), st.integers(-1, 150_000)), max_size=8
    ),
)
def test_it_reads_like_the_bytes_themselves(size: int, steps: list[tuple[int, int, int]]) -> None:
    ours, plain = reader(size), io.BytesIO(content(size))
    for offset, whence, length in steps:
        base = (0, plain.tell(), size)[whence]
        if base + offset < 0:
            with pytest.raises(ValueError, match="negative"):
                ours.seek(offset, whence)
            continue
        assert ours.seek(offset, whence) == plain.seek(base + offset)
        assert ours.read(length) == plain.read(length)
        assert ours.tell() == plain.tell()


def test_a_claimed_size_allocates_nothing() -> None:
    assert reader(1).read(1 << 62) == b"\x00"


def test_it_serves_as_a_stream_for_others() -> None:
    buffered = io.BufferedReader(reader(3 * CHUNK))
    buffered.seek(CHUNK - 2)
    assert buffered.read(4) == content(3 * CHUNK)[CHUNK - 2 : CHUNK + 2]


def test_a_change_in_the_middle_spares_the_rest_and_is_found_by_verify() -> None:
    file = bytearray(FILES[3 * CHUNK].getvalue())
    file[-SEALED_CHUNK - 100] ^= 1  # in the second of three chunks
    ours = open_seekable([IDENTITY], io.BytesIO(file))
    assert ours.read(CHUNK) == content(CHUNK)
    for _ in range(2):
        with pytest.raises(BadPayload):
            ours.read(1)
    ours.seek(2 * CHUNK)
    assert ours.read(4) == content(3 * CHUNK)[2 * CHUNK : 2 * CHUNK + 4]
    with pytest.raises(BadPayload):
        ours.verify()


def test_verify_tells_how_far_it_is() -> None:
    told: list[int] = []
    reader(3 * CHUNK + 77).verify(told.append)
    assert told == [CHUNK, 2 * CHUNK, 3 * CHUNK, 3 * CHUNK + 77]


def test_a_closed_reader_gives_nothing_more() -> None:
    ours = reader(1)
    ours.close()
    with pytest.raises(ValueError, match="closed"):
        ours.read(1)
    assert not FILES[1].closed
