"""The sheets of a matter by name, each as a page to draw and as the bytes of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPainter

from intake_app.domain.handoff import SheetKind
from intake_app.domain.ids import MatterCode
from intake_app.ui.copyable import Draw
from intake_app.ui.printing import page_pdf
from intake_app.ui.sheets.fact_sheet import fact_sheet
from intake_app.ui.sheets.first_look import first_look
from intake_app.ui.sheets.known import Known, Untold, know
from intake_app.ui.sheets.page import draw_text
from intake_app.ui.sheets.timeline_sheet import draw_timeline

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Made:
    """A sheet as a document."""

    kind: SheetKind
    title: str
    pdf: bytes


def title(kind: SheetKind) -> str:
    """What a sheet is called."""
    translate = QCoreApplication.translate
    return {
        SheetKind.FACTS: translate("Sheets", "Fact sheet"),
        SheetKind.FIRST_LOOK: translate("Sheets", "First look"),
        SheetKind.TIMELINE: translate("Sheets", "Timeline"),
    }[kind]


def drawer(kind: SheetKind, known: Known) -> Draw:
    """Draws that sheet of a matter on one page."""

    def draw(painter: QPainter, page: QSizeF) -> None:
        match kind:
            case SheetKind.FACTS:
                draw_text(painter, page, lambda measure: fact_sheet(known, measure))
            case SheetKind.FIRST_LOOK:
                draw_text(painter, page, lambda measure: first_look(known, measure))
            case SheetKind.TIMELINE:
                draw_timeline(painter, page, known)

    return draw


def make_sheets(
    vault: "Vault", code: MatterCode, *, today: date, zone: str, untold: Untold = frozenset()
) -> Sequence[Made]:
    """
    All sheets of a matter, for a handoff: facts and first look of each process, and one timeline. None tells `untold`.

    In any thread but not before the theme. The same records on the same day give the same bytes. Raises NotFound.
    """
    known = know(vault, code, None, today=today, zone=zone)
    each = [know(vault, code, one.stored.id, today=today, zone=zone) for one in known.papers.processes] or [known]
    known, each = known.without(untold, zone=zone), [one.without(untold, zone=zone) for one in each]
    several, made = len(each) > 1, []
    for number, one in enumerate(each, start=1):
        for kind in (SheetKind.FACTS, SheetKind.FIRST_LOOK) if one.looked else (SheetKind.FACTS,):
            name = f"{title(kind)} {number}" if several else title(kind)
            made.append(Made(kind, name, page_pdf(drawer(kind, one))))
    return [*made, Made(SheetKind.TIMELINE, title(SheetKind.TIMELINE), page_pdf(drawer(SheetKind.TIMELINE, known)))]
