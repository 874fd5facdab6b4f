import hashlib
import io
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import CleaningReport, Finding, Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.ids import ItemId
from intake_app.domain.matter import Matter
from intake_app.errors import DocumentDamaged, NotFound, Refusal
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.contents import CHUNK, passing
from tests.vault.conftest import told

TakeIn = Callable[[bytes], Item]
DATA = os.urandom(2 * CHUNK + 1000)


def test_an_item_is_what_it_was_given(vault: Vault, matter: Matter) -> None:
    gps = Finding("gps", "EXIF GPSLatitude", 2)
    report = CleaningReport(Kind.HEIF, Kind.JPEG, (gps,), (gps,), (Finding("content", "", why="x"),), 40, 30, 2)
    provenance = Provenance("IMG \u202e.heic", datetime(2025, 3, 1, 9, 0, 0, 123456, UTC), 99, "ab" * 32)
    with vault.receive(matter.code, actor="Ben") as incoming:
        original = incoming.put(Role.ORIGINAL, [b"as it came"])
        clean = incoming.put(Role.CLEAN, [b"pix", b"els"])
        item = incoming.finish(title="Photo", kind=Kind.HEIF, status=Status.CLEAN, provenance=provenance, report=report)
    assert (item.matter, item.exhibit, item.title) == (matter.code, 1, "Photo")
    assert (item.kind, item.status) == (Kind.HEIF, Status.CLEAN)
    assert (item.provenance, item.report) == (provenance, report)
    assert (item.content(Role.ORIGINAL), item.content(Role.CLEAN)) == (original, clean)
    assert (clean.size, clean.sha256) == (6, hashlib.sha256(b"pixels").hexdigest())
    with vault.reading() as view:
        assert view.documents.get(item.id) == item
        assert view.documents.of(matter.code) == [item]
        received, cleaned = view.custody.of(matter.code)[-2:]
    assert (received.action, cleaned.action) == (Action.RECEIVED, Action.CLEANED)
    assert told(received) == {
        "exhibit": "1",
        "size": "99",
        "received": "ab" * 32,
        "original": original.sha256,
        "clean": clean.sha256,
    }
    assert told(cleaned) == {"kind": "jpeg", "removed": "2"}
    assert {received.actor, cleaned.actor} == {"Ben"}


def test_an_item_knows_what_it_was_taken_out_of_and_why_it_is_not_clean(vault: Vault, matter: Matter, take_in) -> None:
    message = take_in(b"message")
    provenance = Provenance("scan.pdf", datetime(2025, 3, 1, tzinfo=UTC), 3, "ab" * 32, PartOf(message.id, 1, 2))
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"pdf"])
        item = incoming.finish(
            title="Scan",
            kind=Kind.PDF,
            status=Status.AS_RECEIVED,
            provenance=provenance,
            refusal=Refusal.PASSWORD_NEEDED,
        )
    assert (item.provenance, item.refusal) == (provenance, Refusal.PASSWORD_NEEDED)
    with vault.reading() as view:
        facts = view.custody.of(matter.code)[-1].facts
    assert (facts["refused"], facts["from"], facts["from_exhibit"], facts["part"]) == (
        *("password_needed", message.id),
        *("1", "2"),
    )


@pytest.fixture
def twice(vault: Vault, matter: Matter, take_in: TakeIn) -> Item:
    """A document that was kept as received, then cleaned, then cleaned in another way."""
    item = take_in(b"pdf")
    for copy, pages in ((DATA, 2), (DATA[1:], 3)):
        with vault.receive(matter.code, actor="Ben") as incoming:
            incoming.put(Role.CLEAN, [copy])
            item = incoming.clean_again(item.id, CleaningReport(Kind.PDF, Kind.PDF, pages=pages), "ten days")
    return item


def test_cleaned_again_it_has_the_new_copy_and_report(vault: Vault, matter: Matter, twice: Item, take_in) -> None:
    assert (twice.status, twice.refusal, twice.report.pages) == (Status.CLEAN, None, 3)
    assert b"".join(vault.read(twice.id, Role.CLEAN)) == DATA[1:]
    assert b"".join(vault.read(twice.id, Role.ORIGINAL)) == b"pdf"
    with vault.reading() as view:
        event = view.custody.of(matter.code)[-1]
    assert (event.action, event.actor, event.subject) == (Action.CLEANED, "Ben", twice.id)
    assert event.facts["clean"] == twice.content(Role.CLEAN).sha256
    assert [hit.subject for hit in vault.search("ten days").hits] == [twice.id]


