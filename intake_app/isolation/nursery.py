"""
Linux: a warm process that forks a clean child for every file.

Importing and warming up the decoders takes more processor time than most files do. A nursery does it once, and itself
meets no file: it gets the child's ends of two new pipes over a pair of connected sockets (no network is involved),
forks, waits, and reports how the child ended.
"""

import contextlib
import fcntl
import io
import os
import select
import socket
import struct
import subprocess
from collections.abc import Callable, Sequence

from intake_app.isolation.child import Child
from intake_app.isolation.confinement import Limits
from intake_app.isolation.process import start

EXIT_CODE = struct.Struct("i")
PIPE_CAPACITY = 1 << 20


class Nursery:
    """The parent's end. One child at a time."""

    renewable = True

    def __init__(self, command: Sequence[str], module: str, limits: Limits) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            self._process = start(command, "nursery", module, limits, stdin=theirs, stdout=subprocess.DEVNULL)
        except OSError:
            self._control.close()
            raise
        finally:
            theirs.close()
        self._max_output = limits.output

    def bear(self) -> Child:
        """A new child; only after the one before has ended. OSError when the nursery is gone."""
        their_requests, requests = _pipe()
        replies, their_replies = _pipe()
        with their_requests, their_replies:
            try:
                socket.send_fds(self._control, [b"fork"], [their_requests.fileno(), their_replies.fileno()])
            except OSError:
                requests.close()
                replies.close()
                raise
        return Child(self, requests, replies, max_output=self._max_output)

    def over(self) -> bool:
        """Whether the child is no longer there."""
        poll = select.poll()
        poll.register(self._control, select.POLLIN)
        return bool(poll.poll(0))

    def await_end(self, seconds: float) -> int | None:
        """The child's exit code, negative for a signal; None when it has not ended by then."""
        self._control.settimeout(seconds)
        try:
            report = self._control.recv(EXIT_CODE.size)
        except TimeoutError:
            return None
        except ConnectionError:
            report = b""
        if len(report) != EXIT_CODE.size:
            return self._process.wait()  # the nursery went first, and the child with it
        return int(EXIT_CODE.unpack(report)[0])

    def kill(self) -> None:
        """Ends nursery and child now; whoever waits on the child sees its pipes close."""
        self._process.kill()

    def end(self) -> None:
        """Ends nursery and child and waits for the nursery to be gone."""
        self._process.kill()
        self._process.wait()
        self._control.close()


def _pipe() -> tuple[io.FileIO, io.FileIO]:
    """To read and to write. Roomy, if the user's allowance for that is not used up."""
    readable, writable = os.pipe()
    with contextlib.suppress(OSError):
        fcntl.fcntl(writable, fcntl.F_SETPIPE_SZ, PIPE_CAPACITY)
    return io.FileIO(readable, "r"), io.FileIO(writable, "w")


def nurse(control: socket.socket, live: Callable[[io.FileIO, io.FileIO], None]) -> None:
    """The nursery's own loop: has every child it is asked for `live`; returns when the parent hangs up."""
    while pipes := socket.recv_fds(control, 16, 2)[1]:
        child = os.fork()
        if child == 0:
            control.close()
            try:
                live(io.FileIO(pipes[0], "r"), io.FileIO(pipes[1], "w"))
            finally:
                os._exit(1)  # never back into the nursery's loop
        for pipe in pipes:
            os.close(pipe)
        _, status = os.waitpid(child, 0)
        control.sendall(EXIT_CODE.pack(os.waitstatus_to_exitcode(status)))
