"""One page of a TIFF anew. It keeps its compression where that is without loss, or JPEG."""

import io
from dataclasses import dataclass, replace

from PIL import Image, TiffImagePlugin

from intake_app.cleaning import jpeg, raster
from intake_app.cleaning.colour import ToSrgb, from_lab, to_srgb
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.jpeg import Compression
from intake_app.cleaning.tiff import deep, file, photo
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

NO_DECODER = {"webp"}
"""Compressions by Pillow's names that its libtiff is built without."""


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


def made_anew(source: TiffImagePlugin.TiffImageFile, data: bytes) -> Page:
    """The page that `source` stands at; `data` is the whole file."""
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
    return replace(made, data=saved(pixels, compression, photometric))


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


def saved(pixels: Image.Image, was: str, photometric: int | None) -> bytes:
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
