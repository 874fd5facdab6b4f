from datetime import time

import pytest

from intake_app.domain.hours import read_hour


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("10 AM", time(10)),
        ("10:30 a.m.", time(10, 30)),
        ("10:30\u202fa.\u00a0m.", time(10, 30)),
        ("2pm", time(14)),
        ("12 a.m.", time(0)),
        ("12:00 PM", time(12)),
        ("noon", time(12)),
        ("14:00", time(14)),
        ("9.30", time(9, 30)),
        ("17 h", time(17)),
    ],
)
def test_an_hour_is_read_as_people_type_it(text: str, hour: time) -> None:
    assert read_hour(text) == hour


@pytest.mark.parametrize("text", ["", "10", "13 pm", "0 am", "24:00", "10:60", "soon", "1" * 30])
def test_what_is_no_hour_or_may_be_two_is_not_guessed(text: str) -> None:
    assert read_hour(text) is None
