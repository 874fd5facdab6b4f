"""A key under a passphrase is a file that `age` itself opens, and nobody without the passphrase."""

import os
import pty
import shutil
import subprocess
from base64 import b64decode
from pathlib import Path

import pytest

from intake_app.age import parse_identities
from intake_app.errors import BadHeader, KeyFault, KeyLocked, NotAnIdentity, WeakPassphrase, WrongKeyPassphrase
from intake_app.vault import Vault
from intake_app.workflows.new_key import is_locked, keep_key, make_key, new_key, public_keys, read_key_bytes, unlocked

PASSPHRASE = "golden velvet canyon tulip"
AGE = shutil.which("age")

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("post_quantum", [False, True])
def test_the_passphrase_opens_it_and_nothing_else_does(tmp_path: Path, post_quantum: bool) -> None:
    recipient = new_key(tmp_path / "key", post_quantum=post_quantum, passphrase=PASSPHRASE)
    file = read_key_bytes(tmp_path / "key")
    assert is_locked(file)
    assert b"AGE-SECRET-KEY" not in file
    assert public_keys(unlocked(file, PASSPHRASE)) == [recipient]
    with pytest.raises(WrongKeyPassphrase):
        unlocked(file, "golden velvet canyon rose")
    with pytest.raises(KeyLocked):
        unlocked(file)


def test_a_weak_passphrase_makes_no_key(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        new_key(tmp_path / "key", passphrase="tulip")
    assert not (tmp_path / "key").exists()


def test_a_plain_key_file_needs_none(tmp_path: Path) -> None:
    recipient = new_key(tmp_path / "key")
    file = read_key_bytes(tmp_path / "key")
    assert not is_locked(file)
    assert public_keys(unlocked(file)) == [recipient]


def test_a_damaged_key_file_is_told_from_a_wrong_passphrase() -> None:
    file = make_key(PASSPHRASE).file.encode()
    with pytest.raises(NotAnIdentity) as refused:
        unlocked(file[:60] + b"\n" + file[80:], PASSPHRASE)
    assert refused.value.why is KeyFault.NOT_A_KEY


def test_a_key_file_whose_passphrase_takes_too_much_memory_is_not_called_no_key() -> None:
    file = b64decode("".join(make_key(PASSPHRASE).file.splitlines()[1:-1]))
    with pytest.raises(BadHeader) as refused:
        unlocked(file.replace(b" 10\n", b" 23\n", 1), PASSPHRASE)
    assert refused.value.costly


def test_it_can_be_kept_in_the_vault(vault: Vault) -> None:
    kept = keep_key(vault, make_key(PASSPHRASE), actor="ben")
    with vault.reading() as view:
        assert view.own_keys.list() == [kept]
    assert public_keys(unlocked(kept.sealed.encode(), PASSPHRASE)) == [kept.recipient]


@pytest.mark.skipif(
    AGE is None or shutil.which("setsid") is None,
    reason="NO `age` OR `setsid` PROGRAM: interoperation is not tested here",
)
def test_age_opens_it_with_the_passphrase(tmp_path: Path) -> None:
    recipient = new_key(tmp_path / "key", passphrase=PASSPHRASE)
    assert AGE is not None
    out = tmp_path / "plain"
    master, slave = pty.openpty()  # age asks at a terminal
    command = ["setsid", "--ctty", AGE, "-d", "-o", out, tmp_path / "key"]
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    os.read(master, 100)
    os.write(master, f"{PASSPHRASE}\n".encode())
    assert process.wait(20) == 0
    os.close(master)
    assert [str(identity.recipient()) for identity in parse_identities(out.read_text())] == [recipient]
