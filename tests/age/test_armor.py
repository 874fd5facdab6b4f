import base64
import io
from collections.abc import Callable

import pytest

from intake_app.age import X25519Identity, decrypt, open_seekable, opening
from intake_app.age.stream import CHUNK
from intake_app.errors import AgeError, BadArmor, BadHeader

BEGIN, END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
Seal = Callable[[bytes], bytes]


def armored(sealed: bytes, newline: bytes = b"\n") -> bytes:
    text = base64.b64encode(sealed)
    lines = [text[start : start + 64] for start in range(0, len(text), 64)]
    return newline.join([BEGIN, *lines, END, b""])


def opened(text: bytes, identity: X25519Identity) -> bytes:
    sink = io.BytesIO()
    decrypt([identity], io.BytesIO(text), sink)
    return sink.getvalue()


@pytest.mark.parametrize("size", range(48))
def test_the_text_form_opens_whatever_its_last_line_holds(size: int, seal: Seal, identity: X25519Identity) -> None:
    text = armored(seal(bytes(size)))
    assert opened(text, identity) == bytes(size)
    assert open_seekable([identity], io.BytesIO(text)).read() == bytes(size)


def test_both_line_ends_and_outer_white_space_are_let_pass(seal: Seal, identity: X25519Identity) -> None:
    text = armored(seal(b"content"), b"\r\n")
    assert opened(b"\n \t\r\n" + text + b" " * 1000, identity) == b"content"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: b"Dear counsel,\n" + text,
        lambda text: b" " + text,
        lambda text: text + b"Regards",
        lambda text: text + b" " * 1025,
        lambda text: b"\n" * 1025 + text,
        lambda text: text.replace(b"\n", b"\n\n", 2),
        lambda text: text.replace(END, b""),
        lambda text: text.replace(END, END + b"x"),
        lambda text: text.replace(b"AGE ENCRYPTED", b"PGP ENCRYPTED"),
        lambda text: text.lower(),
        lambda text: text.removeprefix(b"-"),
        lambda text: text.replace(BEGIN, b"BEGIN AGE ENCRYPTED FILE"),
        lambda text: text.replace(BEGIN + b"\n", BEGIN + b"\nVersion: 1\n\n"),
        lambda text: text.replace(b"\n", b"", 2).replace(BEGIN, BEGIN + b"\n"),  # a line of 128 columns
        lambda text: text.replace(b"\n", b" \n"),
        lambda text: text.replace(b"\n", b"\r"),
        lambda text: text.replace(BEGIN + b"\nY", BEGIN + b"\n\xff"),
    ],
)
def test_any_departure_from_the_strict_form_is_refused(
    change: Callable[[bytes], bytes], seal: Seal, identity: X25519Identity
) -> None:
    text = change(armored(seal(bytes(200))))
    with pytest.raises(BadArmor):
        opened(text, identity)
    with pytest.raises(BadArmor):
        open_seekable([identity], io.BytesIO(text))


@pytest.mark.parametrize("size", [CHUNK, CHUNK + 1, CHUNK + 40])
def test_what_follows_the_last_line_takes_nothing_back_that_came_before(
    size: int, seal: Seal, identity: X25519Identity
) -> None:
    sink = io.BytesIO()
    with pytest.raises(BadArmor):
        decrypt([identity], io.BytesIO(armored(seal(bytes(size))) + b"Regards"), sink)
    assert sink.getvalue() == bytes(CHUNK)  # the whole chunks, as `age` gives them out, wherever the lines end


def test_an_empty_body_is_no_header(identity: X25519Identity) -> None:
    with pytest.raises(BadHeader):
        opened(BEGIN + b"\n" + END, identity)


def test_text_too_large_for_memory_is_refused_when_read_in_place(
    seal: Seal, identity: X25519Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MAX_ARMORED", 500)
    with pytest.raises(BadArmor, match="too large"):
        open_seekable([identity], io.BytesIO(armored(seal(bytes(500)))))


@pytest.mark.parametrize("data", [b"", b"\n", b"PK\x03\x04", b"\xff" * 100, b"age-encryption.org/v2\n", bytes(100_000)])
def test_what_is_no_age_file_is_said_to_be_none(data: bytes, identity: X25519Identity) -> None:
    for attempt in (opened, lambda data, identity: open_seekable([identity], io.BytesIO(data))):
        with pytest.raises(AgeError) as caught:
            attempt(data, identity)
        assert type(caught.value) is BadHeader
