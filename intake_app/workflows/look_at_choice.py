"""What of a matter can be chosen for a handoff."""

from dataclasses import dataclass

from intake_app.domain.brief import ItemBrief, NoteBrief
from intake_app.domain.case_file import Person
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.records import Stored
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import MatterFacts, named

AT_ONCE = 2000  # items read in one go, while others wait


@dataclass(frozen=True, slots=True)
class Choosable:
    """Items by exhibit, notes newest first."""

    matter: Matter
    items: tuple[ItemBrief, ...]
    notes: tuple[NoteBrief, ...]
    processes: int = 0  # how many legal processes it has
    named: tuple[Stored[Person], ...] = ()  # people behind whose pseudonym a legal name is kept; not the names
    warned: int = 0  # how many clean copies show what looks gone
    revealed: frozenset[str] = frozenset()  # codes of what the kept originals of cleaned items carry

    def holds(self) -> tuple[frozenset[ItemId], frozenset[NoteId]]:
        """Which items and notes there are."""
        return frozenset(item.id for item in self.items), frozenset(note.id for note in self.notes)

    @classmethod
    def of(cls, facts: MatterFacts) -> "Choosable":
        """From a matter that was read whole, without what reports say."""
        items, notes = map(ItemBrief.of, facts.items), map(NoteBrief.of, facts.notes)
        return cls(facts.matter, tuple(items), tuple(notes), facts.processes, facts.named)


def look_at_choice(vault: Vault, code: MatterCode, progress: Progress = silent) -> Choosable:
    """Read it, some items at a time, so that others can read in between. Raises NotFound."""
    items, warned, revealed = list[ItemBrief](), 0, set[str]()
    while True:
        last = items[-1].exhibit if items else -1
        with vault.reading() as view:
            some = view.briefs.items(code, last, AT_ONCE)
            if not some:
                break
            traces = view.briefs.traces(code, range(last + 1, some[-1].exhibit + 1))
        items += some
        warned, revealed = warned + traces.warned, revealed | traces.revealed
        progress(Step("choose", len(items)))
    with vault.reading() as view:
        return Choosable(
            view.matters.get(code),
            (*items, *view.briefs.astray(code)),
            tuple(view.briefs.notes(code)),
            len(view.records.of(code, Process)),
            tuple(named(view, code)),
            warned,
            frozenset(revealed),
        )
