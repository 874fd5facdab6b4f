"""A8: a damaged index of the search costs the search alone, says so, and is made anew from what is stored."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.domain.vault import SearchIndex, Thing
from intake_app.errors import SearchDamaged
from intake_app.vault import Vault, attendance, findable, opening
from intake_app.vault.backup import back_up, restore
from intake_app.vault.check import check
from intake_app.vault.connection import open_database
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.lane import Lane
from intake_app.vault.salvage import salvage

Hurt = Callable[[str], Vault]
REFUSED = [
    "UPDATE findable_data SET block = randomblob(50) WHERE id > 10",
    "DELETE FROM findable_data WHERE id = 10",
    "DELETE FROM findable_data WHERE id = 1",
    "DELETE FROM findable_data",
    "DELETE FROM findable_docsize",
    "UPDATE findable_docsize SET sz = x'ff'",
    "DELETE FROM findable_config",
    "UPDATE findable_config SET v = 9 WHERE k = 'version'",
    "UPDATE findable_config SET v = 'x' WHERE k = 'version'",
    "DELETE FROM findable_content WHERE c0 = 'note'",
    "UPDATE findable_content SET c0 = 'hologram'",
    "UPDATE findable_content SET c1 = NULL, c2 = NULL, c3 = NULL WHERE c0 = 'note'",
]
"""What a search can't pass over."""
UNNOTICED = [
    "UPDATE findable_data SET block = x'ffffffff' WHERE id = 10",
    "UPDATE findable_data SET block = randomblob(9) WHERE id = 1",
    "DELETE FROM findable_idx",
    "UPDATE findable_idx SET pgno = pgno + 1000",
    "UPDATE findable_idx SET term = x'7a' || term",
    "DELETE FROM findable_config WHERE k = 'secure-delete'",
    "INSERT INTO findable_config VALUES ('pgsz', 40)",
    "UPDATE findable_content SET c4 = 'other words' WHERE c0 = 'note'",
    "UPDATE findable_content SET c3 = x'ff00' WHERE c0 = 'process'",
    "INSERT INTO findable_content VALUES (999, 'note', 'x', 'y', 'z', 'w')",
    "INSERT INTO findable_content VALUES (-999, 'process', 'x', 'y', 'z', 'w')",
    "UPDATE findable SET body = 'not what the note says' WHERE kind = 'note'",
    "DELETE FROM findable WHERE kind = 'process'",
]
"""What a search may pass over, and find less."""


@pytest.fixture
def item(vault: Vault, matter: Matter, provenance: Provenance) -> Item:
    """With words of its own, beside a note and a process."""
    with vault.change() as change:
        change.notes.add(matter.code, "First call", "She came on Monday.")
        change.notes.add(matter.code, "Draft", "The heron again.", draft=True)
        change.notes.add(matter.code, "Long", " ".join(f"{number:x}" for number in range(4000)))  # several pages
        change.records.add(matter.code, Process(number="HSI-77", purpose="summons for records"))
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"x"])
        return incoming.finish(
            title="Letter", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance, text="ten days to object"
        )


@pytest.fixture
def hurt(vault: Vault, folder: Path, reopen: Callable[[], Vault], item: Item) -> Hurt:
    """The vault, opened again after a statement was done to the database behind the program's back."""

    def run(statement: str) -> Vault:
        header, key = vault.unlocked.header, bytearray(vault.unlocked.data_key)
        vault.close()
        db = open_database(folder / "vault.db", header, key)
        assert db.execute(statement).rowcount
        db.close()
        return reopen()

    return run


def found(vault: Vault) -> list[int]:
    """How many hits each of some words has, the beginnings of some too."""
    return [vault.search(query).total for query in ("monday", "mon", "heron", "her", "summons", "hsi", "letter")]


WHOLE = [1, 1, 2, 2, 1, 1, 1]


