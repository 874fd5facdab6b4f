"""The failing drive of `fault.c`: built with the system's compiler, preloaded into this process, armed from here."""

import ctypes
import os
import subprocess
import sys
from enum import IntEnum, IntFlag
from pathlib import Path
from shutil import which

SOURCE = Path(__file__).with_name("fault.c")
LIBRARY = Path(__file__).parents[1] / "build/torture/fault.so"


class How(IntEnum):
    """As in `fault.c`."""

    ONCE = 0
    LASTING = 1
    KILL_BEFORE = 2
    KILL_AMID = 3


class Calls(IntFlag):
    """As in `fault.c`: which calls count."""

    CHANGES = 1
    READS = 2
    LOCKS = 4


def why_not() -> str:
    """What stands in the way of a failing drive here; empty when nothing does."""
    if sys.platform != "linux":
        return "needs Linux"
    return "" if which("cc") else "needs a C compiler (cc)"


def preload() -> None:
    """Start this process anew with the library in it, once; do nothing where it can't be had."""
    if why_not() or is_loaded():
        return
    LIBRARY.parent.mkdir(parents=True, exist_ok=True)
    if not LIBRARY.exists() or LIBRARY.stat().st_mtime < SOURCE.stat().st_mtime:
        built = LIBRARY.with_name(f"fault-{os.getpid()}.so")
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", built, SOURCE, "-ldl"], check=True)
        built.replace(LIBRARY)
    os.environ["LD_PRELOAD"] = str(LIBRARY)
    os.execv(sys.executable, [sys.executable, "-m", "torture", *sys.argv[1:]])


def is_loaded() -> bool:
    """Whether this process has it."""
    return hasattr(ctypes.CDLL(None), "fault_arm")


class Drive:
    """Everything under one folder."""

    def __init__(self, folder: Path) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_where.restype = self._library.fault_name.restype = ctypes.c_char_p
        self._library.fault_watch(str(folder).encode())

    def arm(self, at: int, number: int = 0, how: How = How.ONCE, calls: Calls = Calls.CHANGES) -> None:
        """Let the call with that number (from 1) fail with an errno; with number 0 calls are only counted."""
        self._library.fault_arm(ctypes.c_long(at), number, int(how), int(calls))

    def disarm(self) -> int:
        """Sound again. How many calls there were."""
        return int(self._library.fault_disarm())

    def names(self, calls: int) -> list[str]:
        """What the calls since it was armed were."""
        return [self._library.fault_name(ctypes.c_long(number)).decode() for number in range(1, calls + 1)]

    @property
    def hits(self) -> int:
        """How many calls failed."""
        return int(self._library.fault_hits())

    @property
    def where(self) -> str:
        """The first call that failed: its name, and the number it had."""
        return str(self._library.fault_where().decode())
