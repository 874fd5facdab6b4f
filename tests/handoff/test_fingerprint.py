import base64
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.errors import NotARecipient
from intake_app.handoff import fingerprint, fingerprint_words

KEY = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_a_fingerprint_is_the_start_of_the_keys_hash() -> None:
    assert fingerprint(KEY) == "82DA B32A 9AED FFB4"
    assert fingerprint(f" {KEY}\n") == fingerprint(KEY)


def test_the_words_say_the_same_hash() -> None:
    words = [f"w{number}" for number in range(7776)]
    chosen = fingerprint_words(KEY, words)
    assert len(chosen) == 6
    number = sum(int(word[1:]) * 7776**place for place, word in enumerate(chosen))
    identity = X25519Identity(b"\x42" * 32)
    assert str(identity.recipient()) == KEY
    assert number == int(hashlib.sha256(identity.recipient().key).hexdigest(), 16) % 7776**6


def test_a_key_of_ssh_has_the_hash_its_owner_sees(tmp_path: Path) -> None:
    program = shutil.which("ssh-keygen")
    if program is None:
        pytest.skip("NO `ssh-keygen` PROGRAM")
    subprocess.run([program, "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    told = subprocess.run(
        [program, "-l", "-f", tmp_path / "key.pub"], check=True, capture_output=True, text=True
    ).stdout
    digest = base64.b64decode(told.split()[1].removeprefix("SHA256:") + "=")
    shown = fingerprint((tmp_path / "key.pub").read_text())
    assert shown.replace(" ", "") == digest[:8].hex().upper()


def test_two_keys_differ() -> None:
    keys = [str(X25519Identity.generate().recipient()) for _ in range(50)]
    assert len({fingerprint(key) for key in keys}) == 50


def test_what_is_no_key_has_no_fingerprint() -> None:
    with pytest.raises(NotARecipient):
        fingerprint("age1")
