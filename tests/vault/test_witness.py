"""A5, P22: whatever is changed outside the program, or put back as it was on an earlier day, is named by the check."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item
from intake_app.domain.matter import Matter
from intake_app.domain.vault import CheckResult, Thing
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.disposal import dispose
from intake_app.vault.witness import is_witness

GOLDEN = Path(__file__).parents[1] / "data" / "vaults"
GOLDEN_PASSPHRASE = "golden velvet canyon tulip"


def tamper(vault: Vault, *statements: str) -> CheckResult:
    """Change the database behind the program's back, and check."""
    with vault._writer.transaction() as db:
        for trigger in ("wordings_stay", "versions_stay"):
            db.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            assert db.execute(statement).rowcount, statement
    return check(vault)


def test_a_vault_in_which_everything_was_changed_by_the_program_is_sound(filled: Vault) -> None:
    result = check(filled)
    assert (result.ok, result.altered, result.witnessed) == (True, (), 0)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE vault_info SET name = 'Other'", Thing.VAULT),
        ("UPDATE matters SET title = 'Blue heron'", Thing.MATTER),
        ("UPDATE matters SET counsel = NULL", Thing.MATTER),
        ("UPDATE matters SET state = 'open'", Thing.MATTER),
        ("UPDATE matters SET exhibits = 1", Thing.MATTER),
        ("UPDATE items SET title = 'Annex' WHERE exhibit = 2", Thing.ITEM),
        ("UPDATE items SET kind = 'text' WHERE exhibit = 2", Thing.ITEM),
        ("UPDATE items SET status = 'clean', report = '{}' WHERE exhibit = 1", Thing.ITEM),
        ("UPDATE items SET received_at = '2020-01-01T00:00:00.000000+00:00' WHERE exhibit = 1", Thing.ITEM),
        ("UPDATE items SET container = NULL, part = NULL WHERE exhibit = 2", Thing.ITEM),
        ("UPDATE items SET part = 2 WHERE exhibit = 2", Thing.ITEM),
        ("UPDATE findable SET body = 'nothing' WHERE kind = 'item'", Thing.WORDS),
        ("UPDATE counsel SET office = 'Quill'", Thing.COUNSEL),
        ("UPDATE counsel_keys SET key = 'age1evil' WHERE number = 2", Thing.COUNSEL),
        ("DELETE FROM counsel_keys WHERE number = 2", Thing.COUNSEL),
        ("UPDATE counsel_keys SET checked_how = 'in_person' WHERE number = 2", Thing.COUNSEL),
        ("DELETE FROM key_checkers", Thing.COUNSEL),
        ("UPDATE handoffs SET recipient = 'age1first'", Thing.HANDOFF),
        ("DELETE FROM handoff_lists", Thing.HANDOFF),
        ("DELETE FROM acknowledgements", Thing.HANDOFF),
        ("UPDATE acknowledgements SET whole = 0", Thing.HANDOFF),
        ("UPDATE own_keys SET sealed = 'other'", Thing.OWN_KEY),
        ("DELETE FROM own_keys", Thing.OWN_KEY),
        ("UPDATE signers SET name = 'Eve'", Thing.SIGNER),
        ("INSERT INTO signers VALUES (9, 'RWevil', 'Eve', '2025-03-01', 'read_aloud', NULL, '')", Thing.SIGNER),
        ("UPDATE backup_plan SET keep = 2", Thing.BACKUP_PLAN),
        ("DELETE FROM backup_plan", Thing.BACKUP_PLAN),
        ("DELETE FROM trash", Thing.TRASH),
        ("UPDATE trash SET at = '2020-01-01T00:00:00.000000+00:00'", Thing.TRASH),
        ("UPDATE vault_info SET witness_key = NULL", Thing.VAULT),
    ],
)
def test_every_row_that_was_changed_outside_the_program_is_named(filled: Vault, statement: str, kind: Thing) -> None:
    result = tamper(filled, statement)
    assert not result.ok
    assert kind in {found for found, _ in result.altered}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET written_at = '2020-01-01T00:00:00.000000+00:00' WHERE revision = 1",
        "UPDATE notes SET created_at = '2020-01-01T00:00:00.000000+00:00'",
    ],
)
def test_a_note_of_another_day_is_named(filled: Vault, statement: str) -> None:
    assert len(tamper(filled, statement).damaged_notes) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_versions SET written_at = '2020-01-01T00:00:00.000000+00:00' WHERE revision = 1",
        "UPDATE records SET kind = 'person'",
    ],
)
def test_an_entry_of_another_day_or_kind_is_named(filled: Vault, statement: str) -> None:
    assert len(tamper(filled, statement).damaged_records) == 1


def test_what_was_purged_or_disposed_of_is_not_missed(filled: Vault, matter: Matter) -> None:
    with filled.reading() as view:
        containing, taken = view.documents.of(matter.code)
    with filled.change() as change:
        change.trash.put(containing.id)
    filled.purge([containing.id])
    with filled.reading() as view:
        assert view.documents.get(taken.id).provenance.part_of is None
    assert check(filled).ok
    dispose(filled, matter.code)
    assert check(filled).ok


def test_witnesses_tell_nobody_what_a_row_said(filled: Vault, matter: Matter) -> None:
    """They go to counsel with the events. The same row in another vault has another one."""
    with filled.reading() as view:
        facts = [event.facts for event in view.custody.all()]
    said = [value for each in facts for name, value in each.items() if is_witness(name)]
    assert len(said) > 15
    assert all(len(value) == 64 for value in said)
    assert len(set(said)) == len(said)
    assert not any("heron" in value for each in facts for value in each.values())


@pytest.mark.parametrize("version", ["0001", "0007"])
def test_a_vault_of_an_earlier_version_says_what_has_no_witness_and_gets_them(tmp_path: Path, version: str) -> None:
    folder = shutil.copytree(GOLDEN / f"{version}.intake", tmp_path / "Old.intake")
    with Vault.open(folder, GOLDEN_PASSPHRASE, actor="Ben") as vault:
        first, second = check(vault), check(vault)
        assert (first.ok, second.ok, second.witnessed) == (True, True, 0)
        assert first.witnessed >= 6
        with vault.reading() as view:
            assert Action.WITNESSED in {event.action for event in view.custody.all()}
        result = tamper(vault, "UPDATE matters SET title = 'Other'", "UPDATE counsel SET name = 'Eve'")
        assert {kind for kind, _ in result.altered} == {Thing.MATTER, Thing.COUNSEL}


def test_what_is_wrong_already_gets_no_witness(tmp_path: Path) -> None:
    """It would be taken for right from then on."""
    folder = shutil.copytree(GOLDEN / "0007.intake", tmp_path / "Old.intake")
    with Vault.open(folder, GOLDEN_PASSPHRASE, actor="Ben") as vault:
        assert not tamper(vault, "DELETE FROM trash").ok
        assert check(vault).witnessed > 0


def test_an_import_during_a_check_is_no_damage(filled: Vault, matter: Matter, take_in: Callable[[bytes], Item]) -> None:
    """What comes between the look at the record and the look at the rows is not missed in either."""
    done: list[Item] = []

    def meanwhile(_step: object) -> None:
        if len(done) < 8:
            done.append(take_in(b"meanwhile"))

    assert check(filled, progress=meanwhile).ok
    assert done


def test_the_time_of_an_act_is_the_same_in_its_row_and_in_the_record(filled: Vault, matter: Matter) -> None:
    with filled.reading() as view:
        opened = next(event for event in view.custody.all() if event.action is Action.MATTER_OPENED)
        assert view.matters.get(matter.code).opened_at - opened.at == timedelta()
