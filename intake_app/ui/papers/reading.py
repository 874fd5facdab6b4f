"""Reading all papers of a matter, and drawing the pages on which something was found."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from intake_app.domain.document import DRAWN, WORDED
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.domain.progress import Step
from intake_app.errors import FileRefused
from intake_app.ui.items.picture import image_of
from intake_app.ui.jobs import Report
from intake_app.ui.session import Session
from intake_app.workflows.preview_item import preview_item
from intake_app.workflows.read_pages import each_item
from intake_app.workflows.read_papers import PaperRead, open_paper_reader, read_paper

WIDTH = 1000
"""Pixels a page is drawn at for its places."""

READABLE = DRAWN | WORDED


@dataclass(frozen=True, slots=True)
class ReadAll:
    """What was read, the pages that were drawn, and files that could not be read."""

    papers: tuple[PaperRead, ...]
    pages: dict[tuple[ItemId, int], QImage]
    refused: int


def read_all(session: Session, matter: MatterCode, report: Report) -> ReadAll:
    """In a worker thread. Tells each paper before it is read; `Cancelled` when the user stops it."""
    items = [item for item in each_item(session.vault, matter) if item.kind in READABLE]
    papers: list[PaperRead] = []
    pages: dict[tuple[ItemId, int], QImage] = {}
    refused = 0
    with open_paper_reader() as reader:
        for done, item in enumerate(items):
            report(Step("read", done, len(items), item.title))
            try:
                paper = read_paper(session.vault, session.cleaner, reader, item, check=report.check)
            except FileRefused:
                refused += 1
                continue
            papers.append(paper)
            session.enter_view(item, item.shared.role)
            for number in {one.page for one in paper.suggestions if one.boxes}:
                shown = preview_item(
                    session.vault,
                    session.cleaner,
                    item,
                    item.shared.role,
                    width=WIDTH,
                    height=4 * WIDTH,
                    page=number - 1,
                    check=report.check,
                )
                pages[item.id, number] = image_of(shown.rgba, shown.width, shown.height)
    return ReadAll(tuple(papers), pages, refused)
