"""Fields of the form: what was typed is understood, or stays with what is wrong."""

from pytestqt.qtbot import QtBot

from intake_app.ui.process.fields import ChoiceField, DateField, TextField
from intake_app.ui.process.two_columns import TwoColumns


def test_a_date_that_can_not_be_taken_offers_what_was_meant(qtbot: QtBot) -> None:
    field = DateField("issued_on", "Issued")
    qtbot.addWidget(field)
    told: list[tuple[str, str]] = []
    field.edited.connect(lambda name, value: told.append((name, value)))
    qtbot.keyClicks(field.line, "10/3/25")
    field.line.editingFinished.emit()
    assert told == []
    assert "four digits" in field.line.accessibleDescription()
    field._offer.click()
    assert told == [("issued_on", "2025-10-03")]
    assert field.line.text() == "Fri, Oct 3, 2025"


def test_a_date_that_reads_two_ways_says_so_and_is_shown_with_its_weekday(qtbot: QtBot) -> None:
    field = DateField("issued_on", "Issued")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "3/10/2025")
    field.line.editingFinished.emit()
    assert field.line.text() == "Mon, Mar 10, 2025"
    assert "Oct 3, 2025" in field._offer.text()


def test_showing_what_stands_there_already_moves_no_cursor(qtbot: QtBot) -> None:
    field = TextField("number", "Number")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "AB")
    field.line.setCursorPosition(1)
    field.show_value("AB")
    assert field.line.cursorPosition() == 1


def test_a_value_that_is_in_no_list_is_shown_all_the_same(qtbot: QtBot) -> None:
    field = ChoiceField("zone", "Zone", [("", "As this computer")])
    qtbot.addWidget(field)
    field.show_value("Europe/Berlin")
    assert field.combo.currentText() == "Europe/Berlin"


def test_what_is_not_known_is_never_a_blank_list(qtbot: QtBot) -> None:
    field = ChoiceField("notice.channel", "How it came", [("mail", "By mail")])
    qtbot.addWidget(field)
    field.show_value("")
    assert field.combo.currentText() == "Not known yet"
    assert field.combo.currentData() == ""


def test_an_empty_draft_calls_nothing_wrong(qtbot: QtBot) -> None:
    field = DateField("issued_on", "Issued")
    qtbot.addWidget(field)
    field.show_draft("someday")
    assert field.line.accessibleDescription()
    field.show_draft("")
    assert not field.line.accessibleDescription()


def test_a_field_stays_in_line_with_its_neighbour_that_has_words_below(qtbot: QtBot) -> None:
    left, right = TextField("a", "Left"), TextField("b", "Right")
    columns = TwoColumns([left, right])
    qtbot.addWidget(columns)
    columns.resize(800, 200)
    columns.show()
    left.set_fault("This can't be read as a date: say it in another way.")
    qtbot.waitUntil(lambda: left.height() > right.height(), timeout=3000)
    assert (
        left.line.mapTo(columns, left.line.rect().topLeft()).y()
        == right.line.mapTo(columns, right.line.rect().topLeft()).y()
    )
    assert right.width() > 350, "it fills its column"
