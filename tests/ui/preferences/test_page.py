import sys

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from intake_app.cleaning import Cleaner
from intake_app.isolation import Confinement
from intake_app.settings import Settings
from intake_app.ui.preferences.guards import Guards
from intake_app.ui.preferences.page import SettingsPage
from intake_app.ui.preferences.passphrase import PassphrasePanel
from intake_app.ui.session import Session
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.segments import Segments
from intake_app.vault import Vault


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(session)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_changed_lock_time_counts_at_once(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    minutes = next(box for box in page.findChildren(ComboBox) if "min" in box.currentText())
    with qtbot.waitSignal(session.settings_changed) as told:
        minutes.setCurrentIndex(minutes.findData(2))
        minutes.activated.emit(minutes.currentIndex())
    assert told.args == [Settings(lock_after_minutes=2)]
    assert session.idle.seconds == 120


def test_the_appearance_is_passed_on(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    looks = page.findChild(Segments)
    with qtbot.waitSignal(session.settings_changed):
        looks._buttons["dark"].click()
    assert session.settings.appearance == "dark"


def test_each_guard_says_whether_it_is_up(session: Session, qtbot: QtBot) -> None:
    guards = Guards(session)
    qtbot.addWidget(guards)
    guards._show((("process", "rlimits"), ("no_new_privs", "landlock", "seccomp")))
    chips = [chip.accessibleName() for chip in guards.findChildren(Chip)]
    assert chips == ["On", "On", "Not here", "Not here", "Not here"]


WALLS = {
    "an older kernel": Confinement(rlimits=True, no_new_privs=True, seccomp=True),
    "a machine of another make": Confinement(rlimits=True, no_new_privs=True, landlock=True),
    "nothing but a process": Confinement(),
}


@pytest.mark.skipif(sys.platform != "linux", reason="these are the walls of Linux")
@pytest.mark.parametrize("walls", WALLS.values(), ids=WALLS)
def test_what_is_missing_here_is_said_beside_what_stands(
    walls: Confinement, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: walls)
    guards = Guards(session)
    qtbot.addWidget(guards)
    qtbot.waitUntil(lambda: len(guards.findChildren(Chip)) == 5)
    said = [chip.accessibleName() for chip in guards.findChildren(Chip)]
    assert said == ["On"] * len(walls.summary) + ["Not here"] * len(walls.missing)
    assert len(walls.missing) == 5 - len(walls.summary)


def test_the_guards_in_force_are_asked_of_the_cleaner(page: SettingsPage, qtbot: QtBot) -> None:
    guards = page.findChild(Guards)
    qtbot.waitUntil(lambda: len(guards.findChildren(Chip)) == 5)


def test_the_passphrase_changes_and_what_that_can_not_reach_is_said(
    session: Session, passphrase: str, qtbot: QtBot
) -> None:
    panel = PassphrasePanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel._ask.click()
    form = panel._form
    assert form is not None
    form._old.setText(passphrase)
    form._new._generated._written.setChecked(True)
    new = form._new.passphrase()
    form._set.click()
    assert not form.left.isEnabled()  # else it would say that nothing was changed
    form._old.setText(f"{passphrase} ")
    assert not form._set.isEnabled()  # a second time it would count as a wrong one
    qtbot.waitUntil(lambda: not isValid(form))
    assert "backups" in panel._told.plain()
    session.vault.close()
    Vault.open(session.vault.folder, new, actor="Desk 1").close()


def test_a_wrong_old_passphrase_changes_nothing(session: Session, passphrase: str, qtbot: QtBot) -> None:
    panel = PassphrasePanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel._ask.click()
    form = panel._form
    assert form is not None
    form._old.setText("not this one")
    form._new._generated._written.setChecked(True)
    form._set.click()
    qtbot.waitUntil(lambda: form._old.property("state") == "bad")
    assert form.left.isEnabled()
    session.vault.close()
    Vault.open(session.vault.folder, passphrase, actor="Desk 1").close()
