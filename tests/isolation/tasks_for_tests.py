"""Tasks for children in tests: well-behaved ones, clumsy ones, and a decoder that has been taken over."""

import ctypes
import mmap
import os
import sys
import threading
import time
from typing import Any

from intake_app.isolation import Refused

Reply = tuple[dict[str, Any], bytes]

LIBC = ctypes.CDLL(None, use_errno=True)


PR_GET_DUMPABLE = 3

BY_OLD_GATE = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
BY_OLD_GATE.write(b"\xb8\x14\0\0\0\xcd\x80\xc3")  # mov eax, 20; int 0x80; ret

before: dict[str, object] = {}  # what a walled-in process can't ask any more


def warm_up(skill: str) -> None:
    before.update(skill=skill, user=os.getuid(), dumpable=LIBC.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0))


def echo(options: dict[str, Any], data: bytes) -> Reply:
    return options, data


def report_process(_options: dict[str, Any], _data: bytes) -> Reply:
    return before | {"pid": os.getpid()}, b""


def chatter(_options: dict[str, Any], data: bytes) -> Reply:
    print("not part of any reply")
    sys.stdout.flush()
    os.write(1, b"nor this")
    return {}, data


def decline(options: dict[str, Any], _data: bytes) -> Reply:
    raise Refused(options["reason"], options["detail"])


def stumble(_options: dict[str, Any], data: bytes) -> Reply:
    raise ValueError(data.decode())


def grow(options: dict[str, Any], _data: bytes) -> Reply:
    return {"length": len(bytearray(options["bytes"]))}, b""


def bloat(options: dict[str, Any], _data: bytes) -> Reply:
    return {}, bytes(options["bytes"])


def spin(_options: dict[str, Any], _data: bytes) -> Reply:
    while True:
        pass


def sleep(_options: dict[str, Any], _data: bytes) -> Reply:
    time.sleep(3600)
    return {}, b""


def leave(options: dict[str, Any], _data: bytes) -> Reply:
    os._exit(options["code"])


def send_signal(options: dict[str, Any], _data: bytes) -> Reply:
    os.kill(os.getpid(), options["number"])
    return {}, b""


def use_threads(_options: dict[str, Any], data: bytes) -> Reply:
    """As the HEIC decoder does."""
    seen: list[bytes] = []
    threads = [threading.Thread(target=seen.append, args=(data,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"threads": len(seen)}, b""


def multiply(options: dict[str, Any], _data: bytes) -> Reply:
    """Starts threads that do nothing, each as cheap as can be; says how many there are, and goes on living."""
    attributes = ctypes.create_string_buffer(64)
    LIBC.pthread_attr_init(attributes)
    LIBC.pthread_attr_setstacksize(attributes, ctypes.c_size_t(16384))
    thread, sleep_on = ctypes.c_ulong(), ctypes.cast(LIBC.sleep, ctypes.c_void_p)
    for _ in range(options["threads"]):
        if LIBC.pthread_create(ctypes.byref(thread), attributes, sleep_on, ctypes.c_void_p(3600)):
            break
    time.sleep(options["then"])
    return {}, b""


def enter_as_32_bits(_options: dict[str, Any], _data: bytes) -> Reply:
    """Asks the kernel for `getpid` as programs of 32 bits do, from memory that was executable before."""
    ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(BY_OLD_GATE)))()
    return {}, b""


def open_file(options: dict[str, Any], _data: bytes) -> Reply:
    try:
        os.close(os.open(options["path"], options["flags"]))
    except OSError as error:
        return {"errno": error.errno}, b""
    return {"errno": 0}, b""


def call_system(options: dict[str, Any], _data: bytes) -> Reply:
    """Any system call at all, by its number; a text among the arguments becomes a pointer to it."""
    arguments = [
        ctypes.c_char_p(one.encode()) if isinstance(one, str) else ctypes.c_long(one) for one in options["arguments"]
    ]
    result = LIBC.syscall(ctypes.c_long(options["number"]), *arguments)
    return {"errno": ctypes.get_errno() if result == -1 else 0}, b""


def touch_descriptors(_options: dict[str, Any], _data: bytes) -> Reply:
    """Which descriptors can be read from and written to, by asking for nothing."""
    usable: dict[str, list[int]] = {"read": [], "write": []}
    for descriptor in range(1024):
        for way, attempt in (("read", os.read), ("write", os.write)):
            try:
                attempt(descriptor, 0 if way == "read" else b"")  # type: ignore[arg-type]
            except OSError:
                continue
            usable[way].append(descriptor)
    return dict(usable), b""


def forge(options: dict[str, Any], data: bytes) -> Reply:
    """Writes `data` into every pipe it has, then leaves, hangs up or stays."""
    for descriptor in range(3, 1024):
        try:
            os.write(descriptor, data)
        except OSError:
            continue
    if options["then"] == "hang_up":
        os.closerange(0, 1024)
    if options["then"] != "leave":
        time.sleep(3600)
    os._exit(0)


TASKS = {
    task.__name__: task
    for task in (
        *(echo, report_process, chatter, decline, stumble, grow, bloat, spin, sleep, leave),
        *(send_signal, use_threads, multiply, enter_as_32_bits, open_file, call_system, touch_descriptors, forge),
    )
}
