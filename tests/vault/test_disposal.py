"""A matter that is disposed of leaves hashes in the record and nothing else; a hold stops that, and every other way."""

import os
from datetime import date
from pathlib import Path

import pytest

from intake_app.domain.case_file import Hold
from intake_app.domain.custody import Action
from intake_app.domain.document import CleaningReport, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Process
from intake_app.errors import NotFound, OnHold, StorageFull
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.disposal import dispose


@pytest.fixture
def filled(vault: Vault, matter: Matter, take_in) -> Vault:
    take_in(os.urandom(300_000))
    with vault.change() as change:
        change.notes.add(matter.code, "First call", "The tangerine heron")
        put_away = change.notes.add(matter.code, "Away", "body")
        change.trash.put(put_away.id)
        record = change.records.add(matter.code, Process(number="HSI-1"))
        change.records.revise(record.id, Process(number="HSI-2"))
        change.handoffs.add(
            matter.code,
            counsel=None,
            counsel_name="Ada Quill",
            recipient="age1",
            file_name="a.age",
            size=1,
            sha256="ef" * 32,
            entries=1,
        )
    return vault


def test_nothing_of_it_is_left_but_hashes(filled: Vault, matter: Matter) -> None:
    events = dispose(filled, matter.code)
    assert [event.action for event in events] == [Action.PURGED] * 4 + [Action.DISPOSED]
    assert not filled.search("tangerine").hits
    assert not filled.search("heron").hits
    with filled.reading() as view:
        assert view.matters.list() == []
        with pytest.raises(NotFound):
            view.matters.get(matter.code)
    with filled._reader.transaction() as db:
        for table in ("items", "contents", "chunks", "notes", "revisions", "records", "record_versions", "handoffs"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert check(filled).ok


def test_other_matters_keep_theirs(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        other = change.matters.add(Mode.NEWSROOM_TIP, "Green heron").code
        change.notes.add(other, "Another", "tangerine")
    dispose(filled, matter.code)
    assert [hit.matter for hit in filled.search("tangerine").hits] == [other]
    assert check(filled).ok


def test_a_hold_stops_it_and_all_is_as_before(filled: Vault, matter: Matter) -> None:
    with filled.change() as change:
        change.records.add(matter.code, Hold("A court case may come", "Ana", date(2026, 3, 1)))
    with pytest.raises(OnHold):
        dispose(filled, matter.code)
    with filled.reading() as view:
        assert (view.matters.get(matter.code).items, view.matters.get(matter.code).notes) == (1, 1)
        assert len(view.trash.of(matter.code)) == 1
    assert check(filled).ok


@pytest.mark.parametrize("original", [False, True], ids=["copy alone", "original kept"])
def test_a_hold_keeps_the_only_copy_there_is(
    vault: Vault, matter: Matter, original: bool, provenance: Provenance
) -> None:
    report = CleaningReport(Kind.PDF, Kind.PDF, found=(), removed=(), width=1, height=1)
    with vault.receive(matter.code) as incoming:
        if original:
            incoming.put(Role.ORIGINAL, [b"as it came"])
        incoming.put(Role.CLEAN, [b"with words"])
        item = incoming.finish(
            title="Letter", kind=Kind.PDF, status=Status.CLEAN, provenance=provenance, report=report
        ).id
    with vault.change() as change:
        change.records.add(matter.code, Hold("A court case may come", "Ana", date(2026, 3, 1)))

    def flatten() -> None:
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.CLEAN, [b"flat"])
            incoming.clean_again(item, report)

    if original:
        flatten()
    else:
        with pytest.raises(OnHold):
            flatten()
    assert b"".join(vault.read(item, Role.CLEAN)) == (b"flat" if original else b"with words")
    assert check(vault).ok


def test_what_a_failing_drive_did_not_overwrite_any_more_is_deleted_all_the_same(
    filled: Vault, matter: Matter, reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filled, "empty_log", full)
    monkeypatch.setattr("intake_app.vault.open_vault.drop", full)
    assert dispose(filled, matter.code)[-1].action is Action.DISPOSED
    monkeypatch.undo()
    filled.close()
    opened = reopen()
    with opened._reader.transaction() as db:
        assert db.execute("SELECT count(*) FROM chunks").fetchone() == (0,)
    assert check(opened).ok


def full(*_given: object) -> None:
    raise StorageFull(Path())
