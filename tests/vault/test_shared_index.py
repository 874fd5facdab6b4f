"""P24, P25: the index of the log lies in memory that a drive backs: when that shrinks, the process dies."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.vault.check import check

WORK = """
import os, sys
from pathlib import Path
from intake_app.vault import Vault

folder, passphrase, matter = Path(sys.argv[1]), *sys.argv[2:]
vault = Vault.open(folder, passphrase, actor="Ana")
for number in range(3):
    with vault.change() as change:
        change.notes.add(matter, "Call", f"stored {number}")
    print(f"stored {number}", flush=True)
os.truncate(folder / "vault.db-shm", 0)
while True:
    with vault.change() as change:
        change.notes.add(matter, "Call", "never acknowledged")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files in use can't be cut there")
def test_a_drive_that_shrinks_under_the_index_of_the_log_costs_nothing_acknowledged(
    vault: Vault, matter: Matter, folder: Path, passphrase: str
) -> None:
    """SQLite maps it into memory, and touching what is no longer there is SIGBUS: no error could be told. As after
    kill -9, the next opening has all that was stored.
    """
    vault.close()
    ran = subprocess.run(
        [sys.executable, "-c", WORK, str(folder), passphrase, matter.code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == -signal.SIGBUS, ran.stderr
    stored = ran.stdout.split("\n")[:-1]
    assert len(stored) == 3
    with Vault.open(folder, passphrase, actor="Ana") as again:
        with again.reading() as view:
            said = [note.body for note in view.notes.of(matter.code)]
        assert set(stored) <= set(said)
        assert check(again).ok
