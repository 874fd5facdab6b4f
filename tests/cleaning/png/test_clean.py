"""PNG: every bit of every kind of picture stays, and no chunk that shows nothing."""

import io
import itertools
import random
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageOps, PngImagePlugin

from intake_app.cleaning import icc, inspect, png
from intake_app.cleaning.png import file
from intake_app.cleaning.png.file import (
    COLOUR,
    COLOUR_ALPHA,
    DEPTHS,
    GREY,
    GREY_ALPHA,
    PALETTE,
    Header,
    Picture,
)
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

DISPLAY_P3 = icc.of_code_points(12, 13) or b""
MADE = [
    (colour, depth, interlaced)
    for colour, depths in DEPTHS.items()
    for depth, interlaced in itertools.product(sorted(depths), (False, True))
]


def noise(header: Header) -> bytes:
    """Scanlines with any values, and each filter in turn; without a filter and without 0 where one may be opacity."""
    dice = random.Random(1)
    opacity = header.colour in {GREY_ALPHA, COLOUR_ALPHA}
    filters = itertools.cycle([0] if opacity else range(5))
    lines = (dice.randbytes(length - 1) for length, rows in header.passes() for _ in range(rows))
    return b"".join(bytes([next(filters)]) + (line.replace(b"\0", b"\1") if opacity else line) for line in lines)


