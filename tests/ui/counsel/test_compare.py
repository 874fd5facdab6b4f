"""A key is compared with the code that its owner showed."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from intake_app.domain.people import Counsel, KeyCheck
from intake_app.ui.counsel.card import CounselCard
from intake_app.ui.session import Session
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel, change_key
from intake_app.workflows.new_key import make_key
from intake_app.workflows.qr_code import qr_code

LIMIT = 30_000


@pytest.fixture
def counsel(vault: Vault) -> Counsel:
    return add_counsel(vault, "Marisol Vane", "", make_key().recipient, actor="Desk 1")


def photo(text: str, place: Path) -> Path:
    code = qr_code(text)
    assert code is not None
    drawn = Image.new("L", (code.size, code.size))
    drawn.putdata([0 if dark else 255 for row in code.rows for dark in row])
    sheet = Image.new("L", (code.size * 6 + 60, code.size * 6 + 60), 255)
    sheet.paste(drawn.resize((code.size * 6,) * 2, Image.Resampling.NEAREST), (30, 30))
    sink = io.BytesIO()
    sheet.save(sink, "PNG")
    place.write_bytes(sink.getvalue())
    return place


def test_the_same_code_checks_the_key(
    session: Session, vault: Vault, counsel: Counsel, tmp_path: Path, qtbot: QtBot
) -> None:
    card = CounselCard(session, counsel)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.changed, timeout=LIMIT):
        card.compare(photo(counsel.key, tmp_path / "code.png"))
    with vault.reading() as view:
        checked = view.people.get(counsel.id)
    assert (checked.check, checked.checked_by) == (KeyCheck.CODE, session.actor)


@pytest.mark.parametrize("text", ["another", "nothing"])
def test_another_code_checks_nothing_and_is_loud(
    session: Session, vault: Vault, counsel: Counsel, tmp_path: Path, qtbot: QtBot, text: str
) -> None:
    card = CounselCard(session, counsel)
    qtbot.addWidget(card)
    card.show()
    card.compare(photo(make_key().recipient if text == "another" else "hello", tmp_path / "code.png"))
    said = "another key" if text == "another" else "not that of a key"
    qtbot.waitUntil(lambda: said in card._fault.plain(), timeout=LIMIT)
    with vault.reading() as view:
        assert view.people.get(counsel.id).check is KeyCheck.UNCHECKED


def test_keys_that_were_replaced_stay_on_the_card(session: Session, vault: Vault, counsel: Counsel, qtbot) -> None:
    changed = change_key(vault, counsel.id, make_key().recipient, actor="Desk 1")
    card = CounselCard(session, changed)
    qtbot.addWidget(card)
    said = " ".join(text.plain() for text in card.findChildren(Text))
    assert "1 key replaced" in said
    assert "The key was changed" in said
