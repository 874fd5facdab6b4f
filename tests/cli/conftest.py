"""The command line in this process, with a vault whose passphrase lies in a file."""

import json
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from intake_app import cli
from intake_app.app import _draw_sheets
from intake_app.vault import Vault

PASSPHRASE = "orbit velvet canyon tulip"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    exit: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command; wrong usage gives its exit code too."""

    def run(*arguments: object) -> Ran:
        try:
            code = cli.main([str(argument) for argument in arguments], _draw_sheets)
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started in the background of a script inherits a Ctrl-C that does nothing."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def secret(tmp_path: Path) -> list[str]:
    """The option that names the file with the passphrase."""
    (tmp_path / "passphrase").write_text(f"{PASSPHRASE}\n")
    return ["--passphrase-file", str(tmp_path / "passphrase")]


@pytest.fixture
def closed(vault: Vault) -> Path:
    """A vault that nobody has open."""
    vault.close()
    return vault.folder


@pytest.fixture
def desk(tmp_path: Path, make_photo) -> Path:
    """Two photos, one broken, and a voicemail."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "1 summons.jpg").write_bytes(make_photo(1))
    (folder / "2 broken.jpg").write_bytes(make_photo(2)[:150])
    (folder / "3 voicemail.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0 the tangerine car was there again")
    return folder


@pytest.fixture
def taken(run, closed: Path, secret, desk: Path):
    """What `take-in` said about the desk."""
    return run("take-in", closed, *secret, desk, "--title", "Blue heron", "--json").json
