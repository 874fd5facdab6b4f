"""Where processes can't be forked: every child is a new one, imported and warmed up from the start."""

import io
import subprocess
from collections.abc import Sequence
from functools import partial
from typing import cast

from intake_app.isolation.child import Child
from intake_app.isolation.confinement import Limits
from intake_app.isolation.process import crowded, start


class Lone:
    """Children with nothing in common."""

    def __init__(self, command: Sequence[str], module: str, skill: str, limits: Limits) -> None:
        self._start = partial(start, command, "lone", module, skill, limits)
        self._max_output = limits.output

    def bear(self) -> Child:
        """A new child. OSError when the system has no room for it."""
        process = self._start(stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        requests, replies = cast(io.FileIO, process.stdin), cast(io.FileIO, process.stdout)
        return Child(Started(process), requests, replies, max_output=self._max_output)

    def end(self) -> None:
        """There is nothing to end but the children."""


class Started:
    """A process of its own for one child."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def over(self) -> bool:
        """Whether the child is no longer there."""
        return self._process.poll() is not None

    def crowded(self) -> bool:
        """Whether it starts threads without end."""
        return crowded(self._process.pid)

    def await_end(self, seconds: float | None) -> int | None:
        """The child's exit code, negative for a signal; None when it has not ended by then."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        """Ends the child now; whoever waits on it sees its pipes close."""
        self._process.kill()

    def end(self) -> None:
        """Ends the child and waits for it to be gone."""
        self._process.kill()
        self._process.wait()
