"""Pictures cut at every border, and with numbers that lie: each comes out clean, or is refused for what it is."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from intake_app.cleaning import inspect, sniff
from intake_app.cleaning.images import clean_image
from intake_app.domain.document import PICTURES
from intake_app.errors import FileRefused, Refusal

WORD = "Qx7Vermeer"
HEIC = Path(__file__).parents[2] / "data/heif"
LIES = (bytes(4), b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\1", b"\1\0\0\0")
HELPFUL = {Refusal.DAMAGED, Refusal.NO_PIXELS, Refusal.TOO_MANY_PIXELS, Refusal.NOT_UNDERSTOOD}
"""Reasons that are the file's; any other would be the program's."""
PICTURE = Image.merge("RGB", [Image.linear_gradient("L").resize((24, 16)).rotate(turn) for turn in (0, 90, 180)])
FORMATS = [
    *((name, {}) for name in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "JPEG2000", "ICO", "PPM")),
    ("JPEG", {"progressive": True}),
    ("MPO", {"save_all": True, "append_images": [PICTURE]}),
    ("TIFF", {"compression": "tiff_lzw"}),
    ("TIFF", {"compression": "jpeg"}),
    *((name, {"save_all": True, "append_images": [PICTURE.rotate(180)]}) for name in ("PNG", "GIF", "WEBP", "TIFF")),
]


def saved(name: str, options: dict[str, object]) -> bytes:
    """With a word in its EXIF or comment, where it can have one."""
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = WORD, 6
    sink = io.BytesIO()
    picture = PICTURE.quantize(16) if name == "GIF" else PICTURE
    picture.save(sink, name, exif=exif, comment=WORD, **options)
    return sink.getvalue()


WHOLE = [
    *(pytest.param(saved(*one), id=f"{one[0]} {' '.join(one[1])}") for one in FORMATS),
    *(pytest.param(path.read_bytes(), id=path.name) for path in sorted(HEIC.glob("*.heic"))),
]


def is_clean_or_refused(data: bytes, leaks: Callable[[bytes], list[bytes]]) -> bool:
    """Whether it was cleaned; nothing else may become of it."""
    kind = sniff(data)
    if kind not in PICTURES:
        return False
    inspect.find(data, kind)
    try:
        copy, facts = clean_image(data, kind)
    except FileRefused as refusal:
        assert refusal.reason in HELPFUL
        return False
    assert inspect.find(copy, facts.kind, of=kind) == ()
    assert leaks(copy) == []
    return True


def cut(data: bytes) -> Iterator[bytes]:
    """At each of the first bytes, then at some of the rest."""
    ends = [*range(1, min(64, len(data))), *range(64, len(data), max(1, len(data) // 40)), len(data) - 1]
    return (data[:end] for end in ends)


def lying(data: bytes) -> Iterator[bytes]:
    """With another number in many a place."""
    for place in range(4, min(len(data) - 4, 700), 3):
        lie = LIES[place // 3 % len(LIES)]
        yield data[:place] + lie + data[place + len(lie) :]


def doubled(data: bytes) -> Iterator[bytes]:
    """With a part of it once more in its middle, or missing."""
    step = max(8, len(data) // 24)
    for start in range(0, len(data), step):
        yield data[: start + step] + data[start:]
        yield data[:start] + data[start + step :]


@pytest.mark.parametrize("broken", [cut, lying, doubled])
@pytest.mark.parametrize("data", WHOLE)
def test_what_is_cut_or_lies_comes_out_clean_or_is_refused(
    leaks: Callable[[bytes], list[bytes]], data: bytes, broken: Callable[[bytes], Iterator[bytes]]
) -> None:
    assert is_clean_or_refused(data, leaks)
    for one in broken(data):
        is_clean_or_refused(one, leaks)


def test_every_kind_of_picture_is_among_them() -> None:
    assert {sniff(one.values[0]) for one in WHOLE} == PICTURES
