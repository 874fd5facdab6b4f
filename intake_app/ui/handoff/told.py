"""What is told of what goes: its fields, Bates numbers, and the list of what stays."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.handoff_fields import Field
from intake_app.domain.matter import Originals
from intake_app.ui.handoff.bates import BatesForm
from intake_app.ui.handoff.field_groups import FieldGroups
from intake_app.ui.handoff.part_row import part_row
from intake_app.ui.handoff.selection import PartName, Selection
from intake_app.ui.handoff.withheld import WithheldForm
from intake_app.ui.session import Session
from intake_app.workflows.look_at_choice import Choosable


class Told(QWidget):
    """`changed` carries what to do to the selection."""

    changed = Signal(object)  # Callable[[Selection], Selection]

    def __init__(self, session: Session, facts: Choosable, selection: Callable[[], Selection]) -> None:
        super().__init__()
        self._facts, self._selection = facts, selection
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        kept = facts.matter.originals is Originals.KEEP
        self.fields = FieldGroups(field for field in Field if kept or field is not Field.RECEIVED)
        self.fields.changed.connect(self._tell)
        self._column.addWidget(self.fields)
        self.show_sheets(False)
        self._bates = BatesForm(session, facts.matter.code)
        self._bates.changed.connect(self._number)
        self._add(
            "numbered",
            self.tr("Bates numbers"),
            self.tr("Copies with a number below each page, and load files for review platforms."),
            below=self._bates,
        )
        self._withheld = WithheldForm(lambda: self._selection().stays(self._facts))
        self._withheld.changed.connect(self._claim)
        self._add(
            "withheld",
            self.tr("List of what stays (privilege log)"),
            self.tr("Number, date, kind, author and basis of each item and note that stays; never title or content."),
            below=self._withheld,
            last=True,
        )

    def renew(self, facts: Choosable) -> None:
        """What stays is worked out from the matter as it is now."""
        self._facts = facts

    def show_sheets(self, go: bool) -> None:
        """Their fields are offered while they go along."""
        self.fields.show_sheets(go)

    def _tell(self, untold: frozenset[Field]) -> None:
        self.changed.emit(lambda chosen: replace(chosen, untold=untold))

    def _add(
        self,
        name: PartName,
        title: str,
        sentence: str,
        *,
        checked: bool = False,
        below: QWidget | None = None,
        last: bool = False,
    ) -> None:
        row, box = part_row(title, sentence, checked=checked, last=last)
        box.toggled.connect(lambda ticked: self.changed.emit(lambda chosen: chosen.tick(name, ticked)))
        if below:
            row.add_below(below)
            below.hide()
            box.toggled.connect(below.setVisible)
        if name == "numbered":
            box.toggled.connect(lambda ticked: self._bates.start() if ticked else None)
        self._column.addWidget(row)

    def _number(self) -> None:
        numbering = self._bates.numbering()
        self.changed.emit(lambda chosen: replace(chosen, numbering=numbering))

    def _claim(self) -> None:
        claim, own = self._withheld.claim(), tuple(self._withheld.own.items())
        self.changed.emit(lambda chosen: replace(chosen, claim=claim, own_claims=own))
