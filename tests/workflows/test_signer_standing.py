"""Whose key signed: tied to the counsel whose answers it signed, and loud when it changes hands."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.matter import Matter
from intake_app.domain.people import Counsel, KeyCheck
from intake_app.handoff import SigningKey
from intake_app.handoff.acknowledgement import Acknowledgement
from intake_app.vault import Vault
from intake_app.workflows.acknowledge import Entered, Known, check_signer, import_acknowledgement, known_as
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.hand_off import Addressees, Contents, hand_off
from intake_app.workflows.new_key import keep_key, make_key
from intake_app.workflows.write_note import write_note

FIRST, SECOND = SigningKey(bytes(32)), SigningKey(bytes(range(32)))


@pytest.fixture
def ada(vault: Vault) -> Counsel:
    return add_counsel(vault, "Ada Quill", "", str(X25519Identity.generate().recipient()), actor="ben")


@pytest.fixture
def rex(vault: Vault) -> Counsel:
    return add_counsel(vault, "Rex Vane", "", str(X25519Identity.generate().recipient()), actor="ben")


@pytest.fixture
def seal(vault: Vault, matter: Matter, tmp_path: Path):
    def seal(counsel: Counsel, *others: Counsel, own: str = "") -> HandoffRecord:
        note = write_note(vault, matter.code, "Call", "It rang.", actor="ben")
        to = Addressees((counsel.key, *(other.key for other in others)), own)
        (record,) = hand_off(
            vault, matter.code, actor="ben", to=to, counsel=counsel, contents=Contents(notes=(note.id,)),
            target=tmp_path / f"{len(list(tmp_path.iterdir()))}.age", sender="Clinic",
        )  # fmt: skip
        return record

    return seal


@pytest.fixture
def answer(vault: Vault):
    def answer(record: HandoffRecord, key: SigningKey, by: str) -> Entered:
        said = Acknowledgement(record.sha256, record.contents, record.matter, datetime.now(UTC), by, True, key.public)
        return import_acknowledgement(vault, said.sign(key), Path("a.ack.txt"), actor="ben")

    return answer


def test_the_key_that_answered_for_counsel_is_told_by_their_name(vault, ada, seal, answer) -> None:
    assert answer(seal(ada), FIRST, "A. Quill").known is Known.NEW
    again = answer(seal(ada), FIRST, "A. Quill")
    assert (again.known, again.standing.counsel) == (Known.MET, "Ada Quill")
    check_signer(vault, FIRST.public, "A. Quill", KeyCheck.IN_PERSON, actor="ben")
    third = answer(seal(ada), FIRST, "A. Quill")
    assert (third.known, third.standing.counsel) == (Known.CHECKED, "Ada Quill")
    assert known_as(vault, FIRST.public, "A. Quill").counsel == "Ada Quill"


def test_counsel_who_answers_with_another_key_is_loud_whatever_name_they_type(ada, seal, answer) -> None:
    answer(seal(ada), FIRST, "A. Quill")
    assert answer(seal(ada), SECOND, "someone else").known is Known.OTHER_KEY
    assert answer(seal(ada), SECOND, "someone else").known is Known.MET  # told once: both have answered by now


def test_the_key_of_one_counsel_that_answers_for_another_is_loud(ada, rex, seal, answer) -> None:
    answer(seal(ada), FIRST, "")
    entered = answer(seal(rex), FIRST, "")
    assert (entered.known, entered.standing.counsel) == (Known.OTHER_NAME, "Ada Quill")


def test_a_known_key_under_another_name_is_loud(vault, ada, seal, answer) -> None:
    """Else a checked key would vouch for whatever name its owner types."""
    answer(seal(ada), FIRST, "Ada Quill")
    check_signer(vault, FIRST.public, "Ada Quill", KeyCheck.IN_PERSON, actor="ben")
    assert known_as(vault, FIRST.public, "ada  quill").known is Known.CHECKED
    assert known_as(vault, FIRST.public, "Rex Vane").known is Known.OTHER_NAME


def test_of_several_who_can_open_it_only_the_name_tells_whose_answer_it_is(vault, ada, rex, seal, answer) -> None:
    own = keep_key(vault, make_key(), actor="ben").recipient
    record = seal(ada, rex)
    answer(record, FIRST, "Rex Vane")
    assert known_as(vault, FIRST.public, "").counsel == "Rex Vane"
    answer(record, SECOND, "The office")
    assert known_as(vault, SECOND.public, "").counsel == ""
    third = SigningKey(bytes([7] * 32))
    answer(seal(ada, own=own), third, "The office")  # one's own archive answers nobody
    assert known_as(vault, third.public, "").counsel == "Ada Quill"


@pytest.mark.parametrize(
    "name", ["Ada Quill ", "Ada\u00a0Quill", "Ada\u200dQuill", "\uff21da Qu\u00edll", "Ada\u3164 Quill"]
)
def test_a_name_that_only_looks_like_one_that_is_known_is_as_loud(vault: Vault, name: str) -> None:
    """A blank or a joiner that nobody sees would make of another key under a known name just a new one."""
    check_signer(vault, FIRST.public, "Ada Quill", KeyCheck.IN_PERSON, actor="ben")
    assert known_as(vault, SECOND.public, name).known is Known.OTHER_KEY
    assert known_as(vault, FIRST.public, name).known is Known.CHECKED
