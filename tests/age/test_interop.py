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

from intake_app.age import (
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    decrypt,
    encrypt,
    encryptor,
    parse_identities,
)
from intake_app.age.stream import CHUNK

AGE = shutil.which("age")
needs_age = pytest.mark.skipif(AGE is None, reason="NO `age` PROGRAM: interoperation is not tested here")
SIZES = [0, 1, CHUNK, CHUNK + 1, 5 * CHUNK - 1]


@pytest.fixture
def key_file(tmp_path: Path, identity: X25519Identity) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(f"# a comment\n\n{identity}\n")
    return path


def age(*arguments: str | Path, data: bytes) -> bytes:
    return subprocess.run([str(AGE), *map(str, arguments)], input=data, capture_output=True, check=True).stdout


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_age_opens_what_we_seal(size: int, seal: Callable[[bytes], bytes], key_file: Path) -> None:
    content = os.urandom(size)
    assert age("-d", "-i", key_file, data=seal(content)) == content


@needs_age
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", [[], ["--armor"]], ids=["binary", "text"])
def test_we_open_what_age_seals(size: int, form: list[str], identity: X25519Identity, key_file: Path) -> None:
    content = os.urandom(size)
    sealed = age(*form, "-r", str(identity.recipient()), "-r", str(X25519Identity.generate().recipient()), data=content)
    sink = io.BytesIO()
    decrypt(parse_identities(key_file.read_text()), io.BytesIO(sealed), sink)
    assert sink.getvalue() == content


@needs_age
def test_age_opens_for_each_of_several_recipients(key_file: Path, identity: X25519Identity) -> None:
    sink = io.BytesIO()
    encrypt([X25519Identity.generate().recipient(), identity.recipient()], io.BytesIO(b"content"), sink)
    assert age("-d", "-i", key_file, data=sink.getvalue()) == b"content"


@needs_age
def test_a_key_made_by_age_keygen_is_read() -> None:
    keygen = shutil.which("age-keygen")
    if keygen is None:
        pytest.skip("NO `age-keygen` PROGRAM")
    made = subprocess.run([keygen], capture_output=True, check=True, text=True).stdout
    (identity,) = parse_identities(made)
    assert f"# public key: {identity.recipient()}\n" in made


@needs_age
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


def test_pyrage_opens_what_we_seal_and_we_open_what_it_seals(identity: X25519Identity) -> None:
    pyrage = pytest.importorskip("pyrage", reason="NO `pyrage` LIBRARY: interoperation with it is not tested here")
    theirs, theirs_key = pyrage.x25519, str(identity)
    for size in SIZES:
        content = os.urandom(size)
        sink = io.BytesIO()
        encrypt([X25519Identity.generate().recipient(), identity.recipient()], io.BytesIO(content), sink)
        assert pyrage.decrypt(sink.getvalue(), [theirs.Identity.from_str(theirs_key)]) == content
        sealed = pyrage.encrypt(content, [theirs.Recipient.from_str(str(identity.recipient()))])
        back = io.BytesIO()
        decrypt([identity], io.BytesIO(sealed), back)
        assert back.getvalue() == content


def test_pyrage_and_we_open_each_others_passphrases() -> None:
    pyrage = pytest.importorskip("pyrage", reason="NO `pyrage` LIBRARY: interoperation with it is not tested here")
    sink = io.BytesIO()
    with encryptor(ScryptRecipient("correct horse ñ", work_factor=10), sink) as writer:
        writer.write(b"content")
    assert pyrage.passphrase.decrypt(sink.getvalue(), "correct horse ñ") == b"content"
    back = io.BytesIO()
    decrypt(
        [ScryptIdentity("correct horse ñ", max_work_factor=22)],
        io.BytesIO(pyrage.passphrase.encrypt(b"content", "correct horse ñ")),
        back,
    )
    assert back.getvalue() == b"content"


@needs_age
def test_age_opens_what_we_seal_with_a_passphrase(tmp_path: Path) -> None:
    sealed, ours, theirs = tmp_path / "sealed.age", *pty.openpty()
    with sealed.open("wb") as sink, encryptor(ScryptRecipient("correct horse", work_factor=10), sink) as writer:
        writer.write(b"content")
    take_terminal = (
        "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
    )
    command = [sys.executable, "-c", take_terminal, str(AGE), "-d", "-o", str(tmp_path / "plain"), str(sealed)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        while b":" not in os.read(ours, 1024):
            pass
        os.write(ours, b"correct horse\n")
        assert process.wait() == 0
    os.close(ours)
    os.close(theirs)
    assert (tmp_path / "plain").read_bytes() == b"content"
