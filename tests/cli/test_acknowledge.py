"""Counsel answers on the command line, and the sender enters it there."""

from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.custody import Action
from intake_app.domain.people import KeyCheck
from intake_app.vault import Kdf, Vault
from intake_app.workflows.acknowledge import check_signer
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.new_key import signing_key
from intake_app.workflows.open_vault import open_vault

PASSPHRASE = "orbit velvet canyon tulip"
CHEAP = Kdf(opslimit=1, memlimit=8192)


@pytest.fixture
def sealed(run, closed: Path, secret, taken, tmp_path: Path, identity: X25519Identity) -> Path:
    out = tmp_path / "out.age"
    to = ["--matter", taken["matter"], "--to", str(identity.recipient()), "--out", out]
    assert run("hand-off", closed, *secret, *to).exit in {0, 3}
    return out


@pytest.fixture
def key(tmp_path: Path, identity: X25519Identity) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(f"{identity}\n")
    return path


def test_an_answer_is_written_and_entered(run, closed: Path, secret, taken, sealed, key, tmp_path: Path) -> None:
    answer = tmp_path / "answer.ack.txt"
    ran = run("acknowledge", sealed, "--identity", key, "--by", "Ada Quill", "--out", answer, "--json")
    assert (ran.exit, ran.json["whole"], ran.json["matter"]) == (0, True, taken["matter"])
    assert answer.stat().st_size < 1000
    entered = run("import-acknowledgement", closed, *secret, answer, "--json")
    assert (entered.exit, entered.json["by"], entered.json["known"]) == (0, "Ada Quill", "new")
    assert entered.json["key"] == ran.json["key"]
    assert "nobody has compared" in entered.err
    listed = run("list", closed, *secret, "--matter", taken["matter"], "--json").json["handoffs"]
    assert [told["by"] for told in listed[0]["acknowledged"]] == ["Ada Quill"]
    assert "acknowledged by Ada Quill" in run("list", closed, *secret, "--matter", taken["matter"]).out


@pytest.fixture
def counsel(run, secret, tmp_path: Path) -> list[object]:
    """Counsel's own vault, as an option."""
    made, _sheet = Vault.create(tmp_path / "Counsel.intake", "Counsel", PASSPHRASE, actor="Ada", kdf=CHEAP)
    made.close()
    return ["--vault", tmp_path / "Counsel.intake", "--vault-passphrase-file", tmp_path / "passphrase"]


def test_a_vault_tells_whether_it_knows_who_signed(run, closed, secret, sealed, key, counsel, tmp_path) -> None:
    def opening(number: int, *more: object):
        return run("open-handoff", sealed, "--identity", key, "--out", tmp_path / f"in {number}", "--json", *more)

    alone = opening(1)
    assert (alone.exit, alone.json["known"]) == (0, None)
    assert "the name alone proves nothing" in alone.err
    sender = alone.json["sender"]
    words = " ".join(fingerprint(sender["key"]).words)
    new = opening(2, *counsel)
    assert (new.exit, new.json["known"]) == (0, "new")
    assert "new to this vault" in new.err
    assert words in new.err
    assert run("acknowledge", sealed, "--identity", key, "--by", "Ada", "--out", tmp_path / "a", *counsel).exit == 0
    assert opening(3, *counsel).json["known"] == "met"
    vault = open_vault(tmp_path / "Counsel.intake", PASSPHRASE, actor="Ada")
    check_signer(vault, sender["key"], sender["name"], KeyCheck.IN_PERSON, actor="Ada")
    vault.close()
    known = opening(4, *counsel)
    assert known.json["known"] == "checked"
    assert "Key checked in person" in known.err
    assert words not in known.err
    own = opening(5, "--vault", closed, "--vault-passphrase-file", tmp_path / "passphrase")
    assert own.json["known"] == "own"


def test_the_key_of_a_vault_signs_the_answer_and_its_record_says_so(
    run, closed, secret, sealed, key, counsel, tmp_path: Path
) -> None:
    out = tmp_path / "answer.ack.txt"
    ran = run("acknowledge", sealed, "--identity", key, "--by", "Ada Quill", "--out", out, "--json", *counsel)
    vault = open_vault(tmp_path / "Counsel.intake", PASSPHRASE, actor="Ada")
    with vault.reading() as view:
        acts = [event.action for event in view.custody.all()]
    assert ran.json["key"] == signing_key(vault)
    assert Action.ANSWERED in acts
    vault.close()
    assert run("import-acknowledgement", closed, *secret, out, "--json").json["key"] == ran.json["key"]


def test_the_passphrase_of_a_vault_that_is_not_named_is_refused(run, secret, sealed, key, tmp_path: Path) -> None:
    with_none = ["--vault-passphrase-file", tmp_path / "passphrase", "--out", tmp_path / "in"]
    ran = run("open-handoff", sealed, "--identity", key, *with_none)
    assert ran.exit == 1
    assert "--vault" in ran.err
    assert not (tmp_path / "in").exists()


def test_what_is_no_answer_is_refused_by_name(run, closed: Path, secret, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Thank you, it came.\n")
    ran = run("import-acknowledgement", closed, *secret, letter, "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "NotAnAcknowledgement")
    assert "letter.txt" in ran.err


def test_the_key_of_somebody_else_writes_no_answer(run, sealed, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(f"{X25519Identity.generate()}\n")
    ran = run("acknowledge", sealed, "--identity", other, "--by", "Eve", "--out", tmp_path / "answer")
    assert ran.exit == 1
    assert not (tmp_path / "answer").exists()
