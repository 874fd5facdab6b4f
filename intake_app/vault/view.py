"""The repositories over one connection, inside one transaction."""

from dataclasses import dataclass
from pathlib import Path

from intake_app.domain.progress import Clock
from intake_app.vault.backup_plan import Backups
from intake_app.vault.briefs import Briefs
from intake_app.vault.connection import Connection
from intake_app.vault.counted import Counted
from intake_app.vault.custody import Custody
from intake_app.vault.documents import Documents
from intake_app.vault.events import Events
from intake_app.vault.handoffs import Handoffs
from intake_app.vault.matters import Matters
from intake_app.vault.notes import Notes
from intake_app.vault.own_keys import OwnKeys
from intake_app.vault.people import People
from intake_app.vault.records import Records
from intake_app.vault.signers import Signers
from intake_app.vault.sums import AllSums
from intake_app.vault.trash import Trash
from intake_app.vault.witness import Of


@dataclass(frozen=True, slots=True)
class View:
    """What is in the vault; to be altered only when it comes from `Vault.change`."""

    matters: Matters
    notes: Notes
    documents: Documents
    briefs: Briefs
    people: People
    custody: Custody
    events: Events
    handoffs: Handoffs
    records: Records
    trash: Trash
    own_keys: OwnKeys
    signers: Signers
    backups: Backups
    sums: AllSums

    @classmethod
    def over(
        cls,
        connection: Connection,
        folder: Path,
        actor: str,
        clock: Clock,
        unreadable: set[Of] | None = None,
        counted: Counted | None = None,
    ) -> "View":
        """`actor` is who does what is done through it; `unreadable` takes up what lists meet that does not read, and
        `counted` what was counted, if it only reads.
        """
        custody = Custody(connection, folder, actor, clock, unreadable)
        notes, records = Notes(connection, custody, clock), Records(connection, custody, clock)
        return cls(
            Matters(connection, custody),
            notes,
            Documents(connection, custody, counted),
            Briefs(connection, custody),
            People(connection, custody),
            custody,
            Events(connection, custody, counted),
            Handoffs(connection, custody),
            records,
            Trash(connection, custody, notes, records),
            OwnKeys(connection, custody),
            Signers(connection, custody),
            Backups(connection, custody),
            AllSums(connection),
        )
