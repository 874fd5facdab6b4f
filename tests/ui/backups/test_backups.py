"""Backups by themselves, through the real widgets: asked for once, made when due, told at the foot of the window."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain import backup as rules
from intake_app.domain.matter import Mode
from intake_app.ui.backups.keeper import BackupKeeper, Standing
from intake_app.ui.backups.panel import BackupPanel
from intake_app.ui.backups.restore import RestoreDialog
from intake_app.ui.backups.strip import BackupStrip
from intake_app.ui.session import Session
from intake_app.ui.shell.strips import StatusLine
from intake_app.ui.widgets.text import MAY_BREAK
from intake_app.vault import Vault
from intake_app.workflows.keep_backups import backup_state, plan_backups


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def keeper(session: Session, qtbot: QtBot) -> Iterator[BackupKeeper]:
    made = BackupKeeper(session)
    yield made
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)


def texts(widget) -> str:
    from PySide6.QtWidgets import QLabel

    shown = " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())
    return shown.replace(MAY_BREAK, "")


def test_nothing_is_begun_when_all_work_is_over(
    session: Session, vault: Vault, keeper: BackupKeeper, stick: Path, qtbot: QtBot
) -> None:
    """What a look brought is delivered after the threads have ended, and a backup may be due."""
    plan_backups(vault, stick, keep=5, actor="Desk 1")
    session.jobs.close()
    keeper._show(Standing(backup_state(vault), there=True))
    assert keeper.running  # it was due, and asked for
    keeper.plan(None)
    keeper.look()
    settle(session, qtbot)
    assert not keeper.running
    assert list(stick.iterdir()) == []
    assert backup_state(vault).plan.place == stick


def test_it_is_asked_once_where_they_go_and_made_at_once(session, vault: Vault, keeper, stick: Path, qtbot) -> None:
    strip, line = BackupStrip(keeper), StatusLine()
    keeper.changed.connect(line.show_backups)
    for widget in (strip, line):
        qtbot.addWidget(widget)
    keeper.start()
    settle(session, qtbot)
    strip.make_room(400)  # too low a window for a question; the foot still says it
    assert strip.isHidden()
    assert "No backups" in texts(line)
    strip.make_room(720)
    assert not strip.isHidden()
    keeper.plan(stick)
    settle(session, qtbot)
    assert strip.isHidden()
    (made,) = stick.iterdir()
    assert backup_state(vault).last_good.folder == made
    assert "Last checked backup" in texts(line)


def test_not_now_is_an_answer_until_the_vault_is_opened_again(session, keeper, qtbot: QtBot) -> None:
    strip = BackupStrip(keeper)
    qtbot.addWidget(strip)
    keeper.start()
    settle(session, qtbot)
    strip._later()
    keeper.look()
    settle(session, qtbot)
    assert strip.isHidden()


def test_changes_are_backed_up_when_their_time_has_come(
    session, vault: Vault, keeper, stick: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.plan(stick)
    settle(session, qtbot)
    with vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "New")
    keeper.look()
    settle(session, qtbot)
    assert len(list(stick.iterdir())) == 1  # not yet
    monkeypatch.setattr(rules, "AFTER_CHANGES", timedelta())
    qtbot.wait(1100)  # backups are named by the second
    keeper.look()
    settle(session, qtbot)
    assert len(list(stick.iterdir())) == 2
    assert not backup_state(vault).changed


def test_a_drive_that_is_plugged_in_again_gets_the_backup_that_is_due(
    session, vault: Vault, keeper, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick.rename(tmp_path / "pulled out")
    line = StatusLine()
    qtbot.addWidget(line)
    keeper.changed.connect(line.show_backups)
    keeper.plan(stick)
    settle(session, qtbot)
    assert "No backup yet" in texts(line)
    (tmp_path / "pulled out").rename(stick)
    keeper.look()
    settle(session, qtbot)
    assert len(list(stick.iterdir())) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_leave_to_write_counts_as_not_there(session, keeper, stick: Path, qtbot: QtBot) -> None:
    stick.chmod(0o500)
    keeper.plan(stick)
    settle(session, qtbot)
    assert keeper.standing is not None
    assert not keeper.standing.there


def test_a_failure_is_said_plainly(session, vault: Vault, keeper, stick: Path, qtbot, monkeypatch) -> None:
    strip = BackupStrip(keeper)
    qtbot.addWidget(strip)
    keeper.plan(stick)
    settle(session, qtbot)

    def full(*_args, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("intake_app.vault.backup.create_file", full)
    monkeypatch.setattr(rules, "EVERY", timedelta())
    qtbot.wait(1100)
    keeper.run()
    settle(session, qtbot)
    assert "the drive is full" in texts(strip)
    assert "The last good one" in texts(strip)
    assert len([path for path in stick.iterdir() if not path.name.startswith(".")]) == 1


def test_the_panel_tells_and_changes_everything(session, vault: Vault, keeper, stick: Path, qtbot: QtBot) -> None:
    panel = BackupPanel(session, keeper)
    qtbot.addWidget(panel)
    assert not panel._now.isEnabled()
    panel._plan(stick)
    settle(session, qtbot)
    assert str(stick) in texts(panel)
    assert "same drive" in texts(panel)
    assert panel._now.isEnabled()
    panel._kept.setCurrentIndex(panel._kept.findData(5))
    panel._kept.activated.emit(0)
    settle(session, qtbot)
    assert backup_state(vault).plan.keep == 5
    panel._off.click()
    settle(session, qtbot)
    assert backup_state(vault).plan.place is None
    assert not panel._now.isEnabled()


def test_a_backup_is_brought_back_and_compared(session, vault: Vault, keeper, stick: Path, tmp_path, qtbot) -> None:
    keeper.plan(stick)
    settle(session, qtbot)
    (made,) = stick.iterdir()
    with vault.change() as change:
        for number in range(11):
            change.matters.add(Mode.CLINIC_INTAKE, f"New {number}")
    dialog = RestoreDialog(BackupPanel(session, keeper), session.jobs, session.actor, vault.folder.parent, vault=vault)
    dialog.show_source(made)
    settle(session, qtbot)
    assert "12 event" in texts(dialog)  # with that of the backup itself
    dialog.show_place(tmp_path / "Again")
    dialog.secret._edit.setText("not it")
    dialog._go.click()
    settle(session, qtbot)
    assert not (tmp_path / "Again.intake").exists()
    dialog.secret._edit.setText("orbit velvet canyon tulip")
    dialog._go.click()
    settle(session, qtbot)
    assert "Restored and checked" in texts(dialog)
    assert (tmp_path / "Again.intake" / "vault.db").exists()
    assert dialog.secret._edit.text() == ""


def test_a_known_drive_is_seen_by_itself_while_the_vault_is_open(
    session: Session, vault: Vault, stick: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody presses anything: the drive is plugged in, and the backup that is due is made and told."""
    monkeypatch.setattr("intake_app.ui.backups.keeper.LOOK_EVERY", 100)
    made, line = BackupKeeper(session), StatusLine()
    qtbot.addWidget(line)
    made.changed.connect(line.show_backups)
    stick.rename(tmp_path / "pulled out")
    made.plan(stick)
    made.start()
    qtbot.waitUntil(lambda: "No backup yet" in texts(line), timeout=20_000)
    (tmp_path / "pulled out").rename(stick)
    qtbot.waitUntil(lambda: "Last checked backup" in texts(line), timeout=20_000)
    made._stop()
    settle(session, qtbot)
    assert backup_state(vault).last_good.folder.parent == stick
