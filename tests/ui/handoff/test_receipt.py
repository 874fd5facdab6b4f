"""The receipt on paper: what was made and which keys open it, and nothing of what is in it."""

from datetime import UTC, datetime

from intake_app.age import X25519Identity
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import HandoffId, MatterCode
from intake_app.ui.handoff.receipt import receipt_html
from intake_app.ui.handoff.verdicts import MOST_NAMED, _some
from intake_app.workflows.fingerprint import fingerprint

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def receipt(*keys: str) -> str:
    return receipt_html(
        HandoffRecord(
            HandoffId("h"), MatterCode("K7M-42Q"), None, "Vane <b>", "\n".join(keys), NOON, "K7M.age", 42, "ab" * 32, 11
        )
    )


def test_it_tells_each_key_that_opens_the_file_in_digits_and_words(qapp) -> None:
    keys = [str(X25519Identity.generate().recipient()) for _ in range(2)]
    text = receipt(*keys)
    for key in keys:
        assert fingerprint(key).digits in text
        assert " ".join(fingerprint(key).words) in text
    for part in ("ab" * 32, "K7M.age", "11", "Vane &lt;b&gt;"):
        assert part in text


def test_it_says_how_the_file_is_opened_with_nothing_but_age(qapp) -> None:
    """The README that says so is inside the file."""
    assert "age -d -i KEY-FILE -o handoff.zip K7M.age" in receipt(str(X25519Identity.generate().recipient()))
    assert "age -d -o handoff.zip K7M.age" in receipt()


def test_without_a_key_it_says_that_a_passphrase_opens_it(qapp) -> None:
    assert "a passphrase, by whoever knows it" in receipt()


def test_of_very_many_files_the_first_are_named() -> None:
    assert _some(["a", "b"]) == "a, b"
    assert len(_some([f"{number}" for number in range(100_000)])) < 10 * MOST_NAMED
