"""A PDF of pictures: each page drawn, and nothing of the document but what can be seen."""

import pikepdf

from intake_app.cleaning.facts import MAX_ALL_PIXELS
from intake_app.cleaning.packed import packed
from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.pdf.bound import add_page
from intake_app.cleaning.pdf.document import written
from intake_app.errors import FileRefused, Refusal

LEAST_DPI, MOST_DPI = 72, 600


def flattened(data: bytes, dpi: int) -> tuple[bytes, tuple[int, int]]:
    """The pages of a document as pictures, and the pixels of the first. FileRefused when they are too many."""
    scale = min(max(dpi, LEAST_DPI), MOST_DPI) / pdfium.POINTS
    pixels = 0
    sizes: list[tuple[int, int]] = []
    with pdfium.opened(data) as document, pikepdf.new() as target:
        for number in range(len(document)):
            with pdfium.page(document, number) as page:
                width, height = page.get_size()
                picture = pdfium.drawn(page, scale)
            pixels += picture.width * picture.height
            if pixels > MAX_ALL_PIXELS:
                raise FileRefused(Refusal.TOO_MANY_PIXELS, f"page {number + 1}")
            sizes.append(picture.size)
            size = round(width, 3), round(height, 3)
            add_page(target, packed(picture), size, (*size, 0, 0))
        return written(target), sizes[0]
