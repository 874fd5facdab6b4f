"""BMP: pixels stay, whatever header they came with."""

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image, ImageOps

from intake_app.cleaning import bmp, inspect
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]

MASKS = struct.pack("<4I", 0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000)


def saved(picture: Image.Image) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "BMP", dpi=(300, 300))
    return sink.getvalue()


def with_long_header(picture: Image.Image, *, from_the_top: bool = False) -> bytes:
    """32 bits for each pixel, alpha among them, with version 5's header and a profile's name behind the pixels."""
    rows = picture if from_the_top else ImageOps.flip(picture)
    pixels = rows.tobytes("raw", "BGRA")
    height = -picture.height if from_the_top else picture.height
    head = struct.pack("<IiiHHIIiiII", 124, picture.width, height, 1, 32, 3, len(pixels), 11_811, 11_811, 0, 0)
    head += MASKS + struct.pack("<4s48xIIII", b"LINK"[::-1], 4, 124 + len(pixels), 12, 0)
    return struct.pack("<2sIII", b"BM", 138 + len(pixels) + 12, 0, 138) + head + pixels + b"QQQQ-profile"


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_every_mode_stays_exact(scene: Scene, mode: str) -> None:
    clean, facts = bmp.clean(saved(scene(mode)) + b"QQQQ")
    after = Image.open(io.BytesIO(clean))
    assert after.convert("RGB").tobytes() == scene(mode).convert("RGB").tobytes()
    assert (facts.kind, facts.width, facts.height) == (Kind.BMP, 64, 48)
    assert inspect.find(clean, Kind.BMP) == ()
    assert b"QQQQ" not in clean


@pytest.mark.parametrize("from_the_top", [False, True])
def test_transparency_stays_in_a_png(scene: Scene, from_the_top: bool) -> None:
    clean, facts = bmp.clean(with_long_header(scene("RGBA"), from_the_top=from_the_top))
    assert Image.open(io.BytesIO(clean)).tobytes() == scene("RGBA").tobytes()
    assert facts.kind is Kind.PNG
    assert What.TRANSPARENCY in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.PNG) == ()


def test_a_file_cut_short_shows_what_there_is_of_it(scene: Scene) -> None:
    clean, facts = bmp.clean(saved(scene())[:-2000])
    lower = (0, 24, 64, 48)
    assert Image.open(io.BytesIO(clean)).crop(lower).tobytes() == scene().crop(lower).tobytes()
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize(
    ("width", "height", "reason"),
    [
        (0, 5, Refusal.NO_PIXELS),
        (5, 0, Refusal.NO_PIXELS),
        (60_000, 60_000, Refusal.TOO_MANY_PIXELS),
        (60_000, -60_000, Refusal.TOO_MANY_PIXELS),
    ],
)
def test_sizes_are_refused_before_decoding(scene: Scene, width: int, height: int, reason: Refusal) -> None:
    data = saved(scene())
    with pytest.raises(FileRefused) as refused:
        bmp.clean(data[:18] + struct.pack("<ii", width, height) + data[26:])
    assert refused.value.reason is reason


def test_the_short_header_of_os2_will_do() -> None:
    head = struct.pack("<IIIHH", 16, 2, 1, 1, 8)
    palette = bytes(level for level in range(256) for _ in "BGRx")
    data = struct.pack("<2sI4xI", b"BM", 0, 14 + 16 + 1024) + head + palette + bytes([40, 200, 0, 0])
    clean, _ = bmp.clean(data)
    assert list(Image.open(io.BytesIO(clean)).convert("L").get_flattened_data()) == [40, 200]


def test_a_palette_of_more_colours_than_pixels_can_name_is_cut(scene: Scene) -> None:
    data = saved(scene("P"))
    more = struct.pack("<I", 300)
    start = int.from_bytes(data[10:14], "little") + 4 * 44
    longer = data[:10] + struct.pack("<I", start) + data[14:46] + more + data[50 : start - 176] + bytes(176)
    clean, _ = bmp.clean(longer + data[start - 176 :])
    assert Image.open(io.BytesIO(clean)).convert("RGB").tobytes() == scene("P").convert("RGB").tobytes()


@pytest.mark.parametrize("end", [b"", b"\0\1"], ids=["broken off", "ended"])
def test_what_run_lengths_leave_out_is_dark(end: bytes) -> None:
    runs = bytes([4, 200, 0, 0, 3, 100]) + end
    head = struct.pack("<IiiHHIIiiII", 40, 4, 3, 1, 8, 1, len(runs), 0, 0, 0, 0)
    palette = bytes(level for level in range(256) for _ in "BGRx")
    data = struct.pack("<2sI4xI", b"BM", 0, 14 + 40 + 1024) + head + palette + runs
    clean, facts = bmp.clean(data)
    levels = list(Image.open(io.BytesIO(clean)).convert("L").get_flattened_data())
    assert levels == 4 * [0] + 3 * [100] + [0] + 4 * [200]
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
