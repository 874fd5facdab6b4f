"""Bodies out of what they travelled in, as far as they go."""

import base64
import binascii

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.mail.transfer import unbase64, undone

BODIES = [
    (b"aGVs\r\nbG8=\r\n", "base64", b"hello"),
    (b"aGVsbG8", "base64", b"hello"),
    (b"aGVsbG8=\r\naGVsbG8=", "base64", b"hellohello"),
    (b"!!! aGVs <garbage> bG8", "base64", b"hello"[:3] + unbase64(b"garbagebG8")),
    (b"a", "base64", b""),
    (b"Se=C3=B1or=\r\n, =ZZ", "quoted-printable", "Señor, =ZZ".encode()),
    (b"begin 644 x\r\n#0V%T\r\n`\r\nend\r\n", "x-uuencode", b"Cat"),
    (b"no begin", "x-uuencode", b"no begin"),
    (b"as is \xe9", "8bit", b"as is \xe9"),
    (b"as is", "x-invented", b"as is"),
]


@pytest.mark.parametrize(("body", "encoding", "content"), BODIES)
def test_bodies_are_decoded(body: bytes, encoding: str, content: bytes) -> None:
    assert undone(body, encoding) == content


@given(st.binary())
def test_what_went_in_comes_out(data: bytes) -> None:
    assert undone(base64.encodebytes(data), "base64") == data
    assert undone(binascii.b2a_qp(data, istext=False), "quoted-printable") == data


@given(st.binary(), st.sampled_from(["base64", "quoted-printable", "x-uuencode"]))
def test_any_bytes_are_decoded(data: bytes, encoding: str) -> None:
    assert isinstance(undone(b"begin 644 x\n" + data, encoding), bytes)
