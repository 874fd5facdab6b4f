"""Dates of a process that can't all be right. They are shown, and nothing is corrected."""

from datetime import date

from intake_app.domain.deadline import Clash, Trouble
from intake_app.domain.process import Process


def contradictions(process: Process, today: date) -> tuple[Clash, ...]:
    """Each pair of dates that is in the wrong order, and dates of the past that lie in the future."""
    noticed = process.notice.received_on if process.notice else None
    issued, served, due = process.issued_on, process.served_on, process.return_on
    in_order = (
        (Trouble.RETURN_BEFORE_ISSUE, due, issued),
        (Trouble.NOTICE_BEFORE_ISSUE, noticed, issued),
        (Trouble.SERVED_BEFORE_ISSUE, served, issued),
        (Trouble.RETURN_BEFORE_SERVICE, due, served),
        (Trouble.RETURN_BEFORE_NOTICE, due, noticed),
        (Trouble.ISSUED_IN_FUTURE, today, issued),
        (Trouble.SERVED_IN_FUTURE, today, served),
        (Trouble.NOTICE_IN_FUTURE, today, noticed),
    )
    found = [
        Clash(trouble, {"later": later, "earlier": earlier})
        for trouble, later, earlier in in_order
        if later and earlier and later < earlier
    ]
    found += [
        Clash(Trouble.RANGE_REVERSED, {"later": demand.ends, "earlier": demand.begins})
        for demand in process.demands
        if demand.begins and demand.ends and demand.ends < demand.begins
    ]
    return tuple(found)
