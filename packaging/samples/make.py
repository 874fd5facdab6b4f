"""
Draws resources/samples/ anew: `python packaging/samples/make.py`.

A tool for those who change the samples, not part of the program. It needs exiftool, Debian's fonts-dejavu-core, and a
Python with pikepdf, Pillow and pillow-heif (which writes HEIC, and which the program itself never uses).
"""

import random
import subprocess
from pathlib import Path

import mail
import papers
import phone
import photograph
import pillow_heif
import portal
from PIL import Image, ImageFilter

SAMPLES = Path(__file__).parents[2] / "resources/samples"

SUMMONS = photograph.Scene(
    size=(1712, 2272),  # whole blocks of 16, as cameras have them
    corners=((0.115, 0.075), (0.905, 0.055), (0.965, 0.905), (0.055, 0.925)),
    table=(122, 84, 54),
    grain=34,
    light=(0.3, 0.2),
    warmth=(150, 120, 92),
    pen=True,
    seed=1,
)
LETTER = photograph.Scene(
    size=(1536, 2048),
    corners=((0.075, 0.045), (0.925, 0.075), (0.955, 0.965), (0.04, 0.935)),
    table=(196, 190, 178),
    grain=16,
    light=(0.75, 0.25),
    warmth=(132, 128, 126),
    pen=False,
    seed=2,
)

PHONE = ("-Make=Nimbus", "-Model=Nimbus P9", "-Software=NimbusOS 9.4.1", "-HostComputer=Juniper's phone")
PLACE = (
    "-GPSLatitude=37.79601",
    "-GPSLatitudeRef=N",
    "-GPSLongitude=122.26812",
    "-GPSLongitudeRef=W",
    "-GPSAltitude=11",
)
CAMERA = (
    "-SerialNumber=NP9-SAMPLE-0042771",
    "-LensModel=Nimbus P9 back camera 5.4 mm f/1.8",
    "-LensSerialNumber=L-SAMPLE-88120",
    "-OwnerName=Juniper Sample",
    "-ImageUniqueID=5a4d504c45000000000000000042771a",
    "-ExposureTime=1/60",
    "-FNumber=1.8",
    "-ISO=250",
    "-FocalLength=5.4",
)


def taken(at: str) -> tuple[str, ...]:
    return f"-DateTimeOriginal={at}", f"-CreateDate={at}", f"-ModifyDate={at}", "-OffsetTimeOriginal=-08:00"


def tag(path: Path, *tags: str) -> None:
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, path], check=True)


def summons_photo() -> None:
    """Stored lying on its side, as phones do, with orientation 6 to turn it upright."""
    path, thumbnail = SAMPLES / "summons-photo.jpg", SAMPLES / "thumbnail.jpg"
    lying = photograph.photograph(papers.summons(), SUMMONS).transpose(Image.Transpose.ROTATE_90)
    lying.save(path, quality=84, subsampling="4:2:0", optimize=True)
    lying.resize((160, 120)).save(thumbnail, quality=70)
    tag(
        path,
        *PHONE,
        *PLACE,
        *CAMERA,
        *taken("2026:11:19 18:22:47"),
        "-Orientation#=6",
        f"-ThumbnailImage<={thumbnail}",
        "-XMP-dc:Creator=Juniper Sample",
        "-XMP-xmpMM:DocumentID=xmp.did:5a4d504c-4500-0000-0000-000000042771",
        "-Comment=sent from Juniper's phone",
    )
    thumbnail.unlink()


def letter_photo() -> None:
    path = SAMPLES / "letter.heic"
    pillow_heif.from_pillow(photograph.photograph(papers.letter(), LETTER)).save(path, quality=52)
    tag(path, *PHONE, *PLACE, *CAMERA, *taken("2026:11:21 11:05:13"), "-XMP-dc:Creator=Juniper Sample")


def notice_screenshot() -> None:
    path = SAMPLES / "platform-notice.png"
    phone.notice().quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    tag(
        path,
        "-PNG:Software=NimbusOS 9.4.1 Screenshot",
        "-PNG:Author=Juniper Sample",
        "-PNG:Comment=account eastbrook@post.example",
        "-PNG:CreationTime=2026:11:18 19:52:31",
        "-EXIF:UserComment=Screenshot",
        "-XMP-xmp:CreatorTool=NimbusOS 9.4.1",
    )


def court_scan() -> None:
    """Black and white, a little crooked, with dust: what an office scanner makes of three sheets."""
    chance = random.Random(3)
    pages = []
    for page in papers.scan():
        grey = page.convert("L").rotate(chance.uniform(-0.7, 0.7), Image.Resampling.BICUBIC, fillcolor=252)
        for _ in range(70):
            size = chance.choice((1, 2, 2, 3))
            at = chance.randrange(page.width - 4), chance.randrange(page.height - 4)
            grey.paste(60, (*at, at[0] + size, at[1] + size))
        pages.append(grey.filter(ImageFilter.GaussianBlur(0.6)).point(lambda level: 255 * (level > 150)).convert("1"))
    pages[0].save(
        SAMPLES / "scan.tif",
        compression="group4",
        save_all=True,
        append_images=pages[1:],
        dpi=(200, 200),
        tiffinfo={
            270: "Declaration of J. Doe",  # ImageDescription
            271: "Copyworks",  # Make
            272: "Copyworks 4200 DN",  # Model
            305: "Copyworks ScanStation 7.2 (serial CW-SAMPLE-5531)",  # Software
            306: "2026:11:23 09:14:02",  # DateTime
            315: "L. Example",  # Artist
            316: "CLINIC-FRONTDESK",  # HostComputer
        },
    )


def main() -> None:
    SAMPLES.mkdir(parents=True, exist_ok=True)
    summons_photo()
    letter_photo()
    notice_screenshot()
    court_scan()
    (SAMPLES / "notice.eml").write_bytes(mail.notice())
    (SAMPLES / "redacted-copy.pdf").write_bytes(portal.redacted_copy())


main()
