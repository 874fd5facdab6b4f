"""The dialogs for who lost a vault: what they offer, what they refuse, and what they leave when they are stopped."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Mode
from intake_app.domain.vault import RecoverySheet
from intake_app.ui.backups.rescue import RescueDialog, free_place
from intake_app.ui.backups.restore import RestoreDialog
from intake_app.ui.backups.salvage import SalvageDialog
from intake_app.ui.jobs import Jobs
from intake_app.ui.widgets.text import MAY_BREAK
from intake_app.vault import Vault
from intake_app.workflows.back_up import back_up

PASSPHRASE = "orbit velvet canyon tulip"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def drive(vault: Vault, tmp_path: Path) -> Path:
    """Two backups of a vault that is closed by now, an unfinished one, and somebody's folder."""
    place = tmp_path / "drive"
    place.mkdir()
    first = back_up(vault, place)
    first.rename(first.with_name("Clinic-20200101-000000.intake"))
    back_up(vault, place)
    shutil.copytree(first.with_name("Clinic-20200101-000000.intake"), place / ".Clinic.partial.intake")
    (place / "holiday.intake").mkdir()
    vault.close()
    return place


def texts(dialog: QWidget) -> str:
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())
    return shown.replace(MAY_BREAK, "")


def settle(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.running(), timeout=20_000)


def restoring(parent: QWidget, jobs: Jobs, place: Path, source: Path, qtbot: QtBot) -> RestoreDialog:
    dialog = RestoreDialog(parent, jobs, "window", place)
    dialog.show_source(source)
    settle(jobs, qtbot)
    return dialog


def test_of_a_drive_with_several_backups_the_newest_is_offered(parent, jobs, drive, tmp_path, qtbot) -> None:
    dialog = restoring(parent, jobs, tmp_path, drive, qtbot)
    names = [dialog._source.itemText(index) for index in range(dialog._source.count())]
    assert len(names) == 2
    assert dialog.source().name == names[0] > names[1] == "Clinic-20200101-000000.intake"
    assert dialog._place == tmp_path / "Clinic-restored.intake"  # the vault itself is there


def test_a_folder_without_a_backup_says_so(parent, jobs, tmp_path, qtbot) -> None:
    dialog = restoring(parent, jobs, tmp_path, tmp_path, qtbot)
    dialog.secret._edit.setText(PASSPHRASE)
    assert "no backup in this folder" in texts(dialog)
    assert not dialog._go.isEnabled()
    assert "Choose what is to be read" in texts(dialog), "why it sleeps"


def test_the_words_of_the_sheet_do_as_well(parent, jobs, made, drive, tmp_path, qtbot) -> None:
    sheet: RecoverySheet = made[1]
    dialog = restoring(parent, jobs, tmp_path, drive, qtbot)
    dialog.secret._other.click()
    dialog.secret._edit.setText("  ".join(sheet.words).upper())
    dialog._go.click()
    settle(jobs, qtbot)
    assert "Restored and checked" in texts(dialog)
    assert dialog.secret._edit.text() == ""


def stopped(dialog: RescueDialog, jobs: Jobs, qtbot: QtBot) -> str:
    dialog.secret._edit.setText(PASSPHRASE)
    dialog._go.click()
    dialog._cancel.click()
    settle(jobs, qtbot)
    return texts(dialog)


def test_stopping_leaves_no_half_vault(parent, jobs, drive, tmp_path, qtbot) -> None:
    dialog = restoring(parent, jobs, tmp_path / "new", drive, qtbot)
    assert "Stopped" in stopped(dialog, jobs, qtbot)
    assert not (tmp_path / "new").exists() or list((tmp_path / "new").iterdir()) == []
    assert dialog._go.isEnabled()


def test_a_salvage_can_be_stopped_too(parent, jobs, locked, folder, tmp_path, qtbot) -> None:
    dialog = SalvageDialog(parent, jobs, "window", tmp_path)
    dialog.show_source(folder)
    settle(jobs, qtbot)
    assert "Stopped" in stopped(dialog, jobs, qtbot)
    assert not [path for path in tmp_path.iterdir() if "saved" in path.name or "partial" in path.name]


def test_a_whole_vault_is_saved_whole(parent, jobs, vault: Vault, folder, tmp_path, qtbot) -> None:
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    vault.close()
    dialog = SalvageDialog(parent, jobs, "window", tmp_path)
    dialog.show_source(folder)
    settle(jobs, qtbot)
    dialog.secret._edit.setText(PASSPHRASE)
    dialog._go.click()
    settle(jobs, qtbot)
    assert "Nothing is missing" in texts(dialog)
    assert (tmp_path / "Clinic-saved.intake").is_dir()


def test_a_place_that_is_taken_is_never_offered(tmp_path: Path) -> None:
    for wanted in ("Clinic.intake", "Clinic-saved.intake", "Clinic-saved-2.intake"):
        assert free_place(tmp_path, "Clinic", "saved") == tmp_path / wanted
        (tmp_path / wanted).mkdir()
