"""The whole program without a screen, played as its users do; only the key derivation is cheaper."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_app.demo.player import Player, visible
from intake_app.demo.tongue import Tongue
from intake_app.domain.document import Item
from intake_app.domain.memory_traces import MemoryTraces
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.clipboard import ClipboardGuard
from intake_app.ui.garbage import GuiThreadCollector
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.program import Program
from intake_app.ui.session import Session
from intake_app.ui.shell import Shell, standing
from intake_app.ui.start.verbs import Verbs, real_verbs
from intake_app.ui.theme import Theme
from intake_app.vault import Kdf, Vault

CHEAP = Kdf(opslimit=1, memlimit=8192)
PASSPHRASE = "orbit velvet canyon tulip"
LIMIT = 30_000  # milliseconds


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Theme:
    GuiThreadCollector(qapp)
    return Theme(qapp, appearance="light")


@pytest.fixture(autouse=True)
def in_english(look: Theme) -> None:
    i18n.install("en")


@pytest.fixture(autouse=True)
def own_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Off-screen there is no other program, but Qt says there that the clipboard is never ours."""
    monkeypatch.setattr(ClipboardGuard, "is_ours", lambda _guard: True)


@pytest.fixture(autouse=True)
def in_memory_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever swap this computer has."""
    monkeypatch.setattr(standing, "memory_traces", MemoryTraces)


@pytest.fixture
def verbs() -> Verbs:
    return replace(
        real_verbs(),
        create_vault=lambda folder, name, passphrase: Vault.create(folder, name, passphrase, actor="window", kdf=CHEAP),
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the program looks for vaults: there is one, with a passphrase that is known."""
    folder = tmp_path / "vaults"
    folder.mkdir()
    vault, _sheet = Vault.create(folder / "Clinic.intake", "Clinic", PASSPHRASE, actor="window", kdf=CHEAP)
    vault.close()
    return folder


@pytest.fixture
def program(place: Path, verbs: Verbs, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, Settings("en", "light"), verbs, tmp_path / "settings.json", place)
    qtbot.addWidget(made.start, before_close_func=lambda window: window.closed.disconnect())
    yield made
    if made.session is not None:
        with qtbot.waitSignal(made.session.closed, timeout=LIMIT):
            made.session.lock()
    made.close()


class Desk:
    """A user at the unlocked vault, with a matter open."""

    def __init__(self, program: Program, player: Player) -> None:
        self.program, self.player = program, player

    @property
    def shell(self) -> Shell:
        assert self.program.shell is not None
        return self.program.shell

    @property
    def session(self) -> Session:
        assert self.program.session is not None
        return self.program.session

    def unlock(self) -> None:
        self.player.type("Passphrase", PASSPHRASE)
        self.player.press("Return")
        self.player.sees("Matters")
        self.shell.resize(1440, 868)
        self.settle()

    def open_matter(self, name: str = "Blue heron") -> None:
        self.player.press("Ctrl+N")
        self.player.type("What do you call this person or case?", name)
        self.player.press("Return")
        self.player.sees("What is missing")
        self.settle()

    def drop(self, *paths: Path) -> None:
        self.player.drop(paths, next(visible(self.shell, MatterView)))

    def take_in(self, *paths: Path) -> None:
        self.drop(*paths)
        self.player.click("Take them in")

    def settle(self) -> None:
        self.player.wait_for("all work to end", lambda: not self.program.jobs.running())

    def items(self) -> list[Item]:
        with self.session.vault.reading() as view:
            return [item for matter in view.matters.list() for item in view.documents.of(matter.code)]

    def record(self) -> list[str]:
        with self.session.vault.reading() as view:
            return [str(event.action) for event in view.custody.latest(1000)]

    def lock(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.session.closed, timeout=LIMIT):
            self.player.press("Ctrl+L")


@pytest.fixture
def desk(program: Program) -> Desk:
    program.open_start()
    made = Desk(program, Player(Tongue("en")))
    made.unlock()
    made.open_matter()
    return made


@pytest.fixture
def sha256() -> Callable[[Path], str]:
    return lambda path: hashlib.sha256(path.read_bytes()).hexdigest()
