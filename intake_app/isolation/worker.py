"""
The child: imports and warms up its tasks, walls itself in, says ready, does one task, and is gone.

Started as `python -I -m intake_app.isolation.worker MODULE LIMITS`, or by a frozen program as
`intake-app --isolated-worker MODULE LIMITS`; LIMITS is a `Limits` as JSON.
"""

import importlib
import io
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from intake_app.isolation.confinement import Limits, confine
from intake_app.isolation.protocol import Refused, read_frame, write_frame

Task = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


def main(arguments: Sequence[str]) -> None:
    """Serves one task of the module named first, then ends the process."""
    module, limits = arguments[0], Limits(**json.loads(arguments[1]))
    requests, replies = _take_the_pipes()
    prepare_process()
    tasks = importlib.import_module(module)
    tasks.warm_up()
    serve(tasks.TASKS, limits, requests, replies)
    os._exit(0)  # nothing to tidy, and tidying would only give hostile bytes more code to meet


def prepare_process() -> None:
    """Dies with its parent, shows its memory to nobody, and is the first to go when the machine runs out of memory."""
    if sys.platform == "linux":
        from intake_app.isolation import confine_linux  # noqa: PLC0415 - only there

        confine_linux.prepare()


def serve(tasks: dict[str, Task], limits: Limits, requests: io.FileIO, replies: io.FileIO) -> None:
    """Walls the process in for good, then answers one request; returns quietly when none comes."""
    confinement = confine(limits)
    write_frame(replies, {"status": "ready", "confinement": asdict(confinement)})
    try:
        request, data = read_frame(requests, max_data=limits.input)
    except EOFError:
        return
    header, outcome = _perform(tasks[request["task"]], request["options"], data)
    write_frame(replies, header, outcome)


def _perform(task: Task, options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        result, outcome = task(options, data)
    except Refused as refused:
        return {"status": "refused", "reason": refused.reason, "detail": refused.detail}, b""
    except MemoryError:
        return {"status": "out_of_memory"}, b""
    except Exception as error:
        return {"status": "failed", "detail": _where(error)}, b""
    return {"status": "done", "result": result}, outcome


def _where(error: Exception) -> str:
    """The kind of error and the line it came from; never its message, which may quote the file."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {os.path.basename(frame.filename)}:{frame.lineno}"  # noqa: PTH119 - frames hold text


def _take_the_pipes() -> tuple[io.FileIO, io.FileIO]:
    """Standard input and output, moved out of reach: a stray print must not become part of a reply."""
    requests, replies = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    return io.FileIO(requests, "r"), io.FileIO(replies, "w")


if __name__ == "__main__":
    main(sys.argv[1:])
