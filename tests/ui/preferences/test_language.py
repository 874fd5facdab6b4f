import threading

from pytestqt.qtbot import QtBot

from intake_app.ui.jobs import Lane, StripWords
from intake_app.ui.preferences.language import Language
from intake_app.ui.session import Session


def test_a_language_is_passed_on_by_its_code(session: Session, qtbot: QtBot) -> None:
    panel = Language(session)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(session.settings_changed):
        panel._choice._buttons["es"].click()
    assert session.settings.language == "es"


def test_the_choice_waits_for_a_job_whose_progress_is_shown(session: Session, qtbot: QtBot) -> None:
    panel = Language(session)
    qtbot.addWidget(panel)
    let_go = threading.Event()
    session.jobs.run(
        Lane.POOL, lambda _report: let_go.wait(), owner=panel, strip=StripWords(what=lambda _step: "Sealing")
    )
    assert not panel._choice.isEnabled()
    let_go.set()
    qtbot.waitUntil(panel._choice.isEnabled)
