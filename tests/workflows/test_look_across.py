"""Counts that leave the vault: by consent, in the Tracker's terms, never fewer than the floor."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from intake_app.domain.across import Link
from intake_app.domain.case_file import Consent, Scope
from intake_app.domain.custody import Action
from intake_app.domain.deidentified import FLOOR
from intake_app.domain.matter import Mode
from intake_app.domain.process import Issuer, Process, Recipient, StatusChange
from intake_app.domain.process_terms import Department, ProcessKind, ProcessStatus
from intake_app.errors import TargetExists
from intake_app.vault import Vault
from intake_app.workflows.look_across import COLUMNS, export_counts, look_across
from intake_app.workflows.write_record import add_record

DAY = date(2025, 10, 3)


def add_case(vault: Vault, mode: Mode = Mode.CLINIC_INTAKE, agreed: Consent | None = None) -> str:
    with vault.change() as change:
        code = change.matters.add(mode, "Blue heron").code
    process = Process(
        ProcessKind.CUSTOMS_SUMMONS,
        issuer=Issuer(Department.DHS),
        recipient=Recipient("Meta", platform="facebook"),
        number="SECRET-1",
        issued_on=DAY,
        history=(StatusChange(DAY, ProcessStatus.WITHDRAWN),),
    )
    add_record(vault, code, process, actor="ana")
    if agreed:
        add_record(vault, code, agreed, actor="ana")
    return code


AGREED = Consent(Scope.STATISTICS, "Blue heron", DAY)


def test_enough_that_agreed_are_counted_with_the_floor_in_every_row(vault: Vault, tmp_path: Path) -> None:
    for _ in range(FLOOR):
        add_case(vault, agreed=AGREED)
    add_case(vault)
    target = tmp_path / "counts.csv"
    export_counts(vault, target, today=DAY, actor="ana")
    text = target.read_text()
    assert list(csv.reader(text.splitlines())) == [
        list(COLUMNS),
        ["2025", "SUBPOENA", "DROPPED", "THIRD_PARTY", "TECH_COMPANY", "5", "5", "5"],
    ]
    assert not any(word in text for word in ("SECRET", "Blue", "Meta", "2025-"))
    with vault.reading() as view:
        (event,) = [one for one in view.custody.latest(5) if one.action is Action.EXPORTED]
    assert event.facts == {"what": "counts", "rows": "1"}


def test_fewer_than_the_floor_are_not_told(vault: Vault, tmp_path: Path) -> None:
    for _ in range(FLOOR - 1):
        add_case(vault, agreed=AGREED)
    table = export_counts(vault, tmp_path / "counts.csv", today=DAY, actor="ana")
    assert (table.rows, table.something_left_out) == ((), True)
    assert (tmp_path / "counts.csv").read_text() == ",".join(COLUMNS) + "\n"


@pytest.mark.parametrize(
    "consent",
    [
        None,
        Consent(Scope.STORE, "Blue heron", DAY),
        Consent(Scope.STATISTICS, "Blue heron", DAY, revoked_on=DAY),
        Consent(Scope.STATISTICS, "Blue heron", DAY, expires_on=DAY - timedelta(days=1)),
    ],
)
def test_who_has_not_agreed_or_no_longer_does_is_not_counted(vault: Vault, consent: Consent | None) -> None:
    add_case(vault, agreed=consent)
    across = look_across(vault, today=DAY)
    assert (across.matters, across.countable_matters) == (1, 0)


def test_ones_own_organisation_needs_nobodys_consent(vault: Vault) -> None:
    add_case(vault, Mode.ORG_IS_RECIPIENT)
    assert look_across(vault, today=DAY).countable_matters == 1


def test_what_two_matters_share_links_them(vault: Vault) -> None:
    for _ in range(2):
        add_case(vault)
    links = {group.link for group in look_across(vault, today=DAY).groups}
    assert {Link.AGENCY, Link.PLATFORM, Link.SERIES} <= links


def test_a_file_that_is_there_is_not_written_over(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "counts.csv").write_text("mine")
    with pytest.raises(TargetExists):
        export_counts(vault, tmp_path / "counts.csv", today=DAY, actor="ana")
    assert (tmp_path / "counts.csv").read_text() == "mine"
