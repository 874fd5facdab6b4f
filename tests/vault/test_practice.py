"""A vault is for practice from its first line on or never: none is taken for real, nor a real one for practice."""

import json
from datetime import date
from pathlib import Path

import pytest

from intake_app.domain.case_file import Hold
from intake_app.domain.custody import FOR_PRACTICE, Action
from intake_app.domain.matter import Mode
from intake_app.errors import VaultMissing
from intake_app.vault import Kdf, Vault
from intake_app.vault.access import change_passphrase
from intake_app.vault.backup import back_up, restore
from intake_app.vault.destroy import throw_away
from intake_app.vault.rekey import rekey
from intake_app.vault.salvage import salvage
from intake_app.vault.sheet import new_sheet

CHEAP = Kdf(opslimit=1, memlimit=8192)


@pytest.fixture
def practice(tmp_path: Path, passphrase: str) -> Vault:
    made, _sheet = Vault.create(
        tmp_path / "Practice.intake", "Practice", passphrase, actor="Ana", practice=True, kdf=CHEAP
    )
    with made:
        yield made


def opened_again(vault: Vault, passphrase: str) -> Vault:
    vault.close()
    return Vault.open(vault.folder, passphrase, actor="Ana")


def tamper(vault: Vault, statement: str) -> None:
    """As someone with the key and without the program would."""
    with vault._writer.transaction() as db:
        (trigger,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'events_stay'").fetchone()
        db.execute("DROP TRIGGER events_stay")
        db.execute(statement)
        db.execute(trigger)


def test_a_vault_is_real_unless_it_was_made_for_practice(vault: Vault, reopen) -> None:
    assert not vault.practice
    vault.close()
    assert not reopen().practice


def test_the_mark_outlasts_everything_that_is_done_to_the_vault(
    practice: Vault, passphrase: str, tmp_path: Path
) -> None:
    assert practice.practice
    with opened_again(practice, passphrase) as again:
        assert again.practice
        change_passphrase(again, passphrase, "another velvet canyon tulip")
        copy = back_up(again, tmp_path / "drive")
    with opened_again(practice, "another velvet canyon tulip") as again:
        rekey(again, "another velvet canyon tulip", new_sheet())
        assert again.practice
    restore(copy, tmp_path / "Restored.intake", "another velvet canyon tulip", actor="Ana")
    salvage(practice.folder, tmp_path / "Saved.intake", "another velvet canyon tulip", actor="Ana")
    for each in (practice.folder, tmp_path / "Restored.intake", tmp_path / "Saved.intake"):
        with Vault.open(each, "another velvet canyon tulip", actor="Ana") as again:
            assert again.practice


def test_no_later_line_makes_a_real_vault_one_for_practice(vault: Vault, reopen) -> None:
    with vault.change() as change:
        change.custody.add(Action.VAULT_CREATED, facts=FOR_PRACTICE)
    vault.close()
    assert not reopen().practice


def test_a_first_line_that_was_altered_marks_nothing(vault: Vault, reopen) -> None:
    tamper(vault, f"UPDATE custody SET facts = '{json.dumps(FOR_PRACTICE)}' WHERE seq = 1")
    vault.close()
    assert not reopen().practice


def test_nor_does_one_that_was_made_anew_with_a_hash_of_its_own(vault: Vault, practice: Vault, reopen) -> None:
    """The line after it still knows the one before."""
    with practice.reading() as view:
        first = view.custody.all()[0]
    tamper(
        vault,
        f"UPDATE custody SET at = '{first.at.isoformat(timespec='microseconds')}', actor = '{first.actor}', "
        f"facts = '{json.dumps(first.facts, sort_keys=True, separators=(',', ':'))}', hash = '{first.hash}' "
        "WHERE seq = 1",
    )
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    vault.close()
    assert not reopen().practice


def test_a_first_line_that_does_not_read_is_taken_for_real(practice: Vault, passphrase: str) -> None:
    tamper(practice, "UPDATE custody SET facts = '{' WHERE seq = 1")
    with opened_again(practice, passphrase) as again:
        assert not again.practice


def test_it_is_thrown_away_without_its_name_and_whatever_is_held_in_it(practice: Vault, passphrase: str) -> None:
    with practice.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code
        change.records.add(matter, Hold("Practising holds", "Ana", date(2026, 3, 1)))
    done = throw_away(practice)
    assert (done.gone, done.left) == ((practice.folder,), ())
    assert not practice.folder.exists()
    with pytest.raises(VaultMissing):
        Vault.open(practice.folder, passphrase, actor="Ana")


def test_a_real_vault_can_not_be_thrown_away(vault: Vault, reopen) -> None:
    with pytest.raises(ValueError, match="not made for practice"):
        throw_away(vault)
    vault.close()
    reopen()
