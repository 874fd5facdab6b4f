"""From the call to the first picture of the window, beside a window of PySide6 with nothing but a line of text."""

import os

from bench.material import BUILD
from bench.measure import Command, Comparison, child, compare, peak_mib, seconds


def run() -> list[Comparison]:
    os.environ |= {"HOME": str(BUILD / "home"), "QT_QPA_PLATFORM": "offscreen"}  # a new user, and no screen in the way
    window, bare = Command(child("window")), {"bare PySide6": Command(child("bare_window"))}
    return [
        *compare("start to first paint", "s", seconds, window, bare, rounds=7),
        *compare("start to first paint, peak memory", "MiB", peak_mib, window, bare, rounds=1),
    ]
