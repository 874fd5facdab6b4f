"""Widgets are destroyed on the GUI thread only: anywhere else Qt brings the program down."""

import gc
import threading

from PySide6.QtCore import QObject

from intake_app.ui.garbage import collect_due


class Cycle:
    """Something that only the collector can free, and that tells where it was freed."""

    def __init__(self, seen: list[int]) -> None:
        self.seen, self.itself = seen, self
        self.held = QObject()

    def __del__(self) -> None:
        self.seen.append(threading.get_ident())


def test_no_thread_but_the_gui_s_collects(look) -> None:
    seen: list[int] = []
    Cycle(seen)

    def allocate() -> None:
        kept = [[] for _ in range(100_000)]
        assert kept

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert not seen
    gc.collect()
    assert seen == [threading.get_ident()]


def test_what_is_due_is_collected(look) -> None:
    seen: list[int] = []
    Cycle(seen)
    kept = [[] for _ in range(100_000)]
    collect_due()
    assert kept
    assert seen == [threading.get_ident()]
