"""The window's tests run without a screen, with the look the program has, over a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from intake_app.domain.memory_traces import MemoryTraces
from intake_app.domain.vault import RecoverySheet
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.clipboard import ClipboardGuard
from intake_app.ui.garbage import GuiThreadCollector
from intake_app.ui.jobs import Jobs
from intake_app.ui.session import Session
from intake_app.ui.shell import standing
from intake_app.ui.start.verbs import Verbs, real_verbs
from intake_app.ui.theme import Theme
from intake_app.vault import Kdf, Vault
from intake_app.workflows.cleaner import Cleaner, open_cleaner

CHEAP = Kdf(opslimit=1, memlimit=8192)
PASSPHRASE = "orbit velvet canyon tulip"


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Theme:
    GuiThreadCollector(qapp)  # as the program does; for tests of other rooms that run afterwards with threads too
    return Theme(qapp)


@pytest.fixture(autouse=True)
def in_english(look: Theme) -> Iterator[None]:
    """Whatever language this computer speaks; and no test leaves another one behind."""
    i18n.install("en")
    yield
    if i18n.spoken() != "en":
        i18n.install("en")


@pytest.fixture(autouse=True)
def own_clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Off-screen there is no other program, but Qt says there that the clipboard is never ours.

    And it keeps what was copied until after the interpreter has ended, which then ends in a segmentation fault.
    """
    monkeypatch.setattr(ClipboardGuard, "is_ours", lambda _guard: True)
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def in_memory_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever swap this computer has."""
    monkeypatch.setattr(standing, "memory_traces", MemoryTraces)


@pytest.fixture
def jobs(look: Theme) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Clinic.intake"


@pytest.fixture
def made(folder: Path) -> Iterator[tuple[Vault, RecoverySheet]]:
    vault, sheet = Vault.create(folder, "Clinic", PASSPHRASE, actor="Desk 1", kdf=CHEAP)
    with vault:
        yield vault, sheet


@pytest.fixture
def vault(made: tuple[Vault, RecoverySheet]) -> Vault:
    return made[0]


@pytest.fixture
def locked(made: tuple[Vault, RecoverySheet]) -> RecoverySheet:
    """The vault in `folder`, closed; its sheet."""
    made[0].close()
    return made[1]


@pytest.fixture
def verbs() -> Verbs:
    """Those of the program, but for a vault that is made with a cheap key derivation."""
    return replace(
        real_verbs(),
        create_vault=lambda folder, name, passphrase: Vault.create(folder, name, passphrase, actor="window", kdf=CHEAP),
    )


@pytest.fixture(scope="session")
def cleaner() -> Iterator[Cleaner]:
    with open_cleaner() as made:
        yield made


@pytest.fixture
def session(vault: Vault, cleaner: Cleaner, jobs: Jobs) -> Iterator[Session]:
    made = Session(vault, cleaner, jobs, actor="Desk 1", settings=Settings())
    yield made
    made.idle.stop()
