from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from intake_app.ui import formats


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_a_day_names_its_weekday_and_only_another_year() -> None:
    now = datetime.now().astimezone()
    this_year = now.replace(month=11, day=27)
    assert formats.day(this_year) == this_year.strftime("%a, Nov 27")
    assert formats.day(this_year.replace(year=2019)) == "Wed, Nov 27, 2019"


def test_spanish_days_keep_their_own_order() -> None:
    QLocale.setDefault(QLocale("es_US"))
    moment = datetime.now().astimezone().replace(month=11, day=27)
    assert formats.day(moment).endswith(", 27 nov")
    assert formats.day(moment.replace(year=2019)) == "mié, 27 nov 2019"


def test_a_full_day_has_its_year_in_both_languages() -> None:
    assert formats.full_day(date(2025, 10, 3)) == "Fri, Oct 3, 2025"
    QLocale.setDefault(QLocale("es_US"))
    assert formats.full_day(date(2025, 10, 3)) == "vie, 3 oct 2025"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "about a second left"),
        (3.2, "about 3 seconds left"),
        (42, "about 40 seconds left"),
        (200, "about 3 minutes left"),
    ],
)
def test_time_left_is_rounded_as_a_guess_should_be(seconds: float, words: str) -> None:
    assert formats.time_left(seconds) == words


def test_sizes_and_rates_follow_the_locale() -> None:
    assert formats.size(2_400_000) == "2.4 MB"
    assert formats.rate(3_400_000) == "3.4 MB/s"


def test_the_countdown_reads_like_a_clock() -> None:
    assert formats.countdown(581) == "9:41"
