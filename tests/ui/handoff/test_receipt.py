"""The receipt on paper: what was made and which keys open it, and nothing of what is in it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from intake_app.age import X25519Identity
from intake_app.domain.handoff import HandoffRecord, Receipt
from intake_app.domain.ids import HandoffId, MatterCode
from intake_app.ui import formats
from intake_app.ui.handoff.receipt import receipt_html
from intake_app.ui.handoff.verdicts import MOST_NAMED, _some
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.new_key import make_key

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


KEY = "RWSfiFiFpTzktwvgiXrR+BlbCrL9qVZ0jGeK5Vx/PRl1p/En9vKP1cCH"


def record(*keys: str, name: str = "K7M.age", at: datetime = NOON) -> HandoffRecord:
    return HandoffRecord(
        HandoffId("h"),
        MatterCode("K7M-42Q"),
        None,
        "Vane <b>",
        "\n".join(keys),
        at,
        name,
        42,
        "ab" * 16 + "cd" * 16,
        11,
    )


def page(*records: HandoffRecord, signed_with: str = KEY, **more: Any) -> str:
    return receipt_html(Receipt(records, signed_with, **more))


def receipt(*keys: str) -> str:
    return page(record(*keys))


def test_it_tells_each_key_that_opens_the_file_in_digits_and_words(qapp) -> None:
    keys = [str(X25519Identity.generate().recipient()) for _ in range(2)]
    text = receipt(*keys)
    for key in keys:
        assert fingerprint(key).digits in text
        assert " ".join(fingerprint(key).words) in text
    for part in ("ab" * 16, "cd" * 16, "K7M.age", "11", "Vane &lt;b&gt;"):
        assert part in text


def test_it_tells_the_key_that_signed_which_who_has_no_words_for_it_compares_whole(qapp) -> None:
    assert KEY in receipt()


def test_it_tells_the_year_and_the_hour_everywhere(qapp) -> None:
    """It may be read in another year and in another place."""
    assert "2026-11-23 12:00 UTC" in receipt()
    now = datetime.now(UTC)
    shown = page(record(at=now))
    assert formats.day_and_clock(now, with_year=True) in shown
    assert shown.count(str(now.astimezone().year)) >= 2


def test_it_names_all_whom_it_was_handed_to(qapp) -> None:
    assert "Vane &lt;b&gt;, Ada Quill" in page(record(), to="Vane <b>, Ada Quill")


def test_it_says_how_the_file_is_opened_with_nothing_but_age(qapp) -> None:
    """The README that says so is inside the file."""
    text = receipt(str(X25519Identity.generate().recipient()))
    assert "age -d -i KEY-FILE -o handoff.zip K7M.age" in text
    assert "README.txt" in text
    assert "1.3" not in text
    assert "age -d -o handoff.zip K7M.age" in receipt()
    assert "1.3" in receipt(make_key(post_quantum=True).recipient)


def test_several_files_have_one_receipt_and_don_t_overwrite_each_other(qapp) -> None:
    key = str(X25519Identity.generate().recipient())
    text = page(*(record(key, name=f"K7M-{number}-of-2.age") for number in (1, 2)))
    assert text.count("<h2>") == text.count("____") // 5 == 1
    assert "-o handoff-1.zip K7M-1-of-2.age" in text
    assert "K7M-2-of-2.age" in text


def test_it_says_how_whoever_has_no_intake_answers(qapp) -> None:
    assert "sign below and give this page back" in receipt()


def test_without_a_key_it_says_that_a_passphrase_opens_it(qapp) -> None:
    assert "a passphrase, by whoever knows it" in receipt()


def test_what_is_no_longer_known_is_said_and_not_made_up(qapp) -> None:
    key = str(X25519Identity.generate().recipient())
    text = page(record(key), signed_with="", unnamed=1)
    assert "no longer known" in text
    assert "keys whose owner is not known: 1" in text
    assert KEY not in text
    assert "Handed to" not in page(replace(record(), counsel_name=""))


def test_given_out_once_more_it_says_so_and_when(qapp) -> None:
    text = receipt_html(Receipt((record(),), KEY), again=datetime(2027, 2, 1, 9, 30, tzinfo=UTC))
    assert "Given out again on" in text
    assert "2027-02-01 09:30 UTC" in text
    assert "2026-11-23 12:00 UTC" in text
    assert "again" not in receipt()


def test_of_very_many_files_the_first_are_named() -> None:
    assert _some(["a", "b"]) == "a, b"
    assert len(_some([f"{number}" for number in range(100_000)])) < 10 * MOST_NAMED
