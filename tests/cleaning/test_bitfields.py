"""BMP with masks: any bits may be red, green, blue and alpha."""

import io
import struct

import pytest
from PIL import Image

from intake_app.cleaning import bmp, inspect, preview
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

SIZE = (5, 3)
SIXTEEN = [
    (0x7C00, 0x03E0, 0x001F, 0),
    (0xF800, 0x07E0, 0x001F, 0),
    (0x0F00, 0x00F0, 0x000F, 0xF000),
    (0x0003, 0x001C, 0x00E0, 0),
    (0x0001, 0xFF00, 0x007E, 0),
]
THIRTY_TWO = [
    (0x000000FF, 0x0000FF00, 0x00FF0000, 0),
    (0xFF000000, 0x000FF000, 0x00000FF0, 0),
    (0x3FF00000, 0x000FFC00, 0x000003FF, 0xC0000000),
    (0x00003F00, 0x0000007F, 0xFFF00000, 0x000C0000),
]


def saved(masks: tuple[int, ...], depth: int, *, header: int = 124, from_the_top: bool = False) -> bytes:
    """Pixels whose bits are of no order."""
    width, height = SIZE
    row = width * depth // 8 + 3 & ~3
    pixels = bytes((7 + 37 * at + at * at // 3) % 256 for at in range(row * height))
    head = struct.pack("<IiiHHI20x", header, width, -height if from_the_top else height, 1, depth, 3)
    head = (head + struct.pack("<4I", *masks)).ljust(header, b"\0")
    return struct.pack("<2sI4xI", b"BM", 14 + len(head) + len(pixels), 14 + len(head)) + head + pixels


def expected(data: bytes, masks: tuple[int, ...], depth: int, *, from_the_top: bool) -> list[tuple[int, ...]]:
    """Pixel by pixel, from the top."""
    (start,), (width, height), step = struct.unpack_from("<I", data, 10), SIZE, depth // 8
    row = width * step + 3 & ~3
    pixels = []
    for y in range(height) if from_the_top else reversed(range(height)):
        for x in range(width):
            at = start + y * row + x * step
            value = int.from_bytes(data[at : at + step], "little")
            pixel = tuple(_of_255(value, mask) for mask in masks if mask)
            pixels.append((0,) * 4 if pixel[3:] == (0,) else pixel)  # nobody sees what colour it is
    return pixels


def _of_255(value: int, mask: int) -> int:
    lowest = mask & -mask
    level, top = (value & mask) // lowest, mask // lowest
    while top > 255:
        level, top = level // 2, top // 2
    return round(255 * level / top)


@pytest.mark.parametrize("from_the_top", [False, True])
@pytest.mark.parametrize(("depth", "masks"), [(16, m) for m in SIXTEEN] + [(32, m) for m in THIRTY_TWO])
def test_any_masks_show_their_colours(depth: int, masks: tuple[int, ...], from_the_top: bool) -> None:
    data = saved(masks, depth, from_the_top=from_the_top)
    clean, facts = bmp.clean(data)
    after = Image.open(io.BytesIO(clean))
    assert list(after.get_flattened_data()) == expected(data, masks, depth, from_the_top=from_the_top)
    assert facts.kind is (Kind.PNG if masks[3] else Kind.BMP)
    assert inspect.find(clean, facts.kind) == ()
    shown = preview.preview(data, Kind.BMP, SIZE, 0)
    seen = Image.frombytes("RGBA", SIZE, shown.rgba).convert("RGBa")
    assert seen.tobytes() == after.convert("RGBA").convert("RGBa").tobytes()


def test_alpha_that_hides_everything_is_a_mistake() -> None:
    masks = (0xFF, 0xFF00, 0xFF0000, 0xFF000000)
    data = bytearray(saved(masks, 32))
    data[138 + 3 :: 4] = bytes(15)
    clean, facts = bmp.clean(bytes(data))
    assert facts.kind is Kind.BMP
    assert Image.open(io.BytesIO(clean)).mode == "RGB"


def test_rows_that_are_missing_stay_dark_and_none_at_all_is_refused() -> None:
    data = saved(SIXTEEN[1], 16)
    whole, _ = bmp.clean(data)
    clean, facts = bmp.clean(data[:-12])
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    there, before = Image.open(io.BytesIO(clean)), Image.open(io.BytesIO(whole))
    lower = (0, 1, *SIZE)
    assert there.crop(lower).tobytes() == before.crop(lower).tobytes()
    assert there.getpixel((0, 0)) == (0, 0, 0)
    with pytest.raises(FileRefused) as refused:
        bmp.clean(data[:-36])
    assert refused.value.reason is Refusal.DAMAGED
