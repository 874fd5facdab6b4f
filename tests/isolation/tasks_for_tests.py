"""Tasks for children in tests: well-behaved ones."""

import os
import sys
import time
from typing import Any

from intake_app.isolation import Refused

Reply = tuple[dict[str, Any], bytes]


def warm_up() -> None:
    pass


def echo(options: dict[str, Any], data: bytes) -> Reply:
    return options, data


def report_process(_options: dict[str, Any], _data: bytes) -> Reply:
    return {"pid": os.getpid()}, b""


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


TASKS = {
    task.__name__: task for task in (echo, report_process, chatter, decline, stumble, grow, bloat, spin, sleep, leave)
}
