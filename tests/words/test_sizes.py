import pytest

from intake_app.words.sizes import size


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (4_650, "4.7 kB"),
        (23_400_000, "23 MB"),
        (999_960, "1.0 MB"),
        (1 << 30, "1.1 GB"),
        (5 * 10**15, "5000 TB"),
    ],
)
def test_sizes_have_two_or_three_digits(count: int, text: str) -> None:
    assert size(count) == text
