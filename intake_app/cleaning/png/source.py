"""What a PNG says about its picture, sorted by what it is for."""

import io
import struct
import zlib
from dataclasses import dataclass, field

from PIL import PngImagePlugin

from intake_app.cleaning import raster
from intake_app.cleaning.png import file
from intake_app.cleaning.png.file import Control, Header, Picture
from intake_app.errors import FileRefused, Refusal

LARGEST_PROFILE = 16 << 20
SRGB_GAMMA = 45455
SRGB_PRIMARIES = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
PLAUSIBLE = {b"cHRM": range(100_001), b"gAMA": range(10_000, 1_000_001)}
"""Coordinates of colours from 0 to 1, a gamma from 0.1 to 10, in hundred thousandths; others are no calibration."""
NEAR = 0.02
"""Part of a gamma or a coordinate that may be off and still count as sRGB's."""

BEFORE_COLOURS = {b"iCCP", b"sRGB", b"cICP", b"gAMA", b"cHRM"}
"""Chunks that have no place behind a palette."""

KEY_LENGTHS = {file.GREY: 2, file.COLOUR: 6}
"""Bytes of tRNS, for pictures without a palette that may have one."""

SAYS_HOW_IT_STANDS = (b"XML:com.adobe.xmp\0", b"Raw profile type exif\0")


@dataclass(slots=True)
class Source:
    """The first picture is the one that viewers without animation show; without acTL it is the only one."""

    header: Header
    extras: dict[bytes, bytes] = field(default_factory=dict)  # the first of each other chunk
    about: list[tuple[bytes, bytes]] = field(default_factory=list)  # chunks that may say how the picture stands
    pictures: list[Picture] = field(default_factory=list)
    cut_short: bool = True  # no end mark was found
    behind: int = 0  # pictures with bytes behind their pixels
    used: set[int] = field(default_factory=set)  # colour numbers that pixels have

    @property
    def loops(self) -> int:
        """How often an animation plays; 0 is for ever."""
        loops: int = struct.unpack(">4xI", self.extras.get(b"acTL", bytes(8)))[0]
        return loops

    @property
    def key(self) -> bytes:
        """tRNS: the transparent colour, or the opacity of each palette entry."""
        return self.extras.get(b"tRNS", b"")

    @property
    def profile(self) -> bytes:
        """The embedded colour profile; empty when there is none, or a damaged one."""
        _, _, packed = self.extras.get(b"iCCP", b"").partition(b"\0")
        try:
            return zlib.decompressobj().decompress(packed[1:], LARGEST_PROFILE)
        except zlib.error:
            return b""

    @property
    def calibration(self) -> dict[bytes, bytes]:
        """Primaries and gamma (cHRM, gAMA) where they count and don't say sRGB."""
        unusual = dict[bytes, bytes]()
        if self.extras.keys() & {b"iCCP", b"sRGB", b"cICP"}:
            return unusual
        for name, form, usual in ((b"cHRM", ">8I", SRGB_PRIMARIES), (b"gAMA", ">I", (SRGB_GAMMA,))):
            body = self.extras.get(name, b"")
            if len(body) == struct.calcsize(form):
                values = struct.unpack(form, body)
                odd = any(abs(value - meant) > NEAR * meant for value, meant in zip(values, usual, strict=True))
                if odd and all(value in PLAUSIBLE[name] for value in values):
                    unusual[name] = body
        return unusual

    @property
    def orientation(self) -> int:
        """As Pillow reads it from EXIF and XMP, in a file of one pixel without the other chunks."""
        pixel = Picture(None, [zlib.compress(b"\0\0")])
        small = file.write(Header(1, 1, 8, file.GREY, False), self.about, 0, [pixel])
        try:
            return raster.orientation(PngImagePlugin.PngImageFile(io.BytesIO(small)))
        except raster.BAD_EXIF:
            return 1


def read(data: bytes) -> Source:
    """FileRefused when there is no picture, or one too large."""
    source: Source | None = None
    control: Control | None = None
    for name, body in file.chunks(data):
        if source is None:
            if name != b"IHDR":
                break
            source = Source(Header.parse(body))
        elif name == b"fcTL":
            control = Control.parse(body, source.header)
            if source.pictures:
                source.pictures.append(Picture(control, []))
        elif name == b"IDAT":
            if not source.pictures:
                source.pictures.append(Picture(control, []))
            source.pictures[0].streams.append(body)
        elif name == b"fdAT" and source.pictures:
            source.pictures[-1].streams.append(body[4:])
        elif name == b"IEND":
            source.cut_short = False
        elif name == b"eXIf" or body.startswith(SAYS_HOW_IT_STANDS):
            source.about.append((name, body))
        elif _heeded(source, name, body):
            source.extras.setdefault(name, body)
    if source is None or not source.pictures:
        raise FileRefused(Refusal.DAMAGED, "no picture")
    if len(source.extras.get(b"acTL", b"")) != 8:
        source.pictures = [Picture(None, source.pictures[0].streams)]
    return source


def _heeded(source: Source, name: bytes, body: bytes) -> bool:
    """Whether libpng, which viewers go by, heeds a chunk in that place and of that length."""
    colours = len(source.extras.get(b"PLTE", b"")) // 3
    if source.pictures or (name in BEFORE_COLOURS and colours):
        return False
    if name != b"tRNS":
        return True
    if source.header.colour == file.PALETTE:
        return 0 < len(body) <= colours
    return len(body) == KEY_LENGTHS.get(source.header.colour)
