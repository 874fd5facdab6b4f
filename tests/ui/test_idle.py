import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui import idle
from intake_app.ui.idle import IdleWatch


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Hand:
    hand = Hand()
    monkeypatch.setattr(idle, "now", hand)
    return hand


@pytest.fixture
def watch(clock: Hand, qtbot: QtBot) -> IdleWatch:
    parent = QObject()
    made = IdleWatch(60, parent)
    made.parent_kept = parent  # the test holds the parent, so that the watch lives
    return made


def test_time_left_counts_down_and_runs_out_once(watch: IdleWatch, clock: Hand, qtbot: QtBot) -> None:
    clock.at += 19
    assert watch.left() == 41
    clock.at += 3600  # asleep for an hour
    with qtbot.waitSignal(watch.ran_out):
        pass
    with qtbot.assertNotEmitted(watch.ran_out, wait=1200):
        pass


@pytest.mark.parametrize("sign", ["key", "move"])
def test_a_key_or_the_mouse_starts_it_anew(watch: IdleWatch, clock: Hand, qtbot: QtBot, sign: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    clock.at += 50
    if sign == "key":
        QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    else:
        QTest.mouseMove(widget.windowHandle(), QPoint(3, 3))
    qtbot.waitUntil(lambda: watch.left() == 60)
    watch.stop()
