"""One page of a file as pixels for the screen, whatever the file's own size and colours."""

import io
import warnings
from dataclasses import dataclass
from typing import cast

from PIL import Image, ImageFile

from intake_app.cleaning import avif, bmp, heif, ico, jpeg2000, pnm, raster, tiff
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import check_size
from intake_app.cleaning.jpeg import frames
from intake_app.cleaning.jpeg.decoding import open_jpeg
from intake_app.cleaning.raster import DECODER_ERRORS
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

FORMATS = {
    Kind.PNG: "PNG",
    Kind.GIF: "GIF",
    Kind.WEBP: "WEBP",
    Kind.AVIF: "AVIF",
    Kind.JPEG2000: "JPEG2000",
}
"""Those that Pillow opens as a whole, by its names for them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Four bytes for each pixel, rows from the top; `pages` is how many the file has."""

    width: int
    height: int
    rgba: bytes
    pages: int


def preview(data: bytes, kind: Kind, within: tuple[int, int], page: int) -> Shown:
    """The page upright, in sRGB, no larger than `within`. FileRefused when it can't be shown."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _preview(data, kind, within, page)
        except DECODER_ERRORS as error:
            raise FileRefused(Refusal.DAMAGED, type(error).__name__) from error


def _preview(data: bytes, kind: Kind, within: tuple[int, int], page: int) -> Shown:
    if kind in DECODED:
        decode = DECODED[kind]
        whole, pages = decode(data, page)
        return _shown(_fitted(_in_eight_bits(whole), within), pages)
    if kind not in {Kind.JPEG, Kind.TIFF, *FORMATS}:
        raise FileRefused(Refusal.UNKNOWN_KIND, kind)
    source, pages = _opened(data, kind, page)
    check_size(*source.size)
    turn = _turn(source, kind)
    box = within[::-1] if turn in raster.SIDEWAYS else within
    source.draft(None, (2 * box[0], 2 * box[1]))  # only JPEG does it: decoding at a fraction of the size
    source.load()
    picture = _in_eight_bits(source)
    convert = to_srgb(_profile(source, kind, data), picture.mode)
    picture = _fitted(picture, box)
    return _shown(raster.bare(convert(picture) if convert else picture, turn), pages)


def _opened(data: bytes, kind: Kind, page: int) -> tuple[ImageFile.ImageFile, int]:
    """Standing at that page, not decoded yet; and the number of pages."""
    if kind is Kind.JPEG:
        views = frames.read(data)
        return open_jpeg(views[_among(page, len(views))].data), len(views)
    if kind is Kind.TIFF:
        source: ImageFile.ImageFile = tiff.opened(data)
    else:
        source = Image.open(io.BytesIO(data), formats=[FORMATS[kind]])
    pages = int(getattr(source, "n_frames", 1))
    source.seek(_among(page, pages))
    return source, pages


def _profile(source: Image.Image, kind: Kind, data: bytes) -> bytes | None:
    if kind is Kind.JPEG2000:
        return jpeg2000.profile(data)
    return avif.profile(source, data) if kind is Kind.AVIF else source.info.get("icc_profile")


def _heif(data: bytes, page: int) -> tuple[Image.Image, int]:
    pictures = heif.open_all(data)
    return heif.decode(pictures[_among(page, len(pictures))])[0], len(pictures)


def _bmp(data: bytes, _page: int) -> tuple[Image.Image, int]:
    return bmp.load(data)[0], 1


def _pnm(data: bytes, page: int) -> tuple[Image.Image, int]:
    pictures = pnm.file.read(data)
    return pnm.shown(pictures[_among(page, len(pictures))]), len(pictures)


def _ico(data: bytes, page: int) -> tuple[Image.Image, int]:
    pictures = ico.read(data)
    return ico.decoded(pictures[_among(page, len(pictures))]), len(pictures)


DECODED = {Kind.HEIF: _heif, Kind.BMP: _bmp, Kind.PNM: _pnm, Kind.ICO: _ico}
"""Those that are opened by readers of our own: a page upright and in sRGB, and how many there are."""


def _turn(source: Image.Image, kind: Kind) -> int:
    if kind is Kind.TIFF:
        return 1  # Pillow turns it on loading
    return avif.orientation(source) if kind is Kind.AVIF else raster.orientation(source)


def _among(page: int, pages: int) -> int:
    return min(max(page, 0), pages - 1)


def _shown(picture: Image.Image, pages: int) -> Shown:
    if picture.mode == "CMYK":
        picture = picture.convert("RGB")
    return Shown(picture.width, picture.height, picture.convert("RGBA").tobytes(), pages)


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Without a palette, and with deeper samples brought to 8 bits."""
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 257).convert("L")
    if picture.mode in {"I", "F"}:
        return _spread(picture)
    if picture.mode == "LA" or (picture.mode in {"L", "RGB", "CMYK", "LAB"} and not picture.has_transparency_data):
        return picture
    return picture.convert("L" if picture.mode == "1" else "RGBA" if picture.has_transparency_data else "RGB")


def _spread(picture: Image.Image) -> Image.Image:
    """Samples of no fixed range, from their darkest to their lightest."""
    low, high = cast(tuple[float, float], picture.getextrema())
    scale = 255 / ((high - low) or 1)
    return picture.point(lambda value: value * scale - low * scale).convert("L")


def _fitted(picture: Image.Image, box: tuple[int, int]) -> Image.Image:
    """No larger than `box`, in its own proportions."""
    scale = min(box[0] / picture.width, box[1] / picture.height)
    if scale >= 1:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
