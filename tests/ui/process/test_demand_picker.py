from pytestqt.qtbot import QtBot

from intake_app.ui.process.demand_picker import DemandPicker
from intake_app.ui.widgets.choices import CheckBox


def test_there_is_room_between_its_two_columns(qtbot: QtBot) -> None:
    picker = DemandPicker()
    qtbot.addWidget(picker)
    picker.show()
    picker.resize(picker.sizeHint())
    boxes = picker.findChildren(CheckBox)
    left = min(box.x() for box in boxes)
    first, second = ([box for box in boxes if (box.x() == left) is one] for one in (True, False))
    assert len(first) == len(second)
    assert min(box.x() for box in second) - max(box.geometry().right() for box in first) > 4
