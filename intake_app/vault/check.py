"""Is everything as it was stored? Pages, documents, notes, records and custody are looked at and compared.

The record is the witness: it holds the hash of every document, wording and record. What it names and what is there
have to be the same, so a page of an older day put back is noticed although its own checksum is right.
"""

import contextlib
from dataclasses import dataclass

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId, NoteId, RecordId
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.vault import CheckResult
from intake_app.errors import DatabaseDamaged, DocumentDamaged, NotFound, RecordBroken
from intake_app.vault.connection import DATABASE_FILE, watched
from intake_app.vault.documents import StoredHash
from intake_app.vault.lane import Lane
from intake_app.vault.notes import WordingHash
from intake_app.vault.pages import bad_pages
from intake_app.vault.records import VersionHash
from intake_app.vault.storage import storage_errors
from intake_app.vault.vault import Vault


def check(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Look at everything. Damage is reported, never raised; the check enters itself in the record. Raises Cancelled."""
    with vault.apart() as lane:
        result = _Check(vault, lane, lane.heeding(progress)).result()
    if not vault.read_only:
        facts = {"ok": "yes" if result.ok else "no", "documents": str(result.documents), "events": str(result.events)}
        with contextlib.suppress(DatabaseDamaged), vault.change() as change:
            change.custody.add(Action.CHECKED, facts=facts)
    return result


@dataclass(frozen=True, slots=True)
class _Check:
    """One look at everything, on a lane of its own. Where a page is damaged, what stands on it counts as not there."""

    vault: Vault
    lane: Lane
    progress: Progress

    def result(self) -> CheckResult:
        pages_ok = self._pages_ok()
        events, broken_at = self._record()
        witness = self._witness()
        documents, wordings, versions = self._documents(), self._wordings(), self._versions()
        damaged = {(item, role) for item, role, _ in documents if not self._is_whole(item, role)}
        reworded, rewritten = set(), set()
        if witness is not None:
            damaged |= {(item, role) for item, role, _ in _recorded_documents(witness) ^ documents}
            reworded = {note for note, _, _ in _recorded_wordings(witness) ^ wordings}
            rewritten = {record for record, _, _ in _recorded_versions(witness) ^ versions}
        return CheckResult(
            pages_ok=pages_ok,
            documents=len(documents),
            damaged=tuple(sorted(damaged)),
            notes=len(wordings),
            damaged_notes=tuple(sorted(reworded)),
            records=len(versions),
            damaged_records=tuple(sorted(rewritten)),
            events=events,
            record_ok=not broken_at,
            broken_at=max(broken_at, 0),
        )

    def _pages_ok(self) -> bool:
        try:
            with self.lane.outside() as db, watched(db, lambda: self.progress(Step("check"))):
                if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                    raise DatabaseDamaged(self.vault.folder)  # so that the lane goes on with a new connection
        except DatabaseDamaged:
            return False
        return not self._bad_pages() or not self._bad_pages()  # twice: one may have been written just then

    def _bad_pages(self) -> list[int]:
        """By their checksums in the file itself, where there are free pages, which the look above passes over."""
        with self.lane.outside() as db:
            if not db.execute("PRAGMA freelist_count").fetchone()[0]:
                return []
            unlocked = self.vault.unlocked
        if not self.vault.read_only:
            self.vault.empty_log()  # after a power cut a page may be right there alone
        with storage_errors(self.vault.folder):
            path = self.vault.folder / DATABASE_FILE
            return list(bad_pages(path, unlocked.header, unlocked.data_key, self.progress))

    def _record(self) -> tuple[int, int]:
        """How many lines hold, and the first that does not: 0 when all do, -1 when pages of the record are damaged."""
        try:
            with self.lane.transaction() as db:
                return self.vault.view_over(db).custody.verify(self.vault.known_head), 0
        except RecordBroken as broken:
            return broken.seq - 1, broken.seq
        except DatabaseDamaged:
            return 0, -1

    def _witness(self) -> list[CustodyEvent] | None:
        """The events about what was not purged."""
        try:
            with self.lane.transaction() as db:
                events = self.vault.view_over(db).custody.all()
        except (DatabaseDamaged, RecordBroken):
            return None
        purged = {event.subject for event in events if event.action is Action.PURGED}
        return [event for event in events if event.subject not in purged]

    def _documents(self) -> set[StoredHash]:
        try:
            with self.lane.transaction() as db:
                return self.vault.view_over(db).documents.hashes()
        except DatabaseDamaged:
            return set()

    def _wordings(self) -> set[WordingHash]:
        try:
            with self.lane.transaction() as db:
                return self.vault.view_over(db).notes.hashes()
        except DatabaseDamaged:
            return set()

    def _versions(self) -> set[VersionHash]:
        try:
            with self.lane.transaction() as db:
                return self.vault.view_over(db).records.hashes()
        except DatabaseDamaged:
            return set()

    def _is_whole(self, item: ItemId, role: Role) -> bool:
        """Read in one go: an error of one document spoils the connection, and the lane opens the next one anew."""
        try:
            with self.lane.transaction() as db:
                for _piece in self.vault.view_over(db).documents.read(item, role):
                    self.progress(Step("check"))
        except (DocumentDamaged, DatabaseDamaged, NotFound):  # found by one table and not by its index
            return False
        return True


def _recorded_documents(events: list[CustodyEvent]) -> set[StoredHash]:
    """What the record says is stored of each item; it may have been cleaned again since it came."""
    last = {
        (ItemId(event.subject), role): event.facts[role]
        for event in events
        if event.action in {Action.RECEIVED, Action.CLEANED}
        for role in Role
        if role in event.facts
    }
    return {(item, role, sha256) for (item, role), sha256 in last.items()}


def _recorded_wordings(events: list[CustodyEvent]) -> set[WordingHash]:
    return {
        (NoteId(event.subject), int(event.facts["revision"]), event.facts["sha256"])
        for event in events
        if event.action in {Action.NOTE_WRITTEN, Action.NOTE_REVISED}
    }


def _recorded_versions(events: list[CustodyEvent]) -> set[VersionHash]:
    return {
        (RecordId(event.subject), int(event.facts["revision"]), event.facts["sha256"])
        for event in events
        if event.action in {Action.RECORD_ADDED, Action.RECORD_CHANGED, Action.RECORD_REMOVED}
    }
