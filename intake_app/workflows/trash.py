"""The trash of a matter: what was put away can be taken back, until it is purged."""

from collections.abc import Sequence
from datetime import datetime

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.ids import ItemId, NoteId
from intake_app.domain.trash import Trashed
from intake_app.vault import Vault
from intake_app.workflows.doubt_clock import clock_doubt


def put_away(vault: Vault, subject: ItemId | NoteId, *, actor: str) -> Trashed:
    """Put an item or a note into the trash. Raises NotFound."""
    with vault.change(actor=actor) as change:
        return change.trash.put(subject)


def take_back(vault: Vault, subject: ItemId | NoteId, *, actor: str) -> None:
    """Out of the trash again. Raises NotFound."""
    with vault.change(actor=actor) as change:
        change.trash.take_back(subject)


def purge(vault: Vault, subjects: Sequence[ItemId | NoteId], *, actor: str) -> list[CustodyEvent]:
    """Delete what is in the trash for good. Raises NotFound, and OnHold while a hold stands."""
    return vault.purge(subjects, actor=actor)


def purge_overdue(vault: Vault, *, now: datetime, actor: str) -> list[CustodyEvent]:
    """Purge what was in the trash for its whole time, and no hold keeps.

    Nothing while there is doubt about the clock: a wrong one would make everything old.
    """
    if vault.read_only or clock_doubt(vault, now=now):
        return []
    with vault.reading() as view:
        overdue = [trashed.subject for trashed in view.trash.overdue(now)]
    return vault.purge(overdue, actor=actor) if overdue else []
