"""A field that is switched off is nowhere in what stock `age` opens, and the handoff says that it was left out."""

import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from intake_app.age import X25519Identity
from intake_app.domain.handoff_fields import GROUPS, Field
from intake_app.domain.matter import Mode
from intake_app.vault import Kdf, Vault
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.take_in import take_in_picture
from tests.cli.conftest import PASSPHRASE
from tests.full_matter import EARLIER, PAPER, PERSON, SHEETS

ONCE = datetime(2025, 10, 6, 14, 15, 16, 171819, UTC)
MINUTE, MOMENT = "2025-10-0614:15", "2025-10-06T14:15:16.171819"


@dataclass(frozen=True)
class Clinic:
    """A vault with a canary in every field, and counsel's key."""

    folder: Path
    matter: str
    key: Path
    to: str
    arrived: str  # SHA-256 of the file as it came

    def canaries(self, field: Field) -> list[str]:
        """Words, without their spaces, that only this field tells."""
        return (
            SHEETS.get(field)
            or {
                Field.TITLES: ["Zanzibar"],
                Field.RECEIVED: [self.arrived],
                Field.NOTE_TITLES: ["Walrus"],
                Field.NOTE_TIMES: [f"{MINUTE}UTC"],
                Field.CUSTODY: ["previous_hash", "Ottoline", MOMENT],
                Field.ACTORS: ["Ottoline"],
                Field.TIMES: [MOMENT],
            }[field]
        )


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, cleaner: Cleaner, make_photo) -> Clinic:
    where, identity = tmp_path_factory.mktemp("clinic"), X25519Identity.generate()
    (where / "passphrase").write_text(PASSPHRASE)
    (where / "key.txt").write_text(f"{identity}\n")
    made, _sheet = Vault.create(
        where / "Clinic.intake", "Clinic", PASSPHRASE, actor="Ottoline", kdf=Kdf(opslimit=1, memlimit=8192),
        clock=lambda: ONCE,
    )  # fmt: skip
    with made.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
        change.notes.add(matter.code, "Walrus", "It rang twice.")
        counsel = change.people.add("Wilhelmina Tern", "", str(identity.recipient()))
        change.matters.assign(matter.code, counsel.id)
        before = change.records.add(matter.code, EARLIER)
        for record in (replace(PAPER, predecessor=before.id), *PERSON):
            change.records.add(matter.code, record)
        change.handoffs.add(
            matter.code, counsel=None, counsel_name="", recipient="", file_name="", size=1, sha256="", entries=1
        )  # so that there is an earlier one
    item = take_in_picture(made, cleaner, matter.code, "Zanzibar.heic", make_photo(), actor="Ottoline")
    made.close()
    return Clinic(made.folder, matter.code, where / "key.txt", str(identity.recipient()), item.provenance.sha256)


def words_of(path: str, data: bytes) -> str:
    """A name and what can be read behind it, without spaces: a page breaks lines where it likes."""
    text = data.decode("utf-8", "replace")
    if path.endswith(".pdf"):
        pages = pypdfium2.PdfDocument(io.BytesIO(data))
        text += "".join(page.get_textpage().get_text_range() for page in pages)
    return "".join(f"{path}{text}".split())


@pytest.fixture
def inside(clinic: Clinic, run, tmp_path: Path):
    """Hand off all of it with these options, open it as a lawyer without Intake does, and give what can be read."""
    if not shutil.which("age"):
        pytest.skip("NO `age` PROGRAM: interoperation is not tested here")

    def inside(*options: str) -> dict[str, str]:
        sealed, opened = tmp_path / "a.age", tmp_path / "a.zip"
        told = ["--passphrase-file", clinic.key.with_name("passphrase"), "--matter", clinic.matter, "--to", clinic.to]
        assert run("hand-off", clinic.folder, *told, "--out", sealed, *options).exit == 0
        subprocess.run(["age", "-d", "-i", clinic.key, "-o", opened, sealed], check=True)
        with zipfile.ZipFile(opened) as archive:
            found = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
        for path in (sealed, opened):
            path.unlink()
        return {path: words_of(path, data) for path, data in found.items()}

    return inside


