"""
What people do to a vault. Each act is a generator: it yields what it is about to do, does it, and yields what came.

Between the two it may be killed or meet a failing drive; what it yielded at the end counts as acknowledged.
"""

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.matter import Mode
from intake_app.vault import Vault, access, receive
from intake_app.vault.backup import back_up, restore
from intake_app.vault.destroy import destroy
from intake_app.vault.disposal import dispose
from intake_app.vault.rekey import rekey
from intake_app.vault.salvage import salvage
from intake_app.vault.sheet import new_sheet
from torture.ledger import CHEAP, Facts, Ledger, Lost, head_of

GOLDEN = Path(__file__).parents[1] / "tests/data/vaults"
GOLDEN_PASSPHRASE = "golden velvet canyon tulip"
SMALL_SLICE = 128 * 1024  # bytes: as many commits in a megabyte as there are in a gigabyte otherwise
_SYLLABLES = ["ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pa", "ro", "si", "tu", "va", "xe", "zo"]

receive.SLICE = SMALL_SLICE


@dataclass
class Site:
    """A folder with everything of one run, and the vault in it once it is open."""

    root: Path
    ledger: Ledger
    chance: random.Random
    opened: Vault | None = None

    @property
    def folder(self) -> Path:
        return self.root / "Clinic.intake"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def again(self) -> Path:
        return self.root / "again" / "Again.intake"

    @property
    def old(self) -> Path:
        """A vault of an earlier version of the schema."""
        return self.root / "Old.intake"

    @property
    def doomed(self) -> Path:
        """A vault that is to be destroyed."""
        return self.root / "doomed" / "Doomed.intake"

    @property
    def new(self) -> Path:
        return self.root / "New.intake"

    @property
    def vault(self) -> Vault:
        """The vault, opened when it is not."""
        if self.opened is None:
            self.opened = Vault.open(self.folder, self.ledger.passphrase, actor="torture")
        return self.opened

    def twin(self, place: Path) -> Facts:
        """What another vault made of this one has to be like."""
        known = self.ledger
        return {
            "place": str(place),
            "passphrase": known.passphrase,
            "items": list(known.items),
            "matter": known.matter,
        }

    def words(self) -> str:
        """Some that nobody used before."""
        return " ".join("".join(self.chance.choices(_SYLLABLES, k=5)) for _ in range(self.chance.randrange(1, 40)))


Act = Callable[[Site], Iterator[Facts]]


def new_site(root: Path, seed: int) -> Site:
    """A new vault with a little of everything in it; it is closed."""
    chance = random.Random(seed)
    root.mkdir(parents=True)
    passphrase = "orbit velvet canyon tulip"
    vault, _sheet = Vault.create(root / "Clinic.intake", "Clinic", passphrase, actor="torture", kdf=CHEAP)
    with vault, vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
    site = Site(root, Ledger(passphrase, matter), chance)
    for folder in (site.backups, site.again.parent):
        folder.mkdir()
    for kind in ("take in", "take in", "write a note", "write a note", "put away"):
        act = ACTS[kind](site)
        site.ledger.enter(kind, next(act), next(act))
    site.vault.close()
    site.opened = None
    clear(site)
    return site


def clear(site: Site) -> None:
    """Away with what acts made beside the vault; an old vault to migrate is there again."""
    for made in (
        *site.backups.iterdir(),
        *site.again.parent.iterdir(),
        *site.root.glob("*New*"),
        site.doomed.parent,
        site.old,
    ):
        shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(site.chance.choice(sorted(GOLDEN.glob("*.intake"))), site.old)


def take_in(site: Site) -> Iterator[Facts]:
    data = {
        str(role): site.chance.randbytes(site.chance.choice([1, 1000, 300_000, 700_000]))
        for role in (Role.ORIGINAL, Role.CLEAN)[: site.chance.randrange(1, 3)]
    }
    yield {"sha256": {role: hashlib.sha256(each).hexdigest() for role, each in data.items()}}
    provenance = Provenance("IMG_0231.jpg", datetime.now(UTC), 3, "ab" * 32)
    with site.vault.receive(site.ledger.matter) as incoming:
        for role, each in data.items():
            incoming.put(Role(role), [each])
        item = incoming.finish(
            title="Letter", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance, text="ten days to object"
        )
    yield {"item": item.id, "head": head_of(site.vault)}


def write_note(site: Site) -> Iterator[Facts]:
    body, draft = site.words(), site.chance.choice(["", "draft"])
    yield {"body": body, "draft": draft}
    with site.vault.change() as change:
        note = change.notes.add(site.ledger.matter, "Call", body, draft=bool(draft))
    yield {"note": note.id, "head": head_of(site.vault)}


def word_anew(site: Site) -> Iterator[Facts]:
    note, body = site.chance.choice(list(site.ledger.notes)), site.words()
    yield {"body": body, "draft": "", "note": note}
    with site.vault.change() as change:
        change.notes.revise(note, "Call", body)
    yield {"note": note, "head": head_of(site.vault)}


def put_away(site: Site) -> Iterator[Facts]:
    subject = site.chance.choice([one for one in site.ledger.items if one not in site.ledger.trashed])
    yield {"subject": subject}
    with site.vault.change() as change:
        change.trash.put(subject)
    yield {"head": head_of(site.vault)}


def take_back(site: Site) -> Iterator[Facts]:
    subject = site.chance.choice(site.ledger.trashed)
    yield {"subject": subject}
    with site.vault.change() as change:
        change.trash.take_back(subject)
    yield {"head": head_of(site.vault)}


def purge(site: Site) -> Iterator[Facts]:
    subject = site.chance.choice(site.ledger.trashed)
    yield {"subject": subject}
    site.vault.purge([subject])
    yield {"head": head_of(site.vault)}


