import os
import threading
from collections.abc import Iterator

import pytest

from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.errors import Cancelled, NotFound
from intake_app.vault import Vault
from intake_app.vault.contents import CHUNK
from intake_app.vault.receive import SLICE

MIB = 1024 * 1024


def counts(vault: Vault) -> tuple[int, int, int]:
    """Items, contents, chunks."""
    with vault._reader.transaction() as db:
        items, contents, chunks = (
            db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("items", "contents", "chunks")
        )
    return items, contents, chunks


def zeros(size: int) -> Iterator[bytes]:
    piece = bytes(CHUNK)
    return (piece for _ in range(size // CHUNK))


def test_leaving_without_finishing_drops_everything(vault: Vault, matter: Matter) -> None:
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, zeros(2 * MIB))
        incoming.put(Role.CLEAN, [b"x"])
    assert counts(vault) == (0, 0, 0)


@pytest.mark.parametrize("error", [Cancelled, OSError, KeyboardInterrupt])
def test_a_source_that_fails_after_a_slice_leaves_nothing(
    vault: Vault, matter: Matter, error: type[BaseException]
) -> None:
    def failing() -> Iterator[bytes]:
        yield from zeros(SLICE + MIB)
        assert 0 < counts(vault)[2] <= SLICE // CHUNK, "the first slice is committed"
        raise error

    with pytest.raises(error), vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, failing())
    assert counts(vault) == (0, 0, 0)
    with vault.reading() as view:
        assert view.custody.verify() == 2


def test_nothing_is_shown_before_it_is_whole(vault: Vault, matter: Matter, provenance: Provenance) -> None:
    """40 MiB, so the first slice is committed long before the end; another thread looks on and writes a note."""
    seen: list[list[Item]] = []
    written = threading.Event()

    def write_a_note() -> None:
        with vault.change(actor="Ben") as change:
            change.notes.add(matter.code, "Meanwhile", "")
        written.set()

    def look() -> None:
        with vault.reading() as view:
            seen.append(view.documents.of(matter.code))

    def pieces() -> Iterator[bytes]:
        writer = threading.Thread(target=write_a_note)
        for number, piece in enumerate(zeros(40 * MIB)):
            if number == 1:
                writer.start()  # waits: the lane is in the middle of a slice
            if number % 40 == 0:
                looker = threading.Thread(target=look)
                looker.start()
                looker.join()
            yield piece
        assert written.wait(60), "the note got in between two slices"
        writer.join()

    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, pieces())
        item = incoming.finish(title="x", kind=Kind.VIDEO, status=Status.AS_RECEIVED, provenance=provenance)
    assert seen == [[]] * 4
    with vault.reading() as view:
        assert view.documents.of(matter.code) == [item]
        assert [note.title for note in view.notes.of(matter.code)] == ["Meanwhile"]


def test_two_files_can_come_in_at_once(vault: Vault, matter: Matter, provenance: Provenance) -> None:
    with vault.receive(matter.code) as one, vault.receive(matter.code) as two:
        one.put(Role.ORIGINAL, [b"one"])
        two.put(Role.ORIGINAL, [b"two"])
        last = two.finish(title="2", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    assert counts(vault) == (1, 1, 1)
    assert b"".join(vault.read(last.id, Role.ORIGINAL)) == b"two"


def test_locking_breaks_off_an_import_and_leaves_nothing_of_it(vault: Vault, matter: Matter, reopen) -> None:
    def pieces() -> Iterator[bytes]:
        for number, piece in enumerate(zeros(40 * MIB)):
            if number == 20:
                locking.start()
                while not vault._writer.stopping:
                    pass
            yield piece

    locking = threading.Thread(target=vault.close)
    with pytest.raises(Cancelled), vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, pieces())
    locking.join()
    assert counts(reopen()) == (0, 0, 0)


def test_what_a_crash_left_is_dropped_at_the_next_opening(vault: Vault, matter: Matter, reopen) -> None:
    incoming = vault.receive(matter.code)
    incoming.put(Role.ORIGINAL, [os.urandom(3 * CHUNK)])
    assert counts(vault) == (0, 1, 3)
    vault.close()
    assert counts(reopen()) == (0, 0, 0)


def test_an_unknown_matter_is_not_found_before_anything_is_stored(vault: Vault) -> None:
    with pytest.raises(NotFound):
        vault.receive(MatterCode("AAA-AAA"))
