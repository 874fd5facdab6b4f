import getpass
import os
from pathlib import Path

import pytest


def test_a_file_gives_its_first_line(run, closed: Path, tmp_path: Path) -> None:
    (tmp_path / "windows").write_bytes(b"orbit velvet canyon tulip\r\nsecond line")
    assert run("list", closed, "--passphrase-file", tmp_path / "windows").exit == 0


def test_a_descriptor_gives_it_too(run, closed: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"orbit velvet canyon tulip")
    os.close(writing)
    assert run("list", closed, "--passphrase-fd", reading).exit == 0
    os.close(reading)


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", bytes(70_000)])
def test_what_is_no_passphrase_is_a_clear_error(run, closed: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    ran = run("list", closed, "--passphrase-file", tmp_path / "odd")
    assert ran.exit == 1
    assert "passphrase" in ran.err
    assert run("list", closed, "--passphrase-file", tmp_path / "gone").exit == 1
    assert run("list", closed, "--passphrase-fd", 987).exit == 1


def test_a_new_one_is_asked_for_twice(run, tmp_path: Path, monkeypatch) -> None:
    typed = iter(["orbit velvet canyon tulip", "orbit velvet canyon tulips"])
    monkeypatch.setattr(getpass, "getpass", lambda _prompt, _stream: next(typed))
    ran = run("vault", "create", tmp_path / "new")
    assert ran.exit == 1
    assert "differ" in ran.err
    assert not (tmp_path / "new.intake").exists()


def test_without_a_terminal_nothing_is_echoed(run, closed: Path, monkeypatch) -> None:
    def no_terminal(_prompt: str, _stream: object) -> str:
        import warnings

        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return "never"

    monkeypatch.setattr(getpass, "getpass", no_terminal)
    ran = run("list", closed)
    assert ran.exit == 1
    assert "--passphrase-file" in ran.err


def test_there_is_no_option_that_takes_the_passphrase_itself(run, closed: Path) -> None:
    assert run("list", closed, "--passphrase", "orbit velvet canyon tulip").exit == 2
