"""A volunteer at the form of a legal process, on a day in October 2025."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Process
from intake_app.ui.process import fields, history_panel, process_tab
from intake_app.ui.process.clock_card import ClockCard
from intake_app.ui.process.process_tab import ProcessTab
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.look_at_matter import glance_at_matter


class Volunteer:
    """Finds fields by their labels, types, picks and presses as people do."""

    def __init__(self, tab: ProcessTab, session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot) -> None:
        self.tab, self.session, self.vault, self.qtbot = tab, session, vault, qtbot
        self.matter, self.other_matter = matters

    def begin(self, how: str = "A notice came") -> None:
        self.press(how)
        self.idle()

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.jobs.running(), timeout=20_000)

    def show_again(self) -> None:
        """As after a change elsewhere."""
        self.tab.show_facts(glance_at_matter(self.vault, self.matter.code))
        self.idle()

    def press(self, text: str) -> None:
        """The visible button with this name; Qt shows a new one a turn of its loop later."""
        self.qtbot.waitUntil(lambda: bool(self._buttons(text)))
        self._buttons(text)[0].click()  # as a click, Space or a screen reader does

    def _buttons(self, text: str) -> list[QAbstractButton]:
        buttons = (one for one in self.tab.findChildren(QAbstractButton) if one.isVisible())
        return [one for one in buttons if text in {one.text().replace("&", ""), one.accessibleName()}]

    def entry(self, label: str) -> QLineEdit:
        lines = (one for one in self.tab.findChildren(QLineEdit) if one.accessibleName() == label)
        return next(one for one in lines if not one.isHidden())

    def write(self, label: str, text: str) -> None:
        line = self.entry(label)
        line.clear()
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            line.insert(text)  # as pasted: the test's keyboard has no other letters
        line.editingFinished.emit()

    def pick(self, label: str, value: str) -> None:
        combo = next(one for one in self.tab.findChildren(QComboBox) if one.accessibleName() == label)
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())

    def tell(self, status: str, day: str) -> None:
        """A line of the history."""
        self.pick("What happened", status)
        self.write("On", day)
        self.press("Add to the history")

    def save(self) -> None:
        self.tab.save()
        self.idle()

    def lock(self) -> None:
        """Everything under way ends, and what was typed is saved."""
        drafts = self.tab.drafts_to_save()
        self.session.jobs.cancel_all()
        for draft in drafts:
            draft(self.tab._session.vault)

    def processes(self) -> list[Process]:
        with self.vault.reading() as view:
            return [stored.value for stored in view.records.of(self.matter.code, Process)]

    def process(self) -> Process:
        (only,) = self.processes()
        return only

    def cards(self) -> list[str]:
        return [card.accessibleName() for card in self.tab.findChildren(ClockCard) if card.isVisible()]

    def words(self) -> str:
        return words(self.tab)

    def waits_for(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.words())


def words(widget: QWidget) -> str:
    return "\n".join(label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    def fix(day: date) -> None:
        for module in (fields, history_panel, process_tab):
            monkeypatch.setattr(module, "today", lambda: day)

    monkeypatch.setattr(process_tab, "zone", lambda: "America/Los_Angeles")
    fix(date(2025, 10, 5))
    return fix


@pytest.fixture
def matters(vault: Vault) -> list[Matter]:
    with vault.change() as change:
        return [change.matters.add(Mode.CLINIC_INTAKE, name) for name in ("Blue heron", "Red fox")]


@pytest.fixture
def volunteer(
    session: Session, vault: Vault, matters: list[Matter], qtbot: QtBot, on_day: Callable[[date], None]
) -> Volunteer:
    tab = ProcessTab(session)
    tab.resize(1100, 700)
    qtbot.addWidget(tab)
    tab.show()
    made = Volunteer(tab, session, vault, matters, qtbot)
    made.show_again()
    return made
