from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode, Originals
from intake_app.domain.process import Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import ProcessStatus, WindowBasis
from intake_app.ui.case.chips import state_chip
from intake_app.ui.models.matters import LINE, MATTER, MattersModel
from intake_app.vault import Vault
from intake_app.workflows.list_matters import MatterLine, list_matters

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"
NOTICE = Notice(received_on=date(2026, 11, 18), window_days=10, window_basis=WindowBasis.STATED)


def line(code: str, items: int = 0, state: MatterState = MatterState.OPEN) -> MatterLine:
    matter = Matter(MatterCode(code), Mode.CLINIC_INTAKE, "Juniper", Originals.KEEP, state, None, NOON, items)
    return MatterLine(matter)


def test_a_matter_is_told_by_code_state_name_and_how_much_is_in_it() -> None:
    model = MattersModel()
    model.show([line("K7M-42Q", items=1)], TODAY)
    told = "K7M-42Q, Open, Juniper, No date on any paper yet, Juniper · Clinic intake · 1 item"
    assert model.index(0).data() == told
    assert model.index(0).data(MATTER).code == "K7M-42Q"


def test_the_next_deadline_is_told_with_the_days_left(vault: Vault) -> None:
    with vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Juniper").code
        change.records.add(code, Process(recipient=Recipient("Meta"), notice=NOTICE))
    model = MattersModel()
    model.show(list_matters(vault, today=TODAY, zone=ZONE), TODAY)
    told = model.index(0).data()
    assert "Notice received" in told
    assert "Fri, Nov 27" in told
    assert "4 days left" in told
    assert "Meta" in told


def test_the_same_matters_again_keep_what_is_selected(qtbot: QtBot) -> None:
    model = MattersModel()
    model.show([line("K7M-42Q")], TODAY)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show([line("K7M-42Q", items=3)], TODAY)
    assert model.summary(model.index(0).data(LINE)) == "Juniper · Clinic intake · 3 items"


def test_a_matter_is_found_by_its_code() -> None:
    model = MattersModel()
    model.show([line("K7M-42Q"), line("T3X-90B")], TODAY)
    assert model.row_of(MatterCode("T3X-90B")) == 1
    assert model.row_of(MatterCode("Z4J-81T")) == -1


@pytest.mark.parametrize("state", MatterState)
def test_every_state_has_colour_icon_and_word(state: MatterState) -> None:
    assert all(state_chip(line("K7M-42Q", state=state).matter, None))


@pytest.mark.parametrize("status", ProcessStatus)
def test_every_status_of_a_process_has_colour_icon_and_word(status: ProcessStatus) -> None:
    process = Process(history=(StatusChange(TODAY, status),))
    assert all(state_chip(line("K7M-42Q").matter, process))
