"""What matters share, in the window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.matter import Mode
from intake_app.domain.process import Issuer, Process, Recipient
from intake_app.domain.process_terms import Component, Department
from intake_app.ui.across.months import Months, written_month
from intake_app.ui.across.page import AcrossPage
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.vault import Vault
from intake_app.workflows import look_across
from intake_app.workflows.write_record import add_record


def words(widget: QWidget) -> str:
    return "\n".join(label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> AcrossPage:
    made = AcrossPage(session)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def show(page: AcrossPage, qtbot: QtBot) -> None:
    page.activated()
    qtbot.waitUntil(lambda: not page.session.jobs.running(), timeout=20_000)
    qtbot.wait(10)


@pytest.fixture
def two(vault: Vault) -> list[str]:
    codes = []
    for number in (1, 2):
        with vault.change() as change:
            code = change.matters.add(Mode.CLINIC_INTAKE, f"Bird {number}").code
        issuer = Issuer(Department.DHS, Component.HSI, "Philadelphia", "Jane Roe" if number == 1 else "Roe, Jane")
        process = Process(
            issuer=issuer,
            recipient=Recipient("Meta", platform="facebook"),
            number=f"HSI-PH-2025-00{number}",
            issued_on=date(2025, 8 + number, 11),
        )
        add_record(vault, code, process, actor="ana")
        codes.append(code)
    return codes


def test_an_empty_vault_says_what_belongs_here(page: AcrossPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    assert "Nothing to compare yet" in words(page)
    assert not page._export.isEnabled()


def test_what_belongs_here_is_whole_in_a_small_window_too(page: AcrossPage, qtbot: QtBot) -> None:
    page.resize(900, 500)
    show(page, qtbot)
    empty = page.findChild(EmptyState)
    assert not empty.findChild(QScrollArea).verticalScrollBar().isVisible()


def test_of_a_long_series_it_is_said_that_there_are_more(
    page: AcrossPage, vault: Vault, two: list[str], qtbot: QtBot
) -> None:
    for number in range(3, 6):
        with vault.change() as change:
            code = change.matters.add(Mode.CLINIC_INTAKE, f"Bird {number}").code
        add_record(vault, code, Process(number=f"HSI-PH-2025-00{number}"), actor="ana")
    show(page, qtbot)
    shown = [
        label.accessibleName() for label in page.findChildren(QLabel) if "HSI-PH-2025-001" in label.accessibleName()
    ]
    assert shown == ["HSI-PH-2025-001, HSI-PH-2025-002, HSI-PH-2025-003, HSI-PH-2025-004, …"]


def test_agency_officer_platform_and_series_are_told_with_their_counts(
    page: AcrossPage, two: list[str], qtbot: QtBot
) -> None:
    show(page, qtbot)
    told = words(page)
    for shared in ("Same agency", "Homeland Security", "Same officer", "Jane Roe, Roe, Jane", "Facebook"):
        assert shared in told
    assert "2 papers in 2 matters" in told
    described = {chart.accessibleDescription() for chart in page.findChildren(Months)}
    assert described == {"Sep 2025: 1, Oct 2025: 1"}


def test_a_code_leads_to_its_paper(page: AcrossPage, two: list[str], qtbot: QtBot) -> None:
    show(page, qtbot)
    link = next(one for one in page.findChildren(LinkButton) if one.text() == two[0])
    with qtbot.waitSignal(page.session.went_to) as went:
        link.click()
    place, subject = went.args
    assert (place, subject[0], subject[1]) == ("matters", two[0], "process")


def test_what_a_save_left_out_is_said(page: AcrossPage, two: list[str], qtbot: QtBot, tmp_path: Path) -> None:
    show(page, qtbot)
    page.save(tmp_path / "counts.csv")
    qtbot.waitUntil(lambda: "0 rows written, each for at least 5 matters." in words(page))


def test_before_a_save_it_is_said_who_is_counted_and_by_which_floor(
    page: AcrossPage, two: list[str], qtbot: QtBot
) -> None:
    show(page, qtbot)
    page.export()
    told = words(page)
    assert "0 of 2 matters" in told
    assert "at least 5 matters" in told


def test_months_without_papers_keep_their_place_and_only_the_latest_are_drawn(qtbot: QtBot) -> None:
    chart = Months({"2020-01": 1, "2025-09": 3, "2025-12": 1, "": 4}, height=24, named=True)
    qtbot.addWidget(chart)
    assert list(chart._counts)[-4:] == ["2025-09", "2025-10", "2025-11", "2025-12"]
    assert len(chart._counts) == 24
    assert written_month("2025-09") == "Sep 2025"


def test_it_is_compared_again_only_after_changes_and_never_in_the_way_of_a_list(
    page: AcrossPage, vault: Vault, two: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    real = look_across.groups
    monkeypatch.setattr(look_across, "groups", lambda cases: compared.append(len(cases)) or real(cases))
    page.activated()
    assert [job.lane for job in page.session.jobs.running()] == [Lane.POOL]
    for _ in range(2):
        show(page, qtbot)
    assert compared[-1] == 2
    before = len(compared)
    show(page, qtbot)
    assert len(compared) == before
    add_record(vault, two[0], Process(number="HSI-9"), actor="ana")
    show(page, qtbot)
    assert compared[before:] == [3]
