"""What the measurements work on: made here, from a seed, and kept in build/bench for the next run."""

import io
import random
import shutil
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Stream
from PIL import ExifTags, Image, ImageChops

BUILD = Path("build/bench").absolute()
PICTURES = 30
TURNED = 3  # one of so many lies on its side
PAPERS, PAGES, LINES = 4, 5, 45
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


def some_on_their_sides() -> list[Path]:
    """The same, but one of three was taken with the phone held upright: it has to be turned, and encoded anew."""
    folder = BUILD / "turned"
    folder.mkdir(parents=True, exist_ok=True)
    for number, upright in enumerate(pictures()):
        path = folder / upright.name
        if path.exists():
            continue
        if number % TURNED:
            shutil.copyfile(upright, path)
        else:
            exif = _exif(number)
            exif[ExifTags.Base.Orientation] = 6
            _picture(number).save(path, "JPEG", quality=90, exif=exif)
    return sorted(folder.glob("*.jpg"))


def many_small(count: int) -> Path:
    """A folder of so many pictures of the size of a stamp, each with all that a phone writes into one."""
    folder = BUILD / f"small-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        if not path.exists():
            colour = (number % 256, number // 256 % 256, 90)
            Image.new("RGB", (64, 48), colour).save(path, "JPEG", exif=_exif(number % 60))
    return folder


def papers() -> list[Path]:
    """Four PDFs of five pages: a photo and lines of text on each, and who wrote it with what."""
    folder = BUILD / "papers"
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"paper-{number}.pdf" for number in range(PAPERS)]
    for number, path in enumerate(paths):
        if not path.exists():
            _paper(number).save(path)
    return paths


def _paper(seed: int) -> pikepdf.Pdf:
    chance, made = random.Random(seed), pikepdf.new()
    font = made.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for _ in range(PAGES):
        made.add_blank_page(page_size=(595, 842))
        words = ("".join(chance.choices("abcdefghij    ", k=80)) for _ in range(LINES))
        text = " ".join(f"({line}) Tj T*" for line in words)
        content = f"BT /F1 10 Tf 12 TL 50 560 Td {text} ET q 400 0 0 230 90 590 cm /P Do Q"
        page = made.pages[-1].obj
        page["/Resources"] = Dictionary(Font=Dictionary(F1=font), XObject=Dictionary(P=_photo(made, chance)))
        page["/Contents"] = Stream(made, content.encode())
    made.docinfo["/Author"], made.docinfo["/Producer"] = "Maria Example", "Writer 9.4"
    return made


def _photo(made: pikepdf.Pdf, chance: random.Random) -> Stream:
    sink, size = io.BytesIO(), (1000, 575)
    noise = Image.frombytes("RGB", (100, 58), chance.randbytes(17_400)).resize(size, Image.Resampling.BICUBIC)
    noise.save(sink, "JPEG", quality=85, exif=_exif(1))
    keys = Dictionary(Subtype=Name.Image, Width=size[0], Height=size[1], BitsPerComponent=8, Filter=Name.DCTDecode)
    keys["/ColorSpace"] = Name.DeviceRGB
    return Stream(made, sink.getvalue(), keys)


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
