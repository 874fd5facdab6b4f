"""What the page of a handoff needs to know of the vault."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.people import Counsel, OwnKey
from intake_app.domain.progress import Progress
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.session import Session
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


class Asker(QObject):
    """Reads it off the GUI thread. Only the last question counts: it may be about another matter than those before."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    def ask(self, matter: MatterCode, show: Callable[[Asked], None]) -> None:
        """`show` gets what is known of this matter."""
        vault = self._session.vault
        job = self._session.jobs.run(
            Lane.POOL,
            lambda report: ask(vault, matter, report),
            owner=self,
            done=lambda asked: show(asked) if job is self._job else None,
            failed=self.failed.emit,
        )
        self._job = job
