"""
HEIF and HEIC: decoded by libheif, which crops and turns as the file says, and written as what every viewer knows.

One picture becomes a JPEG, or a PNG when it is transparent. Several become the pages of a TIFF, the main one first.
Thumbnails, depth and gain maps are not pictures of their own and not kept.
"""

import io
import re
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import pi_heif
from PIL import Image

from intake_app.cleaning import facts, icc, jpeg, raster, tiff
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import Facts, check_size
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

TURNED = re.compile(rb"irot[\x01-\x03]|imir[\x00\x01]")
"""Boxes that libheif has followed when it hands out pixels."""

NO_PICTURE = re.compile(rb"(infe(?:\x02.{7}|\x03.{9}))(?:Exif|mime|uri |(?=.{0,3}[^ -~]).{4})", re.DOTALL)
"""
Entries of items that are no pictures. libheif would refuse the whole file for one that it can't unpack, and pi_heif
breaks on a kind that is no text.
"""

ANNOUNCED = re.compile(rb"(?<=\x14ispe\0{4}).{8}", re.DOTALL)
"""The size of each picture."""

EIGHT = 8
"""Bits of a colour that are handed out."""

DEEP_GREY = "I;16"
BYTES = {"L": 1, "La": 2, "LA": 2, DEEP_GREY: 2, "RGB": 3, "RGBa": 4, "RGBA": 4}
"""Of a pixel."""

STRAIGHT = {"RGBa": "RGBA", "La": "LA"}
"""Modes with colours multiplied by their opacity, and those without."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture, or all of them. FileRefused when one is too large."""
    main, *others = open_all(data)
    decoded = [decode(main), *_decodable(others)]
    cleared = [raster.without_unseen(picture) for picture, _ in decoded]
    pictures = [picture for picture, _ in cleared]
    copy, kind = _write(pictures)
    kept = facts.kept(
        turned=TURNED.search(data) is not None,
        recoloured=any(recoloured for _, recoloured in decoded),
        pages=len(pictures),
        transparent=any(picture.mode in {"LA", "RGBA"} for picture in pictures),
        cut_short=len(decoded) <= len(others),
        fewer_bits=any(
            source.info.get("bit_depth", EIGHT) > EIGHT and not source.mode.startswith("I;")
            for source in (main, *others)
        ),
        encoded_again=sum(picture.mode in {"L", "RGB"} for picture in pictures),
    )
    hidden = sum(count for _, count in cleared)
    return copy, Facts(kind, *pictures[0].size, len(pictures), kept, facts.unseen(hidden))


def _decodable(sources: Iterable[pi_heif.HeifImage]) -> Iterator[tuple[Image.Image, bool]]:
    """Those of them that are whole: a damaged one costs itself alone."""
    for source in sources:
        with suppress(*raster.DECODER_ERRORS):
            yield decode(source)


def open_all(data: bytes) -> list[pi_heif.HeifImage]:
    """The pictures, not decoded yet, the main one first. FileRefused when all are coded in a way not known here."""
    check_announced(data)
    plain = NO_PICTURE.sub(rb"\1skip", data)
    source = pi_heif.open_heif(plain, hdr_to_16bit=False, remove_stride=False)  # which it would do in place, unchecked
    if not len(source):
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "coding")
    return [source[source.primary_index], *(image for image in source if image is not source[source.primary_index])]


def check_announced(data: bytes) -> None:
    """FileRefused when a box of a HEIF or AVIF announces a picture that is too large: decoders would call it damage."""
    for size in ANNOUNCED.findall(data):
        check_size(*struct.unpack(">II", size))


def decode(source: pi_heif.HeifImage) -> tuple[Image.Image, bool]:
    """The bare pixels upright and in sRGB, and whether that changed their colours. FileRefused when it is too large."""
    check_size(*source.size)
    picture = _pixels(source)
    if source.mode in STRAIGHT:
        picture = picture.convert(STRAIGHT[source.mode])
    convert = to_srgb(_profile(source.info), picture.mode)
    return raster.bare(convert(picture) if convert else picture), convert is not None


def _pixels(source: pi_heif.HeifImage) -> Image.Image:
    """
    As they are decoded, grey of more than 8 bits brought to 16.

    OSError when fewer come out than the header announces: one of 16 bits may stand before a picture of 8.
    """
    depth = source.info["bit_depth"]
    mode = DEEP_GREY if source.mode.startswith("I;") else source.mode
    pixels = source.data
    if source.stride < source.size[0] * BYTES[mode] or len(pixels) < source.stride * source.size[1]:
        raise OSError("fewer bits than announced")
    picture = Image.frombytes(mode, source.size, pixels, "raw", mode, source.stride)
    return picture.point(lambda value: value * (1 << 16 - depth)) if mode == DEEP_GREY else picture


def _profile(info: dict[str, Any]) -> bytes | None:
    """The embedded profile, or one for the code points that stand in its place."""
    points = info.get("nclx_profile")
    if points:
        return icc.of_code_points(points["color_primaries"], points["transfer_characteristics"])
    return info.get("icc_profile")


def _write(pictures: Sequence[Image.Image]) -> tuple[bytes, Kind]:
    """Bare pictures as the plainest file that holds them all."""
    if len(pictures) > 1:
        return tiff.write(pictures), Kind.TIFF
    if pictures[0].mode in {"L", "RGB"}:
        return jpeg.write(pictures[0]), Kind.JPEG
    sink = io.BytesIO()
    pictures[0].save(sink, "PNG")
    return sink.getvalue(), Kind.PNG
