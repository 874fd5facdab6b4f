"""Step one: what the vault is called, and the folder it lies in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.names import display_name, file_name
from intake_app.ui.start.found import ENDING
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.note_strip import NoteStrip


class Where(QWidget):
    """`changed` comes with every letter."""

    changed = Signal()

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._place = place
        self._name = LineEdit(longest=60)
        self._name.textChanged.connect(self._follow)
        self._shown = LineEdit()
        self._shown.setReadOnly(True)
        choose = Button(self.tr("C&hoose…"))
        choose.clicked.connect(
            lambda: choose_folder(self, self.tr("Choose where the vault lies"), self._set_place, start=_existing(place))
        )
        self._name_field = Field(self.tr("Name of the vault"), self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._name_field)
        column.addWidget(Field(self.tr("Folder"), self._shown, beside=(choose,)))
        column.addWidget(
            NoteStrip("info", self.tr("The name can be seen by anyone who looks at the drive: name no person in it."))
        )
        self._follow()

    def name(self) -> str:
        """As it was typed, without anything invisible."""
        return display_name(self._name.text()).strip()

    def folder(self) -> Path:
        """The folder that becomes the vault."""
        return self._place / file_name(self.name(), ENDING)

    def missing(self) -> str:
        """What is still to do here, in words; empty when nothing is."""
        if not self.name():
            return self.tr("Give the vault a name")
        if self.folder().exists():
            return self.tr("There is already something of this name")
        return ""

    def summary(self) -> str:
        """For the folded step."""
        return self.tr("“{name}”, in {folder}").format(name=self.name(), folder=self._place)

    def activated(self) -> None:
        """Ready to type."""
        self._name.setFocus()

    def _set_place(self, place: Path) -> None:
        self._place = place
        self._follow()

    def _follow(self) -> None:
        self._shown.setText(str(self.folder() if self.name() else self._place))
        taken = bool(self.name()) and self.folder().exists()
        self._name_field.set_fault(self.missing() if taken else "")
        self.changed.emit()


def _existing(place: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    return next((each for each in (place, *place.parents) if each.is_dir()), Path.home())
