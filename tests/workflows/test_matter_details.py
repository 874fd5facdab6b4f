"""Details of a matter: what its mode begins with, and a history that says where it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from intake_app.domain.case_file import Details, Privilege, Stage, StageChange
from intake_app.domain.defaults import default_details
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode, Originals
from intake_app.vault import Vault
from intake_app.workflows.matter_details import details_of, edit_details, enter_stage, retention_is_over
from intake_app.workflows.tag_matter import tag_matter

DAY = date(2025, 10, 6)


def stored(vault: Vault, code: str) -> Details:
    with vault.reading() as view:
        (only,) = view.records.of(code, Details)
    return only.value


def matter_of(vault: Vault, mode: Mode) -> Matter:
    with vault.change() as change:
        return change.matters.add(mode, "Blue heron")


@pytest.mark.parametrize(
    ("mode", "label", "days"),
    [
        (Mode.CLINIC_INTAKE, Privilege.PROSPECTIVE_CLIENT, 1095),
        (Mode.NEWSROOM_TIP, Privilege.REPORTER, 180),
        (Mode.ORG_IS_RECIPIENT, Privilege.UNREVIEWED, None),
    ],
)
def test_each_mode_begins_with_its_own_label_and_time(mode: Mode, label: Privilege, days: int | None) -> None:
    details = default_details(mode, DAY)
    assert details.privilege is label
    assert details.dispose_on == (DAY + timedelta(days=days) if days else None)


def test_what_was_entered_stands_in_place_of_the_defaults() -> None:
    opened = datetime(2025, 10, 6, 12, tzinfo=UTC)
    matter = Matter(MatterCode("AAA-BBB"), Mode.NEWSROOM_TIP, "", Originals.KEEP, MatterState.OPEN, None, opened)
    assert details_of(matter, None).privilege is Privilege.REPORTER
    assert details_of(matter, Details()) == Details()


def test_the_first_change_keeps_the_defaults_it_does_not_change(vault: Vault) -> None:
    code = matter_of(vault, Mode.NEWSROOM_TIP).code
    edit_details(vault, code, lambda now: replace(now, jurisdiction="N.D. Cal."), actor="ana")
    details = stored(vault, code)
    assert (details.jurisdiction, details.privilege) == ("N.D. Cal.", Privilege.REPORTER)
    assert details.dispose_on


@pytest.mark.parametrize(
    ("stage", "state"),
    [
        (Stage.ACCEPTED, MatterState.OPEN),
        (Stage.HANDED_OFF, MatterState.HANDED_OFF),
        (Stage.MONITORING, MatterState.OPEN),
        (Stage.DECLINED, MatterState.CLOSED),
    ],
)
def test_a_line_of_the_history_says_whether_it_is_open(vault: Vault, stage: Stage, state: MatterState) -> None:
    code = matter_of(vault, Mode.CLINIC_INTAKE).code
    enter_stage(vault, code, StageChange(DAY, stage, "why"), actor="ana")
    assert stored(vault, code).history == (StageChange(DAY, stage, "why"),)
    with vault.reading() as view:
        assert view.matters.get(code).state is state


def test_history_grows_and_loses_nothing(vault: Vault) -> None:
    code = matter_of(vault, Mode.CLINIC_INTAKE).code
    for stage in (Stage.SCREENED, Stage.DECLINED, Stage.ACCEPTED):
        enter_stage(vault, code, StageChange(DAY, stage), actor="ana")
    assert [one.stage for one in stored(vault, code).history] == [Stage.SCREENED, Stage.DECLINED, Stage.ACCEPTED]
    with vault.reading() as view:
        assert view.matters.get(code).state is MatterState.OPEN


def test_time_is_over_on_its_day_and_never_without_one() -> None:
    assert retention_is_over(Details(dispose_on=DAY), DAY)
    assert not retention_is_over(Details(dispose_on=DAY + timedelta(days=1)), DAY)
    assert not retention_is_over(Details(), DAY)


def test_a_tag_leaves_label_and_time_as_the_mode_set_them(vault: Vault) -> None:
    code = matter_of(vault, Mode.NEWSROOM_TIP).code
    tag_matter(vault, code, ["press"], actor="ana")
    details = stored(vault, code)
    assert (details.tags, details.privilege) == (("press",), Privilege.REPORTER)
    assert details.dispose_on
