"""
A clean TIFF from a received one: pages are decoded by Pillow, which turns them upright, and saved one by one.

Reduced versions of other pages (NewSubfileType 1) are previews and not kept.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count

from PIL import Image, TiffImagePlugin

from intake_app.cleaning import facts, jpeg, raster
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts, check_size
from intake_app.cleaning.tiff import file, photo
from intake_app.cleaning.tiff.page import Page, made_anew, saved
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

TiffImagePlugin.OPEN_INFO |= {
    (order, file.CMYK, (1,), 1, (8,) * 5, (alpha,)): ("CMYK", "CMYKX")
    for order in (b"II", b"MM")
    for alpha in (1, 2, 999)
}
"""Inks with an alpha channel (999 is Corel Draw's number), which Pillow doesn't know and viewers don't heed."""

NOT_KNOWN = {"unknown pixel mode", "Invalid value for samples per pixel"}
"""What Pillow says of numbers, depths or kinds of samples that it can't read, in directories that are sound."""

BIG_AND_BIG_ENDIAN = b"MM\0+"
"""How such a file begins. Pillow takes it for one of the usual size."""

REDUCED = 1
"""In NewSubfileType: a smaller version of another page."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """All pages but damaged ones. FileRefused when one is too large; what decoders raise when it is the first."""
    _check_order(data)
    check_size(*_announced_size(data))
    source = opened(data)
    shown = _shown(source)
    pages = list(_pages(source, shown, data))
    kept = facts.kept(
        turned=any(page.turn != 1 for page in pages),
        recoloured=any(page.recoloured for page in pages),
        pages=len(pages),
        transparent=any(page.transparent for page in pages),
        cut_short=len(pages) < len(shown) or not all(page.whole for page in pages),
        fewer_bits=any(page.fewer_bits for page in pages),
        encoded_again=sum(page.encoded_again for page in pages),
    )
    hidden = facts.unseen(sum(page.hidden for page in pages), unused=sum(page.unused for page in pages))
    return _joined([page.data for page in pages]), Facts(Kind.TIFF, *pages[0].size, len(pages), kept, hidden)


def opened(data: bytes) -> TiffImagePlugin.TiffImageFile:
    """Standing at its first page. FileRefused as NOT_UNDERSTOOD for samples that Pillow has no mode for."""
    _check_order(data)
    with _understood():
        return TiffImagePlugin.TiffImageFile(io.BytesIO(data))


def _check_order(data: bytes) -> None:
    if data.startswith(BIG_AND_BIG_ENDIAN):
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "byte order")


@contextmanager
def _understood() -> Iterator[None]:
    """A page with samples of 10 bits, or of floating point in three colours, is not damaged: nobody here knows it."""
    try:
        yield
    except SyntaxError as error:
        if str(error) in NOT_KNOWN:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, "samples") from error
        if isinstance(error.__cause__, KeyError):  # Pillow looks its number up
            raise FileRefused(Refusal.NOT_UNDERSTOOD, "compression") from error
        raise


def _pages(source: TiffImagePlugin.TiffImageFile, shown: Sequence[int], data: bytes) -> Iterator[Page]:
    """In their order. A damaged one costs itself alone, unless it is the first."""
    pixels = 0
    for index in shown:
        source.seek(index)
        check_size(*source.size)
        pixels += source.width * source.height
        if pixels > MAX_ALL_PIXELS:
            raise FileRefused(Refusal.TOO_MANY_PIXELS, str(pixels))
        try:
            page = made_anew(source, data)
        except raster.DECODER_ERRORS:
            if index == shown[0]:
                raise
        else:
            yield page


def _announced_size(data: bytes) -> tuple[int, int]:
    """Width and height in the first directory; Pillow takes a size of 0 for another format."""
    directory = TiffImagePlugin.ImageFileDirectory_v2(data[: 16 if 43 in data[2:4] else 8])  # 43: BigTIFF
    stream = io.BytesIO(data)
    stream.seek(directory.next)
    directory.load(stream)
    return int(directory[file.WIDTH]), int(directory[file.HEIGHT])


def _shown(source: TiffImagePlugin.TiffImageFile) -> list[int]:
    """
    Which pages are there for themselves; all, if each claims to be a reduced version.

    Pages count up to where the chain of directories ends, or to one that makes no sense. FileRefused as NOT_UNDERSTOOD
    when one makes sense but can't be read: it would be missing.
    """
    reduced = []
    for index in count():
        try:
            with _understood():
                source.seek(index)
        except raster.DECODER_ERRORS:
            break
        reduced.append(bool(int(source.tag_v2.get(file.SUBFILE, 0)) & REDUCED))
    return [index for index, small in enumerate(reduced) if not small] or list(range(len(reduced)))


def write(pictures: Iterable[Image.Image]) -> bytes:
    """Bare pictures that were no TIFF before, in JPEG that shows no loss; transparent ones without loss."""
    return _joined(
        [
            photo.page(picture.size, jpeg.write(picture), len(picture.getbands()))
            if picture.mode in {"L", "RGB"}
            else saved(picture, "tiff_adobe_deflate", None)
            for picture in pictures
        ]
    )


def _joined(pages: Sequence[bytes]) -> bytes:
    """Files of one page as one file."""
    if len(pages) == 1:
        return pages[0]
    sink = io.BytesIO()
    writer = TiffImagePlugin.AppendingTiffWriter(sink, new=True)
    for page in pages:
        writer.write(page)
        writer.newFrame()
    return sink.getvalue()
