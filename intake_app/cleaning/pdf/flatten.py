"""A PDF of pictures: each page drawn, and nothing of the document but what can be seen."""

import pikepdf

from intake_app.cleaning.facts import MAX_ALL_PIXELS
from intake_app.cleaning.packed import packed
from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.pdf.bound import add_page
from intake_app.cleaning.pdf.document import written
from intake_app.errors import FileRefused, Refusal

WHITE = ((255, 255),) * 3
"""The darkest and the lightest of each colour, of a page that shows nothing."""
LEAST_DPI, MOST_DPI = 72, 600


def flattened(data: bytes, dpi: int, password: str = "", *, damaged: bool = False) -> tuple[bytes, tuple[int, int]]:
    """
    The pages of a document as pictures, and the pixels of the first.

    FileRefused when they are too many, or, of a `damaged` one, when nothing of them is left.
    """
    scale = min(max(dpi, LEAST_DPI), MOST_DPI) / pdfium.POINTS
    pixels = 0
    sizes, something = list[tuple[int, int]](), False
    with pdfium.opened(data, password) as document, pikepdf.new() as target:
        for number in range(len(document)):
            with pdfium.page(document, number) as page:
                width, height = page.get_size()
                picture = pdfium.drawn(page, scale)
            pixels += picture.width * picture.height
            if pixels > MAX_ALL_PIXELS:
                raise FileRefused(Refusal.TOO_MANY_PIXELS, f"page {number + 1}")
            sizes.append(picture.size)
            something = something or picture.getextrema() != WHITE
            size = round(width, 3), round(height, 3)
            add_page(target, packed(picture), size, (*size, 0, 0))
        if not sizes or (damaged and not something):
            raise FileRefused(Refusal.DAMAGED, "nothing shows")
        return written(target), sizes[0]
