"""Real vaults in a temporary folder, with a key derivation that costs nothing."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.vault import RecoverySheet
from intake_app.vault import Kdf, Vault
from intake_app.vault.witness import is_witness

CHEAP = Kdf(opslimit=1, memlimit=8192)
PASSPHRASE = "orbit velvet canyon tulip"
START = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)


class Ticking:
    """A clock that moves one second at every look."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def told(event: CustodyEvent) -> dict[str, str]:
    """Its facts but for the witnesses, which no two runs have the same."""
    return {name: value for name, value in event.facts.items() if not is_witness(name)}


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Clinic.intake"


@pytest.fixture
def made(folder: Path) -> Iterator[tuple[Vault, RecoverySheet]]:
    vault, sheet = Vault.create(folder, "Clinic", PASSPHRASE, actor="Ana", kdf=CHEAP, clock=Ticking())
    with vault:
        yield vault, sheet


@pytest.fixture
def vault(made: tuple[Vault, RecoverySheet]) -> Vault:
    return made[0]


@pytest.fixture
def sheet(made: tuple[Vault, RecoverySheet]) -> RecoverySheet:
    return made[1]


@pytest.fixture
def matter(vault: Vault) -> Matter:
    with vault.change() as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")


@pytest.fixture
def reopen(folder: Path) -> Iterator[Callable[[], Vault]]:
    """Open the vault again; it is closed after the test."""
    with contextlib.ExitStack() as opened:
        yield lambda: opened.enter_context(Vault.open(folder, PASSPHRASE, actor="Ana", clock=Ticking()))


@pytest.fixture
def provenance() -> Provenance:
    return Provenance("IMG_0231.jpg", START, 3, "ab" * 32)


@pytest.fixture
def take_in(vault: Vault, matter: Matter, provenance: Provenance) -> Callable[[bytes], Item]:
    """Store bytes as one item, as received."""

    def store(data: bytes) -> Item:
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.ORIGINAL, [data])
            return incoming.finish(title="Letter", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)

    return store
