"""From the call to the first picture of the window, beside a window of PySide6 with nothing but a line of text."""


from bench.measure import Command, Comparison, child, compare, peak_mib, seconds


def run() -> list[Comparison]:
    window, bare = Command(child("window")), {"bare PySide6": Command(child("bare_window"))}
    return [
        *compare("start to first paint", "s", seconds, window, bare, rounds=7),
        *compare("start to first paint, peak memory", "MiB", peak_mib, window, bare, rounds=1),
    ]
