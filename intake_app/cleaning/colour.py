"""From the colours a profile describes to sRGB, which is what every viewer takes a picture without a profile for."""

import io
from functools import cache, lru_cache
from itertools import product

from PIL import Image, ImageChops, ImageCms

from intake_app.cleaning import icc

WHITE = (0.9642, 1.0, 0.8249)
"""Of all profiles (D50), which red, green and blue have to add up to."""
NEARLY = 0.1

SAME = 2
"""Levels of 255 that a colour may differ by and still count as sRGB: makers round the standard's curve differently."""

PATHS = {
    "RGB": ("RGB ", "RGB", "RGB"),
    "P": ("RGB ", "RGB", "RGB"),
    "RGBA": ("RGB ", "RGBA", "RGBA"),
    "L": ("GRAY", "L", "L"),
    "LA": ("GRAY", "L", "L"),
    "CMYK": ("CMYK", "CMYK", "RGB"),
    "LAB": ("Lab ", "LAB", "RGB"),
}
"""For each mode, the colour space a profile must have to mean anything, and LittleCMS's formats before and after."""


class ToSrgb:
    """Turns pictures of one mode from the colours of one profile into sRGB."""

    def __init__(self, profile: ImageCms.ImageCmsProfile, mode: str) -> None:
        _, self._before, after = PATHS[mode]
        target = _grey_srgb() if after == "L" else _srgb()
        self._transform = ImageCms.buildTransform(profile, target, self._before, after)

    def __call__(self, image: Image.Image) -> Image.Image:
        """The picture in sRGB: RGB, or grey where it was grey. Transparency stays."""
        if image.mode == "P":
            copy = image.copy()
            copy.putpalette(self.palette(bytes(image.getpalette() or ())))
            return copy
        if image.mode == "LA":
            return Image.merge("LA", (self._transform.apply(image.getchannel(0)), image.getchannel(1)))
        return self._transform.apply(image)

    def palette(self, colours: bytes) -> bytes:
        """Red, green and blue of each palette entry, in sRGB."""
        return self(Image.frombytes("RGB", (len(colours) // 3, 1), colours)).tobytes()

    @property
    def matters(self) -> bool:
        """Whether any colour changes visibly. It is tried out: the name a profile gives itself proves nothing."""
        if self._before not in {"L", "RGB", "RGBA"}:
            return True
        probe = _probe(self._before)
        extrema = ImageChops.difference(probe, self(probe)).getextrema()
        return max(max(band) if isinstance(band, tuple) else band for band in extrema) > SAME


@lru_cache(maxsize=4)  # views and frames share theirs, and so do the pictures to warm up on
def to_srgb(data: bytes | None, mode: str) -> ToSrgb | None:
    """
    What pictures of `mode` need to be shown in sRGB.

    None where they need nothing: no profile, one that is damaged or made for other pictures, which viewers ignore
    too, or one that says sRGB in its own way.
    """
    if not data or mode not in PATHS:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        if profile.profile.xcolor_space != PATHS[mode][0] or not _adds_up(profile):
            return None
        convert = ToSrgb(profile, mode)
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):
        return None
    return convert if convert.matters else None


def _adds_up(profile: ImageCms.ImageCmsProfile) -> bool:
    """Whether its primaries, if it has such, make white together. Some files have profiles full of zeros."""
    core = profile.profile
    primaries = [colour[0] for colour in (core.red_colorant, core.green_colorant, core.blue_colorant) if colour]
    if len(primaries) < len(WHITE):
        return True
    sums = (sum(parts) for parts in zip(*primaries, strict=True))
    return all(abs(total - wanted) < NEARLY for total, wanted in zip(sums, WHITE, strict=True))


def from_lab() -> ToSrgb:
    """What pictures in CIE L*a*b* need. They carry no profile: the space is absolute."""
    return ToSrgb(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), "LAB")


@cache
def _probe(mode: str) -> Image.Image:
    """Every grey, or a grid of colours."""
    if mode == "L":
        return Image.frombytes("L", (256, 1), bytes(range(256)))
    levels = (0, 16, 32, 64, 96, 128, 176, 224, 255)
    grid = bytes(level for colour in product(levels, repeat=3) for level in colour)
    return Image.frombytes("RGB", (len(levels) ** 3, 1), grid).convert(mode)


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    """LittleCMS's own sRGB."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@cache
def _grey_srgb() -> ImageCms.ImageCmsProfile:
    """Grey with sRGB's curve, so that grey stays one channel."""
    return ImageCms.ImageCmsProfile(io.BytesIO(icc.grey()))
