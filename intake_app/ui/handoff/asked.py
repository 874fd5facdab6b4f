"""What the page of a handoff needs to know of the vault."""

from dataclasses import dataclass

from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.people import Counsel, OwnKey
from intake_app.domain.progress import Progress
from intake_app.workflows.look_at_choice import Choosable, look_at_choice
from intake_app.workflows.new_key import own_keys
from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Who:
    """All counsel, the one of the matter, and the key of one's own archive if there is one."""

    people: list[Counsel]
    counsel: CounselId | None
    own: OwnKey | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What can go, and to whom."""

    facts: Choosable
    who: Who


def ask(vault: Vault, matter: MatterCode, progress: Progress) -> Asked:
    """Read it. Raises NotFound."""
    return Asked(look_at_choice(vault, matter, progress), ask_who(vault, matter))


def ask_who(vault: Vault, matter: MatterCode) -> Who:
    """Read only that. Raises NotFound."""
    with vault.reading() as view:
        people: list[Counsel] = view.people.list()
        counsel = view.matters.get(matter).counsel
    return Who(people, counsel, next(iter(own_keys(vault)), None))
