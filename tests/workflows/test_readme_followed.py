"""Somebody without this program does what README.txt says, word for word, with stock tools."""

import hashlib
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.cleaning import Cleaner
from intake_app.domain.document import Role
from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.workflows.hand_off import Addressees, Choice, Contents, hand_off
from intake_app.workflows.take_in import take_in_picture
from intake_app.workflows.write_note import write_note

ENGLISH, SPANISH = (Path(__file__).parents[2] / "resources/handoff/README.txt").read_text("utf-8").split("\nESPAÑOL\n")
SUMS = "manifest-sha256.txt"
NEEDED = ("age", "minisign", "sha256sum", "shasum")
DOCUMENT = "data/documents/0001-picture.jpg"

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="NO `age`, `minisign` OR `shasum` PROGRAM: the README is not followed"
)


def commands(half: str, start: str, **filled: str) -> list[str]:
    """Those that can be typed here, with what they leave open filled in."""
    found = re.findall(rf"^  (?:macOS +|Linux +)?((?:{start}) .+)$", half, re.MULTILINE)
    for word, value in filled.items():
        found = [command.replace(word.replace("_", "-"), value) for command in found]
    return found


def typed(command: str, folder: Path) -> str:
    """What it answers."""
    return subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def sealed(
    vault: Vault, matter: Matter, cleaner: Cleaner, identity: X25519Identity, make_photo, tmp_path: Path
) -> Path:
    """A folder with a handoff and the key that opens it."""
    photo = take_in_picture(vault, cleaner, matter.code, "Summons.heic", make_photo(), actor="ben")
    note = write_note(vault, matter.code, "First call", "They asked for a copy.", actor="ben")
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "key.txt").write_text(f"{identity}\n")
    hand_off(
        vault, matter.code, actor="ben", to=Addressees((str(identity.recipient()),)), counsel=None,
        contents=Contents((Choice(photo.id, Role.CLEAN),), (note.id,)), target=folder / "For counsel.age",
        sender="Clinic",
    )  # fmt: skip
    return folder


@pytest.fixture(params=[ENGLISH, SPANISH], ids=["english", "spanish"])
def half(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def bag(half: str, sealed: Path) -> Path:
    """What lies there after the archive was unpacked."""
    names = {"YOUR_KEY_FILE": "key.txt", "SU_ARCHIVO_DE_CLAVE": "key.txt"}
    for sentence in ("THE-FILE.age", "EL-ARCHIVO.age"):
        half = half.replace(sentence, '"For counsel.age"')
    (command,) = commands(half, "age", **names)
    typed(command, sealed)
    with zipfile.ZipFile(sealed / "handoff.zip") as archive:
        archive.extractall(sealed)
    (folder,) = (path for path in sealed.iterdir() if path.is_dir())
    return folder


def signature(half: str, bag: Path) -> str:
    """Step 1, with the key that the list names."""
    (key,) = re.findall(r'"sender": \{[^}]*"key": "([^"]+)"', (bag / "manifest.json").read_text())
    (command,) = commands(half, "minisign", KEY=key, CLAVE=key)
    return typed(command, bag)


def sums_are_those_of_the_list(half: str, bag: Path) -> bool:
    """Step 2, as whoever compares them would see it."""
    (line,) = (line for line in (bag / "manifest.json").read_text().splitlines() if f'"{SUMS}"' in line)
    asked = [one for one in commands(half, "shasum|sha256sum") if one.endswith(SUMS) and " -c " not in one]
    answers = [typed(command, bag) for command in asked]
    assert len(answers) == 2
    return all(answer.split()[0] in line for answer in answers)


def documents(half: str, bag: Path) -> list[str]:
    """Step 3."""
    return [typed(command, bag) for command in commands(half, "shasum|sha256sum") if " -c " in command]


def test_every_command_works_and_says_what_it_says(half: str, bag: Path) -> None:
    assert "Signature and comment signature verified" in signature(half, bag)
    assert sums_are_those_of_the_list(half, bag)
    for answer in documents(half, bag):
        assert answer.count(": OK\n") == len(answer.splitlines()) == len((bag / SUMS).read_text().splitlines())
    manifest = (bag / "manifest.json").read_text()
    by_hand = [command for command in commands(half, "shasum|sha256sum") if DOCUMENT in command]
    assert len(by_hand) == 2
    assert all(typed(command, bag).split()[0] in manifest for command in by_hand)


def test_its_steps_tell_other_documents_that_were_put_beneath_a_genuine_signature(half: str, bag: Path) -> None:
    """Sums of somebody else's fit their documents, and a list that was signed once stays signed: the middle tells."""
    (bag / DOCUMENT).write_bytes(b"another picture")
    other = hashlib.sha256(b"another picture").hexdigest()
    kept = [line for line in (bag / SUMS).read_text().splitlines() if DOCUMENT not in line]
    (bag / SUMS).write_text("".join(f"{line}\n" for line in (*kept, f"{other}  {DOCUMENT}")))
    signature(half, bag)
    assert documents(half, bag)
    assert not sums_are_those_of_the_list(half, bag)
