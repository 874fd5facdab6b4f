import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import header
from intake_app.age.header import Header
from intake_app.age.source import Source
from intake_app.age.stanza import Stanza
from intake_app.errors import BadHeader, BadHmac

KEY = bytes(16)
ARGUMENT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=80)
STANZA = st.builds(Stanza, st.lists(ARGUMENT, min_size=1, max_size=4).map(tuple), st.binary(max_size=200))


def parsed(data: bytes) -> tuple[Header, Source]:
    source = Source(io.BytesIO(data))
    return header.read(source), source


@given(st.lists(STANZA, min_size=1, max_size=5))
def test_a_header_reads_as_it_was_written(stanzas: list[Stanza]) -> None:
    written = header.write(stanzas, KEY)
    found, source = parsed(written + b"payload")
    assert found.stanzas == tuple(stanzas)
    assert found.size == len(written)
    assert source.peek(100) == b"payload"
    found.verify(KEY)
    with pytest.raises(BadHmac):
        found.verify(b"\x01" * 16)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_header_or_refused(data: bytes) -> None:
    with pytest.raises(BadHeader):
        parsed(b"age-encryption.org/v1\n-> " + data)


@given(st.data())
def test_what_is_accepted_is_written_back_the_same(data: st.DataObject) -> None:
    written = bytearray(header.write([Stanza(("kind", "argument"), bytes(50))], KEY))
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    try:
        found, _ = parsed(bytes(written))
    except BadHeader:
        return
    rebuilt = header.write(found.stanzas, KEY)
    assert rebuilt.startswith(found.covered)


@pytest.mark.parametrize("tail", [b"", b"\n" + b"A" * 64, b"-> " + b"x" * 2 * header.MAX_SIZE])
def test_a_header_without_an_end_is_refused_within_bounds(tail: bytes) -> None:
    with pytest.raises(BadHeader):
        parsed(b"age-encryption.org/v1\n-> grease" + tail)


def test_a_header_without_a_stanza_is_refused() -> None:
    with pytest.raises(BadHeader, match="no stanza"):
        parsed(header.write([], KEY))
