"""
The system calls a decoder needs, as a filter for the kernel.

Three answers: allowed; refused with EPERM, for what libraries ask for and do without (opening files, looking around);
and the end of the process for everything else. A filter is a list of (code, jump if true, jump if false, value) in
classic BPF, run over `struct seccomp_data` (linux/seccomp.h): number, architecture, instruction pointer, arguments.
"""

import ctypes
import struct
from collections.abc import Iterable

Instruction = tuple[int, int, int, int]

_INSTRUCTION = struct.Struct("=HBBI")
SIZE = _INSTRUCTION.size

KILL_PROCESS, ERRNO, ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
EPERM, EINVAL, ENOSYS = 1, 22, 38

LOAD, EQUALS, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE = 0, 4


def _argument(index: int) -> int:
    return 16 + 8 * index  # its low half; both architectures are little-endian


X32_NUMBERS = 0x40000000  # x86-64 only: the same calls once more with short pointers, never needed
PROT_EXEC = 4
# Advice from here on is for root, to take memory out of service that others use as well, or younger than what
# C libraries do without.
MADV_HWPOISON = 100
# What the C libraries ask for when they start a thread: glibc, and musl with one more flag. HEIC decoding needs
# threads. Any other set of flags, above all without CLONE_THREAD, is a new process or a new namespace.
THREAD_FLAGS = (0x3D0F00, 0x7D0F00)

AUDIT_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# Numbers of x86-64 (asm/unistd_64.h) and aarch64 (asm-generic/unistd.h); None where there is no such call.
ALLOWED: dict[str, tuple[int, int | None]] = {
    "read": (0, 63),
    "write": (1, 64),
    "futex": (202, 98),
    "brk": (12, 214),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "rt_sigprocmask": (14, 135),
    "rt_sigaction": (13, 134),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "clock_gettime": (228, 113),
    "gettimeofday": (96, 169),
    "time": (201, None),
    "nanosleep": (35, 101),
    "clock_nanosleep": (230, 115),
    "getrandom": (318, 278),
    "close": (3, 57),
    "exit": (60, 93),
    "exit_group": (231, 94),
}
REFUSED: dict[str, tuple[int, int | None]] = {
    "open": (2, None),
    "openat": (257, 56),
    "openat2": (437, 437),
    "stat": (4, None),
    "lstat": (6, None),
    "fstat": (5, 80),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, None),
    "faccessat": (269, 48),
    "faccessat2": (439, 439),
    "readlink": (89, None),
    "readlinkat": (267, 78),
    "getdents64": (217, 61),
    "getcwd": (79, 17),
    "lseek": (8, 62),
    "ioctl": (16, 29),
    "fcntl": (72, 25),
    "prctl": (157, 167),
    "prlimit64": (302, 261),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "uname": (63, 160),
}
NO_EXECUTABLE_MEMORY: dict[str, tuple[int, int | None]] = {"mmap": (9, 222), "mprotect": (10, 226)}
MADVISE = (28, 233)
CLONE = (56, 220)
CLONE3 = 435  # on both


def program(machine: str) -> list[Instruction]:
    """The filter for `machine` as `os.uname` names it; KeyError when there is none for it."""
    column = list(AUDIT_ARCHITECTURES).index(machine)
    rules: list[Instruction] = [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUALS, 1, 0, AUDIT_ARCHITECTURES[machine]),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 0, 1, X32_NUMBERS),
        (RETURN, 0, 0, KILL_PROCESS),
    ]
    for number in _numbers(ALLOWED, column):
        rules += _when(number, [(RETURN, 0, 0, ALLOW)])
    for number in _numbers(NO_EXECUTABLE_MEMORY, column):
        rules += _when(number, _allowed_unless(ANY_BIT, PROT_EXEC, EPERM))
    rules += _when(MADVISE[column], _allowed_unless(AT_LEAST, MADV_HWPOISON, EINVAL))
    for number in _numbers(REFUSED, column):
        rules += _when(number, [(RETURN, 0, 0, ERRNO | EPERM)])
    rules += _when(CLONE[column], _only_threads())
    # clone3 keeps its flags in memory, where a filter can't look: the C library falls back to clone.
    rules += _when(CLONE3, [(RETURN, 0, 0, ERRNO | ENOSYS)])
    return [*rules, (RETURN, 0, 0, KILL_PROCESS)]


def _allowed_unless(test: int, value: int, error: int) -> list[Instruction]:
    """By the third argument."""
    return [
        (LOAD, 0, 0, _argument(2)),
        (test, 0, 1, value),
        (RETURN, 0, 0, ERRNO | error),
        (RETURN, 0, 0, ALLOW),
    ]


def _only_threads() -> list[Instruction]:
    glibc, musl = THREAD_FLAGS
    return [
        (LOAD, 0, 0, _argument(0)),
        (EQUALS, 1, 0, glibc),
        (EQUALS, 0, 1, musl),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL_PROCESS),
    ]


def _numbers(calls: dict[str, tuple[int, int | None]], column: int) -> Iterable[int]:
    return [number for numbers in calls.values() if (number := numbers[column]) is not None]


def _when(number: int, then: list[Instruction]) -> list[Instruction]:
    """`then` has to end in a return: it may load something else over the number."""
    return [(EQUALS, 0, len(then), number), *then]


def packed(rules: list[Instruction]) -> ctypes.Array[ctypes.c_char]:
    """The filter as an array of `struct sock_filter` (linux/filter.h)."""
    array = b"".join(_INSTRUCTION.pack(*rule) for rule in rules)
    return ctypes.create_string_buffer(array, len(array))
