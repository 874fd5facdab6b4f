"""Entering what is known of a matter: a legal process, a person, an event, a hold."""

from collections.abc import Callable
from typing import TypeVar

from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.records import Record, Stored
from intake_app.vault import Vault

T = TypeVar("T", bound=Record)


def add_record(vault: Vault, matter: MatterCode, value: T, *, actor: str) -> Stored[T]:
    """A new record. Raises NotFound when there is no such matter."""
    with vault.change(actor=actor) as change:
        return change.records.add(matter, value)


def revise_record(vault: Vault, record: RecordId, value: T, *, actor: str) -> Stored[T]:
    """A new version of it; the same value again changes nothing. Raises NotFound."""
    with vault.change(actor=actor) as change:
        return change.records.revise(record, value)


def edit_record(vault: Vault, record: RecordId, kind: type[T], edit: Callable[[T], T], *, actor: str) -> Stored[T]:
    """A new version made from what the vault holds now, so that nobody's change to it is lost. Raises NotFound."""
    with vault.change(actor=actor) as change:
        return change.records.revise(record, edit(change.records.get(record, kind).value))


def remove_record(vault: Vault, record: RecordId, *, actor: str) -> None:
    """Take it out of lists and search; its versions stay in the vault. Raises NotFound."""
    with vault.change(actor=actor) as change:
        change.records.remove(record)
