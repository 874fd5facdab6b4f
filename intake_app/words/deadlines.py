"""Dates of a process in words: what each is, how it was counted, how sure it is, and what would change it."""

from collections.abc import Mapping
from datetime import date

from intake_app.domain.deadline import (
    Basis,
    Change,
    Confidence,
    Deadline,
    Missing,
    Need,
    State,
    Superseded,
    Value,
)
from intake_app.words.hook import translate, written_day
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import in_our_language


def title(deadline: Deadline) -> str:
    """What the date is for."""
    what = deadline.values.get("what")
    return quoted(str(what)) if what else in_our_language(deadline.rule.title)


def counted(deadline: Deadline) -> str:
    """How it was come by, as "10 days after Fri, Oct 3, 2025, as the notice says"."""
    if deadline.overridden:
        told = translate("Deadlines", "Set by {by}: {why}")
        return told.format(by=quoted(deadline.overridden.by), why=quoted(deadline.overridden.why))
    text = _bases()[deadline.basis].format(**filled(deadline.values))
    moved = deadline.values.get("moved_from")
    if isinstance(moved, date):
        rolled = translate("Deadlines", "moved from {day}, a weekend or holiday")
        text = f"{text}; {rolled.format(day=written_day(moved))}"
    return text


def computed(deadline: Deadline) -> str:
    """What was counted before the date was set by hand; "" when nothing was."""
    if deadline.computed is None:
        return ""
    return translate("Deadlines", "Counted: {day}").format(day=written_day(deadline.computed))


def why(deadline: Deadline) -> str:
    """What the rule says, in a sentence or two."""
    return in_our_language(deadline.rule.basis)


def what_would_change(deadline: Deadline) -> tuple[str, ...]:
    return tuple(change(one) for one in dict.fromkeys(deadline.changes_if))


def missing(entry: Missing) -> str:
    """What has to be known, as "Needed: a copy of the paper, the return date"."""
    needs = ", ".join(need(one) for one in entry.needs)
    return translate("Deadlines", "Needed: {needs}").format(needs=needs)


def days(count: int) -> str:
    if count == 1:
        return translate("Deadlines", "1 day")
    return translate("Deadlines", "{count} days").format(count=count)


def filled(values: Mapping[str, Value]) -> dict[str, str]:
    """Values as they are written: dates in full, a number of days with its word."""
    return {name: _written(name, value) for name, value in values.items()}


def _written(name: str, value: Value) -> str:
    if isinstance(value, date):
        return written_day(value)
    return days(int(value)) if name == "days" else quoted(str(value))


def confidence_label(confidence: Confidence) -> str:
    return {
        Confidence.STATED: translate("Deadlines", "Stated"),
        Confidence.DERIVED: translate("Deadlines", "Worked out"),
        Confidence.ASSUMED: translate("Deadlines", "Assumed"),
    }[confidence]


def state_label(state: State) -> str:
    return {
        State.OVERDUE: translate("Deadlines", "Overdue"),
        State.TODAY: translate("Deadlines", "Today"),
        State.SOON: translate("Deadlines", "Soon"),
        State.LATER: translate("Deadlines", "Later"),
        State.PASSED: translate("Deadlines", "Passed"),
        State.MET: translate("Deadlines", "Met"),
        State.SUPERSEDED: translate("Deadlines", "No longer runs"),
    }[state]


def superseded_label(reason: Superseded) -> str:
    return {
        Superseded.DISCLOSED: translate("Deadlines", "The data has already been disclosed"),
        Superseded.STAYED: translate("Deadlines", "A court has stayed it until it says otherwise"),
        Superseded.ENDED: translate("Deadlines", "The process was withdrawn, quashed or closed"),
    }[reason]


