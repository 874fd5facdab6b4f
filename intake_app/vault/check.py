"""Is everything as it was stored? Pages, documents, notes, records, people, handoffs and custody are compared.

The record is the witness: it holds the hash of every document, wording and version, and how each thing that may change
read when it last did (`witness`). What it names and what is there have to be the same, so a page of an older day put
back is noticed although its own checksum is right.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Role, Sums
from intake_app.domain.ids import ItemId, NoteId, RecordId
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.records import KINDS
from intake_app.domain.vault import CheckResult, SearchIndex, Thing
from intake_app.errors import DatabaseDamaged, DocumentDamaged, NotFound, RecordBroken, SearchDamaged
from intake_app.vault import findable, recorded
from intake_app.vault.connection import DATABASE_FILE, Connection, watched
from intake_app.vault.contents import hashed
from intake_app.vault.documents import StoredHash
from intake_app.vault.info import header_in
from intake_app.vault.lane import Lane
from intake_app.vault.notes import WordingHash
from intake_app.vault.pages import bad_pages
from intake_app.vault.records import VersionHash
from intake_app.vault.storage import storage_errors
from intake_app.vault.sums import Counting
from intake_app.vault.vault import Vault
from intake_app.vault.view import View
from intake_app.vault.witness import Of, differing

T = TypeVar("T")
_AT_ONCE = 500  # witnesses in one line of the record


def check(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Look at everything. Damage is reported, never raised; the check enters itself in the record. Raises Cancelled.

    In a sound vault, what comes from a version without witnesses gets its first. A damaged index of the search is made
    anew where nothing else is wrong but the words kept there alone; wrong sums of whole bytes are told and replaced.
    """
    with vault.apart() as lane:
        checking = _Check(vault, lane, lane.heeding(progress))
        result, new = checking.result()
        if result.search is SearchIndex.DAMAGED and not vault.read_only and _is_sound_but_for_words(result):
            result = replace(result, search=checking.make_anew())
    if not vault.read_only:
        facts = {"ok": "yes" if result.ok else "no", "documents": str(result.documents), "events": str(result.events)}
        with contextlib.suppress(DatabaseDamaged, SearchDamaged), vault.change() as change:
            change.sums.keep(checking.recounted)
            for at in range(0, len(new), _AT_ONCE):
                some = new[at : at + _AT_ONCE]
                change.custody.add(Action.WITNESSED, facts={"count": str(len(some))}, of=some)
            change.custody.add(Action.CHECKED, facts=facts)
    return result


@dataclass(slots=True)
class _Rows:
    """What is there, as of one moment; nothing where it can't be read."""

    events: list[CustodyEvent] | None = None
    documents: set[StoredHash] = field(default_factory=set)
    wordings: set[WordingHash] = field(default_factory=set)
    versions: set[VersionHash] = field(default_factory=set)
    altered: set[Of] = field(default_factory=set)
    new: set[Of] = field(default_factory=set)  # without a witness
    unfindable: set[str] = field(default_factory=set)  # what the search has other words of, or none

    def add(self, view: View, db: Connection) -> None:
        """Read them all."""
        self.documents, self.wordings = view.documents.hashes(), view.notes.hashes()
        self.versions = view.records.hashes()
        self.altered = _unreadable(view)
        with contextlib.suppress(RecordBroken):
            self.events = view.custody.all()
            altered, self.new = differing(db, self.events)
            self.altered |= altered | recorded.misplaced(db, self.events)
        self.unfindable = {row.subject for row in findable.differing(db)}


