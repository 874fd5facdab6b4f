"""Deadlines as a calendar file (iCalendar, RFC 5545), for whoever wants them in a calendar of their own.

An entry names the matter's code and nothing else: calendars are synchronised to other people's computers. Its stamp is
the day it stands for, and its id random, so that the file does not tell when it was made.
"""

import uuid
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.look_at_case import OPEN, Due
from intake_app.workflows.write_file import chosen_file

LINE_END = "\r\n"


def export_calendar(vault: Vault, due: Iterable[Due], target: Path, title: str, *, actor: str) -> int:
    """
    Write those that wait to be acted on, and how many there are; the record gets an event.

    `title` is the words before the code of each entry. Raises TargetExists or CannotWrite; then nothing is there.
    """
    waiting = [one for one in due if one.state in OPEN]
    with chosen_file(target) as file:
        file.write(calendar((one.act_by, f"{title} {one.matter}") for one in waiting).encode())
        enter(vault, Action.EXPORTED, actor=actor, facts={"what": "calendar", "entries": str(len(waiting))})
    return len(waiting)


def calendar(entries: Iterable[tuple[date, str]]) -> str:
    """Entries for whole days, as the text of a file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Intake//EN"]
    for day, summary in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uuid.uuid4()}",
            f"DTSTAMP:{day:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(summary)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return LINE_END.join([*lines, "END:VCALENDAR", ""])


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return " ".join(plain.split())
