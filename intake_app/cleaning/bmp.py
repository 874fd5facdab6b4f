"""BMP: written as 1, 8 or 24 bits. With transparency, which few viewers look for in a BMP, it becomes a PNG."""

import io

from PIL import BmpImagePlugin

from intake_app.cleaning import facts, raster
from intake_app.cleaning.facts import ImageFacts, check_size
from intake_app.domain.document import Kind


def clean(data: bytes) -> tuple[bytes, ImageFacts]:
    """The picture as a BMP or PNG that holds nothing else. FileRefused when it is too large or shows nothing."""
    check_size(*_announced_size(data))
    source, whole = raster.load_what_there_is(lambda: BmpImagePlugin.BmpImageFile(io.BytesIO(data)))
    picture = raster.bare(source)
    transparent = picture.mode == "RGBA"
    kind = Kind.PNG if transparent else Kind.BMP
    sink = io.BytesIO()
    picture.save(sink, kind.upper())
    kept = facts.kept(transparent=transparent, cut_short=not whole)
    return sink.getvalue(), ImageFacts(kind, picture.width, picture.height, kept=kept)


def _announced_size(data: bytes) -> tuple[int, int]:
    """Width and height in the header, of the short old kind or the long one; rows may count from the top."""
    if data[14:18] == b"\x0c\0\0\0":
        return int.from_bytes(data[18:20], "little"), int.from_bytes(data[20:22], "little")
    height = int.from_bytes(data[22:26], "little", signed=True)
    return int.from_bytes(data[18:22], "little", signed=True), abs(height)
