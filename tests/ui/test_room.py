"""Nothing is cut in either language, at 1280×720 with text up to 150 %."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui import i18n
from intake_app.ui.counsel.form import CounselForm
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.open_view import OpenView
from intake_app.ui.help_page import HelpPage
from intake_app.ui.matters.new_matter import NewMatter
from intake_app.ui.matters.page import MattersPage
from intake_app.ui.preferences.page import SettingsPage
from intake_app.ui.session import Session
from intake_app.ui.shell.top_bar import TopBar
from intake_app.ui.theme import Theme
from intake_app.ui.unlock.page import UnlockPage
from intake_app.ui.widgets.text import ElidedText

WIDTH, HEIGHT, RAIL = 1280, 600, {100: 169, 150: 64}  # of the rail: with words, and narrow

PAGES: dict[str, Callable[[Session], QWidget]] = {
    "matters": MattersPage,
    "new matter": lambda _session: NewMatter(),
    "counsel": CounselForm,
    "hand off": HandOffView,
    "open": lambda session: OpenView(session.jobs),
    "settings": SettingsPage,
    "help": HelpPage,
    "bar": lambda _session: _narrow(TopBar()),
    "unlock": lambda session: UnlockPage([Path("Clinic.intake")], session.jobs, lambda _folder, _words: session.vault),
}


def _narrow(bar: TopBar) -> TopBar:
    bar.set_narrow(True)
    return bar


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest) -> str:
    i18n.install(request.param)
    return str(request.param)


@pytest.fixture(params=[100, 150])
def percent(request: pytest.FixtureRequest, look: Theme) -> Iterator[int]:
    look.set("light", request.param)
    yield request.param
    look.set("system", 100)


def cut(widget: QWidget) -> bool:
    """Whether it has less room than its words need. Those that wrap or give way are made for it."""
    if isinstance(widget, QScrollArea):
        return widget.horizontalScrollBar().maximum() > 0
    if isinstance(widget, QRadioButton):
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, ElidedText) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return False
    return isinstance(widget, QLabel | QPushButton) and widget.width() < widget.sizeHint().width()


def test_no_words_are_cut(language: str, percent: int, session: Session, qtbot: QtBot) -> None:
    found = []
    for name, make in PAGES.items():
        page = make(session)
        qtbot.addWidget(page)
        page.resize(WIDTH - RAIL[percent], HEIGHT)
        page.show()
        QApplication.processEvents()
        widgets = [widget for widget in page.findChildren(QWidget) if widget.isVisible() and cut(widget)]
        found += [f"{name}: {type(widget).__name__} {widget.accessibleName()}" for widget in widgets]
        page.hide()
    assert found == []
