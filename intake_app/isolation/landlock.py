"""
Landlock with no rule at all: no file can be opened, no TCP port used, nobody outside signalled.

It goes on top of seccomp: a second lock of another make. From linux/landlock.h; the three calls have the same
numbers on all architectures.
"""

import ctypes
import os
import struct

CREATE_RULESET, RESTRICT_SELF = 444, 446
GET_VERSION = 1
NET_RIGHTS = 0b11  # bind and connect, from version 4
SCOPES = 0b11  # abstract sockets and signals, from version 6


def restrict(libc: ctypes.CDLL) -> bool:
    """Takes every right Landlock knows from this thread; False where the kernel has no Landlock."""
    version = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), GET_VERSION)
    if version < 1:
        return False
    ruleset = _everything(version)
    handle = libc.syscall(CREATE_RULESET, ruleset, ctypes.c_size_t(len(ruleset)), 0)
    if handle < 0:
        return False
    restricted: bool = libc.syscall(RESTRICT_SELF, handle, 0) == 0
    os.close(handle)
    return restricted


def _everything(version: int) -> bytes:
    """`struct landlock_ruleset_attr` with all rights this version handles; it grew with the versions."""
    file_rights = (1 << {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)) - 1
    fields = [file_rights]
    if version >= 4:
        fields.append(NET_RIGHTS)
    if version >= 6:
        fields.append(SCOPES)
    return struct.pack(f"={len(fields)}Q", *fields)
