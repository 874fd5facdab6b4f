"""Correcting the name and office of counsel, on their card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import Counsel
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit

LONGEST = 120  # characters of either


class NameForm(QWidget):
    """Folded until it is asked for. `given` carries name and office."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._name, self._office = LineEdit(longest=LONGEST), LineEdit(longest=LONGEST)
        self._name_field = Field(self.tr("Name"), self._name)
        save, cancel = Button(self.tr("Save")), Button(self.tr("Cancel"))
        save.clicked.connect(self._finish)
        cancel.clicked.connect(self.hide)
        on_escape(self, self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for field in (self._name_field, Field(self.tr("Office"), self._office)):
            column.addWidget(field)
        column.addLayout(in_a_row(save, cancel))
        for edit in (self._name, self._office):
            edit.returnPressed.connect(self._finish)
        self.hide()

    def start(self, counsel: Counsel) -> None:
        """As they stand now."""
        self._name.setText(counsel.name)
        self._office.setText(counsel.office)
        self._name_field.set_fault("")
        self._name.setFocus()

    def _finish(self) -> None:
        name = self._name.text().strip()
        if name:
            self.given.emit(name, self._office.text().strip())
        else:
            self._name_field.set_fault(self.tr("A name, so that you can find counsel again."))
