"""A decoder that was taken over reaches nothing, and can say nothing that harms. Each attack costs its own run only."""

import json
import os
import platform
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Confinement, Glass
from intake_app.isolation.process import MOST_THREADS
from intake_app.isolation.protocol import LENGTHS

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")

EPERM, EINVAL, ENOSYS = 1, 22, 38
AF_UNIX, AF_INET, SOCK_STREAM, SOCK_DGRAM = 1, 2, 1, 2
PROT_READ_EXEC, MAP_PRIVATE_ANONYMOUS = 5, 0x22
CLONE_NEWUSER, SIGCHLD, VM_AND_THREAD_AND_NEWNS = 0x10000000, 17, 0x10100 | 0x20000

KILLED = "SIGSYS"

# name: number on x86-64, on aarch64, arguments, what comes of it
ATTACKS: dict[str, tuple[int | None, int | None, list[int | str], int | str]] = {
    "socket, TCP": (41, 198, [AF_INET, SOCK_STREAM, 0], KILLED),
    "socket, UDP": (41, 198, [AF_INET, SOCK_DGRAM, 0], KILLED),
    "socket, local": (41, 198, [AF_UNIX, SOCK_STREAM, 0], KILLED),
    "connect": (42, 203, [0, 0, 0], KILLED),
    "sendto": (44, 206, [0, 0, 0, 0, 0, 0], KILLED),
    "execve": (59, 221, ["/bin/true", 0, 0], KILLED),
    "execveat": (322, 281, [-100, "/bin/true", 0, 0, 0], KILLED),
    "fork": (57, None, [], KILLED),
    "vfork": (58, None, [], KILLED),
    "clone, a process": (56, 220, [SIGCHLD, 0, 0, 0, 0], KILLED),
    "clone, a user namespace": (56, 220, [CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0], KILLED),
    "clone, a thread in a mount namespace": (56, 220, [VM_AND_THREAD_AND_NEWNS, 0, 0, 0, 0], KILLED),
    "clone3": (435, 435, [0, 0], ENOSYS),
    "unshare": (272, 97, [CLONE_NEWUSER], KILLED),
    "kill the parent": (62, 129, [os.getpid(), 0], KILLED),
    "tgkill": (234, 131, [os.getpid(), os.getpid(), 0], KILLED),
    "ptrace": (101, 117, [16, os.getpid(), 0, 0], KILLED),
    "process_vm_readv": (310, 270, [os.getpid(), 0, 0, 0, 0, 0], KILLED),
    "pidfd_open": (434, 434, [os.getpid(), 0], KILLED),
    "io_uring_setup": (425, 425, [1, 0], KILLED),
    "bpf": (321, 280, [0, 0, 0], KILLED),
    "userfaultfd": (323, 282, [0], KILLED),
    "keyctl": (250, 219, [0, 0, 0, 0, 0], KILLED),
    "memfd_create": (319, 279, ["name", 0], KILLED),
    "mount": (165, 40, ["a", "/", "b", 0, 0], KILLED),
    "chroot": (161, 51, ["/"], KILLED),
    "setuid": (105, 146, [0], KILLED),
    "unlink": (87, None, ["/nowhere"], KILLED),
    "unlinkat": (263, 35, [-100, "/nowhere", 0], KILLED),
    "open_by_handle_at": (304, 265, [0, 0, 0], KILLED),
    "personality": (135, 92, [0x0400000], KILLED),
    "mmap, executable": (9, 222, [0, 4096, PROT_READ_EXEC, MAP_PRIVATE_ANONYMOUS, -1, 0], EPERM),
    "mprotect, executable": (10, 226, [0, 4096, PROT_READ_EXEC], EPERM),
    "pkey_mprotect": (329, 288, [0, 4096, PROT_READ_EXEC, -1], KILLED),
    "openat2": (437, 437, [-100, "/etc/passwd", 0, 0], EPERM),
    "stat": (4, None, ["/etc/passwd", 0], EPERM),
    "prlimit64": (302, 261, [0, 9, 0, 0], EPERM),
    "prctl, dumpable": (157, 167, [4, 1, 0, 0, 0], EPERM),
    "ioctl, typing into the terminal": (16, 29, [0, 0x5412, "x"], EPERM),
    "pidfd_send_signal": (424, 424, [3, 9, 0, 0], KILLED),
    "pidfd_getfd": (438, 438, [3, 0, 0], KILLED),
    "tkill": (200, 130, [os.getpid(), 0], KILLED),
    "rt_sigqueueinfo": (129, 138, [os.getpid(), 0, 0], KILLED),
    "process_vm_writev": (311, 271, [os.getpid(), 0, 0, 0, 0, 0], KILLED),
    "io_uring_enter": (426, 426, [3, 1, 0, 0, 0, 0], KILLED),
    "perf_event_open": (298, 241, [0, 0, -1, -1, 0], KILLED),
    "shmget": (29, 194, [0, 4096, 0o1600], KILLED),
    "msgget": (68, 186, [0, 0o1600], KILLED),
    "mq_open": (240, 180, ["name", 0o100, 0o600, 0], KILLED),
    "add_key": (248, 217, ["user", "name", "x", 1, -3], KILLED),
    "request_key": (249, 218, ["user", "name", 0, -3], KILLED),
    "setns": (308, 268, [0, CLONE_NEWUSER], KILLED),
    "fsopen": (430, 430, ["tmpfs", 0], KILLED),
    "open_tree": (428, 428, [-100, "/", 1], KILLED),
    "pivot_root": (155, 41, ["/", "/"], KILLED),
    "memfd_secret": (447, 447, [0], KILLED),
    "seccomp": (317, 277, [0, 0, 0], KILLED),
    "setrlimit": (160, 164, [7, 0], KILLED),
    "dup": (32, 23, [0], KILLED),
    "sendmsg": (46, 211, [0, 0, 0], KILLED),
    "recvmsg": (47, 212, [0, 0, 0], KILLED),
    "pipe2": (293, 59, [0, 0], KILLED),
    "eventfd2": (290, 19, [0, 0], KILLED),
    "timer_create": (222, 107, [0, 0, 0], KILLED),
    "modify_ldt": (154, None, [1, 0, 0], KILLED),
    "iopl": (172, None, [3], KILLED),
    "init_module": (175, 105, [0, 0, ""], KILLED),
    "reboot": (169, 142, [0, 0, 0, 0], KILLED),
    "madvise, memory out of service": (28, 233, [0, 4096, 100], EINVAL),
    "madvise, memory moved elsewhere": (28, 233, [0, 4096, 101], EINVAL),
    "process_madvise": (440, 440, [3, 0, 0, 4, 0], KILLED),
    "clone3, into another control group": (435, 435, ["x" * 88, 88], ENOSYS),
    "setpriority": (141, 140, [0, 0, -20], KILLED),
    "sched_setscheduler": (144, 119, [0, 1, "\1"], KILLED),
    "sched_setaffinity": (203, 122, [0, 8, "\1"], KILLED),
    "ioprio_set": (251, 30, [1, 0, 0], KILLED),
    "capset": (126, 91, [0, 0], KILLED),
    "fcntl, a signal to the parent": (72, 25, [3, 8, os.getpid()], EPERM),
    "fcntl, a lock": (72, 25, [3, 6, 0], EPERM),
    "flock": (73, 32, [3, 2], KILLED),
    "io_setup": (206, 0, [1, 0], KILLED),
    "name_to_handle_at": (303, 264, [-100, "/", 0, 0, 0], KILLED),
    "semget": (64, 190, [0, 1, 0o1600], KILLED),
    "setitimer": (38, 103, [0, 0, 0], KILLED),
    "alarm": (37, None, [1], KILLED),
    "inotify_init1": (294, 26, [0], KILLED),
    "fanotify_init": (300, 262, [0, 0], KILLED),
    "landlock_create_ruleset": (444, 444, [0, 0, 1], KILLED),
    "mlockall": (151, 230, [1], KILLED),
    "vmsplice": (278, 75, [3, 0, 0, 0], KILLED),
    "splice": (275, 76, [3, 0, 4, 0, 1, 0], KILLED),
    "syslog": (103, 116, [3, 0, 0], KILLED),
    "quotactl": (179, 60, [0, 0, 0, 0], KILLED),
    "settimeofday": (164, 170, [0, 0], KILLED),
    "clock_adjtime": (305, 266, [0, 0], KILLED),
    "swapoff": (168, 225, ["/nowhere"], KILLED),
    "getpid, of the x32 kind": (0x40000000 + 39, None, [], KILLED),
    "a number nobody uses": (999, 999, [], KILLED),
}


