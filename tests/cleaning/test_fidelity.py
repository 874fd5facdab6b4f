"""What a clean copy shows against what its source shows: orientation, colour, counts, transparency, depth, loss."""

import io
import itertools
import math
import struct
import sys
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageSequence, ImageStat

from intake_app.cleaning import icc, inspect, preview
from intake_app.cleaning.images import clean_image
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

DISPLAY_P3, BT_2020 = icc.of_code_points(12, 13), icc.of_code_points(9, 13)
assert DISPLAY_P3
assert BT_2020


def saved(picture: Image.Image, kind: Kind, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, {Kind.PNM: "PPM"}.get(kind, kind.upper()), **options)
    return sink.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


# --- orientation -----------------------------------------------------------------------------------------------------

TURNED = [(Kind.JPEG, 50), (Kind.PNG, 99), (Kind.WEBP, 99), (Kind.TIFF, 99), (Kind.AVIF, 40)]


@pytest.mark.parametrize(("kind", "decibels"), TURNED)
@pytest.mark.parametrize("turn", range(1, 9))
def test_all_eight_orientations_come_out_upright(
    scene: Scene, psnr: Psnr, as_shown: AsShown, kind: Kind, decibels: int, turn: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    options = {"lossless": True} if kind is Kind.WEBP else {"quality": 90} if kind in {Kind.JPEG, Kind.AVIF} else {}
    dirty = saved(scene("RGB", (64, 48)), kind, exif=exif, **options)
    copy, facts = clean_image(dirty, kind)
    before, after = as_shown(dirty), opened(copy)
    assert after.size == (facts.width, facts.height) == before.size == ((48, 64) if turn > 4 else (64, 48))
    assert psnr(before, after) >= decibels
    assert after.getexif().get(0x0112, 1) == 1


# --- colour ----------------------------------------------------------------------------------------------------------

PATCH = 16


def chart() -> Image.Image:
    """Colours all over the cube, a patch of one block each, so that no compression smears them."""
    levels = (16, 96, 160, 240)
    patches = Image.new("RGB", (8, 8))
    patches.putdata(list(itertools.product(levels, repeat=3)))
    return patches.resize((8 * PATCH, 8 * PATCH), Image.Resampling.NEAREST)


def lab(colour: tuple[int, ...]) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour in sRGB (IEC 61966-2-1, white D65)."""
    red, green, blue = ((v / 255 + 0.055) / 1.055 if v > 10 else v / 255 / 12.92 for v in colour[:3])
    red, green, blue = (
        linear**2.4 if value > 10 else linear for linear, value in zip((red, green, blue), colour, strict=False)
    )
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def delta_e(one: Image.Image, other: Image.Image) -> float:
    """The largest difference between the middles of patches (CIE 1976)."""
    places = [(PATCH * x + PATCH // 2, PATCH * y + PATCH // 2) for x, y in itertools.product(range(8), repeat=2)]
    pairs = ((one.getpixel(place), other.getpixel(place)) for place in places)
    return max(math.dist(lab(before), lab(after)) for before, after in pairs)


@pytest.mark.parametrize("profile", [DISPLAY_P3, BT_2020], ids=["Display P3", "BT.2020"])
@pytest.mark.parametrize("kind", [Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.TIFF])
def test_wide_gamut_comes_out_in_srgb_within_delta_e_2(as_shown: AsShown, kind: Kind, profile: bytes) -> None:
    wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    written = ImageCms.profileToProfile(chart(), ImageCms.createProfile("sRGB"), wide)
    assert written
    options = {Kind.JPEG: {"quality": 100, "subsampling": 0}, Kind.WEBP: {"lossless": True}}.get(kind, {})
    dirty = saved(written, kind, icc_profile=profile, **options)
    assert delta_e(chart(), written) > 5
    copy, facts = clean_image(dirty, kind)
    meant = as_shown(dirty) if kind is Kind.JPEG else chart()  # JPEG is off by some when it is written, too
    assert delta_e(meant, opened(copy).convert("RGB")) <= 2
    assert What.COLOURS in {finding.what for finding in facts.kept}
    shown = preview.preview(dirty, kind, chart().size, 0)
    assert delta_e(meant, Image.frombytes("RGBA", chart().size, shown.rgba)) <= 2


# --- frames and pages ------------------------------------------------------------------------------------------------

COUNTED = [
    (Kind.GIF, "GIF", {"duration": [40, 80, 120], "loop": 2}),
    (Kind.PNG, "PNG", {"duration": [40, 80, 120], "loop": 2}),
    (Kind.WEBP, "WEBP", {"duration": [40, 80, 120], "loop": 2, "lossless": True}),
    (Kind.AVIF, "AVIF", {"duration": [40, 80, 120]}),
    (Kind.TIFF, "TIFF", {}),
    (Kind.JPEG, "MPO", {}),
]


@pytest.mark.parametrize(("kind", "name", "options"), COUNTED, ids=[name for _, name, _ in COUNTED])
def test_every_frame_and_page_stays_in_order_and_time(
    scene: Scene, psnr: Psnr, kind: Kind, name: str, options: dict[str, object]
) -> None:
    pictures = [scene().rotate(90 * number) for number in range(3)]
    sink = io.BytesIO()
    pictures[0].save(sink, name, save_all=True, append_images=pictures[1:], **options)
    copy, facts = clean_image(sink.getvalue(), kind)
    before, after = Image.open(io.BytesIO(sink.getvalue())), Image.open(io.BytesIO(copy))
    assert before.n_frames == after.n_frames == facts.pages == 3
    assert before.info.get("loop") == after.info.get("loop")
    for one, other in zip(ImageSequence.Iterator(before), ImageSequence.Iterator(after), strict=True):
        assert one.info.get("duration") == other.info.get("duration")
        assert psnr(one, other) > 40


# --- transparency and depth ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
@pytest.mark.parametrize("kind", [Kind.PNG, Kind.WEBP, Kind.TIFF, Kind.AVIF, Kind.JPEG2000, Kind.ICO])
def test_transparency_stays(scene: Scene, kind: Kind, mode: str) -> None:
    options = {Kind.JPEG2000: {"irreversible": False}, Kind.ICO: {"sizes": [(64, 48)]}}.get(kind, {})
    dirty = saved(scene(mode), kind, **options)
    copy, facts = clean_image(dirty, kind)
    before, after = opened(dirty).convert("RGBA"), opened(copy).convert("RGBA")
    off = ImageChops.difference(before.getchannel("A"), after.getchannel("A")).getextrema()[1]
    assert off <= (2 if kind is Kind.AVIF else 0)  # which compresses that too
    assert What.TRANSPARENCY in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("kind", [Kind.PNG, Kind.TIFF, Kind.JPEG2000, Kind.PNM])
def test_grey_of_16_bits_stays(kind: Kind) -> None:
    numbers = struct.pack("<3072H", *(number * 21 + 1 for number in range(3072)))
    picture = Image.frombytes("I;16", (64, 48), numbers)
    options = {"irreversible": False} if kind is Kind.JPEG2000 else {}
    dirty = saved(picture, kind, **options)
    copy, facts = clean_image(dirty, kind)
    assert opened(copy).tobytes() == opened(dirty).tobytes()
    assert What.BIT_DEPTH not in {finding.what for finding in facts.kept}


def test_colours_of_16_bits_stay() -> None:
    header = struct.pack(">IIBBBBB", 2, 1, 16, 2, 0, 0, 0)
    scanline = b"\0" + struct.pack(">6H", 1, 257, 65535, 2, 300, 40000)
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, body in ((b"IHDR", header), (b"IDAT", zlib.compress(scanline)), (b"IEND", b"")):
        parts.append(struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)))
    copy, _ = clean_image(b"".join(parts), Kind.PNG)
    place = copy.index(b"IDAT")
    length = int.from_bytes(copy[place - 4 : place], "big")
    assert zlib.decompress(copy[place + 4 : place + 4 + length]) == scanline


@pytest.mark.parametrize(
    ("kind", "mode"),
    [(Kind.TIFF, "CMYK"), *itertools.product([Kind.PNG, Kind.TIFF, Kind.GIF, Kind.BMP], ["1", "P", "L"])],
)
def test_palettes_bits_and_inks_stay_what_they_are(scene: Scene, kind: Kind, mode: str) -> None:
    dirty = saved(scene().convert(mode), kind)
    before, after = opened(dirty), opened(clean_image(dirty, kind)[0])
    assert after.mode == before.mode
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()


# --- loss ------------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["compared whole", "compared by strips"])
def _way_of_comparing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small pictures stand for large ones, which would take minutes."""
    if request.param == "compared by strips":
        monkeypatch.setattr(sys.modules["intake_app.cleaning.jpeg.clean"], "MOST_COMPARED", 0)


@pytest.mark.usefixtures("_way_of_comparing")
@pytest.mark.parametrize("quality", [75, 90])
@pytest.mark.parametrize("profile", [DISPLAY_P3, BT_2020], ids=["Display P3", "BT.2020"])
@pytest.mark.parametrize("share", [0.02, 0.1], ids=["little grain", "grain"])
def test_a_photo_in_wide_gamut_comes_out_within_55_decibels_of_the_converted_one(
    scene: Scene, psnr: Psnr, as_shown: AsShown, profile: bytes, quality: int, share: float
) -> None:
    """As YCbCr in 8 bits no JPEG comes nearer than some 51: what has grain is stored as red, green and blue."""
    photo = Image.blend(scene("RGB", (320, 240)), Image.effect_noise((320, 240), 40).convert("RGB"), share)
    dirty = saved(photo, Kind.JPEG, quality=quality, icc_profile=profile)
    copy, _ = clean_image(dirty, Kind.JPEG)
    assert psnr(as_shown(dirty), opened(copy)) >= 55
    assert inspect.find(copy, Kind.JPEG) == ()


@pytest.mark.usefixtures("_way_of_comparing")
@pytest.mark.parametrize("quality", [60, 75, 85, 92, 95])
@pytest.mark.parametrize("sampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize(
    "coding", [{"progressive": True}, {"restart_marker_blocks": 4}], ids=["progressive", "restarts"]
)
def test_a_jpeg_that_is_encoded_again_stays_within_55_decibels_and_its_size(
    scene: Scene, psnr: Psnr, quality: int, sampling: str, coding: dict[str, object]
) -> None:
    photo = Image.blend(scene("RGB", (320, 240)), Image.effect_noise((320, 240), 40).convert("RGB"), 0.1)
    dirty = saved(photo, Kind.JPEG, quality=quality, subsampling=sampling, **coding)
    copy, facts = clean_image(dirty, Kind.JPEG)
    assert (What.PICTURE_DATA, Why.ENCODED_AGAIN) in {(finding.what, finding.why) for finding in facts.kept}
    assert psnr(opened(dirty), opened(copy)) >= 55
    assert len(copy) <= 1.05 * len(dirty)


def test_a_large_photo_that_lay_on_its_side_stays_within_55_decibels_and_its_size(scene: Scene, psnr: Psnr) -> None:
    """It is never compared whole. Its sides end with whole blocks, as those of most cameras do."""
    size = (4032, 2240)
    photo = Image.blend(scene("RGB", size), Image.effect_noise(size, 40).convert("RGB"), 0.1)
    exif = Image.Exif()
    exif[0x0112] = 6
    dirty = saved(photo, Kind.JPEG, quality=90, exif=exif)
    copy, _ = clean_image(dirty, Kind.JPEG)
    assert psnr(opened(dirty).transpose(Image.Transpose.ROTATE_270), opened(copy)) >= 55
    assert len(copy) <= 1.05 * len(dirty)


def test_a_jpeg_in_which_nothing_has_to_change_loses_nothing(scene: Scene) -> None:
    dirty = saved(scene("RGB", (320, 240)), Kind.JPEG, quality=85)
    copy, facts = clean_image(dirty, Kind.JPEG)
    assert opened(copy).tobytes() == opened(dirty).tobytes()
    assert (What.PICTURE_DATA, Why.COPIED) in {(finding.what, finding.why) for finding in facts.kept}


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("quality", [60, 90])
def test_letters_in_a_large_picture_stay_as_sharp(mode: str, quality: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["intake_app.cleaning.jpeg.clean"], "MOST_COMPARED", 0)
    test_letters_on_white_stay_as_sharp_when_a_jpeg_is_encoded_again(mode, (160, 300), quality)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("size", [(160, 120), (21, 33), (4, 4)])
@pytest.mark.parametrize("quality", [60, 90])
def test_letters_on_white_stay_as_sharp_when_a_jpeg_is_encoded_again(
    mode: str, size: tuple[int, int], quality: int
) -> None:
    """Their edges go beyond white, which no pixel can: encoded once more as they were, they would come out blurred."""
    page = Image.new("RGB", size, "white")
    drawn = ImageDraw.Draw(page)
    for row in range(0, size[1], 11):
        drawn.text((1, row), "Qg&W illegible?", fill="navy")
    dirty = saved(page.convert(mode), Kind.JPEG, quality=quality, progressive=True)
    copy, facts = clean_image(dirty, Kind.JPEG)
    assert (What.PICTURE_DATA, Why.ENCODED_AGAIN) in {(finding.what, finding.why) for finding in facts.kept}
    difference = ImageChops.difference(opened(dirty), opened(copy))
    error = sum(ImageStat.Stat(difference).sum2) / (size[0] * size[1] * len(mode))
    assert 10 * math.log10(255**2 / max(error, 1e-9)) >= 55
