from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_app.age import X25519Identity
from intake_app.domain.people import KeyCheck
from intake_app.ui.counsel.page import CounselPage
from intake_app.ui.session import Session
from intake_app.vault import Vault


def test_enter_pressed_twice_adds_counsel_and_vouches_for_no_key(session: Session, vault: Vault, qtbot: QtBot) -> None:
    page = CounselPage(session)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.start_new()
    page._form._name.setText("Ana Vega")
    page._form._key.setText(str(X25519Identity.generate().recipient()))
    qtbot.keyClick(page._form._key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._list)
    focused: QWidget | None = page.focusWidget()
    assert focused is page._add
    with vault.reading() as view:
        (counsel,) = view.people.list()
    assert counsel.check is KeyCheck.UNCHECKED
