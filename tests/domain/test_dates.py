import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.dates import EARLIEST, LATEST, DateFault, ReadDate, read_date

TODAY = date(2025, 10, 6)
THIRD = date(2025, 10, 3)
DAYS = st.dates(date(EARLIEST, 1, 1), date(LATEST, 12, 31))


def read(text: str, *, day_first: bool = False) -> ReadDate:
    return read_date(text, TODAY, day_first=day_first)


@pytest.mark.parametrize(
    "text",
    [
        "2025-10-03",
        "2025/10/3",
        "20251003",
        "2025 Oct 3",
        "3 Oct 2025",
        "Oct. 3, 2025",
        "October 3, 2025",
        "October 3rd, 2025",
        "Friday, October 3, 2025",
        "the 3rd of October 2025",
        "3-Oct-2025",
        "3 de octubre de 2025",
        "Viernes, 3 de octubre del 2025",
        "3 OCT 2025",
        "  3   octubre,  2025 ",
        "３ Oct ２０２５",
        "٣ Oct ٢٠٢٥",
        "\u200f3 Oct 2025\u200f",
    ],
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read(text) == ReadDate(THIRD)


@pytest.mark.parametrize(
    ("text", "day_first", "value", "other"),
    [
        ("10/3/2025", False, date(2025, 10, 3), date(2025, 3, 10)),
        ("10/3/2025", True, date(2025, 3, 10), date(2025, 10, 3)),
        ("10.03.2025", False, date(2025, 10, 3), date(2025, 3, 10)),
        ("10/13/2025", False, date(2025, 10, 13), None),
        ("10/13/2025", True, date(2025, 10, 13), None),
        ("13/10/2025", False, date(2025, 10, 13), None),
        ("5-5-2025", False, date(2025, 5, 5), None),
        ("2025-10-03", True, date(2025, 10, 3), None),
        ("1º de mayo de 2025", True, date(2025, 5, 1), None),
    ],
)
def test_a_date_that_reads_two_ways_says_so(text: str, day_first: bool, value: date, other: date | None) -> None:
    assert read(text, day_first=day_first) == ReadDate(value, other=other)


@pytest.mark.parametrize(
    ("text", "fault", "suggestion"),
    [
        ("", DateFault.EMPTY, None),
        (" \u200e\n", DateFault.EMPTY, None),
        ("x" * 10_000, DateFault.TOO_LONG, None),
        ("3 Oct 2025 " * 1000, DateFault.TOO_LONG, None),
        ("10/3/25", DateFault.TWO_DIGIT_YEAR, THIRD),
        ("3 Oct 25", DateFault.TWO_DIGIT_YEAR, THIRD),
        ("3 Oct '25", DateFault.TWO_DIGIT_YEAR, THIRD),
        ("31/31/25", DateFault.TWO_DIGIT_YEAR, None),
        ("10/3", DateFault.NO_YEAR, THIRD),
        ("3 de enero", DateFault.NO_YEAR, date(2026, 1, 3)),
        ("Feb 29", DateFault.NO_YEAR, date(2024, 2, 29)),
        ("Feb 30", DateFault.NO_YEAR, None),
        ("2/29/2025", DateFault.NO_SUCH_DAY, date(2025, 2, 28)),
        ("31 April 2025", DateFault.NO_SUCH_DAY, date(2025, 4, 30)),
        ("0 April 2025", DateFault.NO_SUCH_DAY, date(2025, 4, 30)),
        ("13/13/2025", DateFault.NO_SUCH_MONTH, None),
        ("2025-13-01", DateFault.NO_SUCH_MONTH, None),
        ("2025-00-01", DateFault.NO_SUCH_MONTH, None),
        ("10/3/1825", DateFault.OUT_OF_RANGE, None),
        ("10/3/9999", DateFault.OUT_OF_RANGE, None),
        ("1O/3/2O25", DateFault.LETTER_IN_NUMBER, THIRD),
        ("1O/3/2025", DateFault.LETTER_IN_NUMBER, THIRD),
        ("l0/3/2025", DateFault.LETTER_IN_NUMBER, THIRD),
        ("I0-03-202S", DateFault.LETTER_IN_NUMBER, THIRD),
        ("tomorrow", DateFault.NOT_A_DATE, None),
        ("3 Foo 2025", DateFault.NOT_A_DATE, None),
        ("10:30", DateFault.NOT_A_DATE, None),
        ("2025", DateFault.NOT_A_DATE, None),
        ("1/2/3/2025", DateFault.NOT_A_DATE, None),
        ("10/3/202", DateFault.NOT_A_DATE, None),
        ("10/2025/3", DateFault.NOT_A_DATE, None),
        ("3 octubre 2025 2025", DateFault.NOT_A_DATE, None),
        ("١٢٣٤٥٦٧٨٩", DateFault.NOT_A_DATE, None),
        ("مذكرة", DateFault.NOT_A_DATE, None),
    ],
)
def test_what_can_not_be_taken_is_explained(text: str, fault: DateFault, suggestion: date | None) -> None:
    found = read(text)
    assert (found.value, found.fault, found.suggestion) == (None, fault, suggestion)


@pytest.mark.parametrize(("text", "valid"), [("2/29/2024", True), ("2/29/2023", False), ("2/29/1900", False)])
def test_leap_days_are_days_of_leap_years(text: str, valid: bool) -> None:
    assert (read(text).value is not None) == valid


@given(DAYS)
def test_every_day_is_read_back_from_each_of_its_forms(day: date) -> None:
    assert read(day.isoformat()).value == day
    assert read(f"{day:%d %b %Y}").value == day
    assert read(f"{day:%B} {day.day}, {day.year}").value == day
    assert read(f"{day:%m/%d/%Y}").value == day
    assert read(f"{day:%d/%m/%Y}", day_first=True).value == day


@given(DAYS.filter(lambda day: day.day <= 12 and day.day != day.month))
def test_the_other_reading_is_the_same_text_the_other_way_round(day: date) -> None:
    text = f"{day:%m/%d/%Y}"
    assert read(text).other == read(text, day_first=True).value
    assert read(text, day_first=True).other == day


@given(st.text(max_size=80), st.booleans())
def test_no_text_breaks_it_and_a_date_comes_only_from_its_own_digits(text: str, day_first: bool) -> None:
    found = read(text, day_first=day_first)
    assert (found.value is None) != (found.fault is None)
    if found.value:
        digits = sum(unicodedata.category(char) in {"Nd", "No"} for char in unicodedata.normalize("NFKC", text))
        assert digits >= 5


@given(st.dates(TODAY - timedelta(days=150), TODAY + timedelta(days=150)))
def test_a_missing_year_is_suggested_near_today(day: date) -> None:
    assert read(f"{day.day} {day:%B}").suggestion == day
