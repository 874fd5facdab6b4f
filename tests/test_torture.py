"""P24, P25: the short form of `make torture`. What it does at length, and prints, is in `torture/`."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from torture import shim

SHARED_MEMORY = Path("/dev/shm")  # a killed process loses nothing there either, and no other test waits for the drive


def torture(subject: str, count: int, tmp_path: Path) -> dict[str, Any]:
    """Its counts."""
    place = SHARED_MEMORY if os.access(SHARED_MEMORY, os.W_OK) else tmp_path
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "torture",
            subject,
            "--seed",
            "1",
            "--count",
            str(count),
            "--json",
            "--place",
            str(place),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
    )
    assert ran.stdout, ran.stderr
    told = json.loads(ran.stdout)
    (counts,) = told["subjects"].values()
    if counts["skipped"]:
        pytest.skip(counts["skipped"])
    assert (counts["failures"], ran.returncode) == ([], 0)
    return dict(counts)


def test_nothing_acknowledged_is_lost_and_nothing_half_is_shown_after_kill_9_in_any_act(tmp_path: Path) -> None:
    counts = torture("kills", 24, tmp_path)
    assert counts["runs"] == 24
    assert sum(number for what, number in counts.items() if what.startswith("in the middle")) > 8
    assert counts["acts acknowledged"] > 12


def test_no_flipped_bit_passes_in_silence(tmp_path: Path) -> None:
    """Each is repaired, refused by name, told at the opening or reported by the check, in free pages too."""
    counts = torture("flips", 120, tmp_path)
    assert counts["flips"] == 120
    assert counts["vault.db: reported by the check"] > 40
    assert counts["vault.key: repaired"] > 5


def test_nothing_cut_short_swapped_or_of_an_earlier_day_passes_in_silence(tmp_path: Path) -> None:
    counts = torture("cuts", 100, tmp_path)
    assert counts["old database: reported by the check"] == 1
    assert counts["bit of the log: told at the opening"] + counts["log cut short: told at the opening"] > 10


@pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not())
def test_a_drive_that_fails_at_any_call_is_named_and_costs_only_what_was_being_written(tmp_path: Path) -> None:
    counts = torture("faults", 44, tmp_path)
    assert counts["runs"] == 44
    for name in ("ENOSPC: StorageFull", "EDQUOT: StorageFull", "EROFS: StorageReadOnly", "EIO: StorageFailed"):
        assert counts[name], f"{name} was met"
