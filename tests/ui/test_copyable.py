"""Every letter of a page can be copied out of its PDF: a screen reader says it from there, and a search finds it."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtGui import QTextLayout

from intake_app.age import X25519Identity
from intake_app.domain.case_file import Event, EventKind
from intake_app.domain.matter import Mode
from intake_app.ui import i18n
from intake_app.ui.counsel.key_card import card_pdf
from intake_app.ui.create.sheet_drawing import sheet_pdf
from intake_app.ui.sheets.making import make_sheets
from intake_app.ui.theme import Theme
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record

# Scripts that the program's own letters lack; each ends with a sign that stands nowhere else in the text.
NAMES = ("Zoë Quetzal-Ünver", "عظحشخذة", "♦⚠★", "Юлия Щукина", "שלום עולם")
WORDS = ["able"] * 12


def in_pdf(pdf: bytes) -> str:
    """The text of its first page, as it is copied, without blanks."""
    return "".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split())


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest, look: Theme) -> str:
    layout = QTextLayout(request.param, look.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
        pytest.skip("no font here has these letters")
    return str(request.param)


def lost(name: str, pdf: bytes) -> set[str]:
    return set(name) - set(in_pdf(pdf)) - {" "}


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_letter_of_a_name_is_lost_on_the_sheets_for_counsel(vault: Vault, name: str, language: str) -> None:
    i18n.install(language)
    with vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    add_record(vault, matter.code, Event(EventKind.AGENCY_VISIT, date(2025, 10, 4), name), actor="ana")
    sheets = make_sheets(vault, matter.code, today=date(2025, 10, 6), zone="America/Los_Angeles")
    assert lost(name, sheets[-1].pdf) == set(), "the timeline"


def test_no_letter_of_a_name_is_lost_on_a_key_card_nor_on_a_recovery_sheet(name: str) -> None:
    key = str(X25519Identity.generate().recipient())
    card = card_pdf(name, key)
    assert lost(name, card) == set()
    assert key in in_pdf(card)
    assert lost(name, sheet_pdf(name, WORDS)) == set()


def test_what_makes_a_letter_readable_is_the_same_each_time(name: str) -> None:
    assert sheet_pdf(name, WORDS) == sheet_pdf(name, WORDS)
