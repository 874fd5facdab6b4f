"""A matter with a photo, a text and a note; counsel with a key file."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.domain.people import Counsel
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.new_key import new_key
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.take_in import take_in
from intake_app.workflows.write_note import write_note


@dataclass
class Case:
    code: MatterCode
    counsel: Counsel
    key: Path
    stick: Path


@pytest.fixture
def case(vault: Vault, cleaner: Cleaner, make_photo, tmp_path: Path) -> Case:
    matter = new_matter(vault, Mode.CLINIC_INTAKE, "Juniper", actor="Desk 1", originals=Originals.KEEP)
    papers, stick = tmp_path / "papers", tmp_path / "stick"
    papers.mkdir()
    stick.mkdir()
    (papers / "photo.jpg").write_bytes(make_photo())
    (papers / "call.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0")
    take_in(vault, cleaner, matter.code, [papers], actor="Desk 1")
    write_note(vault, matter.code, "First interview", "She came in at three.", actor="Desk 1")
    key = tmp_path / "key.txt"
    counsel = add_counsel(vault, "Marisol Vane", "", new_key(key), actor="Desk 1")
    return Case(matter.code, counsel, key, stick)
