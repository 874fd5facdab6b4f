import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from intake_app.cleaning import icc, tiff
from intake_app.cleaning.inspect import find
from intake_app.cleaning.jpeg.coding import HALF_WIDTH, Compression
from intake_app.cleaning.tiff import file
from intake_app.domain.document import Kind

ORIENTATION = 274
PICTURE = Image.merge("RGB", [Image.linear_gradient("L").rotate(turn).resize((48, 32)) for turn in (0, 90, 180)])


def in_jpeg(mode: str) -> bytes:
    sink = io.BytesIO()
    PICTURE.convert(mode).save(sink, "TIFF", compression="jpeg")
    return sink.getvalue()


def shown(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


@pytest.mark.parametrize("mode", ["L", "RGB", "YCbCr"])
def test_a_page_in_jpeg_keeps_its_colours(mode: str) -> None:
    received = in_jpeg(mode)
    copy, _ = tiff.clean(received)
    assert Image.open(io.BytesIO(copy)).info["compression"] == "jpeg"
    assert max(ImageStat.Stat(ImageChops.difference(shown(received), shown(copy))).rms) < 2
    assert find(copy, Kind.TIFF) == ()


def test_a_page_in_jpeg_whose_colour_has_half_the_width_is_turned(as_shown: Callable[[bytes], Image.Image]) -> None:
    coding = Compression(([2] * 64, [2] * 64), HALF_WIDTH, progressive=False)
    tags = {file.BITS: [8] * 3, file.COMPRESSION: [file.JPEG], file.PHOTOMETRIC: [file.YCBCR], file.SAMPLES: [3]}
    tags |= {file.YCBCR_SAMPLING: HALF_WIDTH, ORIENTATION: [6]}
    received = file.page(PICTURE.size, tags, [coding.write(PICTURE)], PICTURE.height)
    copy, _ = tiff.clean(received)
    before, after = as_shown(received).convert("RGB"), shown(copy)
    assert after.size == PICTURE.size[::-1]
    assert max(ImageStat.Stat(ImageChops.difference(before, after)).rms) < 2
    assert find(copy, Kind.TIFF) == ()


def test_a_page_in_jpeg_that_nobody_can_tell_the_tables_of_is_kept_without_loss() -> None:
    received = in_jpeg("LA")
    copy, _ = tiff.clean(received)
    assert shown(copy).tobytes() == shown(received).tobytes()


def test_colours_of_a_palette_follow_its_profile() -> None:
    profile = icc.of_code_points(12, 13)  # Display P3
    assert profile
    source = PICTURE.quantize(32)
    sink = io.BytesIO()
    source.save(sink, "TIFF", icc_profile=profile)
    copy, _ = tiff.clean(sink.getvalue())
    p3, srgb = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
    wanted = ImageCms.profileToProfile(source.convert("RGB"), p3, srgb)
    assert wanted
    assert Image.open(io.BytesIO(copy)).mode == "P"
    assert max(ImageStat.Stat(ImageChops.difference(wanted, shown(copy))).rms) < 1
    assert find(copy, Kind.TIFF) == ()
