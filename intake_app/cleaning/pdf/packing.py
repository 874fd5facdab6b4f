"""Samples of a picture that are packed without loss, or not at all: exactly as many bytes as the picture has."""

import zlib
from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Name, Stream

from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.objects import items_of, name_of
from intake_app.domain.findings import What

PLAIN, TIFF = 1, 2
PNG = range(10, 16)
"""Predictors: none, the sample to the left, and those of PNG, which put a byte before each row."""

MISSING = b"\0"
"""What PDFium takes for samples that are not there."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Pixels across and down, samples to a pixel, bits to a sample."""

    width: int
    height: int
    channels: int
    depth: int

    @property
    def row(self) -> int:
        """Bytes."""
        return (self.width * self.channels * self.depth + 7) // 8

    def fits(self, predicted: Dictionary) -> bool:
        """Whether that is how rows were predicted."""
        told = (predicted.get("/Columns", 1), predicted.get("/Colors", 1), predicted.get("/BitsPerComponent", 8))
        return told == (self.width, self.channels, self.depth)


def put(anew: Anew, value: Stream, keys: Dictionary, shape: Shape) -> Any:
    """The new stream of a picture. Its packed data is kept where it holds the samples and not a byte more."""
    length = shape.row * shape.height
    raw = value.read_raw_bytes()
    predicted = items_of(value.get("/DecodeParms", Dictionary()))[0]
    predictor = _predictor(predicted, shape)
    packed_alone = [name_of(name) for name in items_of(value.get("/Filter"))] == ["/FlateDecode"]
    if packed_alone and predictor and _holds(raw, length + shape.height * (predictor in PNG)):
        anew.spend(length)
        keys["/Filter"] = Name.FlateDecode
        if predictor != PLAIN:
            keys["/DecodeParms"] = Dictionary(
                Predictor=predictor, Columns=shape.width, Colors=shape.channels, BitsPerComponent=shape.depth
            )
        return anew.stream(raw, keys)
    data = anew.unpacked(value)
    if len(data) > length:
        anew.tell(What.HIDDEN_CONTENT, "bytes behind a picture")
    return anew.stream(data[:length].ljust(length, MISSING), keys) if data else None


def _predictor(predicted: Any, shape: Shape) -> int:
    """How rows were predicted; 0 when it makes no sense."""
    if not isinstance(predicted, Dictionary):
        return PLAIN
    predictor = predicted.get("/Predictor", PLAIN)
    if predictor == PLAIN:
        return PLAIN
    known = isinstance(predictor, int) and predictor in {TIFF, *PNG}
    return int(predictor) if known and shape.fits(predicted) else 0


def _holds(packed: bytes, length: int) -> bool:
    """Whether a zlib stream is whole, has that many bytes, and nothing follows it."""
    inflater = zlib.decompressobj()
    try:
        return len(inflater.decompress(packed, length + 1)) == length and inflater.eof and not inflater.unused_data
    except zlib.error:
        return False
