"""More than one file can list: said on the review, unless smaller files are to be made that can."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.people import KeyCheck
from intake_app.handoff import manifest
from intake_app.ui.handoff import write
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import confirm_key
from intake_app.workflows.material import Inside
from intake_app.workflows.take_in import take_in
from tests.ui.handoff.conftest import LIMIT, begun
from tests.ui.handoff.test_gathering import Slow, slow, tick, words
from tests.ui.handoff.test_hand_off_view import button

__all__ = ["slow"]


@pytest.fixture
def view(session: Session, vault: Vault, case, qtbot: QtBot) -> HandOffView:
    """For counsel whose key was checked."""
    confirm_key(vault, case.counsel.id, KeyCheck.IN_PERSON, actor="Desk 1")
    return begun(session, case, qtbot, height=700)


@pytest.fixture
def too_much(view: HandOffView, vault: Vault, cleaner, case, qtbot: QtBot, tmp_path: Path, monkeypatch) -> HandOffView:
    """Two large files among the others, which are one more than a handoff can list."""
    (tmp_path / "sounds").mkdir()
    for number in (1, 2):
        (tmp_path / "sounds" / f"{number}.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0" + os.urandom(700_000))
    take_in(vault, cleaner, case.code, [tmp_path / "sounds"], actor="Desk 1")
    view.start(case.code)
    shown: list[Inside] = []
    view._gathering.gathered.connect(lambda _order, inside: shown.append(inside))
    qtbot.waitUntil(lambda: bool(shown), timeout=LIMIT)
    tick(view, "Kept as received")
    qtbot.waitUntil(lambda: shown[-1].total > 1_400_000, timeout=LIMIT)
    monkeypatch.setattr(manifest, "MAX_FILES", len(shown[-1].entries))  # its checksums come last
    tick(view, "Notes")
    tick(view, "Notes")
    qtbot.waitUntil(lambda: warned(view), timeout=LIMIT)
    return view


def warned(view: HandOffView) -> bool:
    return any("more than one handoff can list" in each for each in words(view))


def test_where_smaller_files_were_asked_for_that_can_list_it_nothing_is_wrong(
    too_much: HandOffView, case, qtbot: QtBot
) -> None:
    button(too_much.write, "Several smaller files…").click()
    size = too_much.write.parts._size
    qtbot.waitUntil(lambda: size.hasFocus() and not size.visibleRegion().isEmpty())  # below what could be seen
    too_much.write.parts._size.setText("1")
    qtbot.waitUntil(lambda: not warned(too_much), timeout=LIMIT)
    too_much.write.choose_target(case.stick / "K7M")
    qtbot.waitUntil(too_much.write._go.isEnabled, timeout=LIMIT)
    assert "Several files of at most 1.0 MB" in too_much.write._free.text()
    too_much.write.parts._size.setText("9")
    qtbot.waitUntil(lambda: warned(too_much), timeout=LIMIT)
    assert "everal" not in too_much.write._free.text()
    too_much.write.parts._size.setText("1")
    qtbot.waitUntil(lambda: not warned(too_much), timeout=LIMIT)
    too_much.write._go.click()
    qtbot.waitUntil(lambda: len([*case.stick.glob("*.age")]) == 2, timeout=LIMIT)
    qtbot.waitUntil(lambda: not too_much._job, timeout=LIMIT)


def test_where_the_drive_takes_smaller_files_only_that_counts_too(
    too_much: HandOffView, case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "file_limit", lambda _place: 1_000_000)
    too_much.write.choose_target(case.stick / "K7M")
    qtbot.waitUntil(lambda: not warned(too_much), timeout=LIMIT)


def test_a_size_typed_while_it_is_put_together_counts(too_much: HandOffView, slow: Slow, qtbot: QtBot) -> None:
    tick(too_much, "Notes")
    qtbot.waitUntil(lambda: too_much._gathering.busy)
    with qtbot.waitSignal(too_much.write.largest_changed, timeout=LIMIT):
        too_much.write.parts._size.setText("1")
    shown: list[Inside] = []
    too_much._gathering.gathered.connect(lambda _order, inside: shown.append(inside))
    slow.go_on.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=LIMIT)
    assert [inside.fits for inside in shown] == [True]


def test_where_one_file_can_list_it_another_size_puts_nothing_together_anew(view: HandOffView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.write.largest_changed, timeout=LIMIT):
        view.write.parts._size.setText("1")
    assert not view._gathering.busy


def test_a_size_typed_right_before_it_is_written_disturbs_nothing(
    view: HandOffView, case, qtbot: QtBot, session: Session
) -> None:
    view.write.choose_target(case.stick / "K7M")
    view.write.parts._size.setText("9")
    view.write._go.click()
    assert not view.write.parts._pause.isActive()
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)
    assert [path.name for path in case.stick.iterdir()] == ["K7M.age"]