@pytest.mark.parametrize("statement", [*REFUSED, *UNNOTICED])
def test_a_damaged_index_costs_the_search_alone_and_the_check_makes_it_anew(
    hurt: Hurt, matter: Matter, item: Item, statement: str
) -> None:
    damaged = hurt(statement)
    with damaged.reading() as view:
        assert (len(view.documents.of(matter.code)), len(view.notes.of(matter.code))) == (1, 3)
    assert b"".join(damaged.read(item.id, Role.ORIGINAL)) == b"x"
    result = check(damaged)
    assert (result.ok, result.pages_ok, result.search, result.altered) == (True, True, SearchIndex.MADE_ANEW, ())
    with damaged.reading() as view:
        assert [event.action for event in view.custody.latest(2)] == [Action.CHECKED, Action.SEARCH_MADE_ANEW]
    assert (found(damaged), damaged.search("object").total) == (WHOLE, 1)
    with damaged.change() as change:
        change.notes.add(matter.code, "Second call", "On Monday again.")
        change.documents.rename(item.id, "Envelope")
    assert (damaged.search("monday").total, damaged.search("envelope").total) == (2, 1)
    again = check(damaged)
    assert (again.ok, again.search) == (True, SearchIndex.WHOLE)


@pytest.mark.parametrize("statement", REFUSED)
def test_searching_in_a_damaged_index_says_that_it_is_damaged(hurt: Hurt, statement: str) -> None:
    damaged = hurt(statement)
    with pytest.raises(SearchDamaged):
        found(damaged)


def test_a_change_that_a_damaged_index_stands_in_the_way_of_says_so(hurt: Hurt, matter: Matter) -> None:
    damaged = hurt("DELETE FROM findable_config")
    with pytest.raises(SearchDamaged), damaged.change() as change:
        change.notes.add(matter.code, "x", "y")
    with damaged.reading() as view:
        assert len(view.notes.of(matter.code)) == 3


