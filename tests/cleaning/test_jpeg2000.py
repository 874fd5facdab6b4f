"""JPEG 2000: what it showed in as many bits, without a comment, profile or box beside it."""

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image

from intake_app.cleaning import icc, jpeg2000, preview
from intake_app.cleaning.inspect import find
from intake_app.cleaning.raster import DECODER_ERRORS
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]

DISPLAY_P3 = icc.of_code_points(12, 13)
assert DISPLAY_P3


def saved(picture: Image.Image, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "JPEG2000", **{"irreversible": False, "comment": "QQ"} | options)
    return sink.getvalue()


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def with_profile(data: bytes, profile: bytes) -> bytes:
    """A profile in place of the number of a colour space."""
    usual = data[data.index(b"colr") - 4 :][:15]
    longer = box(b"colr", b"\2\0\0" + profile)
    place = data.index(b"jp2h") - 4
    size = int.from_bytes(data[place : place + 4], "big") + len(longer) - len(usual)
    return (data[:place] + struct.pack(">I", size) + data[place + 4 :]).replace(usual, longer)


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def kept(data: bytes) -> set[tuple[str, str]]:
    return {(finding.what, finding.why) for finding in jpeg2000.clean(data)[1].kept}


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "CMYK", "I;16"])
@pytest.mark.parametrize("size", [(64, 48), (1, 1), (300, 2)])
@pytest.mark.parametrize("no_jp2", [False, True])
def test_what_had_no_loss_stays_value_for_value(scene: Scene, mode: str, size: tuple[int, int], no_jp2: bool) -> None:
    picture = scene("RGB", (64, 48)).resize(size).convert("L" if mode == "I;16" else mode)
    if mode == "I;16":
        picture = picture.convert("I").point(lambda value: value * 257 + 1).convert("I;16")
    dirty = saved(picture, no_jp2=no_jp2)
    clean, facts = jpeg2000.clean(dirty)
    assert opened(clean).tobytes() == opened(dirty).tobytes()
    assert opened(clean).size == (facts.width, facts.height) == size
    assert b"QQ" not in clean
    assert b"OpenJPEG" not in clean
    assert find(clean, Kind.JPEG2000) == ()
    assert What.PICTURE_DATA not in {what for what, _ in kept(dirty)}


def test_what_had_loss_is_encoded_again_and_next_to_nothing_is_lost(scene: Scene, psnr: Psnr) -> None:
    dirty = saved(scene("RGB", (320, 240)), irreversible=True, quality_mode="dB", quality_layers=[40])
    clean, _ = jpeg2000.clean(dirty)
    assert psnr(opened(dirty), opened(clean)) > 48
    assert (What.PICTURE_DATA, Why.ENCODED_AGAIN) in kept(dirty)


def test_what_was_cut_off_at_a_size_does_not_swell() -> None:
    noise = Image.effect_noise((256, 256), 90)
    dirty = saved(noise, quality_mode="rates", quality_layers=[40])
    assert len(jpeg2000.clean(dirty)[0]) < 20 * len(dirty)
    assert (What.PICTURE_DATA, Why.ENCODED_AGAIN) in kept(dirty)


def test_colours_of_a_profile_become_srgb(scene: Scene, psnr: Psnr) -> None:
    dirty = with_profile(saved(scene()), DISPLAY_P3)
    clean, _ = jpeg2000.clean(dirty)
    shown = Image.frombytes("RGBA", (64, 48), preview.preview(dirty, Kind.JPEG2000, (64, 48), 0).rgba)
    assert psnr(opened(clean), shown) > 50
    assert psnr(opened(clean), opened(dirty)) < 35
    assert (What.COLOURS, Why.RIGHT_COLOURS) in kept(dirty)


def test_a_palette_is_looked_up(scene: Scene) -> None:
    numbers = Image.frombytes("L", (4, 4), bytes(range(4)) * 4)
    data = saved(numbers)
    palette = box(b"pclr", struct.pack(">HB3B", 4, 3, 7, 7, 7) + bytes(range(12)))
    mapping = box(b"cmap", b"".join(struct.pack(">HBB", 0, 1, column) for column in range(3)))
    place = data.index(b"jp2h") - 4
    header = int.from_bytes(data[place : place + 4], "big")
    colours = data[place + 8 : place + header].replace(b"\0\0\0\x11", b"\0\0\0\x10")
    data = data[:place] + box(b"jp2h", colours + palette + mapping) + data[place + header :]
    clean, _ = jpeg2000.clean(data)
    assert opened(clean).mode == "RGB"
    assert opened(clean).getpixel((3, 0)) == (9, 10, 11)
    assert find(data, Kind.JPEG2000) != ()
    assert find(clean, Kind.JPEG2000) == ()


@pytest.mark.parametrize(
    ("size", "reason"),
    [((0, 48), Refusal.NO_PIXELS), ((60_000, 60_000), Refusal.TOO_MANY_PIXELS)],
)
def test_sizes_are_refused_before_decoding(scene: Scene, size: tuple[int, int], reason: Refusal) -> None:
    data = saved(scene())
    with pytest.raises(FileRefused) as refused:
        jpeg2000.clean(data.replace(struct.pack(">II", 64, 48), struct.pack(">II", *size)))
    assert refused.value.reason is reason


def test_what_is_cut_short_is_refused_or_shown_as_far_as_it_goes(scene: Scene) -> None:
    data = saved(scene())
    for size in range(12, len(data), 37):
        try:
            clean, _ = jpeg2000.clean(data[:size])
        except (FileRefused, *DECODER_ERRORS):
            continue
        assert find(clean, Kind.JPEG2000) == ()
