import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from intake_app.domain.clock_check import ClockDoubt, Doubt
from intake_app.domain.progress import Step
from intake_app.ui.jobs import Lane, Report, StripWords
from intake_app.ui.page import Page, Place
from intake_app.ui.session import Session
from intake_app.ui.shell import Shell
from intake_app.ui.shell.strips import JobRow
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.note_strip import NoteStrip


class Paper(Page):
    """Remembers what the window told it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.opened: list[object] = []
        self.visits = 0
        QVBoxLayout(self).addWidget(QLabel("paper"))

    def activated(self) -> None:
        self.visits += 1

    def open(self, subject: object) -> None:
        self.opened.append(subject)


@pytest.fixture
def shell(session: Session, qtbot: QtBot) -> Shell:
    places = [
        Place("matters", "Matters", "folder", Paper),
        Place("counsel", "Counsel", "user-check", Paper),
        Place("help", "Help", "circle-question-mark", Paper, at_foot=True),
        Place("search", "Search", "search", Paper, on_rail=False),
    ]
    made = Shell(session, places)
    qtbot.addWidget(made, before_close_func=lambda window: window.hide())
    made.show()
    return made


def paper(shell: Shell) -> Paper:
    page = shell.page()
    assert isinstance(page, Paper)
    return page


def test_the_title_says_nothing_but_the_name_of_the_program(shell: Shell) -> None:
    assert shell.windowTitle() == "Intake"


def test_pages_are_made_once_and_told_of_each_visit(shell: Shell) -> None:
    first = paper(shell)
    shell.show_place("counsel")
    shell.show_place("matters", "K7M-42Q")
    assert paper(shell) is first
    assert first.visits == 2
    assert first.opened == ["K7M-42Q"]


def test_alt_and_a_number_go_to_a_place_and_f1_to_help(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shell.page() is shell._pages["counsel"]
    qtbot.keyClick(shell, Qt.Key.Key_F1)
    assert shell.page() is shell._pages["help"]


def test_arrow_keys_go_through_the_places_and_tab_stops_at_the_one_in_front(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitActive(shell):
        shell.activateWindow()
    buttons = shell._rail._buttons
    shell.show_place("matters")
    stops = [code for code, each in buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["matters"]
    buttons["matters"].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert shell.page() is shell._pages["help"]
    assert buttons["help"].hasFocus()


def test_ctrl_n_asks_for_a_new_matter_wherever_it_is_pressed(shell: Shell, qtbot: QtBot) -> None:
    shell.show_place("counsel")
    with qtbot.waitActive(shell):
        shell.activateWindow()
    qtbot.keyClick(shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert shell.page() is shell._pages["matters"]
    assert paper(shell).opened == ["new"]


def test_a_search_goes_to_its_page(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = shell._bar.search
    assert field.hasFocus()
    qtbot.keyClicks(field, "summons")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert paper(shell).opened[:1] == ["summons"]


def test_who_pauses_while_typing_a_search_can_go_on(shell: Shell, qtbot: QtBot) -> None:
    field = shell._bar.search
    with qtbot.waitActive(shell):
        shell.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "blue")
    qtbot.waitUntil(lambda: paper(shell).opened == ["blue"])
    assert field.hasFocus()
    qtbot.keyClicks(field, " her")
    assert field.text() == "blue her"


def test_escape_empties_the_search_and_leaves_it(shell: Shell, qtbot: QtBot) -> None:
    field = shell._bar.search
    with qtbot.waitActive(shell):
        shell.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "heron")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert not field.hasFocus()
    assert paper(shell).opened == []


def test_ctrl_l_locks(shell: Shell, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.closed):
        qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_closing_the_window_asks_instead_of_leaving_the_vault_open(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.close_asked):
        shell.close()
    assert shell.isVisible()


def test_drafts_of_every_page_are_collected(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[str] = []
    monkeypatch.setattr(Paper, "drafts_to_save", lambda _page: [lambda _vault: saved.append("draft")])
    shell.show_place("counsel")
    for draft in shell._drafts():
        draft(shell._session.vault)
    assert saved == ["draft", "draft"]


def test_a_long_job_shows_in_the_strip_and_can_be_cancelled(shell: Shell, session: Session, qtbot: QtBot) -> None:
    started = threading.Event()

    def work(report: Report) -> None:
        started.set()
        while True:
            report(Step("cleaning", 16, 60, "IMG_0231.heic"))
            threading.Event().wait(0.01)

    words = StripWords(what=lambda step: f"Cleaning {step.done} of {step.total}", keeps=lambda _step: "keeps the rest")
    session.jobs.run(Lane.POOL, work, owner=shell, strip=words)
    started.wait()
    qtbot.waitUntil(lambda: bool(shell.findChildren(JobRow)) and "16 of 60" in row_text(shell))
    cancel = next(button for button in shell.findChildren(Button) if button.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.jobs.running() == [])


def row_text(shell: Shell) -> str:
    return " ".join(label.text() for row in shell.findChildren(JobRow) for label in row.findChildren(QLabel))


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_fits_at_1280_by_720(shell: Shell, look: Theme, percent: int) -> None:
    look.set("light", percent)
    shell.resize(1280, 720)
    shell.grab()
    assert shell.minimumSizeHint().width() <= 1280
    assert shell.minimumSizeHint().height() <= 720
    look.set("system", 100)


def test_a_search_does_not_call_back_who_went_elsewhere(shell: Shell, qtbot: QtBot) -> None:
    field = shell._bar.search
    qtbot.keyClick(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "summons")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not shell._bar._pause.isActive()
    qtbot.keyClicks(field, " of May")
    with qtbot.waitSignal(shell._bar._pause.timeout):
        qtbot.mouseClick(shell._rail._buttons["counsel"], Qt.MouseButton.LeftButton)
        shell._rail._buttons["counsel"].setFocus()
    assert shell.page() is shell._pages["counsel"]


def test_a_clock_that_went_back_is_told_above_every_page(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC)
    doubt = Doubt(ClockDoubt.BEFORE_LAST_EVENT, now, now + timedelta(days=300))
    monkeypatch.setattr("intake_app.ui.shell.window.clock_doubt", lambda _vault, now: doubt)
    shell = Shell(session, [Place("matters", "Matters", "folder", Paper)])
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.show()
    qtbot.waitUntil(lambda: shell.findChild(NoteStrip) is not None)
    qtbot.waitUntil(lambda: any(strip.isVisible() for strip in shell.findChildren(NoteStrip)))


@pytest.mark.parametrize("damaged", [False, True])
def test_that_a_vault_can_only_be_read_is_said_once(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, damaged: bool
) -> None:
    """Two strips that say the same push the page out of a low window."""
    session.vault.read_only, session.vault.damaged = True, damaged
    shell = Shell(session, [Place("matters", "Matters", "folder", Paper)])
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.show()
    qtbot.waitUntil(lambda: not session.jobs.running())
    session.vault.read_only = False
    told = [strip for strip in shell.findChildren(NoteStrip) if strip.isVisible()]
    assert len(told) == 1


def test_the_window_is_never_larger_than_its_screen(session: Session, qtbot: QtBot, monkeypatch) -> None:
    """At 150 % of 1280×720 there are 853×480: the lock was beyond the edge."""
    screen = SimpleNamespace(availableSize=lambda: QSize(853, 480))
    monkeypatch.setattr(Shell, "screen", lambda _shell: screen)
    made = Shell(session, [Place("matters", "Matters", "folder", Paper)])
    qtbot.addWidget(made, before_close_func=lambda window: window.hide())
    assert (made.minimumWidth(), made.minimumHeight()) == (853, 480)
