"""The conflict check: names alone, before any facts are taken, held against everybody in all other matters."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from intake_app.domain.case_file import (
    Event,
    LegalName,
    Person,
    PersonRole,
    PriorDisclosure,
    Stage,
    StageChange,
)
from intake_app.domain.conflicts import Alike, ConflictCheck, ConflictResult, Known, Role, find_conflicts
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.process import Process
from intake_app.domain.progress import Clock
from intake_app.domain.records import Stored
from intake_app.vault import Vault, utc_now
from intake_app.vault.view import View
from intake_app.workflows.matter_details import note_stage

ROLES = {
    PersonRole.ADVERSE: Role.ADVERSE,
    PersonRole.OFFICER: Role.OFFICER,
    PersonRole.CLIENT: Role.CLIENT,
    PersonRole.PROSPECTIVE_CLIENT: Role.CLIENT,
    PersonRole.SOURCE: Role.CLIENT,
    PersonRole.ACCOUNT_HOLDER: Role.CLIENT,
    PersonRole.CO_ADMIN: Role.CLIENT,
}


def check_conflicts(
    vault: Vault, matter: MatterCode, names: Sequence[str], *, actor: str, clock: Clock = utc_now
) -> Stored[ConflictCheck]:
    """
    Look for the names and keep what was looked for, what looks alike, and why. Raises NotFound.

    Legal names are looked through too; of one that looks alike only the matter is told. That it was done, and what it
    came to, is a line of the matter's history too.
    """
    wanted = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    with vault.change(actor=actor) as change:
        known = [one for one in _known(change) if one.matter != matter]
        alike = tuple(
            dict.fromkeys(
                Alike(match.wanted, match.known.matter, match.known.role, match.why)
                for match in find_conflicts(wanted, known)
            )
        )
        seen = tuple(dict.fromkeys(one.matter for one in alike))
        result = ConflictResult.POSSIBLE if alike else ConflictResult.CLEAR
        now = clock()
        if wanted:
            _note(change, matter, result, now)
        return change.records.add(matter, ConflictCheck(wanted, result, actor, now, seen, alike=alike))


def judge_conflict(
    vault: Vault, check: RecordId, result: ConflictResult, note: str, *, actor: str, clock: Clock = utc_now
) -> Stored[ConflictCheck]:
    """What a person makes of it, and why. Another result is one more line of the history. Raises NotFound."""
    with vault.change(actor=actor) as change:
        before = change.records.get(check, ConflictCheck)
        if before.value.result is not result:
            _note(change, before.matter, result, clock())
        return change.records.revise(check, replace(before.value, result=result, note=note, by=actor))


def _note(change: View, matter: MatterCode, result: ConflictResult, now: datetime) -> None:
    note_stage(change, matter, StageChange(now.astimezone().date(), Stage.SCREENED, found=result))


def _known(view: View) -> Iterator[Known]:
    """Everybody in the vault, by any name."""
    for matter in view.matters.list():
        yield Known(matter.title, Role.CLIENT, matter.code)
    for person in view.records.every(Person):
        role = ROLES.get(person.value.role, Role.OTHER)
        for name in (person.value.pseudonym, *person.value.aliases):
            yield Known(name, role, person.matter)
        for account in person.value.accounts:
            yield Known(account, Role.ACCOUNT, person.matter)
    for legal in view.records.every(LegalName):
        yield Known(legal.value.name, Role.CLIENT, legal.matter)
    for process in view.records.every(Process):
        yield Known(process.value.issuer.name, Role.OFFICER, process.matter)
        for sought in process.value.accounts:
            yield Known(sought.value, Role.ACCOUNT, process.matter)
    for event in view.records.every(Event):
        yield Known(event.value.who, Role.OFFICER, event.matter)
    for told in view.records.every(PriorDisclosure):
        yield Known(told.value.told, Role.OTHER, told.matter)
