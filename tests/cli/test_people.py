"""Who may open a vault, from the command line."""

import pytest

from intake_app.domain.matter import Mode
from intake_app.vault import Vault
from intake_app.workflows.passphrase import strength

PASSPHRASE = "orbit velvet canyon tulip"
OTHER = "heron lamp quilt saddle"


@pytest.fixture
def other(tmp_path):
    (tmp_path / "other").write_text(OTHER)
    return tmp_path / "other"


def test_somebody_is_added_renamed_and_removed(run, closed, secret, other, tmp_path) -> None:
    added = run("people", "add", closed, *secret, "--name", "Ben", "--new-passphrase-file", other)
    assert added.exit == 0, added.err
    assert run("list", closed, "--passphrase-file", other).exit == 0
    assert run("people", "rename", closed, *secret, "--who", "ben", "--to", "Benito").exit == 0
    listed = run("people", "list", closed, *secret, "--json").json["people"]
    assert [(each["kind"], each["name"]) for each in listed] == [
        ("passphrase", ""),
        ("passphrase", "Benito"),
        ("recovery", ""),
    ]
    removed = run("people", "remove", closed, *secret, "--who", "Benito")
    assert (removed.exit, "Backups made before" in removed.err) == (0, True)
    assert run("list", closed, "--passphrase-file", other, "--json").json["error"]["kind"] == "WrongSecret"


def test_a_key_file_is_made_and_needed(run, closed, secret, other, tmp_path) -> None:
    key = tmp_path / "ben.key"
    options = ("--new-passphrase-file", other, "--new-key-file", key)
    assert run("people", "add", closed, *secret, "--name", "Ben", *options).exit == 0
    assert key.stat().st_mode & 0o777 == 0o600
    assert run("list", closed, "--passphrase-file", other, "--key-file", key).exit == 0
    assert run("list", closed, "--passphrase-file", other, "--json").json["error"]["kind"] == "WrongSecret"
    again = run("people", "add", closed, *secret, "--name", "Ben", "--generate", "--new-key-file", tmp_path / "no.key")
    assert again.exit == 1
    assert not (tmp_path / "no.key").exists()


def test_generated_words_are_printed_with_their_strength(run, closed, secret, tmp_path) -> None:
    made = run("people", "add", closed, *secret, "--name", "Ben", "--generate", "--json").json
    assert (len(made["passphrase"].split()), made["bits"]) == (7, 90)
    (tmp_path / "made").write_text(made["passphrase"])
    assert run("list", closed, "--passphrase-file", tmp_path / "made").exit == 0
    created = run("vault", "create", tmp_path / "new", "--generate", "--person", "Ana", "--json").json
    (tmp_path / "made").write_text(created["passphrase"])
    people = run("people", "list", tmp_path / "new", "--passphrase-file", tmp_path / "made", "--json").json["people"]
    assert [each["name"] for each in people] == ["Ana", ""]


def test_a_new_sheet_opens_it(run, closed, secret, tmp_path) -> None:
    words = run("people", "sheet", closed, *secret, "--json").json["recovery"]
    (tmp_path / "words").write_text(" ".join(words))
    assert run("list", closed, "--recovery-words-file", tmp_path / "words").exit == 0
    changed = run(
        *("people", "passphrase", closed, "--recovery-words-file", tmp_path / "words"),
        "--generate",
        "--json",
    )
    assert changed.exit == 0
    assert run("list", closed, *secret).exit == 1


def test_a_weak_passphrase_lets_nobody_in(run, closed, secret, tmp_path) -> None:
    (tmp_path / "weak").write_text("clinic1")
    ran = run("people", "add", closed, *secret, "--name", "Ben", "--new-passphrase-file", tmp_path / "weak", "--json")
    assert ran.json["error"]["kind"] == "WeakPassphrase"
    assert len(run("people", "list", closed, *secret, "--json").json["people"]) == 2


def test_damaged_key_slots_are_taken_from_a_backup_that_is_named(run, closed, secret, tmp_path_factory) -> None:
    drive = tmp_path_factory.mktemp("drive")
    assert run("vault", "backup", closed, *secret, "--to", drive).exit == 0
    for name in ("vault.key", "vault.key.bak"):
        (closed / name).write_bytes(b"x")
    assert run("list", closed, *secret, "--json").json["error"]["kind"] == "HeaderDamaged"
    ran = run("list", closed, *secret, "--key-slots-from", drive)
    assert ran.exit == 0
    assert str(drive) in ran.err
    assert "repaired" in ran.err
    assert run("list", closed, *secret).err == ""


def test_fancy_letters_are_judged_as_the_plain_ones_they_become() -> None:
    fancy = "".join(chr(0x1D586 + ord(letter) - ord("a")) for letter in "password")
    assert strength(fancy).bits == strength("password").bits


def test_the_data_key_is_replaced(run, closed, secret, other, tmp_path) -> None:
    assert run("people", "add", closed, *secret, "--name", "Ben", "--new-passphrase-file", other).exit == 0
    ran = run("people", "rekey", closed, *secret, "--json")
    assert ran.exit == 0, ran.err
    assert run("vault", "check", closed, *secret).exit == 0
    assert run("list", closed, "--passphrase-file", other).exit == 1
    (tmp_path / "words").write_text(" ".join(ran.json["recovery"]))
    assert run("list", closed, "--recovery-words-file", tmp_path / "words").exit == 0


def test_a_vault_is_destroyed_by_its_name_only(run, closed, secret) -> None:
    assert run("vault", "destroy", closed, *secret, "--name", "clinic", "--json").json["error"]["kind"] == "WrongName"
    ran = run("vault", "destroy", closed, *secret, "--name", "Clinic", "--json")
    assert (ran.exit, ran.json) == (0, {"gone": [str(closed)], "emptied": [], "unreadable": [], "left": []})
    assert "laboratory" in ran.err
    assert not closed.exists()


def test_the_record_of_a_matter_or_an_item_is_printed_and_was_checked(run, closed, secret, taken) -> None:
    item = next(each["item"] for each in taken["files"] if each["item"])
    whole = run("custody", closed, *secret, "--matter", taken["matter"], "--json").json
    assert {event["action"] for event in whole["events"]} >= {"matter_opened", "received"}
    one = run("custody", closed, *secret, "--matter", taken["matter"], "--item", item)
    assert one.exit == 0
    assert "File received and stored" in one.out
    assert "The record holds" in one.out
    assert run("custody", closed, *secret, "--matter", "AAA-AAA", "--json").json["error"]["kind"] == "NotFound"


def test_every_command_signs_with_the_name_of_the_passphrase(run, closed, secret, other, tmp_path) -> None:
    """Else the record says of half of what Ben did that nobody in particular did it."""
    assert run("people", "add", closed, *secret, "--name", "Ben", "--new-passphrase-file", other).exit == 0
    ben = ("--passphrase-file", other)
    with Vault.open(closed, PASSPHRASE, actor="setup") as vault, vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
        before = change.custody.head().seq
    (tmp_path / "out").mkdir()
    for command in (
        ("sheets", closed, "--matter", code, "--out", tmp_path / "out"),
        ("tag", closed, "--matter", code, "--tag", "heron"),
        ("vault", "backup", closed, "--to", tmp_path / "out", "--keep", "2"),
    ):
        ran = run(*command, *ben)
        assert ran.exit == 0, ran.err
    with Vault.open(closed, PASSPHRASE, actor="setup") as vault, vault.reading() as view:
        actors = {event.actor for event in view.custody.all()[before:]}
    assert actors == {"setup", "Ben"}
