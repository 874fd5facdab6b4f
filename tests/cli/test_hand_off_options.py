"""What the window offers for a handoff can be asked for on the command line too."""

from pathlib import Path

import pytest

from intake_app.domain.case_file import LegalName, Person, PersonRole
from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.handoff import manifest
from intake_app.vault import Vault
from intake_app.workflows.new_key import keep_key, make_key
from tests.cli.conftest import PASSPHRASE

KEY_PASSPHRASE = "golden velvet canyon tulip"


@pytest.fixture
def own_key(vault: Vault, cheap_keys: None) -> str:
    """A key kept in the vault under a passphrase of its own."""
    return keep_key(vault, make_key(KEY_PASSPHRASE), actor="ana").recipient


@pytest.fixture
def juniper(vault: Vault, matter: Matter) -> Matter:
    with vault.change() as change:
        person = change.records.add(matter.code, Person(PersonRole.CLIENT, "Juniper"))
        change.records.add(matter.code, LegalName(person.id, "Lucía Ortega"))
        change.notes.add(matter.code, "Call", "It rang.")
    return matter


def test_whoever_hands_off_is_told_what_counsel_has_to_know(
    own_key: str, juniper: Matter, run, closed, secret, tmp_path: Path
) -> None:
    """How to open it without Intake is said in a file inside; whose signature that is, nowhere else."""
    to = ["--matter", juniper.code, "--to", own_key]
    signing = run("hand-off", closed, *secret, *to, "--out", tmp_path / "a.age", "--json").json["signed_with"]
    told = run("hand-off", closed, *secret, *to, "--out", tmp_path / "for counsel.age").out
    assert f"Signed with {signing}\n" in told
    assert 'age -d -i KEY-FILE -o handoff.zip "for counsel.age"' in told


def test_a_post_quantum_key_does_not_fill_the_screen_of_whoever_lists_a_matter(
    juniper: Matter, run, closed, secret, tmp_path: Path
) -> None:
    key = make_key(post_quantum=True).recipient
    to = ["--matter", juniper.code, "--to", key, "--out", tmp_path / "a.age"]
    assert run("hand-off", closed, *secret, *to).exit == 0
    told = run("list", closed, *secret, "--matter", juniper.code).out
    assert f"to {key[:40]}…{key[-20:]}" in told
    assert max(map(len, told.splitlines())) < 140


def test_a_key_kept_in_the_vault_opens_what_was_sealed_for_it(
    own_key: str, juniper: Matter, run, closed, secret, tmp_path: Path
) -> None:
    sealed = tmp_path / "a.age"
    assert run("hand-off", closed, *secret, "--matter", juniper.code, "--to", own_key, "--out", sealed).exit == 0
    (tmp_path / "key words").write_text(KEY_PASSPHRASE)
    (tmp_path / "vault words").write_text(PASSPHRASE)
    given = ["--own-key", "--passphrase-file", tmp_path / "key words"]
    assert run("open-handoff", sealed, *given, "--out", tmp_path / "in").exit == 1  # which vault?
    beside = ["--vault", closed, "--vault-passphrase-file", tmp_path / "vault words"]
    ran = run("open-handoff", sealed, *given, *beside, "--out", tmp_path / "in", "--json")
    assert (ran.exit, ran.json["addressed"], ran.json["known"]) == (0, True, "own")
    wrong = ["--own-key", "--passphrase-file", tmp_path / "vault words"]
    assert "does not open this key" in run("open-handoff", sealed, *wrong, *beside, "--out", tmp_path / "in 2").err
    assert not (tmp_path / "in 2").exists()


def test_a_legal_name_goes_along_by_its_pseudonym_and_the_look_is_recorded(
    juniper: Matter, vault: Vault, run, closed, secret, identity, tmp_path: Path
) -> None:
    (tmp_path / "key.txt").write_text(str(identity))
    to = ["--matter", juniper.code, "--to", identity.recipient(), "--out", tmp_path / "a.age"]
    assert "no legal name is kept" in run("hand-off", closed, *secret, *to, "--legal-name", "Tern").err
    assert "go with --bates" in run("hand-off", closed, *secret, *to, "--legal-name", "Juniper", "--page-images").err
    assert run("hand-off", closed, *secret, *to, "--legal-name", "Juniper").exit == 0
    run("open-handoff", tmp_path / "a.age", "--identity", tmp_path / "key.txt", "--out", tmp_path / "in")
    assert (tmp_path / "in/data/process/Legal name.txt").read_text("utf-8") == "Juniper: Lucía Ortega\n"
    with (
        Vault.open(vault.folder, PASSPHRASE, actor="ana") as again,
        again.reading() as view,
    ):
        assert sum(event.action is Action.NAME_REVEALED for event in view.custody.of(juniper.code)) == 1


def test_a_legal_name_alone_is_something_to_hand_off(
    juniper: Matter, run, closed, secret, identity, tmp_path: Path
) -> None:
    to = ["--matter", juniper.code, "--to", identity.recipient(), "--no-notes"]
    assert run("hand-off", closed, *secret, *to, "--out", tmp_path / "a.age").exit == 1
    assert run("hand-off", closed, *secret, *to, "--legal-name", "Juniper", "--out", tmp_path / "a.age").exit == 0


def test_sealed_originals_go_beside_clean_copies_when_asked_for(
    run, closed, secret, taken, identity, tmp_path: Path
) -> None:
    to = ["--matter", taken["matter"], "--to", identity.recipient(), "--dry-run", "--json"]
    plain = [file["path"] for file in run("hand-off", closed, *secret, *to).json["files"]]
    both = [file["path"] for file in run("hand-off", closed, *secret, *to, "--originals").json["files"]]
    assert sorted(set(both) - set(plain)) == ["data/originals/0001-picture.jpg"]


def test_a_dry_run_says_when_one_handoff_can_not_list_all_of_it_and_what_to_do(
    run, closed, secret, taken, identity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = ["--matter", taken["matter"], "--to", identity.recipient(), "--include-as-received"]
    ran = run("hand-off", closed, *secret, *to, "--dry-run", "--json")
    assert (ran.exit, ran.json["too_much"]) == (0, False)
    files = len(ran.json["files"])
    monkeypatch.setattr(manifest, "MAX_FILES", files)  # one more is added at the end
    ran = run("hand-off", closed, *secret, *to, "--dry-run", "--json")
    assert (ran.exit, ran.json["too_much"]) == (3, True)
    assert f"{files} files are more than one handoff can list" in ran.err
    assert "--part-size" in ran.err
    assert "too much for one handoff" in run("hand-off", closed, *secret, *to, "--out", tmp_path / "a.age").err
