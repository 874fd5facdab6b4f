"""
Scanlines of a PNG turned upright or brought to sRGB.

Pillow has no 16-bit colour, so turning treats samples as opaque bytes: 16-bit grey passes for grey with alpha, 16-bit
grey with alpha for RGBA, and of 16-bit colour the high and the low bytes are two pictures that turn alike.
"""

import zlib
from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from intake_app.cleaning import raster
from intake_app.cleaning.colour import ToSrgb
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.png.file import COLOUR, COLOUR_ALPHA, GREY, GREY_ALPHA, PALETTE, SAMPLES, Header
from intake_app.cleaning.raster import TURNS, blank_where_unseen

BY_BYTES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
COLOURS = {"L": GREY, "LA": GREY_ALPHA, "RGB": COLOUR, "RGBA": COLOUR_ALPHA}


def turned(header: Header, raw: bytes, turn: int) -> tuple[Header, bytes]:
    """Header and zlib stream of the picture upright. Depths below 8 become 8: rows no longer fill their bytes alike."""
    if header.depth == 16 and header.colour in {COLOUR, COLOUR_ALPHA}:
        mode = BY_BYTES[SAMPLES[header.colour]]
        halves = [_picture(header, raw, mode, f"{mode};16{order}").transpose(TURNS[turn]) for order in "BL"]
        return _turned_header(header, halves[0]), _deep_stream(*halves)
    if header.depth < 8:
        picture = _few_bits(header, raw)
        if header.colour == PALETTE:
            picture = picture.point([level // (255 // (2**header.depth - 1)) for level in range(256)])
    else:
        mode = BY_BYTES[SAMPLES[header.colour] * header.depth // 8]
        picture = _picture(header, raw, mode, mode)
    picture = picture.transpose(TURNS[turn])
    return _turned_header(header, picture), picture.tobytes("zip", picture.mode)


def recoloured(header: Header, raw: bytes, key: bytes, convert: ToSrgb, turn: int) -> tuple[Header, bytes]:
    """
    Header and zlib stream of the picture upright and in sRGB, 8 bits deep, as LittleCMS is reached through Pillow.

    `key` is tRNS: the one colour that is transparent becomes an alpha channel, as it is another colour afterwards.
    """
    picture = _eight_bits(header, raw)
    if key:
        samples = [int.from_bytes(key[at : at + 2], "big") for at in range(0, len(key), 2)]
        levels = tuple(level(sample, header.depth) for sample in samples)
        picture.info["transparency"] = levels[0] if picture.mode == "L" else levels
        picture = picture.convert({"L": "LA", "RGB": "RGBA"}[picture.mode])
    picture = convert(picture)
    if turn in TURNS:
        picture = picture.transpose(TURNS[turn])
    return Header(*picture.size, 8, COLOURS[picture.mode], interlaced=False), picture.tobytes("zip", picture.mode)


def used(header: Header, raw: bytes) -> set[int]:
    """The numbers that a picture with a palette has."""
    if header.depth == 8:
        return raster.used(_picture(header, raw, "L", "L"))
    step = 255 // (2**header.depth - 1)
    return {level // step for level in raster.used(_few_bits(header, raw))}


def without_unseen(header: Header, raw: bytes, *, alone: bool) -> tuple[Header, bytes, int]:
    """
    Black where fully transparent, and of how many pixels that changes anything: header and scanlines without a filter.

    They are those given where it changes nothing, but for frames of an animation, not `alone`, that are interlaced:
    all have to be of one make, and those that change come out row by row.
    """
    bands, opacity = _byte_bands(header, raw)
    blank, count = blank_where_unseen(bands[:-opacity], bands[-opacity:])
    if not count and (alone or not header.interlaced):
        return header, raw, 0
    return replace(header, interlaced=False), _rows([*blank, *bands[-opacity:]]), count


def _rows(bands: Sequence[Image.Image]) -> bytes:
    """Scanlines without a filter, of one band for each byte of a pixel."""
    width, height = bands[0].size
    samples = bytearray(width * height * len(bands))
    for number, band in enumerate(bands):
        samples[number :: len(bands)] = band.tobytes()
    row = width * len(bands)
    return b"".join(b"\0" + samples[start : start + row] for start in range(0, len(samples), row))


def _byte_bands(header: Header, raw: bytes) -> tuple[list[Image.Image], int]:
    """One band for each byte of a pixel of 8 or 16 bits, in order, and how many of them, at the end, are opacity."""
    mode, size = BY_BYTES[SAMPLES[header.colour]], header.depth // 8
    opacity = size if header.colour in {GREY_ALPHA, COLOUR_ALPHA} else 0
    if size == 1:
        return list(_picture(header, raw, mode, mode).split()), opacity
    if header.colour in {GREY, GREY_ALPHA}:
        wide = BY_BYTES[2 * SAMPLES[header.colour]]
        return list(_picture(header, raw, wide, wide).split()), opacity
    high, low = (_picture(header, raw, mode, f"{mode};16{order}").split() for order in "BL")
    return [band for pair in zip(high, low, strict=True) for band in pair], opacity


def deeply_recoloured(header: Header, raw: bytes, convert: DeepToSrgb, turn: int) -> tuple[Header, bytes]:
    """Header and zlib stream of a picture of 16 bits, upright and in sRGB."""
    bands, opacity = _byte_bands(header, raw)
    colours, rest = bands[: len(bands) - opacity], bands[len(bands) - opacity :]
    fresh = convert(list(zip(colours[0::2], colours[1::2], strict=True)))
    bands = [*(half for band in fresh for half in band), *rest]
    if turn in TURNS:
        bands = [band.transpose(TURNS[turn]) for band in bands]
    return replace(header, width=bands[0].width, height=bands[0].height, interlaced=False), zlib.compress(_rows(bands))


def mode_in_eight_bits(header: Header, key: bytes) -> str:
    """The Pillow mode that `recoloured` converts in."""
    return {GREY: "L", GREY_ALPHA: "LA", COLOUR: "RGB", COLOUR_ALPHA: "RGBA"}[header.colour + (4 if key else 0)]


def _eight_bits(header: Header, raw: bytes) -> Image.Image:
    """The picture with the high bytes of its samples, or with few bits spread over the range."""
    mode = BY_BYTES[SAMPLES[header.colour]]
    if header.depth < 8:
        return _few_bits(header, raw)
    if header.depth == 8:
        return _picture(header, raw, mode, mode)
    if header.colour in {COLOUR, COLOUR_ALPHA}:
        return _picture(header, raw, mode, f"{mode};16B")
    wide = BY_BYTES[2 * SAMPLES[header.colour]]
    high = _picture(header, raw, wide, wide).split()[::2]
    return high[0] if mode == "L" else Image.merge(mode, high)


def _few_bits(header: Header, raw: bytes) -> Image.Image:
    if header.depth == 1:
        return _picture(header, raw, "1", "1").convert("L")
    return _picture(header, raw, "L", f"L;{header.depth}")


def level(sample: int, depth: int) -> int:
    """A sample as it is with 8 bits."""
    return sample >> 8 if depth == 16 else sample * 255 // (2**depth - 1)


def _picture(header: Header, raw: bytes, mode: str, raw_mode: str) -> Image.Image:
    size = (header.width, header.height)
    return Image.frombytes(mode, size, zlib.compress(raw, 1), "zip", raw_mode, header.interlaced)


def _turned_header(header: Header, picture: Image.Image) -> Header:
    return Header(picture.width, picture.height, max(header.depth, 8), header.colour, interlaced=False)


def _deep_stream(high: Image.Image, low: Image.Image) -> bytes:
    samples = bytearray(2 * high.width * high.height * len(high.getbands()))
    samples[0::2], samples[1::2] = high.tobytes(), low.tobytes()
    length = 2 * high.width * len(high.getbands())
    rows = (samples[start : start + length] for start in range(0, len(samples), length))
    return zlib.compress(b"".join(b"\0" + row for row in rows))
