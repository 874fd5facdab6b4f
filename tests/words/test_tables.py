"""No code of the domain is left without words, and no two codes share them."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.document import Finding, Kind, Role, Status
from intake_app.domain.findings import What, Why
from intake_app.domain.matter import MatterState, Mode, Originals
from intake_app.domain.people import KeyCheck
from intake_app.errors import Refusal
from intake_app.words import labels
from intake_app.words.events import sentence
from intake_app.words.findings import describe
from intake_app.words.kinds import kind_name
from intake_app.words.refusals import refused


def event(action: Action, **facts: str) -> CustodyEvent:
    return CustodyEvent(1, datetime(2026, 3, 4, tzinfo=UTC), "ana", action, None, "", facts, "")


TABLES: list[tuple[type[StrEnum], Callable[[Any], str]]] = [
    (Kind, kind_name),
    (Status, labels.status_label),
    (Role, labels.role_label),
    (Mode, labels.mode_label),
    (Originals, labels.originals_label),
    (MatterState, labels.matter_state_label),
    (KeyCheck, labels.key_check_label),
    (Action, lambda action: sentence(event(action))),
    (What, lambda what: describe(Finding(what, "EXIF")).title),
    (What, lambda what: describe(Finding(what, "EXIF")).detail),
    (Why, lambda why: describe(Finding(What.CONTENT, "", why=why)).detail),
    (Refusal, lambda reason: refused(reason).line),
]


@pytest.mark.parametrize(("codes", "words"), TABLES, ids=lambda part: getattr(part, "__name__", ""))
def test_every_code_has_words_of_its_own(codes: type[StrEnum], words: Callable[[Any], str]) -> None:
    said = [words(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("!" in text for text in said)


def test_a_gps_tag_reads_as_what_it_gives_away() -> None:
    words = describe(Finding(What.GPS, "EXIF GPSLatitude"))
    assert (words.title, words.detail) == ("GPS position", "Where the photo was taken.")


def test_a_finding_of_a_newer_version_reads_as_something_unknown() -> None:
    assert describe(Finding("hologram", "JPEG APP14")).title == "Something else"


def test_a_refused_file_says_why_in_the_record() -> None:
    assert sentence(event(Action.REFUSED, reason="empty")) == "File refused: The file is empty."


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"changed": "title"}, "Matter renamed"),
        ({"changed": "state", "state": "closed"}, "Matter marked “Closed”"),
        ({"changed": "counsel", "counsel": "c1"}, "Counsel of the matter chosen"),
        ({"changed": "originals", "originals": "discard"}, "Kept of files from now on: Clean copy only"),
        ({"changed": "title state", "state": "open"}, "Matter renamed. Matter marked “Open”"),
    ],
)
def test_the_record_says_what_about_a_matter_was_changed(facts: dict[str, str], said: str) -> None:
    assert sentence(event(Action.MATTER_CHANGED, **facts)) == said


def test_the_record_says_how_a_key_was_checked() -> None:
    assert sentence(event(Action.KEY_CHECKED, how="in_person")) == "Key checked in person"


def test_the_record_says_how_often_unlocking_failed() -> None:
    last = datetime(2026, 3, 4, 10, 5).astimezone()
    said = sentence(event(Action.UNLOCK_FAILED, count="3", first=last.isoformat(), last=last.isoformat()))
    assert said == "Failed attempts to unlock: 3, the last on 2026-03-04 10:05"


def test_the_record_tells_where_a_file_was_taken_out_of_and_why_it_is_not_clean() -> None:
    taken_out = sentence(event(Action.RECEIVED, from_exhibit="3", part="2"))
    assert "0003" in taken_out
    assert "2" in taken_out
    kept = sentence(event(Action.RECEIVED, refused="password_needed"))
    assert "locked with a password" in kept
    assert sentence(event(Action.RECEIVED, refused="a reason of a newer version")) == sentence(event(Action.RECEIVED))


def test_the_record_tells_a_second_clean_copy_from_the_first() -> None:
    assert sentence(event(Action.CLEANED, clean="ab")) != sentence(event(Action.CLEANED))


def test_the_record_spells_out_what_a_handoff_does_not_tell() -> None:
    said = sentence(event(Action.HANDED_OFF, left_out="actors times"))
    assert said == "Handed off to counsel. Not told in it: Who did it; When it was done"
    assert "Not told" not in sentence(event(Action.HANDED_OFF))
