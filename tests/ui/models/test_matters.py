from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode, Originals
from intake_app.ui.models.matters import CHIPS, MATTER, MattersModel

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def matter(code: str, items: int = 0, state: MatterState = MatterState.OPEN) -> Matter:
    return Matter(MatterCode(code), Mode.CLINIC_INTAKE, "Juniper", Originals.KEEP, state, None, NOON, items)


def test_a_matter_is_told_by_code_state_name_and_how_much_is_in_it() -> None:
    model = MattersModel()
    model.show([matter("K7M-42Q", items=1)])
    assert model.index(0).data() == "K7M-42Q, Open, Juniper, Clinic intake · 1 item"
    assert model.index(0).data(MATTER).code == "K7M-42Q"


def test_the_same_matters_again_keep_what_is_selected(qtbot: QtBot) -> None:
    model = MattersModel()
    model.show([matter("K7M-42Q")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show([matter("K7M-42Q", items=3)])
    assert model.summary(model.index(0).data(MATTER)) == "Clinic intake · 3 items"


def test_a_matter_is_found_by_its_code() -> None:
    model = MattersModel()
    model.show([matter("K7M-42Q"), matter("T3X-90B")])
    assert model.row_of(MatterCode("T3X-90B")) == 1
    assert model.row_of(MatterCode("Z4J-81T")) == -1


@pytest.mark.parametrize("state", MatterState)
def test_every_state_has_colour_icon_and_word(state: MatterState) -> None:
    assert state in CHIPS
    model = MattersModel()
    model.show([matter("K7M-42Q", state=state)])
    assert model.index(0).data().split(", ")[1]
