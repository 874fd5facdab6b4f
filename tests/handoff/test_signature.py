import base64
import shutil
import string
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.handoff.signature import BadSignature, SigningKey, verify

KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(32))
LETTERS = f"{string.ascii_uppercase}{string.ascii_lowercase}{string.digits}+/".encode()
MINISIGN = shutil.which("minisign")
needs_minisign = pytest.mark.skipif(MINISIGN is None, reason="NO `minisign` PROGRAM: interoperation is not tested here")


@given(st.binary(max_size=1000), st.text(st.characters(exclude_characters="\n", codec="utf-8"), max_size=50))
def test_what_was_signed_verifies_and_gives_its_comment(data: bytes, comment: str) -> None:
    assert verify(KEY.public, data, KEY.sign(data, comment)) == comment


def test_a_changed_byte_anywhere_is_refused() -> None:
    signature = KEY.sign(b"data", "comment")
    free = range(len(b"untrusted comment: "), signature.index(b"\n"))  # the untrusted comment is just that
    for place in range(len(signature)):
        changed = bytearray(signature)
        changed[place] ^= 1
        if place not in free:
            with pytest.raises(BadSignature):
                verify(KEY.public, b"data", bytes(changed))


def test_other_data_or_another_key_is_refused() -> None:
    signature = KEY.sign(b"data", "comment")
    for public, data in [(KEY.public, b"date"), (OTHER.public, b"data")]:
        with pytest.raises(BadSignature):
            verify(public, data, signature)


@given(st.binary(max_size=300))
def test_anything_else_is_refused(text: bytes) -> None:
    with pytest.raises(BadSignature):
        verify(KEY.public, b"data", text)
    with pytest.raises(BadSignature):
        verify(text.decode("latin-1"), b"data", KEY.sign(b"data", ""))


def test_a_key_and_a_signature_have_one_text_each() -> None:
    signature = KEY.sign(b"data", "comment")
    for text in (KEY.public + "=", KEY.public + "=="):
        with pytest.raises(BadSignature):
            verify(text, b"data", signature)
    for line in signature.splitlines()[1::2]:
        letters = line.rstrip(b"=")
        last = LETTERS[LETTERS.index(letters[-1]) + 1]  # the bits it leaves free are set
        other = letters[:-1] + bytes([last]) + line[len(letters) :]
        assert base64.b64decode(other) == base64.b64decode(line)
        with pytest.raises(BadSignature):
            verify(KEY.public, b"data", signature.replace(line, other))


def test_a_comment_cannot_smuggle_in_a_line() -> None:
    with pytest.raises(ValueError, match="one line"):
        KEY.sign(b"data", "two\nlines")


def test_a_seed_has_its_size_and_hides() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SigningKey(bytes(31))
    assert "\\x" not in repr(KEY)


@needs_minisign
def test_minisign_verifies_ours(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(b'{"a": 1}\n')
    (tmp_path / "manifest.json.minisig").write_bytes(KEY.sign(b'{"a": 1}\n', "handoff K7M-42Q"))
    command = [str(MINISIGN), "-V", "-H", "-m", str(tmp_path / "manifest.json"), "-P", KEY.public]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Trusted comment: handoff K7M-42Q" in said
    (tmp_path / "manifest.json").write_bytes(b'{"a": 2}\n')
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


@needs_minisign
def test_we_verify_minisigns(tmp_path: Path) -> None:
    def minisign(*arguments: str) -> None:
        subprocess.run([str(MINISIGN), *arguments], cwd=tmp_path, capture_output=True, check=True)

    (tmp_path / "data").write_bytes(b"data")
    minisign("-G", "-W", "-p", "public", "-s", "secret")
    minisign("-S", "-s", "secret", "-m", "data", "-t", "the comment")
    public = (tmp_path / "public").read_text().splitlines()[1]
    assert verify(public, b"data", (tmp_path / "data.minisig").read_bytes()) == "the comment"
