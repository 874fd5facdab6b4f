"""All matters with what is due next in each: the most urgent first."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.workflows.all_clocks import AllClocks
from intake_app.workflows.look_at_case import OPEN, Due


@dataclass(frozen=True, slots=True)
class MatterLine:
    """A matter, the next date to act by, and its legal processes in the order they were entered."""

    matter: Matter
    next_due: Due | None = None
    processes: tuple[Process, ...] = ()

    @property
    def leading(self) -> Process | None:
        """The process that tells how the matter stands: the one with the next date, else the latest entered."""
        if self.next_due and self.next_due.process:
            return self.next_due.process.stored.value
        return self.processes[-1] if self.processes else None


def list_matters(vault: Vault, *, today: date, zone: str, clocks: AllClocks | None = None) -> list[MatterLine]:
    """Those with the earliest open deadline first, then the others in the order the vault gives them.

    `clocks` knows the dates if they were counted before.
    """
    counted = (clocks or AllClocks(vault)).read(today=today, zone=zone)
    due: dict[MatterCode, Due] = {}
    for one in counted.due:
        if one.state in OPEN:
            due.setdefault(one.matter, one)
    with vault.reading() as view:
        matters = view.matters.list()
    of_matter: defaultdict[MatterCode, list[Process]] = defaultdict(list)
    for process in counted.processes:
        of_matter[process.stored.matter].append(process.stored.value)
    lines = [MatterLine(matter, due.get(matter.code), tuple(of_matter[matter.code])) for matter in matters]
    return sorted(lines, key=lambda line: line.next_due.act_by if line.next_due else date.max)


def list_if_changed(
    vault: Vault, since: int, *, today: date, zone: str, clocks: AllClocks | None = None
) -> tuple[int, list[MatterLine]] | None:
    """The number of the record's last event, and the list; None when nothing was changed behind event `since`.

    What was only looked at changes nothing in it.
    """
    with vault.reading() as view:
        last = view.events.count()
        if since and not view.events.changed_since(since):
            return None
    return last, list_matters(vault, today=today, zone=zone, clocks=clocks)
