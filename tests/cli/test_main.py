"""The answer meets a reader that is not there; the program runs as a whole, for that is how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")


@pytest.fixture
def new_key(tmp_path: Path) -> list[str]:
    return [sys.executable, "-m", "intake_app", "key", "new", "--out", str(tmp_path / "counsel.key")]


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
