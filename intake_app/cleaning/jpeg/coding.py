"""How a JPEG is coded, and writing pictures so: its own tables lose next to nothing, and the size stays."""

import io
from dataclasses import dataclass, replace

from PIL import Image, JpegImagePlugin

from intake_app.cleaning import raster
from intake_app.errors import FileRefused, Refusal

Table = list[int]

QUALITY = 95
"""Of pictures that bring no tables of their own: some 48 dB."""
FULL_COLOUR, HALF_WIDTH, QUARTER = 0, 1, 2
"""Chroma samplings that Pillow writes: 4:4:4, 4:2:2, 4:2:0."""

SAMPLINGS: dict[tuple[float, float], int] = {
    (1, 1): FULL_COLOUR,
    (2, 1): HALF_WIDTH,
    (2, 2): QUARTER,
}
"""
By how much wider and taller luma is sampled than chroma. What is not named here is written in full colour: decoders
repeat the samples of 4:1:1 but smooth those of 4:2:2, so that even a halving would show.
"""

PIXELS_PER_SAMPLE = {FULL_COLOUR: (1, 1), HALF_WIDTH: (2, 1), QUARTER: (2, 2)}
"""Width and height in luma that one sample of chroma stands for."""

MIRRORED = {
    2: (True, False),
    3: (True, True),
    4: (False, True),
    6: (False, True),
    7: (True, True),
    8: (True, False),
}
"""For each orientation that does it, whether left becomes right and top becomes bottom, before sides are swapped."""

FINER = 4
"""What tables are divided by where blocks change: some 50 dB, for twice the size. Without it some 40 dB."""


@dataclass(frozen=True, slots=True)
class Compression:
    """How a JPEG is coded: a quantisation table for each component, the sampling of colour, the order of its scans."""

    tables: tuple[Table, ...]
    sampling: int
    progressive: bool
    keep_rgb: bool = False

    @classmethod
    def of(cls, source: JpegImagePlugin.JpegImageFile) -> "Compression":
        """As `source` has it. Components of equal sampling in RGB or CMYK stay what they are."""
        layers = source.layer[: source.layers]
        try:
            tables = [source.quantization[table] for _, _, _, table in layers]
        except KeyError:
            raise FileRefused(Refusal.DAMAGED, "no quantisation table") from None
        if source.info.get("adobe_transform") == 2 and len(layers) == 4:
            tables = tables[
                :1
            ]  # inks are written as they are; the tables for colour differences are too coarse for them
        while len(tables) > 1 and tables[-1] == tables[-2]:
            tables.pop()  # the encoder uses the last one for all further components
        progressive = bool(source.info.get("progressive"))
        keep_rgb = _is_rgb(source)
        return cls(tuple(tables), FULL_COLOUR if keep_rgb else _sampling(layers), progressive, keep_rgb)

    def turned(self, turn: int, size: tuple[int, int]) -> "Compression":
        """
        For a picture of `size` turned upright.

        Lying on its side, rows of coefficients become columns. Where a mirrored side does not end with a whole block,
        the picture is cut into other blocks than before, and only finer tables keep the loss from showing.
        """
        sampling, tables = self.sampling, self.tables
        axes = zip(size, PIXELS_PER_SAMPLE[sampling], MIRRORED.get(turn, (False, False)), strict=True)
        mirrored = [(extent, pixels) for extent, pixels, flag in axes if flag]
        if any(extent % pixels for extent, pixels in mirrored):
            sampling = FULL_COLOUR
        if any(extent % (8 * pixels) for extent, pixels in mirrored):
            tables = tuple([max(1, value // FINER) for value in table] for table in tables)
        if turn in raster.SIDEWAYS:
            tables = tuple([table[column * 8 + row] for row in range(8) for column in range(8)] for table in tables)
            sampling = FULL_COLOUR if sampling == HALF_WIDTH else sampling
        return replace(self, tables=tables, sampling=sampling)

    def write(self, picture: Image.Image) -> bytes:
        """The picture as a JPEG in this coding."""
        sink = io.BytesIO()
        picture.save(
            sink,
            "JPEG",
            qtables=list(self.tables),
            subsampling=self.sampling,
            progressive=self.progressive,
            keep_rgb=self.keep_rgb,
            comment=b"",
        )
        return sink.getvalue()


def write(picture: Image.Image) -> bytes:
    """A bare picture that was no JPEG before, in a quality that shows no loss."""
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=QUALITY, subsampling=FULL_COLOUR)
    return sink.getvalue()


def _sampling(layers: list[tuple[int, int, int, int]]) -> int:
    if len(layers) != 3:
        return FULL_COLOUR
    (_, width, height, _), *chroma = layers
    ratios = {(width / wide, height / high) for _, wide, high, _ in chroma}
    return SAMPLINGS.get(ratios.pop(), FULL_COLOUR) if len(ratios) == 1 else FULL_COLOUR


def _is_rgb(source: JpegImagePlugin.JpegImageFile) -> bool:
    """Whether the components are red, green and blue themselves, by libjpeg's rules."""
    if source.layers != 3 or "jfif" in source.info:
        return False
    if "adobe_transform" in source.info:
        return bool(source.info["adobe_transform"] == 0)
    return bytes(component for component, *_ in source.layer[:3]) == b"RGB"
