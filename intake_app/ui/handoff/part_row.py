"""A row with a tick, for what goes and for what is told of it."""

from PySide6.QtWidgets import QWidget

from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.rows import Row


def part_row(
    title: str,
    sentence: str,
    *,
    checked: bool = False,
    right: QWidget | None = None,
    last: bool = False,
    box: CheckBox | None = None,
) -> tuple[Row, CheckBox]:
    """The row and its box."""
    box = box or CheckBox()
    box.setAccessibleName(title)
    box.setAccessibleDescription(sentence)
    box.setChecked(checked)
    return Row(title, sentence, lead=box, right=right, last=last), box
