"""Real vaults in a temporary folder, with a key derivation that costs nothing."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_app.domain.backup import BackupPlan
from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.handoff import Answered
from intake_app.domain.matter import Matter, MatterState, Mode
from intake_app.domain.people import KeyCheck
from intake_app.domain.process import Process
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


@pytest.fixture
def filled(vault: Vault, matter: Matter, take_in: Callable[[bytes], Item]) -> Vault:
    """A row in every table, and each of them changed once."""
    inside = take_in(b"a message")
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [b"taken out of it"])
        origin = Provenance("a.pdf", START, 3, "ab" * 32, PartOf(inside.id, inside.exhibit, 1))
        taken = incoming.finish(title="Annex", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=origin)
    with vault.change() as change:
        counsel = change.people.add("Ada Quill", "Quill", "age1first").id
        change.people.update(counsel, "Ada Quill", "Quill & Partners")
        change.people.set_key(counsel, "age1second")
        change.people.record_check(counsel, KeyCheck.READ_ALOUD)
        change.matters.update(matter.code, title="Grey heron", state=MatterState.HANDED_OFF)
        change.matters.assign(matter.code, counsel)
        change.documents.rename(taken.id, "Annex 1")
        note = change.notes.add(matter.code, "Call", "She came on Monday.")
        change.notes.revise(note.id, "Call", "She came on Tuesday.")
        change.trash.put(change.notes.add(matter.code, "Old", "Away").id)
        record = change.records.add(matter.code, Process(number="HSI-1"))
        change.records.revise(record.id, Process(number="HSI-2"))
        handoff = change.handoffs.add(
            matter.code,
            counsel=counsel,
            counsel_name="Ada Quill",
            recipient="age1second",
            file_name="handoff.age",
            size=4096,
            sha256="ef" * 32,
            entries=2,
            contents="ab" * 32,
        )
        change.signers.meet("RWsigner", "Ada Quill")
        change.signers.record_check("RWsigner", "Ada Quill", KeyCheck.READ_ALOUD)
        change.handoffs.answer(handoff, Answered(START, "Ada Quill", "RWsigner", whole=True), "signed text")
        change.own_keys.add("age1own", "sealed")
        change.backups.set_plan(BackupPlan(Path("/media/stick"), 5))
    return vault
