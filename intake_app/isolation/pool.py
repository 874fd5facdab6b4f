"""The way through the glass for everyone else."""

import atexit
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any, Self

from intake_app.errors import ChildFailed, FileRefused, Refusal
from intake_app.isolation.aside import Aside, Check, unwatched
from intake_app.isolation.child import Child
from intake_app.isolation.confinement import Confinement, Limits
from intake_app.isolation.keeper import Keeper
from intake_app.isolation.process import worker_command
from intake_app.isolation.protocol import ProtocolError

if sys.platform == "linux":
    from intake_app.isolation.nursery import Nursery as Source
else:
    from intake_app.isolation.lone import Lone as Source

ATTEMPTS = 3  # children that may die before they are ready, for one run


class Glass:
    """
    Runs tasks of `module` (its `TASKS`, after its `warm_up()`) on untrusted bytes, each in a child of its own.

    `spares` children wait warm, so that a run costs a few milliseconds. Any thread may call; runs go side by side.
    """

    def __init__(
        self,
        module: str,
        *,
        spares: int = 2,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        command: Sequence[str] | None = None,
    ) -> None:
        self._limits = limits
        self._keeper = Keeper(partial(Source, command or worker_command(), module, limits), spares)
        self._confinement: Confinement | None = None
        atexit.register(self.close)

    def run(
        self, task: str, options: dict[str, Any], data: bytes, *, check: Check = unwatched
    ) -> tuple[dict[str, Any], bytes]:
        """
        Has a fresh child do `task` and returns its result and the bytes that came out.

        FileRefused when the task declines, or the child crashes or uses up its limits; ChildFailed when no child
        gets as far as reading the file. `check` is called every 50 ms; what it raises ends the child and the run.
        """
        if len(data) > self._limits.input:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        child = self._ready_child(check)
        try:
            return Aside(lambda: child.ask(task, options, data), child.origin.kill).result(check, self._limits.wall)
        except TimeoutError:
            raise FileRefused(Refusal.TOO_SLOW, f"{self._limits.wall:g} s") from None
        finally:
            self._keeper.give_back(child)

    def confinement(self) -> Confinement:
        """Which walls stand around the children. Waits for the first child; ChildFailed when there is none."""
        if self._confinement is None:
            child = self._ready_child(unwatched)
            self._keeper.put_back(child)
            return child.ready()
        return self._confinement

    def close(self) -> None:
        """Ends all waiting children; no run may follow. Runs under way are left to finish."""
        atexit.unregister(self.close)
        self._keeper.close()

    def _ready_child(self, check: Check) -> Child:
        """A child that is warm and walled in, and has read nothing."""
        for _ in range(ATTEMPTS):
            child = self._keeper.take(check)
            try:
                self._confinement = Aside(child.ready, child.origin.kill).result(check, self._limits.wall)
                return child
            except (EOFError, ProtocolError):
                self._keeper.give_back(child)
            except TimeoutError:
                self._keeper.give_back(child)
                raise ChildFailed("not ready in time") from None
            except BaseException:
                self._keeper.give_back(child)
                raise
        raise ChildFailed("died before it was ready")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
