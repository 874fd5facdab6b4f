"""A matter as its tabs show it, read in one go."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from intake_app.domain.case_file import Details
from intake_app.domain.ids import MatterCode
from intake_app.workflows.look_at_case import Case, look_at_case
from intake_app.workflows.look_at_matter import Glance, glance_at_matter
from intake_app.workflows.matter_details import details_of

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Seen:
    """What it shows, and the local date it was read on."""

    facts: Glance
    case: Case
    today: date

    @property
    def last(self) -> int:
        """The number of the last event of its record; 0 where there is none."""
        return self.facts.events[0].seq if self.facts.events else 0

    @property
    def details(self) -> Details:
        """As they are kept, else what a matter of its mode begins with."""
        return details_of(self.facts.matter, self.case.details.value if self.case.details else None)


def see(vault: "Vault", code: MatterCode, *, today: date, zone: str) -> Seen:
    """Read it, outside the GUI thread. Raises NotFound."""
    return Seen(glance_at_matter(vault, code), look_at_case(vault, code, today=today, zone=zone), today)


def see_if_changed(vault: "Vault", seen: Seen, *, today: date, zone: str) -> Seen | None:
    """The same matter again, if anything was done in it, or only looked at, or if it is another day; else None."""
    code = seen.case.matter
    with vault.reading() as view:
        same = view.events.last_of(code) == seen.last and today == seen.today
    return None if same else see(vault, code, today=today, zone=zone)
