import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.handoff import overlap
from intake_app.handoff.overlap import WriteBehind, read_ahead


@given(st.lists(st.binary(min_size=1, max_size=20)))
def test_pieces_read_ahead_come_whole_and_in_order(pieces: list[bytes]) -> None:
    with ThreadPoolExecutor(1) as beside:
        assert list(read_ahead(pieces, beside)) == pieces


def test_what_goes_wrong_while_reading_comes_after_what_was_read() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"first"
        raise OSError("gone")

    with ThreadPoolExecutor(1) as beside:
        coming = read_ahead(pieces(), beside)
        assert next(coming) == b"first"
        with pytest.raises(OSError, match="gone"):
            next(coming)


def test_reading_that_is_given_up_is_closed_by_the_thread_that_did_it() -> None:
    threads: list[int] = []

    def pieces() -> Iterator[bytes]:
        try:
            while True:
                threads.append(threading.get_ident())
                yield b"more"
        finally:
            threads.append(threading.get_ident())

    with ThreadPoolExecutor(1) as beside:
        coming = read_ahead(pieces(), beside)
        next(coming)
        coming.close()
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


@given(st.lists(st.binary(max_size=50)), st.integers(1, 40))
def test_everything_is_written_in_order_in_blocks(pieces: list[bytes], block: int) -> None:
    written: list[bytes] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlap, "BLOCK", block)
        with WriteBehind(lambda data: written.append(bytes(data))) as sink:
            for piece in pieces:
                assert sink.write(memoryview(piece)) == len(piece)
    assert b"".join(written) == b"".join(pieces)
    assert all(len(each) == block for each in written[:-1])


def test_what_goes_wrong_while_writing_is_heard_and_nothing_is_written_after_it(monkeypatch) -> None:
    monkeypatch.setattr(overlap, "BLOCK", 4)
    written: list[bytes] = []

    def write(data: memoryview) -> None:
        if len(written) == 2:
            raise OSError("full")
        written.append(bytes(data))

    with pytest.raises(OSError, match="full"), WriteBehind(write) as sink:
        for number in range(100):
            sink.write(memoryview(b"%04d" % number))
    assert written == [b"0000", b"0001"]


def test_an_error_elsewhere_leaves_without_waiting_for_more() -> None:
    with pytest.raises(KeyError), WriteBehind(lambda _data: None) as sink:
        sink.write(memoryview(b"begun"))
        raise KeyError
