"""
One line on the terminal that says how far the work is, and what stops it between two steps: Ctrl-C, the end of the
system, or of the terminal. What is half done is taken back then, such as files in plain text.
"""

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from intake_app.domain.names import display_name
from intake_app.domain.progress import Progress, Step
from intake_app.errors import Cancelled

STOPS = [signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if name in signal.Signals.__members__]


@contextmanager
def watched(verb: str) -> Iterator[Progress]:
    """The callable to hand to a workflow. The first signal lets it end cleanly; the second one does not wait.

    One that was ignored before, as under `nohup`, still is.
    """
    stop = Event()

    def stopping(number: int, _frame: object) -> None:
        stop.set()
        signal.signal(number, before[signal.Signals(number)])

    def progress(step: Step, /) -> None:
        if stop.is_set():
            raise Cancelled
        if sys.stderr.isatty():
            _show(verb, step)

    heeded = [one for one in STOPS if signal.getsignal(one) is not signal.SIG_IGN]
    before = {one: signal.signal(one, stopping) for one in heeded}
    try:
        yield progress
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _show(verb: str, step: Step) -> None:
    share = f" {step.done * 100 // step.total}%" if step.total else ""
    line = display_name(f"{verb}{share} {step.name}".rstrip())[: shutil.get_terminal_size().columns - 1]
    print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)
