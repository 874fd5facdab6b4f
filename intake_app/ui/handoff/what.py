"""Step 2: what goes, with what each kind still reveals."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.document import Finding, Item
from intake_app.domain.findings import What as Trace
from intake_app.ui.handoff.selection import (
    PartName,
    Selection,
    clean_items,
    received_items,
    sealed_originals,
    still_reveal,
)
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import Text
from intake_app.words.findings import describe
from intake_app.workflows.look_at_matter import MatterFacts

NAMED = 2  # traces named before "and more"


class What(Panel):
    """Four ticks; `changed` comes with each."""

    changed = Signal()

    def __init__(self) -> None:
        self.number = StepNumber(2, "active")
        super().__init__(self.tr("What"), step=self.number)
        self._selection = Selection()
        self._rows = QWidget()
        self.add_flush(self._rows)
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

    def show_facts(self, facts: MatterFacts) -> None:
        """Offer what this matter holds, with nothing left out."""
        self._selection = Selection()
        clear(self._column)
        clean, received, sealed = clean_items(facts), received_items(facts), sealed_originals(facts)
        self._add("clean", self.tr("Clean copies"), self._of_clean(clean), len(clean), checked=bool(clean))
        self._add(
            "as_received",
            self.tr("Kept as received"),
            self.tr("Can’t be cleaned. They go with all they carry: names, headers, voices."),
            len(received),
        )
        self._add("originals", self.tr("Sealed originals"), self._reveal(facts), len(sealed))
        self._add(
            "notes",
            self.tr("Notes"),
            self.tr("The latest wording of each."),
            len(facts.notes),
            checked=bool(facts.notes),
            last=True,
        )
        self.changed.emit()

    def _add(
        self, name: PartName, title: str, sentence: str, count: int, *, checked: bool = False, last: bool = False
    ) -> None:
        box = CheckBox()
        box.setAccessibleName(title)
        box.setAccessibleDescription(sentence)
        box.setChecked(checked)
        box.setEnabled(bool(count))
        box.toggled.connect(lambda ticked: self._tick(name, ticked))
        self._column.addWidget(Row(title, sentence, lead=box, right=Text(str(count), color="text2"), last=last))

    def _tick(self, name: PartName, ticked: bool) -> None:
        self._selection = self._selection.tick(name, ticked)
        self.changed.emit()

    def _of_clean(self, items: Sequence[Item]) -> str:
        warned = sum(bool(item.report and item.report.warnings) for item in items)
        if not warned:
            return self.tr("Without hidden details.")
        return self.tr("Without hidden details, but %n can still be read where it looks blacked out.", "", warned)

    def _reveal(self, facts: MatterFacts) -> str:
        carried = still_reveal(facts)
        codes = [code for code in Trace if code in carried]  # where and when before the lesser ones
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
