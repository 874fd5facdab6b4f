"""What a crash left of the log: all of it, or it is told that something is missing."""

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.domain.vault import LogState
from intake_app.vault import Vault

PAGE = 16384 + 24  # bytes of a frame
Open = Callable[[Path], Vault]


@pytest.fixture
def crashed(vault: Vault, matter: Matter, folder: Path) -> Path:
    """A copy of the vault as it lay there in the middle of work: the last commits stand in the log alone."""
    for number in range(4):
        with vault.change() as change:
            change.notes.add(matter.code, f"Call {number}", "She came in at three.")
    return Path(shutil.copytree(folder, folder.with_name("Crashed.intake")))


def state(folder: Path, passphrase: str) -> LogState:
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        with vault.reading() as view:
            (opened,) = view.custody.latest(1)
        assert opened.action is Action.VAULT_OPENED
        log = vault.unlocked.log
        assert opened.facts.get("log") == (log if log.lacks_something else None)
        return log


def test_after_a_crash_every_commit_is_there(crashed: Path, passphrase: str) -> None:
    assert state(crashed, passphrase) is LogState.WHOLE
    assert state(crashed, passphrase) is LogState.CLOSED


@pytest.mark.parametrize("how", ["gone", "emptied"])
def test_a_log_that_is_gone_is_told(crashed: Path, passphrase: str, how: str) -> None:
    log = crashed / "vault.db-wal"
    log.unlink() if how == "gone" else log.write_bytes(b"")
    assert state(crashed, passphrase) is LogState.MISSING


def test_a_vault_that_was_locked_needs_no_log(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    assert not (folder / "vault.db-wal").exists()
    assert (folder / "vault.lock").read_bytes() == b""
    assert state(folder, passphrase) is LogState.CLOSED


def test_commits_behind_a_flipped_bit_are_missed(crashed: Path, passphrase: str) -> None:
    log = crashed / "vault.db-wal"
    data = bytearray(log.read_bytes())
    data[32 + 24 + 1000] ^= 4  # in the first of many commits
    log.write_bytes(data)
    assert state(crashed, passphrase) is LogState.DAMAGED


def test_a_commit_that_was_under_way_is_told_as_that(crashed: Path, passphrase: str) -> None:
    log = crashed / "vault.db-wal"
    data = log.read_bytes()
    starts = range(32, len(data), PAGE)
    commits = [at for at in starts if struct.unpack_from(">I", data, at + 4)[0]]
    log.write_bytes(data[: commits[-1] - PAGE // 2])
    assert state(crashed, passphrase) is LogState.UNFINISHED


def test_a_killed_unlocking_is_no_missing_log(vault: Vault, folder: Path, passphrase: str) -> None:
    vault.close()
    (folder / "vault.lock").write_text("4711 2026-01-01T10:00:00+00:00\n")
    assert state(folder, passphrase) is LogState.CLOSED
