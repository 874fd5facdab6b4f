"""The main job through the real window, from a fresh home to files in counsel's hands; and what it leaves behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECRETS = [
    b"Juniper",
    b"ten days",
    b"First interview",
    b"Marisol",
    b"Tidewater",
    b"summons-photo",
    b"platform-notice",
    b"NP9-SAMPLE-0042771",
    b"CW-SAMPLE-5531",
    b"eastbrook@post",
]


class Machine:
    """A user's home, a temporary folder, and a desk. `steps` is what the demo told."""

    def __init__(self, root: Path) -> None:
        self.home, self.temporary, self.desk = root / "home", root / "tmp", root / "desk"
        for folder in (self.home, self.temporary):
            folder.mkdir()
        environment = {
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
        }
        script = Path(__file__).with_name("quick_demo.py")
        ran = subprocess.run(
            [sys.executable, "-c", SAFE, script, self.desk],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.steps, self.faults, self.code = ran.stdout, ran.stderr, ran.returncode


# As `app.main` does before anything else.
SAFE = """
import runpy, sys
from intake_app import app, paths
app.shut_out_onlookers()
app.keep_a_log(paths.log_dir())
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return Machine(tmp_path_factory.mktemp("machine"))


def traces(*places: Path) -> Iterator[tuple[str, bytes]]:
    """Every place where a secret stands in the clear, in a name or in bytes."""
    for place in places:
        for path in (place, *place.rglob("*")):
            data = bytes(path) + (path.read_bytes() if path.is_file() else b"")
            yield from ((path.name, secret) for secret in SECRETS if secret.lower() in data.lower())


def test_the_demo_plays_to_its_end_without_a_fault(machine: Machine) -> None:
    assert machine.code == 0, machine.steps + machine.faults
    assert "Traceback" not in machine.faults
    for proof in ("GPS position", "serial number", "made for your key", "The record is whole", "does not open"):
        assert proof in machine.steps


def test_no_trace_is_left_in_the_home_folder_nor_in_temporary_files(machine: Machine) -> None:
    assert list(traces(machine.home, machine.temporary)) == []


def test_vault_and_handoff_give_nothing_away(machine: Machine) -> None:
    vault = next(machine.desk.glob("*.intake"))
    assert list(traces(vault, machine.desk / "for-counsel.age")) == []


def test_secrets_are_looked_for_where_they_would_be_found(machine: Machine) -> None:
    """The search above would see them: counsel's files hold some."""
    found = {secret for _name, secret in traces(machine.desk / "what-counsel-got")}
    assert {b"Juniper", b"ten days", b"First interview"} <= found
    assert b"summons-photo" not in found  # names and titles stay with the sender


def test_everything_but_counsels_own_files_is_the_owners_alone(machine: Machine) -> None:
    for path in (machine.desk / "for-counsel.age", machine.desk / "counsel-key.txt", *machine.desk.glob("*.intake/*")):
        assert path.stat().st_mode & 0o077 == 0, path.name
