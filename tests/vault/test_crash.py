"""P24: kill -9 at any moment. What was acknowledged is there and whole; of the rest nothing is shown."""

import hashlib
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.document import Role
from intake_app.domain.matter import Matter
from intake_app.vault import Kdf, Vault
from intake_app.vault.check import check

RUNS = 10
# Small slices, so that there are as many commits in a megabyte as there are in a gigabyte otherwise.
TAKING_IN = """
import hashlib, random, sys
from datetime import UTC, datetime
from pathlib import Path
from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.vault import Vault, receive

receive.SLICE = 512 * 1024
folder, passphrase, matter, seed = sys.argv[1:]
chance = random.Random(int(seed))
with Vault.open(Path(folder), passphrase, actor="Ana") as vault:
    while True:
        data = chance.randbytes(chance.randrange(1, 3_000_000))
        with vault.receive(matter) as incoming:
            incoming.put(Role.ORIGINAL, [data])
            incoming.put(Role.CLEAN, [data[:1000]])
            provenance = Provenance("x", datetime.now(UTC), len(data), "")
            item = incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
        print(item.id, hashlib.sha256(data).hexdigest(), flush=True)
"""


def killed_while_taking_in(folder: Path, passphrase: str, matter: str, seed: int) -> dict[str, str]:
    """What was acknowledged before the end: item ids and hashes."""
    chance = random.Random(seed)
    with subprocess.Popen(
        [sys.executable, "-c", TAKING_IN, str(folder), passphrase, matter, str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(chance.randrange(1, 4))]
        try:
            process.wait(chance.uniform(0, 0.08))
        except subprocess.TimeoutExpired:
            process.kill()
        lines += process.stdout.readlines()
    assert process.returncode == -9
    return dict(line.split() for line in lines if line.endswith("\n"))


def test_nothing_acknowledged_is_lost_and_nothing_half_is_shown(
    vault: Vault, matter: Matter, folder: Path, passphrase: str, reopen: Callable[[], Vault]
) -> None:
    vault.close()
    acknowledged: dict[str, str] = {}
    for run in range(RUNS):
        acknowledged |= killed_while_taking_in(folder, passphrase, matter.code, seed=run)
        with reopen() as after:
            with after.reading() as view:
                items = {item.id: item for item in view.documents.of(matter.code)}
                assert acknowledged.keys() <= items.keys()
                assert len(items) <= len(acknowledged) + run + 1, "at most one a run was stored and not yet told"
                assert [item.exhibit for item in items.values()] == list(range(1, len(items) + 1))
            for item, sha256 in acknowledged.items():
                assert hashlib.sha256(b"".join(after.read(items[item].id, Role.ORIGINAL))).hexdigest() == sha256
            assert check(after).ok
            with after._reader.transaction() as db:
                assert db.execute("SELECT count(*) FROM contents WHERE item IS NULL").fetchone() == (0,)
                assert db.execute("SELECT count(DISTINCT content) FROM chunks").fetchone() == (2 * len(items),)


CREATING = """
import sys
from pathlib import Path
from intake_app.vault import Kdf, Vault
print("ready", flush=True)
Vault.create(Path(sys.argv[1]), "x", "x", actor="Ana", kdf=Kdf(1, 8192))
print("made", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("delay", [0, 0.005, 0.01, 0.02, 0.04])
def test_a_vault_is_made_whole_or_not_at_all(tmp_path: Path, delay: float) -> None:
    folder = tmp_path / "New.intake"
    with subprocess.Popen(
        [sys.executable, "-c", CREATING, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
        made = process.stdout.read()
    assert folder.exists() or not made
    if not folder.exists():
        Vault.create(folder, "x", "x", actor="Ana", kdf=Kdf(1, 8192))[0].close()
    Vault.open(folder, "x", actor="Ana").close()
    assert [path.name for path in tmp_path.iterdir()] == ["New.intake"]
