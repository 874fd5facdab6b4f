"""Counsel answers on the command line, and the sender enters it there."""

from pathlib import Path

import pytest

from intake_app.age import X25519Identity


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
    assert "nobody has checked" in entered.err
    listed = run("list", closed, *secret, "--matter", taken["matter"], "--json").json["handoffs"]
    assert [told["by"] for told in listed[0]["acknowledged"]] == ["Ada Quill"]
    assert "acknowledged by Ada Quill" in run("list", closed, *secret, "--matter", taken["matter"]).out


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
