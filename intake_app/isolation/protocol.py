"""
What goes through the two pipes of a child: frames, written and read in turn.

    4 bytes    length of the header, big-endian, at most `MAX_HEADER`
    8 bytes    length of the data, big-endian, at most what the reader allows
    header     one JSON object in UTF-8
    data       raw bytes

    ready      child to parent    {"status": "ready", "confinement": {…}}
    request    parent to child    {"task": …, "options": {…}}              and the file
    reply      child to parent    {"status": "done", "result": {…}}        and what came out
                                  {"status": "refused", "reason": …, "detail": …}
                                  {"status": "out_of_memory"}
                                  {"status": "failed", "detail": …}        the task raised something else

Once a child has read a request, nothing it says is believed: lengths are checked before anything is kept for them, and
nothing but JSON is ever interpreted.
"""

import io
import json
import struct
import time
from typing import Any, NoReturn

MAX_HEADER = 1 << 20
LITTLE = 64 << 10
"""Bytes at one reading. When fewer came and many are to come, the other side is given a moment to fill the pipe."""
PAUSE = 0.0003  # seconds
LENGTHS = struct.Struct(">IQ")


class Refused(Exception):
    """A task declines its file. `reason` is a value of `errors.Refusal`; `detail` holds no content, only facts."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


class ProtocolError(Exception):
    """The other side broke the format: lengths beyond the caps, or a header that is not one."""


def write_frame(pipe: io.RawIOBase, header: dict[str, Any], data: bytes = b"") -> None:
    """Writes one frame; ProtocolError when the header is too long, OSError when the other side is gone."""
    encoded = json.dumps(header).encode()
    if len(encoded) > MAX_HEADER:
        raise ProtocolError("header too long")
    _write_all(pipe, LENGTHS.pack(len(encoded), len(data)) + encoded)
    _write_all(pipe, data)


def read_frame(pipe: io.RawIOBase, *, max_data: int) -> tuple[dict[str, Any], bytes]:
    """Reads one frame; EOFError when the other side closed before its end, ProtocolError when it lies."""
    header_length, data_length = LENGTHS.unpack(_read_exactly(pipe, LENGTHS.size))
    if header_length > MAX_HEADER or data_length > max_data:
        raise ProtocolError("too long")
    header = _parse(_read_exactly(pipe, header_length))
    return header, _read_exactly(pipe, data_length)


def _parse(encoded: bytes) -> dict[str, Any]:
    try:
        header = json.loads(encoded, parse_constant=_no_constant)
        json.dumps(header, ensure_ascii=False).encode()  # half a surrogate pair would break whoever stores it
    except (ValueError, RecursionError) as error:
        raise ProtocolError("not JSON") from error
    if not isinstance(header, dict):
        raise ProtocolError("not an object")
    return header


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _write_all(pipe: io.RawIOBase, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[pipe.write(rest) :]


def _read_exactly(pipe: io.RawIOBase, length: int) -> bytes:
    """Into memory that the system gives as bytes arrive: an announced length costs none. It is handed over as it is."""
    buffer = io.BytesIO(bytes(length))
    with buffer.getbuffer() as room:
        have = 0
        while have < length:
            count = pipe.readinto(room[have:])
            if not count:
                raise EOFError
            have += count
            if count < LITTLE < length - have:
                time.sleep(PAUSE)
    return buffer.getvalue()
