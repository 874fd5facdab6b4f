"""Nothing is purged before its time, and never because a clock is wrong."""

from datetime import UTC, date, datetime, timedelta

import pytest

from intake_app.domain.case_file import Hold
from intake_app.domain.ids import NoteId
from intake_app.domain.matter import Matter
from intake_app.domain.trash import KEPT
from intake_app.errors import OnHold
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import glance_at_matter
from intake_app.workflows.trash import purge, purge_overdue, put_away, take_back
from intake_app.workflows.write_note import write_note


@pytest.fixture
def note(vault: Vault, matter: Matter) -> NoteId:
    return write_note(vault, matter.code, "Call", "They rang", actor="Ana", draft=False).id


def clock_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intake_app.workflows.trash.clock_doubt", lambda _vault, *, now: None)


def test_what_was_put_away_is_seen_in_the_trash_and_comes_back(vault: Vault, matter: Matter, note: NoteId) -> None:
    put_away(vault, note, actor="Ana")
    seen = glance_at_matter(vault, matter.code)
    assert ([one.title for one in seen.trash], seen.notes) == (["Call"], ())
    take_back(vault, note, actor="Ana")
    seen = glance_at_matter(vault, matter.code)
    assert (seen.trash, [one.id for one in seen.notes]) == ((), [note])


def test_after_its_time_it_is_purged_and_not_before(
    vault: Vault, matter: Matter, note: NoteId, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock_right(monkeypatch)
    put_at = put_away(vault, note, actor="Ana").put_at
    assert purge_overdue(vault, now=put_at + KEPT - timedelta(seconds=1), actor="Ana") == []
    (event,) = purge_overdue(vault, now=put_at + KEPT, actor="Ana")
    assert glance_at_matter(vault, matter.code).purged == (event,)


def test_a_doubtful_clock_purges_nothing(vault: Vault, note: NoteId) -> None:
    """A laptop whose battery died wakes up in another year."""
    put_away(vault, note, actor="Ana")
    assert purge_overdue(vault, now=datetime.now(UTC) + timedelta(days=3650), actor="Ana") == []


def test_a_hold_outlasts_the_time_and_is_told(
    vault: Vault, matter: Matter, note: NoteId, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock_right(monkeypatch)
    put_at = put_away(vault, note, actor="Ana").put_at
    with vault.change() as change:
        change.records.add(matter.code, Hold("litigation", "Ana", date(2025, 3, 1)))
    assert glance_at_matter(vault, matter.code).held
    assert purge_overdue(vault, now=put_at + 2 * KEPT, actor="Ana") == []
    with pytest.raises(OnHold):
        purge(vault, [note], actor="Ana")
