"""Mail that is meant to do harm, or that a program mangled: read within bounds, or refused, and never a crash."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.cleaning import Cleaner, inspect, mail
from intake_app.cleaning.mail import mime
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

HEAD = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\n"


def multipart(boundary: bytes, *parts: bytes, close: bool = True) -> bytes:
    head = b"Content-Type: multipart/mixed; boundary=" + boundary + b"\r\n\r\n"
    return (
        head
        + b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
        + (b"--" + boundary + b"--") * close
    )


def read(data: bytes) -> Reading:
    return mail.read(data, Kind.EMAIL, CleaningChoices())


def nested(depth: int) -> bytes:
    heads = (b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) for level in range(depth))
    return HEAD + b"".join(heads) + b"Content-Type: text/plain\r\n\r\ndeep"


HOSTILE = {
    "ten thousand multiparts in one another": nested(10_000),
    "the same boundary all the way": HEAD + (b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 5000),
    "twenty thousand parts": HEAD + multipart(b"b", *[b"\r\nx"] * 20_000),
    "boundaries only": HEAD + multipart(b"b", *[b""] * 100_000),
    "an alternative in an alternative": HEAD + b"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" * 100,
    "a header of ten megabytes": HEAD + b"X-Long: " + b"x" * 10_000_000 + b"\r\n\r\nbody",
    "a million headers": HEAD + b"X-A: b\r\n" * 1_000_000 + b"\r\nbody",
    "a header folded a hundred thousand times": HEAD + b"X-A: b\r\n" + b" c\r\n" * 100_000 + b"\r\nbody",
    "no empty line": HEAD + b"X-A: b\r\n" * 9 + b"body\r\n",
    "zeros": HEAD + b"X-\0: \0\r\n\r\n" + bytes(100_000),
    "garbage in base64": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + bytes(range(256)) * 4000,
    "attachment of garbage": HEAD
    + multipart(b"b", b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n=!=" * 9),
    "empty boundary": HEAD + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\nx\r\n----',
    "a boundary of a megabyte": HEAD + multipart(b"b" * 1_000_000, b"\r\nx"),
    "encoded words of encoded words": HEAD + b"X: " + b"=?utf-8?q?=3D=3F?= " * 20_000 + b"\r\n\r\nx",
    "unfinished html": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<a href='" * 200_000,
    "comments in html": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<!--" * 500_000,
    "entities": HEAD + b"Content-Type: text/html\r\n\r\n" + b"&#" + b"1" * 1_000_000 + b";",
    "message in message a thousand times": HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 1000 + b"x",
    "an unknown charset": HEAD + b"Content-Type: text/plain; charset=../../x\r\n\r\ncaf\xe9",
    "every part by another's rules": HEAD
    + multipart(b"b", b"Content-Type: message/external-body; access-type=URL\r\n\r\nx"),
    "joiners": HEAD + b"\r\n" + "\u200d".encode() * 300_000,
    "a mailbox of twenty thousand": b"From a Mon 09:00 2026\nFrom: a\nTo: b\nSubject: c\n\nx\n\n" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_ends_and_something_is_shown(name: str) -> None:
    data = HOSTILE[name]
    assert sniff(data) is Kind.EMAIL
    reading = read(data)
    assert reading.headers or reading.parts
    for number in range(min(3, len(reading.parts))):
        assert len(mail.part(data, Kind.EMAIL, number)) == reading.parts[number].size
    try:
        copy, _ = mail.clean(data, Kind.EMAIL, CleaningChoices())
    except FileRefused as refused:
        assert refused.reason is Refusal.UNKNOWN_KIND
    else:
        assert inspect.find(copy, Kind.TEXT, of=Kind.EMAIL) == ()


def test_what_is_beyond_the_bounds_is_said_to_be_missing() -> None:
    for name in ("ten thousand multiparts in one another", "twenty thousand parts", "a mailbox of twenty thousand"):
        assert not read(HOSTILE[name]).whole


def test_a_missing_last_boundary_costs_nothing() -> None:
    data = HEAD + multipart(b"b", b"\r\none", b"Content-Disposition: attachment; filename=x\r\n\r\ntwo", close=False)
    assert read(data).text == "one"
    assert mail.part(data, Kind.EMAIL, 0).rstrip() == b"two"


def test_a_boundary_that_was_lost_is_found_again() -> None:
    data = HEAD + b"Content-Type: multipart/mixed\r\n\r\n\r\n--x1\r\nContent-Type: text/plain\r\n\r\nwords\r\n--x1--"
    assert read(data).text == "words"


def test_a_multipart_without_parts_is_its_words() -> None:
    assert read(HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\njust words").text == "just words"


def test_headers_behind_a_broken_line_do_not_become_words() -> None:
    data = HEAD + b"broken line\r\nX-Originating-IP: 192.0.2.1\r\n\r\nwords"
    copy, _ = mail.clean(data, Kind.EMAIL, CleaningChoices())
    assert b"192.0.2.1" not in copy
    assert ("", "broken line") in read(data).headers


def test_an_inner_boundary_that_begins_like_the_outer_one_is_another() -> None:
    inner = multipart(b"bb", b"\r\ninner")
    assert read(HEAD + multipart(b"b", inner, b"\r\nouter")).text == "inner\n\nouter"


def test_depth_is_bounded_where_it_is_said_to_be() -> None:
    assert read(nested(mime.DEEPEST)).text == "deep"
    assert not read(nested(mime.DEEPEST + 1)).whole


def test_hostile_mail_costs_a_child_its_file_at_most(glass: Glass) -> None:
    bomb = HEAD + b"Content-Type: text/html\r\n\r\n" + b"<b hidden>" * 50_000
    assert isinstance(Cleaner(glass).read(bomb), Reading)


TYPES = [b"multipart/mixed;boundary=b", b"multipart/alternative;boundary=b", b"text/html", b"message/rfc822"]
HEADERS = [b"Content-Type: ", b"Content-Transfer-Encoding: ", b"Subject: ", b"From ", b"From a 09:00\n"]
VALUES = [b"text/plain;charset=", b"utf-7", b"gb2312", b"base64", b"quoted-printable", b"=?utf-8?b?", b"?="]
MARKS = [b"\r\n", b"\n", b"\r", b"--", b"--b", b"a", b" ", b"\0", b"\xff", b"<a href=x", b">", b"http://a/?"]
FILE = b"Content-Disposition: attachment; filename*0*=utf-8''%41"
PIECES = st.sampled_from([*TYPES, *HEADERS, *VALUES, *MARKS, FILE])


@settings(max_examples=400)
@given(st.lists(PIECES | st.binary(max_size=4), max_size=60).map(b"".join))
def test_any_mail_is_read_and_copied_or_refused(junk: bytes) -> None:
    data = HEAD + junk
    reading = read(data)
    for number, part in enumerate(reading.parts):
        assert len(mail.part(data, Kind.EMAIL, number)) == part.size
    try:
        copy, _ = mail.clean(data, Kind.EMAIL, CleaningChoices())
    except FileRefused as refused:
        assert refused.reason is Refusal.UNKNOWN_KIND
    else:
        assert inspect.find(copy, Kind.TEXT, of=Kind.EMAIL) == ()


def test_base64_in_pieces_is_read_to_its_end() -> None:
    body = b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(b"one") + b"=\r\n" + base64.b64encode(b"two")
    assert read(HEAD + body).text == "onetwo"
