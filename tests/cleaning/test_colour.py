"""Colours as profiles and code points mean them."""

import pytest
from PIL import Image, ImageCms

from intake_app.cleaning import icc
from intake_app.cleaning.colour import from_lab, to_srgb

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def converted(colour: tuple[int, int, int], primaries: int, transfer: int) -> tuple[int, ...]:
    convert = to_srgb(icc.of_code_points(primaries, transfer), "RGB")
    assert convert
    pixel = convert(Image.new("RGB", (1, 1), colour)).getpixel((0, 0))
    assert isinstance(pixel, tuple)
    return pixel


@pytest.mark.parametrize(
    ("colour", "primaries", "transfer", "expected"),
    [
        ((255, 255, 255), 12, 13, (255, 255, 255)),
        ((128, 128, 128), 12, 13, (128, 128, 128)),
        ((234, 51, 35), 12, 13, (255, 0, 0)),  # sRGB's red, as Display P3 writes it
        ((117, 251, 76), 12, 13, (0, 255, 0)),
        ((128, 128, 128), 1, 8, (188, 188, 188)),  # linear light
        ((148, 148, 148), 9, 16, (255, 255, 255)),  # 203 cd/m² in PQ: paper white
        ((191, 191, 191), 9, 18, (255, 255, 255)),  # 75 % in HLG: the same
    ],
)
def test_code_points_mean_known_colours(
    colour: tuple[int, int, int], primaries: int, transfer: int, expected: tuple[int, int, int]
) -> None:
    assert converted(colour, primaries, transfer) == pytest.approx(expected, abs=4)


@pytest.mark.parametrize(("primaries", "transfer"), [(1, 13), (2, 2), (1, 1), (6, 6)])
def test_usual_code_points_are_shown_as_they_are(primaries: int, transfer: int) -> None:
    assert icc.of_code_points(primaries, transfer) is None


@pytest.mark.parametrize(
    ("profile", "mode"),
    [(None, "RGB"), (b"", "RGB"), (b"no profile", "RGB"), (SRGB, "RGB"), (SRGB, "L"), (SRGB, "CMYK"), (SRGB, "1")],
)
def test_nothing_changes_without_a_profile_that_means_something_else(profile: bytes | None, mode: str) -> None:
    assert to_srgb(profile, mode) is None


def test_a_profile_whose_primaries_make_no_white_is_ignored() -> None:
    profile = icc.of_code_points(12, 13)
    assert profile
    place = profile.rindex(b"XYZ ") + 8
    assert to_srgb(profile[:place] + bytes(12) + profile[place + 12 :], "RGB") is None


def test_every_byte_of_a_profile_may_be_wrong() -> None:
    profile = icc.of_code_points(12, 13) or b""
    for place in range(len(profile)):
        damaged = profile[:place] + bytes([profile[place] ^ 0xFF]) + profile[place + 1 :]
        convert = to_srgb(damaged, "RGB")
        assert convert is None or convert(Image.new("RGB", (2, 2))).size == (2, 2)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_is_not_a_colour(mode: str) -> None:
    profile = (
        icc.of_code_points(12, 13) if mode == "RGBA" else icc.grey().replace(icc.grey()[-32:], b"curv" + bytes(28))
    )
    picture = Image.new(mode, (1, 1), (200, 100, 50, 77) if mode == "RGBA" else (100, 77))
    convert = to_srgb(profile, mode)
    assert convert
    assert convert(picture).mode == mode
    assert convert(picture).getchannel("A").getpixel((0, 0)) == 77


def test_lab_is_absolute() -> None:
    grey = Image.merge("LAB", [Image.new("L", (1, 1), 128)] * 3)
    assert from_lab()(grey).getpixel((0, 0)) == pytest.approx((119, 119, 119), abs=2)
