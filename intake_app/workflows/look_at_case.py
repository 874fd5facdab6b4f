"""What a matter is about, and every clock that runs: for the matter's own page and for the page of all deadlines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from intake_app.data import is_federal_holiday, rulebook
from intake_app.domain.case_file import (
    Consent,
    Details,
    Event,
    Hold,
    Interview,
    Person,
    PriorDisclosure,
    Reminder,
    SafeContact,
)
from intake_app.domain.clocks import SOON, clocks
from intake_app.domain.conflicts import ConflictCheck
from intake_app.domain.deadline import Clocks, Deadline, State
from intake_app.domain.ids import MatterCode
from intake_app.domain.process import Process
from intake_app.domain.records import Record, Stored
from intake_app.vault import Vault

T = TypeVar("T", bound=Record)
OPEN = {State.OVERDUE, State.TODAY, State.SOON, State.LATER}


@dataclass(frozen=True, slots=True)
class ClockedProcess:
    """A legal process and what its clocks say today."""

    stored: Stored[Process]
    clocks: Clocks


@dataclass(frozen=True, slots=True)
class Due:
    """Something to act by a day: a deadline of a process, or a date set by hand."""

    matter: MatterCode
    act_by: date
    state: State
    process: ClockedProcess | None = None
    deadline: Deadline | None = None
    reminder: Stored[Reminder] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All records of one matter, each kind in the order it was entered; `due` by date."""

    matter: MatterCode
    details: Stored[Details] | None
    processes: tuple[ClockedProcess, ...]
    people: tuple[Stored[Person], ...]
    contacts: tuple[Stored[SafeContact], ...]
    consents: tuple[Stored[Consent], ...]
    disclosures: tuple[Stored[PriorDisclosure], ...]
    holds: tuple[Stored[Hold], ...]
    conflicts: tuple[Stored[ConflictCheck], ...]
    events: tuple[Stored[Event], ...]
    interview: Stored[Interview] | None
    due: tuple[Due, ...]

    @property
    def next_due(self) -> Due | None:
        """The earliest that is still to be acted on."""
        return next((due for due in self.due if due.state in OPEN), None)


def look_at_case(vault: Vault, matter: MatterCode, *, today: date, zone: str) -> Case:
    """Read it in one transaction. `zone` is the IANA name of the zone that `today` is a day of. Raises NotFound."""
    with vault.reading() as view:
        view.matters.get(matter)
        of = view.records.of
        processes = _clocked(of(matter, Process), today, zone)
        return Case(
            matter,
            details=_only(of(matter, Details)),
            processes=processes,
            people=tuple(of(matter, Person)),
            contacts=tuple(of(matter, SafeContact)),
            consents=tuple(of(matter, Consent)),
            disclosures=tuple(of(matter, PriorDisclosure)),
            holds=tuple(of(matter, Hold)),
            conflicts=tuple(of(matter, ConflictCheck)),
            events=tuple(of(matter, Event)),
            interview=_only(of(matter, Interview)),
            due=_due(processes, of(matter, Reminder), today),
        )


def all_due(vault: Vault, *, today: date, zone: str) -> tuple[Due, ...]:
    """Every deadline and date set by hand of all matters, by date; those met and superseded too."""
    return all_processes(vault, today=today, zone=zone)[1]


def all_processes(vault: Vault, *, today: date, zone: str) -> tuple[tuple[ClockedProcess, ...], tuple[Due, ...]]:
    """Every legal process of all matters in the order they were entered, and all that is due as `all_due` has it."""
    with vault.reading() as view:
        stored, reminders = view.records.every(Process), view.records.every(Reminder)
    processes = _clocked(stored, today, zone)
    return processes, _due(processes, reminders, today)


def act_by(deadline: Deadline) -> date:
    """The last working day before it; the day itself where counsel has set one."""
    return deadline.on if deadline.overridden else deadline.safe_by or deadline.on


def _clocked(stored: Iterable[Stored[Process]], today: date, zone: str) -> tuple[ClockedProcess, ...]:
    book = rulebook()
    return tuple(
        ClockedProcess(one, clocks(one.value, book.rules, book.platforms, is_federal_holiday, today, zone))
        for one in stored
    )


def _due(processes: Iterable[ClockedProcess], reminders: Iterable[Stored[Reminder]], today: date) -> tuple[Due, ...]:
    found = [
        Due(process.stored.matter, act_by(deadline), deadline.state, process, deadline)
        for process in processes
        for deadline in process.clocks.deadlines
    ]
    found += [Due(one.matter, one.value.on, _state(one.value, today), reminder=one) for one in reminders]
    return tuple(sorted(found, key=lambda due: (due.act_by, due.matter)))


def _state(reminder: Reminder, today: date) -> State:
    if reminder.met_on:
        return State.MET
    left = reminder.on - today
    if left < timedelta():
        return State.OVERDUE
    return State.TODAY if not left else State.SOON if left <= SOON else State.LATER


def _only(stored: Sequence[Stored[T]]) -> Stored[T] | None:
    return stored[0] if stored else None
