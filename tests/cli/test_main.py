"""The answer meets a reader that is not there; the program runs as a whole, for that is how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")


@pytest.fixture
def new_key(tmp_path: Path) -> list[str]:
    return [sys.executable, "-m", "intake_app", "key", "new", "--unprotected", "--out", str(tmp_path / "counsel.key")]


def complaints(text: str) -> list[str]:
    """What stands on standard error besides remarks."""
    return [line for line in text.splitlines() if line.startswith(("intake-app:", "Traceback", "Exception"))]


def test_a_reader_that_had_enough_is_no_failure(new_key: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(new_key, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (ran.returncode, complaints(ran.stderr)) == (0, [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_an_answer_that_can_not_be_written_is_told(new_key: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(new_key, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    (complaint,) = complaints(ran.stderr)
    assert complaint.startswith("intake-app: The work is done, but the answer could not be written")


def test_cleaning_loads_neither_vault_nor_window_nor_decoder() -> None:
    """Each costs more than a file does."""
    program = "import sys; from intake_app.cli import main; main(['clean', '/nowhere', '--out', '.'], list)\n"
    program += "print(*{'sqlcipher3', 'nacl', 'cryptography', 'PySide6', 'PIL', 'lxml', 'pikepdf'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize("words", [["--help"], ["claen"], []])
def test_without_a_command_all_are_listed(words: list[str]) -> None:
    ran = subprocess.run([sys.executable, "-c", CLI, *words], capture_output=True, text=True, check=False)
    listed = ran.stdout + ran.stderr
    assert all(name in listed for name in ("clean", "take-in", "vault", "hand-off")) or "COMMAND" in listed


CLI = "import sys; from intake_app.cli import main; sys.exit(main(sys.argv[1:], list))"
