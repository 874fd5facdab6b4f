"""Looking at a file of an opened handoff without saving it, behind glass."""

from collections.abc import Callable

from intake_app.cleaning import Cleaner, Pixels, sniff
from intake_app.domain.cleaning import Reading
from intake_app.domain.document import DRAWN
from intake_app.workflows.cleaner import need_walls
from intake_app.workflows.open_handoff import File, OpenedHandoff


def look_inside(
    opened: OpenedHandoff,
    file: File,
    cleaner: Cleaner,
    *,
    width: int,
    height: int,
    page: int = 0,
    without_walls: bool = False,
    check: Callable[[], None] = lambda: None,
) -> Pixels | Reading:
    """One page as pixels, fitted into `width` × `height`, or the text of what is read.

    NoWalls; FileRefused for a kind that can't be shown; HandoffDamaged. What it is, its bytes tell, not its sender.
    """
    need_walls(cleaner, without=without_walls)
    data = opened.read(file)
    if sniff(data) in DRAWN:
        return cleaner.preview(data, width=width, height=height, page=page, check=check)
    return cleaner.read(data, check=check)
