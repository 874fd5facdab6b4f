"""Whether a deadline was really met, as nobody is reminded of it afterwards."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_app.ui import formats
from intake_app.ui.deadlines.model import title
from intake_app.ui.widgets.asking import SureDialog
from intake_app.ui.widgets.buttons import Button
from intake_app.workflows.look_at_case import Due


class MetDialog(SureDialog):
    """Names the deadline and its day; `then` is called when the user says so."""

    def __init__(self, parent: QWidget, due: Due, then: Callable[[], None]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("MetDialog", "Was this done?"),
            f"{formats.full_day(due.act_by)} · {title(due)}",
            translate(
                "MetDialog",
                "Then nobody is reminded of it any more. It stays under Deadlines, where it can be opened again.",
            ),
            Button(translate("MetDialog", "&Mark as met"), kind="primary"),
            translate("MetDialog", "Leave it open"),
            then,
        )
