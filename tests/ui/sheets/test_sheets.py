"""Sheets for counsel: what stands on them, that each is one page, and that the file says nothing of its making."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from intake_app.age import X25519Identity
from intake_app.domain.case_file import Event, EventKind
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.process import Account, Demand, Issuer, Process, StatusChange
from intake_app.domain.process_terms import Category, CopyHeld, IdType, ProcessStatus
from intake_app.ui import i18n
from intake_app.ui.sheets.making import Made, make_sheets
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record

DAY, ZONE = date(2025, 10, 6), "America/Los_Angeles"
LONG = "x" * 10_000
HEBREW = "שלום עולם " * 1_000


def made(vault: Vault, matter: Matter) -> dict[str, str]:
    """The words of each sheet, by its title."""
    return {one.title: words(one) for one in make_sheets(vault, matter.code, today=DAY, zone=ZONE)}


def words(sheet: Made) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(sheet.pdf))
    assert len(document) == 1
    return " ".join(str(document[0].get_textpage().get_text_bounded()).split())


def test_the_fact_sheet_has_the_three_clocks_the_paper_and_what_is_not_recorded(vault: Vault, matter: Matter) -> None:
    sheet = made(vault, matter)["Fact sheet"]
    for told in (
        "Notice window Fri, Oct 10, 2025 4 days left 10 days, Fri, Oct 3, 2025 to Mon, Oct 13, 2025",
        "Return date Mon, Oct 20, 2025 Act by Fri, Oct 17, 2025 · 11 days left The date on the paper",
        "Court rule Not started",
        "HSI-PH-2025-001122",
        "Officer Safety / Doxing",
        "MontCo Community Watch",
        "A motion stamped by the court",
        "○ Location",
        "Spanish, needs an interpreter",
        "Signal: +1 215 555 0199 · after six · leave no message",
        "Not recorded: officer",
        "This is not legal advice.",
    ):
        assert told in sheet


def test_the_fact_sheet_claims_no_language_that_nobody_asked_for(vault: Vault) -> None:
    with vault.change() as change:
        asked_nothing = change.matters.add(Mode.CLINIC_INTAKE, "Grey heron")
    sheet = made(vault, asked_nothing)["Fact sheet"]
    assert "English" not in sheet


def test_the_fact_sheet_names_assigned_counsel(vault: Vault, matter: Matter) -> None:
    assert "Assigned counsel" not in made(vault, matter)["Fact sheet"]
    with vault.change() as change:
        counsel = change.people.add(
            "Marisol Vane", "Tidewater Defense Clinic", str(X25519Identity.generate().recipient())
        )
        change.matters.assign(matter.code, counsel.id)
    assert "Assigned counsel Marisol Vane, Tidewater Defense Clinic" in made(vault, matter)["Fact sheet"]


def test_a_way_that_is_not_safe_is_named_with_its_warning_and_without_its_address(vault: Vault, matter: Matter) -> None:
    sheet = made(vault, matter)["Fact sheet"]
    assert "This is the account that is sought." in sheet
    assert "watch@example.org" not in sheet


def test_the_first_look_has_each_flag_with_its_rule_and_what_could_not_be_looked_at(
    vault: Vault, matter: Matter
) -> None:
    sheet = made(vault, matter)["First look"]
    assert "Purpose does not match the power cited “Officer Safety / Doxing” under 19 U.S.C. 1509" in sheet
    assert "19 CFR 163.7(a); 19 U.S.C. 1509(a)" in sheet
    clear, _, unknown = sheet.partition("Could not be looked at: not recorded")
    assert "Return date before the date of issue" in clear + unknown
    assert "Not signed" in unknown
    assert "not findings" in sheet
    assert "This is not legal advice." in sheet


def test_the_timeline_has_every_event_in_words(vault: Vault, matter: Matter) -> None:
    add_record(vault, matter.code, Event(EventKind.AGENCY_VISIT, date(2025, 10, 4), "Two agents came"), actor="ana")
    sheet = made(vault, matter)["Timeline"]
    assert "Sat, Oct 4, 2025 Two agents came" in sheet
    assert "Act by Fri, Oct 17, 2025 · ends Mon, Oct 20, 2025" in sheet
    assert "This is not legal advice." in sheet


def test_what_is_far_too_long_is_cut_and_says_so_on_one_page(vault: Vault, matter: Matter, summons: Process) -> None:
    day = date(2025, 10, 1)
    process = replace(
        summons,
        issuer=Issuer(name=HEBREW, title=LONG, contact=LONG),
        number=LONG,
        purpose=LONG,
        court=LONG,
        accounts=tuple(Account("facebook", IdType.USERNAME, f"{number}{LONG}") for number in range(50)),
        demands=tuple(Demand(category, LONG) for category in Category),
        history=tuple(StatusChange(day, ProcessStatus.UNDER_REVIEW, LONG) for _ in range(50)),
    )
    add_record(vault, matter.code, process, actor="ana")
    for number in range(40):
        happened = Event(EventKind.OTHER, date(2025, 9, 1 + number % 28), LONG, LONG)
        add_record(vault, matter.code, happened, actor="ana")
    sheets = made(vault, matter)
    assert set(sheets) == {"Fact sheet 1", "First look 1", "Fact sheet 2", "First look 2", "Timeline"}
    assert "the rest is in the vault" in sheets["Fact sheet 2"]
    assert "46 more, in the vault" in sheets["Fact sheet 2"]
    assert "This is not legal advice." in sheets["Fact sheet 2"]


def test_nothing_a_stranger_wrote_is_taken_for_markup(vault: Vault, matter: Matter) -> None:
    add_record(vault, matter.code, Process(purpose="<img src='file:///etc/passwd'><b>bold</b>"), actor="ana")
    sheet = made(vault, matter)["Fact sheet 2"]
    assert "<imgsrc='file:///etc/passwd'><b>bold</b>" in sheet.replace(" ", "")


def test_a_matter_without_a_process_has_a_sheet_too(vault: Vault) -> None:
    with vault.change() as change:
        matter = change.matters.add(Mode.NEWSROOM_TIP, "Tip")
    sheets = made(vault, matter)
    assert set(sheets) == {"Fact sheet", "Timeline"}
    assert "No legal process is recorded" in sheets["Fact sheet"]


def test_a_successor_names_the_paper_it_came_after(vault: Vault, matter: Matter) -> None:
    with vault.reading() as view:
        (first,) = view.records.of(matter.code, Process)
    after = Process(copy_held=CopyHeld.NOTICE_ONLY, predecessor=first.id)
    add_record(vault, matter.code, after, actor="ana")
    assert "Came after: 1. Customs summons (1509), Meta Platforms" in made(vault, matter)["Fact sheet 2"]


@pytest.fixture
def in_spanish() -> Iterator[None]:
    i18n.install("es")
    yield
    i18n.install("en")


@pytest.mark.usefixtures("in_spanish")
def test_in_spanish_it_says_that_it_is_no_legal_advice(vault: Vault, matter: Matter) -> None:
    assert all("asesoría legal" in text for text in made(vault, matter).values())


def test_the_files_are_the_same_each_time_and_name_no_maker(vault: Vault, matter: Matter) -> None:
    first, second = (make_sheets(vault, matter.code, today=DAY, zone=ZONE) for _ in range(2))
    assert [one.pdf for one in first] == [one.pdf for one in second]
    for sheet in first:
        assert not re.search(rb"/(CreationDate|ModDate|Producer|Creator|Author|Title)", sheet.pdf)
        assert re.findall(rb"/ID \[ <(0+)> <(0+)> \]", sheet.pdf)
        assert not any(trace in sheet.pdf for trace in (b"xpacket", b"xmp", "Qt".encode("utf-16-be"), b"Intake"))
        with pikepdf.open(io.BytesIO(sheet.pdf)) as document:
            assert not document.docinfo.keys()
            assert "/Metadata" not in document.Root
