"""Which part of the cleaning knows which kind of file, for the children that do the work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from intake_app.cleaning import archive, images, mail, office, pdf, preview, text
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.preview import Shown
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import OFFICE, PICTURES, Kind
from intake_app.errors import FileRefused, Refusal

Box = tuple[int, int]
"""The width and height in pixels that a preview has to fit into."""


def _cannot(*_: object) -> Any:
    raise FileRefused(Refusal.UNKNOWN_KIND)


@dataclass(frozen=True, slots=True)
class Expert:
    """
    What can be done with one family of kinds; what it can't do is refused as UNKNOWN_KIND.

    `clean` makes the copy and tells what was found and kept. `show` draws one page. `read` gives text, headers and the
    list of parts; `part` unpacks one of them by its number in that list. `warm_up` has every library do its work once
    before the door shuts.
    """

    clean: Callable[[bytes, Kind, CleaningChoices], tuple[bytes, Facts]] = _cannot
    show: Callable[[bytes, Kind, Box, int], Shown] = _cannot
    read: Callable[[bytes, Kind, CleaningChoices], Reading] = _cannot
    part: Callable[[bytes, Kind, int], bytes] = _cannot
    warm_up: Callable[[], None] = lambda: None


PICTURE = Expert(
    clean=lambda data, kind, _choices: images.clean_image(data, kind),
    show=preview.preview,
)

PDF = Expert(clean=pdf.clean, show=pdf.show, read=pdf.read, warm_up=pdf.warm_up)

EXPERTS: dict[Kind, Expert] = dict.fromkeys(PICTURES, PICTURE) | {Kind.PDF: PDF}

MAIL = Expert(clean=mail.clean, read=mail.read, part=mail.part, warm_up=mail.warm_up)
EXPERTS |= dict.fromkeys((Kind.EMAIL, Kind.MSG, Kind.OLD_OFFICE), MAIL)

EXPERTS[Kind.TEXT] = Expert(clean=text.clean, read=text.read)
EXPERTS |= dict.fromkeys((Kind.HTML, Kind.DATA, Kind.RTF), Expert(read=text.read))

EXPERTS |= dict.fromkeys((Kind.OFFICE, *OFFICE), Expert(clean=office.clean, read=office.read, warm_up=office.warm_up))

EXPERTS[Kind.ARCHIVE] = Expert(read=archive.read, part=archive.part, warm_up=archive.warm_up)

NOBODY = Expert()


def expert(kind: Kind) -> Expert:
    """Whoever knows that kind."""
    return EXPERTS.get(kind, NOBODY)
