"""kill -9 in the middle of a take-in: what was acknowledged is there, and nothing half is shown."""

import os
import subprocess
import sys
from pathlib import Path

from intake_app.domain.document import Role
from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.vault.check import check

TAKE_IN = """
import sys
from pathlib import Path
from intake_app.vault import Vault
from intake_app.workflows.cleaner import open_cleaner
from intake_app.workflows.take_in import take_in

def tell(file):
    if file.item:
        print(file.item.id, flush=True)

folder, matter, desk = sys.argv[1:]
vault = Vault.open(Path(folder), "orbit velvet canyon tulip", actor="ben")
with open_cleaner() as cleaner:
    take_in(vault, cleaner, matter, [Path(desk)], actor="ben", on_file=tell)
"""


def test_nothing_acknowledged_is_lost_and_nothing_half_is_shown(vault: Vault, matter: Matter, tmp_path, make_photo):
    vault.close()
    desk = tmp_path / "desk"
    desk.mkdir()
    for number in range(12):
        (desk / f"{number:02}.jpg").write_bytes(make_photo(number))
        (desk / f"{number:02} film.mkv").write_bytes(b"\x1a\x45\xdf\xa3" + os.urandom(3_000_000))
    acknowledged = killed_after(3, vault.folder, matter.code, desk)
    with Vault.open(vault.folder, "orbit velvet canyon tulip", actor="ana") as opened:
        with opened.reading() as view:
            items = {item.id: item for item in view.documents.of(matter.code)}
        assert set(acknowledged) <= set(items)
        assert [item.exhibit for item in items.values()] == list(range(1, len(items) + 1))
        assert all(b"".join(opened.read(item.id, Role.ORIGINAL)) for item in items.values())
        assert check(opened).ok


def killed_after(count: int, folder: Path, matter: str, desk: Path) -> list[str]:
    """The items that a take-in told of before it was killed."""
    command = [sys.executable, "-c", TAKE_IN, str(folder), matter, str(desk)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        told = [running.stdout.readline().strip() for _ in range(count)]
        running.kill()
        told += [line.strip() for line in running.stdout.read().splitlines()]
    assert count <= len(told) < 24
    return told
