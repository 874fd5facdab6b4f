"""Characters that show nothing: made visible, taken out, counted; those that spell something stay."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.text import characters

SPELT = ["👩\u200d🔬", "❤\ufe0f\u200d🔥", "می\u200cخواهم", "1\ufe0f\u20e3", "naïve – “quoted” …", "日本\tab\n"]
UNSEEN = [
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u200d",
    "\U000e0041",
    "\ufe01",
    "\u3164",
    "\u061c",
]


@pytest.mark.parametrize("text", SPELT)
def test_what_spells_something_stays(text: str) -> None:
    assert characters.bare(text) == (text, 0)
    assert characters.shown(text) == text
    assert characters.unseen_places(text) == 0


@pytest.mark.parametrize("mark", UNSEEN, ids=ascii)
def test_a_mark_in_a_word_is_counted_and_taken_out(mark: str) -> None:
    assert characters.bare(f"no{mark}tice") == ("notice", 1)
    assert characters.unseen_places(f"no{mark}tice, no{mark}{mark}tice") == 2


def test_joiners_in_a_row_carry_a_message_and_no_spelling() -> None:
    assert characters.bare("é\u200d\u200c\u200dé") == ("éé", 1)


def test_a_turned_name_shows_how_it_was_turned() -> None:
    assert characters.escaped("invoice\u202efdp.exe") == "invoice\\u202efdp.exe"
    assert characters.shown("invoice\u202efdp.exe\n") == "invoice\\u202efdp.exe\n"


def test_controls_show_as_their_codes_and_lines_stay_lines() -> None:
    assert characters.shown("a\x00\x1b[31m\r\nb\rc\td") == "a\\x00\\x1b[31m\nb\nc\td"
    assert characters.escaped("a\r\n\tb") == "a  b"


def test_a_byte_order_mark_in_front_is_no_mark() -> None:
    assert characters.unseen_places("\ufeffnotice") == 0
    assert characters.unseen_places("no\ufefftice") == 1


@given(st.text())
def test_nothing_unseen_is_left(text: str) -> None:
    bare, places = characters.bare(text)
    assert characters.bare(bare) == (bare, 0)
    left = {char for char in bare if unicodedata.category(char) in {"Cc", "Zl", "Zp", "Cs"}}
    assert left <= {"\n", "\t"}
    assert (places == 0) or bare != text
