"""
A clean TIFF from a received one: pages are decoded by Pillow, which turns them upright, and saved one by one.

A page keeps its compression where that is without loss, or JPEG. Reduced versions of other pages (NewSubfileType 1)
are previews and not kept.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count

from PIL import Image, TiffImagePlugin

from intake_app.cleaning import facts, jpeg, raster
from intake_app.cleaning.colour import ToSrgb, from_lab, to_srgb
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.facts import MAX_ALL_PIXELS, Facts, check_size
from intake_app.cleaning.jpeg import Compression
from intake_app.cleaning.tiff import deep, file, photo
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

AS_IT_WAS = {"raw", "packbits", "tiff_lzw"}
"""Compressions that are kept. Fax is kept as its best kind, JPEG with its tables, any other becomes Deflate."""

OLD_JPEG = "tiff_jpeg"
FAX = {"group3", "group4", "tiff_ccitt"}
WITH_PREDICTOR = {"tiff_lzw", "tiff_adobe_deflate"}
PREDICTABLE = {"L", "LA", "RGB", "RGBA", "CMYK", "I;16"}
HORIZONTAL = 2
"""Samples as differences from the one on the left, which compress better."""

TRANSPARENT = {"LA", "La", "PA", "RGBA", "RGBa"}
PLAIN = {"La": "LA", "RGBa": "RGBA", "YCbCr": "RGB", "RGBX": "RGB"}
"""Modes to write others in, that viewers know."""

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

NO_DECODER = {"webp"}
"""Compressions by Pillow's names that its libtiff is built without."""

REDUCED = 1
"""In NewSubfileType: a smaller version of another page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page anew, as a file of its own."""

    data: bytes
    size: tuple[int, int]
    turn: int
    recoloured: bool = False
    transparent: bool = False
    whole: bool = True
    hidden: int = 0  # pixels that nobody saw the colours of
    unused: int = 0  # colours that no pixel has
    fewer_bits: bool = False
    encoded_again: bool = False


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
            page = _made_anew(source, data)
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


def _made_anew(source: TiffImagePlugin.TiffImageFile, data: bytes) -> Page:
    if source.info["compression"] in NO_DECODER:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "compression")
    turn, convert = raster.orientation(source), _conversion(source)
    deep_convert = _deep_conversion(source)
    made = Page(b"", source.size, turn, convert is not None, source.mode in TRANSPARENT)
    is_deep = deep.is_deep(source)
    if is_deep and (convert is None or deep_convert):
        page, hidden = deep.page(source, data, deep_convert)
        return replace(made, data=page, size=source.size, hidden=hidden)
    # What the header says is read first: loading tidies up.
    compression, photometric = source.info["compression"], source.tag_v2.get(file.PHOTOMETRIC)
    coding, signed = _photo_coding(source, data), _is_signed(source)
    whole = _load(source)
    pixels = raster.bare(convert(source) if convert else source)
    pixels, hidden = raster.without_unseen(_as_viewers_know_it(pixels))
    pixels, unused = raster.with_used_colours(pixels)
    made = replace(made, size=source.size, whole=whole, hidden=hidden, unused=unused, fewer_bits=is_deep)
    if pixels.mode in {"L", "RGB"} and (coding or compression == OLD_JPEG):
        size = pixels.size[::-1] if turn in raster.SIDEWAYS else pixels.size
        return replace(made, data=_in_jpeg(pixels, coding and coding.turned(turn, size)), encoded_again=True)
    if signed:
        return replace(made, data=deep.signed_page(pixels, photometric or file.GREY))
    if pixels.mode == "I;16" and deep_convert and photometric == file.GREY:
        pixels, made = deep.grey_in_srgb(pixels, deep_convert), replace(made, recoloured=True)
    return replace(made, data=_saved(pixels, compression, photometric))


def _in_jpeg(pixels: Image.Image, coding: Compression | None) -> bytes:
    """With the tables it came with; where nobody can tell them, with fine ones."""
    copy = coding.write(pixels) if coding else jpeg.write(pixels)
    return photo.page(pixels.size, copy, len(pixels.getbands()), coding)


def _is_signed(source: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether samples are numbers of 16 bits that may be negative."""
    formats, bits = source.tag_v2.get(file.SAMPLE_FORMAT), source.tag_v2.get(file.BITS)
    return source.mode == "I" and formats == (file.SIGNED,) and bits == (16,)


def _conversion(source: TiffImagePlugin.TiffImageFile) -> ToSrgb | None:
    if source.mode == "LAB":
        return from_lab()
    return to_srgb(source.info.get("icc_profile"), source.mode)


def _deep_conversion(source: TiffImagePlugin.TiffImageFile) -> DeepToSrgb | None:
    """For samples of 16 bits; None where they look the same without, or a profile is no matter of curves."""
    profile, mode = source.info.get("icc_profile"), "L" if source.mode.startswith("I;16") else source.mode
    if not profile or not to_srgb(profile, mode):
        return None
    return DeepToSrgb.of(profile, b"GRAY" if mode == "L" else b"RGB ")


def _photo_coding(source: TiffImagePlugin.TiffImageFile, data: bytes) -> Compression | None:
    """How a page in JPEG is coded; None for others, for JPEG of the old kind, and where nobody can tell."""
    if source.info["compression"] != "jpeg":
        return None
    try:
        return photo.coding(source, data)
    except (LookupError, SyntaxError, StopIteration, FileRefused):
        return None


def _load(source: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether all strips could be decoded; OSError when none could."""
    try:
        return raster.load_what_there_is(lambda: source)[1]
    except OSError:
        if source.tile or not source.getbbox():
            raise
        return False  # libtiff gave up, and Pillow keeps what came before


def _as_viewers_know_it(pixels: Image.Image) -> Image.Image:
    if pixels.mode == "I;16B":
        return Image.frombytes("I;16", pixels.size, pixels.tobytes(), "raw", "I;16B")
    return raster.bare(pixels.convert(PLAIN[pixels.mode])) if pixels.mode in PLAIN else pixels


def _saved(pixels: Image.Image, was: str, photometric: int | None) -> bytes:
    """By Pillow, in the compression it had or one no worse."""
    compression = was if was in AS_IT_WAS else "tiff_adobe_deflate"
    tags: dict[int, int] = {}
    if pixels.mode == "1" and was in FAX:
        compression = "group4"
        tags[file.ROWS_PER_STRIP] = pixels.height  # fax machines and old viewers want one strip
    elif compression in WITH_PREDICTOR and pixels.mode in PREDICTABLE:
        tags[file.PREDICTOR] = HORIZONTAL
    if photometric == file.WHITE_IS_ZERO and pixels.mode in {"I;16", "F"}:
        tags[file.PHOTOMETRIC] = photometric  # Pillow inverts these neither on reading nor on writing
    sink = io.BytesIO()
    pixels.save(sink, "TIFF", compression=compression, tiffinfo=tags)
    return sink.getvalue()


def write(pictures: Iterable[Image.Image]) -> bytes:
    """Bare pictures that were no TIFF before, in JPEG that shows no loss; transparent ones without loss."""
    return _joined(
        [
            photo.page(picture.size, jpeg.write(picture), len(picture.getbands()))
            if picture.mode in {"L", "RGB"}
            else _saved(picture, "tiff_adobe_deflate", None)
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
