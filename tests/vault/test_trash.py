"""What is put away by mistake comes back whole; what is purged is gone from every page, and its hashes stay."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake_app.domain.case_file import Hold
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.ids import ItemId, NoteId
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.note import Note
from intake_app.domain.trash import KEPT
from intake_app.errors import NotFound, OnHold, StorageFull, StorageReadOnly
from intake_app.vault import Vault, opening
from intake_app.vault.check import check
from intake_app.vault.connection import DATABASE_FILE
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.notes import wording_hash
from intake_app.vault.secrets import SALT_BYTES, derive
from tests.vault.conftest import START

TakeIn = Callable[[bytes], Item]
RESERVED = 80  # bytes at the end of a page: IV and HMAC-SHA512
HOLD = Hold("preservation letter", "Ana", date(2025, 3, 1))


@pytest.fixture
def letter(take_in: TakeIn) -> Item:
    return take_in(b"canary-in-the-letter")


@pytest.fixture
def note(vault: Vault, matter: Matter) -> Note:
    with vault.change() as change:
        first = change.notes.add(matter.code, "Call", "canary-in-the-first-wording")
        return change.notes.revise(first.id, "Call", "canary-in-the-second-wording")


def put(vault: Vault, *subjects: ItemId | NoteId) -> None:
    with vault.change() as change:
        for subject in subjects:
            change.trash.put(subject)


def test_what_is_in_the_trash_is_not_listed_found_counted_or_opened(vault: Vault, letter: Item, note: Note) -> None:
    put(vault, letter.id, note.id)
    with vault.reading() as view:
        assert view.documents.of(letter.matter) == []
        assert view.notes.of(letter.matter) == []
        matter = view.matters.get(letter.matter)
        assert (matter.items, matter.notes) == (0, 0)
        with pytest.raises(NotFound):
            view.documents.get(letter.id)
        assert {(one.title, one.exhibit) for one in view.trash.of(letter.matter)} == {("Letter", 1), ("Call", 0)}
    assert vault.search("letter").hits == vault.search("wording").hits == ()


def test_taking_back_brings_it_back_as_it_was(vault: Vault, letter: Item, note: Note) -> None:
    put(vault, letter.id, note.id)
    with vault.change() as change:
        change.trash.take_back(letter.id)
        change.trash.take_back(note.id)
        assert change.documents.of(letter.matter) == [letter]
        assert change.notes.of(letter.matter) == [note]
        assert change.trash.of(letter.matter) == []
        assert b"".join(change.documents.read(letter.id, Role.ORIGINAL)) == b"canary-in-the-letter"
    assert [hit.subject for hit in vault.search("wording").hits] == [note.id]


def test_words_typed_into_a_note_that_was_put_away_are_not_lost(vault: Vault, note: Note) -> None:
    put(vault, note.id)
    with vault.change() as change:
        change.notes.revise(note.id, "Call", "typed meanwhile", draft=True)
        change.trash.take_back(note.id)
        assert change.notes.get(note.id).body == "typed meanwhile"


def test_purging_removes_every_row_and_word_and_leaves_the_hashes_in_the_record(
    vault: Vault, letter: Item, note: Note
) -> None:
    put(vault, letter.id, note.id)
    of_the_letter, of_the_note = vault.purge([letter.id, note.id], actor="Ben")
    assert of_the_letter.action is of_the_note.action is Action.PURGED
    assert (of_the_letter.actor, of_the_letter.facts["exhibit"]) == ("Ben", "1")
    assert of_the_letter.facts["original"] == letter.shared.sha256
    assert of_the_note.facts == {
        "kind": "note",
        "wording 1": wording_hash("Call", "canary-in-the-first-wording"),
        "wording 2": wording_hash("Call", "canary-in-the-second-wording"),
    }
    with vault.reading() as view:
        assert view.trash.of(letter.matter) == []
    assert dump(vault).count("canary") == 0
    assert check(vault).ok


def test_no_freed_page_holds_what_was_purged(vault: Vault, letter: Item) -> None:
    """A page that was only unlinked would still show the bytes to whoever has the key."""
    put(vault, letter.id)
    assert b"canary-in-the-letter" in pages(vault)
    vault.purge([letter.id])
    assert b"canary-in-the-letter" not in pages(vault)


def test_what_a_failing_drive_did_not_overwrite_any_more_is_deleted_all_the_same(
    vault: Vault, letter: Item, reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record says so by then; an error would say that it was undone. The next opening overwrites it."""
    put(vault, letter.id)
    monkeypatch.setattr("intake_app.vault.open_vault.drop", full)
    assert [event.action for event in vault.purge([letter.id])] == [Action.PURGED]
    with vault.reading() as view:
        assert view.trash.of(letter.matter) == []
    assert b"canary-in-the-letter" in pages(vault)
    vault.close()
    assert b"canary-in-the-letter" not in pages(reopen())


