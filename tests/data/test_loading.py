"""The files that travel with the program: whole, sourced, dated; and a damaged one is never half believed."""

import re
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from intake_app.data import load, rulebook
from intake_app.domain.process_terms import Category, ProcessKind, ProcessStatus, RecipientType
from intake_app.domain.rulebook import Counting, FlagCode, Sourced, Tag
from intake_app.errors import DataFault, DataFileDamaged

BOOK = rulebook()
EVERYTHING: list[Sourced] = [
    *BOOK.rules,
    *BOOK.platforms.values(),
    *BOOK.categories.values(),
    *BOOK.issuers,
    *BOOK.authorities.values(),
    *BOOK.flags.values(),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    for file in files("intake_app.data").iterdir():
        if file.name.endswith(".toml"):
            (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def damage(folder: Path, name: str, old: str, new: str) -> DataFileDamaged:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(DataFileDamaged) as caught:
        load(folder)
    assert caught.value.file == name
    return caught.value


def test_every_entry_has_a_source_a_tag_and_a_day() -> None:
    for entry in EVERYTHING:
        assert entry.source
        assert entry.tags
        assert entry.checked_on.year >= 2026
        assert entry.checked_on <= BOOK.checked_on


def test_a_source_told_in_words_of_ours_is_told_in_spanish_too_and_a_citation_as_it_is() -> None:
    shown = [*BOOK.rules, *BOOK.flags.values()]
    in_words = [each for each in shown if re.search(r"\b(the|of|in|as)\b", each.source, re.IGNORECASE)]
    assert len(in_words) > 10
    for entry in shown:
        assert (entry.source_in("es") != entry.source) is (entry in in_words), entry.source
        assert entry.source_in("en") == entry.source
        assert not re.search(r"\b(the|of|as)\b", entry.source_in("es"), re.IGNORECASE)


def test_the_eleven_rules_and_the_watch_are_there() -> None:
    assert [rule.id for rule in BOOK.rules] == [*(f"R{number}" for number in range(1, 12)), "W1"]


def test_what_was_not_checked_is_shown_as_unconfirmed() -> None:
    assert {rule.id for rule in BOOK.rules if not rule.confirmed} == {"R2", "R5", "R6", "R10"}
    assert not BOOK.platforms["tiktok"].confirmed
    assert BOOK.platforms["google"].tags == (Tag.VERIFIED, Tag.REPORTED)


def test_only_courts_periods_are_counted_as_courts_count() -> None:
    assert {rule.id for rule in BOOK.rules if rule.counting is Counting.COURT} == {"R5", "R7"}


def test_every_text_is_there_in_both_languages() -> None:
    texts = [text for rule in BOOK.rules for text in (rule.title, rule.basis)]
    texts += [text for platform in BOOK.platforms.values() for text in (platform.policy, platform.exceptions)]
    texts += [category.note for category in BOOK.categories.values()] + [flag.basis for flag in BOOK.flags.values()]
    texts += [text for one in BOOK.authorities.values() for text in (one.reach, one.notice, one.enforcement)]
    for text in texts:
        assert bool(text.en) == bool(text.es)
        assert not text.en or text.en != text.es
        assert text.in_language("es") == text.es
        assert text.in_language("en") == text.in_language("fr") == text.en


def test_the_list_of_the_statute_has_six_letters() -> None:
    assert {entry.letter for entry in BOOK.categories.values()} == set("ABCDEF") | {""}
    assert {code for code, entry in BOOK.categories.items() if entry.beyond} >= {Category.CONTENT, Category.LOCATION}
    assert not any(entry.beyond and entry.letter for entry in BOOK.categories.values())


def test_a_judge_signs_orders_and_warrants_only() -> None:
    signed = {kind for kind, entry in BOOK.authorities.items() if entry.judge_signs}
    assert signed == {ProcessKind.ORDER_2703D, ProcessKind.SEARCH_WARRANT, ProcessKind.NONDISCLOSURE_ORDER}


def test_the_map_to_the_tracker_is_the_one_its_editors_agreed_to() -> None:
    status = BOOK.tracker.status
    assert status[ProcessStatus.WITHDRAWN] == "DROPPED"
    assert status[ProcessStatus.PRODUCED_PARTIAL] == "CARRIED_OUT"
    assert status[ProcessStatus.REFUSED] == "IGNORED"
    assert status[ProcessStatus.MODIFIED] == "PARTIALLY_UPHELD"
    assert BOOK.tracker.third_party[RecipientType.PLATFORM] == "TECH_COMPANY"


def test_platforms_name_one_whose_practice_is_known() -> None:
    assert all(platform.code == code for code, platform in BOOK.platforms.items())
    assert BOOK.platforms["youtube"].policy_of == "google"


def test_no_file_names_a_host() -> None:
    for file in files("intake_app.data").iterdir():
        assert file.name.endswith((".toml", ".py", "__pycache__"))
        if file.name.endswith(".toml"):
            assert not re.search(r"https?://", file.read_text("utf-8"))


def test_a_rulebook_can_be_read_from_another_folder(folder: Path) -> None:
    assert load(folder) == BOOK


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("rules.toml", "days = 7", 'days = "7"', DataFault.WRONG_TYPE),
        ("rules.toml", 'trigger = "notice"', 'trigger = "moon"', DataFault.UNKNOWN_CODE),
        ("rules.toml", 'source = "The paper itself"\n', "", DataFault.MISSING_FIELD),
        ("rules.toml", 'id = "R2"', 'id = "R1"', DataFault.TWICE),
        ("rules.toml", "[[rule]]", "[[rule", DataFault.NOT_TOML),
        ("rules.toml", 'tags = ["V"]', 'tags = ["sure"]', DataFault.UNKNOWN_CODE),
        ("platforms.toml", 'policy_of = "google"', 'policy_of = "altavista"', DataFault.UNKNOWN_CODE),
        ("platforms.toml", 'policy_of = "google"', 'policy_of = "gmail"', DataFault.UNKNOWN_CODE),
        ("record_categories.toml", 'category = "name"', 'category = "usernames"', DataFault.TWICE),
        ("authorities.toml", 'kind = "nsl"', 'kind = "letter"', DataFault.UNKNOWN_CODE),
        ("facial_review.toml", 'code = "unsigned"', 'code = "unsinged"', DataFault.UNKNOWN_CODE),
        ("tracker.toml", 'withdrawn = "DROPPED"', 'withdrawn = "GONE"', DataFault.UNKNOWN_CODE),
        ("tracker.toml", 'withdrawn = "DROPPED"\n', "", DataFault.MISSING_ENTRY),
        ("tracker.toml", 'upheld = "UPHELD"', 'upheld = "UPHELD"\nsuspected = "UNKNOWN"', DataFault.TWICE),
        ("tracker.toml", 'upheld = "UPHELD"', 'upheld = "UPHELD"\nlost = "UNKNOWN"', DataFault.UNKNOWN_CODE),
        ("tracker.toml", 'field = "target"', 'field = "goal"', DataFault.UNKNOWN_CODE),
        ("issuers.toml", 'kinds = ["customs_summons"]', "kinds = []\nkind = 1", DataFault.UNKNOWN_FIELD),
    ],
)
def test_a_damaged_file_is_named_and_nothing_of_it_is_used(
    folder: Path, name: str, old: str, new: str, fault: DataFault
) -> None:
    assert damage(folder, name, old, new).fault is fault


@pytest.mark.parametrize("code", [FlagCode.UNSIGNED, FlagCode.PURPOSE_BLANK])
def test_a_code_without_an_entry_is_told(folder: Path, code: FlagCode) -> None:
    text = (folder / "facial_review.toml").read_text("utf-8")
    entry = next(part for part in text.split("[[flag]]") if f'code = "{code}"' in part)
    error = damage(folder, "facial_review.toml", f"[[flag]]{entry}", "")
    assert (error.fault, error.detail) == (DataFault.MISSING_ENTRY, str(code))


def test_a_file_that_was_left_out_is_told(folder: Path) -> None:
    shutil.move(folder / "issuers.toml", folder / "elsewhere")
    with pytest.raises(DataFileDamaged) as caught:
        load(folder)
    assert caught.value.fault is DataFault.MISSING_FILE
