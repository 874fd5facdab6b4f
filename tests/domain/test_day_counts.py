"""A number of days is taken, asked back about, or refused; never guessed."""

import pytest

from intake_app.domain.day_counts import ReadDays, read_days


@pytest.mark.parametrize("text", ["10", " 10 ", "10 days", "10 calendar days", "10 días", "10 dias"])
def test_a_number_with_or_without_its_word_is_taken(text: str) -> None:
    assert read_days(text) == ReadDays(10)


@pytest.mark.parametrize(("text", "meant"), [("1O", 10), ("l0", 10), ("I4 days", 14), ("2S", 25)])
def test_a_letter_among_digits_is_asked_back_about(text: str, meant: int) -> None:
    assert read_days(text) == ReadDays(suggestion=meant)


@pytest.mark.parametrize("text", ["", "ten", "10 business days", "-1", "1.5", "12345", "٣", "lO", "9" * 10_000])
def test_anything_else_is_no_number_of_days(text: str) -> None:
    assert read_days(text) == ReadDays()
