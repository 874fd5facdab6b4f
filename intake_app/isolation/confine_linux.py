"""Linux: what the kernel can take away from a process, asked for through the C library."""

import ctypes
import os
import resource
import signal
from pathlib import Path

from intake_app.isolation.confinement import Confinement, Limits

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38

_libc = ctypes.CDLL(None, use_errno=True)


def prepare() -> None:
    """Dies with its parent, shows its memory to nobody, and is the first to go when the machine runs out of memory."""
    # Before dumpable: afterwards the files in /proc belong to root.
    Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    _prctl(PR_SET_DUMPABLE, 0)
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def die_with_parent(parent: int) -> None:
    """For a process just forked, which inherits the rest of `prepare`; ends it if the parent is gone already."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def confine(limits: Limits) -> Confinement:
    """Takes away, for good, everything that decoding does not need. The order matters: seccomp ends all changes."""
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    _limit(limits)
    return Confinement(rlimits=True, no_new_privs=True)


def _limit(limits: Limits) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu, limits.cpu + 1))
    for nothing in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE, resource.RLIMIT_NPROC):
        resource.setrlimit(nothing, (0, 0))


def _prctl(option: int, value: int) -> None:
    if _libc.prctl(option, value, 0, 0, 0) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
