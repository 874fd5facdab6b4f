"""Make the golden vault of a new step of the schema: `python tests/data/vaults/make.py 0002`. The others stay.

Everything in it is invented. The recovery words are printed; they belong into `tests/vault/test_golden.py`.
"""

import sys
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from intake_app.domain.document import CleaningReport, Finding, Kind, Provenance, Role, Status
from intake_app.domain.handoff import Answered
from intake_app.domain.matter import Mode
from intake_app.domain.people import KeyCheck
from intake_app.domain.process import Process
from intake_app.domain.vault import WithKeyFile
from intake_app.vault import Kdf, Vault, access

PASSPHRASE = "golden velvet canyon tulip"
WITH_KEY_FILE = WithKeyFile("amber window quiet", b"intake-key-file-1 " + b"5e" * 32 + b"\n")
START = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
_seconds = count()


def clock() -> datetime:
    return START + timedelta(seconds=next(_seconds))


def fill(vault: Vault) -> None:
    with vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
        note = change.notes.add(matter, "First call", "The notice came on Monday.")
        change.notes.revise(note.id, "First call", "The notice came on Tuesday.")
        change.notes.revise(note.id, "First call", "The notice came on Tues", draft=True)
        counsel = change.people.add("Ada Quill", "Quill & Partners", "age1first")
        change.people.set_key(counsel.id, "age1second")
        change.people.record_check(counsel.id, KeyCheck.READ_ALOUD)
        change.matters.assign(matter, counsel.id)
    found = (Finding("gps", "EXIF GPSLatitude"),)
    with vault.receive(matter) as incoming:
        incoming.put(Role.ORIGINAL, [bytes(range(256)) * 1100])
        incoming.put(Role.CLEAN, [b"pixels"])
        incoming.finish(
            title="Letter",
            kind=Kind.JPEG,
            status=Status.CLEAN,
            provenance=Provenance("IMG_0231.jpg", START, 281_600, "cd" * 32),
            report=CleaningReport(Kind.JPEG, Kind.JPEG, found=found, removed=found, width=4, height=3),
            text="Ten days to object",
        )
    with vault.change() as change:
        change.trash.put(change.notes.add(matter, "Put away", "Nothing of this is listed.").id)
        change.records.add(matter, Process(number="HSI-1", issued_on=date(2025, 2, 20)))
        record = change.handoffs.add(
            matter,
            counsel=counsel.id,
            counsel_name="Ada Quill",
            recipient="age1second",
            file_name="handoff.age",
            size=4096,
            sha256="ef" * 32,
            entries=2,
            contents="ab" * 32,
        )
        change.signers.meet("RWsigner", "Ada Quill")
        change.handoffs.answer(record, Answered(START, "Ada Quill", "RWsigner", whole=True), "signed text")
        change.own_keys.add("age1own", "sealed key file")


if __name__ == "__main__":
    folder = Path(__file__).parent / f"{sys.argv[1]}.intake"
    vault, sheet = Vault.create(folder, "Golden", PASSPHRASE, actor="Ana", kdf=Kdf(1, 8192), clock=clock)
    with vault:
        access.add_person(vault, PASSPHRASE, WITH_KEY_FILE, "Ben")
        fill(vault)
    (folder / "vault.lock").unlink()
    print(" ".join(sheet.words))
