"""The real `age` opens what we seal, and we open what it seals."""

import io
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.age import ScryptIdentity, X25519Identity, decrypt, encrypt, parse_identities
from intake_app.age.stream import CHUNK

AGE = shutil.which("age")
pytestmark = pytest.mark.skipif(AGE is None, reason="NO `age` PROGRAM: interoperation is not tested here")
SIZES = [0, 1, CHUNK, CHUNK + 1, 5 * CHUNK - 1]


@pytest.fixture
def key_file(tmp_path: Path, identity: X25519Identity) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(f"# a comment\n\n{identity}\n")
    return path


def age(*arguments: str | Path, data: bytes) -> bytes:
    return subprocess.run([str(AGE), *map(str, arguments)], input=data, capture_output=True, check=True).stdout


@pytest.mark.parametrize("size", SIZES)
def test_age_opens_what_we_seal(size: int, seal: Callable[[bytes], bytes], key_file: Path) -> None:
    content = os.urandom(size)
    assert age("-d", "-i", key_file, data=seal(content)) == content


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", [[], ["--armor"]], ids=["binary", "text"])
def test_we_open_what_age_seals(size: int, form: list[str], identity: X25519Identity, key_file: Path) -> None:
    content = os.urandom(size)
    sealed = age(*form, "-r", str(identity.recipient()), "-r", str(X25519Identity.generate().recipient()), data=content)
    sink = io.BytesIO()
    decrypt(parse_identities(key_file.read_text()), io.BytesIO(sealed), sink)
    assert sink.getvalue() == content


def test_age_opens_for_each_of_several_recipients(key_file: Path, identity: X25519Identity) -> None:
    sink = io.BytesIO()
    encrypt([X25519Identity.generate().recipient(), identity.recipient()], io.BytesIO(b"content"), sink)
    assert age("-d", "-i", key_file, data=sink.getvalue()) == b"content"


def test_a_key_made_by_age_keygen_is_read() -> None:
    keygen = shutil.which("age-keygen")
    if keygen is None:
        pytest.skip("NO `age-keygen` PROGRAM")
    made = subprocess.run([keygen], capture_output=True, check=True, text=True).stdout
    (identity,) = parse_identities(made)
    assert f"# public key: {identity.recipient()}\n" in made


def test_we_open_what_age_seals_with_a_passphrase(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"content")
    target = tmp_path / "sealed.age"
    ours, theirs = pty.openpty()
    # age asks on the terminal that controls it, so it gets one of its own.
    take_terminal = (
        "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
    )
    command = [sys.executable, "-c", take_terminal, str(AGE), "-p", "-o", str(target), str(tmp_path / "plain")]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        for _ in range(2):
            while b":" not in os.read(ours, 1024):
                pass
            os.write(ours, b"correct horse\n")
        assert process.wait() == 0
    os.close(ours)
    os.close(theirs)
    sink = io.BytesIO()
    decrypt([ScryptIdentity("correct horse")], io.BytesIO(target.read_bytes()), sink)
    assert sink.getvalue() == b"content"
