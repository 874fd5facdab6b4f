"""What the page was told to hand off: all that work outside the GUI thread needs to know of it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.people import Counsel
from intake_app.domain.progress import Progress
from intake_app.ui.handoff.selection import Part, Selection
from intake_app.ui.session import Session
from intake_app.ui.sheets.making import make_sheets
from intake_app.ui.today import today, zone
from intake_app.workflows.hand_off import Addressees, Bundle, Contents, Sheet, gather, hand_off
from intake_app.workflows.look_at_matter import MatterFacts
from intake_app.workflows.new_matter import set_counsel


@dataclass(frozen=True, slots=True)
class Order:
    """To whom, what, and who it is from."""

    session: Session
    facts: MatterFacts
    to: Addressees
    counsel: Counsel | None  # None where nobody is named and a passphrase opens it
    selection: Selection
    sender: str

    def parts(self) -> list[Part]:
        """What was chosen, in the order of the bundle."""
        return self.selection.parts(self.facts)

    @property
    def empty(self) -> bool:
        """Whether nothing is chosen."""
        return not (self.parts() or self.selection.sheets)

    def gather(self) -> Bundle:
        """What would be inside."""
        return gather(
            self.session.vault,
            self.facts.matter.code,
            to=self.to,
            contents=self._contents(),
            sender=self.sender,
            now=datetime.now(UTC),
        )

    def write(self, target: Path, progress: Progress) -> list[HandoffRecord]:
        """Seal it into this file, or several where the drive holds none of that size.

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
            progress=progress,
        )

    def _contents(self) -> Contents:
        """With the sheets as they are drawn today."""
        chosen, matter = self.selection.contents(self.facts), self.facts.matter.code
        if not self.selection.sheets:
            return chosen
        drawn = make_sheets(self.session.vault, matter, today=today(), zone=zone())
        sheets = (Sheet(f"{one.title}.pdf", one.pdf) for one in drawn)
        return replace(chosen, sheets=(*sheets, *chosen.sheets))
