"""Documents in the window: a password in its row, a message with what is in it, a warning with its one step."""

import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from intake_app.domain.document import Kind, Role, Status
from intake_app.ui.items.message_head import MessageHead
from intake_app.ui.items.parts_list import PartsList
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.text import Text


@pytest.fixture
def desk(tmp_path: Path):
    """Put a file on the user's desk."""

    def put(name: str, data: bytes) -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return put


def enter(hand, password: str) -> None:
    hand.click("Enter password…")
    (field,) = [field for field in hand.view.findChildren(PasswordEdit) if field.isVisible()]
    hand.qtbot.keyClicks(field, password)
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.idle()


def shown_text(hand) -> str:
    reading = hand.view._tabs.items._preview._reading
    return next(edit.toPlainText() for edit in reading.findChildren(QPlainTextEdit) if edit.isVisible())


def test_a_password_is_asked_for_in_the_row_and_again_when_it_is_wrong(hand, desk, make_pdf, make_photo, items) -> None:
    hand.take_in(desk("a.pdf", make_pdf(password="tulip")), desk("b.jpg", make_photo()))
    assert [item.title for item in items()] == ["b"]
    enter(hand, "rose")
    assert "does not open" in hand.rows()[1]
    enter(hand, "tulip")
    assert [(item.title, item.status) for item in items()] == [("b", Status.CLEAN), ("a", Status.CLEAN)]
    assert not hand.taking.isVisible()  # nothing is left to look at


def test_a_message_shows_who_wrote_what_and_when_as_text(hand, desk, make_mail, record) -> None:
    hand.take_in(desk("notice.eml", make_mail("See http://platform.example <b>now</b>")))
    head = hand.view.findChild(MessageHead)
    labels = {label.plain() for label in head.findChildren(Text)}
    assert {"Subject", "Notice about your account", "From", "Legal response <records@platform.example>"} <= labels
    assert "See http://platform.example <b>now</b>" in shown_text(hand)
    assert record().count("viewed") == 1
    assert "original_viewed" not in record()


def test_an_attachment_is_taken_in_from_the_message_and_marked(hand, desk, make_mail, make_photo, make_pdf, items):
    hand.take_in(desk("notice.eml", make_mail(**{"photo.jpg": make_photo(), "letter.pdf": make_pdf()})))
    parts = hand.view.findChild(PartsList)
    hand.click("Take in", parts, which=1, of=2)
    hand.idle()
    message, letter = items()
    assert (letter.kind, letter.provenance.part_of.item, letter.provenance.part_of.number) == (Kind.PDF, message.id, 2)
    hand.click("Take in", parts)
    hand.idle()
    hand.sees("Take in", parts, times=0)
    assert len(items()) == 3


def test_an_attachment_leads_back_to_its_message(hand, desk, make_mail, make_photo, items) -> None:
    hand.take_in(desk("notice.eml", make_mail(**{"photo.jpg": make_photo()})))
    hand.click("Take in", hand.view.findChild(PartsList))
    hand.idle()
    tab = hand.view._tabs.items
    tab.choose(items()[1].id)
    hand.idle()
    hand.click("Exhibit 0001, file 1")
    assert tab._grid.item().id == items()[0].id


def test_an_archive_is_listed_only_when_asked_and_taken_in_whole(hand, desk, make_photo, items, record) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("one.jpg", "two.jpg"):
            archive.writestr(name, make_photo(shade=len(name)))
    hand.take_in(desk("export.zip", packed.getvalue()))
    hand.click("Show items")
    hand.idle()
    assert record().count("viewed") == 0
    hand.click("Look inside")
    hand.idle()
    assert record().count("viewed") == 1
    hand.click("Take in all")
    hand.idle()
    assert [item.title for item in items()] == ["export", "one", "two"]


def test_a_broken_archive_says_so_in_words(hand, desk) -> None:
    hand.take_in(desk("export.zip", b"PK\3\4 and then nothing of use"))
    hand.click("Show items")
    hand.click("Look inside")
    hand.idle()
    preview = hand.view._tabs.items._preview
    assert preview._stack.currentWidget() is preview._said
    assert any("damaged" in label.plain() for label in preview._said.findChildren(Text))


def test_words_under_a_black_box_are_told_loudly_and_gone_with_one_click(hand, desk, make_pdf, items, vault) -> None:
    hand.take_in(desk("notice.pdf", make_pdf("Account:", "marisol.vane", box=True)))
    assert "Text under a black box" in hand.rows()[1]
    hand.click("Show items")
    hand.idle()
    assert [panel.accessibleName() for panel in hand.view.findChildren(MessagePanel)] == ["Text under a black box"]
    before = items()[0].content(Role.CLEAN)
    hand.click("Flatten instead")
    hand.idle()
    (item,) = items()
    assert item.report.warnings == ()
    assert item.content(Role.CLEAN) != before
    assert not hand.buttons("Flatten instead")


def test_it_can_be_flattened_in_its_row_while_others_come_in(hand, desk, make_pdf, items) -> None:
    hand.take_in(desk("notice.pdf", make_pdf("Account:", "marisol.vane", box=True)))
    hand.click("Flatten instead")
    hand.idle()
    assert items()[0].report.warnings == ()


def test_a_letter_of_text_shows_its_words_and_not_its_picture(hand, desk, vault, items) -> None:
    hand.take_in(desk("letter.txt", b"Ten tangerine days."))
    assert shown_text(hand) == "Ten tangerine days."
    assert not hand.view._tabs.items._preview._bar._smaller.isVisible()


def test_lock_or_another_matter_leaves_no_words_on_the_screen(hand, desk) -> None:
    hand.take_in(desk("letter.txt", b"Ten tangerine days."))
    hand.view._tabs.items.leave()
    assert not any("tangerine" in edit.toPlainText() for edit in hand.view.findChildren(QPlainTextEdit))
