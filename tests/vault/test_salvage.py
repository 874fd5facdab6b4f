"""Of a damaged vault everything but what stands on the bad pages comes over into a new one."""

import os
import random
from pathlib import Path

import pytest

from intake_app.domain.document import Role
from intake_app.domain.matter import Matter
from intake_app.errors import DatabaseDamaged, DocumentDamaged, VaultInUse, WrongSecret
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.salvage import salvage


@pytest.fixture
def closed(vault: Vault, matter: Matter, take_in, folder: Path) -> Path:
    for _ in range(4):
        take_in(os.urandom(900_000))
    with vault.change() as change:
        for number in range(300):
            change.notes.add(matter.code, f"Note {number}", f"The heron said {number}. " * 40)
    vault.close()
    return folder


def spoil(folder: Path, *pages: int) -> None:
    with (folder / "vault.db").open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE_SIZE + 100)
            file.write(b"\xff" * 8)


def test_a_whole_vault_comes_over_whole(closed: Path, tmp_path: Path, passphrase: str) -> None:
    found = salvage(closed, tmp_path / "New.intake", passphrase, actor="Ana")
    assert found.whole
    with Vault.open(tmp_path / "New.intake", passphrase, actor="Ana") as vault:
        assert check(vault).ok
        assert (vault.info().items, vault.info().notes, vault.name) == (4, 300, "Clinic")
        assert vault.search("heron 299")
        with vault.change() as change:
            change.notes.add(change.matters.list()[0].code, "One", "more")


@pytest.mark.parametrize("seed", range(6))
def test_bad_pages_cost_what_stands_on_them(closed: Path, tmp_path: Path, passphrase: str, seed: int) -> None:
    count = (closed / "vault.db").stat().st_size // PAGE_SIZE
    pages = random.Random(seed).sample(range(1, count), 3)
    spoil(closed, *pages)
    before = (closed / "vault.db").read_bytes()
    try:
        found = salvage(closed, tmp_path / "New.intake", passphrase, actor="Ana")
    except DatabaseDamaged:
        pytest.fail(f"pages {pages} of {count}")
    assert (closed / "vault.db").read_bytes() == before
    with Vault.open(tmp_path / "New.intake", passphrase, actor="Ana") as vault:
        assert not vault.read_only
        result = check(vault)
        assert result.pages_ok
        assert result.ok or not found.whole
        readable = 0
        with vault.reading() as view:
            items = [item for matter in view.matters.list() for item in view.documents.of(matter.code)]
            notes = sum(matter.notes for matter in view.matters.list())
        for item in items:
            try:
                readable += sum(map(len, vault.read(item.id, Role.ORIGINAL))) == 900_000
            except DocumentDamaged:
                continue
        assert readable >= 1
        assert notes >= 100


def test_a_vault_that_lost_what_is_said_of_it_opens_for_reading(
    closed: Path, tmp_path: Path, passphrase: str, reopen
) -> None:
    """Each page in turn: it opens, or the salvage has the rest, unless it is the very first."""
    count = (closed / "vault.db").stat().st_size // PAGE_SIZE
    whole = {path.name: path.read_bytes() for path in closed.iterdir()}
    for page in range(1, min(count, 14)):
        for name, data in whole.items():
            (closed / name).write_bytes(data)
        spoil(closed, page)
        with Vault.open(closed, passphrase, actor="Ana") as vault:
            assert not check(vault).ok


def test_the_first_page_is_needed(closed: Path, tmp_path: Path, passphrase: str) -> None:
    spoil(closed, 0)
    with pytest.raises(DatabaseDamaged):
        salvage(closed, tmp_path / "New.intake", passphrase, actor="Ana")
    assert not (tmp_path / "New.intake").exists()


def test_it_needs_its_secret_and_nobody_beside(vault: Vault, folder: Path, tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(VaultInUse):
        salvage(folder, tmp_path / "New.intake", passphrase, actor="Ana")
    vault.close()
    with pytest.raises(WrongSecret):
        salvage(folder, tmp_path / "New.intake", "not it", actor="Ana")
