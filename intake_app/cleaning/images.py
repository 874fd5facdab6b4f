"""
Pictures made anew from their pixels: `clean_image` is the whole of what happens to one.

Formats without loss are written again value for value, in their own frames and depth. Lossy ones are decoded and
encoded once. Nothing but pixels, palette, transparency, order and timing is carried over; no saving function ever sees
an opened file, as they trust what stands in its `info`.
"""

import warnings

from intake_app.cleaning import avif, bmp, gif, heif, ico, jpeg, jpeg2000, png, pnm, raster, tiff, webp
from intake_app.cleaning.facts import Facts
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

CLEANERS = {
    Kind.JPEG: jpeg.clean,
    Kind.PNG: png.clean,
    Kind.GIF: gif.clean,
    Kind.WEBP: webp.clean,
    Kind.TIFF: tiff.clean,
    Kind.BMP: bmp.clean,
    Kind.HEIF: heif.clean,
    Kind.AVIF: avif.clean,
    Kind.JPEG2000: jpeg2000.clean,
    Kind.PNM: pnm.clean,
    Kind.ICO: ico.clean,
}

HOLLOW = 16
"""Times its source's size that a copy of a file cut short may have. Beyond, it is a large nothing around a remnant."""


def clean_image(data: bytes, kind: Kind) -> tuple[bytes, Facts]:
    """
    The picture as a file that holds nothing else, and what was kept of it.

    FileRefused: no or too many pixels by its header, damaged, or of a kind that no cleaner knows.
    """
    cleaner = CLEANERS.get(kind)
    if cleaner is None:
        raise FileRefused(Refusal.UNKNOWN_KIND, kind)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of damaged metadata, which is not read anyway
        try:
            copy, facts = cleaner(data)
        except raster.DECODER_ERRORS as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error
    cut_short = any(finding.what == What.CUT_SHORT for finding in facts.kept)
    if cut_short and len(copy) > HOLLOW * max(len(data), 1 << 16):
        raise FileRefused(Refusal.DAMAGED, "hollow")
    return copy, facts
