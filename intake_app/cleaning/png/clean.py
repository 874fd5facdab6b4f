"""
A clean PNG from a received one.

Only a picture that has to be turned, or whose colours a profile changes, is taken apart further than its scanlines; of
others the compressed stream itself is kept, once it is proven to hold nothing else.
Gamma and primaries other than sRGB's (gAMA, cHRM) stay as they are: some viewers honour them and some do not, and each
goes on showing what it showed before.
"""

import struct
import zlib
from dataclasses import replace

from intake_app.cleaning import facts, raster
from intake_app.cleaning.colour import ToSrgb, to_srgb
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.png import file, pixels
from intake_app.cleaning.png.file import COLOUR_ALPHA, GREY, GREY_ALPHA, PALETTE, Header, Picture
from intake_app.cleaning.png.source import Source, read
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

OPAQUE = 255


def clean(data: bytes) -> tuple[bytes, Facts]:
    """The picture or animation as a PNG that holds nothing else. FileRefused when too large, or nothing is left."""
    source = read(data)
    turn, convert = source.orientation, _conversion(source)
    header, pictures, hidden = _made_anew(source, turn, convert)
    size = (source.header.width, source.header.height)
    header = header.sized(*(size[::-1] if turn in raster.SIDEWAYS else size))
    unused = _forget_unused(source)
    extras = _extras(source, header, convert)
    frames = sum(picture.control is not None for picture in pictures)
    kept = facts.kept(
        turned=turn != 1,
        recoloured=convert is not None,
        frames=frames,
        transparent=b"tRNS" in extras or header.colour in {GREY_ALPHA, COLOUR_ALPHA},
        cut_short=source.cut_short,
        fewer_bits=header.depth < source.header.depth,
    )
    found = facts.unseen(hidden, source.behind, unused)
    outcome = Facts(Kind.PNG, header.width, header.height, max(frames, 1), kept, found)
    return file.write(header, extras.items(), source.loops, pictures), outcome


def _forget_unused(source: Source) -> int:
    """Takes out of the palette what no pixel shows, and says how many colours that were."""
    if source.header.colour != PALETTE:
        return 0
    if not source.extras.get(b"PLTE"):
        raise FileRefused(Refusal.DAMAGED, "no palette")
    source.extras[b"PLTE"], count = raster.without_unused(source.extras.get(b"PLTE", b""), source.used)
    if source.key:
        opacity = (level if number in source.used else OPAQUE for number, level in enumerate(source.key))
        source.extras[b"tRNS"] = bytes(opacity)
    return count


def _conversion(source: Source) -> ToSrgb | None:
    """By the embedded profile alone."""
    if source.header.colour == PALETTE:
        return to_srgb(source.profile, "P")
    return to_srgb(source.profile, pixels.mode_in_eight_bits(source.header, source.key))


def _deep_conversion(source: Source) -> DeepToSrgb | None:
    """For 16 bits, where they can be kept: not where one colour is transparent, which is another colour afterwards."""
    if source.header.depth < 16 or source.key:
        return None
    return DeepToSrgb.of(source.profile, b"GRAY" if source.header.colour in {GREY, GREY_ALPHA} else b"RGB ")


def _made_anew(source: Source, turn: int, convert: ToSrgb | None) -> tuple[Header, list[Picture], int]:
    """
    The pictures upright and in sRGB, and the header of the last, which all share but for its size.

    Also of how many pixels nobody sees the colours, which are gone.

    A frame that is cut short ends the animation, and one with nothing in it ends it before. FileRefused when nothing
    is left at all.
    """
    header, pictures, hidden = source.header, list[Picture](), 0
    for picture in source.pictures:
        try:
            header, fresh, whole, count = _one_anew(source, picture, turn, convert)
        except FileRefused:
            if not pictures:
                raise
            whole = False
        else:
            pictures.append(fresh)
            hidden += count
        if not whole:
            source.cut_short = True
            break
    return header, pictures, hidden


def _one_anew(source: Source, picture: Picture, turn: int, convert: ToSrgb | None) -> tuple[Header, Picture, bool, int]:
    control = picture.control
    header = source.header.sized(*control.box[2:]) if control else source.header
    lines = file.scanlines(header, picture.streams)
    stream, raw, hidden = lines.stream, lines.raw, 0
    source.behind += lines.more
    if header.colour == PALETTE:
        source.used |= pixels.used(header, raw)
    if header.colour in {GREY_ALPHA, COLOUR_ALPHA}:
        header, raw, hidden = pixels.without_unseen(header, raw, alone=len(source.pictures) == 1)
        stream = stream if raw is lines.raw else zlib.compress(raw)
    deep = _deep_conversion(source) if convert else None
    if deep:
        header, stream = pixels.deeply_recoloured(header, raw, deep, turn)
    elif convert and header.colour != PALETTE:
        header, stream = pixels.recoloured(header, raw, source.key, convert, turn)
    elif turn in raster.TURNS:
        header, stream = pixels.turned(header, raw, turn)
    if control:
        canvas = (source.header.width, source.header.height)
        control = replace(control, box=raster.turned_box(control.box, canvas, turn))
    return header, Picture(control, [stream]), lines.whole, hidden


def _extras(source: Source, header: Header, convert: ToSrgb | None) -> dict[bytes, bytes]:
    """The other chunks that pixels of `header` need, in the order the format wants."""
    extras = {} if convert else source.calibration
    key = source.key
    if header.colour == PALETTE:
        colours = source.extras.get(b"PLTE", b"")[: 3 * 256]
        colours = colours[: len(colours) // 3 * 3]
        extras[b"PLTE"] = convert.palette(colours) if convert else colours
        key = key[: len(colours) // 3]
    elif header.colour in {GREY_ALPHA, COLOUR_ALPHA}:
        key = b""
    elif header.depth != source.header.depth and key:
        key = struct.pack(">H", pixels.level(struct.unpack(">H", key)[0], source.header.depth))
    return extras | ({b"tRNS": key} if key else {})
