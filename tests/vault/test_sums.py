import hashlib
import zlib

import pytest

from intake_app.domain.document import CleaningReport, Item, Kind, Role, Sums
from intake_app.domain.matter import Matter
from intake_app.domain.vault import Thing
from intake_app.errors import DocumentDamaged
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.contents import CHUNK

DATA = bytes(range(256)) * 3000  # three rows


def sums_of(data: bytes) -> Sums:
    return Sums(hashlib.sha512(data).hexdigest(), zlib.crc32(data))


def kept(vault: Vault, matter: Matter) -> dict:
    with vault.reading() as view:
        return view.sums.of(matter.code)


def missing(vault: Vault, matter: Matter) -> set:
    with vault.reading() as view:
        return view.sums.missing(matter.code)


def rows(vault: Vault) -> int:
    with vault._reader.transaction() as db:
        return db.execute("SELECT count(*) FROM sums").fetchone()[0]


@pytest.fixture
def of_an_earlier_version(vault: Vault, take_in) -> Item:
    """Stored when no sums were kept."""
    item = take_in(DATA)
    with vault._writer.transaction() as db:
        db.execute("DELETE FROM sums")
    return item


@pytest.mark.parametrize("data", [b"", b"x", DATA])
def test_they_are_counted_while_the_bytes_come_in(vault: Vault, matter: Matter, take_in, data: bytes) -> None:
    item = take_in(data)
    assert kept(vault, matter) == {(item.id, Role.ORIGINAL): sums_of(data)}


def test_another_clean_copy_has_its_own_and_the_old_ones_go_with_it(vault: Vault, matter: Matter, take_in) -> None:
    item = take_in(DATA)
    for pixels in (b"first", b"second"):
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.CLEAN, [pixels])
            incoming.clean_again(item.id, CleaningReport(Kind.PDF, Kind.PDF))
    assert kept(vault, matter) == {(item.id, Role.ORIGINAL): sums_of(DATA), (item.id, Role.CLEAN): sums_of(b"second")}
    assert rows(vault) == 2


def test_they_go_with_what_is_purged(vault: Vault, take_in) -> None:
    item = take_in(DATA)
    with vault.change() as change:
        change.trash.put(item.id)
    vault.purge([item.id])
    assert rows(vault) == 0


def test_what_came_before_they_were_kept_is_counted_once(
    vault: Vault, matter: Matter, of_an_earlier_version: Item
) -> None:
    assert kept(vault, matter) == {}
    assert missing(vault, matter) == {(of_an_earlier_version.id, Role.ORIGINAL)}
    told: list[int] = []
    vault.count_sums([(of_an_earlier_version.id, Role.ORIGINAL)], told.append)
    assert kept(vault, matter) == {(of_an_earlier_version.id, Role.ORIGINAL): sums_of(DATA)}
    assert told == [CHUNK, CHUNK, len(DATA) - 2 * CHUNK]
    assert not missing(vault, matter)


def test_nothing_is_kept_of_bytes_that_are_not_what_was_stored(
    vault: Vault, matter: Matter, of_an_earlier_version: Item
) -> None:
    with vault._writer.transaction() as db:
        db.execute("UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE number = 1")
    with pytest.raises(DocumentDamaged):
        vault.count_sums([(of_an_earlier_version.id, Role.ORIGINAL)])
    assert kept(vault, matter) == {}


@pytest.mark.parametrize("change", ["sha512 = replace(sha512, substr(sha512, 1, 1), 'x')", "crc32 = crc32 + 1"])
def test_sums_that_are_not_those_of_the_bytes_are_named_by_the_check_and_put_right(
    vault: Vault, matter: Matter, take_in, change: str
) -> None:
    first, second = take_in(DATA), take_in(b"x")
    with vault._writer.transaction() as db:
        db.execute(
            f"UPDATE sums SET {change} WHERE content = (SELECT number FROM contents WHERE item = ?)", (first.id,)
        )
    result = check(vault)
    assert (result.ok, result.damaged, result.altered) == (False, (), ((Thing.SUMS, first.id),))
    assert kept(vault, matter) == {
        (first.id, Role.ORIGINAL): sums_of(DATA),
        (second.id, Role.ORIGINAL): sums_of(b"x"),
    }
    assert check(vault).ok


def test_sums_of_damaged_bytes_are_left_as_they_are(vault: Vault, matter: Matter, take_in) -> None:
    item = take_in(DATA)
    with vault._writer.transaction() as db:
        db.execute("UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE number = 1")
    result = check(vault)
    assert (result.damaged, result.altered) == (((item.id, Role.ORIGINAL),), ())
    assert kept(vault, matter) == {(item.id, Role.ORIGINAL): sums_of(DATA)}


def test_what_has_no_sums_yet_is_sound(vault: Vault, matter: Matter, of_an_earlier_version: Item) -> None:
    assert check(vault).ok
    assert kept(vault, matter) == {}
