import getpass
import os
from pathlib import Path

import pytest

from intake_app.vault import Kdf, Vault


def test_a_file_gives_its_first_line(run, closed: Path, tmp_path: Path) -> None:
    (tmp_path / "windows").write_bytes(b"orbit velvet canyon tulip\r\nsecond line")
    assert run("list", closed, "--passphrase-file", tmp_path / "windows").exit == 0


def test_a_descriptor_gives_it_too(run, closed: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"orbit velvet canyon tulip")
    os.close(writing)
    assert run("list", closed, "--passphrase-fd", reading).exit == 0
    os.close(reading)


def test_a_pipe_is_read_but_nobody_is_waited_for(run, closed: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"orbit velvet canyon tulip")
    os.close(writing)
    assert run("list", closed, "--passphrase-file", f"/dev/fd/{reading}").exit == 0
    os.close(reading)
    os.mkfifo(tmp_path / "pipe")
    ran = run("list", closed, "--passphrase-file", tmp_path / "pipe")
    assert f"{tmp_path / 'pipe'}: The passphrase is empty." in ran.err


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


SHEET = "\n".join(f"{number:>4}. {{}}" for number in range(1, 13))


@pytest.fixture
def sheet(tmp_path: Path) -> tuple[Path, list[str]]:
    """A vault, and the words that open it."""
    kdf = Kdf(opslimit=1, memlimit=8192)
    folder = tmp_path / "Clinic.intake"
    vault, made = Vault.create(folder, "Clinic", "orbit velvet canyon tulip", actor="ana", kdf=kdf)
    vault.close()
    return folder, list(made.words)


def test_a_vault_opens_with_its_recovery_words(run, sheet, tmp_path: Path, monkeypatch) -> None:
    folder, words = sheet
    (tmp_path / "sheet").write_text(SHEET.format(*words))
    assert run("list", folder, "--recovery-words-file", tmp_path / "sheet").exit == 0
    reading, writing = os.pipe()
    os.write(writing, " ".join(words).upper().encode())
    os.close(writing)
    assert run("vault", "check", folder, "--recovery-words-fd", reading).exit == 0
    os.close(reading)
    asked = []
    monkeypatch.setattr(getpass, "getpass", lambda prompt, _stream: asked.append(prompt) or " ".join(words))
    assert run("vault", "info", folder, "--recovery-words").exit == 0
    assert asked == ["Recovery words: "]


def test_a_backup_comes_back_with_the_recovery_words(run, sheet, tmp_path: Path) -> None:
    folder, words = sheet
    (tmp_path / "sheet").write_text(" ".join(words))
    ran = run("vault", "restore", tmp_path / "again", "--from", folder, "--recovery-words-file", tmp_path / "sheet")
    assert ran.exit == 0
    assert (tmp_path / "again.intake" / "vault.db").exists()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda words: words[:11], "A recovery sheet has twelve words."),
        (lambda words: [*words[:4], "zebras", *words[5:]], "Word 5 is not one that stands on recovery sheets."),
        (lambda words: [], "A recovery sheet has twelve words."),
    ],
    ids=["one is missing", "one is mistyped", "none"],
)
def test_wrong_recovery_words_say_what_is_wrong_with_them(run, sheet, tmp_path: Path, harm, said: str) -> None:
    folder, words = sheet
    (tmp_path / "sheet").write_text(" ".join(harm(words)))
    ran = run("list", folder, "--recovery-words-file", tmp_path / "sheet", "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "WrongSecret")
    assert said in ran.err


def test_one_secret_is_enough_and_none_stands_on_the_command_line(run, closed: Path, secret, tmp_path: Path) -> None:
    assert run("list", closed, *secret, "--recovery-words").exit == 2
    assert run("list", closed, "--recovery-words", "abandon ability able").exit == 2
    assert run("vault", "create", tmp_path / "new", "--recovery-words").exit == 2


@pytest.mark.parametrize("number", ["-1", "three", "99999999999999999999", ""])
def test_what_is_no_descriptor_is_wrong_usage(run, closed: Path, number: str) -> None:
    assert run("list", closed, f"--passphrase-fd={number}").exit == 2