def full(*_given: object) -> None:
    raise StorageFull(Path())


def test_an_exhibit_number_is_never_given_twice(vault: Vault, take_in: TakeIn) -> None:
    last = [take_in(b"one"), take_in(b"two")][-1]
    put(vault, last.id)
    vault.purge([last.id])
    assert take_in(b"three").exhibit == 3


def test_what_came_out_of_a_purged_item_stays(vault: Vault, letter: Item) -> None:
    with vault.receive(letter.matter) as incoming:
        incoming.put(Role.ORIGINAL, [b"attachment"])
        origin = Provenance("a.pdf", START, 10, "ab" * 32, PartOf(letter.id, 1, 1))
        part = incoming.finish(title="A", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=origin)
    put(vault, letter.id)
    vault.purge([letter.id])
    with vault.reading() as view:
        assert view.documents.get(part.id).provenance.part_of is None
    assert check(vault).ok


def test_while_a_hold_stands_nothing_of_its_matter_is_purged(vault: Vault, letter: Item, note: Note) -> None:
    with vault.change() as change:
        held = change.records.add(letter.matter, HOLD)
        other = change.notes.add(change.matters.add(Mode.CLINIC_INTAKE, "Grey seal").code, "Other", "matter")
    put(vault, letter.id, note.id, other.id)
    with pytest.raises(OnHold):
        vault.purge([other.id, letter.id])
    with vault.change() as change:
        assert len(change.trash.of(letter.matter)) == 2
        assert [one.subject for one in change.trash.overdue(START + 2 * KEPT)] == [other.id]
        change.trash.take_back(other.id)  # all or none: it was not purged
        change.records.revise(held.id, Hold("", "Ana", date(2025, 3, 1), "Ana", date(2025, 3, 2)))
        assert len(change.trash.overdue(START + 2 * KEPT)) == 2
    assert len(vault.purge([letter.id, note.id])) == 2


def test_nothing_is_overdue_before_its_time(vault: Vault, letter: Item) -> None:
    put(vault, letter.id)
    with vault.reading() as view:
        (put_away,) = view.trash.of(letter.matter)
        assert view.trash.overdue(put_away.purged_after) == [put_away]
        assert view.trash.overdue(put_away.put_at) == []


def test_only_what_is_in_the_trash_can_be_taken_back_or_purged(vault: Vault, letter: Item) -> None:
    put(vault, letter.id)
    with pytest.raises(NotFound):
        put(vault, letter.id)
    with pytest.raises(NotFound):
        put(vault, ItemId("nothing"))
    with vault.change() as change:
        change.trash.take_back(letter.id)
    with pytest.raises(NotFound):
        vault.purge([letter.id])
    with vault.change() as change, pytest.raises(NotFound):
        change.trash.take_back(letter.id)


def test_nothing_is_purged_where_nothing_can_be_written(
    vault: Vault, letter: Item, reopen: Callable[[], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(vault, letter.id)
    vault.close()
    monkeypatch.setattr(opening.os, "access", lambda _path, _mode: False)
    with pytest.raises(StorageReadOnly):
        reopen().purge([letter.id])


def test_a_note_in_the_trash_that_was_exchanged_is_still_noticed(vault: Vault, note: Note) -> None:
    put(vault, note.id)
    with vault.change(), vault._writer.transaction() as db:
        db.execute("DROP TRIGGER wordings_stay")
        db.execute("UPDATE revisions SET body = 'other'")
    assert check(vault).damaged_notes == (note.id,)


def dump(vault: Vault) -> str:
    """All rows of all tables, the index of words included."""
    with vault._reader.transaction() as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return "\n".join(repr(row) for table in tables for row in db.execute(f"SELECT * FROM {table}"))


def pages(vault: Vault) -> bytes:
    """Every page of the database file, free ones included, decrypted by another library: AES-256-CBC, IV and HMAC last.

    Format: https://www.zetetic.net/sqlcipher/design/
    """
    with vault._writer.outside() as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    data, key = (vault.folder / DATABASE_FILE).read_bytes(), derive(vault.unlocked.data_key, b"intake database")
    decrypted = []
    for start in range(0, len(data), PAGE_SIZE):
        page = data[start or SALT_BYTES : start + PAGE_SIZE - RESERVED]
        vector = data[start + PAGE_SIZE - RESERVED :][:16]
        decrypted.append(Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor().update(page))
    return b"".join(decrypted)
