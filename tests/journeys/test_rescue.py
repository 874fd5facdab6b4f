"""Who lost the computer has a drive with backups; who has a damaged vault has what can be read of it."""

import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from intake_app.demo.player import Player
from intake_app.demo.tongue import Tongue
from intake_app.domain.matter import Mode
from intake_app.ui import i18n
from intake_app.vault import Vault
from intake_app.vault.header import PAGE_SIZE
from intake_app.workflows.back_up import back_up

PASSPHRASE = "orbit velvet canyon tulip"


@pytest.fixture(params=["en", "es"])
def player(request: pytest.FixtureRequest) -> Player:
    i18n.install(request.param)
    return Player(Tongue(request.param))


@pytest.fixture
def vault_folder(place: Path) -> Path:
    """With one matter in it."""
    with Vault.open(place / "Clinic.intake", PASSPHRASE, actor="window") as vault, vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    return place / "Clinic.intake"


@pytest.fixture
def stick(vault_folder: Path, tmp_path: Path) -> Path:
    """A drive with a backup, which lacks the matter that was opened after it."""
    drive = tmp_path / "stick"
    drive.mkdir()
    with Vault.open(vault_folder, PASSPHRASE, actor="window") as vault:
        back_up(vault, drive)
        with vault.change() as change:
            change.matters.add(Mode.CLINIC_INTAKE, "Grey plover")
    return drive


def titles(folder: Path) -> list[str]:
    with Vault.open(folder, PASSPHRASE, actor="test") as vault, vault.reading() as view:
        return sorted(matter.title for matter in view.matters.list())


def choose_source(player: Player, folder: Path) -> None:
    player.click("Restore a backup")
    player.click(next(button for button in player.window().findChildren(QAbstractButton) if button.isVisible()))
    player.choose_path(folder)


def test_a_backup_alone_becomes_a_vault_again(program, player: Player, vault_folder: Path, stick: Path) -> None:
    shutil.rmtree(vault_folder)
    program.open_start()
    choose_source(player, stick)
    player.type("Passphrase of that moment", PASSPHRASE)
    player.click("Restore")
    player.sees("Restored and checked: {place}.")
    player.click("Unlock it")
    player.type("Passphrase", PASSPHRASE)
    player.press("Return")
    player.sees("Blue heron")
    assert program.session.vault.folder == vault_folder
    player.wait_for("all work to end", lambda: not program.jobs.running())


def test_it_is_compared_with_the_vault_that_is_still_there(
    program, player: Player, vault_folder: Path, stick: Path
) -> None:
    program.open_start()
    choose_source(player, stick)
    player.click("Compare the two")
    player.sees("Type the passphrase first.")
    player.type("Passphrase of that moment", PASSPHRASE)
    player.click("Compare the two")
    # the backup itself, the second matter, the lock, and this look at it
    said = player.sees("This backup is %n event(s) older than the vault here. Last event: {day}.")
    assert " 4 " in said
    player.click("Restore")
    player.sees("Restored and checked: {place}.")
    restored = next(path for path in vault_folder.parent.glob("Clinic-*.intake"))
    assert titles(restored) == ["Blue heron"]
    assert titles(vault_folder) == ["Blue heron", "Grey plover"]


def test_a_wrong_passphrase_leaves_nothing_and_can_be_typed_over(program, player: Player, stick: Path, place) -> None:
    program.open_start()
    choose_source(player, stick)
    player.type("Passphrase of that moment", "orbit velvet canyon")
    player.click("Restore")
    player.sees("That does not open this vault")
    assert [path.name for path in place.iterdir()] == ["Clinic.intake"]


def test_what_can_be_read_is_saved_and_what_was_lost_is_named(
    desk, program, tmp_path: Path, make_photo, qtbot: QtBot
) -> None:
    stick = tmp_path / "photos"
    stick.mkdir()
    for number in range(6):
        (stick / f"photo-{number}.jpg").write_bytes(make_photo(shade=number) + random.Random(number).randbytes(200_000))
    desk.take_in(stick)
    desk.settle()
    folder = desk.session.vault.folder
    desk.lock(qtbot)
    spoil(folder)
    desk.unlock()
    desk.player.click("Activity")
    desk.player.click("Check the vault")
    desk.player.sees("The vault is damaged")
    desk.player.click("Save what can be read…")
    desk.player.wait_for("the dialog", lambda: program.session is None)
    desk.player.type("Passphrase", PASSPHRASE)
    desk.player.click("Save what can be read")
    said = desk.player.sees("Lost or damaged:")
    assert "photo-" in said
    desk.player.click("Unlock it")
    desk.unlock()
    assert program.session.vault.folder == folder.with_name("Clinic-saved.intake")
    assert len(desk.items()) >= 5


def spoil(folder: Path) -> None:
    """A page in the middle of the photos."""
    with (folder / "vault.db").open("r+b") as file:
        size = file.seek(0, 2)
        file.seek((size // PAGE_SIZE - 40) * PAGE_SIZE + 100)
        file.write(b"\xff" * 8)
