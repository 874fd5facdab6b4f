"""How a JPEG is coded, and writing pictures so: its own tables lose next to nothing, and the size stays."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PIL import Image, JpegImagePlugin

from intake_app.cleaning import raster
from intake_app.cleaning.jpeg import planes
from intake_app.cleaning.jpeg.encoding import encoded
from intake_app.errors import FileRefused, Refusal

Table = list[int]

QUALITY = 95
"""Of pictures that bring no tables of their own: some 48 dB."""

Sampling = tuple[int, int]
"""Width and height in luma that one sample of chroma stands for."""

FULL_COLOUR, HALF_WIDTH, HALF_HEIGHT, QUARTER = (1, 1), (2, 1), (1, 2), (2, 2)
"""
4:4:4, 4:2:2, 4:4:0, 4:2:0. What has another sampling is written in full colour: decoders repeat the samples of 4:1:1
but smooth those of 4:2:2, so that even a halving would show.
"""
BY_PILLOW = {FULL_COLOUR: 0, HALF_WIDTH: 1, QUARTER: 2}
"""Those that Pillow writes, by its names for them."""

MIRRORED = {
    2: (True, False),
    3: (True, True),
    4: (False, True),
    6: (False, True),
    7: (True, True),
    8: (True, False),
}
"""For each orientation that does it, whether left becomes right and top becomes bottom, before sides are swapped."""

FINE: Table = [2] * 64
FINER: Table = [1 if column + row < 9 else 2 for row in range(8) for column in range(8)]
"""Of red, green and blue: 55 decibels for what has little grain, and for what is all grain."""
FINEST: Table = [1] * 64
"""Where blocks change: what can't be told apart in 8 bits anyway. With their own tables some 40 dB would be left."""


@dataclass(frozen=True, slots=True)
class Compression:
    """How a JPEG is coded: a quantisation table for each component, the sampling of colour, the order of its scans."""

    tables: tuple[Table, ...]
    sampling: Sampling
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
        the picture is cut into other blocks than before, and only the finest tables keep the loss from showing; often
        that is so for colour alone, whose blocks are larger.
        """
        tables, sampling, finest = self.tables, self.sampling, (FINEST,)
        mirrored = [side for side, flag in enumerate(MIRRORED.get(turn, ())) if flag]
        if any(size[side] % sampling[side] for side in mirrored):
            sampling = FULL_COLOUR
        if turn in raster.SIDEWAYS:
            tables = tuple([table[column * 8 + row] for row in range(8) for column in range(8)] for table in tables)
        if any(size[side] % 8 for side in mirrored):
            tables = finest
        elif any(size[side] % (8 * sampling[side]) for side in mirrored):
            tables = tables[:1] + finest
        return replace(self, tables=tables, sampling=sampling[::-1] if turn in raster.SIDEWAYS else sampling)

    def finer(self, *, in_colour: bool) -> Iterator["Compression"]:
        """
        The same with tables that lose less, one after the other; what is `in_colour` at last as red, green and blue.

        The first divides its own, so that what was a multiple of them still is one and is lost nowhere.
        """
        yield replace(
            self, tables=tuple([value // _smallest_factor(value) for value in table] for table in self.tables)
        )
        yield replace(self, tables=(FINEST,))
        if self.sampling != FULL_COLOUR:
            yield replace(self, tables=(FINEST,), sampling=FULL_COLOUR)
        for table in (FINE, FINER, FINEST) if in_colour and not self.keep_rgb else ():
            yield replace(self, tables=(table,), sampling=FULL_COLOUR, progressive=False, keep_rgb=True)

    def write(self, picture: Image.Image) -> bytes:
        """The picture as a JPEG in this coding, but for the order of scans where colour has half the height."""
        if self.sampling not in BY_PILLOW:
            return planes.write(picture, self.sampling, self.tables)
        return encoded(
            picture,
            qtables=list(self.tables),
            subsampling=BY_PILLOW[self.sampling],
            progressive=self.progressive,
            keep_rgb=self.keep_rgb,
            comment=b"",
        )


def write(picture: Image.Image) -> bytes:
    """A bare picture that was no JPEG before, in a quality that shows no loss."""
    return encoded(picture, quality=QUALITY, subsampling=BY_PILLOW[FULL_COLOUR])


def _smallest_factor(value: int) -> int:
    return next((factor for factor in (2, 3, 5, 7) if value % factor == 0), max(value, 1))


def _sampling(layers: list[tuple[int, int, int, int]]) -> Sampling:
    if len(layers) != 3:
        return FULL_COLOUR
    (_, width, height, _), *chroma = layers
    ratios = {(width / wide, height / high) for _, wide, high, _ in chroma}
    return next((known for known in (HALF_WIDTH, HALF_HEIGHT, QUARTER) if ratios == {known}), FULL_COLOUR)


def _is_rgb(source: JpegImagePlugin.JpegImageFile) -> bool:
    """Whether the components are red, green and blue themselves, by libjpeg's rules."""
    if source.layers != 3 or "jfif" in source.info:
        return False
    if "adobe_transform" in source.info:
        return bool(source.info["adobe_transform"] == 0)
    return bytes(component for component, *_ in source.layer[:3]) == b"RGB"
