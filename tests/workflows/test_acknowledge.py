"""Counsel answers, and the sender's record says so; anything but a true answer marks nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.case_file import Details, Stage
from intake_app.domain.custody import Action
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode
from intake_app.domain.people import KeyCheck
from intake_app.errors import CannotRead, NotAnAcknowledgement, NotOurHandoff, OtherContents, TargetExists
from intake_app.handoff import SigningKey
from intake_app.handoff.acknowledgement import Acknowledgement, decode
from intake_app.vault import Kdf, Vault
from intake_app.workflows.acknowledge import (
    Known,
    acknowledgement,
    check_signer,
    enter_written,
    import_acknowledgement,
    known_as,
    write_acknowledgement,
)
from intake_app.workflows.hand_off import Addressees, Contents, hand_off
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import open_handoff
from intake_app.workflows.read_code import answer_in_file
from intake_app.workflows.write_note import write_note


def no_cleaner() -> NoReturn:
    raise AssertionError("no picture was given")


ANSWER = Path("answer.ack.txt")


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    return tmp_path / "For counsel.age"


@pytest.fixture
def record(vault: Vault, matter: Matter, identity: X25519Identity, sealed: Path) -> HandoffRecord:
    note = write_note(vault, matter.code, "First call", "They asked for a copy.", actor="ben")
    (record,) = hand_off(
        vault, matter.code, actor="ben", to=Addressees((str(identity.recipient()),)), counsel=None,
        contents=Contents(notes=(note.id,)), target=sealed, sender="Clinic",
    )  # fmt: skip
    return record


@pytest.fixture
def answer(record: HandoffRecord, sealed: Path, identity: X25519Identity) -> bytes:
    with open_handoff(sealed, str(identity)) as opened:
        return acknowledgement(opened, by="Ada Quill").text.encode()


def test_an_answer_closes_the_loop(vault: Vault, record: HandoffRecord, answer: bytes) -> None:
    entered = import_acknowledgement(vault, answer, ANSWER, actor="ben")
    assert (entered.known, entered.whole, entered.record.id) == (Known.NEW, True, record.id)
    with vault.reading() as view:
        (kept,) = view.handoffs.list()
        event = view.custody.latest(1)[0]
    assert [(told.name, told.whole) for told in kept.answers] == [("Ada Quill", True)]
    assert (event.action, event.subject, event.actor) == (Action.ACKNOWLEDGED, record.id, "ben")


def test_nobody_answers_themselves_under_the_key_they_sent_it_with(
    vault: Vault, record: HandoffRecord, sealed: Path, identity: X25519Identity
) -> None:
    """As in practice, where one vault is the sender's and counsel's."""
    with open_handoff(sealed, str(identity)) as opened:
        text = acknowledgement(opened, by="Ada Quill", vault=vault).text
    assert decode(text.encode()).key != SigningKey(vault.signing_seed()).public
    entered = import_acknowledgement(vault, text.encode(), ANSWER, actor="ben")
    assert (entered.known, entered.whole) == (Known.NEW, True)


def test_the_same_answer_twice_is_one_and_its_signer_is_known_then(vault: Vault, answer: bytes) -> None:
    import_acknowledgement(vault, answer, ANSWER, actor="ben")
    again = import_acknowledgement(vault, answer, ANSWER, actor="ben")
    assert (again.known, len(again.record.answers)) == (Known.MET, 1)
    check_signer(vault, again.signer.key, "Ada Quill", KeyCheck.READ_ALOUD, actor="ben")
    assert import_acknowledgement(vault, answer, ANSWER, actor="ben").known is Known.CHECKED


def history(vault: Vault, code: MatterCode) -> list[tuple[Stage, str]]:
    with vault.reading() as view:
        return [(line.stage, line.note) for one in view.records.of(code, Details) for line in one.value.history]


def test_handing_off_and_the_answer_are_lines_of_the_history_once(
    vault: Vault, matter: Matter, record: HandoffRecord, answer: bytes
) -> None:
    assert history(vault, matter.code) == [(Stage.HANDED_OFF, "")]
    import_acknowledgement(vault, answer, ANSWER, actor="ben")
    import_acknowledgement(vault, answer, ANSWER, actor="ben", clock=lambda: datetime.now(UTC) + timedelta(days=3))
    assert history(vault, matter.code) == [(Stage.HANDED_OFF, ""), (Stage.ACKNOWLEDGED, "Ada Quill")]


def test_an_answer_about_a_handoff_that_did_not_come_whole_confirms_no_receipt(
    vault: Vault, matter: Matter, record: HandoffRecord, answer: bytes
) -> None:
    signer = SigningKey(bytes(32))
    torn = replace(decode(answer), whole=False, key=signer.public).sign(signer)
    assert not import_acknowledgement(vault, torn, ANSWER, actor="ben").whole
    assert history(vault, matter.code) == [(Stage.HANDED_OFF, "")]


def test_a_matter_that_was_closed_meanwhile_stays_closed_when_the_answer_comes(
    vault: Vault, matter: Matter, record: HandoffRecord, answer: bytes
) -> None:
    with vault.change() as change:
        change.matters.update(matter.code, state=MatterState.CLOSED)
    import_acknowledgement(vault, answer, ANSWER, actor="ben")
    with vault.reading() as view:
        assert view.matters.get(matter.code).state is MatterState.CLOSED


def test_a_name_that_comes_with_another_key_is_told(vault: Vault, record: HandoffRecord, answer: bytes) -> None:
    import_acknowledgement(vault, answer, ANSWER, actor="ben")
    other = SigningKey(bytes(32))
    said = decode(answer)
    forged = Acknowledgement(said.handoff, said.contents, said.matter, said.opened, "ada quill", True, other.public)
    assert import_acknowledgement(vault, forged.sign(other), ANSWER, actor="ben").known is Known.OTHER_KEY


def test_who_has_not_opened_it_cannot_answer_for_counsel(vault: Vault, record: HandoffRecord, answer: bytes) -> None:
    other, said = SigningKey(bytes(32)), decode(answer)
    guess = Acknowledgement(said.handoff, "00" * 32, said.matter, said.opened, said.by, True, other.public)
    with pytest.raises(OtherContents):
        import_acknowledgement(vault, guess.sign(other), ANSWER, actor="ben")
    with vault.reading() as view:
        assert view.handoffs.list()[0].answers == ()


def test_an_answer_that_names_another_matter_is_refused(vault: Vault, record: HandoffRecord, answer: bytes) -> None:
    other = SigningKey(bytes(32))
    stray = replace(decode(answer), matter="X2B-77A", key=other.public).sign(other)
    with pytest.raises(OtherContents):
        import_acknowledgement(vault, stray, ANSWER, actor="ben")
    with vault.reading() as view:
        assert view.handoffs.list()[0].answers == ()


def test_an_answer_to_another_handoff_is_refused(vault: Vault, record: HandoffRecord, answer: bytes) -> None:
    other, said = SigningKey(bytes(32)), decode(answer)
    stray = Acknowledgement("00" * 32, said.contents, said.matter, said.opened, said.by, True, other.public)
    with pytest.raises(NotOurHandoff):
        import_acknowledgement(vault, stray.sign(other), ANSWER, actor="ben")


def test_an_altered_answer_or_none_is_refused(vault: Vault, answer: bytes) -> None:
    for data in (answer.replace(b"Ada", b"Eve"), b"Thank you, it came.", b"\xff\xfe"):
        with pytest.raises(NotAnAcknowledgement):
            import_acknowledgement(vault, data, ANSWER, actor="ben")


def test_counsel_with_a_vault_signs_with_it_and_keeps_that_they_did(
    record: HandoffRecord, sealed: Path, identity: X25519Identity, tmp_path: Path, vault: Vault
) -> None:
    theirs, _ = Vault.create(
        tmp_path / "Theirs.intake", "Quill", "golden velvet canyon tulip", actor="ada", kdf=Kdf(1, 8192)
    )
    with theirs, open_handoff(sealed, str(identity)) as opened:
        text = acknowledgement(opened, by="Ada", vault=theirs).text
        enter_written(theirs, opened, actor="ada")
        assert known_as(theirs, opened.manifest.sender.key, "Clinic").known is Known.MET
        assert known_as(theirs, SigningKey(theirs.signing_seed()).public, "").known is Known.OWN
        with theirs.reading() as view:
            assert view.custody.latest(1)[0].action is Action.ANSWERED
        assert decode(text.encode()).key == SigningKey(theirs.signing_seed()).public
    assert import_acknowledgement(vault, text.encode(), ANSWER, actor="ben").known is Known.NEW


def test_the_file_is_new_and_small(vault: Vault, answer: bytes, tmp_path: Path) -> None:
    target = tmp_path / "answer.ack.txt"
    write_acknowledgement(target, answer.decode())
    assert answer_in_file(target, no_cleaner) == answer
    with pytest.raises(TargetExists):
        write_acknowledgement(target, "")
    target.write_bytes(b"x" * 5000)
    with pytest.raises(CannotRead):
        answer_in_file(target, no_cleaner)


def test_a_later_matter_takes_nothing_from_it(vault: Vault, answer: bytes) -> None:
    matter = new_matter(vault, Mode.CLINIC_INTAKE, "Other", actor="ben")
    entered = import_acknowledgement(vault, answer, ANSWER, actor="ben")
    assert entered.record.matter != matter.code
