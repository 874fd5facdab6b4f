"""Previews: upright, in sRGB, no larger than asked for, one page of many."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from intake_app.cleaning import icc
from intake_app.cleaning.preview import preview
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

DATA = Path(__file__).parents[1] / "data" / "heif"


def saved(picture: Image.Image, kind: Kind, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, kind.upper(), **options)
    return sink.getvalue()


def shown(data: bytes, kind: Kind, within: tuple[int, int] = (100, 100), page: int = 0) -> Image.Image:
    pixels = preview(data, kind, within, page)
    return Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)


@pytest.mark.parametrize("kind", [Kind.JPEG, Kind.PNG, Kind.GIF, Kind.WEBP, Kind.TIFF, Kind.BMP, Kind.AVIF])
def test_every_kind_shows_what_it_holds(scene: Scene, psnr: Psnr, kind: Kind) -> None:
    picture = shown(saved(scene("RGB", (400, 300)), kind), kind)
    assert picture.size == (100, 75)
    assert psnr(picture, scene("RGB", (400, 300)).resize((100, 75))) > 25


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_mode_shows_what_it_holds(scene: Scene, psnr: Psnr, mode: str) -> None:
    grey = mode in {"I;16", "I", "F"}
    before = scene("L" if grey else "RGB")
    if mode == "I;16":
        before = Image.frombytes(mode, before.size, bytes(level for level in before.tobytes() for _ in range(2)))
    picture = shown(saved(before.convert(mode), Kind.TIFF), Kind.TIFF)
    expected = scene("L") if grey else scene("RGB").convert(mode)
    assert psnr(picture, expected.convert("RGB") if mode == "CMYK" else expected) > 25


@pytest.mark.parametrize("kind", [Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.TIFF])
@pytest.mark.parametrize("turn", range(1, 9))
def test_it_stands_upright(scene: Scene, psnr: Psnr, as_shown: AsShown, kind: Kind, turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    data = saved(scene(), kind, exif=exif)
    assert psnr(shown(data, kind), as_shown(data)) > 28


def test_colours_of_a_profile_are_followed(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    data = saved(scene(), Kind.PNG, icc_profile=icc.of_code_points(12, 13))
    assert psnr(shown(data, Kind.PNG), as_shown(data)) > 45


@pytest.mark.parametrize(("page", "size"), [(0, (64, 48)), (1, (30, 20)), (7, (30, 20)), (-1, (64, 48))])
def test_each_page_can_be_seen(scene: Scene, page: int, size: tuple[int, int]) -> None:
    data = saved(scene(), Kind.TIFF, save_all=True, append_images=[scene("L", (30, 20))])
    assert shown(data, Kind.TIFF, page=page).size == size
    assert preview(data, Kind.TIFF, (10, 10), page).pages == 2


def test_pictures_of_a_heif_come_in_the_order_of_its_copy() -> None:
    data = (DATA / "several.heic").read_bytes()
    assert [shown(data, Kind.HEIF, page=page).size for page in (0, 1)] == [(64, 48), (48, 32)]


def test_a_small_picture_is_not_blown_up(scene: Scene) -> None:
    assert shown(saved(scene(), Kind.PNG), Kind.PNG, (1000, 1000)).size == (64, 48)


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [(b"%PDF-", Kind.PDF, Refusal.UNKNOWN_KIND), (b"\xff\xd8\xff", Kind.JPEG, Refusal.DAMAGED)],
)
def test_what_cannot_be_shown_is_refused(data: bytes, kind: Kind, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        preview(data, kind, (100, 100), 0)
    assert refused.value.reason is reason


def test_as_many_pixels_as_are_cleaned_are_shown() -> None:
    data = saved(Image.new("1", (20_000, 9_900)), Kind.PNG)
    assert shown(data, Kind.PNG).size == (100, 50)
