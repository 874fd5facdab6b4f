"""How much one input costs: in processor time, since a loaded machine makes no input slow."""

import time
from collections.abc import Callable

SLOW = 20  # seconds of processor time for one input
STUCK = 10 * SLOW  # seconds by the clock after which an input is taken to wait for what never comes


class TooSlow(Exception):
    """An input took more processor time than any may."""


def measured(target: Callable[[bytes], object], slow: float = SLOW) -> Callable[[bytes], None]:
    """The target, which raises TooSlow after an input that took longer than `slow` seconds of all its threads."""

    def meet(data: bytes) -> None:
        begun = time.process_time()
        target(data)
        took = time.process_time() - begun
        if took > slow:
            raise TooSlow(f"{took:.1f} s of processor time")

    return meet
