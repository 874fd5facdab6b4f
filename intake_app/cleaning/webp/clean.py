"""
A clean WebP from a received one.

Frames are decoded and encoded on their own. Pillow's reading and writing of whole animations is not used: it lays
frames over one another and merges those that look alike.
"""

import io
from collections.abc import Iterator
from dataclasses import replace

from PIL import Image, WebPImagePlugin

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.webp import file
from intake_app.cleaning.webp.behind import has_more
from intake_app.cleaning.webp.file import Frame, Picture
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused

QUALITY = 95
"""Of lossy frames: some 45 dB to what was decoded. WebP can't be told to quantise as the source did."""

EFFORT = 50
"""How hard the lossless encoder tries, of 100: half the time of Pillow's default for the same size."""

INSTEAD = 0x02
"""Flag of a frame that is not laid over the ones before but stands instead of them."""


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture or animation as a WebP that holds nothing else. FileRefused when too large or without a picture."""
    picture = file.read(data)
    turn = _orientation(picture)
    convert, transparent, hidden, behind = None, False, 0, 0
    copies, frames = [], []
    for frame, decoded in _decoded(picture, turn):
        convert = to_srgb(picture.about.get(b"ICCP"), decoded.mode)
        pixels, count = raster.without_unseen(raster.bare(convert(decoded) if convert else decoded, turn))
        hidden += count
        behind += has_more(frame)
        transparent = transparent or pixels.mode == "RGBA"
        copies.append(_encode(pixels, lossless=frame.lossless))
        frames.append(replace(frame, chunks=file.bitstreams(copies[-1])))
    width, height = pixels.size
    if picture.animated:
        width, height = picture.canvas[::-1] if turn in raster.SIDEWAYS else picture.canvas
    whole = replace(picture, frames=frames, canvas=(width, height))
    copy = file.write_animation(whole, transparent=transparent) if picture.animated else copies[0]
    kept = facts.kept(
        turned=turn != 1,
        recoloured=convert is not None,
        frames=len(frames),
        transparent=transparent,
        cut_short=picture.cut_short or len(frames) < len(picture.frames),
        encoded_again=sum(not frame.lossless for frame in frames),
    )
    return copy, Facts(Kind.WEBP, width, height, len(frames), kept, facts.unseen(hidden, behind))


def _orientation(picture: Picture) -> int:
    said = Image.new("L", (1, 1))
    said.info = {
        name: picture.about[chunk] for name, chunk in (("exif", b"EXIF"), ("xmp", b"XMP ")) if chunk in picture.about
    }
    return raster.orientation(said)


def _decoded(picture: Picture, turn: int) -> Iterator[tuple[Frame, Image.Image]]:
    """
    Each frame and its pixels, up to one that is damaged, which is raised when it is the first.

    In an animation that has to be turned, frames cover the whole canvas.

    Places count in steps of two pixels, so not every frame has one once it is turned.
    """
    width, height = picture.canvas
    box = (0, 0, height, width) if turn in raster.SIDEWAYS else (0, 0, width, height)
    whole_canvas = picture.animated and turn in raster.TURNS
    played = file.write_animation(picture, transparent=True) if whole_canvas else b""
    player = WebPImagePlugin.WebPImageFile(io.BytesIO(played)) if played else None
    for index, frame in enumerate(picture.frames):
        try:
            decoder = player or WebPImagePlugin.WebPImageFile(io.BytesIO(frame.alone()))
            decoder.seek(index if player else 0)
            decoder.load()
        except (FileRefused, *raster.DECODER_ERRORS):
            if not index:
                raise
            return
        yield replace(frame, box=box, flags=INSTEAD) if player else frame, decoder


def _encode(pixels: Image.Image, *, lossless: bool) -> bytes:
    sink = io.BytesIO()
    quality = EFFORT if lossless else QUALITY
    pixels.save(sink, "WEBP", lossless=lossless, quality=quality, alpha_quality=100, exact=True, method=4)
    return sink.getvalue()
