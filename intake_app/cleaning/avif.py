"""
AVIF: decoded and encoded once, frame by frame where it is a sequence.

Only the picture and its transparency are read; gain maps, depth maps and further items are not kept. Code points of
other primaries or of HDR stay, with the values they belong to: turned into sRGB, what is brighter would be lost.
"""

import io
import re
import struct

from PIL import AvifImagePlugin, Image

from intake_app.cleaning import facts, icc, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import Facts, check_size
from intake_app.cleaning.heif import check_announced
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

QUALITY = 90
"""Some 48 dB to what was decoded. AV1 can't be told to quantise as the source did."""

SPEED = 8
"""Of 10: a second or two for 12 million pixels, and hardly larger than at the default of 6."""

MAX_HELD = 400_000_000
"""Pixels of a whole sequence, as Pillow's encoder wants to see all frames at once."""

CODE_POINTS = re.compile(rb"(?<=colrnclx)....", re.DOTALL)
"""Primaries and transfer by ITU-T H.273, in each box that says how colours are meant; the matrix is the encoder's."""

CONFIGURATION = re.compile(rb"av1C\x81.(.)", re.DOTALL)
"""How the picture is coded ("AV1 Codec ISO Media File Format Binding", 2.3): the third byte has the depth."""
HIGH_BIT_DEPTH = 0x40

TIMES = re.compile(rb"(mvhd|tkhd|mdhd)(\x01...)(.{16})", re.DOTALL)
"""Headers of a sequence, their version and flags, and when it was made and changed; libavif writes the present time."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture or sequence as an AVIF that holds nothing else. FileRefused when it is too large."""
    check_announced(data)
    source = AvifImagePlugin.AvifImageFile(io.BytesIO(_without_gain_map(data)))
    width, height, total = *source.size, source.n_frames
    check_size(width, height)
    if width * height * total > MAX_HELD:
        raise FileRefused(Refusal.TOO_MANY_PIXELS, f"{width}x{height}x{total}")
    turn, convert = orientation(source), to_srgb(source.info.get("icc_profile"), source.mode)
    frames, durations, hidden = [], [], 0
    for index in range(total):
        try:
            source.seek(index)
            source.load()
        except raster.DECODER_ERRORS:
            if not index:
                raise
            break  # the sequence ends before a damaged frame
        durations.append(source.info["duration"])
        frame, count = raster.without_unseen(raster.bare(convert(source) if convert else source, turn))
        frames.append(frame)
        hidden += count
    kept = facts.kept(
        turned=turn != 1,
        recoloured=convert is not None,
        frames=len(frames),
        transparent=source.mode == "RGBA",
        cut_short=len(frames) < total,
        fewer_bits=any(configuration[1][0] & HIGH_BIT_DEPTH for configuration in CONFIGURATION.finditer(data)),
        encoded_again=len(frames),
    )
    copy = _write(frames, durations)
    points = _code_points(source, data)
    if points and icc.of_code_points(*struct.unpack(">HH", points)):
        copy = _with_code_points(copy, points)
    return copy, Facts(Kind.AVIF, *frames[0].size, len(frames), kept, facts.unseen(hidden))


def _without_gain_map(data: bytes) -> bytes:
    """Without the brand that announces one (ISO 21496-1): libavif refuses a picture whose gain map makes no sense."""
    end = int.from_bytes(data[:4], "big")
    return data[:end].replace(b"tmap", b"mif1") + data[end:]


def orientation(source: Image.Image) -> int:
    """As the boxes that turn say, which Pillow puts in EXIF's place. XMP says nothing about it in an AVIF."""
    source.info.pop("xmp", None)
    return raster.orientation(source)


def profile(source: Image.Image, data: bytes) -> bytes | None:
    """The embedded profile, or one for code points."""
    if "icc_profile" in source.info:
        return bytes(source.info["icc_profile"])
    points = _code_points(source, data)
    return icc.of_code_points(*struct.unpack(">HH", points)) if points else None


def _code_points(source: Image.Image, data: bytes) -> bytes | None:
    """Primaries and transfer, where all items of the file agree on them and no profile says otherwise."""
    points = set(CODE_POINTS.findall(data))
    return points.pop() if len(points) == 1 and "icc_profile" not in source.info else None


def _write(frames: list[Image.Image], durations: list[int]) -> bytes:
    sink = io.BytesIO()
    first, *rest = frames
    first.save(
        sink,
        "AVIF",
        save_all=bool(rest),
        append_images=rest,
        duration=durations,
        quality=QUALITY,
        speed=SPEED,
        subsampling="4:4:4",
    )
    return _without_times(sink.getvalue()) if rest else sink.getvalue()


def _with_code_points(copy: bytes, points: bytes) -> bytes:
    media = copy.index(b"mdat")
    return CODE_POINTS.sub(lambda _: points, copy[:media]) + copy[media:]


def _without_times(sequence: bytes) -> bytes:
    """With the times in its headers set to 0."""
    start = sequence.index(b"moov")
    end = start + int.from_bytes(sequence[start - 4 : start], "big")
    headers = TIMES.sub(lambda found: found[1] + found[2] + bytes(16), sequence[start:end])
    return sequence[:start] + headers + sequence[end:]
