"""Headers as mail has them and as it should not: ended, folded, encoded, split, broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.mail import headers

SPLITS = {
    b"A: b\r\n c\r\nB:d\r\n\r\nbody": ([("A", b"b\r\n c"), ("B", b"d")], b"body"),
    b"A: b\n\tc\n\nbody\n\nmore": ([("A", b"b\n\tc")], b"body\n\nmore"),
    b"A: b\rB: c\r\rbody": ([("A", b"b"), ("B", b"c")], b"body"),
    b"A: b\r\n\nbody": ([("A", b"b")], b"body"),
    b"From a@b Mon\nA : b\n\nbody": ([("A", b"b")], b"body"),
    b"A: b\njunk\nB: c\n\nbody": ([("A", b"b"), ("", b"junk"), ("B", b"c")], b"body"),
    b"A: b\nProse at once\nmore\n\nbody": ([("A", b"b")], b"Prose at once\nmore\n\nbody"),
    b"\r\nbody": ([], b"body"),
    b"body\n\nmore": ([], b"body\n\nmore"),
    b"A: b": ([("A", b"b")], b""),
    b"A:\n\nx": ([("A", b"")], b"x"),
    b"": ([], b""),
}


@pytest.mark.parametrize(("data", "parts"), SPLITS.items())
def test_headers_end_where_a_reader_sees_them_end(data: bytes, parts: tuple[list[headers.Header], bytes]) -> None:
    found, body = headers.split(data, 0, len(data))
    assert (list(found), data[body:]) == parts


VALUES = {
    b"=?utf-8?q?Se=C3=B1?=\r\n =?UTF-8?Q?or_x?= y": "Señor x y",
    b"=?gb2312?B?xOO6ww==?= <a@b.org>": "你好 <a@b.org>",
    b"=?utf-8?b?4oI=?= =?utf-8?b?rA==?=": "€",  # one character in two words
    b"=?iso-8859-1?q?a?= =?utf-8?q?b?=": "ab",
    b"=?iso-8859-1*es?q?=E1?=": "á",
    b"caf\xe9": "café",
    "señor".encode(): "señor",
    b"=?x?z?=": "=?x?z?=",
    b"=?utf-8?b?!!?=": "",
    b"=?nonsense?q?a=E9?=": "aé",
    b"a\r\n\tb": "a b",
}


@pytest.mark.parametrize(("raw", "text"), VALUES.items())
def test_values_read_as_they_are_meant(raw: bytes, text: str) -> None:
    assert headers.decoded(raw) == text


PARAMETERS = {
    b'Text/Plain; charset="UTF-8"; format=flowed': ("text/plain", {"charset": "UTF-8", "format": "flowed"}),
    b"a; filename*0*=UTF-8''%e2%82; filename*1*=%ac%20x; filename*2=\"y.pdf\"": ("a", {"filename": "€ xy.pdf"}),
    b"a; filename*=iso-8859-1'en'%A3": ("a", {"filename": "£"}),
    b'a; name="=?utf-8?q?a=C3=B1.pdf?="': ("a", {"name": "añ.pdf"}),
    b'a; filename="a;b\\"c.pdf"; x=1': ("a", {"filename": 'a;b"c.pdf', "x": "1"}),
    b'a; filename="never ends; x=1': ("a", {"filename": "never ends; x=1"}),
    b"": ("", {}),
}


@pytest.mark.parametrize(("raw", "found"), PARAMETERS.items())
def test_parameters_are_taken_apart(raw: bytes, found: tuple[str, dict[str, str]]) -> None:
    assert headers.parameters(raw) == found


@pytest.mark.parametrize(
    "piece", [b"=?", b"=?a?b?", b"=?a?b?YQ==?= ", b";a*0*=", b';a="', b"; ", b"A:b\n", b"\n ", b"a\n", b"\r"]
)
def test_headers_of_any_size_end(piece: bytes) -> None:
    data = b"A: b\n" + piece * (4_000_000 // len(piece))
    found, _ = headers.split(data, 0, len(data))
    assert len(found) <= headers.MOST_HEADERS
    for _, value in found[:3]:
        headers.decoded(value)
        headers.parameters(value)


@given(st.binary())
def test_any_bytes_are_headers(data: bytes) -> None:
    found, body = headers.split(b"A: " + data, 0, len(data) + 3)
    assert 0 < body <= len(data) + 3
    for _, value in found:
        headers.decoded(value)
        headers.parameters(value)


def test_a_header_beyond_measure_is_cut() -> None:
    data = b"A: " + b"x" * (1 << 19) + b"\n\nbody"
    ((_, value),), body = headers.split(data, 0, len(data))
    assert (len(value), data[body:]) == (headers.LONGEST_VALUE, b"body")
