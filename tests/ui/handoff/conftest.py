"""A matter with a photo, a text and a note; counsel with a key file."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.domain.people import Counsel
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.session import Session
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.new_key import new_key
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.take_in import take_in
from intake_app.workflows.write_note import write_note

LIMIT = 30_000  # milliseconds


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


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running(), timeout=LIMIT)


def begun(session: Session, case: Case, qtbot: QtBot, *, height: int = 900) -> HandOffView:
    """The page on which the case is handed off, with all that it asks the vault for."""
    made = HandOffView(session)
    made.resize(1200, height)
    qtbot.addWidget(made)
    made.show()
    made.start(case.code)
    idle(session, qtbot)
    return made