def test_a_vault_opens_for_reading_where_the_index_stands_in_the_way_of_writing(
    hurt: Hurt, reopen: Callable[[], Vault], item: Item, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = hurt("DELETE FROM findable_config")
    vault.close()
    monkeypatch.setattr(attendance, "drop_incomplete", refused)
    opened = reopen()
    assert opened.damaged
    assert b"".join(opened.read(item.id, Role.ORIGINAL)) == b"x"
    assert check(opened).search is SearchIndex.DAMAGED


def refused(lane: Lane) -> None:
    with lane.transaction() as db:
        db.execute("UPDATE findable SET title = 'x'")


def test_words_that_are_kept_in_the_index_alone_are_named_when_they_are_lost(hurt: Hurt, item: Item) -> None:
    """The item is found by its title again; that its words are gone is said for as long as they are."""
    damaged = hurt("DELETE FROM findable_content")
    for search in (SearchIndex.MADE_ANEW, SearchIndex.WHOLE):
        result = check(damaged)
        assert (result.ok, result.search, result.altered) == (False, search, ((Thing.WORDS, item.id),))
    assert (found(damaged), damaged.search("object").total) == (WHOLE, 0)


def test_an_index_is_left_as_it_is_beside_other_damage(hurt: Hurt, matter: Matter) -> None:
    """It may be what still tells how a note read."""
    damaged = hurt("UPDATE notes SET created_at = '2020-01-01T00:00:00.000000+00:00'")
    with damaged._writer.transaction() as db:
        db.execute("DELETE FROM findable_idx")
    for _ in range(2):
        result = check(damaged)
        assert (result.search, len(result.damaged_notes)) == (SearchIndex.DAMAGED, 2)  # a draft has no witness


def test_where_nothing_can_be_written_a_damaged_index_is_told_and_stays(
    hurt: Hurt, reopen: Callable[[], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    hurt("DELETE FROM findable_config").close()
    monkeypatch.setattr(opening.os, "access", lambda *_args: False)
    vault = reopen()
    with pytest.raises(SearchDamaged):
        found(vault)
    result = check(vault)
    assert (result.ok, result.pages_ok, result.search, result.altered) == (False, True, SearchIndex.DAMAGED, ())


def test_what_was_changed_itself_is_not_blamed_on_the_index(hurt: Hurt, matter: Matter) -> None:
    damaged = hurt("UPDATE revisions SET body = 'other', draft = 0 WHERE draft")
    with damaged._writer.transaction() as db:
        db.execute("UPDATE findable SET body = 'The heron again.' WHERE body = 'other'")
    result = check(damaged)
    assert (len(result.damaged_notes), result.search) == (1, SearchIndex.WHOLE)


def test_a_vault_with_a_damaged_index_is_backed_up_and_comes_back_with_a_whole_one(
    hurt: Hurt, tmp_path: Path, passphrase: str
) -> None:
    damaged = hurt("DELETE FROM findable_config")
    backup = back_up(damaged, tmp_path)
    restore(backup, tmp_path / "Again.intake", passphrase, actor="Ana")
    with Vault.open(tmp_path / "Again.intake", passphrase, actor="Ana") as vault:
        assert (found(vault), vault.search("object").total) == (WHOLE, 1)
        result = check(vault)
        assert (result.ok, result.search) == (True, SearchIndex.WHOLE)


@pytest.mark.parametrize("statement", ["DELETE FROM findable_config", "DELETE FROM findable_data"])
def test_what_is_salvaged_has_a_whole_index_and_the_words_of_items(
    hurt: Hurt, folder: Path, tmp_path: Path, passphrase: str, statement: str
) -> None:
    hurt(statement).close()
    assert salvage(folder, tmp_path / "Saved.intake", passphrase, actor="Ana").whole
    with Vault.open(tmp_path / "Saved.intake", passphrase, actor="Ana") as vault:
        assert (found(vault), vault.search("object").total) == (WHOLE, 1)
        assert check(vault).ok


def test_words_deleted_after_the_index_was_made_anew_leave_it_at_once(hurt: Hurt, matter: Matter) -> None:
    """As they do before: what is typed and taken back stands in no page of the index."""
    damaged = hurt("DELETE FROM findable_data")
    assert check(damaged).ok
    with damaged.change() as change:
        note = change.notes.add(matter.code, "Call", "zebrafinch", draft=True)
        change.notes.revise(note.id, "Call", "nothing", draft=True)
    with damaged.reading_rows() as db:
        assert all(b"zebrafinch" not in block for (block,) in db.execute("SELECT block FROM findable_data"))


def test_a_record_that_does_not_read_is_no_damage_of_the_index(hurt: Hurt) -> None:
    damaged = hurt("SELECT 1")
    with damaged._writer.transaction() as db:
        db.execute("DROP TRIGGER versions_stay")
        db.execute("UPDATE record_versions SET body = ?", (json.dumps({"nobody": "knows"}),))
        assert list(findable.differing(db)) == []


@pytest.mark.parametrize("table", ["data", "idx", "content", "docsize", "config"])
def test_a_bad_page_of_the_index_costs_no_more_and_what_is_salvaged_has_a_whole_one(
    hurt: Hurt, matter: Matter, item: Item, folder: Path, tmp_path: Path, passphrase: str, table: str
) -> None:
    """Of the words of items, those on the page are lost, and named."""
    whole = hurt("UPDATE findable_config SET v = v")
    with whole.reading_rows() as db:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = db.execute(query, (f"findable_{table}",)).fetchone()
    whole.close()
    data = bytearray((folder / "vault.db").read_bytes())
    data[page * PAGE_SIZE - PAGE_SIZE // 2] ^= 1
    (folder / "vault.db").write_bytes(data)
    with Vault.open(folder, passphrase, actor="Ana") as damaged:
        with damaged.reading() as view:
            assert (len(view.documents.of(matter.code)), len(view.notes.of(matter.code))) == (1, 3)
        with pytest.raises(SearchDamaged):
            found(damaged)
        with pytest.raises(SearchDamaged), damaged.change() as change:
            change.notes.add(matter.code, "x", "y")
        result = check(damaged)
        assert (result.ok, result.pages_ok, result.search, result.record_ok) == (
            False,
            False,
            SearchIndex.DAMAGED,
            True,
        )
    lost = () if table != "content" else ((Thing.WORDS, item.id),)
    salvage(folder, tmp_path / "Saved.intake", passphrase, actor="Ana")
    with Vault.open(tmp_path / "Saved.intake", passphrase, actor="Ana") as saved:
        result = check(saved)
        assert (result.altered, result.search, found(saved)) == (lost, SearchIndex.WHOLE, WHOLE)