def test_the_copy_it_had_before_is_gone_and_the_check_does_not_miss_it(vault: Vault, twice: Item) -> None:
    with vault._reader.transaction() as db:
        assert db.execute("SELECT role, size FROM contents ORDER BY number").fetchall() == [
            (Role.ORIGINAL, 3),
            (Role.CLEAN, len(DATA) - 1),
        ]
        assert db.execute("SELECT count(DISTINCT content) FROM chunks").fetchone() == (2,)
    assert check(vault).ok


def test_exhibits_are_numbered_within_their_matter(vault: Vault, matter: Matter, take_in: TakeIn) -> None:
    assert [take_in(b"x").exhibit for _ in range(3)] == [1, 2, 3]
    with vault.change() as change:
        other = change.matters.add(matter.mode, "Other")
    with vault.receive(other.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"x"])
        provenance = Provenance("x", datetime.now(UTC), 1, "")
        item = incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    assert item.exhibit == 1


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
@pytest.mark.parametrize("piece", [1000, CHUNK, CHUNK + 7, 10 * CHUNK])
def test_pieces_of_any_size_come_back_whole(vault: Vault, matter: Matter, size: int, piece: int) -> None:
    data = os.urandom(size)
    with vault.receive(matter.code) as incoming:
        content = incoming.put(Role.ORIGINAL, (data[at : at + piece] for at in range(0, size, piece)))
        provenance = Provenance("x", datetime.now(UTC), size, "")
        item = incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    assert (content.size, content.sha256) == (size, hashlib.sha256(data).hexdigest())
    pieces = list(vault.read(item.id, Role.ORIGINAL))
    assert b"".join(pieces) == data
    assert {len(each) for each in pieces[:-1]} <= {CHUNK}


def test_one_buffer_may_be_used_for_every_piece(vault: Vault, matter: Matter, provenance: Provenance) -> None:
    def pieces():
        buffer = bytearray(CHUNK)
        for number in range(4):
            buffer[:] = bytes([number]) * CHUNK
            yield memoryview(buffer)[: CHUNK - 5]

    with vault.receive(matter.code) as incoming:
        content = incoming.put(Role.ORIGINAL, pieces())
        item = incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    expected = b"".join(bytes([number]) * (CHUNK - 5) for number in range(4))
    assert b"".join(vault.read(item.id, Role.ORIGINAL)) == expected
    assert content.sha256 == hashlib.sha256(expected).hexdigest()


