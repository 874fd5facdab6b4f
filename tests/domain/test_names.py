import unicodedata
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.age import new_identity
from intake_app.domain.names import MAX_BYTES, bare_name, display_name, file_name, shown_key, split_ending, title_of

ANY_NAME = st.text(st.characters(), max_size=300)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("IMG_0231.heic", "IMG_0231.heic"),
        ("two\nlines\t.pdf", "two\\nlines\\t.pdf"),
        ("bell\x07\x1b[31m", "bell\\x07\\x1b[31m"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("\u2066a\u2069\u200e\ufeff\u00adb", "ab"),
        ("line\u2028break", "line\\u2028break"),
        ("cafe\u0301.png", "caf\u00e9.png"),
        ("latin\udce9.txt", "latin\\xe9.txt"),
        ("\U0001f469\u200d\U0001f4bb.png", "\U0001f469\u200d\U0001f4bb.png"),
    ],
)
def test_a_name_looks_as_it_reads(raw: str, shown: str) -> None:
    assert display_name(raw) == shown


@given(ANY_NAME)
def test_no_name_brings_control_or_direction_characters(raw: str) -> None:
    shown = display_name(raw)
    assert all(unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"} for char in shown)
    assert not {unicodedata.bidirectional(char) for char in shown} & {"RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI"}
    assert display_name(shown) == shown


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("scan.tiff", "scan"),
        ("a.tar.gz", "a.tar"),
        (".profile", ".profile"),
        ("Dr. Ana Pereira writes", "Dr. Ana Pereira writes"),
        ("no ending", "no ending"),
        ("Mr. X", "Mr. X"),
        ("...", "..."),
        ("\u202e", "unnamed"),
        ("  .jpg", ".jpg"),
    ],
)
def test_a_title_is_the_name_without_its_ending(raw: str, title: str) -> None:
    assert title_of(raw) == title


@pytest.mark.parametrize(
    ("name", "ending", "safe"),
    [
        ("../../etc/passwd", "", "_.._etc_passwd"),
        ("..", ".png", "unnamed.png"),
        ("C:\\boot", ".jpg", "C__boot.jpg"),
        ("nul", ".jpg", "_nul.jpg"),
        ("aux.tar", ".gz", "_aux.tar.gz"),
        ("CON ", ".txt", "_CON.txt"),
        ("con .old", ".txt", "_con .old.txt"),
        ("COM\u00b9", "", "_COM\u00b9"),
        ("conin$", ".log", "_conin$.log"),
        ("what? now", ".txt", "what_ now.txt"),
        (".hidden", ".png", "hidden.png"),
        ("é" * 200, ".jpg", "é" * 125 + ".jpg"),
    ],
)
def test_a_name_to_write_under_stays_in_its_folder(name: str, ending: str, safe: str) -> None:
    assert file_name(name, ending) == safe


@given(ANY_NAME, st.sampled_from(["", ".jpg", ".age"]), st.integers(1, 9999))
def test_every_name_can_be_written(name: str, ending: str, number: int) -> None:
    safe = file_name(name, ending, number=number)
    assert 0 < len(safe.encode()) <= MAX_BYTES
    assert PurePosixPath(safe).name == safe
    assert safe not in {".", ".."}
    assert safe.endswith(ending)


def test_marks_heaped_on_one_letter_are_cut_off() -> None:
    """Putting them in their normal order takes the square of their number: an archive full of such names, minutes."""
    assert display_name("o" + "\u0316\u0300" * 30_000) == unicodedata.normalize("NFC", "o" + "\u0316\u0300" * 15)
    assert display_name("\u0344" * 40) == "\u0308\u0301" * 15
    assert display_name("Tiê\u0301ng Viê\u0323t " * 100) == unicodedata.normalize(
        "NFC", "Tiê\u0301ng Viê\u0323t " * 100
    )


@given(st.text(st.sampled_from("aé\u0301\u0316\u0344\u200d\u1fd3 "), max_size=200))
def test_what_is_shown_once_is_shown_the_same_again(name: str) -> None:
    assert display_name(display_name(name)) == display_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "marisol vane",
        "Marisol  Vane ",
        "Marisol\u200dVane",
        "Mar\u3164isol Vane\u2800",
        "\uff2darisol V\u00e1ne.",
        "Marisol\u00a0Vane",
    ],
)
def test_names_that_look_the_same_are_the_same(name: str) -> None:
    assert bare_name(name) == bare_name("Marisol Vane")
    assert bare_name(name) != bare_name("Marisol Vain")


@pytest.mark.parametrize("name", ["", "  ", "\u3164", "\u200d", "\u2800 \u00a0", "\u0301"])
def test_nothing_is_left_of_a_name_that_cannot_be_seen(name: str) -> None:
    assert bare_name(name) == ""


def test_a_name_of_signs_alone_is_still_one_and_vowel_signs_count() -> None:
    assert bare_name("\u0930\u093e\u092e") != bare_name("\u0930\u092e\u093e")
    assert bare_name("✶ ✶") != bare_name("✶") != bare_name("")


def test_a_number_tells_files_of_one_name_apart() -> None:
    assert file_name("scan", ".png", number=2) == "scan (2).png"
    assert len(file_name("x" * 300, ".png", number=12).encode()) == MAX_BYTES


def test_an_ending_is_short_and_never_the_whole_name() -> None:
    assert split_ending("a.b.jpeg") == ("a.b", ".jpeg")
    assert split_ending("Letter. To whom it may concern") == ("Letter. To whom it may concern", "")
    assert split_ending(".jpg") == (".jpg", "")


def test_a_key_is_shown_whole_if_a_line_can_hold_it() -> None:
    short, long = str(new_identity().recipient()), str(new_identity(post_quantum=True).recipient())
    assert shown_key(short) == short
    shown = shown_key(long)
    assert len(shown) < 80
    assert all(long.count(end) == 1 for end in shown.split("…"))
