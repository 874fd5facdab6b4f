"""Python's collector of reference cycles, kept on the GUI thread.

Left alone it runs in whichever thread happens to allocate. When that is a lane and the cycle holds a widget, Qt deletes
it under the feet of the GUI thread, and the program dies.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class GuiThreadCollector(QObject):
    """Takes the collector over for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that is over its threshold, as the collector would have done by itself."""
    for generation in (2, 1, 0):
        threshold = gc.get_threshold()[generation]
        if threshold and gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return
