"""The record of one matter, or of one item, as a report that stands by itself; and what was printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.vault import Vault
from intake_app.workflows.enter import enter


@dataclass(frozen=True, slots=True)
class CustodyReport:
    """Events, oldest first, out of a record of `lines` lines that holds as a whole and ends with the hash `head`."""

    vault: str  # its id
    matter: MatterCode
    exhibit: int  # 0 for a whole matter
    events: Sequence[CustodyEvent]
    lines: int
    head: str


def custody_report(vault: Vault, matter: MatterCode, item: ItemId | None = None) -> CustodyReport:
    """Raises NotFound, and RecordBroken: no report is made of a record that does not hold."""
    lines = vault.verify_record()
    with vault.reading() as view:
        exhibit = view.documents.get(item).exhibit if item else 0
        events = [event for event in view.custody.of(matter) if item in (None, event.subject)]
        if not events:  # one that was disposed of has some
            view.matters.get(matter)
        head = view.custody.head().hash
    return CustodyReport(vault.id, matter, exhibit, events, lines, head)


def enter_print(vault: Vault, what: str, *, actor: str, matter: str = "", subject: str = "") -> None:
    """Enter that something was printed: `what` is "record", "certificate", "receipt", "deadlines" …"""
    code = MatterCode(matter) if matter else None
    enter(vault, Action.PRINTED, actor=actor, matter=code, subject=subject, facts={"what": what})


def enter_saved(vault: Vault, what: str, *, actor: str) -> None:
    """Enter that a page was saved as a file outside the vault: "key_card", "recovery_sheet" …"""
    enter(vault, Action.EXPORTED, actor=actor, facts={"what": f"{what}_saved"})
