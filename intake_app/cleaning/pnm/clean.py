"""A clean PNM from a received one."""

from dataclasses import replace

from PIL import Image

from intake_app.cleaning import facts, raster
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.pnm import file
from intake_app.cleaning.pnm.file import BITS, Picture
from intake_app.domain.document import Kind

MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The pictures with nothing beside them. FileRefused when one is too large, or there is none."""
    cleared = [_without_unseen(picture) for picture in file.read(data)]
    pictures, hidden = [picture for picture, _ in cleared], sum(count for _, count in cleared)
    first = pictures[0]
    kept = facts.kept(
        pages=len(pictures),
        transparent=any(picture.meaning.endswith(b"_ALPHA") for picture in pictures),
        cut_short=not all(picture.whole for picture in pictures),
    )
    copy = b"".join(file.write(picture) for picture in pictures)
    return copy, Facts(Kind.PNM, first.width, first.height, len(pictures), kept, facts.unseen(hidden))


def _without_unseen(picture: Picture) -> tuple[Picture, int]:
    """Black where fully transparent, and of how many pixels that changes anything."""
    if not picture.meaning.endswith(b"_ALPHA"):
        return picture, 0
    size, step = (picture.width, picture.height), 1 + picture.deep
    wide = picture.depth * step
    bands = [Image.frombytes("L", size, picture.samples[number::wide]) for number in range(wide)]
    blank, count = raster.blank_where_unseen(bands[:-step], bands[-step:])
    samples = bytearray(picture.samples)
    for number, band in enumerate(blank):
        samples[number::wide] = band.tobytes()
    return replace(picture, samples=bytes(samples)), count


def shown(picture: Picture) -> Image.Image:
    """In 8 bits."""
    if picture.magic == BITS:
        size = (picture.width, picture.height)
        return Image.frombytes("1", size, picture.samples, "raw", "1;I").convert("L")
    bands = [_band(picture, number) for number in range(picture.depth)]
    return Image.merge("CMYK" if picture.meaning == b"CMYK" else MODES[picture.depth], bands)


def _band(picture: Picture, number: int) -> Image.Image:
    size, depth, samples = (picture.width, picture.height), picture.depth, picture.samples
    scale = 255 / picture.highest
    if not picture.deep:
        levels = bytes(min(round(level * scale), 255) for level in range(256))
        return Image.frombytes("L", size, samples[number::depth].translate(levels))
    deep = bytearray(2 * picture.width * picture.height)
    deep[0::2], deep[1::2] = samples[2 * number + 1 :: 2 * depth], samples[2 * number :: 2 * depth]
    return Image.frombytes("I;16", size, bytes(deep)).point(lambda value: value * scale).convert("L")
