"""
All clocks that run for a process: its dates with their basis, and what is missing or does not fit.

Pure: rules, practice of platforms, holidays, today and the zone of this computer are passed in. Nothing is advice, and
no date is guessed without saying so.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from intake_app.domain import counting
from intake_app.domain.calendar import IsHoliday, business_days_before, working_day_before
from intake_app.domain.contradictions import contradictions
from intake_app.domain.counting import Span
from intake_app.domain.deadline import (
    Basis,
    Change,
    Clash,
    Clocks,
    Confidence,
    Deadline,
    Missing,
    Need,
    State,
    Superseded,
    Trouble,
    Value,
)
from intake_app.domain.process import Process
from intake_app.domain.process_terms import Disclosure, Position, ProcessStatus, RecipientType
from intake_app.domain.rulebook import Counting, Platform, Rule, Trigger
from intake_app.domain.zones import clocks_change, moment, zone_of

SOON = timedelta(days=7)
_END_OF_DAY = time(23, 59)
_GIVE_WINDOWS = {RecipientType.PLATFORM, RecipientType.TELECOM, RecipientType.ISP, RecipientType.OTHER}
"""Of these a window is assumed where a notice names none; a bank's or a lawyer's customer has what the law gives."""
_ENDED = {
    ProcessStatus.WITHDRAWN,
    ProcessStatus.QUASHED,
    ProcessStatus.MOOTED,
    ProcessStatus.REISSUED,
    ProcessStatus.MONITORING,
    ProcessStatus.CLOSED,
}


def clocks(
    process: Process,
    rules: Iterable[Rule],
    platforms: Mapping[str, Platform],
    is_holiday: IsHoliday,
    today: date,
    zone: str,
) -> Clocks:
    """Everything that runs, in the order of its dates. `zone` is the IANA name of the zone that `today` is a day of."""
    rules = tuple(rules)
    desk = _Desk(process, platforms, is_holiday, today, zone_of(zone), zone_of(process.zone or zone))
    dates: list[Deadline] = []
    missing: list[Missing] = []
    clashes = list(contradictions(process, today))
    if process.zone and desk.there is None:
        clashes.append(Clash(Trouble.ZONE_UNKNOWN, {"zone": process.zone}))
    for rule in counting.applying(rules, process):
        try:
            found = [desk.finished(one) for one in desk.read(rule)]
        except OverflowError:
            clashes.append(Clash(Trouble.OUT_OF_RANGE, {"rule": rule.id}))
            continue
        dates += [one for one in found if isinstance(one, Deadline)]
        missing += [one for one in found if isinstance(one, Missing)]
        clashes += desk.warnings(rule, found)
    dates += desk.set_by_hand(rules, {one.key for one in dates})
    closing = [rule for rule in rules if rule.trigger is Trigger.DISCLOSURE]
    disclosed = closing[0] if closing and is_disclosed(process) else None
    return Clocks(tuple(sorted(dates, key=lambda one: (one.on, one.key))), tuple(missing), tuple(clashes), disclosed)


def is_disclosed(process: Process) -> bool:
    """Whether the data has gone, by the notice, by what the recipient did, or by the history."""
    notice = process.notice
    return (
        (notice is not None and notice.disclosure in {Disclosure.ALREADY, Disclosure.SIMULTANEOUS})
        or process.recipient.position is Position.COMPLIED
        or any(change.status is ProcessStatus.PRODUCED_FULL for change in process.history)
    )


def practice(process: Process, platforms: Mapping[str, Platform]) -> Platform | None:
    """Whose practice of notice applies: that of the platform served, else of the one whose accounts are sought."""
    codes = {process.recipient.platform} if process.recipient.platform else {one.platform for one in process.accounts}
    found = [platforms[code] for code in codes if code in platforms]
    policies = {platforms.get(one.policy_of, one).code for one in found}
    return platforms[policies.pop()] if len(policies) == 1 else None


@dataclass(frozen=True, slots=True)
class _Desk:
    """One process and all that is needed to read its clocks."""

    process: Process
    platforms: Mapping[str, Platform]
    is_holiday: IsHoliday
    today: date
    here: ZoneInfo | None
    there: ZoneInfo | None

    def read(self, rule: Rule) -> Iterator[Deadline | Missing]:
        """What the rule alone gives. Raises OverflowError."""
        process = self.process
        match rule.trigger:
            case Trigger.RETURN:
                yield counting.by_return(rule, process)
            case Trigger.GAG_END:
                yield counting.gag_end(rule, process)
            case Trigger.COURT_PERIOD:
                for number, period in enumerate(process.court_periods):
                    yield counting.court_set(rule, number, period, self.is_holiday)
            case Trigger.DISCLOSURE:
                return
            case _:
                span = self._span(rule)
                if isinstance(span, Need):
                    yield Missing(rule, (span,))
                elif span:
                    yield self._counted(rule, span)

    def finished(self, found: Deadline | Missing) -> Deadline | Missing:
        """With the hour, the bound, the safe day before, what was set by hand, and how it stands to today."""
        key = found.rule.id if isinstance(found, Missing) else found.key
        override = self.process.overrides.get(key)
        if isinstance(found, Missing):
            if override is None:
                return found
            found = Deadline(key, found.rule, override.on, Confidence.STATED, Basis.SET_BY_HAND, overridden=override)
        elif override:
            found = replace(found, on=override.on, computed=found.on, overridden=override, outer=None)
        else:
            found = self._with_hour(found)
        superseded = self._superseded(found.rule)
        state = self._state(found, superseded)
        if not found.rule.act:
            return replace(found, superseded=superseded, state=state)
        due = self.process.return_on if found.rule.trigger is Trigger.NOTICE else None
        first = (Change.RETURN_COMES_FIRST,) if due and due < found.on else ()
        return replace(
            found,
            safe_by=working_day_before(min(found.on, due or found.on), self.is_holiday),
            outer=due or found.outer,
            changes_if=first + found.changes_if,
            superseded=superseded,
            state=state,
        )

    def set_by_hand(self, rules: Iterable[Rule], read: Container[str]) -> Iterator[Deadline]:
        """Dates that counsel set for clocks that do not run, or can't be counted: they are never lost."""
        for rule in rules:
            if rule.id in self.process.overrides and rule.id not in read:
                found = self.finished(Missing(rule, ()))
                assert isinstance(found, Deadline)
                yield found

    def warnings(self, rule: Rule, found: Iterable[Deadline | Missing]) -> Iterator[Clash]:
        """Windows that outlast the return date, and notice given too late."""
        due, notice = self.process.return_on, self.process.notice
        for one in found:
            if isinstance(one, Deadline) and rule.trigger is Trigger.NOTICE and due and one.on > due:
                yield Clash(Trouble.WINDOW_AFTER_RETURN, {"window": one.on, "return": due})
        if rule.notice_business_days and due and notice and notice.received_on:
            latest = business_days_before(due, rule.notice_business_days, self.is_holiday)
            if notice.received_on > latest:
                values: dict[str, Value] = {
                    "noticed": notice.received_on,
                    "latest": latest,
                    "days": rule.notice_business_days,
                }
                yield Clash(Trouble.LATE_CUSTOMS_NOTICE, values)

    def _span(self, rule: Rule) -> Span | Need | None:
        process = self.process
        match rule.trigger:
            case Trigger.NOTICE if rule.applies_when.cites:
                return counting.after_notice(rule, process.notice)
            case Trigger.NOTICE:
                policy, notice = practice(process, self.platforms), process.notice
                gives_windows = notice and (notice.window_days is not None or process.recipient.type in _GIVE_WINDOWS)
                return counting.window(rule, notice, policy) if notice and gives_windows else None
            case Trigger.CUSTOMER_SERVED:
                return counting.customer_served(rule, process)
            case Trigger.WITHDRAWAL:
                return counting.withdrawn(rule, process)
            case _:
                return counting.served(rule, process)

    def _counted(self, rule: Rule, span: Span) -> Deadline:
        found, due = counting.counted(rule, span, self.is_holiday), self.process.return_on
        if span.basis is Basis.PLATFORM_REPORTED and (policy := practice(self.process, self.platforms)):
            found = replace(found, values={**found.values, "platform": policy.name})
        if rule.not_after_return and due and due < found.on:
            found = replace(found, on=due, basis=Basis.RETURN_IS_EARLIER, values={**found.values, "return": due})
        return found

    def _with_hour(self, found: Deadline) -> Deadline:
        """The moment, where the paper names an hour or a court's day ends in a zone that is known."""
        process, hour = self.process, None
        if found.on == process.return_on and found.rule.trigger is Trigger.RETURN:
            hour = process.return_time
        elif found.rule.counting is Counting.COURT and process.zone:
            hour = _END_OF_DAY
        if hour is None or self.there is None:
            return found
        changes = found.changes_if
        changes += () if process.zone else (Change.ZONE_ASSUMED,)
        changes += (Change.CLOCKS_CHANGE,) if clocks_change(found.on, hour, self.there) else ()
        return replace(found, at=moment(found.on, hour, self.there), changes_if=changes)

    def _superseded(self, rule: Rule) -> Superseded | None:
        if not rule.act or rule.trigger is Trigger.COURT_PERIOD:
            return None
        status = self.process.status
        if is_disclosed(self.process):
            return Superseded.DISCLOSED
        if status in _ENDED:
            return Superseded.ENDED
        held = status is ProcessStatus.STAYED and rule.trigger in {Trigger.NOTICE, Trigger.RETURN}
        return Superseded.STAYED if held else None

    def _state(self, found: Deadline, superseded: Superseded | None) -> State:
        day = found.at.astimezone(self.here).date() if found.at and self.here else found.on
        if found.key in self.process.met:
            return State.MET
        if superseded:
            return State.SUPERSEDED
        if day < self.today:
            return State.OVERDUE if found.rule.act else State.PASSED
        if day == self.today:
            return State.TODAY
        return State.SOON if day - self.today <= SOON else State.LATER
