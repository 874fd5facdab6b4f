"""What the parts promise beyond their looks."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.widgets.buttons import Button, IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choice_row import ChoiceRow
from intake_app.ui.widgets.choices import OptionCard, RadioButton
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field, FieldLabel
from intake_app.ui.widgets.line_edit import LineEdit, PasswordEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.mnemonics import follow_alt
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.progress import ProgressBar
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words import Message


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_markup_in_a_text_is_shown_not_obeyed(qtbot: QtBot) -> None:
    label = Text("<b>bold</b> & <img src=x>", wrap=True)
    shown(qtbot, label)
    assert "<b>" not in label.text()
    assert label.plain() == "<b>bold</b> & <img src=x>"


def test_a_tip_shows_markup_and_opens_no_picture(qtbot: QtBot) -> None:
    """A picture named in a file's name would be fetched and decoded by the program itself."""
    name = "<img src='//elsewhere/a.png'>  & " + "x" * 200
    label = ElidedText(name)
    shown(qtbot, label).resize(80, 20)
    label.grab()
    read = QTextDocument()
    read.setHtml(label.toolTip())
    assert read.toPlainText() == name
    assert "<img" not in label.toolTip()


def test_a_cut_name_is_whole_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedText("IMG_" + "0" * 200 + ".heic")
    shown(qtbot, label).resize(80, 20)
    label.grab()
    assert label.toolTip() == label.plain()


def test_a_chip_and_an_icon_button_have_names_for_screen_readers(qtbot: QtBot) -> None:
    assert Chip("ok", "circle-check", "Clean").accessibleName() == "Clean"
    assert IconButton("copy", "Copy the hash").accessibleName() == "Copy the hash"


def test_a_button_makes_room_for_its_shortcut(qtbot: QtBot) -> None:
    plain, with_keys = Button("Take in files"), Button("Take in files", shortcut="Ctrl+O")
    assert with_keys.sizeHint().width() > plain.sizeHint().width()
    assert with_keys.shortcut().toString() == "Ctrl+O"


def test_a_link_works_by_keyboard(qtbot: QtBot) -> None:
    link = LinkButton("Reveal name")
    shown(qtbot, link)
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)


def test_segments_change_by_mouse_and_arrow_keys_and_tell_only_what_the_user_did(qtbot: QtBot) -> None:
    segments = Segments([("clean", "Clean copy", ""), ("original", "Original", "sealed")], name="Which copy")
    shown(qtbot, segments)
    told: list[str] = []
    segments.chosen.connect(told.append)
    segments.choose("original")
    assert (segments.value(), told) == ("original", [])
    qtbot.keyClick(segments, Qt.Key.Key_Left)
    assert (segments.value(), told) == ("clean", ["clean"])


def test_a_fault_marks_the_field_and_is_read_out(qtbot: QtBot) -> None:
    field = Field("Key", LineEdit())
    shown(qtbot, field)
    field.set_fault("Part of the key is missing.")
    assert field.input.property("state") == "bad"
    assert field.input.accessibleDescription() == "Part of the key is missing."
    field.set_fault("")
    assert field.input.property("state") == ""


def test_a_password_shows_only_while_asked_to(qtbot: QtBot) -> None:
    field = PasswordEdit()
    shown(qtbot, field)
    eye = field.findChild(Button)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    field.hide_text()
    assert field.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("key", "modifier", "caps"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
    ],
)
def test_caps_lock_is_known_by_its_letters(qtbot: QtBot, key: str, modifier: Qt.KeyboardModifier, caps: bool) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    field = PasswordEdit()
    shown(qtbot, field)
    with qtbot.waitSignal(field.caps_lock_seen) as told:
        QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, key))
    assert told.args == [caps]


def test_details_of_a_message_are_folded_and_can_be_copied(qtbot: QtBot) -> None:
    panel = MessagePanel(Message("No room", "It needs 13 MB.", "Nothing was left.", "Free 9 MB.", "CannotWrite: full"))
    shown(qtbot, panel)
    assert panel._facts.isHidden()
    qtbot.mouseClick(panel._fold, Qt.MouseButton.LeftButton)
    assert panel._facts.isVisible()
    qtbot.mouseClick(panel._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "CannotWrite: full"
    assert panel.accessibleDescription() == "It needs 13 MB. Nothing was left. Free 9 MB."


def test_progress_past_its_end_stays_full_and_an_unknown_end_moves(qtbot: QtBot) -> None:
    bar = ProgressBar()
    bar.show_part(20, 10)
    assert bar.value() == bar.maximum()
    bar.show_part(1, 0)
    assert bar.maximum() == 0


def test_an_option_card_is_chosen_by_a_click_anywhere_on_it(qtbot: QtBot) -> None:
    card = OptionCard("Clean copy only", "What is not kept can't be demanded.")
    shown(qtbot, card)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.radio.isChecked()
    assert card.property("option") == "chosen"


@pytest.mark.parametrize("make", [Button, LinkButton])
def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, make: type[Button]) -> None:
    button = make("Take them in")
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_the_letter_of_a_field_is_underlined_only_while_alt_is_held(qtbot: QtBot) -> None:
    class Window(QWidget):
        def event(self, event: QEvent) -> bool:
            follow_alt(self, event)
            return super().event(event)

    def picture(label: str) -> QImage:
        return fields[label].findChild(FieldLabel).grab().toImage()

    window = Window()
    column = QVBoxLayout(window)
    fields = {label: Field(label, LineEdit()) for label in ("&Name", "Name")}
    for field in fields.values():
        column.addWidget(field)
    shown(qtbot, window)
    assert picture("&Name") == picture("Name")
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    assert picture("&Name") != picture("Name")
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert picture("&Name") == picture("Name")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_choice_on_the_first_page_is_taken_by_keyboard(key: Qt.Key, qtbot: QtBot) -> None:
    row = ChoiceRow("plus", "Create a vault", "A new encrypted folder.")
    shown(qtbot, row)
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, key)


def test_escape_leaves_a_form_from_any_of_its_fields(qtbot: QtBot) -> None:
    form, edit = QWidget(), LineEdit()
    QVBoxLayout(form).addWidget(edit)
    left: list[bool] = []
    on_escape(form, lambda: left.append(True))
    with qtbot.waitActive(shown(qtbot, form)):
        form.activateWindow()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_name_in_the_head_of_a_panel_gives_way(qtbot: QtBot) -> None:
    panel = Panel("Wilhelmina " * 12, note="Montgomery " * 12, gives_way=True)
    shown(qtbot, panel)
    assert panel.minimumSizeHint().width() < 400


def test_nothing_keeps_its_distance_from_a_short_name_that_could_give_way(qtbot: QtBot) -> None:
    line, name, beside = QWidget(), ElidedText("Ana"), Text("Rename")
    row = QHBoxLayout(line)
    for widget in (name, beside):
        row.addWidget(widget)
    row.addStretch(1)
    line.resize(400, 40)
    shown(qtbot, line)
    assert beside.x() - (name.x() + name.fontMetrics().horizontalAdvance("Ana")) <= row.spacing() + 1


def test_a_radio_button_stands_beside_the_first_line_of_its_words(qtbot: QtBot) -> None:
    """As a list of them is read by its buttons."""
    button = RadioButton("Addressed to our organisation")
    button.resize(120, button.heightForWidth(120))
    shown(qtbot, button)
    column = [button.grab().toImage().pixelColor(8, y) for y in range(button.height())]
    ink = [y for y, color in enumerate(column) if color != column[-1]]
    assert button.height() > 30
    assert max(ink) < button.height() / 2 + 4
