"""Icons and cursors: every picture in every size, nothing between and behind."""

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image, PngImagePlugin

from intake_app.cleaning import ico, preview
from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
SIZES = [(16, 16), (32, 32), (48, 48)]


def saved(picture: Image.Image, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "ICO", **options)
    return sink.getvalue()


def by_hand(kind: int, *pictures: tuple[bytes, int, int], gap: bytes = b"") -> bytes:
    """Each picture with the two numbers that stand for planes and bits, or for the point of a cursor."""
    place = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for body, first, second in pictures:
        place += len(gap)
        entries += struct.pack("<BBBBHHII", 16, 16, 0, 0, first, second, len(body), place)
        bodies += gap + body
        place += len(body)
    return struct.pack("<HHH", 0, kind, len(pictures)) + entries + bodies


def bitmap(depth: int, scene: Image.Image) -> bytes:
    """Without a file header, twice as high, with a mask that hides the right half."""
    sink = io.BytesIO()
    scene.convert({1: "1", 8: "P", 24: "RGB"}[depth]).save(sink, "BMP")
    data = sink.getvalue()
    header = data[14:22] + struct.pack("<i", 32) + data[26:38] + struct.pack("<II", 2835, 2835) + data[46:54]
    return header + data[54:] + b"\0\xff\0\0" * 16


def png(picture: Image.Image) -> bytes:
    sink, text = io.BytesIO(), PngImagePlugin.PngInfo()
    text.add_text("Author", "QQ")
    picture.save(sink, "PNG", pnginfo=text)
    return sink.getvalue()


def pictures(data: bytes) -> list[Image.Image]:
    icon = Image.open(io.BytesIO(data)).ico
    return [icon.frame(number).convert("RGBA") for number in range(len(icon.entry))]


@pytest.mark.parametrize("bitmap_format", ["bmp", "png"])
@pytest.mark.parametrize("mode", ["RGBA", "RGB", "P"])
def test_every_size_stays_pixel_for_pixel(scene: Scene, bitmap_format: str, mode: str) -> None:
    dirty = saved(scene("RGBA", (48, 48)).convert(mode), sizes=SIZES, bitmap_format=bitmap_format)
    clean, facts = ico.clean(dirty)
    assert [picture.size for picture in pictures(clean)] == [picture.size for picture in pictures(dirty)]
    for before, after in zip(pictures(dirty), pictures(clean), strict=True):
        assert after.convert("RGBa").tobytes() == before.convert("RGBa").tobytes()
    assert (facts.width, facts.height, facts.pages) == (48, 48, 3)
    assert find(clean, Kind.ICO) == ()


@pytest.mark.parametrize("depth", [1, 8, 24])
def test_masks_become_transparency(scene: Scene, depth: int) -> None:
    picture = scene("RGB", (16, 16))
    dirty = by_hand(1, (bitmap(depth, picture), 1, depth))
    clean, _ = ico.clean(dirty)
    (after,) = pictures(clean)
    assert {after.getpixel((x, 3))[3] for x in range(8)} == {255}
    assert {after.getpixel((x, 3))[3] for x in range(8, 16)} == {0}
    assert after.crop((0, 0, 8, 16)).tobytes() == pictures(dirty)[0].crop((0, 0, 8, 16)).tobytes()
    assert What.RESOLUTION in {finding.what for finding in find(dirty, Kind.ICO)}


def test_pictures_in_png_are_cleaned_as_such(scene: Scene) -> None:
    dirty = by_hand(1, (png(scene("RGBA", (16, 16))), 1, 32), gap=b"QQ")
    clean, _ = ico.clean(dirty + b"QQ")
    assert b"QQ" not in clean
    assert find(clean, Kind.ICO) == ()
    assert {What.PERSON, What.OTHER, What.TRAILING} <= {finding.what for finding in find(dirty + b"QQ", Kind.ICO)}


def test_cursors_keep_the_point_that_clicks(scene: Scene) -> None:
    dirty = by_hand(2, (bitmap(24, scene("RGB", (16, 16))), 3, 5))
    clean, _ = ico.clean(dirty)
    assert clean[:6] == b"\0\0\2\0\1\0"
    assert struct.unpack_from("<HH", clean, 10) == (3, 5)
    assert find(clean, Kind.ICO) == ()


@pytest.mark.parametrize("length", [0, 8, 200])
def test_a_length_that_is_too_small_costs_nothing(length: int, scene: Scene) -> None:
    good = bitmap(24, scene("RGB", (16, 16)))
    dirty = bytearray(by_hand(1, (good, 1, 24), (good, 1, 24)))
    for entry in (6, 22):
        struct.pack_into("<I", dirty, entry + 8, length)
    clean, facts = ico.clean(bytes(dirty))
    assert facts.pages == 2
    assert clean == ico.clean(by_hand(1, (good, 1, 24), (good, 1, 24)))[0]


def test_a_damaged_picture_costs_itself_alone(scene: Scene) -> None:
    good = bitmap(24, scene("RGB", (16, 16)))
    clean, facts = ico.clean(by_hand(1, (good, 1, 24), (good[:20], 1, 24), (good, 1, 24)))
    assert facts.pages == 2
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert find(clean, Kind.ICO) == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\0\0\1\0\0\0", Refusal.DAMAGED),
        (b"\0\0\1\0\xff\xff" + bytes(100), Refusal.DAMAGED),
        (by_hand(1, (struct.pack("<Iii", 40, 60_000, 120_000) + bytes(40), 1, 24)), Refusal.TOO_MANY_PIXELS),
    ],
)
def test_what_is_no_icon_is_refused(data: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        ico.clean(data)
    assert refused.value.reason is reason


def test_a_list_that_names_one_picture_many_times_stays_bounded(scene: Scene) -> None:
    good = bitmap(24, scene("RGB", (16, 16)))
    entry = struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 24, len(good), 6 + 16 * 5000)
    _, facts = ico.clean(struct.pack("<HHH", 0, 1, 5000) + entry * 5000 + good)
    assert facts.pages < 200


def test_each_size_can_be_looked_at(scene: Scene) -> None:
    dirty = saved(scene("RGBA", (48, 48)), sizes=SIZES)
    shown = [preview.preview(dirty, Kind.ICO, (64, 64), page) for page in range(3)]
    assert [(page.width, page.pages) for page in shown] == [(16, 3), (32, 3), (48, 3)]


def test_whatever_is_cut_is_never_clean(scene: Scene) -> None:
    clean, _ = ico.clean(saved(scene("RGBA", (48, 48)), sizes=SIZES))
    assert all(find(clean[:size], Kind.ICO) for size in range(len(clean)))


@pytest.mark.parametrize(("place", "value"), [(2, 3), (9, 1), (10, 2), (12, 7), (0, 1)])
def test_a_list_with_anything_else_in_it_is_named(scene: Scene, place: int, value: int) -> None:
    clean, _ = ico.clean(saved(scene("RGBA", (48, 48)), sizes=SIZES))
    assert find(clean[:place] + bytes([value]) + clean[place + 1 :], Kind.ICO) != ()
