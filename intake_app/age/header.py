"""
The textual header of an age file (age-encryption.org/v1, C2SP age.md).

    age-encryption.org/v1       LF ends every line, also the last
    -> KIND ARGUMENT…           one or more stanzas; arguments are printable ASCII without spaces
    BASE64                      the body: lines of 64 columns, ended by a shorter one, which may be empty
    --- BASE64                  HMAC-SHA-256 over everything up to and including "---"

All base64 is canonical and unpadded. The payload follows at once.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from intake_app.age.encoding import from_base64, hkdf, to_base64
from intake_app.age.source import Source
from intake_app.age.stanza import Stanza
from intake_app.errors import BadHeader, BadHmac

PREFIX = b"age-encryption.org/"
MAX_SIZE = 2 * 1024 * 1024  # bytes; some 1300 post-quantum recipients. The format sets no limit, memory does
_INTRO = PREFIX + b"v1\n"
_STANZA = b"->"
_END = b"---"
_COLUMNS = 64
_MAC_SIZE = 32


@dataclass(frozen=True, slots=True)
class Header:
    """A header as it was read. `covered` is what the MAC is over, `size` how many bytes the header takes."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes
    size: int

    def verify(self, file_key: bytes) -> None:
        """Raises `BadHmac` if this is not the header that was made with the file key."""
        if not hmac.compare_digest(self.mac, _mac(file_key, self.covered)):
            raise BadHmac("header MAC")


def write(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """The whole header."""
    covered = _INTRO + b"".join(map(_write_stanza, stanzas)) + _END
    return covered + b" " + to_base64(_mac(file_key, covered)) + b"\n"


def read(source: Source) -> Header:
    """Takes the header off the source, which then stands at the payload. Raises `BadHeader`."""
    lines = _Lines(source)
    if lines.next() != _INTRO.rstrip():
        raise BadHeader("not an age v1 file")
    stanzas = []
    while not (line := lines.next()).startswith(_END):
        stanzas.append(Stanza(_read_arguments(line), _read_body(lines)))
    if not stanzas:
        raise BadHeader("no stanza")
    mark, _, text = line.partition(b" ")
    mac = _decode(text)
    if mark != _END or len(mac) != _MAC_SIZE:
        raise BadHeader("malformed MAC line")
    covered = bytes(lines.seen[: -len(line) - 1]) + _END
    return Header(tuple(stanzas), mac, covered, len(lines.seen))


class _Lines:
    """Lines without their LF, and all bytes `seen` so far, never more than `MAX_SIZE`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.seen = bytearray()

    def next(self) -> bytes:
        line = self._source.line(MAX_SIZE - len(self.seen))
        if not line.endswith(b"\n"):
            raise BadHeader("the header is cut or too large")
        self.seen += line
        return line[:-1]


def _read_arguments(line: bytes) -> tuple[str, ...]:
    mark, *arguments = line.split(b" ")
    if mark != _STANZA or not arguments or not all(map(_is_argument, arguments)):
        raise BadHeader("malformed stanza")
    return tuple(argument.decode("ascii") for argument in arguments)


def _is_argument(argument: bytes) -> bool:
    return bool(argument) and all(0x21 <= byte <= 0x7E for byte in argument)


def _read_body(lines: _Lines) -> bytes:
    body = bytearray()
    while True:
        line = lines.next()
        if len(line) > _COLUMNS:
            raise BadHeader("a line of a stanza is too long")
        body += _decode(line)
        if len(line) < _COLUMNS:
            return bytes(body)


def _write_stanza(stanza: Stanza) -> bytes:
    body = to_base64(stanza.body)
    # One line more than is full: a body of exactly 64 columns ends with an empty line.
    lines = [body[start : start + _COLUMNS] for start in range(0, len(body) + 1, _COLUMNS)]
    return b"\n".join([f"-> {' '.join(stanza.arguments)}".encode("ascii"), *lines, b""])


def _decode(text: bytes) -> bytes:
    try:
        return from_base64(text)
    except ValueError as error:
        raise BadHeader(str(error)) from error


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(hkdf(file_key, salt=b"", info=b"header"), covered, "sha256")
