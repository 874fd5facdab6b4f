"""The filter says the right thing on both architectures, also on the one these tests don't run on."""

import re
from pathlib import Path

import pytest

from intake_app.isolation import seccomp
from intake_app.isolation.seccomp import ALLOW, EINVAL, ENOSYS, EPERM, ERRNO, KILL_PROCESS, Instruction, program

X86, ARM = 0xC000003E, 0xC00000B7
I386 = 0x40000003

HEADERS = {
    "x86_64": [Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")],
    "aarch64": [Path("/usr/include/asm-generic/unistd.h"), Path("/usr/include/aarch64-linux-gnu/asm/unistd.h")],
}


def verdict(rules: list[Instruction], architecture: int, number: int, *arguments: int) -> int:
    """What the kernel would do: runs the filter as classic BPF does."""
    memory = {0: number, 4: architecture} | {16 + 8 * index: value for index, value in enumerate(arguments)}
    accumulator = position = 0
    while True:
        code, if_true, if_false, value = rules[position]
        position += 1
        if code == seccomp.RETURN:
            return value
        if code == seccomp.LOAD:
            accumulator = memory[value] & 0xFFFFFFFF
            continue
        jumps = {
            seccomp.EQUALS: accumulator == value,
            seccomp.AT_LEAST: accumulator >= value,
            seccomp.ANY_BIT: accumulator & value != 0,
        }[code]
        position += if_true if jumps else if_false


CASES = [
    ("x86_64", X86, 0, (), ALLOW),  # read
    ("x86_64", X86, 9, (0, 4096, 3), ALLOW),  # mmap, to read and write
    ("x86_64", X86, 9, (0, 4096, 7), ERRNO | EPERM),  # and to execute
    ("x86_64", X86, 10, (0, 4096, 0xFFFFFFFF00000004), ERRNO | EPERM),  # mprotect, to execute
    ("x86_64", X86, 28, (0, 4096, 4), ALLOW),  # madvise, to give pages back
    ("x86_64", X86, 28, (0, 4096, 100), ERRNO | EINVAL),  # to take them out of service
    ("x86_64", X86, 257, (), ERRNO | EPERM),  # openat
    ("x86_64", X86, 56, (0x3D0F00,), ALLOW),  # clone, a thread
    ("x86_64", X86, 56, (0x3D0F00 | 0x20000,), KILL_PROCESS),  # in a mount namespace
    ("x86_64", X86, 56, (17,), KILL_PROCESS),  # a process
    ("x86_64", X86, 435, (), ERRNO | ENOSYS),  # clone3
    ("x86_64", X86, 41, (), KILL_PROCESS),  # socket
    ("x86_64", X86, 0x40000000, (), KILL_PROCESS),  # read, of the x32 kind
    ("x86_64", I386, 3, (), KILL_PROCESS),  # read, of 32-bit programs
    ("x86_64", ARM, 63, (), KILL_PROCESS),
    ("aarch64", ARM, 63, (), ALLOW),  # read
    ("aarch64", ARM, 222, (0, 4096, 3), ALLOW),  # mmap
    ("aarch64", ARM, 222, (0, 4096, 5), ERRNO | EPERM),
    ("aarch64", ARM, 233, (0, 4096, 101), ERRNO | EINVAL),
    ("aarch64", ARM, 226, (0, 4096, 4), ERRNO | EPERM),  # mprotect
    ("aarch64", ARM, 56, (), ERRNO | EPERM),  # openat
    ("aarch64", ARM, 220, (0x3D0F00,), ALLOW),  # clone, a thread
    ("aarch64", ARM, 220, (17,), KILL_PROCESS),
    ("aarch64", ARM, 198, (), KILL_PROCESS),  # socket
    ("aarch64", ARM, 221, (), KILL_PROCESS),  # execve
    ("aarch64", X86, 0, (), KILL_PROCESS),
]


@pytest.mark.parametrize(("machine", "architecture", "number", "arguments", "expected"), CASES)
def test_the_filter_decides(
    machine: str, architecture: int, number: int, arguments: tuple[int, ...], expected: int
) -> None:
    assert verdict(program(machine), architecture, number, *arguments) == expected


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_what_is_not_named_ends_the_process(machine: str) -> None:
    column = list(HEADERS).index(machine)
    named = {numbers[column] for numbers in (*seccomp.ALLOWED.values(), *seccomp.REFUSED.values())}
    named |= {numbers[column] for numbers in seccomp.NO_EXECUTABLE_MEMORY.values()}
    named |= {seccomp.CLONE3, seccomp.MADVISE[column]}
    architecture = seccomp.AUDIT_ARCHITECTURES[machine]
    for number in set(range(1024)) - named:
        assert verdict(program(machine), architecture, number, 0) == KILL_PROCESS


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_numbers_are_those_of_the_kernel_headers(machine: str) -> None:
    header = next((path for path in HEADERS[machine] if path.exists()), None)
    if header is None:
        pytest.skip("kernel headers are not installed")
    known = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header.read_text()))
    known["newfstatat"] = known.get("newfstatat", known.get("fstatat", ""))
    column = list(HEADERS).index(machine)
    named = seccomp.ALLOWED | seccomp.REFUSED | seccomp.NO_EXECUTABLE_MEMORY
    named |= {"clone": seccomp.CLONE, "madvise": seccomp.MADVISE}
    assert {name: str(numbers[column]) for name, numbers in named.items() if numbers[column] is not None} == {
        name: known[name] for name, numbers in named.items() if numbers[column] is not None
    }
