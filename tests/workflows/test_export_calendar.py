"""A calendar file tells a date and a code, to any calendar, and nothing about the case."""

import re
from datetime import date
from pathlib import Path

import pytest

from intake_app.domain.case_file import Reminder
from intake_app.domain.matter import Matter
from intake_app.errors import TargetExists
from intake_app.vault import Vault
from intake_app.workflows.export_calendar import calendar, export_calendar
from intake_app.workflows.look_at_case import all_due
from intake_app.workflows.write_record import add_record

TODAY = date(2026, 11, 23)


def test_only_what_waits_goes_out_and_says_nothing_of_the_case(vault: Vault, matter: Matter, tmp_path: Path) -> None:
    add_record(vault, matter.code, Reminder("Call Maria about the summons", date(2026, 12, 1), "ana"), actor="ana")
    add_record(vault, matter.code, Reminder("Done", date(2026, 11, 1), "ana", TODAY), actor="ana")
    target = tmp_path / "deadlines.ics"
    due = all_due(vault, today=TODAY, zone="UTC")
    assert export_calendar(vault, due, target, "Deadline", actor="ana") == 1
    text = target.read_bytes().decode()
    assert f"SUMMARY:Deadline {matter.code}\r\n" in text
    assert "DTSTART;VALUE=DATE:20261201\r\n" in text
    for secret in ("Maria", "summons", "Blue heron", "ana"):
        assert secret not in text
    assert target.stat().st_mode & 0o077 == 0
    with vault.reading() as view:
        assert view.custody.latest(1)[0].facts == {"what": "calendar", "entries": "1"}


def test_no_file_is_overwritten(vault: Vault, tmp_path: Path) -> None:
    target = tmp_path / "deadlines.ics"
    target.write_text("mine", "utf-8")
    with pytest.raises(TargetExists):
        export_calendar(vault, (), target, "Deadline", actor="ana")
    assert target.read_text("utf-8") == "mine"


def test_the_file_keeps_to_the_format() -> None:
    text = calendar([(date(2026, 12, 31), "Due; now, \\ or\nnever")])
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "DTEND;VALUE=DATE:20270101\r\n" in text
    assert "SUMMARY:Due\\; now\\, \\\\ or never\r\n" in text
    assert re.search(r"\nUID:[0-9a-f-]{36}\r\n", text)
    assert "\n" not in text.replace("\r\n", "")
