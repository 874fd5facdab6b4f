"""
Linux: a warm process that forks a clean child for every file.

Importing and warming up the decoders takes more processor time than most files do. A nursery does it once, and itself
meets no file. Over a pair of connected sockets (no network is involved) it gets a child's ends of two new pipes, forks,
and hands back a pidfd: power over the child, and news of its end. How a child ended, it tells on request.
"""

import contextlib
import fcntl
import io
import os
import select
import signal
import socket
import struct
import subprocess
import threading
from collections.abc import Callable, Sequence

from intake_app.isolation.child import Child
from intake_app.isolation.confinement import Limits
from intake_app.isolation.process import crowded, start

NUMBER = struct.Struct("i")
"""The number of a child, or its exit code."""
PIPE_CAPACITY = 1 << 20
HIGHEST = 1 << 16
"""Beyond any descriptor that a nursery has: it holds a handful, and the lowest free number is given out first."""


class Nursery:
    """The parent's end. Its children end with it."""

    def __init__(self, command: Sequence[str], module: str, skill: str, limits: Limits) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control.settimeout(limits.wall)
        try:
            self._process = start(command, "nursery", module, skill, limits, stdin=theirs, stdout=subprocess.DEVNULL)
        except OSError:
            self._control.close()
            raise
        finally:
            theirs.close()
        self._asking = threading.Lock()
        self._max_output = limits.output

    def bear(self) -> Child:
        """A new child; the first one has to wait until the nursery is warm. OSError when the nursery is gone."""
        their_requests, requests = _pipe()
        replies, their_replies = _pipe()
        with their_requests, their_replies:
            try:
                life = self._fork(their_requests.fileno(), their_replies.fileno())
            except OSError:
                requests.close()
                replies.close()
                raise
        return Child(life, requests, replies, max_output=self._max_output)

    def exit_code(self, number: int) -> int:
        """Of a child that has ended. If the nursery went first, the child was killed with it."""
        with self._asking, contextlib.suppress(OSError):
            self._control.sendall(NUMBER.pack(number))
            if code := self._control.recv(NUMBER.size):
                return int(NUMBER.unpack(code)[0])
        return -signal.SIGKILL

    def end(self) -> None:
        """Ends it. Who waits for a child is told at once that there is none."""
        self._process.kill()
        self._process.wait()
        with self._asking:
            self._control.close()

    def _fork(self, requests: int, replies: int) -> "Forked":
        with self._asking:
            try:
                socket.send_fds(self._control, [b"fork"], [requests, replies])
                number, handles, *_ = socket.recv_fds(self._control, NUMBER.size, 1)
            except TimeoutError:
                raise TimeoutError("not ready in time") from None
        if not handles:
            raise ConnectionError("died before it was ready")
        return Forked(self, NUMBER.unpack(number)[0], handles[0])


class Forked:
    """A nursery's child: its number there, and a pidfd."""

    def __init__(self, nursery: Nursery, number: int, handle: int) -> None:
        self._nursery, self._number, self._handle = nursery, number, handle
        self._exit_code: int | None = None

    def over(self) -> bool:
        """Whether the child is no longer there."""
        return self._is_over(0)

    def crowded(self) -> bool:
        """Whether it starts threads without end."""
        return crowded(self._number)

    def await_end(self, seconds: float | None) -> int | None:
        """The child's exit code, negative for a signal; None when it has not ended by then."""
        if self._exit_code is None and self._is_over(seconds):
            self._exit_code = self._nursery.exit_code(self._number)
        return self._exit_code

    def kill(self) -> None:
        """Ends the child now; whoever waits on it sees its pipes close."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def end(self) -> None:
        """Ends the child and waits for it to be gone."""
        self.kill()
        self.await_end(None)
        os.close(self._handle)

    def _is_over(self, seconds: float | None) -> bool:
        poll = select.poll()
        poll.register(self._handle, select.POLLIN)
        return bool(poll.poll(None if seconds is None else seconds * 1000))


def _pipe() -> tuple[io.FileIO, io.FileIO]:
    """To read and to write. Roomy, if the user's allowance for that is not used up."""
    readable, writable = os.pipe()
    with contextlib.suppress(OSError):
        fcntl.fcntl(writable, fcntl.F_SETPIPE_SZ, PIPE_CAPACITY)
    return io.FileIO(readable, "r"), io.FileIO(writable, "w")


def nurse(control: socket.socket, live: Callable[[io.FileIO, io.FileIO], None]) -> None:
    """The nursery's own loop: has every child it is asked for `live`; returns when the parent hangs up."""
    while True:
        message, pipes, *_ = socket.recv_fds(control, 16, 2)
        if pipes:
            _fork(control, pipes, live)
        elif message:
            _, status = os.waitpid(NUMBER.unpack(message)[0], 0)
            control.sendall(NUMBER.pack(os.waitstatus_to_exitcode(status)))
        else:
            return


def _fork(control: socket.socket, pipes: Sequence[int], live: Callable[[io.FileIO, io.FileIO], None]) -> None:
    child = os.fork()
    if child == 0:
        control.close()
        try:
            _close_all_but(*sorted(pipes))
            live(io.FileIO(pipes[0], "r"), io.FileIO(pipes[1], "w"))
        finally:
            os._exit(1)  # never back into the nursery's loop
    handle = os.pidfd_open(child)
    socket.send_fds(control, [NUMBER.pack(child)], [handle])
    for descriptor in (*pipes, handle):
        os.close(descriptor)


def _close_all_but(low: int, high: int) -> None:
    """Whatever a library in the nursery holds open, or a sibling was given, is nothing for a child."""
    for first, last in ((3, low), (low + 1, high), (high + 1, HIGHEST)):
        os.closerange(first, last)
