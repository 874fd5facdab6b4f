"""`intake-app receipt`: what `hand-off` told, once more from what the vault keeps."""

from pathlib import Path

import pytest


@pytest.fixture
def handed(run, closed: Path, secret, taken, tmp_path: Path):
    """What `hand-off` said, of a file for a key that is nobody's in the vault."""
    key = run("key", "new", "--unprotected", "--out", tmp_path / "counsel.key", "--json").json["recipient"]
    to = ["--matter", taken["matter"], "--to", key, "--out", tmp_path / "K7M.age", "--json"]
    return run("hand-off", closed, *secret, *to).json


def test_it_tells_what_was_told_when_it_was_handed_off(run, closed: Path, secret, taken, handed) -> None:
    told = run("receipt", closed, *secret, handed["handoff"], "--json").json
    assert (told["matter"], told["signed_with"]) == (taken["matter"], handed["signed_with"])
    assert told["recipients"] == handed["recipients"]
    (part,) = told["parts"]
    assert all(part[name] == handed[name] for name in ("handoff", "size", "sha256", "entries"))
    assert (told["to"], told["recipients_unnamed"]) == ("", 1)
    lines = run("receipt", closed, *secret, handed["handoff"]).out
    for words in (
        handed["sha256"],
        handed["signed_with"],
        "age -d -i KEY-FILE -o handoff.zip K7M.age",
        taken["matter"],
    ):
        assert words in lines
    assert "To 1 key of which it is not known whose" in lines


def test_list_tells_by_which_id_to_ask_for_it(run, closed: Path, secret, taken, handed) -> None:
    listed = run("list", closed, *secret, "--matter", taken["matter"]).out
    assert f"Handed off {handed['handoff']}" in listed


def test_an_id_that_is_none_is_said_to_be_that(run, closed: Path, secret) -> None:
    ran = run("receipt", closed, *secret, "00")
    assert ran.exit == 1
    assert "There is no handoff 00" in ran.err
