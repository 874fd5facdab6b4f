"""A sheet says what it does not tell, and draws no wrong conclusion from what is left."""

from dataclasses import replace
from datetime import date

import pytest

from intake_app.domain.handoff_fields import Field
from intake_app.domain.matter import Matter
from intake_app.domain.process import Process
from intake_app.ui.sheets.making import make_sheets
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record
from tests.ui.sheets.test_sheets import DAY, ZONE, words


def told(vault: Vault, matter: Matter, *untold: Field) -> dict[str, str]:
    sheets = make_sheets(vault, matter.code, today=DAY, zone=ZONE, untold=frozenset(untold))
    return {one.title: words(one) for one in sheets}


def test_what_is_left_out_is_not_said_to_be_unknown(vault: Vault, matter: Matter) -> None:
    full, less = (told(vault, matter, *untold)["Fact sheet"] for untold in ((), (Field.OFFICER, Field.ACCOUNTS)))
    assert "Not recorded: officer" in full
    assert "Left out by the sender" not in full
    assert "officer," not in less
    assert "Accounts sought left out by the sender" in less
    assert "Left out by the sender: Officer, and how to reach them; Accounts sought." in less


def test_every_sheet_says_it(vault: Vault, matter: Matter) -> None:
    for sheet in told(vault, matter, Field.NUMBERS).values():
        assert "Left out by the sender: Numbers of paper and case." in sheet


def test_a_deadline_that_would_be_another_without_what_is_left_out_is_not_told(vault: Vault, matter: Matter) -> None:
    """Without the words of the notice, the window would be guessed from what platforms usually give."""
    full, less = (told(vault, matter, *untold)["Fact sheet"] for untold in ((), (Field.NOTICE_WINDOW,)))
    for sheet, shown in ((full, True), (less, False)):
        assert ("Notice window" in sheet) == shown
        assert "Return date Mon, Oct 20, 2025" in sheet
        assert ("Deadlines that rest on what was left out are not shown." in sheet) != shown
        assert ("Court rule Not started" in sheet) == shown


def test_what_is_missing_is_not_told_where_it_is_left_out(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        made = change.matters.add(matter.mode, "Tern")
    add_record(vault, made.code, Process(number="1", issued_on=date(2025, 9, 1)), actor="ana")
    assert "Return date Not known" in told(vault, made)["Fact sheet"]
    assert "Return date" not in told(vault, made, Field.RETURN)["Fact sheet"].partition("Left out")[0]


@pytest.mark.parametrize("number", ["", "HSI-7"])
def test_a_first_look_does_not_tell_by_a_flag_or_its_absence(
    vault: Vault, matter: Matter, summons: Process, number: str
) -> None:
    """Whether a paper has a number is told by the flag that it has none, too."""
    with vault.change() as change:
        made = change.matters.add(matter.mode, "Tern")
    add_record(vault, made.code, replace(summons, number=number), actor="ana")
    sheet = told(vault, made, Field.NUMBERS)["First look"]
    before, _, after = sheet.partition("Could not be looked at: not recorded, or left out")
    assert ("number" in before, "number" in after.partition("Left out by")[0]) == (False, True)


def test_a_flag_that_needs_what_is_left_out_is_not_said_to_be_absent(vault: Vault, matter: Matter) -> None:
    purpose = "Purpose does not match the power cited"
    full, less = (told(vault, matter, *untold)["First look"] for untold in ((), (Field.REASON,)))
    assert purpose in full.partition("Looked for and not seen")[0]
    assert purpose in less.partition("Could not be looked at")[2]
