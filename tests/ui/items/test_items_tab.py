"""Taking files into a matter and looking at its items, by drop, paste and keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Item, Role, Status
from intake_app.domain.matter import Matter, Mode
from intake_app.ui.items.items_tab import ItemsTab
from intake_app.ui.items.taking_in import TakingIn
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.session import Session
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.vault import Vault

LIMIT = 30_000  # milliseconds


@pytest.fixture
def photo(tmp_path: Path, make_photo) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        path = tmp_path / name
        path.write_bytes(make_photo(shade=len(list(tmp_path.glob("*.jpg")))))
        return path

    return make


def drop(view: MatterView, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy = view.rect().center(), Qt.DropAction.CopyAction
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, no_key)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(view, QDropEvent(QPointF(at), copy, data, left, no_key, QEvent.Type.Drop))


def taking(view: MatterView) -> TakingIn:
    return view.findChild(TakingIn)


def press(view: MatterView, qtbot: QtBot, key: Qt.Key, *, ctrl: bool = False) -> None:
    """A key that is a shortcut, which only the active window hears."""
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or view, key, keys)


def rows(view: MatterView) -> list[str]:
    model = taking(view)._model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)


def start(view: MatterView, qtbot: QtBot) -> None:
    qtbot.mouseClick(taking(view)._head.start, Qt.MouseButton.LeftButton)


def items(vault: Vault, matter: Matter) -> list[Item]:
    with vault.reading() as reading:
        return reading.documents.of(matter.code)


def record(vault: Vault, matter: Matter) -> list[str]:
    with vault.reading() as reading:
        return [str(event.action) for event in reading.custody.of(matter.code)]


@pytest.fixture
def filled(view: MatterView, session: Session, photo, tmp_path: Path, qtbot: QtBot) -> MatterView:
    """A photo and a voicemail are in, and the grid is in front."""
    (tmp_path / "voicemail.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0")
    drop(view, photo("a.jpg"), tmp_path / "voicemail.mp3")
    start(view, qtbot)
    idle(session, qtbot)
    taking(view)._leave()
    idle(session, qtbot)
    return view


def test_a_drop_on_any_tab_shows_rows_at_once_and_asks_before_anything_is_read(
    view: MatterView, vault: Vault, matter: Matter, photo, qtbot: QtBot
) -> None:
    view.show_tab("overview")
    drop(view, photo("a.jpg"), photo("b.jpg"))
    assert taking(view).isVisible()
    assert [row.split(",")[0] for row in rows(view)] == ["Waiting", "a.jpg", "b.jpg"]
    assert taking(view)._head.start.isEnabled()
    assert record(vault, matter) == ["matter_opened"]


def test_what_is_answered_holds_for_the_matter(
    view: MatterView, session: Session, vault: Vault, matter: Matter, photo, qtbot: QtBot
) -> None:
    drop(view, photo("a.jpg"))
    taking(view)._how._originals._cards["discard"].radio.click()
    start(view, qtbot)
    idle(session, qtbot)
    drop(view, photo("b.jpg"))  # goes in without another question
    idle(session, qtbot)
    assert [[content.role for content in item.contents] for item in items(vault, matter)] == [[Role.CLEAN]] * 2


def test_a_drop_before_the_answer_waits_for_the_same_answer(
    view: MatterView, session: Session, vault: Vault, matter: Matter, photo, qtbot: QtBot
) -> None:
    drop(view, photo("a.jpg"))
    drop(view, photo("b.jpg"))
    assert len(rows(view)) == 3
    taking(view)._how._originals._cards["discard"].radio.click()
    start(view, qtbot)
    idle(session, qtbot)
    assert [[content.role for content in item.contents] for item in items(vault, matter)] == [[Role.CLEAN]] * 2


def test_a_drop_while_others_go_in_follows_by_the_same_rule(
    view: MatterView, session: Session, vault: Vault, matter: Matter, photo, qtbot: QtBot
) -> None:
    drop(view, photo("a.jpg"))
    taking(view)._how._originals._cards["discard"].radio.click()
    start(view, qtbot)
    drop(view, photo("b.jpg"))
    idle(session, qtbot)
    assert [[content.role for content in item.contents] for item in items(vault, matter)] == [[Role.CLEAN]] * 2


def test_cancel_before_the_answer_takes_nothing(
    view: MatterView, session: Session, vault: Vault, matter: Matter, photo, qtbot: QtBot
) -> None:
    drop(view, photo("a.jpg"))
    qtbot.mouseClick(taking(view)._head.done, Qt.MouseButton.LeftButton)
    idle(session, qtbot)
    assert not taking(view).isVisible()
    assert items(vault, matter) == []


def test_a_pasted_picture_asks_and_goes_in_as_a_clean_png(
    view: MatterView, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    view.show_tab("items")
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(picture)
    press(view, qtbot, Qt.Key.Key_V, ctrl=True)
    assert rows(view)[1].startswith("Pasted picture.png")
    start(view, qtbot)
    idle(session, qtbot)
    (item,) = items(vault, matter)
    assert (item.kind, item.status) == ("png", Status.CLEAN)


def test_looking_at_an_item_leaves_one_event(filled: MatterView, vault: Vault, matter: Matter, qtbot: QtBot) -> None:
    assert record(vault, matter).count("viewed") == 1
    filled.reload()
    filled.show_tab("notes")
    filled.show_tab("items")
    qtbot.wait(0)
    assert record(vault, matter).count("viewed") == 1


def test_an_original_asks_first_and_leaves_an_event(
    filled: MatterView, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    preview = filled.findChild(ItemsTab)._preview
    qtbot.mouseClick(preview._bar._roles._buttons[Role.ORIGINAL], Qt.MouseButton.LeftButton)
    assert preview._stack.currentWidget() is preview._ask
    assert preview._picture._canvas.image is None
    idle(session, qtbot)
    assert "original_viewed" not in record(vault, matter)
    preview._load(new_view=True)
    idle(session, qtbot)
    assert record(vault, matter).count("original_viewed") == 1
    assert preview._picture._canvas.image is not None


def test_arrow_keys_choose_an_item_and_f2_renames_it(
    filled: MatterView, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    tab = filled.findChild(ItemsTab)
    tab._grid.setFocus()
    qtbot.keyClick(tab._grid, Qt.Key.Key_Right)
    assert tab._grid.item().status is Status.AS_RECEIVED
    idle(session, qtbot)
    press(filled, qtbot, Qt.Key.Key_F2)
    editor = tab._facts.findChild(LineEdit)
    qtbot.waitUntil(editor.hasFocus)
    editor.selectAll()
    qtbot.keyClicks(editor, "The letter")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    idle(session, qtbot)
    assert [item.title for item in items(vault, matter)] == ["a", "The letter"]
    assert "renamed" in record(vault, matter)


def test_what_cannot_be_shown_says_so(filled: MatterView, session: Session, qtbot: QtBot) -> None:
    tab = filled.findChild(ItemsTab)
    tab._grid.choose(tab._model.index(1).data(Qt.ItemDataRole.UserRole).id)
    assert tab._preview._stack.currentWidget() is tab._preview._said


def test_another_matter_forgets_the_pictures_of_this_one(filled: MatterView, vault: Vault, qtbot: QtBot) -> None:
    with vault.change() as change:
        other = change.matters.add(Mode.CLINIC_INTAKE, "Red fox")
    tab = filled.findChild(ItemsTab)
    filled.show_matter(other.code)
    assert tab._model.rowCount() == 0
    assert tab._preview._picture._canvas.image is None


def test_an_item_can_be_asked_for_before_its_matter_is_read(
    filled: MatterView, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    first, second = items(vault, matter)
    other = MatterView(session)
    qtbot.addWidget(other)
    other.show()
    other.show_matter(matter.code)
    other.show_tab("items", second.id)
    idle(session, qtbot)
    assert other._tabs.items._grid.item().id == second.id
    other.show_tab("items", first.id)
    assert other._tabs.items._grid.item().id == first.id
