"""Pages for the screen, and their text for a search and for a view that needs no drawing."""

from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.preview import Shown
from intake_app.cleaning.reading import MAX_TEXT
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Kind

ROUNDED_UP = 1 - 1e-6
"""PDFium takes the next whole pixel, of 150.0000001 as well."""
BETWEEN_PAGES = "\f\n"


def show(data: bytes, _: Kind, within: tuple[int, int], number: int) -> Shown:
    """The page upright, no larger than `within`. FileRefused when it can't be drawn."""
    with pdfium.opened(data) as shown:
        pages = len(shown)
        with pdfium.page(shown, min(max(number, 0), pages - 1)) as page:
            width, height = page.get_size()
            scale = min(within[0] / max(width, 1), within[1] / max(height, 1))
            picture = pdfium.drawn(page, scale * ROUNDED_UP)
    return Shown(picture.width, picture.height, picture.convert("RGBA").tobytes(), pages)


def read(data: bytes, _: Kind, choices: CleaningChoices) -> Reading:
    """The text of all pages, as far as it is read. FileRefused when the document can't be opened."""
    texts: list[str] = []
    length = 0
    with pdfium.opened(data, choices.password) as shown:
        for number in range(len(shown)):
            with pdfium.page(shown, number) as page:
                texts.append(pdfium.text(page))
            length += len(texts[-1])
            if length > MAX_TEXT:
                break
    return Reading(BETWEEN_PAGES.join(texts), whole=length <= MAX_TEXT)
