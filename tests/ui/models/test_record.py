from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.ui.models.record import RecordModel

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
WHAT, ABOUT = 1, 2


def event(seq: int, action: Action, subject: str = "", matter: str | None = "K7M-42Q", **facts: str) -> CustodyEvent:
    code = MatterCode(matter) if matter else None
    return CustodyEvent(seq, NOON, "window", action, code, subject, facts, "0" * 64)


def shown(*events: CustodyEvent, **exhibits: int) -> RecordModel:
    model = RecordModel()
    model.show(events, len(events), exhibits)
    return model


def test_what_happens_to_an_item_names_its_exhibit() -> None:
    arrived = event(1, Action.RECEIVED, "item", exhibit="5")
    model = shown(event(2, Action.ORIGINAL_VIEWED, "item"), arrived, item=5)
    assert {model.index(row, ABOUT).data() for row in range(2)} == {"K7M-42Q · 0005"}


@pytest.mark.parametrize(
    ("about", "of"),
    [
        ("huge.png", event(1, Action.REFUSED, name="huge.png", reason="empty")),
        ("K7M-42Q", event(1, Action.NOTE_WRITTEN, "note")),
        ("", event(1, Action.VAULT_OPENED, matter=None)),
    ],
)
def test_other_events_name_what_they_can(about: str, of: CustodyEvent) -> None:
    assert shown(of).index(0, ABOUT).data() == about


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_sentence(action: Action) -> None:
    assert " " in shown(event(1, action)).index(0, WHAT).data()


def test_a_sentence_that_is_cut_short_in_its_column_can_be_read_whole_by_pointing_at_it() -> None:
    model = shown(event(1, Action.HANDED_OFF, left_out="actors times"), event(2, Action.PERSON_ADDED, person="<b>Ana"))
    told = [model.index(row, WHAT).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert "Not told in it: Who did it; When it was done" in told[0]
    assert "<b>" not in told[1]  # a name is never read as markup
    assert model.index(0, ABOUT).data(Qt.ItemDataRole.ToolTipRole) is None
