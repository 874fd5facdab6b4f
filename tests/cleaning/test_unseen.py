"""Colours of fully transparent pixels: nobody sees them, and nobody gets them."""

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image

from intake_app.cleaning import inspect
from intake_app.cleaning.images import clean_image
from intake_app.cleaning.png import file
from intake_app.cleaning.png.file import COLOUR_ALPHA, GREY_ALPHA, Control, Header, Picture
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]

SECRET = (10, 20, 40, 30)
INSIDE = (14, 24, 36, 26)
"""Where loss lets nothing flow in from what is seen around it."""
HIDDEN = 30 * 10
WITHOUT_LOSS = {"PNG", "TIFF", "JPEG2000", "ICO"}


def with_a_secret(scene: Scene, mode: str) -> Image.Image:
    """A word in a corner that is fully transparent."""
    picture = scene(mode)
    alpha = picture.getchannel("A").point(lambda level: max(level, 1))
    alpha.paste(0, SECRET)
    picture.putalpha(alpha)
    return picture


def saved(picture: Image.Image, name: str, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, name, **options)
    return sink.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def hidden(data: bytes, kind: Kind) -> tuple[bytes, int]:
    """The copy, and how many pixels were found to hide something."""
    copy, facts = clean_image(data, kind)
    assert inspect.find(copy, facts.kind) == ()
    return copy, sum(finding.count for finding in facts.found if finding.what is What.HIDDEN_CONTENT)


FORMATS = {
    "PNG": ("RGBA", "PNG", {}),
    "grey PNG": ("LA", "PNG", {}),
    "WebP": ("RGBA", "WEBP", {"lossless": True, "exact": True}),
    "WebP with loss": ("RGBA", "WEBP", {"quality": 90, "exact": True}),
    "TIFF": ("RGBA", "TIFF", {"compression": "tiff_lzw"}),
    "grey TIFF": ("LA", "TIFF", {}),
    "AVIF": ("RGBA", "AVIF", {"quality": 95}),
    "JPEG 2000": ("RGBA", "JPEG2000", {"irreversible": False}),
    "icon": ("RGBA", "ICO", {"sizes": [(64, 48)], "bitmap_format": "bmp"}),
}


@pytest.mark.parametrize(("mode", "name", "options"), FORMATS.values(), ids=FORMATS.keys())
def test_nothing_is_left_of_them_and_the_rest_stays(
    scene: Scene, psnr: Psnr, mode: str, name: str, options: dict[str, object]
) -> None:
    dirty = saved(with_a_secret(scene, mode), name, **options)
    copy, count = hidden(dirty, Kind(name.lower()))
    assert count >= HIDDEN * 0.9  # some of them may be black
    black = opened(copy).convert("RGBA").crop(INSIDE)
    assert max(high for _, high in black.getextrema()) <= (0 if name in WITHOUT_LOSS else 16)
    assert psnr(opened(dirty), opened(copy)) > 40


@pytest.mark.parametrize(("mode", "name", "options"), FORMATS.values(), ids=FORMATS.keys())
def test_nothing_is_told_where_there_was_nothing(
    scene: Scene, mode: str, name: str, options: dict[str, object]
) -> None:
    picture = scene(mode)
    picture.putalpha(picture.getchannel("A").point(lambda level: max(level, 9)))
    assert hidden(saved(picture, name, **options), Kind(name.lower()))[1] == 0


def deep_png(colour: int, *, interlaced: bool) -> bytes:
    """2 × 1 pixels of 16 bits; the left one is transparent, the right one nearly."""
    grey = [0x0001, 0x0000, 0xABCD, 0x0001]
    samples = grey if colour == GREY_ALPHA else [1, 2, 3, 0, 0xA001, 0xB002, 0xC003, 1]
    half = len(samples) // 2
    parts = [samples[:half], samples[half:]] if interlaced else [samples]
    raw = b"".join(b"\0" + struct.pack(f">{len(part)}H", *part) for part in parts)
    return file.write(Header(2, 1, 16, colour, interlaced), [], 0, [Picture(None, [zlib.compress(raw)])])


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("colour", [GREY_ALPHA, COLOUR_ALPHA])
def test_16_bits_are_looked_at_whole(colour: int, interlaced: bool) -> None:
    copy, count = hidden(deep_png(colour, interlaced=interlaced), Kind.PNG)
    raw = zlib.decompress(dict(file.chunks(copy))[b"IDAT"])
    assert count == 1
    right = (0xABCD, 1) if colour == GREY_ALPHA else (0xA001, 0xB002, 0xC003, 1)
    assert raw == b"\0" + bytes(2 * len(right)) + struct.pack(f">{len(right)}H", *right)


def test_frames_of_an_interlaced_animation_stay_of_one_make(scene: Scene) -> None:
    with_one = struct.pack("8B", 1, 2, 3, 0, 5, 6, 7, 8)
    without = struct.pack("8B", 1, 2, 3, 9, 5, 6, 7, 8)
    pictures = [
        Picture(Control((0, 0, 2, 1), b"\0\1\0\1\0\0"), [zlib.compress(b"\0" + raw[:4] + b"\0" + raw[4:])])
        for raw in (without, with_one, without)
    ]
    copy, count = hidden(file.write(Header(2, 1, 8, COLOUR_ALPHA, True), [], 0, pictures), Kind.PNG)
    animation = Image.open(io.BytesIO(copy))
    assert (count, animation.n_frames) == (1, 3)
    assert [animation.seek(number) or animation.convert("RGBA").tobytes() for number in (0, 2)] == [without] * 2


def test_pam_of_any_depth(scene: Scene) -> None:
    header = b"P7\nWIDTH 2\nHEIGHT 1\nDEPTH %d\nMAXVAL %d\nTUPLTYPE %s\nENDHDR\n"
    shallow = header % (4, 255, b"RGB_ALPHA")
    assert hidden(shallow + bytes([1, 2, 3, 0, 5, 6, 7, 8]), Kind.PNM) == (
        shallow + bytes([0, 0, 0, 0, 5, 6, 7, 8]),
        1,
    )
    deep = header % (2, 65535, b"GRAYSCALE_ALPHA")
    samples = struct.pack(">4H", 7, 0, 7, 256)
    assert hidden(deep + samples, Kind.PNM) == (deep + struct.pack(">4H", 0, 0, 7, 256), 1)


def test_tiff_of_16_bits() -> None:
    samples = struct.pack("<8H", 0x101, 0x202, 0x303, 0, 0x101, 0x202, 0x303, 1)
    tags = {256: 2, 257: 1, 259: 1, 262: 2, 277: 4, 278: 1, 279: len(samples), 338: 2}
    entries = [(tag, 3, 1, struct.pack("<HH", value, 0)) for tag, value in tags.items()]
    place = 8 + 2 + 12 * (len(tags) + 2) + 4
    entries += [(258, 3, 4, struct.pack("<I", place)), (273, 4, 1, struct.pack("<I", place + 8))]
    directory = b"".join(struct.pack("<HHI", *entry[:3]) + entry[3] for entry in sorted(entries))
    data = b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + directory + bytes(4)
    copy, count = hidden(data + struct.pack("<4H", 16, 16, 16, 16) + samples, Kind.TIFF)
    assert count == 1
    picture = Image.open(io.BytesIO(copy))
    (strip,), (length,) = picture.tag_v2[273], picture.tag_v2[279]
    assert zlib.decompress(copy[strip : strip + length]) == bytes(8) + samples[8:]
