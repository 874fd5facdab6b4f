"""What the page of a handoff needs to know of the vault."""

from dataclasses import dataclass

from intake_app.domain.ids import MatterCode
from intake_app.domain.people import Counsel, OwnKey
from intake_app.workflows.look_at_matter import MatterFacts, look_at_matter
from intake_app.workflows.new_key import own_keys
from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Asked:
    """The matter, all counsel, and the key of one's own archive if there is one."""

    facts: MatterFacts
    people: list[Counsel]
    own: OwnKey | None


def ask(vault: Vault, matter: MatterCode) -> Asked:
    """Read it. Raises NotFound."""
    with vault.reading() as view:
        people: list[Counsel] = view.people.list()
    return Asked(look_at_matter(vault, matter), people, next(iter(own_keys(vault)), None))
