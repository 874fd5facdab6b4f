"""A2: an item that somebody changed outside the program is shown as far as it reads, and takes nothing else along."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from intake_app.errors import Refusal
from intake_app.ui.items.facts_panel import FactsPanel
from intake_app.vault import Vault


def change_outside(vault: Vault, statement: str) -> None:
    with vault._writer.transaction() as db:
        db.execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE items SET received_at = 'soon' WHERE exhibit = 1",
        "UPDATE items SET report = '{' WHERE exhibit = 1",
    ],
)
def test_it_is_drawn_in_the_grid_and_says_that_it_does_not_read(
    hand, vault: Vault, items, tmp_path: Path, make_photo, qtbot, change: str
) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(make_photo())
    hand.take_in(tmp_path / "a.jpg", tmp_path / "b.jpg")
    change_outside(vault, change)
    broken = next(item for item in items() if item.refusal is Refusal.ENTRY_DAMAGED)
    hand.view.show_matter(broken.matter)
    hand.idle()
    with qtbot.captureExceptions() as faults:
        hand.view.grab()
        hand.view._tabs.items.choose(broken.id)
        hand.idle()
        hand.view.grab()
    assert faults == []
    facts = hand.view.findChild(FactsPanel)
    told = " ".join(label.text() for label in facts.findChildren(QLabel) if label.isVisibleTo(facts))
    assert "can't be read" in told.replace("&#x27;", "'")
    assert "Check the vault under Activity" in told
    assert "exactly as it came" not in told
    assert "Can't be read" in hand.view._tabs.items._model.index(broken.exhibit - 1).data()


def test_one_whose_bytes_are_gone_is_drawn_too(hand, vault: Vault, items, tmp_path: Path, make_photo, qtbot) -> None:
    (tmp_path / "a.jpg").write_bytes(make_photo())
    hand.take_in(tmp_path / "a.jpg")
    change_outside(vault, "UPDATE contents SET item = NULL")
    (item,) = items()
    with qtbot.captureExceptions() as faults:
        hand.view.show_matter(item.matter)
        hand.idle()
        hand.view.grab()
        hand.idle()
    assert faults == []
    assert item.shared.size == item.provenance.size
