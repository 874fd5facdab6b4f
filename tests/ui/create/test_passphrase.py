from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import Verbs


@pytest.fixture
def choice(jobs: Jobs, verbs: Verbs, qtbot: QtBot) -> Iterator[ChoosePassphrase]:
    made = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
    qtbot.addWidget(made)
    made.show()
    made._ways._buttons["own"].click()
    yield made
    made._own._pause.stop()  # what was typed last is not judged after the lanes are closed


def test_a_weak_one_is_explained_and_does_not_pass(choice: ChoosePassphrase, qtbot: QtBot) -> None:
    choice._own._first.setText("clinic2024")
    choice._own._second.setText("clinic2024")
    qtbot.waitUntil(lambda: "needed" in choice._own._meter._why.plain())
    assert choice.missing()


def test_a_strong_one_passes_once_it_is_typed_twice(choice: ChoosePassphrase, qtbot: QtBot) -> None:
    strong = "violet harbor canyon staple quiet"
    choice._own._first.setText(strong)
    choice._own._second.setText(strong[:-1])
    qtbot.waitUntil(lambda: choice._own._enough)
    assert choice.missing()
    choice._own._second.setText(strong)
    assert choice.missing() == ""
    assert choice.passphrase() == strong


def test_tab_leads_to_the_second_one_not_to_show(choice: ChoosePassphrase) -> None:
    assert choice._own._first.nextInFocusChain() is choice._own._second


def test_a_second_one_that_differs_is_told_at_once(choice: ChoosePassphrase) -> None:
    choice._own._first.setText("violet harbor")
    choice._own._second.setText("violer")
    assert choice._own._second.property("state") == "bad"


def test_a_change_after_the_judgement_is_judged_again(choice: ChoosePassphrase, qtbot: QtBot) -> None:
    choice._own._first.setText("violet harbor canyon staple quiet")
    qtbot.waitUntil(lambda: choice._own._enough)
    choice._own._first.setText("violet")
    assert not choice._own._enough


def test_a_passphrase_longer_than_the_meter_reads_is_judged(choice: ChoosePassphrase, qtbot: QtBot) -> None:
    choice._own._first.setText("violet harbor canyon staple quiet " * 8)
    qtbot.waitUntil(lambda: choice._own._enough)


def test_other_words_are_other_words(jobs: Jobs, verbs: Verbs, qtbot: QtBot) -> None:
    choice = ChoosePassphrase(jobs, verbs.generate_passphrase, verbs.judge)
    qtbot.addWidget(choice)
    before = choice.passphrase()
    choice._others.click()
    assert choice.passphrase() != before
