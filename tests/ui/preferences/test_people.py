"""Who may open the vault, in the settings: added, named, removed; a new sheet, another key; and the vault's end."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app.domain.vault import RecoverySheet, WithKeyFile
from intake_app.errors import WrongSecret
from intake_app.ui.preferences import keyed_dialogs
from intake_app.ui.preferences.after_rekey import AfterRekeyDialog
from intake_app.ui.preferences.destroy_panel import DestroyDialog
from intake_app.ui.preferences.keyed_dialogs import AddPersonDialog, RemovePersonDialog, RenamePersonDialog
from intake_app.ui.preferences.people_panel import PeoplePanel
from intake_app.ui.preferences.sheet_dialog import RekeyDialog, SheetDialog
from intake_app.ui.session import Session
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.rows import Row
from intake_app.vault import Vault
from intake_app.vault.access import add_person, slots_of
from intake_app.workflows.people_with_keys import people_with_keys


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> PeoplePanel:
    made = PeoplePanel(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(rows(made)) == 2)
    return made


def rows(panel: PeoplePanel) -> list[str]:
    QApplication.sendPostedEvents(None, 52)  # what was taken away goes
    return [row.title.plain() for row in panel.findChildren(Row)]


def agree(dialog, passphrase: str) -> None:
    dialog.secret._edit.setText(passphrase)
    assert dialog._go_on.isEnabled(), dialog._missing.plain()
    dialog._go_on.click()


def test_somebody_is_added_with_words_of_their_own(
    panel: PeoplePanel, session: Session, passphrase: str, qtbot: QtBot, folder: Path
) -> None:
    dialog = AddPersonDialog(session, panel, panel.show_people)
    dialog.show()
    assert "Say who" in dialog._missing.plain()
    dialog._name.setText("Ben")
    assert not dialog._go_on.isEnabled()
    words = dialog._new.passphrase()
    dialog._new._generated._written.setChecked(True)
    agree(dialog, passphrase)
    qtbot.waitUntil(lambda: rows(panel) == ["No name yet", "Ben", "Recovery sheet"])
    session.vault.close()
    with Vault.open(folder, words, actor="window") as vault:
        assert vault.actor == "Ben"


def test_with_a_key_file_that_is_made_for_them(
    panel: PeoplePanel, session: Session, passphrase: str, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch
) -> None:
    target = tmp_path / "ben.key"
    monkeypatch.setattr(keyed_dialogs, "choose_target", lambda _parent, _title, then, name: then(target))
    dialog = AddPersonDialog(session, panel, panel.show_people)
    dialog.show()
    dialog._name.setText("Ben")
    words = dialog._new.passphrase()
    dialog._new._generated._written.setChecked(True)
    dialog._with_file.setChecked(True)
    agree(dialog, passphrase)
    qtbot.waitUntil(lambda: len(rows(panel)) == 3)
    session.vault.close()
    with pytest.raises(WrongSecret):
        Vault.open(folder, words, actor="window")
    Vault.open(folder, WithKeyFile(words, target.read_bytes()), actor="window").close()


def test_a_wrong_passphrase_changes_nothing_and_says_so(
    panel: PeoplePanel, session: Session, passphrase: str, qtbot: QtBot
) -> None:
    dialog = RenamePersonDialog(session, panel, people_with_keys(session.vault)[0], panel.show_people)
    dialog.show()
    dialog._name.setText("Ana")
    agree(dialog, "not it")
    qtbot.waitUntil(lambda: dialog.secret._edit.property("state") == "bad")
    assert dialog.isVisible()
    agree(dialog, passphrase)
    qtbot.waitUntil(lambda: "Ana" in rows(panel))


def test_somebody_is_removed(panel: PeoplePanel, session: Session, passphrase: str, qtbot: QtBot) -> None:
    add_person(session.vault, passphrase, "heron lamp quilt", "Ben")
    panel.show_people()
    qtbot.waitUntil(lambda: len(rows(panel)) == 3)
    ben = next(slot for slot in slots_of(session.vault) if slot.label == "Ben")
    dialog = RemovePersonDialog(session, panel, ben, panel.show_people)
    dialog.show()
    agree(dialog, passphrase)
    qtbot.waitUntil(lambda: "Ben" not in rows(panel) and len(rows(panel)) == 2 and not panel.isHidden())
    assert len(slots_of(session.vault)) == 2


def type_back(dialog: SheetDialog) -> list[str]:
    words = list(dialog._sheet.words)
    for edit, number in zip(dialog._step._edits, dialog._step._asked, strict=True):
        edit.setText(words[number])
    return words


@pytest.mark.parametrize("kind", [SheetDialog, RekeyDialog])
def test_a_new_sheet_is_typed_back_before_it_counts(
    kind: type[SheetDialog], panel, session: Session, passphrase: str, qtbot: QtBot, folder: Path, made
) -> None:
    dialog = kind(session, panel, panel.show_people)
    dialog.show()
    dialog.secret._edit.setText(passphrase)
    assert not dialog._go_on.isEnabled()
    words = type_back(dialog)
    key = bytes(session.vault.unlocked.data_key)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        agree(dialog, passphrase)
    assert (bytes(session.vault.unlocked.data_key) != key) is (kind is RekeyDialog)
    session.vault.close()
    Vault.open(folder, words, actor="window").close()
    sheet: RecoverySheet = made[1]
    with pytest.raises(WrongSecret):
        Vault.open(folder, list(sheet.words), actor="window")


def test_a_vault_is_destroyed_by_typing_its_name(session: Session, qtbot: QtBot, folder: Path) -> None:
    dialog = DestroyDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._name.setText("clinic")
    assert not dialog._go_on.isEnabled()
    dialog._name.setText("Clinic")
    with qtbot.waitSignal(session.locked, timeout=20_000):
        dialog._go_on.click()
    assert session.end_of_vault is not None
    assert session.end_of_vault.gone == (folder,)
    assert not folder.exists()


def test_a_hold_stops_that_and_is_named(session: Session, qtbot: QtBot) -> None:
    from datetime import date

    from intake_app.domain.case_file import Hold
    from intake_app.domain.matter import Mode

    with session.vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
        change.records.add(code, Hold("A court case may come", "Ana", date(2026, 3, 1)))
    dialog = DestroyDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._name.setText("Clinic")
    dialog._go_on.click()
    qtbot.waitUntil(lambda: dialog.findChild(MessagePanel) is not None)
    assert code in dialog.findChild(MessagePanel).accessibleName()


def test_after_another_data_key_a_backup_is_written_that_opens_with_the_new_secrets(
    panel, session: Session, passphrase: str, qtbot: QtBot, tmp_path: Path, made
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    session.backups.plan(stick)
    qtbot.waitUntil(lambda: not session.jobs.running() and len(list(stick.iterdir())) == 1, timeout=20_000)
    (old,) = stick.iterdir()
    old = old.rename(stick / "Clinic-20260101-120000.intake")  # names tell seconds, and this is quicker
    panel._rekey.click()
    dialog = panel.window().findChild(RekeyDialog)
    words = type_back(dialog)
    agree(dialog, passphrase)
    qtbot.waitUntil(lambda: panel.window().findChild(AfterRekeyDialog) is not None, timeout=20_000)
    after = panel.window().findChild(AfterRekeyDialog)
    assert after._ready
    with qtbot.waitSignal(after.accepted):
        after._go_on.click()
    qtbot.waitUntil(lambda: not session.jobs.running() and len(list(stick.iterdir())) == 2, timeout=20_000)
    (new,) = set(stick.iterdir()) - {old}
    sheet: RecoverySheet = made[1]
    Vault.open(new, words, actor="window").close()
    Vault.open(old, list(sheet.words), actor="window").close()
    with pytest.raises(WrongSecret):
        Vault.open(new, list(sheet.words), actor="window")


def test_without_a_place_for_backups_one_is_asked_for(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AfterRekeyDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._ready
    dialog._plan(tmp_path)
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)
    assert [path for path in tmp_path.iterdir() if path.name != "Clinic.intake"]
