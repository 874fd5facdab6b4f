import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from intake_app import errors
from intake_app.errors import IntakeError, KeyFault, Refusal
from intake_app.words import Message, explain, plain

VAULT = Path("/media/stick/Clinic.intake")
KEY = Path("/home/vega/key.txt")
WHYS = ["full", "too_large", "asked", "read_only", "name", "inside", "no_folder", "gone", "failed"]
EXAMPLES: dict[type[IntakeError], IntakeError] = {
    errors.VaultTooNew: errors.VaultTooNew(VAULT, 3, 1),
    errors.VaultInUse: errors.VaultInUse(VAULT, "process 4711"),
    errors.TooSoon: errors.TooSoon(VAULT, 8),
    errors.RecordBroken: errors.RecordBroken(VAULT, 17),
    errors.WeakPassphrase: errors.WeakPassphrase(21.4, 60),
    errors.NotFound: errors.NotFound("matter", "K7M-42Q"),
    errors.EntryDamaged: errors.EntryDamaged("item", "3fa0"),
    errors.OnHold: errors.OnHold("K7M-42Q"),
    errors.DocumentDamaged: errors.DocumentDamaged("4f", "clean"),
    errors.ChildFailed: errors.ChildFailed("no seccomp"),
    errors.FileRefused: errors.FileRefused(Refusal.EMPTY),
    errors.CannotRead: errors.CannotRead(KEY, Refusal.MISSING),
    errors.NotARecipient: errors.NotARecipient(KeyFault.CUT),
    errors.NotAnIdentity: errors.NotAnIdentity(KeyFault.CUT),
    errors.DataFileDamaged: errors.DataFileDamaged("deadlines.toml", 12, errors.DataFault.NOT_TOML),
    errors.HandoffDamaged: errors.HandoffDamaged(VAULT, "documents/0001 Letter to Vane.pdf"),
    errors.HandoffTooNew: errors.HandoffTooNew(VAULT, 2, 1),
    errors.TooMuchToHandOff: errors.TooMuchToHandOff(120_000),
    errors.CannotWrite: errors.CannotWrite(VAULT, "full", needed=5_000_000, free=120_000),
}


def classes(top: type[IntakeError] = IntakeError) -> Iterator[type[IntakeError]]:
    yield top
    for below in top.__subclasses__():
        yield from classes(below)


def example(kind: type[IntakeError]) -> IntakeError:
    if kind in EXAMPLES:
        return EXAMPLES[kind]
    return kind(VAULT) if issubclass(kind, errors.VaultError | errors.HandoffError) else kind()


ALL = sorted({kind for kind in classes() if kind.__module__ == errors.__name__}, key=lambda kind: kind.__name__)


def texts(message: Message) -> set[str]:
    return {message.title, message.what, message.safe, message.next}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_what_is_safe_and_what_to_do(kind: type[IntakeError]) -> None:
    message = explain(example(kind))
    assert all(texts(message))
    assert all(text.endswith((".", "?")) for text in (message.what, message.safe, message.next))
    assert not message.title.endswith(".")
    assert not any(mark in text for text in texts(message) for mark in "!{}")
    assert message.details.startswith(kind.__name__)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_the_details_for_a_helper_name_no_file(kind: type[IntakeError]) -> None:
    assert not any(name in explain(example(kind)).details for name in ("Clinic", "key.txt", "Vane"))


def test_no_two_errors_share_a_title_and_an_explanation() -> None:
    seen = [(explain(example(kind)).title, explain(example(kind)).what) for kind in ALL]
    assert len(set(seen)) == len(ALL)


def test_the_ways_a_vault_stays_shut_share_no_words() -> None:
    shut = [kind for kind in ALL if issubclass(kind, errors.CannotOpen)]
    assert len(shut) == 11
    for one, other in combinations(shut, 2):
        assert not texts(explain(example(one))) & texts(explain(example(other))), (one, other)


@pytest.mark.parametrize("why", WHYS)
def test_each_fault_of_a_drive_has_its_own_words(why: str) -> None:
    message = explain(errors.CannotWrite(VAULT, why, needed=5_000_000, free=120_000))
    assert message.what not in {explain(errors.CannotWrite(VAULT, other)).what for other in WHYS if other != why}


def test_what_writing_left_alone_is_said_for_every_command() -> None:
    said = {explain(error).safe for error in (errors.CannotWrite(KEY, "full"), errors.TargetExists(KEY))}
    assert said == {"Nothing that was there was changed, and no half file was left."}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_a_terminal_reads_first_which_file_it_is_about(kind: type[IntakeError]) -> None:
    error = example(kind)
    place = next((str(fact) for fact in error.args if isinstance(fact, Path)), "")
    assert plain(error).startswith(f"{place}: {explain(error).title}." if place else explain(error).title)


@pytest.mark.parametrize("reason", Refusal)
def test_a_file_that_can_not_be_read_is_named_without_talk_of_taking_it_in(reason: Refusal) -> None:
    message = explain(errors.CannotRead(KEY, reason))
    assert message.what.startswith("key.txt: ")
    assert not any(word in text for text in texts(message) for word in ("stored", "refused", "folders"))


def test_a_name_can_not_turn_a_message_around() -> None:
    for error in (
        errors.CannotRead(Path("a\u202egpj.txt"), Refusal.EMPTY),
        errors.TargetExists(Path("a\u202egpj.txt")),
    ):
        assert "agpj.txt" in explain(error).what


@pytest.mark.parametrize(
    ("holder", "said"),
    [
        ("4711 2026-03-04T09:30:00+00:00", "has had it open since 2026-03-04 10:30 (process 4711)."),
        ("", "program has it open."),
        ("4711", "program has it open."),
        ("\ufffd \ufffd", "program has it open."),
    ],
)
def test_who_has_a_vault_open_reads_as_a_sentence(holder: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        assert said in explain(errors.VaultInUse(VAULT, holder)).what
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_full_drive_says_how_much_is_missing() -> None:
    assert "5.0 MB are needed and 120 kB are free" in plain(EXAMPLES[errors.CannotWrite])


@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_has_a_line_of_its_own(reason: Refusal) -> None:
    message = explain(errors.FileRefused(reason))
    assert message.what not in {explain(errors.FileRefused(other)).what for other in Refusal if other is not reason}


@pytest.mark.parametrize("fault", KeyFault)
def test_every_key_fault_has_words_for_either_side(fault: KeyFault) -> None:
    theirs, mine = explain(errors.NotARecipient(fault)), explain(errors.NotAnIdentity(fault))
    assert theirs.title != mine.title
    assert theirs.next != mine.next


def test_a_passphrase_that_takes_too_much_memory_is_not_told_as_a_damaged_file() -> None:
    costly, broken = (explain(errors.BadHeader(costly=costly)) for costly in (True, False))
    assert "memory" in costly.title
    assert texts(costly) & texts(broken) == {costly.safe}


def test_mistyped_recovery_words_are_told_apart_from_wrong_ones() -> None:
    said = {explain(errors.WrongSecret(VAULT, detail)).what for detail in ("", "count", "word 3", "checksum")}
    assert len(said) == 4
    assert "Word 3 is not one that stands on recovery sheets." in said


def test_a_drive_without_locks_is_not_called_failing() -> None:
    said = explain(errors.StorageFailed(Path("Clinic.intake"), "ENOLCK"))
    assert said.title == "A vault can't be open in this place"
    assert "not opened" in said.safe
