"""A matter in the window, and the ways its user acts on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Item
from intake_app.domain.matter import Matter, Mode
from intake_app.ui.items.taking_in import TakingIn
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.session import Session
from intake_app.vault import Vault

LIMIT = 30_000  # milliseconds


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")


@pytest.fixture
def view(session: Session, matter: Matter, qtbot: QtBot) -> MatterView:
    made = MatterView(session)
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    made.show_matter(matter.code)
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    return made


class Hand:
    """What a user does with the matter in the window."""

    def __init__(self, view: MatterView, session: Session, qtbot: QtBot) -> None:
        self.view, self.session, self.qtbot = view, session, qtbot

    @property
    def taking(self) -> TakingIn:
        return self.view.findChild(TakingIn)

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, copy = self.view.rect().center(), Qt.DropAction.CopyAction
        left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, copy, data, left, no_key)
        QApplication.sendEvent(self.view, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.view, QDropEvent(QPointF(at), copy, data, left, no_key, QEvent.Type.Drop))

    def take_in(self, *paths: Path) -> None:
        self.drop(*paths)
        self.click("&Take them in")
        self.idle()

    def click(self, text: str, within: QWidget | None = None, *, which: int = 0, of: int = 1) -> None:
        """Press a button that says so, once there are as many `of` them in sight."""
        self.sees(text, within, times=of)
        self.qtbot.mouseClick(self.buttons(text, within)[which], Qt.MouseButton.LeftButton)

    def sees(self, text: str, within: QWidget | None = None, *, times: int = 1) -> None:
        """Wait until so many buttons say so."""
        self.qtbot.waitUntil(lambda: len(self.buttons(text, within)) == times, timeout=LIMIT)

    def buttons(self, text: str, within: QWidget | None = None) -> list[QPushButton]:
        """Those in sight."""
        found = (within or self.view).findChildren(QPushButton)
        return [button for button in found if button.text() == text and button.isVisible()]

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.jobs.running(), timeout=LIMIT)

    def rows(self) -> list[str]:
        model = self.taking._model
        return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def hand(view: MatterView, session: Session, qtbot: QtBot) -> Hand:
    return Hand(view, session, qtbot)


@pytest.fixture
def items(vault: Vault, matter: Matter) -> Callable[[], list[Item]]:
    def look() -> list[Item]:
        with vault.reading() as reading:
            return reading.documents.of(matter.code)

    return look


@pytest.fixture
def record(vault: Vault, matter: Matter) -> Callable[[], list[str]]:
    def look() -> list[str]:
        with vault.reading() as reading:
            return [str(event.action) for event in reading.custody.of(matter.code)]

    return look
