import getpass
import os
from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.isolation import Confinement
from intake_app.vault import Kdf, Vault
from tests.cli.conftest import PASSPHRASE


def test_a_vault_is_backed_up_restored_checked_and_described(run, closed, secret, taken, tmp_path: Path) -> None:
    copy = run("vault", "backup", closed, *secret, "--to", tmp_path / "backups", "--json").json["backup"]
    assert run("vault", "restore", tmp_path / "again", *secret, "--from", copy).exit == 0
    checked = run("vault", "check", tmp_path / "again", *secret, "--json")
    assert (checked.exit, checked.json["ok"], checked.json["damaged"]) == (0, True, [])
    assert checked.json["documents"] == 3
    info = run("vault", "info", tmp_path / "again.intake", *secret, "--json").json
    assert (info["name"], info["matters"], info["items"]) == ("Clinic", 1, 2)
    assert info["slots"] == ["passphrase", "recovery"]
    assert info["walls"]["up"][0] == "process"
    assert not set(info["walls"]["up"]) & set(info["walls"]["missing"])
    assert run("vault", "restore", tmp_path / "again", *secret, "--from", copy).exit == 1


def test_a_vault_for_practice_is_told_as_one_and_no_other_is(run, closed: Path, secret, tmp_path: Path) -> None:
    assert run("vault", "info", closed, *secret, "--json").json["practice"] is False
    made, _sheet = Vault.create(tmp_path / "P.intake", "P", PASSPHRASE, actor="Ana", practice=True, kdf=Kdf(1, 8192))
    made.close()
    for command in (("vault", "info"), ("list",), ("search",)):
        ran = run(*command, made.folder, *(["heron"] if command == ("search",) else []), *secret, "--json")
        assert "PRACTICE. Everything in this vault is invented." in ran.err
        assert ran.json.get("practice", True) is True
    assert "PRACTICE" not in run("list", closed, *secret).err


WALLS = {
    "an older kernel": Confinement(rlimits=True, no_new_privs=True, seccomp=True),
    "a machine of another make": Confinement(rlimits=True, no_new_privs=True, landlock=True),
    "nothing but a process": Confinement(),
}


@pytest.mark.parametrize("walls", WALLS.values(), ids=WALLS)
def test_missing_walls_are_named(run, closed, secret, monkeypatch: pytest.MonkeyPatch, walls: Confinement) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: walls)
    told = run("vault", "info", closed, *secret)
    assert f"walls around files that are opened: {', '.join(walls.summary)}" in told.out
    assert f"Walls that this system does not put up: {', '.join(walls.missing)}." in told.out + told.err
    assert run("vault", "info", closed, *secret, "--json").json["walls"]["missing"] == list(walls.missing)


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (lambda folder: (folder / "vault.db").write_bytes(b""), "DatabaseEmpty"),
        (lambda folder: (folder / "vault.db").unlink(), "VaultMissing"),
        (lambda folder: os.truncate(folder / "vault.db", 20_000), "DatabaseDamaged"),
        (lambda folder: [path.write_bytes(b"x") for path in folder.glob("vault.key*")], "HeaderDamaged"),
        (lambda folder: folder.rename(folder.with_name("moved")), "VaultMissing"),
        (lambda folder: (folder.parent / "passphrase").write_text("orbit velvet canyon"), "WrongSecret"),
    ],
    ids=["empty", "no database", "cut", "no key", "moved", "wrong passphrase"],
)
def test_each_way_a_vault_stays_shut_has_its_own_words(run, closed: Path, secret, harm, kind: str) -> None:
    harm(closed)
    ran = run("list", closed, *secret, "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, kind)
    assert ran.err == f"intake-app: {ran.json['error']['message']}\n"


def test_a_vault_that_is_open_elsewhere_is_left_alone(run, vault: Vault, secret) -> None:
    assert run("list", vault.folder, *secret, "--json").json["error"]["kind"] == "VaultInUse"


def test_nobody_is_asked_for_a_secret_that_can_open_or_make_nothing(run, closed: Path, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda *_prompt: pytest.fail("asked"))
    for command in (["list", tmp_path / "none"], ["vault", "restore", tmp_path / "new", "--from", tmp_path]):
        assert run(*command, "--json").json["error"]["kind"] == "VaultMissing"
    assert run("vault", "create", closed, "--json").json["error"]["kind"] == "VaultExists"


def test_a_backup_has_to_lie_outside_of_its_vault(run, closed: Path, secret) -> None:
    before = sorted(closed.rglob("*"))
    ran = run("vault", "backup", closed, *secret, "--to", closed / "backups", "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "CannotWrite")
    assert "It is inside the vault itself" in ran.err
    assert sorted(closed.rglob("*")) == before


def test_the_ending_of_a_vault_can_be_left_out_even_beside_another_folder(run, closed: Path, secret) -> None:
    closed.with_suffix("").mkdir()
    assert run("list", closed.with_suffix(""), *secret).exit == 0


def test_a_weak_passphrase_makes_no_vault(run, tmp_path: Path) -> None:
    (tmp_path / "weak").write_text("clinic1")
    ran = run("vault", "create", tmp_path / "new", "--passphrase-file", tmp_path / "weak", "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "WeakPassphrase")
    assert not (tmp_path / "new.intake").exists()


def test_a_damaged_vault_gives_what_it_can(run, closed: Path, secret, taken, tmp_path: Path) -> None:
    pages = (closed / "vault.db").stat().st_size // 16384
    with (closed / "vault.db").open("r+b") as file:
        file.seek((pages - 2) * 16384 + 100)
        file.write(b"\xff" * 8)
    assert run("vault", "check", closed, *secret).exit == 1
    saved = run("vault", "salvage", tmp_path / "saved", *secret, "--from", closed, "--json")
    assert saved.exit in {0, 3}
    assert saved.json["rows"]["items"] == 2
    assert run("list", tmp_path / "saved", *secret).exit == 0


def test_a_matter_is_disposed_of_by_its_code_twice(run, closed: Path, secret, taken) -> None:
    code = taken["matter"]
    assert run("vault", "dispose", closed, *secret, "--matter", code, "--confirm", "AAA-AAA").exit == 1
    ran = run("vault", "dispose", closed, *secret, "--matter", code, "--confirm", code, "--json")
    assert (ran.exit, ran.json["deleted"]) == (0, 2)
    assert run("list", closed, *secret, "--json").json["matters"] == []
    assert run("vault", "check", closed, *secret).exit == 0
