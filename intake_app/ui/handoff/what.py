"""Step 2: what goes, with what each kind still reveals."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.document import Finding, Item
from intake_app.domain.findings import What as Trace
from intake_app.domain.matter import Originals
from intake_app.domain.privilege import Basis
from intake_app.ui.handoff.legal_names import LegalNames
from intake_app.ui.handoff.selection import (
    PartName,
    Selection,
    clean_items,
    received_items,
    sealed_originals,
    still_reveal,
)
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import CheckBox, choices
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import Text
from intake_app.words.findings import describe
from intake_app.words.labels import basis_label
from intake_app.workflows.look_at_matter import MatterFacts

NAMED = 2  # traces named before "and more"


class What(Panel):
    """A tick for each kind, and for each thing that is told of them; `changed` comes with each."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        self.number = StepNumber(2, "active")
        super().__init__(self.tr("What"), step=self.number)
        self._selection = Selection()
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
        )
        if facts.processes:
            what = self.tr(
                "Fact sheet, first look and timeline, as of today. They name accounts, and how to reach people."
            )
            self._add("sheets", self.tr("Sheets for counsel"), what)
        self.names.offer(facts.named)
        clear(self._told)
        self._fold_told(facts)
        self.changed.emit()

    def _add(
        self,
        name: PartName,
        title: str,
        sentence: str,
        count: int | None = None,
        *,
        checked: bool = False,
        last: bool = False,
    ) -> Row:
        box = CheckBox()
        box.setAccessibleName(title)
        box.setAccessibleDescription(sentence)
        box.setChecked(checked)
        box.setEnabled(count != 0)
        box.toggled.connect(lambda ticked: self._tick(name, ticked))
        right = None if count is None else Text(str(count), color="text2")
        row = Row(title, sentence, lead=box, right=right, last=last)
        self._column.addWidget(row)
        return row

    def _fold_told(self, facts: MatterFacts) -> None:
        """Few need these switches, and a small screen has no room for them: they open on demand."""
        fold = Button(self.tr("What is told of them"), kind="fold", icon="chevron-right")
        told = QWidget()
        kinds, self._column = self._column, QVBoxLayout(told)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add_told(facts)
        self._column = kinds
        told.hide()

        def toggle() -> None:
            told.setVisible(told.isHidden())
            fold.set_icon("chevron-right" if told.isHidden() else "chevron-down")

        fold.clicked.connect(toggle)
        self.set_right(fold)
        self._told.addWidget(told)

    def _add_told(self, facts: MatterFacts) -> None:
        """What is told of them: each can be switched off by itself."""
        chosen = self._selection
        self._add(
            "titles",
            self.tr("Their titles"),
            self.tr("In names and lists, which say “picture” and “note” else. Titles often name people."),
            checked=chosen.titles,
        )
        if facts.matter.originals is Originals.KEEP:
            self._add(
                "received",
                self.tr("Size and hash as received"),
                self.tr("Whoever has the same file can tell it by them."),
                checked=chosen.received,
            )
        self._add(
            "custody",
            self.tr("Custody record of what goes"),
            self.tr("What was done with each, and when."),
            checked=chosen.custody,
        )
        self._add(
            "actors",
            self.tr("Who did it"),
            self.tr("The names of your people in that record."),
            checked=chosen.actors,
        )
        row = self._add(
            "withheld",
            self.tr("List of what stays (privilege log)"),
            self.tr("Number, date, kind, author and basis of each item and note that stays; never title or content."),
            checked=chosen.withheld,
            last=True,
        )
        row.add_below(self._about_withheld())

    def _about_withheld(self) -> QWidget:
        """What is claimed for what stays, and who made it. Asked for with the list only."""
        self._basis = choices([(basis.value, basis_label(basis)) for basis in Basis])
        self._basis.activated.connect(lambda _row: self._claim())
        self._author = LineEdit(longest=120)
        self._author.textEdited.connect(lambda _text: self._claim())
        self._claims = QWidget()
        column = QVBoxLayout(self._claims)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("Basis that is claimed"), self._basis))
        column.addWidget(Field(self.tr("Author"), self._author, hint=self.tr("May stay empty.")))
        self._claims.hide()
        return self._claims

    def _claim(self) -> None:
        basis = Basis(self._basis.currentData())
        self._selection = replace(self._selection, basis=basis, author=self._author.text().strip())
        self.changed.emit()

    def _take_names(self) -> None:
        self._selection = replace(self._selection, names=self.names.names())
        self.changed.emit()

    def _tick(self, name: PartName, ticked: bool) -> None:
        self._selection = self._selection.tick(name, ticked)
        if name == "withheld":
            self._claims.setVisible(ticked)
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
