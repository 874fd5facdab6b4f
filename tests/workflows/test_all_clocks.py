"""Dates are counted once for all who show them, and again when anything was done, or it is another day."""

from datetime import date

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.workflows import look_at_case
from intake_app.workflows.all_clocks import AllClocks
from intake_app.workflows.list_matters import list_if_changed, list_matters
from intake_app.workflows.look_at_case import all_due
from intake_app.workflows.write_record import add_record

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"


@pytest.fixture
def counted(vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch) -> list[Process]:
    """The processes whose clocks were counted, one after the other."""
    for number in ("HSI-1", "HSI-2"):
        add_record(vault, matter.code, Process(number=number, return_on=TODAY), actor="ana")
    found: list[Process] = []
    real = look_at_case.clocks
    monkeypatch.setattr(look_at_case, "clocks", lambda one, *rest: found.append(one) or real(one, *rest))
    return found


def test_nothing_is_counted_twice(vault: Vault, matter: Matter, counted: list[Process]) -> None:
    clocks = AllClocks(vault)
    last, _lines = list_if_changed(vault, 0, today=TODAY, zone=ZONE, clocks=clocks) or (0, [])
    first = clocks.read(today=TODAY, zone=ZONE)
    with vault.change() as change:
        change.custody.add(Action.VIEWED, matter=matter.code, subject="item")
    assert clocks.read(today=TODAY, zone=ZONE) is first
    assert list_if_changed(vault, last, today=TODAY, zone=ZONE, clocks=clocks) is None
    assert [one.number for one in counted] == ["HSI-1", "HSI-2"]
    assert first.due == all_due(vault, today=TODAY, zone=ZONE)
    assert first.titles == ((matter.code, matter.title),)


def test_what_was_done_since_is_in_it(vault: Vault, matter: Matter, counted: list[Process]) -> None:
    clocks = AllClocks(vault)
    before = clocks.read(today=TODAY, zone=ZONE)
    add_record(vault, matter.code, Process(number="HSI-3", return_on=TODAY), actor="ana")
    after = clocks.read(today=TODAY, zone=ZONE)
    assert [one.stored.value.number for one in after.processes] == ["HSI-1", "HSI-2", "HSI-3"]
    assert len(after.due) > len(before.due)
    (line,) = list_matters(vault, today=TODAY, zone=ZONE, clocks=clocks)
    assert len(line.processes) == 3


def test_another_day_is_counted_anew(vault: Vault, counted: list[Process]) -> None:
    clocks = AllClocks(vault)
    today, tomorrow = (clocks.read(today=day, zone=ZONE) for day in (TODAY, date(2026, 11, 24)))
    assert [due.state for due in today.due] != [due.state for due in tomorrow.due]
    assert len(counted) == 4
