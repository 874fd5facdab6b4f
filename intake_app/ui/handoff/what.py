"""Step 2: what goes, with what each kind still reveals."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.document import Finding
from intake_app.domain.findings import What as Trace
from intake_app.ui.handoff.legal_names import LegalNames
from intake_app.ui.handoff.part_row import part_row
from intake_app.ui.handoff.selection import (
    PartName,
    Selection,
    clean_items,
    received_items,
    sealed_originals,
)
from intake_app.ui.handoff.told import Told
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import Text
from intake_app.words.findings import describe
from intake_app.workflows.look_at_choice import Choosable

NAMED = 2  # traces named before "and more"


class What(Panel):
    """A tick for each kind, and for each thing that is told of them; `changed` comes with each."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        self.number = StepNumber(2, "active")
        super().__init__(self.tr("What"), step=self.number)
        self._session, self._selection = session, Selection()
        self._parts: dict[PartName, tuple[Row, CheckBox, Text]] = {}
        self._switches: Told | None = None
        self.names = LegalNames(session)
        self.names.changed.connect(self._take_names)
        self._rows = QWidget()
        self.add_flush(self._rows)
        self.add_flush(self.names)
        self._told = QVBoxLayout()
        self._told.setContentsMargins(0, 0, 0, 0)
        folded = QWidget()
        folded.setLayout(self._told)
        self.add_flush(folded)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def selection(self) -> Selection:
        """What is ticked, less what was left out on the review."""
        return self._selection

    def leave_out(self, selection: Selection) -> None:
        """Take over a selection that was narrowed on the review."""
        self._selection = selection
        self.changed.emit()

    def show_facts(self, facts: Choosable) -> None:
        """Offer what this matter holds, with nothing left out."""
        self._selection = Selection()
        clear(self._column)
        carried = self.tr("Can’t be cleaned. They go with all they carry: names, headers, voices.")
        drawn = self.tr(
            "Fact sheet, first look and timeline, as of today. They name accounts, and how to reach people."
        )
        self._add("clean", self.tr("Clean copies"), self._of_clean(facts.warned), checked=bool(clean_items(facts)))
        self._add("as_received", self.tr("Kept as received"), carried)
        self._add("originals", self.tr("Sealed originals"), self._reveal(facts))
        self._add("notes", self.tr("Notes"), self._of_notes(facts), checked=bool(facts.notes))
        self._add("sheets", self.tr("Sheets for counsel"), drawn)
        self._count(facts)
        self.names.offer(facts.named)
        clear(self._told)
        self._fold_told(facts)
        self.changed.emit()

    def renew(self, facts: Choosable) -> None:
        """The matter as it is now; what is ticked, told or left out stays as it was chosen."""
        self._count(facts)
        if {one.id for one in facts.named} != self.names.offered():
            self.names.offer(facts.named)
            self._selection = replace(self._selection, names=())
        if self._switches:
            self._switches.renew(facts)
        self.changed.emit()

    def _count(self, facts: Choosable) -> None:
        """How much there is of each kind, and what it would reveal."""
        counts: dict[PartName, int] = {
            "clean": clean_items(facts),
            "as_received": received_items(facts),
            "originals": sealed_originals(facts),
            "notes": len(facts.notes),
            "sheets": facts.processes,
        }
        told: dict[PartName, str] = {
            "clean": self._of_clean(facts.warned),
            "originals": self._reveal(facts),
            "notes": self._of_notes(facts),
        }
        for name, (row, box, right) in self._parts.items():
            right.setText("" if name == "sheets" else str(counts[name]))
            box.setEnabled(counts[name] > 0)
            if name in told:
                row.second.setText(told[name])
        self._parts["sheets"][0].setVisible(facts.processes > 0)

    def _add(self, name: PartName, title: str, sentence: str, *, checked: bool = False) -> None:
        right = Text(color="text2")
        row, box = part_row(title, sentence, checked=checked, right=right)
        self._parts[name] = row, box, right
        box.toggled.connect(lambda ticked: self._change(lambda chosen: chosen.tick(name, ticked)))
        self._column.addWidget(row)

    def _fold_told(self, facts: Choosable) -> None:
        """Few need these switches, and a small screen has no room for them: they open on demand."""
        fold = Button(self.tr("What is told of them"), kind="fold", icon="chevron-right")
        told = Told(self._session, facts, lambda: self._selection)
        told.changed.connect(self._change)
        self._switches = told
        told.hide()

        def toggle() -> None:
            told.setVisible(told.isHidden())
            fold.set_icon("chevron-right" if told.isHidden() else "chevron-down")

        fold.clicked.connect(toggle)
        self.set_right(fold)
        self._told.addWidget(told)

    def _take_names(self) -> None:
        self._change(lambda chosen: replace(chosen, names=self.names.names()))

    def _change(self, change: Callable[[Selection], Selection]) -> None:
        self._selection = change(self._selection)
        if self._switches:
            self._switches.show_sheets(self._selection.sheets)
        self.changed.emit()

    def _of_clean(self, warned: int) -> str:
        if not warned:
            return self.tr("Without hidden details.")
        return self.tr("Without hidden details, but %n can still be read where it looks blacked out.", "", warned)

    def _of_notes(self, facts: Choosable) -> str:
        """A draft goes as it stands, perhaps in the middle of a sentence."""
        drafts = sum(note.draft for note in facts.notes)
        if not drafts:
            return self.tr("The latest wording of each.")
        return self.tr("The latest wording of each. %n is an unfinished draft.", "", drafts)

    def _reveal(self, facts: Choosable) -> str:
        codes = [code for code in Trace if code in facts.revealed]  # where and when before the lesser ones
        titles = list(dict.fromkeys(describe(Finding(code, "")).title for code in codes))
        if not titles:
            return self.tr("Exactly as they came.")
        named = ", ".join(map(uncapitalized, titles[:NAMED]))
        if len(titles) > NAMED:
            more = self.tr("Would reveal {named} and %n more.", "", len(titles) - NAMED)
            return more.format(named=named)
        return self.tr("Would reveal {named}.").format(named=named)


def uncapitalized(title: str) -> str:
    """A title inside a sentence; "GPS position" stays as it is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
