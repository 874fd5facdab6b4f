"""Somebody waits for a handoff: the drive begins to read what the lists are made of while others of them are made."""

import os

import pytest

from intake_app.domain.matter import Matter, Mode
from intake_app.vault import Vault
from intake_app.vault import vault as module

pytestmark = pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="this system takes no advice")


@pytest.fixture
def advised(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """For which files, by device and number."""
    found: list[tuple[int, int]] = []
    real = os.posix_fadvise

    def advise(descriptor: int, offset: int, length: int, advice: int) -> None:
        if (offset, length, advice) == (0, 0, os.POSIX_FADV_WILLNEED):
            found.append((os.fstat(descriptor).st_dev, os.fstat(descriptor).st_ino))
        real(descriptor, offset, length, advice)

    monkeypatch.setattr(os, "posix_fadvise", advise)
    return found


def test_a_database_most_of_which_goes_out_is_read_ahead_as_a_whole(vault: Vault, take_in, advised) -> None:
    for number in range(3):
        take_in(b"%d" % number)
    vault.will_read(3)
    file = (vault.folder / "vault.db").stat()
    assert advised == [(file.st_dev, file.st_ino)]


def test_a_few_documents_of_many_bring_nothing_else_into_memory(vault: Vault, take_in, advised) -> None:
    for number in range(4):
        take_in(b"%d" % number)
    vault.will_read(1)
    assert not advised


def test_a_large_database_is_left_where_it_is(vault: Vault, take_in, advised, monkeypatch: pytest.MonkeyPatch) -> None:
    take_in(b"1")
    monkeypatch.setattr(module, "_SMALL", 1)
    vault.will_read(1)
    assert not advised


def test_a_drive_that_takes_no_advice_costs_nothing(
    vault: Vault, matter: Matter, take_in, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: int) -> None:
        raise OSError

    item = take_in(b"1")
    monkeypatch.setattr(os, "posix_fadvise", refuse)
    vault.will_read(1)
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "still at work")
    assert b"".join(vault.read(item.id, item.contents[0].role)) == b"1"