def key(colour: int, depth: int) -> dict[bytes, bytes]:
    """What a picture of that kind has beside its pixels: a palette, and something transparent."""
    sample = struct.pack(">H", 2**depth // 3)
    entries = min(2**depth, 256)
    return {
        GREY: {b"tRNS": sample},
        COLOUR: {b"tRNS": 3 * sample},
        PALETTE: {b"PLTE": random.Random(2).randbytes(3 * entries), b"tRNS": bytes(range(entries))},
    }.get(colour, {})


def made(header: Header, *extras: tuple[bytes, bytes]) -> bytes:
    others = [*extras, *key(header.colour, header.depth).items()]
    return file.write(header, others, 0, [Picture(None, [zlib.compress(noise(header))])])


def names(data: bytes) -> list[bytes]:
    return [name for name, _ in file.chunks(data)]


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def exif(turn: int) -> bytes:
    data = Image.Exif()
    data[0x0112] = turn
    data[0x0110] = "QQPhone"
    return data.tobytes()


def plain(data: bytes) -> tuple[Header, list[bytes]]:
    """Header and unfiltered rows of a file that is not interlaced and has no filters."""
    parts = dict(file.chunks(data))
    header = Header.parse(parts[b"IHDR"])
    ((length, rows),) = header.passes()
    raw = zlib.decompress(parts[b"IDAT"])
    lines = [raw[start : start + length] for start in range(0, length * rows, length)]
    assert {line[0] for line in lines} == {0}
    return header, [line[1:] for line in lines]


@pytest.mark.parametrize(("colour", "depth", "interlaced"), MADE)
def test_no_bit_of_any_kind_of_picture_changes(colour: int, depth: int, interlaced: bool) -> None:
    header = Header(37, 29, depth, colour, interlaced)
    dirty = made(header, (b"tEXt", b"Author\0QQ"), (b"pHYs", bytes(9)), (b"zzZz", b"QQ"))
    clean, facts = png.clean(dirty)
    assert dict(file.chunks(clean))[b"IDAT"] == dict(file.chunks(dirty))[b"IDAT"]
    assert opened(clean).tobytes() == opened(dirty).tobytes()
    if colour == PALETTE:  # of which only the colours stay that a pixel has
        assert opened(clean).convert("RGBA").tobytes() == opened(dirty).convert("RGBA").tobytes()
    else:
        assert opened(clean).info.get("transparency") == opened(dirty).info.get("transparency")
    assert set(names(clean)) <= {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
    assert (facts.width, facts.height, facts.pages) == (37, 29, 1)


@pytest.mark.parametrize(("colour", "depth", "interlaced"), MADE)
@pytest.mark.parametrize("turn", [3, 6])
def test_every_kind_of_picture_comes_out_upright(colour: int, depth: int, interlaced: bool, turn: int) -> None:
    dirty = made(Header(7, 5, depth, colour, interlaced), (b"eXIf", exif(turn)))
    clean, facts = png.clean(dirty)
    before = ImageOps.exif_transpose(opened(dirty))
    after = opened(clean)
    unscaled = colour == GREY and depth < 8  # Pillow compares tRNS with samples it has scaled
    mode = "RGBA" if before.has_transparency_data and depth < 16 and not unscaled else "RGB"
    assert after.size == (facts.width, facts.height) == before.size
    if before.mode.startswith("I"):
        assert after.tobytes() == before.tobytes()
    else:
        assert after.convert(mode).tobytes() == before.convert(mode).tobytes()
    assert What.ORIENTATION in {finding.what for finding in facts.kept}


@pytest.mark.parametrize(
    ("turn", "order"),
    [(2, (1, 0, 3, 2)), (3, (3, 2, 1, 0)), (4, (2, 3, 0, 1)), (5, (0, 2, 1, 3)), (6, (2, 0, 3, 1)), (8, (1, 3, 0, 2))],
)
def test_16_bits_of_colour_turn_whole(turn: int, order: tuple[int, ...]) -> None:
    pixels = [bytes([16 * number + place for place in range(6)]) for number in range(4)]
    rows = b"\0" + pixels[0] + pixels[1] + b"\0" + pixels[2] + pixels[3]
    dirty = file.write(
        Header(2, 2, 16, COLOUR, False), [(b"eXIf", exif(turn))], 0, [Picture(None, [zlib.compress(rows)])]
    )
    header, lines = plain(png.clean(dirty)[0])
    assert (header.depth, header.colour) == (16, COLOUR)
    assert b"".join(lines) == b"".join(pixels[number] for number in order)


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("said", ["eXIf", "XMP", "raw profile"])
def test_every_orientation_is_followed_wherever_it_is_said(scene: Scene, turn: int, said: str) -> None:
    text = PngImagePlugin.PngInfo()
    sink = io.BytesIO()
    options: dict[str, object] = {}
    match said:
        case "eXIf":
            options["exif"] = exif(turn)
        case "XMP":
            text.add_itxt("XML:com.adobe.xmp", f'<x tiff:Orientation="{turn}"/>', zip=True)
        case _:
            text.add_text("Raw profile type exif", f"\nexif\n    1\n{exif(turn).hex()}\n", zip=True)
    scene().save(sink, "PNG", pnginfo=text, **options)
    clean, _ = png.clean(sink.getvalue())
    assert opened(clean).tobytes() == ImageOps.exif_transpose(opened(sink.getvalue())).tobytes()
    assert opened(clean).info == {}


def test_texts_named_like_save_options_are_just_texts(scene: Scene) -> None:
    text = PngImagePlugin.PngInfo()
    for name in ("comment", "icc_profile", "transparency", "loop", "duration", "exif", "dpi", "default_image"):
        text.add_text(name, "QQ")
        text.add_itxt(name, "QQ", zip=True)
    sink = io.BytesIO()
    scene().save(sink, "PNG", pnginfo=text)
    clean, _ = png.clean(sink.getvalue())
    assert names(clean) == [b"IHDR", b"IDAT", b"IEND"]
    assert opened(clean).tobytes() == scene().tobytes()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_colours_of_a_profile_become_srgb(scene: Scene, psnr: Psnr, as_shown: AsShown, mode: str) -> None:
    sink = io.BytesIO()
    scene(mode).save(sink, "PNG", icc_profile=DISPLAY_P3)
    clean, facts = png.clean(sink.getvalue())
    assert opened(clean).mode == mode
    assert psnr(as_shown(sink.getvalue()), as_shown(clean)) > 48
    assert psnr(opened(sink.getvalue()), as_shown(clean)) < 30
    assert What.COLOURS in {finding.what for finding in facts.kept}


def test_a_transparent_colour_stays_transparent_in_other_colours(scene: Scene) -> None:
    picture = scene()
    hole = picture.getpixel((0, 0))
    sink = io.BytesIO()
    picture.save(sink, "PNG", icc_profile=DISPLAY_P3, transparency=hole)
    before = opened(sink.getvalue()).convert("RGBA").getchannel("A")
    after = opened(png.clean(sink.getvalue())[0])
    assert before.getextrema() == (0, 255)
    assert after.getchannel("A").tobytes() == before.tobytes()


@pytest.mark.parametrize("depth", [1, 2, 4, 8, 16])
def test_grey_with_a_curve_of_its_own_becomes_srgb(depth: int) -> None:
    linear = icc.grey().replace(icc.grey()[-32:], b"curv" + bytes(28))
    profile = (b"iCCP", b"QQ\0\0" + zlib.compress(linear))
    clean, facts = png.clean(made(Header(9, 9, depth, GREY, False), profile))
    assert What.COLOURS in {finding.what for finding in facts.kept}
    assert opened(clean).mode == "LA"
    assert inspect.find(clean, Kind.PNG) == ()


@pytest.mark.parametrize("profile", [b"", b"name\0\0", b"name\0\0" + zlib.compress(b"no profile"), b"name\0\0broken"])
def test_a_damaged_profile_counts_as_none(profile: bytes) -> None:
    header = Header(5, 5, 8, COLOUR, False)
    assert png.clean(made(header, (b"iCCP", profile)))[0] == png.clean(made(header))[0]


@pytest.mark.parametrize(
    ("gamma", "stays"), [(45455, False), (45000, False), (100_000, True), (55_556, True), (0, False), (2**31, False)]
)
def test_only_a_gamma_that_differs_is_kept(gamma: int, stays: bool) -> None:
    clean, _ = png.clean(made(Header(5, 5, 8, COLOUR, False), (b"gAMA", struct.pack(">I", gamma))))
    assert (b"gAMA" in names(clean)) == stays
    assert inspect.find(clean, Kind.PNG) == ()


def test_gamma_does_not_count_beside_a_profile(scene: Scene) -> None:
    header = Header(5, 5, 8, COLOUR, False)
    gamma = (b"gAMA", struct.pack(">I", 100_000))
    clean, _ = png.clean(made(header, gamma, (b"sRGB", b"\0")))
    assert b"gAMA" not in names(clean)


def test_a_file_cut_short_shows_what_there_is_of_it(scene: Scene) -> None:
    sink = io.BytesIO()
    scene("RGB", (200, 150)).save(sink, "PNG")
    clean, facts = png.clean(sink.getvalue()[: len(sink.getvalue()) // 2])
    assert opened(clean).size == (200, 150)
    upper = (0, 0, 200, 20)
    assert opened(clean).crop(upper).tobytes() == scene("RGB", (200, 150)).crop(upper).tobytes()
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


def test_pixels_are_taken_though_a_checksum_is_wrong() -> None:
    header = Header(9, 9, 8, COLOUR, False)
    dirty = made(header)
    end = dirty.index(b"IDAT") + 4 + struct.unpack(">I", dirty[dirty.index(b"IDAT") - 4 :][:4])[0]
    clean, _ = png.clean(dirty[:end] + b"\0\0\0\0" + dirty[end + 4 :])
    assert clean == png.clean(dirty)[0]


def test_more_pixels_than_announced_stay_behind() -> None:
    header = Header(9, 9, 8, COLOUR, False)
    more = Picture(None, [zlib.compress(noise(header) + b"QQ" * 50_000_000), b"QQ"])
    clean, _ = png.clean(file.write(header, [], 0, [more]))
    assert (
        clean
        == png.clean(
            made(header)[:33] + file.write(header, [], 0, [Picture(None, [zlib.compress(noise(header))])])[33:]
        )[0]
    )


@pytest.mark.parametrize(
    ("width", "height", "reason"),
    [(0, 5, Refusal.NO_PIXELS), (5, 0, Refusal.NO_PIXELS), (60_000, 60_000, Refusal.TOO_MANY_PIXELS)],
)
def test_sizes_are_refused_before_decoding(width: int, height: int, reason: Refusal) -> None:
    data = file.write(Header(width, height, 8, COLOUR, False), [], 0, [Picture(None, [zlib.compress(b"")])])
    with pytest.raises(FileRefused) as refused:
        png.clean(data)
    assert refused.value.reason is reason


@pytest.mark.parametrize("behind", [b"QQ", zlib.compress(b"QQ"), b"\0"])
def test_a_stream_that_holds_more_is_made_anew(behind: bytes) -> None:
    header = Header(9, 9, 8, COLOUR, False)
    stream = zlib.compress(noise(header), 1) + behind
    clean, _ = png.clean(file.write(header, [], 0, [Picture(None, [stream[:100], stream[100:]])]))
    assert dict(file.chunks(clean))[b"IDAT"] == zlib.compress(noise(header))


@pytest.mark.parametrize("raw", [b"", b"\x09" + bytes(50)])
def test_a_picture_without_a_scanline_is_refused(raw: bytes) -> None:
    data = file.write(Header(5, 5, 8, COLOUR, False), [], 0, [Picture(None, [zlib.compress(raw)])])
    with pytest.raises(FileRefused) as refused:
        png.clean(data)
    assert refused.value.reason is Refusal.DAMAGED


def test_an_error_in_the_stream_costs_nothing_before_it() -> None:
    header = Header(9, 9, 8, COLOUR, False)
    streams = zlib.compress(noise(header))
    dirty = file.write(header, [], 0, [Picture(None, [streams[:-4] + b"\0\0\0\0"])])  # a wrong sum behind all pixels
    clean, facts = png.clean(dirty)
    assert clean == png.clean(file.write(header, [], 0, [Picture(None, [streams])]))[0]
    assert What.CUT_SHORT not in {finding.what for finding in facts.kept}


def test_what_stands_where_viewers_do_not_heed_it_changes_nothing() -> None:
    profile = b"iCCP", b"P3\0\0" + zlib.compress(DISPLAY_P3)
    gamma, colours, key = (b"gAMA", struct.pack(">I", 100_000)), (b"PLTE", bytes(range(12))), (b"tRNS", b"\0\1")
    header = Header(2, 2, 8, PALETTE, False)
    picture = Picture(None, [zlib.compress(b"\0\0\1\0\2\3")])
    plain = file.write(header, [colours], 0, [picture])
    at = plain.index(b"IDAT") + 4 + len(picture.streams[0]) + 4
    behind = file.write(header, [profile, gamma, colours, key], 0, [picture])[33 : -12 - (len(plain) - 12 - at)]
    for dirty in (
        file.write(header, [colours, profile], 0, [picture]),
        file.write(header, [colours, gamma], 0, [picture]),
        file.write(header, [key, colours], 0, [picture]),
        file.write(header, [colours, (b"tRNS", bytes(5))], 0, [picture]),
        plain[:at] + behind + plain[at:],
    ):
        assert png.clean(dirty)[0] == png.clean(plain)[0]


@pytest.mark.parametrize(("colour", "length"), [(GREY, 1), (GREY, 6), (COLOUR, 2), (COLOUR, 8)])
def test_a_transparent_colour_of_another_length_is_none(colour: int, length: int) -> None:
    header = Header(1, 1, 8, colour, False)
    picture = Picture(None, [zlib.compress(b"\0\1\1\1"[: 2 if colour == GREY else 4])])
    clean, _ = png.clean(file.write(header, [(b"tRNS", bytes(length))], 0, [picture]))
    assert names(clean) == [b"IHDR", b"IDAT", b"IEND"]


def test_colour_numbers_without_colours_are_refused() -> None:
    header = Header(4, 4, 8, PALETTE, False)
    with pytest.raises(FileRefused) as refused:
        png.clean(file.write(header, [], 0, [Picture(None, [zlib.compress(bytes(20))])]))
    assert refused.value.reason is Refusal.DAMAGED
