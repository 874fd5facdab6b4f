"""What the timeline of a matter draws: days with events, windows with their ends, holds; each with its words."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from intake_app.domain.deadline import Need, State
from intake_app.domain.rulebook import Trigger
from intake_app.domain.timeline import Bar, Mark, Timeline, timeline
from intake_app.ui import formats
from intake_app.ui.case.seen import Seen
from intake_app.words.case_file import event_label, scope_label
from intake_app.words.deadlines import days
from intake_app.words.process import status_label
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import in_our_language
from intake_app.workflows.look_at_case import ClockedProcess, act_by
from intake_app.workflows.working_days import federal_holidays

NO_LONGER = {State.MET, State.SUPERSEDED}


def in_words(line: Timeline) -> list[tuple[str, str]]:
    """The same in words: day or stretch of time, and what it is."""
    happened = [(formats.full_day(mark.on), mark.words) for mark in line.marks]
    return [*happened, *((bar.lane, bar.beside or bar.inside) for bar in line.bars)]


def timeline_of(seen: Seen) -> Timeline:
    """Out of the records of a matter."""
    events = QCoreApplication.translate("Timeline", "Events")
    return timeline(seen.today, events, _marks(seen), (*_bars(seen), *_holds(seen)), federal_holidays)


def _marks(seen: Seen) -> Iterator[Mark]:
    translate, case = QCoreApplication.translate, seen.case
    for event in case.events:
        yield Mark(event.value.on, quoted(event.value.what) or event_label(event.value.kind))
    for one in case.processes:
        process, name = one.stored.value, quoted(one.stored.value.recipient.name)
        if process.notice and process.notice.received_on:
            notice = translate("Timeline", "Notice from {name}").format(name=name)
            yield Mark(process.notice.received_on, notice if name else translate("Timeline", "Notice"))
        if process.issued_on:
            yield Mark(process.issued_on, translate("Timeline", "Paper issued"))
        if process.served_on:
            yield Mark(process.served_on, translate("Timeline", "Paper served"))
        for change in process.history:
            yield Mark(change.on, status_label(change.status))
    for consent in case.consents:
        given = translate("Timeline", "Consent: {scope}").format(scope=scope_label(consent.value.scope))
        yield Mark(consent.value.given_on, given)
    for told in case.disclosures:
        if told.value.on:
            words = translate("Timeline", "Told to {name}").format(name=quoted(told.value.told))
            yield Mark(told.value.on, words)
    for handoff in seen.facts.handoffs:
        yield Mark(handoff.at.astimezone().date(), translate("Timeline", "Handed off"))


def _bars(seen: Seen) -> Iterator[Bar]:
    several = len(seen.case.processes) > 1
    for one in seen.case.processes:
        yield from _bars_of(one, quoted(one.stored.value.recipient.name) if several else "")


def _bars_of(one: ClockedProcess, name: str) -> Iterator[Bar]:
    """The platform's window and the return date; other clocks as bars of their own."""
    translate, returns = QCoreApplication.translate, False
    for deadline in one.clocks.deadlines:
        if deadline.state in NO_LONGER:
            continue
        returns = returns or deadline.rule.trigger is Trigger.RETURN
        since, number = deadline.values.get("since"), deadline.values.get("days")
        by = act_by(deadline)
        ends = translate("Timeline", "Act by {day} · ends {ends}").format(
            day=formats.short_day(by), ends=formats.short_day(deadline.on)
        )
        yield Bar(
            _lane(in_our_language(deadline.rule.title), name),
            since if isinstance(since, date) else by,
            deadline.on,
            days(number) if isinstance(number, int) else "",
            formats.short_day(by) if by == deadline.on else ends,
            by,
        )
    for lacking in one.clocks.missing:
        if lacking.rule.trigger is Trigger.RETURN and not returns:
            why = translate("Timeline", "Not known until its date is entered")
            if Need.COPY in lacking.needs:
                why = translate("Timeline", "Not known until a copy of the paper is here")
            yield Bar(_lane(in_our_language(lacking.rule.title), name), inside=why)


def _lane(title: str, name: str) -> str:
    return f"{title}, {name}" if name else title


def _holds(seen: Seen) -> Iterator[Bar]:
    for hold in seen.case.holds:
        lane = QCoreApplication.translate("Timeline", "Hold")
        begins, words = hold.value.placed_on, QCoreApplication.translate("Timeline", "Nothing may be deleted")
        if hold.value.stands:
            words = QCoreApplication.translate("Timeline", "Nothing may be deleted, no end set")
        told = QCoreApplication.translate("Timeline", "{words}, since {day}")
        beside = told.format(words=words, day=formats.short_day(begins))
        yield Bar(lane, begins, hold.value.released_on, words, beside, hold=True)
