"""Measures and made-up pictures for the tests of cleaning."""

import io
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageOps, ImageStat

from intake_app.cleaning.cleaner import TASKS
from intake_app.isolation import Glass

CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def opened(data: bytes) -> Image.Image:
    """As Pillow sees it, which the cleaner's own readers of containers have no part in."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def as_shown(data: bytes) -> Image.Image:
    """What a colour-managed viewer shows: upright, sRGB."""
    picture = opened(data)
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    if picture.mode in {"P", "1"}:
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            wanted = "RGBA" if picture.mode == "RGBA" else "RGB"
            picture = ImageCms.profileToProfile(picture, source, target, outputMode=wanted) or picture
        except ImageCms.PyCMSError:
            pass
    return picture.convert("RGBA")


def psnr(one: Image.Image, other: Image.Image) -> float:
    """Decibels by which the signal exceeds the difference; 99 when there is none. Sizes must match."""
    assert one.size == other.size
    # Multiplied by opacity: colours that nobody sees don't count.
    seen = [Image.merge("RGBA", picture.convert("RGBA").convert("RGBa").split()) for picture in (one, other)]
    opaque = all(picture.getchannel("A").getextrema() == (255, 255) for picture in seen)  # then it is no channel
    statistics = ImageStat.Stat(ImageChops.difference(*seen))
    error = sum(statistics.sum2) / ((3 if opaque else 4) * one.width * one.height)
    return 10 * math.log10(255**2 / error) if error else 99.0


def scene(mode: str = "RGB", size: tuple[int, int] = (64, 48)) -> Image.Image:
    """A picture in which no two corners, edges or halves look alike, without noise."""
    width, height = size
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    blob = Image.radial_gradient("L").resize((width // 2, height // 2))
    down.paste(blob, (width // 3, 0))
    picture = Image.merge("RGB", (across, down, Image.blend(across, down, 0.3).point(lambda level: 255 - level)))
    if mode in {"RGBA", "LA"}:
        picture = picture.convert(mode)
        picture.putalpha(ImageOps.flip(across))
        return picture
    return picture.convert(mode)


@pytest.fixture(name="scene")
def scene_fixture() -> Callable[..., Image.Image]:
    return scene


@pytest.fixture(name="psnr")
def psnr_fixture() -> Callable[[Image.Image, Image.Image], float]:
    return psnr


@pytest.fixture(name="as_shown")
def as_shown_fixture() -> Callable[[bytes], Image.Image]:
    return as_shown


@pytest.fixture(scope="session")
def corpus() -> Path:
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not beside the repository")
    return CORPUS


@pytest.fixture(scope="session")
def glass() -> Iterator[Glass]:
    with Glass(TASKS) as glass:
        yield glass