@linux_only
def test_all_walls_are_up(glass: Glass) -> None:
    walls = glass.confinement()
    assert walls.full
    assert walls.summary == ("process", "rlimits", "no_new_privs", "landlock", "seccomp")


@linux_only
@pytest.mark.parametrize("user", ["", "--as-nobody"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_system_call_leads_out(glass_with: dict[str, Glass], user: str, attack: str) -> None:
    glass = glass_with[user]
    on_x86, on_arm, arguments, expected = ATTACKS[attack]
    number = {"x86_64": on_x86, "aarch64": on_arm}.get(platform.machine())
    if number is None:
        pytest.skip("no such call on this machine")
    options = {"number": number, "arguments": arguments}
    if expected == KILLED:
        with pytest.raises(FileRefused) as caught:
            glass.run("call_system", options, b"")
        assert (caught.value.reason, caught.value.detail) == (Refusal.CRASHED, KILLED)
    else:
        assert glass.run("call_system", options, b"")[0]["errno"] == expected
    assert glass.run("echo", {}, b"next") == ({}, b"next")


NEW = f"/tmp/new-{os.getpid()}"
FILES = [
    ("/etc/passwd", os.O_RDONLY),
    ("/proc/self/mem", os.O_RDWR),
    ("/proc/self/environ", os.O_RDONLY),
    (NEW, os.O_WRONLY | os.O_CREAT),
    ("/dev/null", os.O_RDWR),
]


@linux_only
@pytest.mark.parametrize(("path", "flags"), FILES)
@pytest.mark.parametrize(
    ("flag", "walls"),
    [
        ("", Confinement(rlimits=True, no_new_privs=True, landlock=True, seccomp=True)),
        ("--as-nobody", Confinement(rlimits=True, no_new_privs=True, landlock=True, seccomp=True)),
        ("--old-kernel", Confinement(rlimits=True, no_new_privs=True, seccomp=True)),
        ("--strange-machine", Confinement(rlimits=True, no_new_privs=True, landlock=True)),
    ],
)
def test_no_file_opens_and_the_walls_that_stand_are_named(
    glass_with: dict[str, Glass], flag: str, walls: Confinement, path: str, flags: int
) -> None:
    glass = glass_with[flag]
    assert glass.confinement() == walls
    assert glass.run("open_file", {"path": path, "flags": flags}, b"")[0]["errno"] != 0
    assert not Path(NEW).exists()


@pytest.fixture(scope="module")
def glass_with(make_glass: Callable[..., Glass], glass: Glass) -> dict[str, Glass]:
    flags = ("--old-kernel", "--strange-machine", *(["--as-nobody"] if os.getuid() == 0 else []))
    return {"": glass, "--as-nobody": glass} | {flag: make_glass(flag) for flag in flags}


@linux_only
@pytest.mark.skipif(os.getuid() != 0, reason="an ordinary user runs all of these tests as one")
def test_the_ordinary_user_of_these_tests_is_one(glass_with: dict[str, Glass]) -> None:
    assert glass_with["--as-nobody"].run("report_process", {}, b"")[0]["user"] == 65534


@linux_only
def test_no_debugger_and_no_core_dump_gets_a_child_s_memory(either_glass: Glass) -> None:
    assert either_glass.run("report_process", {}, b"")[0]["dumpable"] == 0


@linux_only
@pytest.mark.parametrize(
    ("number", "reason", "detail"),
    [
        (signal.SIGSEGV, Refusal.CRASHED, "SIGSEGV"),
        (signal.SIGXCPU, Refusal.TOO_SLOW, "SIGXCPU"),
        (signal.SIGKILL, Refusal.TOO_MUCH_MEMORY, "SIGKILL"),
        (40, Refusal.CRASHED, "signal 40"),
    ],
)
def test_how_a_child_died_is_told(glass_with: dict[str, Glass], number: int, reason: Refusal, detail: str) -> None:
    with pytest.raises(FileRefused) as caught:
        glass_with["--strange-machine"].run("send_signal", {"number": number}, b"")
    assert (caught.value.reason, caught.value.detail) == (reason, detail)


def frame(header: object, data: bytes = b"", *, text: str | None = None) -> bytes:
    encoded = (text if text is not None else json.dumps(header)).encode()
    return LENGTHS.pack(len(encoded), len(data)) + encoded + data


@linux_only
def test_threads_without_end_cost_the_run_and_not_the_system(either_glass: Glass) -> None:
    with pytest.raises(FileRefused) as caught:
        either_glass.run("multiply", {"threads": 3 * MOST_THREADS, "then": 10}, b"")
    assert (caught.value.reason, caught.value.detail) == (Refusal.CRASHED, "threads")
    assert either_glass.run("echo", {}, b"next") == ({}, b"next")


@linux_only
@pytest.mark.parametrize("user", ["", "--as-nobody"])
def test_the_gate_of_32_bits_is_shut(glass_with: dict[str, Glass], user: str) -> None:
    """There calls have other numbers: 11 is to start a program, and for us to give memory back."""
    if platform.machine() != "x86_64":
        pytest.skip("no such gate on this machine")
    with pytest.raises(FileRefused) as caught:
        glass_with[user].run("enter_as_32_bits", {}, b"")
    assert caught.value.detail in {KILLED, "SIGSEGV"}  # SIGSEGV: the kernel has none


@linux_only
@pytest.mark.skipif(os.getuid() != 0, reason="only root can have what is taken away here")
@pytest.mark.parametrize(
    ("on_x86", "on_arm", "arguments"),
    [(161, 51, ["/"]), (170, 161, ["", 0]), (116, 159, [0, 0])],
    ids=["chroot", "sethostname", "setgroups"],
)
def test_root_may_do_no_more_than_others(
    glass_with: dict[str, Glass], on_x86: int, on_arm: int, arguments: list[int | str]
) -> None:
    """Not even where no filter stands before the system calls."""
    options = {"number": {"x86_64": on_x86, "aarch64": on_arm}[platform.machine()], "arguments": arguments}
    assert glass_with["--strange-machine"].run("call_system", options, b"")[0]["errno"] == EPERM


FORGERIES = {
    "nothing": b"",
    "half a length": b"\0\0",
    "an endless header": LENGTHS.pack(0xFFFFFFFF, 0),
    "endless data": LENGTHS.pack(2, 0xFFFFFFFFFFFFFFFF) + b"{}",
    "more than is coming": LENGTHS.pack(2, 1 << 30) + b"{}abc",
    "no JSON": frame(None, text="{"),
    "no UTF-8": LENGTHS.pack(2, 0) + b"\xff\xfe",
    "no object": frame([1, 2]),
    "depth": frame(None, text="[" * 500_000),
    "width": frame(None, text="[" + "[]," * 300_000 + "[]]"),
    "a number too long": frame(None, text='{"status": "done", "result": {"n": ' + "9" * 5000 + "}}"),
    "not a number": frame(None, text='{"status": "done", "result": {"n": NaN}}'),
    "half a surrogate pair": frame(None, text='{"status": "done", "result": {"n": "\\ud800"}}'),
    "no status": frame({}),
    "a strange status": frame({"status": "fine", "result": {}}),
    "no result": frame({"status": "done"}),
    "a result of another kind": frame({"status": "done", "result": [1]}),
    "a reason of another kind": frame({"status": "refused", "reason": 5, "detail": ""}),
    "ready once more": frame({"status": "ready", "confinement": {"seccomp": True}}),
}


CUT = {"nothing", "half a length", "more than is coming"}
"""Who stays after these is waited for until the time is up, as after `sleep`."""


@pytest.mark.parametrize(
    ("forgery", "then"),
    [(name, then) for name in FORGERIES for then in ("leave", "stay", "hang_up") if then != "stay" or name not in CUT],
)
def test_no_forged_reply_does_harm(tight_glass: Glass, forgery: str, then: str) -> None:
    with pytest.raises(FileRefused) as caught:
        tight_glass.run("forge", {"then": then}, FORGERIES[forgery])
    assert caught.value.reason is Refusal.CRASHED
    assert tight_glass.run("echo", {}, b"next") == ({}, b"next")


@pytest.mark.parametrize("then", ["leave", "stay"])
def test_a_reply_that_goes_on_does_not_reach_the_next_run(tight_glass: Glass, then: str) -> None:
    """One child's bytes are never taken for another's."""
    reply = frame({"status": "done", "result": {"forged": True}})
    assert tight_glass.run("forge", {"then": then}, reply * 100) == ({"forged": True}, b"")
    assert tight_glass.run("echo", {}, b"next") == ({}, b"next")


def test_a_detail_from_the_far_side_is_kept_short_and_plain(glass: Glass) -> None:
    with pytest.raises(FileRefused) as caught:
        glass.run("decline", {"reason": "damaged", "detail": "\u202eevil\x1b[2J" + "x" * 10_000}, b"")
    assert caught.value.detail == "evil[2J" + "x" * 191


def test_half_an_answer_is_waited_for_as_long_as_a_whole_one(tight_glass: Glass) -> None:
    with pytest.raises(FileRefused) as caught:
        tight_glass.run("forge", {"then": "stay"}, LENGTHS.pack(2, 1 << 10) + b"{}abc")
    assert caught.value.reason is Refusal.TOO_SLOW
    assert tight_glass.run("echo", {}, b"next") == ({}, b"next")


@linux_only
@pytest.mark.parametrize("flag", ["--leaky", ""])
def test_a_child_has_its_own_two_pipes_and_nothing_else(make_glass: Callable[..., Glass], flag: str) -> None:
    """Whatever the process it was forked from holds: the control socket, others' pipes, files, power over processes."""
    with make_glass(*[flag] * bool(flag), spares=3) as glass:
        for _ in range(4):  # with others born before and after
            usable = glass.run("touch_descriptors", {}, b"")[0]
            for way in ("read", "write"):
                (_own,) = (descriptor for descriptor in usable[way] if descriptor > 2)  # others lead to /dev/null
            assert 0 not in usable["read"] + usable["write"]  # the control socket, once


def test_descriptors_of_the_parent_stay_with_the_parent(glass: Glass) -> None:
    """Not even those that were made inheritable."""
    readable, writable = os.pipe()
    os.set_inheritable(writable, True)
    try:
        with pytest.raises(FileRefused):
            glass.run("forge", {"then": "leave"}, b"into every pipe")
        os.set_blocking(readable, False)
        with pytest.raises(BlockingIOError):
            os.read(readable, 1)
    finally:
        os.close(readable)
        os.close(writable)
