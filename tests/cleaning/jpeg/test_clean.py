"""JPEG: what it showed, in the coding it came in, and nothing else."""

import io
import struct
import sys
from collections.abc import Callable

import pytest
from PIL import Image, ImageCms, JpegImagePlugin

from intake_app.cleaning import icc, inspect, jpeg
from intake_app.cleaning.jpeg.coding import (
    BY_PILLOW,
    FULL_COLOUR,
    HALF_HEIGHT,
    HALF_WIDTH,
    QUARTER,
    Compression,
    Sampling,
)
from intake_app.cleaning.jpeg.decoding import open_jpeg
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
DISPLAY_P3 = icc.of_code_points(12, 13)
assert DISPLAY_P3


def saved(picture: Image.Image, *, turn: int = 1, sampling: Sampling = QUARTER, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = turn
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif, comment=b"QQ", subsampling=BY_PILLOW[sampling], **options)
    return sink.getvalue()


def header(data: bytes) -> JpegImagePlugin.JpegImageFile:
    return JpegImagePlugin.JpegImageFile(io.BytesIO(data))


def patched_frame(data: bytes, at: int, value: bytes) -> bytes:
    """With other bytes in the frame header, counted from its marker."""
    place = max(data.rfind(b"\xff\xc0\0\x11"), data.rfind(b"\xff\xc2\0\x11")) + at
    return data[:place] + value + data[place + len(value) :]


def kept(data: bytes) -> set[str]:
    return {finding.what for finding in jpeg.clean(data)[1].kept}


@pytest.mark.parametrize("quality", [60, 85, 97])
@pytest.mark.parametrize("sampling", [FULL_COLOUR, HALF_WIDTH, QUARTER])
@pytest.mark.parametrize("progressive", [False, True])
def test_coding_stays_and_next_to_nothing_is_lost(
    scene: Scene, psnr: Psnr, as_shown: AsShown, quality: int, sampling: Sampling, progressive: bool
) -> None:
    dirty = saved(scene("RGB", (160, 120)), quality=quality, sampling=sampling, progressive=progressive)
    clean, _ = jpeg.clean(dirty)
    before, after = header(dirty), header(clean)
    if (quality, sampling, progressive) == (97, HALF_WIDTH, True):  # with its own tables it would come out just worse
        assert psnr(as_shown(dirty), as_shown(clean)) >= 55
        return
    assert after.quantization == before.quantization
    assert after.layer == before.layer
    assert ("progressive" in after.info) == progressive
    assert psnr(as_shown(dirty), as_shown(clean)) > 50
    assert set(after.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    assert len(clean) < 1.1 * len(dirty)


@pytest.mark.parametrize("size", [(64, 48), (61, 45)])
@pytest.mark.parametrize("sampling", [FULL_COLOUR, HALF_WIDTH, QUARTER])
@pytest.mark.parametrize("turn", range(1, 9))
def test_every_orientation_comes_out_upright(
    scene: Scene, psnr: Psnr, as_shown: AsShown, turn: int, sampling: Sampling, size: tuple[int, int]
) -> None:
    dirty = saved(scene("RGB", size), turn=turn, quality=90, sampling=sampling)
    clean, facts = jpeg.clean(dirty)
    assert Image.open(io.BytesIO(clean)).size == (facts.width, facts.height)
    assert psnr(as_shown(dirty), as_shown(clean)) > 40
    assert (What.ORIENTATION in {finding.what for finding in facts.kept}) == (turn != 1)


def grain(size: tuple[int, int]) -> Image.Image:
    """As much of it as there can be, other in each colour."""
    return Image.merge("RGB", [Image.effect_noise(size, 120) for _ in range(3)])


@pytest.mark.parametrize("of_noise", [False, True], ids=["photo", "grain"])
@pytest.mark.parametrize("compared_whole", [True, False])
@pytest.mark.parametrize(
    ("sampling", "turn", "size"),
    [
        (HALF_WIDTH, 6, (320, 240)),
        (HALF_WIDTH, 8, (320, 240)),
        (QUARTER, 6, (320, 232)),
        (QUARTER, 8, (312, 240)),
        (QUARTER, 4, (320, 232)),
        (FULL_COLOUR, 6, (316, 236)),
        (FULL_COLOUR, 3, (316, 236)),
        (HALF_WIDTH, 4, (320, 236)),
    ],
)
def test_turning_loses_nothing_that_shows_whatever_the_sampling_and_size(
    scene: Scene,
    psnr: Psnr,
    as_shown: AsShown,
    monkeypatch: pytest.MonkeyPatch,
    sampling: Sampling,
    turn: int,
    size: tuple[int, int],
    compared_whole: bool,
    of_noise: bool,
) -> None:
    if not compared_whole:
        monkeypatch.setattr(sys.modules["intake_app.cleaning.jpeg.clean"], "MOST_COMPARED", 0)
    photo = grain(size) if of_noise else Image.blend(scene("RGB", size), grain(size), 0.1)
    dirty = saved(photo, turn=turn, quality=85, sampling=sampling)
    clean, _ = jpeg.clean(dirty)
    assert psnr(as_shown(dirty), as_shown(clean)) >= 55
    assert inspect.find(clean, Kind.JPEG) == ()


@pytest.mark.parametrize("sampling", [HALF_WIDTH, QUARTER])
@pytest.mark.parametrize("turn", [1, 3, 6])
def test_grain_is_no_damage(psnr: Psnr, as_shown: AsShown, sampling: Sampling, turn: int) -> None:
    """An encoder that has to hold all of the file needs more room for it than for a photo."""
    dirty = saved(grain((316, 236)), turn=turn, quality=95, sampling=sampling, progressive=True)
    clean, facts = jpeg.clean(dirty)
    assert psnr(as_shown(dirty), as_shown(clean)) >= 55
    assert What.CUT_SHORT not in {finding.what for finding in facts.kept}


def test_colour_of_half_the_width_becomes_colour_of_half_the_height_and_back(scene: Scene) -> None:
    once, _ = jpeg.clean(saved(scene(), turn=6, quality=85, sampling=HALF_WIDTH))
    assert [(wide, high) for _, wide, high, _ in header(once).layer] == [(1, 2), (1, 1), (1, 1)]
    exif = b"Exif\0\0" + struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, 8, 0, 0)
    lying = once[:2] + struct.pack(">HH", 0xFFE1, 2 + len(exif)) + exif + once[2:]
    again, _ = jpeg.clean(lying)
    assert [(wide, high) for _, wide, high, _ in header(again).layer] == [(2, 1), (1, 1), (1, 1)]


