"""Frames come out as they went in, and a broken one is told from a cut one."""

import io
import os
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.isolation.protocol import LENGTHS, MAX_HEADER, ProtocolError, read_frame, write_frame


class Trickle(io.RawIOBase):
    """A pipe that takes and gives a few bytes at a time."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = bytearray(content)

    def readinto(self, room: Any) -> int:
        piece = bytes(self.content[: min(len(room), 70)])
        del self.content[: len(piece)]
        room[: len(piece)] = piece
        return len(piece)

    def write(self, data: Any) -> int:
        self.content += data[:50]
        return len(data[:50])


HEADERS: list[dict[str, Any]] = [
    {},
    {"status": "done", "result": {"width": 1, "rows": [["gps", "Exif", 2, ""], None, True, -1.5]}},
    {"ключ": "Ägypten 🗝 \u202e\0", "deep": [[[[[[{}]]]]]]},
    {"long": "x" * 100_000},
]


@pytest.mark.parametrize("data", [b"", b"\0", bytes(range(256)) * 300])
@pytest.mark.parametrize("header", HEADERS)
def test_a_frame_comes_out_as_it_went_in(header: dict[str, Any], data: bytes) -> None:
    pipe = Trickle()
    write_frame(pipe, header, data)
    assert read_frame(pipe, max_data=len(data)) == (header, data)
    assert pipe.content == b""


@given(st.binary())
def test_any_bytes_are_a_frame_or_an_error(content: bytes) -> None:
    try:
        header, data = read_frame(Trickle(content), max_data=100)
    except (EOFError, ProtocolError):
        return
    assert isinstance(header, dict)
    assert len(data) <= 100


def test_a_frame_cut_anywhere_is_cut() -> None:
    pipe = Trickle()
    write_frame(pipe, {"status": "done"}, b"data")
    whole = bytes(pipe.content)
    for length in range(len(whole)):
        with pytest.raises(EOFError):
            read_frame(Trickle(whole[:length]), max_data=10)


def test_a_header_too_long_is_neither_written_nor_read() -> None:
    with pytest.raises(ProtocolError):
        write_frame(Trickle(), {"text": "x" * MAX_HEADER})
    with pytest.raises(ProtocolError):
        read_frame(Trickle(LENGTHS.pack(MAX_HEADER + 1, 0)), max_data=0)


def test_one_byte_too_much_data_is_not_read() -> None:
    with pytest.raises(ProtocolError):
        read_frame(Trickle(LENGTHS.pack(2, 11) + b"{}" + bytes(11)), max_data=10)


def test_more_than_a_pipe_holds_goes_through_a_real_one() -> None:
    readable, writable = os.pipe()
    data = os.urandom(5 << 20)
    with io.FileIO(readable, "r") as source, io.FileIO(writable, "w") as sink:
        writer = threading.Thread(target=write_frame, args=(sink, {}, data))
        writer.start()
        assert read_frame(source, max_data=len(data)) == ({}, data)
        writer.join()
