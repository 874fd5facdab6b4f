"""One rule on one process: the date it gives, or what is missing for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from intake_app.domain.calendar import IsHoliday, court_period
from intake_app.domain.deadline import Basis, Change, Confidence, Deadline, Missing, Need, Value
from intake_app.domain.process import CourtPeriod, Notice, Process
from intake_app.domain.process_terms import CopyHeld, NoticeChannel, ProcessStatus, WindowBasis
from intake_app.domain.rulebook import Counting, Platform, Rule

MAX_DAYS = 3660
_HELD = {CopyHeld.FULL, CopyHeld.PARTIAL, CopyHeld.REDACTED}
_WINDOWS = {
    WindowBasis.STATED: (Basis.NOTICE_STATES, Confidence.STATED),
    WindowBasis.COUNSEL: (Basis.COUNSEL_STATES, Confidence.STATED),
    WindowBasis.PLATFORM_DEFAULT: (Basis.PLATFORM_REPORTED, Confidence.ASSUMED),
    WindowBasis.NONE: (Basis.NUMBER_UNSOURCED, Confidence.ASSUMED),
}


@dataclass(frozen=True, slots=True)
class Span:
    """How many days from when, and how that is known."""

    days: int
    since: date
    basis: Basis
    confidence: Confidence
    changes_if: tuple[Change, ...] = ()

    @property
    def values(self) -> dict[str, Value]:
        return {"days": self.days, "since": self.since}


def applying(rules: Iterable[Rule], process: Process) -> list[Rule]:
    """Those that have anything to say of a process of this kind."""
    kind, recipient, silence = process.kind, process.recipient.type, process.nondisclosure
    cited = " ".join(process.authorities)
    return [
        rule
        for rule in rules
        for when in (rule.applies_when,)
        if (not when.kinds or kind in when.kinds)
        and kind not in when.except_kinds
        and (not when.recipients or recipient in when.recipients)
        and (not when.nondisclosure or silence in when.nondisclosure)
        and (not when.cites or any(section in cited for section in when.cites))
    ]


def window(rule: Rule, notice: Notice, platform: Platform | None) -> Span | Need:
    """A platform's notice window: as the notice says, else as its platform was reported to do, else the shortest."""
    since = notice.received_on
    if since is None:
        return Need.NOTICE_DATE
    changes: tuple[Change, ...] = (Change.NOTICE_SENT_EARLIER, Change.PLATFORM_WAITS, Change.COURT_ORDERS_OTHER)
    if notice.window_days is not None:
        basis, confidence = _WINDOWS[notice.window_basis]
        return Span(notice.window_days, since, basis, confidence, changes)
    changes = (Change.NOTICE_STATES_OTHER, *changes)
    if platform and platform.window_days:
        return Span(platform.window_days, since, Basis.PLATFORM_REPORTED, Confidence.ASSUMED, changes)
    return Span(rule.days, since, Basis.SHORTEST_REPORTED, Confidence.ASSUMED, changes)


def after_notice(rule: Rule, notice: Notice | None) -> Span | Need:
    """Days after a notice that a statute counts from."""
    if not notice or not notice.received_on:
        return Need.NOTICE_DATE
    changes = (Change.NOTICE_SENT_EARLIER, Change.COURT_MAY_COUNT_LATER)
    return Span(rule.days, notice.received_on, Basis.AFTER_NOTICE, Confidence.DERIVED, changes)


def customer_served(rule: Rule, process: Process) -> Span | Need:
    """Days after service on a bank's customer, or more after mailing: where only its arrival is known, neither."""
    notice = process.notice
    changes: tuple[Change, ...] = (Change.COURT_MAY_COUNT_LATER, Change.COURT_ORDERS_OTHER)
    by_mail = process.mailed or bool(notice and notice.channel is NoticeChannel.POSTAL)
    if by_mail:
        if not process.served_on:
            return Need.MAILING_DATE
        return Span(rule.days_if_mailed, process.served_on, Basis.AFTER_MAILING, Confidence.DERIVED, changes)
    if notice and notice.received_on:
        return Span(rule.days, notice.received_on, Basis.AFTER_NOTICE, Confidence.DERIVED, changes)
    if process.served_on:
        changes = (Change.SERVED_OTHER_DAY, *changes)
        return Span(rule.days, process.served_on, Basis.AFTER_SERVICE, Confidence.ASSUMED, changes)
    return Need.SERVICE_DATE