def change_passphrase(site: Site) -> Iterator[Facts]:
    new = site.words()
    yield {"passphrase": new}
    access.change_passphrase(site.vault, site.ledger.passphrase, new)
    yield {"head": head_of(site.vault)}


def add_person(site: Site) -> Iterator[Facts]:
    """Another slot, which is taken away again when there are many."""
    slots = access.slots_of(site.vault)
    yield {}
    if len(slots) > 6:
        others = [slot for slot in slots if slot.label]
        access.remove_slot(site.vault, site.ledger.passphrase, others[0].id)
    else:
        label = f"Person {site.chance.randrange(10**9)}"
        access.add_person(site.vault, site.ledger.passphrase, site.words(), label)
    yield {"head": head_of(site.vault)}


def replace_key(site: Site) -> Iterator[Facts]:
    yield {}
    rekey(site.vault, site.ledger.passphrase, new_sheet())
    yield {"head": head_of(site.vault)}


def lock_and_open(site: Site) -> Iterator[Facts]:
    yield {}
    site.vault.close()
    site.opened = None
    yield {"head": head_of(site.vault)}


def write_backup(site: Site) -> Iterator[Facts]:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=site.chance.randrange(10**9))
    name = f"{site.folder.stem}-{at:%Y%m%d-%H%M%S}.intake"
    yield site.twin(site.backups / name)
    back_up(site.vault, site.backups, clock=lambda: at)
    yield {}


def bring_back(site: Site) -> Iterator[Facts]:
    """From the vault's own folder as it lies there, its last commits perhaps in the side file."""
    site.vault.close()
    site.opened = None
    yield site.twin(site.again)
    restore(site.folder, site.again, site.ledger.passphrase, actor="torture")
    yield {}


def salvage_it(site: Site) -> Iterator[Facts]:
    """A vault that is whole, so that all of it has to come over."""
    site.vault.close()
    site.opened = None
    yield site.twin(site.again)
    salvage(site.folder, site.again, site.ledger.passphrase, actor="torture")
    yield {}


def renew_backup(site: Site) -> Iterator[Facts]:
    """Three in a row of which two are kept: the third is the first one brought up to date."""
    there = [path.stem.split("-", 1)[1] for path in site.backups.glob("[!.]*")]
    last = datetime.strptime(max(there, default="20260101-000000"), "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    at = [last + timedelta(days=day) for day in (1, 2, 3)]
    names = [f"{site.folder.stem}-{each:%Y%m%d-%H%M%S}.intake" for each in at]
    twins = [site.twin(site.backups / name) for name in names]
    yield {**twins[-1], "older": twins[:-1]}
    for each in at:
        back_up(site.vault, site.backups, keep=2, clock=lambda each=each: each)  # type: ignore[misc]
    there = [path.name for path in site.backups.iterdir()]
    if names[0] in there or not set(names[1:]) <= set(
        there
    ):  # others were opened meanwhile and are no backups any more
        raise Lost("not the two latest backups are kept")
    yield {}


def dispose_matter(site: Site) -> Iterator[Facts]:
    """Another matter with a note and an item, put in and gone for good at once."""
    with site.vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Grey heron").code
        note = change.notes.add(code, "Call", site.words()).id
    with site.vault.receive(code) as incoming:
        incoming.put(Role.ORIGINAL, [site.chance.randbytes(300_000)])
        came = Provenance("IMG_0232.jpg", datetime.now(UTC), 3, "ab" * 32)
        item = incoming.finish(title="Scan", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=came).id
    yield {"matter": code, "note": note, "item": item}
    dispose(site.vault, code)
    yield {"head": head_of(site.vault)}


def destroy_it(site: Site) -> Iterator[Facts]:
    """Another vault, with a backup beside it."""
    shutil.copytree(site.chance.choice(sorted(GOLDEN.glob("*.intake"))), site.doomed)
    shutil.copytree(site.doomed, site.doomed.with_name("Doomed-20260101-000000.intake"))
    yield {"doomed": str(site.doomed)}
    with Vault.open(site.doomed, GOLDEN_PASSPHRASE, actor="torture") as vault:
        done = destroy(vault, "Golden")
    yield {"gone": [str(folder) for folder in done.gone], "emptied": [str(folder) for folder in done.emptied]}


def migrate(site: Site) -> Iterator[Facts]:
    yield {"place": str(site.old), "passphrase": GOLDEN_PASSPHRASE}
    Vault.open(site.old, GOLDEN_PASSPHRASE, actor="torture").close()
    yield {}


def create(site: Site) -> Iterator[Facts]:
    yield {"place": str(site.new), "passphrase": "x", "items": []}
    Vault.create(site.new, "New", "x", actor="torture", kdf=CHEAP)[0].close()
    yield {}


ACTS: dict[str, Act] = {
    "take in": take_in,
    "write a note": write_note,
    "word a note anew": word_anew,
    "put away": put_away,
    "take back": take_back,
    "purge": purge,
    "change the passphrase": change_passphrase,
    "add or remove a person": add_person,
    "replace the data key": replace_key,
    "lock and open": lock_and_open,
    "back up": write_backup,
    "restore": bring_back,
    "salvage": salvage_it,
    "renew the oldest backup": renew_backup,
    "dispose of a matter": dispose_matter,
    "destroy": destroy_it,
    "migrate": migrate,
    "create": create,
}


def can_be_done(kind: str, ledger: Ledger) -> bool:
    """Whether there is something to do it to."""
    if kind in {"take back", "purge"}:
        return bool(ledger.trashed)
    if kind == "put away":
        return any(item not in ledger.trashed for item in ledger.items)
    return kind != "word a note anew" or bool(ledger.notes)