def _bases() -> Mapping[Basis, str]:
    return {
        Basis.NOTICE_STATES: translate("Deadlines", "{days} after {since}, as the notice says"),
        Basis.COUNSEL_STATES: translate("Deadlines", "{days} after {since}, as counsel says"),
        Basis.PLATFORM_REPORTED: translate(
            "Deadlines", "{days} after {since}: the notice names no number, and this one was reported of the platform"
        ),
        Basis.SHORTEST_REPORTED: translate(
            "Deadlines", "{days} after {since}: the notice names no number, and this is the shortest that was reported"
        ),
        Basis.NUMBER_UNSOURCED: translate(
            "Deadlines", "{days} after {since}; where the number comes from is not recorded"
        ),
        Basis.AFTER_NOTICE: translate("Deadlines", "{days} after the notice of {since}"),
        Basis.PAPER_STATES: translate("Deadlines", "The date on the paper"),
        Basis.TOLD: translate("Deadlines", "As somebody said; nobody here has seen it on the paper"),
        Basis.DAY_BEFORE_RETURN: translate("Deadlines", "The day before {return}"),
        Basis.AFTER_SERVICE: translate("Deadlines", "{days} after service on {since}"),
        Basis.AFTER_MAILING: translate("Deadlines", "{days} after mailing on {since}"),
        Basis.AFTER_ISSUE: translate("Deadlines", "{days} after it was issued on {since}"),
        Basis.RETURN_IS_EARLIER: translate("Deadlines", "The return date, which comes before {days} after {since}"),
        Basis.COURT_PERIOD: translate("Deadlines", "{days} after {since}, which is not counted itself"),
        Basis.COURT_PERIOD_BACK: translate("Deadlines", "{days} before {since}, which is not counted itself"),
        Basis.GAG_END: translate("Deadlines", "The date in the order"),
        Basis.AFTER_WITHDRAWAL: translate("Deadlines", "{days} after the withdrawal on {since}"),
        Basis.SET_BY_HAND: translate("Deadlines", "Set by hand"),
    }


def change(code: Change) -> str:
    return {
        Change.NOTICE_SENT_EARLIER: translate("Deadlines", "The notice was sent on an earlier day than it was read."),
        Change.NOTICE_STATES_OTHER: translate("Deadlines", "The notice does name a number of days."),
        Change.PLATFORM_WAITS: translate("Deadlines", "The platform agrees to wait longer."),
        Change.RETURN_COMES_FIRST: translate("Deadlines", "The return date comes first: records may go out by then."),
        Change.RETURN_MOVED: translate("Deadlines", "The agency moves the return date."),
        Change.COPY_SAYS_OTHER: translate("Deadlines", "A copy of the paper names another date."),
        Change.SERVED_OTHER_DAY: translate("Deadlines", "It was served on another day."),
        Change.COURT_MAY_COUNT_LATER: translate("Deadlines", "A court counts it by its own rules, and so later."),
        Change.LOCAL_HOLIDAY: translate("Deadlines", "A holiday of the state, or one the President declares."),
        Change.COURT_ORDERS_OTHER: translate("Deadlines", "A court orders otherwise."),
        Change.RENEWED: translate("Deadlines", "The request is renewed for 90 more days."),
        Change.GAG_EXTENDED: translate("Deadlines", "The order is extended."),
        Change.ZONE_ASSUMED: translate("Deadlines", "The hour is one of another time zone than this computer’s."),
        Change.CLOCKS_CHANGE: translate(
            "Deadlines", "Clocks change that night, so the hour is read as the earlier one."
        ),
    }[code]


def need(code: Need) -> str:
    return {
        Need.NOTICE_DATE: translate("Deadlines", "the date of the notice"),
        Need.RETURN_DATE: translate("Deadlines", "the return date"),
        Need.COPY: translate("Deadlines", "a copy of the paper"),
        Need.SERVICE_DATE: translate("Deadlines", "the date of service"),
        Need.MAILING_DATE: translate("Deadlines", "the date of mailing"),
        Need.GAG_END: translate("Deadlines", "the end of the nondisclosure order"),
        Need.WITHDRAWAL_DATE: translate("Deadlines", "the date of the withdrawal"),
    }[code]
