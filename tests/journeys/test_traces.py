"""P7: whatever ends a day at the window, nothing of it lies outside the vault; nor on the clipboard after a lock."""

import base64
import gzip
import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from urllib.parse import quote

import pytest

from intake_app.vault import Kdf, Vault

ROOT = Path(__file__).parents[2]
SHARED = (Path("/dev/shm"), Path("/var/tmp"))  # where other programs leave things; only looked at
PAPERS = (b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"SQLite format 3", b"\x7fELF", b"PK")  # what hides its words
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's own places")


def forms(secret: str) -> set[bytes]:
    """How it may be written: plain, in UTF-16, in an address, in a settings file of Qt's, in base64."""
    plain = secret.encode()
    coded = {base64.b64encode(bytes(shift) + plain)[4 if shift else 0 : -4] for shift in range(3)}
    texts = {secret.encode("utf-16-le"), secret.encode("utf-16-be"), quote(secret).encode()}
    return {plain, *texts, *coded, secret.encode("ascii", "backslashreplace")}


def traces(told: dict[str, str], paths: Iterator[Path]) -> list[tuple[str, str]]:
    """Every file in whose name or bytes one of the words stands."""
    found = []
    for path in paths:
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        data += gzip.decompress(data) if data[:2] == b"\x1f\x8b" else b""
        data += bytes(path.name.encode("utf-8", "surrogateescape"))
        found += [(str(path), name) for name, word in told.items() if any(form in data for form in forms(word))]
    return found


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that is nowhere, with a clipboard; without one, Qt's off-screen."""
    if which("Xvfb") is None:
        yield ""
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}" if number else ""
        server.terminate()


class Machine:
    """A fresh home folder, temporary and runtime folder; a desk with a vault and a folder of papers."""

    def __init__(self, root: Path, display: str, photo: bytes) -> None:
        token = secrets.token_hex(4)
        self.told = {
            "passphrase": f"orbit velvet {token}a tulip",
            "client": f"Wisteria Ñandú {token}b",
            "folder": f"Oakhollow family {token}c",
            "file": f"summons {token}d.jpg",
            "note": f"{token}e said the agents came at dawn",
        }
        self.started, self.root, self.display = time.time(), root, display
        self.home, self.temporary, self.runtime, self.desk = (root / name for name in ("home", "tmp", "run", "desk"))
        for folder in (self.home, self.temporary, self.runtime, self.desk, self.desk / self.told["folder"]):
            folder.mkdir(mode=0o700)
        (self.desk / self.told["folder"] / self.told["file"]).write_bytes(photo)
        kdf = Kdf(opslimit=1, memlimit=8192)
        vault, _sheet = Vault.create(
            self.desk / "Clinic.intake", "Clinic", self.told["passphrase"], actor="Ana", kdf=kdf
        )
        vault.close()

    def start(self) -> "subprocess.Popen[str]":
        environment = {
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "xcb" if self.display else "offscreen",
            "DISPLAY": self.display,
            "CUPS_SERVER": "/nowhere",  # no page comes out of a printer here
        }
        script = Path(__file__).with_name("traced_window.py")
        with (self.temporary / "stderr").open("w") as faults:
            day = subprocess.Popen(
                [sys.executable, script, self.desk],
                env=environment,
                cwd=self.temporary,  # where a core dump would go
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=faults,
                text=True,
            )
        assert day.stdin
        day.stdin.write(json.dumps(self.told) + "\n")
        day.stdin.flush()
        return day

    def places(self) -> Iterator[Path]:
        """Everything but the papers and what was saved beside them."""
        for place in (self.home, self.temporary, self.runtime, self.desk / "Clinic.intake"):
            yield from place.rglob("*")
        for place in SHARED:
            yield from (
                path
                for path in place.rglob("*")
                if os.access(path, os.R_OK) and path.is_file() and path.stat().st_mtime >= self.started
            )


@pytest.fixture
def machine(tmp_path: Path, display: str, make_photo: Callable[..., bytes]) -> Machine:
    return Machine(tmp_path, display, make_photo())


@pytest.mark.parametrize("end", ["quit", "kill", "crash"])
def test_nothing_of_a_day_lies_outside_the_vault(machine: Machine, end: str) -> None:
    day = machine.start()
    with day:
        assert day.stdin
        assert day.stdout
        line = day.stdout.readline()
        assert line, (machine.temporary / "stderr").read_text()
        copied = json.loads(line)
        assert machine.told["note"] in copied or not machine.display, "the search works"
        if end == "quit":
            day.stdin.write("\n")
            day.stdin.flush()
            after = json.loads(day.stdout.readline())
            assert not [name for name, word in machine.told.items() if word in after], "nor by the clipboard"
        else:
            day.send_signal(signal.SIGKILL if end == "kill" else signal.SIGSEGV)
    assert day.returncode == {"quit": 0, "kill": -signal.SIGKILL, "crash": -signal.SIGSEGV}[end]
    saved = {path.name for path in (machine.desk / machine.told["folder"]).iterdir()}
    assert saved == {machine.told["file"], "saved.pdf", "printed.pdf"}, "all of it was done"
    assert traces(machine.told, machine.places()) == []
    left = [path for place in (machine.home, machine.temporary, machine.runtime) for path in place.rglob("*")]
    assert [path for path in left if path.is_file() and path.read_bytes().startswith(PAPERS)] == [], "no page, no core"


def test_a_trace_would_be_found_however_it_is_written(tmp_path: Path) -> None:
    told = {"client": "Wisteria Ñandú 77"}
    for number, form in enumerate(sorted(forms(told["client"]))):
        (tmp_path / f"{number}").write_bytes(b"[FileDialog]\nhistory=" + form + b"\n")
    (tmp_path / "gz").write_bytes(gzip.compress(told["client"].encode()))
    (tmp_path / "picture of Wisteria Ñandú 77.png").touch()
    for shift in range(3):
        (tmp_path / f"coded-{shift}").write_bytes(base64.b64encode(b"abc"[:shift] + told["client"].encode() + b"more"))
    assert len({path for path, _name in traces(told, tmp_path.iterdir())}) == len(list(tmp_path.iterdir()))
