"""Keeps children at the ready: starts them, takes them back, ends them."""

import contextlib
import threading
from collections import deque
from collections.abc import Callable

from intake_app.errors import ChildFailed
from intake_app.isolation.aside import TICK, Check
from intake_app.isolation.child import Child, Origin


class Keeper:
    """
    Has `spares` children waiting, more when more are asked for at once. Any thread may call.

    `new_origin` starts a process that children come from; OSError when the system has no room for one.

    One thread starts all processes and outlives them: Linux ends a child with the thread that started it. It also
    does the waiting for children to end, so that no caller has to.
    """

    def __init__(self, new_origin: Callable[[], Origin], spares: int) -> None:
        self._new_origin, self._spares = new_origin, spares
        self._changed = threading.Condition()
        self._waiting: deque[Child] = deque()
        self._returned: deque[Child] = deque()
        self._renewable = 0  # children in use whose origin will give another one soon
        self._wanted = 0  # callers without a child
        self._failure: OSError | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._keep, name="isolation", daemon=True)
        self._thread.start()

    def take(self, check: Check) -> Child:
        """A child that was not used before; ChildFailed when none can be started. The caller gives it back."""
        with self._changed:
            self._failure = None
        while (child := self._wait_for_one()) is None:
            check()
        return child

    def put_back(self, child: Child) -> None:
        """Takes back a child that has done nothing yet."""
        with self._changed:
            self._renewable -= child.origin.renewable
            self._waiting.appendleft(child)
            self._changed.notify_all()

    def give_back(self, child: Child) -> None:
        """Takes back a child that was used; its end is waited for elsewhere."""
        with self._changed:
            self._returned.append(child)
            self._changed.notify_all()
        if self._closed:
            self._end_all()

    def close(self) -> None:
        """Ends all waiting children. Those in use end when they are given back."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join()
        self._end_all()

    def _wait_for_one(self) -> Child | None:
        """Looks, and looks again after a tick."""
        with self._changed:
            if not self._waiting and not self._closed:
                self._wanted += 1
                self._changed.notify_all()
                self._changed.wait(TICK)
                self._wanted -= 1
            while self._waiting:
                child = self._waiting.popleft()
                self._renewable += child.origin.renewable
                if not child.origin.over():
                    return child
                self._returned.append(child)
                self._changed.notify_all()
            if self._closed or self._failure:
                raise ChildFailed(str(self._failure or "closed"))
            return None

    def _keep(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._returned or self._too_few())
                if self._closed:
                    return
                returned = self._returned.popleft() if self._returned else None
            child = self._renew(returned) if returned else self._start()
            with self._changed:
                if returned:
                    self._renewable -= returned.origin.renewable
                if child:
                    self._waiting.append(child)
                self._changed.notify_all()

    def _too_few(self) -> bool:
        waiting = len(self._waiting)
        return self._failure is None and (waiting < self._wanted or waiting + self._renewable < self._spares)

    def _start(self) -> Child | None:
        origin = None
        try:
            origin = self._new_origin()
            return origin.bear()
        except OSError as error:
            if origin:
                origin.end()
            with self._changed:
                self._failure = error
            return None

    def _renew(self, used: Child) -> Child | None:
        """The next child from where this one came; None when there is none to be had, or this one would not end."""
        ended = used.await_end() is not None
        used.hang_up()
        if ended and used.origin.renewable:
            with contextlib.suppress(OSError):  # it is gone as well
                return used.origin.bear()
        used.origin.end()
        return None

    def _end_all(self) -> None:
        with self._changed:
            children = [*self._waiting, *self._returned]
            self._waiting.clear()
            self._returned.clear()
        for child in children:
            child.origin.end()
            child.hang_up()