def test_any_part_can_be_read(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(DATA)
    parts = [(0, 10), (CHUNK - 3, 6), (CHUNK, CHUNK), (100, 2 * CHUNK), (len(DATA) - 4, 100), (len(DATA), 1)]
    with vault.reading() as view:
        for offset, length in parts:
            part = view.documents.read_at(item.id, Role.ORIGINAL, offset, length)
            assert part == DATA[offset : offset + length]


def test_a_stream_reads_and_seeks_like_a_file(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(DATA)
    like = io.BytesIO(DATA)
    with vault.stream(item.id, Role.ORIGINAL) as file:
        assert file.seekable()
        assert file.readable()
        for offset, whence, length in ((5, 0, 9), (CHUNK, 1, 20), (-7, 2, 100), (-2 * CHUNK, 1, -1), (9**9, 0, 5)):
            assert file.seek(offset, whence) == like.seek(offset, whence)
            assert file.read(length) == like.read(length)
            assert file.tell() == like.tell()
        with pytest.raises(ValueError, match="before"):
            file.seek(-1)
    with vault.reading() as view, view.documents.open(item.id, Role.ORIGINAL) as file:
        assert file.read() == DATA


def test_renaming_keeps_the_name_it_came_with(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(b"x")
    with vault.change() as change:
        renamed = change.documents.rename(item.id, "Envelope")
        event = change.custody.latest(1)[0]
    assert renamed == replace(item, title="Envelope")
    assert (event.action, event.subject) == (Action.RENAMED, item.id)


def test_what_is_not_kept_is_not_found(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(b"x")
    with pytest.raises(NotFound):
        vault.read(item.id, Role.CLEAN)
    with pytest.raises(NotFound):
        vault.stream(ItemId("none"), Role.ORIGINAL)
    with vault.reading() as view, pytest.raises(NotFound):
        view.documents.get(ItemId("none"))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE chunks SET bytes = zeroblob(262144) WHERE number = 1",
        "DELETE FROM chunks WHERE number = 1",
        "DELETE FROM chunks WHERE number = 2",
    ],
)
def test_bytes_that_are_not_what_was_stored_are_noticed(vault: Vault, take_in: TakeIn, statement: str) -> None:
    item = take_in(DATA)
    with vault._writer.transaction() as db:
        db.execute(statement)
    with pytest.raises(DocumentDamaged) as caught:
        list(vault.read(item.id, Role.ORIGINAL))
    assert (caught.value.item, caught.value.role) == (item.id, Role.ORIGINAL)


def test_others_can_read_between_the_pieces(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(DATA)
    for _piece in vault.read(item.id, Role.ORIGINAL):
        assert not vault._reader.lock._taken.locked()


def test_items_and_notes_come_in_pages_and_have_their_place(vault: Vault, matter: Matter, take_in) -> None:
    items = [take_in(bytes([number])) for number in range(7)]
    with vault.change() as change:
        notes = [change.notes.add(matter.code, f"Call {number}", "") for number in range(7)][::-1]
        change.trash.put(items[2].id)
        change.trash.put(notes[2].id)
    listed, told = [*items[:2], *items[3:]], [*notes[:2], *notes[3:]]
    with vault.reading() as view:
        assert view.documents.page(matter.code, 1, 3) == listed[1:4] == view.documents.of(matter.code)[1:4]
        assert view.documents.page(matter.code, 5, 3) == listed[5:]
        assert [view.documents.place_of(item.id) for item in listed] == list(range(6))
        assert view.notes.page(matter.code, 1, 3) == told[1:4] == view.notes.of(matter.code)[1:4]
        assert [view.notes.place_of(note.id) for note in told] == list(range(6))
        assert (view.matters.get(matter.code).items, view.matters.get(matter.code).notes) == (6, 6)
        events = view.custody.of(matter.code)[::-1]
        assert view.events.page(2, 5, matter.code) == events[2:7]
        assert view.events.count(matter.code) == len(events)
        assert view.events.page(3, 4) == view.custody.latest(7)[3:]
        assert view.events.count() == view.custody.verify()


def test_long_lists_are_walked_by_their_indexes(vault: Vault) -> None:
    """In a large vault, whatever reads the rows themselves takes a hundred times as long."""
    asked = {
        "SELECT number FROM items WHERE matter = '' AND id != '' ORDER BY exhibit": "COVERING INDEX items_listed",
        "SELECT count(*) FROM items WHERE matter = '' AND status = ''": "COVERING INDEX items_",
        "SELECT number FROM items WHERE matter = '' AND received_at > ''": "COVERING INDEX items_of_day",
        "SELECT number FROM items WHERE received_at > ''": "COVERING INDEX items_by_day",
        "SELECT number FROM notes WHERE created_at > ''": "COVERING INDEX notes_by_day",
        "SELECT part FROM items WHERE container = ''": "items_of_container",
        "SELECT seq FROM custody WHERE action = '' AND matter = '' ORDER BY seq": "custody_of_action",
    }
    with vault._reader.transaction() as db:
        for query, index in asked.items():
            plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}"))
            assert index in plan, query
            assert "SCAN items" not in plan
            assert "TEMP B-TREE" not in plan, query


def test_bytes_that_pass_through_do_not_stay_in_the_memory_of_lists(vault: Vault, take_in: TakeIn) -> None:
    item = take_in(DATA)

    def kept() -> int:
        with vault._reader.transaction() as db:
            return int(db.execute("PRAGMA cache_size").fetchone()[0])

    before = kept()
    with vault.reading_rows() as db, passing(db):
        assert abs(kept()) < abs(before)
    list(vault.read(item.id, Role.ORIGINAL))
    list(vault.pieces(item.id, Role.ORIGINAL))
    assert vault.whole([(item.id, Role.ORIGINAL)]) == {}, "it has more than one row"
    assert kept() == before
