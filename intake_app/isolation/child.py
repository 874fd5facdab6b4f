"""One child, seen from the parent. Calls that wait on the child belong in a thread of their own."""

import io
import signal
from typing import Any, Protocol

from intake_app.errors import FileRefused, Refusal
from intake_app.isolation.confinement import Confinement
from intake_app.isolation.protocol import ProtocolError, read_frame, write_frame

AFTERMATH = 1.0  # seconds a child that has closed its pipe is given to end by itself


class Source(Protocol):
    """Where children come from."""

    def bear(self) -> "Child": ...

    def end(self) -> None: ...


class Life(Protocol):
    """The power over a child."""

    def over(self) -> bool: ...

    def crowded(self) -> bool: ...

    def await_end(self, seconds: float | None) -> int | None: ...

    def kill(self) -> None: ...

    def end(self) -> None: ...


class Child:
    """`ready` waits until it is warm and walled in; good for one `ask`, whatever comes of it."""

    def __init__(self, life: Life, requests: io.FileIO, replies: io.FileIO, *, max_output: int) -> None:
        self.life = life
        self._requests, self._replies, self._max_output = requests, replies, max_output
        self._confinement: Confinement | None = None

    def ready(self) -> Confinement:
        """Waits for the child's report; EOFError when it died first."""
        if self._confinement is None:
            header, _ = read_frame(self._replies, max_data=0)
            self._confinement = Confinement.from_report(header["confinement"])
        return self._confinement

    def ask(self, task: str, options: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        """Has it do its one task; FileRefused with the child's reason, or with how the child ended."""
        try:
            write_frame(self._requests, {"task": task, "options": options}, data)
            header, outcome = read_frame(self._replies, max_data=self._max_output)
        except (EOFError, OSError):
            raise _cause_of_death(self.life.await_end(AFTERMATH)) from None
        except ProtocolError as error:
            self.life.kill()
            raise FileRefused(Refusal.CRASHED, f"protocol: {error}") from error
        except MemoryError:  # ours, for what it announced
            self.life.kill()
            raise FileRefused(Refusal.TOO_MUCH_MEMORY) from None
        return _result(header), outcome

    def end(self) -> None:
        """Ends it, if it has not ended by itself, and closes its pipes."""
        self.life.end()
        self._requests.close()
        self._replies.close()


def _cause_of_death(code: int | None) -> FileRefused:
    """What the end of a child says. Nobody here had killed it: SIGKILL is the kernel, out of memory."""
    if code is None:
        return FileRefused(Refusal.CRASHED, "silent")
    if code >= 0:
        return FileRefused(Refusal.CRASHED, f"exit {code}")
    known = {number.value: number.name for number in signal.Signals}
    name = known.get(-code, f"signal {-code}")
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
