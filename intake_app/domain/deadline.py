"""What the clocks of a process say: dates with their basis, what is missing for one, and what does not fit together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from intake_app.domain.process import Override
from intake_app.domain.rulebook import Rule

Value = date | int | str


class Confidence(StrEnum):
    """How a date was come by."""

    STATED = "stated"  # the paper, the notice or counsel says so
    DERIVED = "derived"  # counted by a rule from a stated date, or told at second hand
    ASSUMED = "assumed"  # a part of it is a guess


class State(StrEnum):
    """How a date stands to today."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    PASSED = "passed"  # it was no date to act by
    MET = "met"
    SUPERSEDED = "superseded"


class Superseded(StrEnum):
    """Why a date no longer binds."""

    DISCLOSED = "disclosed"  # the data has gone
    STAYED = "stayed"  # a court holds it all until it says otherwise
    ENDED = "ended"  # withdrawn, quashed, moot or closed


class Basis(StrEnum):
    """How a date was counted. The values belong to it: days, since, number, platform."""

    NOTICE_STATES = "notice_states"
    COUNSEL_STATES = "counsel_states"
    PLATFORM_REPORTED = "platform_reported"
    SHORTEST_REPORTED = "shortest_reported"
    NUMBER_UNSOURCED = "number_unsourced"
    AFTER_NOTICE = "after_notice"
    PAPER_STATES = "paper_states"
    TOLD = "told"  # no copy is held
    DAY_BEFORE_RETURN = "day_before_return"
    AFTER_SERVICE = "after_service"
    AFTER_MAILING = "after_mailing"
    AFTER_ISSUE = "after_issue"
    RETURN_IS_EARLIER = "return_is_earlier"
    COURT_PERIOD = "court_period"
    COURT_PERIOD_BACK = "court_period_back"
    GAG_END = "gag_end"
    AFTER_WITHDRAWAL = "after_withdrawal"
    SET_BY_HAND = "set_by_hand"  # nothing could be counted


class Change(StrEnum):
    """What would change a date."""

    NOTICE_SENT_EARLIER = "notice_sent_earlier"
    NOTICE_STATES_OTHER = "notice_states_other"
    PLATFORM_WAITS = "platform_waits"
    RETURN_COMES_FIRST = "return_comes_first"
    RETURN_MOVED = "return_moved"
    COPY_SAYS_OTHER = "copy_says_other"
    SERVED_OTHER_DAY = "served_other_day"
    COURT_MAY_COUNT_LATER = "court_may_count_later"
    LOCAL_HOLIDAY = "local_holiday"
    COURT_ORDERS_OTHER = "court_orders_other"
    RENEWED = "renewed"
    GAG_EXTENDED = "gag_extended"
    ZONE_ASSUMED = "zone_assumed"
    CLOCKS_CHANGE = "clocks_change"  # the hour is skipped or comes twice that day


class Need(StrEnum):
    """What has to be known before a date can be counted."""

    NOTICE_DATE = "notice_date"
    RETURN_DATE = "return_date"
    COPY = "copy"
    SERVICE_DATE = "service_date"
    MAILING_DATE = "mailing_date"
    GAG_END = "gag_end"
    WITHDRAWAL_DATE = "withdrawal_date"


class Trouble(StrEnum):
    """What does not fit together. Shown, never corrected in silence."""

    RETURN_BEFORE_ISSUE = "return_before_issue"
    NOTICE_BEFORE_ISSUE = "notice_before_issue"
    SERVED_BEFORE_ISSUE = "served_before_issue"
    RETURN_BEFORE_SERVICE = "return_before_service"
    RETURN_BEFORE_NOTICE = "return_before_notice"
    ISSUED_IN_FUTURE = "issued_in_future"
    NOTICE_IN_FUTURE = "notice_in_future"
    SERVED_IN_FUTURE = "served_in_future"
    RANGE_REVERSED = "range_reversed"
    WINDOW_AFTER_RETURN = "window_after_return"
    LATE_CUSTOMS_NOTICE = "late_customs_notice"
    ZONE_UNKNOWN = "zone_unknown"
    OUT_OF_RANGE = "out_of_range"  # of what a calendar can count


@dataclass(frozen=True, slots=True)
class Deadline:
    """
    One date. `key` is what it is overridden and met by: the rule's id, with a number where a rule gives several.

    `at` is the moment, where the paper names an hour, in the zone of the place. `safe_by` is the last working day
    before; `outer` the date that bounds it: a return date that comes first, or the latest a court could count to.
    """

    key: str
    rule: Rule
    on: date
    confidence: Confidence
    basis: Basis
    values: Mapping[str, Value] = field(default_factory=dict)
    at: datetime | None = None
    safe_by: date | None = None
    outer: date | None = None
    changes_if: tuple[Change, ...] = ()
    state: State = State.LATER
    superseded: Superseded | None = None
    overridden: Override | None = None
    computed: date | None = None  # what `on` was before it was overridden


@dataclass(frozen=True, slots=True)
class Missing:
    """A clock that runs, but can't be read: `needs` says what is not known."""

    rule: Rule
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Two facts that can't both be right, or that leave less time than it looks."""

    trouble: Trouble
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clocks:
    """All that run for one process. `disclosed` is the rule that replaces the countdown, once the data has gone."""

    deadlines: tuple[Deadline, ...]
    missing: tuple[Missing, ...]
    clashes: tuple[Clash, ...]
    disclosed: Rule | None = None
