"""L3: whether the system writes memory to the disk, as Linux tells it."""

import sys
from pathlib import Path

import pytest

from intake_app.domain.memory_traces import MemoryTraces
from intake_app.workflows.look_at_memory import memory_traces

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells")


def computer(root: Path, swaps: str = "", state: str = "freeze mem disk", disk: str = "[platform] shutdown") -> Path:
    for name, text in {"proc/swaps": HEAD + swaps, "sys/power/state": state, "sys/power/disk": disk}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


@pytest.mark.parametrize(
    ("swaps", "state", "disk", "found"),
    [
        ("", "freeze mem disk", "[platform]", MemoryTraces()),
        ("/dev/sda3 partition 8000 0 -2\n", "freeze mem", "", MemoryTraces(swap=True)),
        ("/swapfile file 8000 0 -2\n", "freeze mem disk", "[platform]", MemoryTraces(swap=True, hibernation=True)),
        ("/swapfile file 8000 0 -2\n", "freeze mem disk", "[disabled]", MemoryTraces(swap=True)),
        ("/dev/zram0 partition 8000 0 100\n", "freeze mem disk", "[platform]", MemoryTraces()),
        ("/dev/zram0 partition 1 0 9\n/swapfile file 8 0 -2\n", "mem", "", MemoryTraces(swap=True)),
    ],
)
def test_swap_on_the_disk_and_hibernation_are_seen(
    tmp_path: Path, swaps: str, state: str, disk: str, found: MemoryTraces
) -> None:
    assert memory_traces(computer(tmp_path, swaps, state, disk)) == found


def test_swap_that_is_encrypted_by_itself_is_none(tmp_path: Path) -> None:
    root = computer(tmp_path, "/dev/dm-1 partition 8000 0 -2\n")
    (root / "sys/block/dm-1/dm").mkdir(parents=True)
    (root / "sys/block/dm-1/dm/uuid").write_text("CRYPT-PLAIN-cryptswap1\n")
    assert not memory_traces(root)


def test_a_system_that_tells_nothing_leaves_no_trace(tmp_path: Path) -> None:
    assert not memory_traces(tmp_path)
