"""How fast a job is said to go."""

import pytest

from intake_app.domain.progress import Step
from intake_app.ui.shell.pace import Pace


def test_it_is_counted_from_where_the_phase_began() -> None:
    pace = Pace()
    pace.follow(Step("gather", 0, 60_000), 0)
    pace.follow(Step("gather", 60_000, 60_000), 100)
    assert pace.follow(Step("seal", 1_000_000, 101_000_000), 100)
    assert not pace.follow(Step("seal", 51_000_000, 101_000_000), 105)
    assert pace.rate(105) == pytest.approx(10_000_000)  # half a million, were the hundred seconds before counted in
    assert pace.left(105) == pytest.approx(5)


def test_nothing_is_told_until_it_means_something() -> None:
    pace = Pace()
    assert pace.rate(100) == pace.left(100) == 0  # nothing was reported yet
    pace.follow(Step("seal", 0, 100), 0)
    pace.follow(Step("seal", 90, 100), 1)
    assert pace.rate(1) == pace.left(1) == 0  # too soon
    assert pace.rate(10) == 9
    pace.follow(Step("read_back", 5, 100), 10)
    assert pace.rate(20) == pace.left(20) == 0  # nothing of this phase was seen to be done
    pace.follow(Step("read_back", 100, 100), 30)
    assert pace.rate(30) == pace.left(30) == 0  # it is over
    pace.follow(Step("check"), 30)
    assert pace.rate(40) == pace.left(40) == 0  # its end is not known


def test_the_same_phase_of_the_next_file_begins_anew() -> None:
    pace = Pace()
    pace.follow(Step("seal", 0, 100), 0)
    pace.follow(Step("seal", 100, 100), 50)
    assert pace.follow(Step("seal", 10, 100), 60)
    pace.follow(Step("seal", 50, 100), 70)
    assert (pace.rate(70), pace.left(70)) == (4, 12.5)


def test_while_nothing_comes_it_gets_slower() -> None:
    pace = Pace()
    pace.follow(Step("seal", 0, 100), 0)
    pace.follow(Step("seal", 50, 100), 10)
    assert (pace.rate(10), pace.left(10)) == (5, 10)
    assert (pace.rate(20), pace.left(20)) == (2.5, 20)
