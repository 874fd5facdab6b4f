"""What the sheets of a matter tell of, read in one go."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from intake_app.domain.handoff_fields import Field
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.rulebook import FlagCode, Rulebook
from intake_app.ui.case.seen import Seen, see
from intake_app.ui.process.chain import names_of
from intake_app.workflows.leave_out import case_without, glance_without, papers_without, unsaid
from intake_app.workflows.look_at_process import LookedAt, Papers, known_law, look_at_papers

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault

Untold = frozenset[Field]


@dataclass(frozen=True, slots=True)
class Known:
    """A matter, one of its legal processes (None where it has none), and what is known of the law."""

    seen: Seen
    papers: Papers
    looked: LookedAt | None
    law: Rulebook
    untold: Untold = frozenset()  # fields that are not here, and not to be spoken of
    uncounted: bool = False  # dates are not here that rest on these
    unsaid: frozenset[FlagCode] = frozenset()  # points of which nothing can be said without these

    def tells(self, *fields: Field) -> bool:
        """Whether any of these is told."""
        return not self.untold.issuperset(fields)

    @property
    def names(self) -> dict[RecordId, str]:
        """What the processes are called."""
        if self.tells(Field.KIND):
            return names_of(self.papers)
        served = {one.stored.id: one.stored.value.recipient.name for one in self.papers.processes}
        return {key: ", ".join(filter(None, (f"{at}.", name))) for at, (key, name) in enumerate(served.items(), 1)}

    def without(self, untold: Untold, *, zone: str) -> "Known":
        """What may be told of it."""
        if not untold:
            return self
        papers = papers_without(self.papers, untold, zone=zone)
        case, facts = case_without(self.seen.case, papers, untold), glance_without(self.seen.facts, untold)
        less = replace(self, seen=replace(self.seen, facts=facts, case=case), papers=papers, untold=untold)
        pairs = zip(self.papers.processes, papers.processes, strict=True)
        lost = any(len(then.clocks.deadlines) < len(one.clocks.deadlines) for one, then in pairs)
        less = replace(less, uncounted=lost and Field.DEADLINES not in untold)
        looked = papers.of(self.looked.stored.id) if self.looked else None
        if self.looked is None or looked is None:
            return less
        return replace(less, looked=looked, unsaid=unsaid(self.looked, looked, untold))


def know(vault: "Vault", code: MatterCode, record: RecordId | None, *, today: date, zone: str) -> Known:
    """Read it, outside the GUI thread: `record`, or the process with the next date, else the last. Raises NotFound."""
    seen = see(vault, code, today=today, zone=zone)
    papers = look_at_papers(vault, code, today=today, zone=zone)
    due = seen.case.next_due
    leading = due.process.stored.id if due and due.process else None
    looked = papers.of(record) or papers.of(leading) or next(iter(papers.processes[::-1]), None)
    return Known(seen, papers, looked, known_law())
