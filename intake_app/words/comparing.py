"""Words for what is alike and what differs: scopes side by side, names that look alike, links between matters."""

from intake_app.domain.across import Link
from intake_app.domain.likeness import Likeness
from intake_app.domain.scope import DemandLine, Difference, Range
from intake_app.words.deadlines import days
from intake_app.words.hook import translate, written_day


def difference_label(difference: Difference) -> str:
    return {
        Difference.ADDED: translate("Comparing", "New"),
        Difference.DROPPED: translate("Comparing", "No longer asked for"),
        Difference.SAME: translate("Comparing", "The same"),
        Difference.WIDENED: translate("Comparing", "Wider"),
        Difference.NARROWED: translate("Comparing", "Narrower"),
        Difference.SHIFTED: translate("Comparing", "Other dates"),
    }[difference]


def days_more(line: DemandLine) -> str:
    """How many days of records a demand gained or lost; "" where a side has no limit or nothing changed."""
    more = line.days_more
    if not more:
        return ""
    if more > 0:
        return translate("Comparing", "{days} more").format(days=days(more))
    return translate("Comparing", "{days} fewer").format(days=days(-more))


def dates(span: Range | None) -> str:
    """A range of dates; "" for none."""
    if span is None:
        return ""
    first, last = (written_day(day) if day else "" for day in (span.begins, span.ends))
    if first and last:
        return translate("Comparing", "{first} to {last}").format(first=first, last=last)
    if first:
        return translate("Comparing", "since {first}").format(first=first)
    if last:
        return translate("Comparing", "until {last}").format(last=last)
    return translate("Comparing", "no dates named")


def likeness_label(why: Likeness) -> str:
    """Why two names look like one."""
    return {
        Likeness.SAME: translate("Comparing", "The same name"),
        Likeness.ORDER: translate("Comparing", "The same name in another order"),
        Likeness.ACCOUNT: translate("Comparing", "The same account"),
        Likeness.PARTS: translate("Comparing", "One leaves out a part of the other"),
        Likeness.INITIALS: translate("Comparing", "Initials that fit"),
        Likeness.SPELLING: translate("Comparing", "Spelled almost alike"),
        Likeness.SOUND: translate("Comparing", "Sounds alike"),
        Likeness.ONE_PART: translate("Comparing", "One part of the name"),
    }[why]


def link_label(link: Link) -> str:
    """What several matters share."""
    return {
        Link.AGENCY: translate("Comparing", "Same agency"),
        Link.COMPONENT: translate("Comparing", "Same component"),
        Link.OFFICE: translate("Comparing", "Same office"),
        Link.OFFICER: translate("Comparing", "Same officer"),
        Link.SERIES: translate("Comparing", "Same series of numbers"),
        Link.PLATFORM: translate("Comparing", "Same platform"),
        Link.WORDING: translate("Comparing", "Same wording"),
    }[link]
