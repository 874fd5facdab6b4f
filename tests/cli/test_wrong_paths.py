"""Every argument that names a file or folder, with everything a path can be but the right one."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.names import display_name
from intake_app.vault import Vault
from intake_app.workflows.write_note import write_note

NO_FILE = {
    "missing": "missing",
    "below a missing folder": "missing/deeper/file",
    "below a file": "file/deeper",
    "up and away": "../nowhere/../file",
    "link to nothing": "dangling",
    "link to itself": "loop",
    "folder": "folder",
    "empty": "empty",
    "no key": "file",
    "device": "/dev/zero",
    "nothing": "/dev/null",
    "pipe": "pipe",
    "socket": "socket",
    "255 bytes": "x" * 255,
    "too long": "x" * 256,
    "odd": "a\nb\u202egpj.txt",
}
NO_PLACE = {
    "file": "file",
    "folder with something in it": "folder",
    "link to nothing": "dangling",
    "link to itself": "loop",
    "below a file": "file/deeper",
    "device": "/dev/null",
    "too long": "x" * 256,
    "nowhere": "/proc/nowhere",
    "odd": "a\nb\u202egpj.txt",
}
OF_ANOTHER_CONTEXT = ("add the file", "The matter is as it was", "was refused", "may be failing", "Traceback")
"""Sentences that stood where they made no sense."""

Command = Callable[..., list[object]]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one of each, to stand in."""
    folder = tmp_path / "place"
    (folder / "folder").mkdir(parents=True)
    for name in ("file", "folder/file", "a\nb\u202egpj.txt"):
        (folder / name).write_text("no key and no vault")
    (folder / "empty").touch()
    (folder / "dangling").symlink_to("nowhere")
    (folder / "loop").symlink_to("loop")
    os.mkfifo(folder / "pipe")
    monkeypatch.chdir(folder)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
    return folder


@pytest.fixture
def given(place: Path, vault: Vault, matter, secret: list[str], identity: X25519Identity, run) -> dict[str, list[str]]:
    """The right arguments, by command."""
    write_note(vault, matter.code, "First call", "They asked for a copy.", actor="ana")
    vault.close()
    Path("right.key").write_text(str(identity))
    hand_off = ["hand-off", str(vault.folder), *secret, "--matter", matter.code, "--to", str(identity.recipient())]
    assert run(*hand_off, "--out", "right.age").exit == 0
    return {
        "hand-off": hand_off,
        "vault": [str(vault.folder), *secret],
        "open-handoff": ["open-handoff", "right.age", "--identity", "right.key"],
        "secret": secret,
    }


def check(ran, name: str) -> None:
    """One error, which names what was given and speaks of nothing else."""
    assert ran.exit == 1, ran
    (line,) = ran.err.splitlines()
    assert line.startswith(f"intake-app: {display_name(name)}")
    assert not any(sentence in line for sentence in OF_ANOTHER_CONTEXT)


@pytest.mark.parametrize("wrong", NO_FILE.values(), ids=NO_FILE)
def test_a_file_to_read(run, given: dict[str, list[str]], wrong: str) -> None:
    check(run("open-handoff", wrong, "--identity", "right.key", "--out", "new"), wrong)
    check(run("open-handoff", "right.age", "--identity", wrong, "--out", "new"), wrong)
    check(run(*given["hand-off"], "--to", wrong, "--out", "new.age"), wrong)
    assert not any(Path(name).exists() for name in ("new", "new.age"))


@pytest.mark.parametrize("wrong", NO_FILE.values(), ids=NO_FILE)
def test_a_vault_to_open(run, given: dict[str, list[str]], wrong: str) -> None:
    check(run("list", wrong, *given["secret"]), wrong)
    check(run("vault", "restore", "new", *given["secret"], "--from", wrong), wrong)
    assert not Path("new.intake").exists()


@pytest.mark.parametrize("wrong", [path for what, path in NO_FILE.items() if what not in {"no key", "odd"}])
def test_a_secret_to_read(run, given: dict[str, list[str]], wrong: str) -> None:
    folder = given["vault"][0]
    check(run("list", folder, "--passphrase-file", wrong), wrong)


@pytest.mark.parametrize("wrong", NO_PLACE.values(), ids=NO_PLACE)
def test_a_place_for_something_new(run, given: dict[str, list[str]], wrong: str) -> None:
    for command in (given["hand-off"], ["key", "new", "--unprotected"], given["open-handoff"]):
        check(run(*command, "--out", wrong), wrong)


@pytest.mark.parametrize("wrong", ["file/deeper", "x" * 256, "/proc/nowhere"])
def test_a_place_for_a_vault(run, given: dict[str, list[str]], wrong: str) -> None:
    check(run("vault", "create", wrong, *given["secret"]), wrong)
    check(run("vault", "restore", wrong, *given["secret"], "--from", given["vault"][0]), wrong)
    check(run("vault", "backup", *given["vault"], "--to", wrong), wrong)
    check(run("clean", "file", "--out", wrong), wrong)


@pytest.mark.parametrize("wrong", ["", ".", "/", ".."])
def test_what_names_nothing_new_is_wrong_usage(run, given: dict[str, list[str]], wrong: str) -> None:
    for command in (given["hand-off"], ["key", "new"], given["open-handoff"]):
        assert run(*command, f"--out={wrong}").exit == 2
    assert run("vault", "create", wrong, *given["secret"]).exit == 2


def test_no_text_is_never_the_folder_one_stands_in(run, given: dict[str, list[str]]) -> None:
    assert run("clean", "", "--out", "new").exit == 2
    assert run("take-in", *given["vault"], "").exit == 2
    assert run("list", "", *given["secret"]).exit == 2
    assert run(*given["hand-off"], "--to", "", "--out", "new.age").exit == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_one_may_not_read_or_enter(run, given: dict[str, list[str]]) -> None:
    Path("shut").mkdir(0o000)
    Path("secret").touch(0o000)
    for wrong in ("secret", "shut/file"):
        check(run("open-handoff", wrong, "--identity", "right.key", "--out", "new"), wrong)
        check(run("open-handoff", "right.age", "--identity", wrong, "--out", "new"), wrong)
        check(run(*given["hand-off"], "--to", wrong, "--out", "new.age"), wrong)
    check(run("list", "shut/vault", *given["secret"]), "shut/vault")
    check(run("vault", "create", "shut/vault", *given["secret"]), "shut/vault")
    check(run("key", "new", "--unprotected", "--out", "shut/key"), "shut/key")
