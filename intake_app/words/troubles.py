"""Facts that do not fit together, typed dates that can't be taken, a clock that is in doubt: what to say of each."""

from datetime import datetime

from intake_app.domain.clock_check import ClockDoubt, Doubt
from intake_app.domain.dates import EARLIEST, LATEST, DateFault, ReadDate
from intake_app.domain.day_counts import ReadDays
from intake_app.domain.deadline import Clash, Trouble
from intake_app.words.deadlines import filled
from intake_app.words.hook import translate, written_day


def clash(found: Clash) -> str:
    """Two facts that can't both be right, or that leave less time than it looks."""
    return _clash(found.trouble).format(**filled(found.values))


def _clash(trouble: Trouble) -> str:
    return {
        Trouble.RETURN_BEFORE_ISSUE: translate(
            "Troubles", "The return date, {later}, is before the date of issue, {earlier}."
        ),
        Trouble.NOTICE_BEFORE_ISSUE: translate("Troubles", "The notice, {later}, is older than the paper, {earlier}."),
        Trouble.SERVED_BEFORE_ISSUE: translate("Troubles", "It was served on {later}, before its issue on {earlier}."),
        Trouble.RETURN_BEFORE_SERVICE: translate(
            "Troubles", "The return date, {later}, is before the date of service, {earlier}."
        ),
        Trouble.RETURN_BEFORE_NOTICE: translate(
            "Troubles", "The return date, {later}, was over when the notice came on {earlier}."
        ),
        Trouble.ISSUED_IN_FUTURE: translate("Troubles", "The date of issue, {earlier}, is still to come."),
        Trouble.NOTICE_IN_FUTURE: translate("Troubles", "The date of the notice, {earlier}, is still to come."),
        Trouble.SERVED_IN_FUTURE: translate("Troubles", "The date of service, {earlier}, is still to come."),
        Trouble.RANGE_REVERSED: translate(
            "Troubles", "The dates demanded end on {later}, before they begin on {earlier}."
        ),
        Trouble.WINDOW_AFTER_RETURN: translate(
            "Troubles",
            "The platform’s window ends on {window}, after the return date, {return}. Go by the earlier one.",
        ),
        Trouble.LATE_CUSTOMS_NOTICE: translate(
            "Troubles", "Notice came on {noticed}; counted in business days, it was due by {latest}."
        ),
        Trouble.ZONE_UNKNOWN: translate("Troubles", "There is no time zone “{zone}”, so the hour is left out."),
        Trouble.OUT_OF_RANGE: translate("Troubles", "The number of days or the date of {rule} is out of range."),
    }[trouble]


def date_trouble(read: ReadDate) -> str:
    """Why a typed date was not taken; "" when it was."""
    if read.fault is None:
        return ""
    values = {"earliest": EARLIEST, "latest": LATEST}
    text = date_fault(read.fault).format(**values)
    if read.suggestion is None:
        return text
    if read.fault is DateFault.NO_SUCH_DAY:
        ask = translate("Troubles", "The last day of that month is {day}.")
    else:
        ask = translate("Troubles", "Is it {day}?")
    return f"{text} {ask.format(day=written_day(read.suggestion))}"


def days_trouble(read: ReadDays) -> str:
    """Why a typed number of days was not taken; "" when it was."""
    if read.value is not None:
        return ""
    text = translate("Troubles", "A number of days of the calendar, in digits.")
    if read.suggestion is None:
        return text
    ask = translate("Troubles", "Is it {number}?")
    return f"{text} {ask.format(number=read.suggestion)}"


def other_reading(read: ReadDate) -> str:
    """The day it would be with month and day the other way round; "" when it reads one way."""
    if read.other is None:
        return ""
    return translate("Troubles", "Or {day}?").format(day=written_day(read.other))


def date_fault(fault: DateFault) -> str:
    return {
        DateFault.EMPTY: translate("Troubles", "No date was given."),
        DateFault.TOO_LONG: translate("Troubles", "That is too long for a date."),
        DateFault.NOT_A_DATE: translate("Troubles", "That is not a date. Write it like this: 10/3/2025 or 3 Oct 2025."),
        DateFault.NO_YEAR: translate("Troubles", "The year is missing."),
        DateFault.TWO_DIGIT_YEAR: translate("Troubles", "Write the year with four digits."),
        DateFault.LETTER_IN_NUMBER: translate("Troubles", "There is a letter among the digits."),
        DateFault.NO_SUCH_MONTH: translate("Troubles", "There is no such month."),
        DateFault.NO_SUCH_DAY: translate("Troubles", "There is no such day."),
        DateFault.OUT_OF_RANGE: translate("Troubles", "The year must lie between {earliest} and {latest}."),
    }[fault]


def clock_trouble(doubt: Doubt) -> str:
    """Why this computer's clock can't be relied on, for the start of the program."""
    return clock_doubt(doubt.why).format(shows=_moment(doubt.shows), known=_moment(doubt.known))


def clock_doubt(why: ClockDoubt) -> str:
    return {
        ClockDoubt.BEFORE_LAST_EVENT: translate(
            "Troubles", "This computer shows {shows}, but the record already has an entry of {known}. Set its clock."
        ),
        ClockDoubt.BEFORE_PROGRAM: translate(
            "Troubles", "This computer shows {shows}, but Intake itself is from {known}. Set its clock."
        ),
        ClockDoubt.LONG_AFTER: translate(
            "Troubles", "This computer shows {shows}, years after anything known here ({known}). Check its clock."
        ),
    }[why]


def _moment(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{written_day(local.date())}, {local:%H:%M}"
