"""All that runs in a vault, counted once for as long as nothing is done in it and it is the same day.

The list of matters and the page of deadlines show the same dates: of thousands of papers they are not counted for each
of them, nor again at every visit.
"""

from dataclasses import dataclass
from datetime import date

from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault
from intake_app.workflows.look_at_case import ClockedProcess, Due, all_processes


@dataclass(frozen=True, slots=True)
class Counted:
    """As of an event of the record: processes in the order they were entered, what is due by date, and all matters,
    the newest first, with their titles.
    """

    last: int
    processes: tuple[ClockedProcess, ...]
    due: tuple[Due, ...]
    titles: tuple[tuple[MatterCode, str], ...]


class AllClocks:
    """Of one open vault. What was only looked at changes nothing."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._known: tuple[date, str, Counted] | None = None

    def read(self, *, today: date, zone: str) -> Counted:
        """The same object again while it holds. `zone` is the IANA name of the zone that `today` is a day of."""
        with self._vault.reading() as view:
            if self._known and self._known[:2] == (today, zone):
                known = self._known[2]
                if not view.events.changed_since(known.last):
                    return known
            last = view.events.count()
            processes, due = all_processes(self._vault, today=today, zone=zone)
            found = Counted(last, processes, due, tuple(view.matters.titles()))
        self._known = today, zone, found
        return found
