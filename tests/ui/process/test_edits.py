import pytest

from intake_app.domain.process import Process, Recipient, Source
from intake_app.ui.process.edits import AUTHORITIES, RECIPIENT, apply, platform_named, put, text_of
from intake_app.workflows.look_at_process import known_law

PLATFORMS = known_law().platforms


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Google LLC", "google"),
        ("Meta Platforms, Inc.", "facebook"),
        ("Discord, Inc.", "discord"),
        ("instagram", "instagram"),
        ("Example Bank", ""),
        ("", ""),
    ],
)
def test_a_company_is_known_by_the_first_word_of_its_name(name: str, code: str) -> None:
    assert platform_named(name, PLATFORMS) == code


def test_several_authorities_are_parted_by_semicolons() -> None:
    process = put(AUTHORITIES, "19 U.S.C. 1509; 18 U.S.C. 2703(c)(2) ;", PLATFORMS)(Process())
    assert process.authorities == ("19 U.S.C. 1509", "18 U.S.C. 2703(c)(2)")
    assert text_of(process, AUTHORITIES) == "19 U.S.C. 1509; 18 U.S.C. 2703(c)(2)"


def test_what_is_typed_is_no_longer_from_a_paper_and_what_stays_is() -> None:
    held = Process(number="A-1", sources={"number": Source(page=1), "court": Source(page=2)})
    assert put("number", "A-1", PLATFORMS)(held) == held
    assert set(put("number", "A-2", PLATFORMS)(held).sources) == {"court"}


def test_another_recipient_takes_its_platform_with_it() -> None:
    held = Process(recipient=Recipient("Google LLC", platform="google"))
    assert apply(held, {RECIPIENT: put(RECIPIENT, "Example Bank", PLATFORMS)}).recipient.platform == ""
