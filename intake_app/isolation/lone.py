"""Where processes can't be forked: every child is a new one, imported and warmed up from the start."""

import io
import subprocess
from collections.abc import Sequence
from typing import cast

from intake_app.isolation.child import Child
from intake_app.isolation.confinement import Limits
from intake_app.isolation.process import start


class Lone:
    """A process of its own for one child."""

    renewable = False

    def __init__(self, command: Sequence[str], module: str, limits: Limits) -> None:
        self._process = start(command, "lone", module, limits, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._max_output = limits.output

    def bear(self) -> Child:
        """The one child."""
        requests, replies = cast(io.FileIO, self._process.stdin), cast(io.FileIO, self._process.stdout)
        return Child(self, requests, replies, max_output=self._max_output)

    def over(self) -> bool:
        """Whether the child is no longer there."""
        return self._process.poll() is not None

    def await_end(self, seconds: float) -> int | None:
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
