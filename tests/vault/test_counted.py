"""What was counted of a matter is not counted again until something changed, and is right whatever happened."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter
from intake_app.vault import Vault


@pytest.fixture
def take_in(vault: Vault, matter: Matter) -> Callable[[], Item]:
    def take() -> Item:
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.ORIGINAL, [b"as it came"])
            came = Provenance("a.txt", datetime(2026, 3, 1, tzinfo=UTC), 10, "ab" * 32)
            return incoming.finish(title="A", kind=Kind.TEXT, status=Status.AS_RECEIVED, provenance=came)

    return take


@pytest.fixture
def counts(vault: Vault, matter: Matter) -> Callable[[], tuple[int, int]]:
    """Events of the matter, and items kept as received."""

    def counts() -> tuple[int, int]:
        with vault.reading() as view:
            return view.events.count(matter.code), view.documents.count(matter.code, Status.AS_RECEIVED)

    return counts


def statements(vault: Vault, ask: Callable[[], object]) -> list[str]:
    """Those that ask for every item, or every event, of a matter."""
    seen: list[str] = []
    with vault._reader.outside() as db:
        db.set_trace_callback(seen.append)
    ask()
    with vault._reader.outside() as db:
        db.set_trace_callback(None)
    return [one for one in seen if "count(*)" in one and ("FROM items" in one or "seq > 0" in one)]


def test_counts_follow_everything_that_is_done(
    vault: Vault, matter: Matter, take_in: Callable[[], Item], counts: Callable[[], tuple[int, int]]
) -> None:
    events, _ = counts()
    assert counts() == (events, 0)
    first, _second = take_in(), take_in()
    assert counts() == (events + 2, 2)
    with vault.change() as change:
        change.trash.put(first.id)
    assert counts() == (events + 3, 1)
    with vault.change() as change:
        change.trash.take_back(first.id)
    assert counts() == (events + 4, 2)
    with vault.change() as change:
        change.trash.put(first.id)
    vault.purge([first.id])
    assert counts() == (events + 6, 1)


def test_what_is_undone_is_not_counted(vault: Vault, matter: Matter, counts: Callable[[], tuple[int, int]]) -> None:
    before = counts()
    with pytest.raises(KeyError), vault.change() as change:
        change.notes.add(matter.code, "Call", "")
        assert change.events.count(matter.code) == before[0] + 1
        raise KeyError
    assert counts() == before
    with vault.change() as change:
        change.notes.add(matter.code, "Another", "")
    assert counts() == (before[0] + 1, 0)


def test_after_a_look_at_an_item_nothing_is_counted_again(
    vault: Vault, matter: Matter, take_in: Callable[[], Item], counts: Callable[[], tuple[int, int]]
) -> None:
    item = take_in()
    assert len(statements(vault, counts)) == 2
    with vault.change() as change:
        change.custody.add(Action.VIEWED, matter=matter.code, subject=item.id)
    assert statements(vault, counts) == []
    take_in()
    assert len(statements(vault, counts)) == 1  # the items; of events only the new one
