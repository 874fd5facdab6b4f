"""An acknowledgement says what was signed, or nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import X25519Identity
from intake_app.handoff.acknowledgement import MAX_SIZE, NOBODY, Acknowledgement, BadAcknowledgement, decode
from intake_app.handoff.signature import SigningKey

KEY = SigningKey(bytes(range(32)))
AT = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
ANSWER = Acknowledgement("ab" * 32, "cd" * 32, "K7M-42Q", AT, "Marisol Vane", True, KEY.public)


@given(st.text(max_size=300), st.booleans())
def test_what_was_signed_is_read_again_whoever_it_is_by(name: str, whole: bool) -> None:
    read = decode(replace(ANSWER, by=name, whole=whole).sign(KEY))
    assert (read.whole, read.handoff, read.key) == (whole, ANSWER.handoff, KEY.public)
    assert read.by == read.by.strip() != ""
    assert len(read.by) <= 200


def test_it_takes_a_few_hundred_bytes_and_survives_mail() -> None:
    text = ANSWER.sign(KEY)
    assert len(text) < 800
    assert decode(b"\r\n" + text.replace(b"\n", b"\r\n") + b"\r\n\r\n") == ANSWER


def test_a_changed_byte_anywhere_is_refused() -> None:
    text = ANSWER.sign(KEY)
    start = text.index(b"untrusted comment: ") + len(b"untrusted comment: ")
    free = range(start, text.index(b"\n", start))
    for place in range(len(text) - 1):
        changed = bytearray(text)
        changed[place] ^= 1
        if place not in free:
            with pytest.raises(BadAcknowledgement):
                decode(bytes(changed))


@given(st.binary(max_size=300))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(BadAcknowledgement):
        decode(data)


def signed(**changed: str) -> bytes:
    """What a program of somebody's own could sign."""
    lines = ANSWER.sign(KEY).decode().partition("untrusted comment: ")[0].splitlines()
    lines = [
        f"{line.partition(':')[0]}: {changed.get(line.partition(':')[0], line.partition(': ')[2])}"
        for line in lines[1:]
    ]
    text = "\n".join(["Intake acknowledgement 1", *lines, ""]).encode()
    return text + KEY.sign(text, "")


@pytest.mark.parametrize("name", ["", " ", "x" * 201, " Ada", "\u00a0", "a\u202eb", "o" + "\u0301" * 60])
def test_a_name_that_nobody_could_have_typed_is_refused(name: str) -> None:
    assert decode(signed()) == ANSWER
    with pytest.raises(BadAcknowledgement):
        decode(signed(by=name))


WRONG_TIMES = [
    "0001-01-01T00:00:00Z",  # west of Greenwich the year before, which no calendar has
    "9999-12-31T23:59:59Z",
    "2026-1-1T1:1:1Z",
    "\u0662\u0660\u0662\u0666-01-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00z",
]


@pytest.mark.parametrize("opened", WRONG_TIMES)
def test_a_time_that_is_none_or_written_otherwise_is_refused(opened: str) -> None:
    with pytest.raises(BadAcknowledgement):
        decode(signed(opened=opened))


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(BadAcknowledgement):
        decode(ANSWER.sign(KEY) + b"x" * MAX_SIZE)


def test_a_name_cannot_add_a_line() -> None:
    read = decode(replace(ANSWER, by="Ada\nwhole: no").sign(KEY))
    assert read.whole
    assert "\n" not in read.by
    assert decode(replace(ANSWER, by="").sign(KEY)).by == NOBODY


def test_nobody_signs_for_another_key() -> None:
    with pytest.raises(ValueError, match="another key"):
        ANSWER.sign(SigningKey(bytes(32)))


def test_an_age_key_always_signs_with_the_same_key_and_each_with_its_own() -> None:
    one, other = X25519Identity(bytes(range(32))), X25519Identity(bytes(range(1, 33)))
    assert SigningKey.of_identity(one).public == SigningKey.of_identity(one).public
    assert SigningKey.of_identity(one).public != SigningKey.of_identity(other).public


def test_minisign_verifies_it(tmp_path: Path) -> None:
    import shutil
    import subprocess

    program = shutil.which("minisign")
    if program is None:
        pytest.skip("NO `minisign` PROGRAM: interoperation is not tested here")
    text, mark, rest = ANSWER.sign(KEY).partition(b"untrusted comment: ")
    (tmp_path / "answer").write_bytes(text)
    (tmp_path / "answer.minisig").write_bytes(mark + rest)
    subprocess.run([program, "-Vqm", str(tmp_path / "answer"), "-P", KEY.public], check=True)
