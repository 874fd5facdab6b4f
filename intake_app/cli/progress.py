"""One line on the terminal that says how far the work is, and Ctrl-C that stops it between two steps."""

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from intake_app.domain.names import display_name
from intake_app.domain.progress import Progress, Step
from intake_app.errors import Cancelled


@contextmanager
def watched(verb: str) -> Iterator[Progress]:
    """The callable to hand to a workflow. The first Ctrl-C lets it end cleanly; the second one does not wait."""
    stop = Event()

    def stopping(number: int, _frame: object) -> None:
        stop.set()
        signal.signal(number, before)

    def progress(step: Step, /) -> None:
        if stop.is_set():
            raise Cancelled
        if sys.stderr.isatty():
            _show(verb, step)

    before = signal.signal(signal.SIGINT, stopping)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _show(verb: str, step: Step) -> None:
    share = f" {step.done * 100 // step.total}%" if step.total else ""
    line = display_name(f"{verb}{share} {step.name}".rstrip())[: shutil.get_terminal_size().columns - 1]
    print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)
