"""Bates numbers: what they begin with, the first of them, and whether each page goes as a picture too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.handoff import MOST_BATES, Numbering, is_bates_prefix
from intake_app.domain.ids import MatterCode
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.workflows.page_numbers import next_number

PREFIX = 20  # characters


class BatesForm(QWidget):
    """`changed` comes with every edit. The record says which number follows."""

    changed = Signal()

    def __init__(self, session: Session, matter: MatterCode) -> None:
        super().__init__()
        self._session, self._matter, self._follows = session, matter, 1
        self._prefix = LineEdit(f"{matter}-", longest=PREFIX)
        self._first = LineEdit("1", longest=len(str(MOST_BATES)))
        self._first.setValidator(QIntValidator(1, MOST_BATES, self))
        self._pictures = CheckBox(self.tr("Each page as a picture too (OPT)"))
        self._prefix_field = Field(self.tr("Numbers begin with"), self._prefix)
        self._first_field = Field(self.tr("First number"), self._first)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._prefix_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._first_field, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._pictures)
        self._prefix.editingFinished.connect(self._ask_next)
        self._first.editingFinished.connect(self._tell)
        self._pictures.toggled.connect(lambda _on: self._tell())

    def start(self) -> None:
        """The numbers are wanted: look up with which they go on."""
        self._ask_next()

    def numbering(self) -> Numbering | None:
        """What is filled in; None while it can't be used."""
        prefix, first = self._prefix.text(), self._first.text()
        if not is_bates_prefix(prefix) or not first.isdecimal() or not 1 <= int(first) <= MOST_BATES:
            return None
        return Numbering(prefix, int(first), self._pictures.isChecked())

    def _ask_next(self) -> None:
        """The number after the last that this matter gave with that prefix."""
        prefix, session, matter = self._prefix.text(), self._session, self._matter
        if not is_bates_prefix(prefix):
            self._tell()
            return
        session.jobs.run(
            Lane.READING,
            lambda _report: next_number(session.vault, matter, prefix),
            owner=self,
            done=self._propose,
        )

    def _propose(self, number: int) -> None:
        if self._first.text() in {"", str(self._follows)}:
            self._first.setText(str(number))
        self._follows = number
        self._tell()

    def _tell(self) -> None:
        wrong = self.tr("Letters, digits, dots, dashes and underscores; a letter or digit first.")
        self._prefix_field.set_fault("" if is_bates_prefix(self._prefix.text()) else wrong)
        numbering = self.numbering()
        if numbering is None:
            self._first_field.set_hint("")
        elif numbering.first < self._follows:
            told = self.tr("Numbers below {number} were given before.")
            self._first_field.set_hint(
                told.format(number=numbering.text(self._follows)), color="warn", icon="triangle-alert"
            )
        else:
            self._first_field.set_hint(numbering.text(numbering.first))
        self.changed.emit()
