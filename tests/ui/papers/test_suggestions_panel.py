"""Papers are read when asked, each suggestion shows its place, and only a person's click puts it into the form."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Matter
from intake_app.domain.process import Notice, Process
from intake_app.ui.papers.place import Place
from intake_app.ui.papers.suggestions_panel import SuggestionsPanel
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.take_in import take_in

SAMPLES = Path(__file__).parents[3] / "resources/samples"


@pytest.fixture
def panel(session: Session, vault: Vault, matter: Matter, qtbot: QtBot) -> SuggestionsPanel:
    made = SuggestionsPanel(session)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


def read(panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot, *names: str) -> None:
    take_in(vault, session.cleaner, matter.code, [SAMPLES / name for name in names], actor="ana")
    with vault.reading() as view:
        panel.show_matter(view.matters.get(matter.code))
    qtbot.mouseClick(panel._start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=60_000)


def said(panel: SuggestionsPanel) -> str:
    return " ".join(label.accessibleName() or label.text() for label in panel.findChildren(QLabel))


def button(panel: SuggestionsPanel, name: str) -> QAbstractButton:
    return next(one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_a_notice_suggests_its_days_and_only_a_click_takes_them_over(
    panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    decided: list[Process] = []
    panel.decided.connect(lambda _name, decision: decided.append(decision(Process())))
    read(panel, session, vault, matter, qtbot, "notice.eml")
    assert "Days to object" in said(panel)
    assert "within ten (10) days" in said(panel)
    assert decided == []
    qtbot.mouseClick(button(panel, "Confirm Days to object: 10"), Qt.MouseButton.LeftButton)
    (process,) = decided
    assert process.notice is not None
    assert process.notice.window_days == 10
    assert process.sources["notice.window_days"].confirmed_by == session.actor
    assert not any(
        one.accessibleName() == "Confirm Days to object: 10"
        for one in panel.findChildren(QAbstractButton)
        if one.isVisible()
    )


def test_what_is_turned_down_is_not_asked_again(
    panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    decided: list[Process] = []
    panel.decided.connect(lambda _name, decision: decided.append(decision(Process())))
    read(panel, session, vault, matter, qtbot, "notice.eml")
    qtbot.mouseClick(button(panel, "Turn down Kind: Customs summons (1509)"), Qt.MouseButton.LeftButton)
    assert decided[0].rejected == ("kind=customs_summons",)
    panel.show_process(decided[0])
    visible = [one.accessibleName() for one in panel.findChildren(QAbstractButton) if one.isVisible()]
    assert "Turn down Kind: Customs summons (1509)" not in visible


def test_a_photo_shows_the_place_on_its_page_or_says_that_it_cannot_be_read(
    panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    read(panel, session, vault, matter, qtbot, "summons-photo.jpg")
    if "Tesseract" in said(panel):
        pytest.skip("Tesseract with English and Spanish is not installed")
    places = panel.findChildren(Place)
    assert places

    def have_proportions_of_their_pages() -> bool:
        pages = [(place, place._shown) for place in places]
        return all(abs(one.height() / one.width() - page.height() / page.width()) < 0.02 for one, page in pages)

    qtbot.waitUntil(have_proportions_of_their_pages, timeout=20_000)  # once they are laid out


def test_a_matter_without_papers_has_nothing_to_read(panel: SuggestionsPanel, matter: Matter) -> None:
    panel.show_matter(matter)
    assert not panel._start.isEnabled()
    assert "only suggested" in said(panel)


def test_typing_in_the_form_draws_no_suggestion_anew(
    panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    read(panel, session, vault, matter, qtbot, "notice.eml")
    row = button(panel, "Confirm Days to object: 10")
    panel.show_process(Process(number="A1"))
    assert row.isVisible()
    panel.show_process(Process(notice=Notice(window_days=10)))
    assert not row.isVisible(), "what the form says by now is suggested no longer"


def test_reading_is_seen_in_the_strip_and_can_be_stopped(
    panel: SuggestionsPanel, session: Session, vault: Vault, matter: Matter, qtbot: QtBot
) -> None:
    take_in(vault, session.cleaner, matter.code, [SAMPLES / "notice.eml"], actor="ana")
    with vault.reading() as view:
        panel.show_matter(view.matters.get(matter.code))
    panel.read()
    (job,) = session.jobs.seen()
    job.cancel()
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=60_000)
    assert panel._start.isEnabled()
    qtbot.waitUntil(lambda: "Reading…" not in said(panel))  # its line goes with the next turn of the window
