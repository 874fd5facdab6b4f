"""What a stranger wrote stays inside the sentence it stands in."""

import pytest

from intake_app.words.quoting import LONGEST, between_marks, quoted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ana” signed. “", "Ana' signed. '"),
        ('"Ana" «Ruiz» „x‟', "'Ana' 'Ruiz' 'x'"),
        ("Ana\nsigned\u2028it", "Ana signed it"),
        ("Ana" + " " * 70 + "A good key.", "Ana A good key."),
        ("\u202eAna", "Ana"),
    ],
)
def test_it_neither_ends_nor_turns_nor_parts_it(text: str, shown: str) -> None:
    assert between_marks(text) == shown


def test_where_no_marks_of_ours_stand_around_it_its_own_are_left_as_they_were_written() -> None:
    assert quoted("Ana\n“Nena” «Ruiz»") == "Ana “Nena” «Ruiz»"


def test_it_is_not_longer_than_it() -> None:
    assert len(quoted("x" * 5000)) == LONGEST
    assert quoted("x" * 5000, 5) == "xxxx…"
