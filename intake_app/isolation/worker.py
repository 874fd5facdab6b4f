"""
The other side of the glass: imports and warms up its tasks, walls itself in, says ready, does one task, and is gone.

Started as `python -I -m intake_app.isolation.worker MODE MODULE SKILL LIMITS`, or by a frozen program as
`intake-app --isolated-worker MODE MODULE SKILL LIMITS`. MODE is `lone` (one child, on standard input and output) or
`nursery` (children are forked; standard input is the control socket). SKILL is what the module is to warm up for.
LIMITS is a `Limits` as JSON.
"""

import gc
import importlib
import io
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from intake_app.isolation.confinement import NO_SKILL, Limits, confine, prepare
from intake_app.isolation.protocol import Refused, read_frame, write_frame

Task = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


def main(arguments: Sequence[str]) -> None:
    """Serves the module named second, as the mode named first says, then ends the process."""
    mode, module, skill, limits = *arguments[:3], Limits(**json.loads(arguments[3]))
    if mode == "lone":
        requests, replies = _take_the_pipes()
    prepare()
    gc.disable()
    tasks = _learnt(module, skill)
    gc.freeze()  # what is there stays: a child that looks for garbage must not have all of it copied for that
    gc.enable()
    if mode == "lone":
        _serve(tasks, limits, requests, replies)
    else:
        _be_a_nursery(tasks, limits)


def _learnt(module: str, skill: str) -> dict[str, Task]:
    if skill == NO_SKILL:
        return {}
    taught = importlib.import_module(module)
    taught.warm_up(skill)
    tasks: dict[str, Task] = taught.TASKS
    return tasks


def _be_a_nursery(tasks: dict[str, Task], limits: Limits) -> None:
    import socket  # noqa: PLC0415 - a lone child has no use for them

    from intake_app.isolation import confine_linux, nursery  # noqa: PLC0415

    nursery_process = os.getpid()

    def live(requests: io.FileIO, replies: io.FileIO) -> None:
        confine_linux.die_with_parent(nursery_process)
        _serve(tasks, limits, requests, replies)

    nursery.nurse(socket.socket(fileno=0), live)


def _serve(tasks: dict[str, Task], limits: Limits, requests: io.FileIO, replies: io.FileIO) -> None:
    """Walls the process in for good, answers one request if one comes, and ends the process."""
    confinement = confine(limits)
    write_frame(replies, {"status": "ready", "confinement": asdict(confinement)})
    try:
        request, data = read_frame(requests, max_data=limits.input)
    except EOFError:
        os._exit(0)
    header, outcome = _perform(tasks[request["task"]], request["options"], data)
    write_frame(replies, header, outcome)
    os._exit(0)  # nothing to tidy, and tidying would only give hostile bytes more code to meet


def _perform(task: Task, options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        result, outcome = task(options, data)
    except Refused as refused:
        return {"status": "refused", "reason": refused.reason, "detail": refused.detail}, b""
    except MemoryError:
        return {"status": "out_of_memory"}, b""
    except Exception as error:  # the outermost edge: whatever a decoder throws costs one file
        return {"status": "failed", "detail": _where(error)}, b""
    return {"status": "done", "result": result}, outcome


def _where(error: Exception) -> str:
    """The kind of error and the line it came from; never its message, which may quote the file."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {os.path.basename(frame.filename)}:{frame.lineno}"  # noqa: PTH119


def _take_the_pipes() -> tuple[io.FileIO, io.FileIO]:
    """Standard input and output, moved out of reach: a stray print must not become part of a reply."""
    requests, replies = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    return io.FileIO(requests, "r"), io.FileIO(replies, "w")


if __name__ == "__main__":
    main(sys.argv[1:])
