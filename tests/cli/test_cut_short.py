"""Work that ends before its end tells what it did until then."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from intake_app.cli import clean, take_in
from intake_app.cli.progress import watched
from intake_app.domain.progress import Progress, Step
from intake_app.errors import StorageFull
from intake_app.vault import Vault

Stop = Callable[..., None]


@pytest.fixture
def photos(tmp_path: Path, make_photo) -> Path:
    """Three, behind one that is empty."""
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "0.jpg").touch()
    for number in (1, 2, 3):
        (folder / f"{number}.jpg").write_bytes(make_photo(number))
    return folder


@pytest.fixture
def press_ctrl_c(interruptible: None, monkeypatch: pytest.MonkeyPatch) -> Stop:
    """Ctrl-C once so many files are done."""

    def press(done: int, *, times: int = 1) -> None:
        @contextmanager
        def pressed(verb: str) -> Iterator[Progress]:
            with watched(verb) as progress:

                def heed(step: Step, /) -> None:
                    if step.done == done:
                        for _ in range(times):
                            os.kill(os.getpid(), signal.SIGINT)
                    progress(step)

                yield heed

        for command in (clean, take_in):
            monkeypatch.setattr(command, "watched", pressed)

    return press


@pytest.mark.parametrize("times", [1, 2], ids=["once", "twice"])
def test_a_stopped_take_in_names_its_matter_and_what_is_stored(
    run, closed: Path, secret, photos: Path, press_ctrl_c: Stop, times: int
) -> None:
    press_ctrl_c(3, times=times)
    ran = run("take-in", closed, *secret, photos, "--json")
    assert ran.exit == 3
    assert ran.json["error"] == {"kind": "Cancelled", "message": "Stopped."}
    assert [file["status"] for file in ran.json["files"]] == ["refused", "clean", "clean", "not_reached"]
    (matter,) = run("list", closed, *secret, "--json").json["matters"]
    assert (matter["code"], matter["items"]) == (ran.json["matter"], 2)


def test_a_stopped_take_in_says_so_in_words(run, closed: Path, secret, photos: Path, press_ctrl_c: Stop) -> None:
    press_ctrl_c(2)
    ran = run("take-in", closed, *secret, photos)
    (matter,) = run("list", closed, *secret, "--json").json["matters"]
    first, stored, count = ran.out.splitlines()
    assert first == f"Matter {matter['code']}"
    assert stored.startswith("1. 1 (removed: ")
    assert count == "1 file stored, 1 refused, 2 not reached."
    assert ran.err.endswith("intake-app: Stopped.\n")


def test_a_take_in_stopped_before_anything_is_stored_failed(run, closed, secret, photos, press_ctrl_c: Stop) -> None:
    press_ctrl_c(1)
    ran = run("take-in", closed, *secret, photos, "--json")
    assert (ran.exit, ran.json["matter"]) == (1, None)
    assert run("list", closed, *secret, "--json").json["matters"] == []


def test_a_full_drive_tells_what_is_stored_all_the_same(
    run, closed: Path, secret, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive, calls = Vault.receive, []

    def fill_up(vault: Vault, *arguments: object, **more: object) -> object:
        calls.append(arguments)
        if len(calls) == 3:
            raise StorageFull(vault.folder)
        return receive(vault, *arguments, **more)

    monkeypatch.setattr(Vault, "receive", fill_up)
    ran = run("take-in", closed, *secret, photos, "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "StorageFull")
    assert [file["status"] for file in ran.json["files"]] == ["refused", "clean", "clean", "not_reached"]
    assert "The drive with the vault is full" in ran.err


def test_refused_files_alone_make_no_matter(run, closed: Path, secret, tmp_path: Path) -> None:
    ran = run("take-in", closed, *secret, tmp_path / "gone", tmp_path / "gone too", "--json")
    assert (ran.exit, ran.json["matter"]) == (1, None)
    assert run("list", closed, *secret, "--json").json["matters"] == []
    told = run("take-in", closed, *secret, tmp_path / "gone")
    assert told.out.startswith("No matter was opened, since there is nothing to store in it.")


def test_a_stopped_cleaning_tells_of_the_copies_made(run, photos: Path, tmp_path: Path, press_ctrl_c: Stop) -> None:
    press_ctrl_c(3)
    ran = run("clean", photos, "--out", tmp_path / "out", "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (3, "Cancelled")
    outputs = [file["output"] for file in ran.json["files"]]
    assert outputs == [None, str(tmp_path / "out" / "1.jpg"), str(tmp_path / "out" / "2.jpg")]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1.jpg", "2.jpg"]


@pytest.mark.parametrize("command", ["clean", "take-in"])
def test_a_folder_without_files_is_remarked(run, closed: Path, secret, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    more = ["--out", tmp_path / "out"] if command == "clean" else [closed, *secret]
    ran = run(command, *more, tmp_path / "empty")
    assert ran.exit == 0
    assert ran.err == f"{tmp_path / 'empty'}: There are no files in it.\n"
