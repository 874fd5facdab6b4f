"""Keeps children at the ready: has them born, takes them back, ends them."""

import contextlib
import threading
from collections import deque
from collections.abc import Callable

from intake_app.errors import ChildFailed
from intake_app.isolation.aside import TICK, Check
from intake_app.isolation.child import Child, Source


class Keeper:
    """
    Has `spares` children waiting, more when more are asked for at once. Any thread may call.

    `new_source` starts what children come from, and starts it again once it is gone; OSError when there is no room.

    One thread starts all processes and outlives them: Linux ends a child with the thread that started it. It also
    does the waiting for children to end, so that no caller has to.
    """

    def __init__(self, new_source: Callable[[], Source], spares: int) -> None:
        self._new_source, self._spares = new_source, spares
        self._source: Source | None = None
        self._lock = threading.Lock()
        # Two, as callers who wait and woke one another would keep a core busy.
        self._to_do, self._born = threading.Condition(self._lock), threading.Condition(self._lock)
        self._waiting: deque[Child] = deque()
        self._returned: deque[Child] = deque()
        self.wanted = 0  # callers without a child
        self._failure: OSError | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._keep, name="isolation", daemon=True)
        self._thread.start()

    def take(self, check: Check) -> Child:
        """A child that was not used before; ChildFailed when none can be started. The caller gives it back."""
        with self._lock:
            self._failure = None
        while (child := self._wait_for_one()) is None:
            check()
        return child

    def put_back(self, child: Child) -> None:
        """Takes back a child that has done nothing yet."""
        with self._lock:
            self._waiting.appendleft(child)
            self._born.notify()

    def give_back(self, child: Child) -> None:
        """Takes back a child that was used; its end is waited for elsewhere."""
        with self._lock:
            self._returned.append(child)
            self._to_do.notify()
        if self._closed:
            self._end_all()

    def close(self) -> None:
        """Ends all children. Those in use are taken back all the same."""
        with self._lock:
            self._closed = True
            self._to_do.notify()
            self._born.notify_all()
            if self._source:
                self._source.end()
        self._thread.join()
        self._end_all()

    def _wait_for_one(self) -> Child | None:
        """Looks, and looks again after a tick."""
        with self._lock:
            if not self._waiting and not self._closed:
                self.wanted += 1
                self._to_do.notify()
                self._born.wait(TICK)
                self.wanted -= 1
            while self._waiting:
                child = self._waiting.popleft()
                self._to_do.notify()
                if not child.life.over():
                    return child
                self._returned.append(child)
            if self._closed or self._failure:
                raise ChildFailed(str(self._failure or "closed"))
            return None

    def _keep(self) -> None:
        while True:
            with self._lock:
                self._to_do.wait_for(lambda: self._closed or self._returned or self._too_few())
                if self._closed:
                    return
                too_few = self._too_few()
                used = None if too_few else self._returned.popleft()
            if used:
                used.end()
            else:
                self._have_one_born()

    def _too_few(self) -> bool:
        return self._failure is None and len(self._waiting) < max(self.wanted, self._spares)

    def _have_one_born(self) -> None:
        child = failure = None
        try:
            child = self._next()
        except OSError as error:
            failure = error
        with self._lock:
            self._failure = failure
            if child:
                self._waiting.append(child)
            self._born.notify_all() if failure else self._born.notify()

    def _next(self) -> Child:
        """A new child, from a new source if need be. OSError when there is none to be had."""
        if self._source:
            with contextlib.suppress(OSError):
                return self._source.bear()
            self._source.end()
        source = self._new_source()
        with self._lock:
            self._source = source
            if self._closed:
                source.end()
        return source.bear()

    def _end_all(self) -> None:
        with self._lock:
            children = [*self._waiting, *self._returned]
            self._waiting.clear()
            self._returned.clear()
        for child in children:
            child.end()
