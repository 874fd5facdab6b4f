"""What a search keeps to: the same rows, however the narrowing is put to the database."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.case_file import Details, Event, EventKind
from intake_app.domain.matter import Mode
from intake_app.domain.search import HitKind, Within
from intake_app.vault import Kdf, Vault, narrow

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)


class Clock:
    """Shows what it was set to."""

    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Iterator[Vault]:
    made, _sheet = Vault.create(
        tmp_path / "Clinic.intake", "Clinic", "long enough", actor="Ana", kdf=Kdf(1, 8192), clock=clock
    )
    with made:
        yield made


def found(vault: Vault, within: Within) -> list[str]:
    return sorted(hit.title for hit in vault.search("tram", within).hits)


def notes_on(vault: Vault, clock: Clock, *days: int) -> None:
    with vault.change() as change:
        code = change.matters.add(Mode.NEWSROOM_TIP, "Red kite").code
        for number, day in enumerate(days):
            clock.now = NOON + day * DAY
            change.notes.add(code, f"{number} on day {day}", "He waited for the tram.")


def test_days_are_kept_to_also_when_the_clock_was_set_back(vault: Vault, clock: Clock) -> None:
    notes_on(vault, clock, 1, 2, 9, 3, 4)
    assert found(vault, Within(since=NOON + 3 * DAY)) == ["2 on day 9", "3 on day 3", "4 on day 4"]
    assert found(vault, Within(before=NOON + 4 * DAY)) == ["0 on day 1", "1 on day 2", "3 on day 3"]
    assert found(vault, Within(since=NOON + 2 * DAY, before=NOON + 4 * DAY)) == ["1 on day 2", "3 on day 3"]


def test_days_are_kept_to_while_the_clock_goes_right(vault: Vault, clock: Clock) -> None:
    notes_on(vault, clock, 1, 2, 3)
    assert found(vault, Within(since=NOON + 2 * DAY)) == ["1 on day 2", "2 on day 3"]
    assert found(vault, Within(since=NOON + 2 * DAY, before=NOON + 3 * DAY)) == ["1 on day 2"]
    assert found(vault, Within(since=NOON + 4 * DAY)) == []


def test_days_count_for_records_too(vault: Vault, clock: Clock) -> None:
    with vault.change() as change:
        code = change.matters.add(Mode.NEWSROOM_TIP, "Red kite").code
        for day in (1, 2, 3):
            clock.now = NOON + day * DAY
            change.records.add(code, Event(EventKind.PLATFORM_CALL, clock.now.date(), f"tram {day}"))
    hits = vault.search("tram", Within(since=NOON + 2 * DAY, kinds=frozenset({HitKind.EVENT}))).hits
    assert sorted(hit.at for hit in hits if hit.at) == [NOON + 2 * DAY, NOON + 3 * DAY]


@pytest.mark.parametrize(("few", "many"), [(500, 10_000), (0, 10_000), (0, 1)], ids=["asked for", "listed", "told"])
def test_a_matter_and_a_tag_are_kept_to_however_much_they_hold(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, few: int, many: int
) -> None:
    monkeypatch.setattr(narrow, "FEW", few)
    monkeypatch.setattr(narrow, "MANY", many)
    with vault.change() as change:
        codes = [change.matters.add(Mode.NEWSROOM_TIP, name).code for name in ("Red kite", "Grey owl", "Blue heron")]
        for number, code in enumerate(codes):
            change.records.add(code, Details(tags=("urgent",) if number else ()))
            for title in ("first", "second"):
                change.notes.add(code, f"{title} in {number}", "He waited for the tram.")
        put_away = change.notes.add(codes[1], "in the trash", "He waited for the tram.")
        change.trash.put(put_away.id)
    assert found(vault, Within(codes[1])) == ["first in 1", "second in 1"]
    everywhere_tagged = ["first in 1", "first in 2", "second in 1", "second in 2"]
    assert found(vault, Within(tag="Urgent")) == everywhere_tagged
    assert found(vault, Within(codes[2], tag="urgent")) == ["first in 2", "second in 2"]
    assert found(vault, Within(codes[0], tag="urgent")) == []
    (hit, *_) = vault.search("tra", Within(codes[2])).hits  # a beginning is looked for in another way
    assert hit.matter == codes[2]


def test_letter_by_letter_the_rows_that_are_meant_are_worked_out_once(
    vault: Vault, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes_on(vault, clock, 1, 2)
    worked_out: list[Within] = []
    real = narrow.conditions
    monkeypatch.setattr(
        narrow, "conditions", lambda db, within, **how: worked_out.append(within) or real(db, within, **how)
    )
    within = Within(since=NOON + 2 * DAY)
    for typed in ("t", "tr", "tra", "tram"):
        vault.search(typed, within)
    assert len(worked_out) <= 2  # for words that are looked for one by one, and for those that are not
    assert found(vault, Within(since=NOON)) == ["0 on day 1", "1 on day 2"]


def test_what_was_stored_since_is_found_by_the_same_search(vault: Vault, clock: Clock) -> None:
    """A draft too, of which the record says nothing yet."""
    notes_on(vault, clock, 1, 2)
    within = Within(since=NOON + 2 * DAY)
    assert found(vault, within) == ["1 on day 2"]
    clock.now = NOON + 3 * DAY
    with vault.change() as change:
        change.notes.add(change.matters.codes()[0], "2 on day 3", "The tram again.", draft=True)
    assert found(vault, within) == ["1 on day 2", "2 on day 3"]
    with vault.change() as change:
        note = change.notes.of(change.matters.codes()[0])[0]
        change.trash.put(note.id)
    assert found(vault, within) == ["1 on day 2"]