def test_tables_turn_with_the_picture(scene: Scene) -> None:
    table = [1 + row for row in range(8) for _ in range(8)]
    clean, _ = jpeg.clean(saved(scene(), turn=5, qtables=[table, table], sampling=FULL_COLOUR))
    assert header(clean).quantization[0] == [1 + column for _ in range(8) for column in range(8)]


def test_tables_of_16_bits_stay(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = saved(scene(), qtables=[[300] * 64, [301] * 64])
    clean, _ = jpeg.clean(dirty)
    assert header(clean).quantization == {0: [300] * 64, 1: [301] * 64}
    assert psnr(as_shown(dirty), as_shown(clean)) > 40


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_and_inks_stay(scene: Scene, mode: str) -> None:
    dirty = saved(scene("RGB").convert(mode), quality=90)
    before, after = Image.open(io.BytesIO(dirty)), Image.open(io.BytesIO(jpeg.clean(dirty)[0]))
    assert after.mode == mode
    for one, other in zip(before.split(), after.split(), strict=True):
        assert max(abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True)) < 6


def test_red_green_and_blue_stored_as_such_stay_so(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = saved(scene(), quality=90, keep_rgb=True, sampling=FULL_COLOUR)
    clean, _ = jpeg.clean(dirty)
    assert header(clean).info["adobe_transform"] == 0
    assert psnr(as_shown(dirty), as_shown(clean)) > 50


@pytest.mark.parametrize(
    ("luma", "sampling"),
    [(0x11, FULL_COLOUR), (0x21, HALF_WIDTH), (0x22, QUARTER), (0x12, HALF_HEIGHT), (0x41, FULL_COLOUR)],
)
def test_odd_samplings_become_the_next_that_loses_nothing(scene: Scene, luma: int, sampling: Sampling) -> None:
    data = patched_frame(saved(scene(), sampling=FULL_COLOUR), 11, bytes([luma]))
    assert Compression.of(open_jpeg(data)).sampling == sampling


def test_colours_of_a_profile_become_srgb(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = saved(scene(), quality=95, icc_profile=DISPLAY_P3, sampling=FULL_COLOUR)
    clean, facts = jpeg.clean(dirty)
    assert psnr(as_shown(dirty), as_shown(clean)) > 40
    assert psnr(Image.open(io.BytesIO(dirty)), as_shown(clean)) < 30
    assert What.COLOURS in {finding.what for finding in facts.kept}


def test_colours_of_a_profile_become_srgb_where_colour_comes_to_have_half_the_height(
    scene: Scene, psnr: Psnr, as_shown: AsShown
) -> None:
    dirty = saved(scene(), turn=6, quality=95, icc_profile=DISPLAY_P3, sampling=HALF_WIDTH)
    assert psnr(as_shown(dirty), as_shown(jpeg.clean(dirty)[0])) > 40


@pytest.mark.parametrize("profile", [SRGB, b"", b"no profile at all", icc.grey()])
def test_colours_stay_without_a_profile_that_means_others(scene: Scene, profile: bytes) -> None:
    dirty = saved(scene(), icc_profile=profile)
    assert jpeg.clean(dirty)[0] == jpeg.clean(saved(scene()))[0]
    assert What.COLOURS not in kept(dirty)


def test_grey_with_another_curve_stays_grey_and_looks_the_same(scene: Scene) -> None:
    linear = icc.grey().replace(icc.grey()[-28:], struct.pack(">4s4xI", b"curv", 0).ljust(28, b"\0"))
    dirty = saved(scene("L"), quality=95, icc_profile=linear)
    clean, _ = jpeg.clean(dirty)
    after = Image.open(io.BytesIO(clean))
    middle = (32, 24)
    before = Image.open(io.BytesIO(dirty)).getpixel(middle)
    assert after.mode == "L"
    assert after.getpixel(middle) > before + 20  # linear light is brighter than the same number in sRGB


def test_a_file_cut_short_shows_what_there_is_of_it(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = saved(scene("RGB", (160, 120)), quality=90)
    clean, facts = jpeg.clean(dirty[: len(dirty) * 2 // 3])
    upper = (0, 0, 160, 48)
    assert psnr(as_shown(dirty).crop(upper), as_shown(clean).crop(upper)) > 45
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("options", [{}, {"restart_marker_blocks": 4}], ids=["one piece", "restarts"])
def test_an_end_mark_that_comes_too_early_leaves_something_missing(
    scene: Scene, mode: str, options: dict[str, object]
) -> None:
    """A copy half of grey that says nothing of it would pass for all there was."""
    whole = saved(grain((160, 120)).convert(mode), turn=6, **options)
    assert What.CUT_SHORT not in kept(whole)
    assert What.CUT_SHORT not in kept(whole + b"QQ")
    assert What.CUT_SHORT in kept(whole[: len(whole) // 2] + b"\xff\xd9")


def test_a_large_nothing_around_a_remnant_is_refused(scene: Scene) -> None:
    small = saved(scene("RGB", (64, 48)), quality=90)
    with pytest.raises(OSError):
        jpeg.clean(patched_frame(small, 5, struct.pack(">HH", 3000, 4000)))


def test_only_the_end_mark_missing_is_nothing_missing(scene: Scene) -> None:
    dirty = saved(scene(), quality=90)
    assert jpeg.clean(dirty[:-2])[0] == jpeg.clean(dirty)[0]


@pytest.mark.parametrize("progressive", [False, True])
def test_a_mark_that_makes_no_sense_costs_only_what_follows_it(
    scene: Scene, psnr: Psnr, as_shown: AsShown, progressive: bool
) -> None:
    dirty = saved(scene("RGB", (160, 120)), quality=90, progressive=progressive)
    place = dirty.rindex(b"\xff\xda") if progressive else len(dirty) * 2 // 3
    clean, facts = jpeg.clean(dirty[:place] + b"\xff\xf7\0\2" + dirty[place:])
    upper = (0, 0, 160, 48)
    assert psnr(as_shown(dirty).crop(upper), as_shown(clean).crop(upper)) > (25 if progressive else 45)
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.JPEG) == ()


def test_what_shows_nothing_is_refused_rather_than_kept_as_a_blank(scene: Scene) -> None:
    dirty = saved(scene("RGB", (320, 240)), quality=90)
    pixels = dirty.index(b"\xff\xda") + 2 + 12
    with pytest.raises(OSError):
        jpeg.clean(dirty[:pixels])


def test_what_lies_behind_the_picture_is_left_there(scene: Scene) -> None:
    dirty = saved(scene(), quality=90)
    clean, _ = jpeg.clean(dirty + b"QQ" + dirty)
    assert clean == jpeg.clean(dirty)[0]


@pytest.mark.parametrize(
    ("size", "reason"),
    [((0, 48), Refusal.NO_PIXELS), ((64, 0), Refusal.NO_PIXELS), ((60_000, 60_000), Refusal.TOO_MANY_PIXELS)],
)
def test_sizes_are_refused_before_decoding(scene: Scene, size: tuple[int, int], reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        jpeg.clean(patched_frame(saved(scene()), 5, struct.pack(">HH", size[1], size[0])))
    assert refused.value.reason is reason


def test_a_header_without_a_picture_is_refused(scene: Scene) -> None:
    data = saved(scene())
    with pytest.raises(FileRefused) as refused:
        jpeg.clean(data[: data.index(b"\xff\xda")])
    assert refused.value.reason is Refusal.DAMAGED


def test_samples_of_12_bits_are_not_called_damage(scene: Scene) -> None:
    with pytest.raises(FileRefused) as refused:
        jpeg.clean(patched_frame(saved(scene()), 4, b"\x0c"))
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD


def test_scans_without_end_are_counted_before_they_are_decoded(scene: Scene) -> None:
    data = patched_frame(saved(scene(), progressive=True), 5, struct.pack(">HH", 8000, 8000))
    last = data.rindex(b"\xff\xda")
    with pytest.raises(FileRefused) as refused:
        jpeg.clean(data[:-2] + data[last:-2] * 2000 + data[-2:])
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


@pytest.mark.parametrize("mark", [0xC3, 0xC5, 0xC7, 0xCB, 0xCF])
def test_an_unusual_coding_is_not_called_damage(scene: Scene, mark: int) -> None:
    """A lossless scan of a hospital is whole: whoever sent it has nothing to send again."""
    data = saved(scene()).replace(b"\xff\xc0\0\x11", bytes([0xFF, mark]) + b"\0\x11")
    with pytest.raises(FileRefused) as refused:
        jpeg.clean(data)
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD
