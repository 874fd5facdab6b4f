"""P6: after locking, no key is left in the memory of the process. Looked at from outside, through the system."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.vault import Vault
from intake_app.vault.keyfile import read_header
from intake_app.vault.secrets import derive
from intake_app.vault.sheet import passphrase_secret

OPEN_AND_LOCK = """
import sys
from pathlib import Path
from intake_app.vault import Vault
vault = Vault.open(Path(sys.argv[1]), sys.stdin.readline().strip(), actor="Ana")
with vault.change() as change:
    change.custody.verify()
print("open", flush=True)
sys.stdin.readline()
vault.close()
print("locked", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_key_stays_in_memory_after_locking(
    vault: Vault, folder: Path, passphrase: str, memory_of: Callable[[int], bytes]
) -> None:
    vault.close()
    data_key = read_header(folder).header.unlock(passphrase_secret(passphrase))
    assert data_key
    raw_key = derive(data_key, b"intake database")
    keys = [bytes(data_key), bytes(raw_key), raw_key.hex().encode(), bytes(derive(data_key, b"intake header"))]
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_LOCK, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{passphrase}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "open\n"
        assert keys[0] in memory_of(process.pid), "the search works"
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        memory = memory_of(process.pid)
        assert [key in memory for key in keys] == [False] * 4
        process.stdin.write("\n")
        process.stdin.close()
