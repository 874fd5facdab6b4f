"""Which fields go along is switched group by group or one by one, and the review says what is not told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.handoff_fields import GROUPS, ON_REQUEST, SHEET_GROUPS, Field, Group
from intake_app.domain.matter import Mode, Originals
from intake_app.domain.process import Process
from intake_app.ui.handoff.field_groups import FieldGroups
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.words.handoff_fields import group_label
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import open_handoff
from intake_app.workflows.write_record import add_record
from tests.cli.test_left_out import words_of
from tests.full_matter import PAPER
from tests.ui.handoff.conftest import LIMIT, idle
from tests.ui.handoff.test_hand_off_view import button, checked, inside, view  # noqa: F401  fixtures

CHECKED, SOME, NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


@pytest.fixture
def groups(checked: HandOffView) -> FieldGroups:  # noqa: F811
    button(checked.what, "What is told of them").click()
    (found,) = checked.what.findChildren(FieldGroups)
    return found


def untold(view: HandOffView) -> frozenset[Field]:  # noqa: F811
    return view.what.selection().untold


def test_few_switches_are_seen_at_first_and_each_field_is_one_press_away(groups: FieldGroups) -> None:
    assert [group for group, row in groups.groups.items() if row.isVisible()] == list(GROUPS)[:3]
    boxes = [box for row in groups.groups.values() for box in row.boxes.values()]
    assert len(boxes) == len(Field)
    assert not any(box.isVisible() for box in boxes)
    button(groups, "Fields of “Custody record of what goes”").click()
    assert [box.text() for box in boxes if box.isVisible()] == ["Custody record", "Who did it", "When it was done"]


def test_a_group_says_how_much_of_it_is_told_and_switches_all_of_it(
    checked: HandOffView,  # noqa: F811
    groups: FieldGroups,
) -> None:
    files = groups.groups[Group.FILES]
    assert files.box.checkState() is SOME
    assert files.box.accessibleDescription() == "Left out: Titles in names and lists"
    files.box.click()
    assert (files.box.checkState(), untold(checked)) == (CHECKED, frozenset())
    files.box.click()
    assert (files.box.checkState(), untold(checked)) == (NONE, {Field.TITLES, Field.RECEIVED})


def test_all_none_and_the_usual_are_one_press(checked: HandOffView, groups: FieldGroups) -> None:  # noqa: F811
    for name, left in (("No fields", frozenset(Field)), ("All fields", frozenset()), ("As usual", ON_REQUEST)):
        button(groups, name).click()
        assert untold(checked) == left


def test_single_fields_are_switched_by_keyboard(
    checked: HandOffView,  # noqa: F811
    groups: FieldGroups,
    qtbot: QtBot,
) -> None:
    fold = button(groups, "Fields of “Title and time of notes”")
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    box = groups.groups[Group.NOTES].boxes[Field.NOTE_TIMES]
    reached: list[QWidget | None] = []
    for _ in range(3):
        qtbot.keyClick(checked.window().focusWidget() or fold, Qt.Key.Key_Tab)
        reached.append(checked.window().focusWidget())
    assert box in reached
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert Field.NOTE_TIMES in untold(checked)


def test_the_fields_of_sheets_are_offered_while_sheets_go(
    checked: HandOffView,  # noqa: F811
    session: Session,
    vault: Vault,
    case,
    qtbot: QtBot,
) -> None:
    add_record(vault, case.code, Process(number="HSI-7"), actor="Desk 1")
    checked.start(case.code)
    idle(session, qtbot)
    (groups,) = checked.what.findChildren(FieldGroups)
    button(checked.what, "What is told of them").click()
    for ticked in (True, False):
        button(checked.what, "Sheets for counsel").click()
        assert {groups.groups[group].isVisible() for group in SHEET_GROUPS} == {ticked}


def test_the_review_and_the_sealed_file_say_what_is_not_told(
    checked: HandOffView,  # noqa: F811
    groups: FieldGroups,
    session: Session,
    case,
    qtbot: QtBot,
) -> None:
    idle(session, qtbot)
    assert checked.review._lacking.plain() == "Not told: Titles in names and lists"
    groups.groups[Group.RECORD].box.click()
    idle(session, qtbot)
    told = "Not told: Titles in names and lists; Custody record"
    qtbot.waitUntil(lambda: checked.review._lacking.plain() == told, timeout=LIMIT)
    checked.write._go.click()
    idle(session, qtbot)
    with open_handoff(case.stick / "K7M.age", case.key.read_text()) as opened:
        assert opened.manifest.left_out == ("titles", "custody")
        assert not [file for file in opened.manifest.files if file.path.endswith("custody.csv")]


def test_a_field_that_is_switched_off_here_is_not_on_the_sheets(
    checked: HandOffView,  # noqa: F811
    session: Session,
    vault: Vault,
    case,
    qtbot: QtBot,
) -> None:
    add_record(vault, case.code, PAPER, actor="Desk 1")
    checked.start(case.code)
    idle(session, qtbot)
    (groups,) = checked.what.findChildren(FieldGroups)
    button(checked.what, "Sheets for counsel").click()
    for told in (True, False):
        idle(session, qtbot)
        sheets = {name: words_of(name, data) for name, data in inside(checked).items()}
        assert [any("Curlew" in words for words in sheets.values()), len(sheets)] == [told, 3]
        groups.groups[Group.PAPER].boxes[Field.OFFICER].click()


def test_the_choice_is_forgotten_with_the_handoff(
    checked: HandOffView,  # noqa: F811
    groups: FieldGroups,
    session: Session,
    case,
    qtbot: QtBot,
) -> None:
    button(groups, "No fields").click()
    checked.refresh()
    idle(session, qtbot)
    assert untold(checked) == frozenset(Field)
    checked.start(case.code)
    idle(session, qtbot)
    assert untold(checked) == ON_REQUEST


def test_what_is_not_kept_is_not_offered(
    checked: HandOffView,  # noqa: F811
    session: Session,
    vault: Vault,
    qtbot: QtBot,
) -> None:
    tip = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="Desk 1", originals=Originals.DISCARD)
    checked.start(tip.code)
    idle(session, qtbot)
    qtbot.waitUntil(lambda: len(checked.what.findChildren(FieldGroups)) == 1)  # those of the matter before have gone
    (groups,) = checked.what.findChildren(FieldGroups)
    assert list(groups.groups[Group.FILES].boxes) == [Field.TITLES]
    assert group_label(Group.FILES) in [one.accessibleName() for one in groups.findChildren(QAbstractButton)]
