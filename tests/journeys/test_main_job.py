"""The main job through the real window, from a fresh home to files in counsel's hands; and what it leaves behind."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which

import pytest

ROOT = Path(__file__).parents[2]
_ENDS = ("le", "be")
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
        self.runtime, self.calls = root / "run", root / "calls"
        for folder in (self.home, self.temporary, self.runtime):
            folder.mkdir(mode=0o700)
        environment = {
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONWARNINGS": "error",
        }
        script = Path(__file__).with_name("quick_demo.py")
        ran = subprocess.run(
            [*watched(self.calls), sys.executable, "-c", SAFE, script, self.desk],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.steps, self.faults, self.code = ran.stdout, ran.stderr, ran.returncode
        self.kept: dict[str, str] = json.loads(ran.stdout.splitlines()[-1]) if ran.returncode == 0 else {}


def watched(calls: Path) -> list[str | Path]:
    """A tracer that writes down every file that is opened to be written, where the system lets it."""
    probe = ["strace", "-qq", "-o", os.devnull, "true"]
    if which("strace") is None or subprocess.run(probe, capture_output=True, check=False).returncode:
        return []
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=open,openat,creat,mkdir", "-o", calls]


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


def traces(*places: Path, secrets: Sequence[bytes] = SECRETS) -> Iterator[tuple[str, bytes]]:
    """Every place where a secret stands in the clear, in a name or in bytes, as UTF-8 or UTF-16."""
    for place in places:
        for path in (place, *place.rglob("*")):
            data = (bytes(path) + (path.read_bytes() if path.is_file() else b"")).lower()
            for secret in secrets:
                forms = {secret.lower()} | {secret.decode("latin-1").lower().encode(f"utf-16-{end}") for end in _ENDS}
                if any(form in data for form in forms):
                    yield path.name, secret


def test_the_demo_plays_to_its_end_without_a_fault(machine: Machine) -> None:
    assert machine.code == 0, machine.steps + machine.faults
    assert "Traceback" not in machine.faults
    for proof in ("GPS position", "serial number", "made for your key", "The record is whole", "does not open"):
        assert proof in machine.steps


def test_no_trace_is_left_in_the_home_folder_nor_in_temporary_files(machine: Machine) -> None:
    assert list(traces(machine.home, machine.temporary, machine.runtime)) == []


def test_no_key_nor_passphrase_nor_recovery_word_list_is_left_anywhere(machine: Machine) -> None:
    key = bytes.fromhex(machine.kept["key"])
    words = [machine.kept[name].encode() for name in ("passphrase", "words", "counsels_passphrase")]
    places = (machine.home, machine.temporary, machine.runtime, machine.desk)
    assert list(traces(*places, secrets=[key, key.hex().encode(), b"AGE-SECRET-KEY-1", *words])) == []


def test_nothing_is_written_outside_the_folders_it_was_given(machine: Machine) -> None:
    if not machine.calls.exists():
        pytest.skip("strace is not here, or may not trace")
    own = (machine.home, machine.temporary, machine.runtime, machine.desk)
    outside = set()
    for line in machine.calls.read_text("utf-8", "replace").splitlines():
        found = re.search(r'(?:mkdir|creat|open(?:at)?)\((?:AT_FDCWD, )?"([^"]+)"(.*)\) += (\d+)', line)
        if found and ("mkdir(" in line or "creat(" in line or re.search("O_WRONLY|O_RDWR|O_CREAT", found[2])):
            path = Path(found[1])
            if "__pycache__" in (path.name, path.parent.name):  # the interpreter's, of the program itself
                continue
            if path.is_absolute() and not any(path.is_relative_to(folder) for folder in own):
                outside.add(found[1])
    assert {path for path in outside if not path.startswith(("/dev/", "/proc/self/"))} == set()


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
