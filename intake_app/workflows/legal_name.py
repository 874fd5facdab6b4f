"""The legal name behind a pseudonym: kept apart, and each look at it is in the record."""

from collections.abc import Sequence

from intake_app.domain.case_file import LegalName, Person
from intake_app.domain.handoff import Sheet
from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.records import Stored
from intake_app.vault import Vault
from intake_app.vault.view import View


def reveal_name(vault: Vault, person: RecordId, *, actor: str) -> str:
    """The name, empty when none is kept. The look is entered in the record. Raises NotFound: no such person."""
    with vault.change(actor=actor) as change:
        return change.records.reveal(person)


def keep_legal_name(vault: Vault, matter: MatterCode, name: LegalName, *, actor: str) -> Stored[LegalName]:
    """Keep it, in place of the one that was kept for this person before. Raises NotFound."""
    with vault.change(actor=actor) as change:
        kept = _kept(change, matter, name.person)
        return change.records.revise(kept.id, name) if kept else change.records.add(matter, name)


def names_sheet(name: str, people: Sequence[Stored[Person]], names: Sequence[LegalName]) -> Sheet:
    """One text for a handoff, a line for each: a pseudonym, and who that is."""
    pseudonyms = {one.id: one.value.pseudonym for one in people}
    lines = [f"{pseudonyms[one.person]}: {' '.join(one.name.split())}\n" for one in names]
    return Sheet(name, "".join(lines).encode())


def remove_person(vault: Vault, matter: MatterCode, person: RecordId, *, actor: str) -> None:
    """Take somebody out of the lists, with the legal name. Raises NotFound."""
    with vault.change(actor=actor) as change:
        kept = _kept(change, matter, person)
        for record in (person, kept.id) if kept else (person,):
            change.records.remove(record)


def _kept(change: View, matter: MatterCode, person: RecordId) -> Stored[LegalName] | None:
    return next((one for one in change.records.of(matter, LegalName) if one.value.person == person), None)
