"""P6: after a lock of the real window no key is left in its memory, looked at from outside."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.vault import Kdf, Vault
from intake_app.vault.secrets import derive

PASSPHRASE = "orbit velvet canyon tulip"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_key_is_left_in_the_memory_of_the_window_after_a_lock(
    tmp_path: Path, memory_of: Callable[[int], bytes]
) -> None:
    kdf = Kdf(opslimit=1, memlimit=8192)
    vault, _sheet = Vault.create(tmp_path / "Clinic.intake", "Clinic", PASSPHRASE, actor="Ana", kdf=kdf)
    data_key = bytearray(vault.unlocked.data_key)
    vault.close()
    raw_key = derive(data_key, b"intake database")
    keys = [bytes(data_key), bytes(raw_key), raw_key.hex().encode(), bytes(derive(data_key, b"intake header"))]
    script = Path(__file__).with_name("locked_window.py")
    with subprocess.Popen(
        [sys.executable, script, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdin
        assert window.stdout
        window.stdin.write(f"{PASSPHRASE}\n")
        window.stdin.flush()
        assert window.stdout.readline() == "open\n"
        assert keys[0] in memory_of(window.pid), "the search works"
        window.stdin.write("\n")
        window.stdin.flush()
        assert window.stdout.readline() == "locked\n"
        memory = memory_of(window.pid)
        window.stdin.write("\n")
        window.stdin.close()
    assert [key in memory for key in keys] == [False] * len(keys)