@dataclass(frozen=True, slots=True)
class _Check:
    """One look at everything, on a lane of its own. Where a page is damaged, what stands on it counts as not there."""

    vault: Vault
    lane: Lane
    progress: Progress
    recounted: dict[int, Sums] = field(default_factory=dict)  # right ones, where others were kept

    def result(self) -> tuple[CheckResult, list[Of]]:
        """And what is to get its first witness: nothing where something is wrong."""
        pages_ok, index_ok = self._pages_and_index()
        events, broken_at = self._record()
        rows = self._rows()
        damaged = {(item, role) for item, role, _ in rows.documents if not self._is_whole(item, role, rows.altered)}
        reworded = {NoteId(one) for kind, one in rows.altered if kind is Thing.NOTE}
        rewritten = {RecordId(one) for kind, one in rows.altered if kind is Thing.RECORD}
        if rows.events is not None:
            told = recorded.without_purged(rows.events)
            damaged |= {(item, role) for item, role, _ in recorded.documents(told) ^ rows.documents}
            reworded |= {note for note, _, _ in recorded.wordings(told) ^ rows.wordings}
            rewritten |= {record for record, _, _ in recorded.versions(told) ^ rows.versions}
        changed = {one for _, one in rows.altered} | reworded | rewritten
        result = CheckResult(
            pages_ok=pages_ok,
            documents=len(rows.documents),
            damaged=tuple(sorted(damaged)),
            notes=len(rows.wordings),
            damaged_notes=tuple(sorted(reworded)),
            records=len(rows.versions),
            damaged_records=tuple(sorted(rewritten)),
            events=events,
            record_ok=not broken_at,
            broken_at=max(broken_at, 0),
            altered=tuple(sorted(one for one in rows.altered if one[0] not in {Thing.NOTE, Thing.RECORD})),
            search=SearchIndex.WHOLE if index_ok and not rows.unfindable - changed else SearchIndex.DAMAGED,
            witnessed=len(rows.new),
        )
        return result, sorted(rows.new) if result.ok else []

    def make_anew(self) -> SearchIndex:
        """The index of the search, of what is stored; how it is then."""
        with contextlib.suppress(DatabaseDamaged, SearchDamaged):
            self.vault.make_index_anew(self.progress)
            self.lane.renew()
            is_whole = all(self._pages_and_index())
            with self.lane.transaction() as db:
                if is_whole and not any(findable.differing(db)):
                    return SearchIndex.MADE_ANEW
        return SearchIndex.DAMAGED

    def _pages_and_index(self) -> findable.Looked:
        looked = findable.Looked(pages=False, search=False)
        with (
            contextlib.suppress(DatabaseDamaged),
            self.lane.outside() as db,
            watched(db, lambda: self.progress(Step("check"))),
        ):
            looked = findable.look_at(db)
            if not all(looked):
                raise DatabaseDamaged(self.vault.folder)  # so that the lane goes on with a new connection
        # By checksums twice: a page may have been written just then.
        if looked.pages and self._bad_pages(all_of_them=not looked.search) and self._bad_pages(all_of_them=True):
            return looked._replace(pages=False)
        return looked

    def _bad_pages(self, *, all_of_them: bool) -> list[int]:
        """By their checksums in the file itself, where there are free pages, which the look above passes over."""
        with self.lane.outside() as db:
            if not all_of_them and not db.execute("PRAGMA freelist_count").fetchone()[0]:
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

    def _rows(self) -> _Rows:
        """In one transaction, for others may be writing; where a page is damaged, each table on its own."""
        rows = _Rows()
        with contextlib.suppress(DatabaseDamaged):
            with self.lane.transaction() as db:
                rows.add(self.vault.view_over(db), db)
                unlocked = self.vault.unlocked
                copy = header_in(db, self.vault.folder, unlocked.header.vault_id, unlocked.data_key)
                if copy is None or copy.sequence != unlocked.header.sequence:
                    rows.altered.add((Thing.KEY_SLOTS, ""))
            return rows
        return _Rows(
            self._read(None, lambda view: view.custody.all()),
            self._read(set(), lambda view: view.documents.hashes()),
            self._read(set(), lambda view: view.notes.hashes()),
            self._read(set(), lambda view: view.records.hashes()),
        )

    def _read(self, none: T, read: Callable[[View], T]) -> T:
        with contextlib.suppress(DatabaseDamaged, RecordBroken), self.lane.transaction() as db:
            return read(self.vault.view_over(db))
        return none

    def _is_whole(self, item: ItemId, role: Role, altered: set[Of]) -> bool:
        """Read in one go: an error of one document spoils the connection, and the lane opens the next one anew.

        Sums that are not those of its bytes are `altered`.
        """
        try:
            with self.lane.transaction() as db:
                view, counting = self.vault.view_over(db), Counting()
                number, _ = view.documents.find(item, role)
                kept, pieces = view.sums.kept(number), view.documents.read(item, role)
                for _piece in hashed(pieces, counting) if kept else pieces:
                    self.progress(Step("check"))
                if kept and kept != counting.result():
                    altered.add((Thing.SUMS, item))
                    self.recounted[number] = counting.result()
        except (DocumentDamaged, DatabaseDamaged, NotFound):  # found by one table and not by its index
            return False
        return True


def _is_sound_but_for_words(result: CheckResult) -> bool:
    """Of items, which stand in the index alone."""
    altered = tuple(one for one in result.altered if one[0] is not Thing.WORDS)
    return replace(result, altered=altered, search=SearchIndex.WHOLE).ok


def _unreadable(view: View) -> set[Of]:
    """What lists leave out or show in part, looked for in all of them."""
    view.people.list(), view.own_keys.list(), view.handoffs.list(), view.matters.list()
    for kind in KINDS.values():
        view.records.every(kind)
    for matter in view.matters.codes():
        view.documents.of(matter), view.notes.of(matter), view.trash.of(matter)
    return set(view.custody.unreadable)