def served(rule: Rule, process: Process) -> Span | Need:
    """Days after service on whom the paper is addressed to; a letter that may go unserved counts from its date."""
    local = Change.LOCAL_HOLIDAY if rule.counting is Counting.COURT else Change.RENEWED
    if process.served_on:
        return Span(rule.days, process.served_on, Basis.AFTER_SERVICE, Confidence.DERIVED, (local,))
    if process.issued_on and not rule.act:
        changes = (Change.SERVED_OTHER_DAY, local)
        return Span(rule.days, process.issued_on, Basis.AFTER_ISSUE, Confidence.ASSUMED, changes)
    return Need.SERVICE_DATE


def withdrawn(rule: Rule, process: Process) -> Span | None:
    """Days after the last withdrawal; None where nothing was withdrawn."""
    days = [change.on for change in process.history if change.status is ProcessStatus.WITHDRAWN]
    return Span(rule.days, max(days), Basis.AFTER_WITHDRAWAL, Confidence.DERIVED) if days else None


def counted(rule: Rule, span: Span, is_holiday: IsHoliday) -> Deadline:
    """The date at the end of a span. Raises OverflowError where no calendar reaches."""
    if not 0 <= span.days <= MAX_DAYS:
        raise OverflowError
    last = span.since + timedelta(days=span.days)
    rolled = court_period(span.since, span.days, is_holiday)
    outer = None
    if rule.renewal_days:
        outer = last + timedelta(days=rule.renewal_days)
    elif Change.COURT_MAY_COUNT_LATER in span.changes_if and rolled > last:
        outer = rolled
    on = rolled if rule.counting is Counting.COURT else last
    values = span.values | ({"moved_from": last} if on != last else {})
    return Deadline(rule.id, rule, on, span.confidence, span.basis, values, outer=outer, changes_if=span.changes_if)


def court_set(rule: Rule, number: int, period: CourtPeriod, is_holiday: IsHoliday) -> Deadline:
    """The end of a period that a court gave. Raises OverflowError."""
    if not 0 <= period.days <= MAX_DAYS:
        raise OverflowError
    days = -period.days if period.before else period.days
    plain, on = period.since + timedelta(days=days), court_period(period.since, days, is_holiday)
    basis = Basis.COURT_PERIOD_BACK if period.before else Basis.COURT_PERIOD
    values: dict[str, Value] = {"what": period.what, "days": period.days, "since": period.since}
    if on != plain:
        values["moved_from"] = plain
    changes = (Change.LOCAL_HOLIDAY, Change.COURT_ORDERS_OTHER)
    return Deadline(f"{rule.id}.{number}", rule, on, Confidence.DERIVED, basis, values, changes_if=changes)


def by_return(rule: Rule, process: Process) -> Deadline | Missing:
    """A date that hangs on the return date. Raises OverflowError."""
    due, held = process.return_on, process.copy_held in _HELD
    if due is None:
        return Missing(rule, (Need.RETURN_DATE,) if held else (Need.COPY, Need.RETURN_DATE))
    confidence = Confidence.STATED if held else Confidence.DERIVED
    changes: tuple[Change, ...] = () if held else (Change.COPY_SAYS_OTHER,)
    changes = (*changes, Change.RETURN_MOVED, Change.COURT_ORDERS_OTHER)
    if rule.counting is Counting.DAY_BEFORE:
        on = due - timedelta(days=1)
        basis, confidence = Basis.DAY_BEFORE_RETURN, Confidence.DERIVED
    else:
        on, basis = due, Basis.PAPER_STATES if held else Basis.TOLD
    return Deadline(rule.id, rule, on, confidence, basis, {"return": due}, changes_if=changes)


def gag_end(rule: Rule, process: Process) -> Deadline | Missing:
    """The end of an order of silence."""
    if process.nondisclosure_until is None:
        return Missing(rule, (Need.GAG_END,))
    on, changes = process.nondisclosure_until, (Change.GAG_EXTENDED,)
    return Deadline(rule.id, rule, on, Confidence.STATED, Basis.GAG_END, changes_if=changes)
