"""Linux: what the kernel can take away from a process, asked for through the C library. Root is held just as well."""

import contextlib
import ctypes
import os
import signal
import struct
from functools import cache
from pathlib import Path
from typing import NoReturn

from intake_app.isolation import landlock, rlimits, seccomp
from intake_app.isolation.confinement import Confinement, Limits

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_MODE_FILTER = 2
CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def prepare() -> None:
    """
    Dies with its parent, shows its memory to nobody, and is the first to go when the machine runs out of memory.

    What all children have alike is made here once.
    """
    _filter(os.uname().machine)
    # Before dumpable: afterwards the files in /proc belong to root. A courtesy to other programs, not a wall.
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    _prctl(PR_SET_DUMPABLE, 0)
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def die_with_parent(parent: int) -> None:
    """For a process just forked, which inherits the rest of `prepare`; ends it if the parent is gone already."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def confine(limits: Limits) -> Confinement:
    """Takes away, for good, what decoding does not need. The order matters: each step needs what the next one takes."""
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    _give_up_capabilities()
    locked = landlock.restrict(_libc)
    rlimits.apply(limits)
    return Confinement(rlimits=True, no_new_privs=True, landlock=locked, seccomp=_filter_system_calls())


def _give_up_capabilities() -> None:
    """All that root may do beyond others; an ordinary user has none."""
    header = struct.pack("=Ii", CAPABILITY_VERSION_3, 0)
    if _libc.capset(header, bytes(24)) != 0:
        _raise_errno()


class _Program(ctypes.Structure):
    """`struct sock_fprog` (linux/filter.h)."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def _filter_system_calls() -> bool:
    """False on a machine there is no list for, or a kernel without filters."""
    rules = _filter(os.uname().machine)
    if rules is None:
        return False
    program = _Program(len(rules) // seccomp.SIZE, ctypes.addressof(rules))
    installed: bool = _libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) == 0
    return installed


@cache
def _filter(machine: str) -> ctypes.Array[ctypes.c_char] | None:
    return seccomp.packed(seccomp.program(machine)) if machine in seccomp.AUDIT_ARCHITECTURES else None


def _prctl(option: int, value: int) -> None:
    if _libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        _raise_errno()


def _raise_errno() -> NoReturn:
    code = ctypes.get_errno()
    raise OSError(code, os.strerror(code))