def seen(canary: str, files: dict[str, str]) -> list[str]:
    return [path for path, words in files.items() if canary in words]


def told_as_left_out(files: dict[str, str]) -> list[str]:
    listed: list[str] = json.loads(files["manifest.json"].removeprefix("manifest.json"))["left_out"]
    return listed


@pytest.mark.parametrize("field", [field for group in GROUPS for field in GROUPS[group]])
def test_a_field_that_is_left_out_is_nowhere_inside_and_is_said_to_be_left_out(clinic: Clinic, inside, field) -> None:
    whole, lacking = inside("--sheets", "--tell", "all"), inside("--sheets", "--tell", "all", "--leave-out", field)
    for canary in clinic.canaries(field):
        assert seen(canary, whole)
        assert seen(canary, lacking) == []
    assert told_as_left_out(whole) == []
    assert field in told_as_left_out(lacking)
    assert "Leftoutbythesender" in lacking["open-me.html"]


def test_all_of_them_can_be_left_out_at_once_and_the_things_themselves_still_go(clinic: Clinic, inside) -> None:
    lacking = inside("--sheets", "--leave-out", "all")
    for field in Field:
        for canary in clinic.canaries(field):
            assert seen(canary, lacking) == [], field
    assert seen("Itrangtwice.", lacking) == ["data/notes/0001-note.txt"]
    assert "data/documents/0001-picture.jpg" in lacking
    assert set(told_as_left_out(lacking)) == set(Field) - {Field.ACTORS, Field.TIMES}  # there is no record to lack them


def test_a_handoff_without_sheets_does_not_speak_of_their_fields(inside) -> None:
    assert told_as_left_out(inside("--leave-out", "of-person,officer")) == ["titles"]


def test_a_dry_run_says_what_would_not_be_told_and_of_two_options_the_later_counts(
    clinic: Clinic, run, tmp_path: Path
) -> None:
    given = ["--passphrase-file", clinic.key.with_name("passphrase"), "--matter", clinic.matter, "--to", clinic.to]
    given += ["--dry-run", "--leave-out", "of-record,note-times", "--tell", "actors"]
    ran = run("hand-off", clinic.folder, *given, "--out", tmp_path / "list.csv")
    told = "Not told in it: Titles in names and lists; When notes were written; When it was done."
    assert (ran.exit, told in ran.err) == (0, True)
    assert b"\r\n,note-times,left_out," in (tmp_path / "list.csv").read_bytes()
    facts = run("hand-off", clinic.folder, *given, "--json").json
    assert facts["fields_left_out"] == ["titles", "note-times", "times"]


def test_what_a_handoff_does_not_tell_is_answered_after_sealing_and_stands_in_the_record(
    clinic: Clinic, run, tmp_path: Path
) -> None:
    secret = ["--passphrase-file", clinic.key.with_name("passphrase")]
    given = [*secret, "--matter", clinic.matter, "--to", clinic.to, "--leave-out", "note-times"]
    fields = "Titles in names and lists; When notes were written"
    ran = run("hand-off", clinic.folder, *given, "--out", tmp_path / "a.age")
    assert f"Not told in it: {fields}." in ran.out
    told = run("hand-off", clinic.folder, *given, "--out", tmp_path / "b.age", "--json").json
    assert told["fields_left_out"] == ["titles", "note-times"]
    whole = run("hand-off", clinic.folder, *given[:-2], "--tell", "all", "--out", tmp_path / "c.age", "--json").json
    assert whole["fields_left_out"] == []
    record = run("custody", clinic.folder, *secret, "--matter", clinic.matter).out
    assert record.count(f"Handed off to counsel. Not told in it: {fields}") == 2


def test_a_field_that_nobody_knows_is_refused_with_those_there_are(clinic: Clinic, run) -> None:
    given = ["--passphrase-file", clinic.key.with_name("passphrase"), "--matter", clinic.matter, "--to", clinic.to]
    ran = run("hand-off", clinic.folder, *given, "--dry-run", "--leave-out", "acters")
    assert (ran.exit, "'acters' is no field" in ran.err, "actors" in ran.err) == (2, True, True)
