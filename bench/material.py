"""What the measurements work on: made here, from a seed, and kept in build/bench for the next run."""

import random
from pathlib import Path

from PIL import ExifTags, Image, ImageChops

BUILD = Path("build/bench").absolute()
PICTURES = 30
SIZE = (4000, 3000)  # 12 megapixels
GIB = 1 << 30
SMALL_FILES = 10_000


def pictures() -> list[Path]:
    """Thirty JPEGs as a phone takes them: soft shapes, grain, and EXIF with place, time and serial number."""
    folder = BUILD / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"IMG_{number:04}.jpg" for number in range(PICTURES)]
    for number, path in enumerate(paths):
        if not path.exists():
            partial = path.with_suffix(".partial")
            _picture(number).save(partial, "JPEG", quality=90, exif=_exif(number))
            partial.rename(path)
    return paths


def one_gib() -> Path:
    """Random bytes: nothing that any tool can make smaller."""
    path = BUILD / "one-gib.bin"
    if not path.exists() or path.stat().st_size != GIB:
        chance = random.Random(1)
        with path.open("wb") as file:
            for _ in range(GIB >> 24):
                file.write(chance.randbytes(1 << 24))
    return path


def small_files() -> Path:
    """A folder of ten thousand files of 4 KiB."""
    folder = BUILD / "small"
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(2)
    for number in range(SMALL_FILES):
        path, data = folder / f"{number:05}.bin", chance.randbytes(4096)
        if not path.exists():
            path.write_bytes(data)
    return folder


def _picture(seed: int) -> Image.Image:
    chance = random.Random(seed)
    layers = [_noise(size, chance) for size in ((8, 6), (100, 75), (1000, 750), SIZE)]
    bands = []
    for _ in range(3):
        band = layers[0]
        for layer, share in zip(layers[1:], (0.3, 0.12, 0.07), strict=True):
            band = Image.blend(band, layer, share)
        bands.append(ImageChops.offset(band, chance.randrange(SIZE[0]), chance.randrange(SIZE[1])))
    return Image.merge("RGB", bands)


def _noise(size: tuple[int, int], chance: random.Random) -> Image.Image:
    return Image.frombytes("L", size, chance.randbytes(size[0] * size[1])).resize(SIZE, Image.Resampling.BICUBIC)


def _exif(seed: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model], exif[ExifTags.Base.Orientation] = "Nimbus", "Nimbus P9", 1
    exif[ExifTags.Base.Software] = "NimbusOS 9.4.1"
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.DateTimeOriginal: f"2026:11:19 18:22:{seed:02}",
            ExifTags.Base.BodySerialNumber: "NP9-SAMPLE-0042771",
        }
    )
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: (37.0, 47.0, 45.64),
            ExifTags.GPS.GPSLongitudeRef: "W",
            ExifTags.GPS.GPSLongitude: (122.0, 16.0, 5.23),
        }
    )
    return exif
