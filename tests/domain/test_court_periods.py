"""What was decided about a court's period stays with it when others come and go."""

from datetime import date

from intake_app.domain.court_periods import with_court_periods
from intake_app.domain.process import CourtPeriod, Override, Process

REPLY, BRIEF, HEARING = (CourtPeriod(what, date(2026, 2, 2), 14) for what in ("Reply", "Brief", "Hearing"))
MOVED = Override(date(2026, 2, 20), "The clerk called", "ana")


def test_a_period_that_goes_takes_its_own_marks_and_no_others() -> None:
    held = Process(court_periods=(REPLY, BRIEF, HEARING), met=("R1", "R7.0", "R7.2"), overrides={"R7.1": MOVED})
    left = with_court_periods(held, (BRIEF, HEARING))
    assert (left.met, dict(left.overrides)) == (("R1", "R7.1"), {"R7.0": MOVED})


def test_a_period_that_is_corrected_keeps_its_marks() -> None:
    held = Process(court_periods=(REPLY, BRIEF), met=("R7.1",))
    assert with_court_periods(held, (REPLY, CourtPeriod("Brief", date(2026, 2, 3), 21))).met == ("R7.1",)


def test_doing_it_twice_is_doing_it_once() -> None:
    held = Process(court_periods=(REPLY, BRIEF), met=("R7.1",))
    once = with_court_periods(held, (BRIEF,))
    assert with_court_periods(once, (BRIEF,)) == once
