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


def test_a_reader_that_had_enough_is_no_failure(new_key: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(new_key, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_an_answer_that_can_not_be_written_is_told(new_key: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(new_key, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("intake-app: The work is done, but the answer could not be written")
    assert ran.stderr.count("\n") == 1
