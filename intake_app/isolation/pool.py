"""The way through the glass for everyone else."""

import atexit
import sys
import threading
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
    Runs tasks of `module` (its `TASKS`, after its `warm_up(skill)`) on untrusted bytes, each in a child of its own.

    Of each `skill` that was asked for or announced, `spares` children wait warm, so that a run costs a few
    milliseconds. Any thread may call; runs go side by side.
    """

    def __init__(
        self,
        module: str,
        *,
        spares: int = 2,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        command: Sequence[str] | None = None,
    ) -> None:
        self._limits, self._spares = limits, spares
        self._new_source = partial(Source, command or worker_command(), module, limits=limits)
        self._keepers: dict[str, Keeper] = {}
        self._closed = False
        self._changing = threading.Lock()
        self._confinement: Confinement | None = None
        atexit.register(self.close)

    def run(
        self, task: str, options: dict[str, Any], data: bytes, *, skill: str = "", check: Check = unwatched
    ) -> tuple[dict[str, Any], bytes]:
        """
        Has a fresh child with that skill do `task` and returns its result and the bytes that came out.

        FileRefused when the task declines, or the child crashes or uses up its limits; ChildFailed when no child
        gets as far as reading the file. `check` is called every 50 ms; what it raises ends the child and the run.
        """
        if len(data) > self._limits.input:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        keeper = self._keeper(skill)
        child = self._ready_child(keeper, check)

        def watch() -> None:
            check()
            if child.life.crowded():
                raise FileRefused(Refusal.CRASHED, "threads")

        try:
            return Aside(lambda: child.ask(task, options, data), child.life.kill).result(watch, self._limits.wall)
        except TimeoutError:
            raise FileRefused(Refusal.TOO_SLOW, f"{self._limits.wall:g} s") from None
        finally:
            keeper.give_back(child)

    def announce(self, skill: str) -> None:
        """Has children with that skill ready before the first of them is asked for."""
        self._keeper(skill)

    def confinement(self, skill: str = "") -> Confinement:
        """
        Which walls stand around the children; they are the same for all.

        Waits for the first child, of that skill if there is none yet. ChildFailed when there is none to be had.
        """
        if self._confinement is None:
            keeper = self._keeper(next(iter(self._keepers), skill))
            child = self._ready_child(keeper, unwatched)
            keeper.put_back(child)
            return child.ready()
        return self._confinement

    def close(self) -> None:
        """Ends all children; no run may follow."""
        atexit.unregister(self.close)
        with self._changing:
            self._closed = True
        for keeper in self._keepers.values():
            keeper.close()

    def _keeper(self, skill: str) -> Keeper:
        with self._changing:
            if skill not in self._keepers:
                if self._closed:
                    raise ChildFailed("closed")
                self._keepers[skill] = Keeper(partial(self._new_source, skill), self._spares)
            return self._keepers[skill]

    def _ready_child(self, keeper: Keeper, check: Check) -> Child:
        """A child that is warm and walled in, and has read nothing."""
        for _ in range(ATTEMPTS):
            child = keeper.take(check)
            try:
                self._confinement = Aside(child.ready, child.life.kill).result(check, self._limits.wall)
                return child
            except (EOFError, ProtocolError):
                keeper.give_back(child)
            except TimeoutError:
                keeper.give_back(child)
                raise ChildFailed("not ready in time") from None
            except BaseException:
                keeper.give_back(child)
                raise
        raise ChildFailed("died before it was ready")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
