"""Failed attempts to unlock reach the record at the next unlock that works, and say nothing of what was tried."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.errors import WrongSecret
from intake_app.vault import Vault
from intake_app.vault.failures import FAILURES_FILE, MOST, failures, note_failure

START = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
SOON = timedelta(seconds=40)


def attempt(folder: Path, times: int, secret: str = "velvet orbit") -> None:
    for number in range(times):
        with pytest.raises(WrongSecret):
            Vault.open(folder, secret, actor="Ana", clock=lambda number=number: START + number * SOON)


def failed(folder: Path, passphrase: str) -> list[CustodyEvent]:
    with Vault.open(folder, passphrase, actor="Ana") as vault, vault.reading() as view:
        return [event for event in view.custody.all() if event.action is Action.UNLOCK_FAILED]


def test_attempts_are_entered_once_with_their_number_and_times(folder: Path, vault: Vault, passphrase: str) -> None:
    vault.close()
    attempt(folder, 3)
    (event,) = failed(folder, passphrase)
    assert event.facts == {"count": "3", "first": START.isoformat(), "last": (START + 2 * SOON).isoformat()}
    assert not (folder / FAILURES_FILE).exists()
    assert failed(folder, passphrase) == [event]


def test_the_wrong_sheet_counts_too(folder: Path, vault: Vault, sheet, passphrase: str) -> None:
    vault.close()
    with pytest.raises(WrongSecret):
        Vault.open_with_sheet(folder, ["abandon"] * 11 + ["about"], actor="Ana")
    assert len(failed(folder, passphrase)) == 1


def test_nothing_of_what_was_tried_is_kept_and_only_the_owner_reads_the_file(folder: Path, vault: Vault) -> None:
    vault.close()
    attempt(folder, 1, secret="my dog is called Rex")
    kept = folder / FAILURES_FILE
    assert kept.read_text() == f"{START.isoformat()}\n"
    assert kept.stat().st_mode & 0o077 == 0


def test_the_file_does_not_grow_without_end(folder: Path, vault: Vault) -> None:
    for _ in range(MOST + 5):
        note_failure(folder, START)
    assert len(failures(folder)) == MOST


def test_rubbish_in_the_file_keeps_nobody_out(folder: Path, vault: Vault, passphrase: str) -> None:
    vault.close()
    (folder / FAILURES_FILE).write_bytes(b"\xff\xfe\n2026-13-45\n\n")
    assert failed(folder, passphrase) == []
