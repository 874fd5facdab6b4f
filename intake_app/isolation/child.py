"""One child process, seen from the parent. Calls that wait on the child belong in a thread of their own."""

import io
import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from intake_app.errors import FileRefused, Refusal
from intake_app.isolation.confinement import Confinement, Limits
from intake_app.isolation.protocol import ProtocolError, read_frame, write_frame

AFTERMATH = 1.0  # seconds a child that closed its pipe has left to show how it ended


def worker_command() -> list[str]:
    """How to start a child: the same interpreter, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--isolated-worker"]
    return [sys.executable, "-I", "-m", "intake_app.isolation.worker"]


class Child:
    """Starts at once; `ready` waits until it is warm and walled in; good for one `ask`, whatever comes of it."""

    def __init__(self, command: Sequence[str], module: str, limits: Limits) -> None:
        self._limits = limits
        self._process = subprocess.Popen(
            [*command, module, json.dumps(asdict(limits))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=Path(sys.executable).anchor,
            env=_environment(),
            start_new_session=True,
        )
        self._requests = cast(io.FileIO, self._process.stdin)
        self._replies = cast(io.FileIO, self._process.stdout)
        self._confinement: Confinement | None = None

    @property
    def alive(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def ready(self) -> Confinement:
        """Waits for the child's report; EOFError when it died first."""
        if self._confinement is None:
            header, _ = read_frame(self._replies, max_data=0)
            self._confinement = Confinement.from_report(header.get("confinement", {}))
        return self._confinement

    def ask(self, task: str, options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        """Has it do its one task; FileRefused with the child's reason, or with how the child ended."""
        try:
            write_frame(self._requests, {"task": task, "options": options}, data)
            header, outcome = read_frame(self._replies, max_data=self._limits.output)
        except (EOFError, BrokenPipeError):
            raise self._post_mortem() from None
        except ProtocolError as error:
            raise FileRefused(Refusal.CRASHED, f"protocol: {error}") from error
        return _result(header), outcome

    def kill(self) -> None:
        """Ends it now; whoever waits on it sees its pipes close."""
        self._process.kill()

    def end(self) -> None:
        """Kills it, waits for it to be gone and closes the pipes."""
        self._process.kill()
        self._process.wait()
        self._requests.close()
        self._replies.close()

    def _post_mortem(self) -> FileRefused:
        """What the end of the process says. Nobody here killed it: SIGKILL is the kernel, out of memory."""
        try:
            code = self._process.wait(AFTERMATH)
        except subprocess.TimeoutExpired:
            return FileRefused(Refusal.CRASHED, "silent")
        if code >= 0:
            return FileRefused(Refusal.CRASHED, f"exit {code}")
        name = signal.Signals(-code).name
        reason = {"SIGXCPU": Refusal.TOO_SLOW, "SIGKILL": Refusal.TOO_MUCH_MEMORY}.get(name, Refusal.CRASHED)
        return FileRefused(reason, name)


def _result(header: dict[str, Any]) -> dict[str, Any]:
    """The result in a reply; FileRefused for any other status, and for a reply that makes no sense."""
    match header:
        case {"status": "done", "result": dict(result)}:
            return result
        case {"status": "refused", "reason": str(reason), "detail": str(detail)} if reason in set(Refusal):
            raise FileRefused(Refusal(reason), _printable(detail))
        case {"status": "out_of_memory"}:
            raise FileRefused(Refusal.TOO_MUCH_MEMORY)
        case {"status": "failed", "detail": str(detail)}:
            raise FileRefused(Refusal.CRASHED, _printable(detail))
    raise FileRefused(Refusal.CRASHED, "protocol: no such reply")


def _printable(detail: str) -> str:
    """A detail comes from the far side of the glass, so only plain characters of it are kept, and not many."""
    return "".join(char for char in detail[:200] if char.isascii() and char.isprintable())


def _environment() -> dict[str, str]:
    """Nothing of the user's. One heap for all threads: each further one would reserve 64 MiB of address space."""
    if sys.platform == "win32":
        import os  # noqa: PLC0415

        return {"SYSTEMROOT": os.environ["SYSTEMROOT"]}
    return {"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"}
