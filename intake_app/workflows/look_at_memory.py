"""
Whether this computer writes memory to its disk. Nothing here can stop it; its user can.

Linux tells through /proc/swaps and /sys/power. Swap that stays in memory (zram) or is encrypted by itself (dm-crypt)
does not count; of a swap file on an encrypted disk nothing can be seen here, so it does. macOS encrypts its swap.
"""

import os
import sys
from pathlib import Path

from intake_app.domain.memory_traces import MemoryTraces


def memory_traces(root: Path = Path("/")) -> MemoryTraces:
    """What can be seen; what can't is taken for no trace."""
    match sys.platform:
        case "linux":
            return _linux(root)
        case "darwin":
            return MemoryTraces(hibernation=(root / "private/var/vm/sleepimage").exists())
        case "win32":
            drive = Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\")
            return MemoryTraces((drive / "pagefile.sys").exists(), (drive / "hiberfil.sys").exists())
        case _:
            return MemoryTraces()


def _linux(root: Path) -> MemoryTraces:
    areas = [line.split()[0] for line in _read(root / "proc/swaps").splitlines()[1:] if line.strip()]
    on_disk = [area for area in areas if not Path(area).name.startswith("zram")]
    can_sleep = "disk" in _read(root / "sys/power/state").split() and "[disabled]" not in _read(root / "sys/power/disk")
    plain = [area for area in on_disk if not _is_encrypted(root, area)]
    return MemoryTraces(swap=bool(plain), hibernation=bool(plain) and can_sleep)


def _is_encrypted(root: Path, area: str) -> bool:
    device = Path(os.path.realpath(area)).name
    return _read(root / "sys/block" / device / "dm/uuid").startswith("CRYPT-")


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace")
    except OSError:
        return ""
