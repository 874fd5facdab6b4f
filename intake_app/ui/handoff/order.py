"""What the page was told to hand off: all that work outside the GUI thread needs to know of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.handoff_fields import SHEET_FIELDS
from intake_app.domain.people import Counsel
from intake_app.domain.progress import Progress, Step, silent
from intake_app.ui.handoff.selection import Part, Selection, SheetName
from intake_app.ui.session import Session
from intake_app.ui.sheets.making import make_sheets
from intake_app.ui.today import today, zone
from intake_app.workflows.gather import STAGE
from intake_app.workflows.hand_off import Addressees, Bundle, Contents, Sheet, gather, hand_off
from intake_app.workflows.legal_name import names_sheet
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.material import Inside
from intake_app.workflows.new_matter import set_counsel
from intake_app.workflows.page_numbers import PageNumbers


@dataclass(frozen=True, slots=True)
class Order:
    """To whom, what, and who it is from."""

    session: Session
    facts: Choosable
    to: Addressees
    counsel: Counsel | None  # None where nobody is named and a passphrase opens it
    selection: Selection
    sender: str
    numbers: PageNumbers
    largest: int | None = None  # bytes of a file that it is to go into; None for no limit

    def parts(self) -> Iterator[Part]:
        """What was chosen, in the order of the bundle."""
        return self.selection.parts(self.facts)

    @property
    def empty(self) -> bool:
        """Whether nothing is chosen."""
        return self.selection.is_empty(self.facts)

    def gather(self, progress: Progress = silent) -> Bundle:
        """What would be inside, to be looked at; numbered copies are made for that."""
        return gather(
            self.session.vault,
            self.facts.matter.code,
            to=self.to,
            contents=self._contents(),
            sender=self.sender,
            now=datetime.now(UTC),
            numbers=self.numbers,
            progress=progress,
            to_write=self.selection.numbered,
        )

    def look(self, progress: Progress = silent) -> Inside:
        """The same, as far as it is shown: worked out here, where no window waits."""
        return self.gather(progress).seen(self.largest, lambda: progress(Step(STAGE)))

    def write(self, target: Path, progress: Progress, part_size: int | None = None) -> list[HandoffRecord]:
        """Seal it into this file, or several where the drive holds none of that size or `part_size` is less.

        Its counsel becomes the counsel of the matter.
        """
        vault, matter, actor = self.session.vault, self.facts.matter.code, self.session.actor
        if self.counsel:
            set_counsel(vault, matter, self.counsel.id, actor=actor)
        return hand_off(
            vault,
            matter,
            actor=actor,
            to=self.to,
            counsel=self.counsel,
            contents=self._contents(),
            target=target,
            sender=self.sender,
            part_size=part_size,
            numbers=self.numbers,
            progress=progress,
        )

    def _contents(self) -> Contents:
        """With the sheets as they are drawn today, and the legal names, less what was left out on the review."""
        chosen = self.selection.contents(self.facts)
        sheets = (*self._drawn(), *self._names(), *chosen.sheets)
        left_out = self.selection.left_out
        return replace(chosen, sheets=tuple(one for one in sheets if SheetName(one.name) not in left_out))

    def _drawn(self) -> Iterator[Sheet]:
        if self.selection.sheets:
            matter, untold = self.facts.matter.code, self.selection.untold & SHEET_FIELDS
            for one in make_sheets(self.session.vault, matter, today=today(), zone=zone(), untold=untold):
                yield Sheet(f"{one.title}.pdf", one.pdf, untold)

    def _names(self) -> Iterator[Sheet]:
        """One text, a line for each: a pseudonym, and who that is."""
        if self.selection.names:
            title = QCoreApplication.translate("Order", "Legal name")
            yield names_sheet(f"{title}.txt", self.facts.named, self.selection.names)
