"""A vault as large as one gets: `python -m bench.big_vault FOLDER [DOCUMENTS] [NOTES] [MATTERS]`. From a seed.

Small contents, so that it is the number of things that counts. Half of all documents and a tenth of all notes lie in
the first matter, as those of a clinic's one big case do. It opens with `PASSPHRASE`, whose key costs nothing to derive.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from intake_app.domain.case_file import Details, Event, EventKind, Hold, Person, PersonRole
from intake_app.domain.document import CleaningReport, Content, Finding, Kind, Provenance, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode
from intake_app.domain.process import Account, Issuer, Notice, Process, Recipient
from intake_app.vault import Kdf, Vault
from intake_app.vault.contents import add_row, begin_content
from intake_app.vault.view import View
from intake_app.workflows.word_list import word_list

PASSPHRASE = "orbit velvet canyon tulip"
IN_A_COMMIT = 2000
_BYTES = 2000  # of a document
_KINDS = (Kind.JPEG, Kind.PDF, Kind.PNG, Kind.EMAIL, Kind.DOCX)


class Maker:
    """Draws everything from one seed."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.words = list(word_list())
        self.chance.shuffle(self.words)

    def text(self, words: int) -> str:
        """Some words as common as "the", most of them rare."""
        return " ".join(self.words[min(int(self.chance.paretovariate(0.6)), len(self.words)) - 1] for _ in range(words))

    def process(self, number: int) -> Process:
        """A notice from a platform, of some day of the last year."""
        received = date.today() - timedelta(days=self.chance.randrange(365))
        return Process(
            number=f"HSI-{number:06}",
            issuer=Issuer(name=self.text(2).title()),
            recipient=Recipient(name=self.chance.choice(("Nimbus", "Meadow", "Harbor"))),
            accounts=(Account(value=f"@{self.text(1)}{number}"),),
            issued_on=received - timedelta(days=3),
            notice=Notice(received_on=received, window_days=10),
        )


def make(folder: Path, documents: int, notes: int, matters: int) -> None:
    """Fill a new vault, a few thousand things in each commit."""
    maker = Maker()
    vault, _sheet = Vault.create(folder, "Large", PASSPHRASE, actor="bench", kdf=Kdf(1, 8192))
    with vault:
        codes = _matters(vault, maker, matters)
        for some in _parts(documents):
            with vault.change() as change, vault._writer.transaction() as db:
                for number in some:
                    code = codes[0] if number % 2 else maker.chance.choice(codes)
                    _document(change, db, maker, code, number)
            print(f"\r{some[-1] + 1} documents", end="", file=sys.stderr, flush=True)
        for some in _parts(notes):
            with vault.change() as change:
                for number in some:
                    code = codes[0] if number % 10 == 0 else maker.chance.choice(codes)
                    change.notes.add(code, maker.text(4).capitalize(), maker.text(60))
            print(f"\r{some[-1] + 1} notes     ", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _matters(vault: Vault, maker: Maker, matters: int) -> Sequence[MatterCode]:
    codes = []
    for some in _parts(matters):
        with vault.change() as change:
            for number in some:
                code = change.matters.add(Mode.CLINIC_INTAKE, maker.text(2).capitalize()).code
                codes.append(code)
                change.records.add(code, Details(tags=(maker.chance.choice(("urgent", "union", "campus")),)))
                change.records.add(code, maker.process(number))
                for role in (PersonRole.CLIENT, PersonRole.OFFICER):
                    change.records.add(code, Person(role, maker.text(2).title(), accounts=(f"@{maker.text(1)}",)))
                change.records.add(code, Event(EventKind.PLATFORM_CALL, date.today(), maker.text(8)))
                if number % 20 == 0:
                    change.records.add(code, Hold("asked for by counsel", "bench", date.today()))
    return codes


def _document(change: View, db, maker: Maker, code: MatterCode, number: int) -> None:
    data, kind = maker.chance.randbytes(_BYTES), _KINDS[number % len(_KINDS)]
    digest = sha256(data).hexdigest()
    content = begin_content(db, Role.CLEAN)
    add_row(db, content, 0, data)
    found = (Finding("gps", "EXIF GPSLatitude"), Finding("serial", "EXIF BodySerialNumber"))
    change.documents.add(
        code,
        {content: Content(Role.CLEAN, len(data), digest)},
        title=maker.text(3).capitalize(),
        kind=kind,
        status=Status.CLEAN,
        provenance=Provenance(f"IMG_{number:06}.{kind}", datetime.now(UTC), len(data), digest),
        report=CleaningReport(kind, kind, found=found, removed=found, width=4, height=3),
        refusal=None,
        text=maker.text(80),
    )


def _parts(count: int) -> Iterator[range]:
    yield from (range(at, min(at + IN_A_COMMIT, count)) for at in range(0, count, IN_A_COMMIT))


if __name__ == "__main__":
    sizes = [int(given) for given in sys.argv[2:]]
    make(Path(sys.argv[1]), *sizes, *(100_000, 100_000, 2_000)[len(sizes) :])
