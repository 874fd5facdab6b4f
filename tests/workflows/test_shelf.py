"""Many small documents come out of the vault together, each as if it had been asked for alone."""

import hashlib
import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

import pytest

from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId
from intake_app.domain.matter import Matter
from intake_app.errors import DatabaseDamaged, DocumentDamaged
from intake_app.vault import Vault
from intake_app.vault.header import PAGE_SIZE
from intake_app.workflows import shelf
from intake_app.workflows.shelf import SMALL, Shelf

Store = Callable[..., Item]
Fetch = Callable[[], Iterable[bytes]]


@pytest.fixture
def store(vault: Vault, matter: Matter) -> Store:
    def store(**contents: bytes) -> Item:
        with vault.receive(matter.code) as incoming:
            for role, data in contents.items():
                incoming.put(Role(role), [data])
            arrived = Provenance("a.bin", datetime.now(UTC), 1, hashlib.sha256(b"").hexdigest())
            return incoming.finish(title="a", kind=Kind.UNKNOWN, status=Status.AS_RECEIVED, provenance=arrived)

    return store


def shelved(vault: Vault, places: Iterable[tuple[ItemId, Role]]) -> dict[tuple[ItemId, Role], Fetch]:
    found = Shelf(vault)
    return {place: found.add(*place) for place in places}


@pytest.mark.parametrize("at_once", [1, 3, 64])
def test_each_comes_with_its_own_bytes_in_any_order_and_again(
    vault: Vault, store: Store, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_AT_ONCE", at_once)
    data = {}
    for number in range(7):
        clean, original = bytes([number]) * (1000 * number), os.urandom(SMALL - number)
        item = store(clean=clean, original=original).id
        data |= {(item, Role.CLEAN): clean, (item, Role.ORIGINAL): original}
    found = shelved(vault, data)
    assert {place: b"".join(found[place]()) for place in data} == data
    assert {place: b"".join(found[place]()) for place in reversed(data)} == data


def test_they_are_read_together(vault: Vault, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(store(original=b"%d" % number).id, Role.ORIGINAL) for number in range(5)]
    asked = []
    real = Vault.whole
    monkeypatch.setattr(Vault, "whole", lambda self, wanted: (asked.append(len(wanted)), real(self, wanted))[1])
    found = shelved(vault, places)
    assert [b"".join(fetch()) for fetch in found.values()] == [b"0", b"1", b"2", b"3", b"4"]
    assert asked == [5]


def test_a_document_that_is_gone_is_told_by_its_own_name_and_the_others_come(vault: Vault, store: Store) -> None:
    places = [(store(original=os.urandom(1000)).id, Role.ORIGINAL) for _ in range(3)]
    with vault._writer.transaction() as db:
        db.execute("DELETE FROM chunks WHERE content = 2")
    first, gone, third = shelved(vault, places).values()
    assert [len(b"".join(fetch())) for fetch in (first, third)] == [1000, 1000]
    with pytest.raises(DocumentDamaged) as caught:
        b"".join(gone())
    assert caught.value.item == places[1][0]


def outcome(take: Fetch) -> bytes | str:
    """What came, or what was told of it."""
    try:
        return b"".join(take())
    except (DocumentDamaged, DatabaseDamaged) as error:
        return str(error)


def test_bad_pages_cost_no_more_than_when_each_is_read_alone(vault: Vault, store: Store) -> None:
    data = [os.urandom(30_000) for _ in range(4)]
    places = [(store(original=each).id, Role.ORIGINAL) for each in data]
    vault.empty_log()
    told = set()
    with (vault.folder / "vault.db").open("r+b") as file:
        for page in range(1, 9):  # from the end: where the last of them stand
            file.seek(-page * PAGE_SIZE + 100, os.SEEK_END)
            was = file.read(8)
            file.seek(-8, os.SEEK_CUR)
            file.write(bytes(byte ^ 1 for byte in was))
            file.flush()
            with vault._reader.put_down():
                found = shelved(vault, places)
            together = [outcome(fetch) for fetch in found.values()]
            alone = [outcome(partial(vault.pieces, *place)) for place in places]
            for each, expected, told_alone in zip(together, data, alone, strict=True):
                assert each in (expected, told_alone)
            told |= {each for each in together if isinstance(each, str)}
            file.seek(-page * PAGE_SIZE + 100, os.SEEK_END)
            file.write(was)
            file.flush()
    assert len(told) >= 2
