"""
One file of each family with a word wherever that family carries words, cleaned by the command line as users do it, and
the copies read by programs that are not ours.
"""

import io
import shutil
import struct
import subprocess
import zipfile
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

WORD = "Qx7Vermeer"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description '
    f'xmlns:d="http://purl.org/dc/elements/1.1/" d:creator="{WORD}"/></r:RDF></x:xmpmeta>'
).encode()
PICTURE = Image.linear_gradient("L").resize((48, 32)).convert("RGB")


def exif() -> Image.Exif:
    block = Image.Exif()
    block[0x013B] = block[0x010E] = block[0x0131] = WORD
    block.get_ifd(0x8769).update({0xA431: WORD, 0x927C: WORD.encode()})
    block.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 0x1D: "2026:01:01"})
    return block


def picture(kind: str, **options: object) -> bytes:
    sink = io.BytesIO()
    PICTURE.save(sink, kind, **options)
    return sink.getvalue()


def png() -> bytes:
    info = PngInfo()
    info.add_text("Author", WORD)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return picture("PNG", pnginfo=info, exif=exif())


def tiff() -> bytes:
    """With a directory below the first one, which has a description of its own."""
    block = Image.Exif()
    block[0x010E] = WORD
    data = bytearray(picture("TIFF", exif=block, compression="raw"))
    (first,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, first)
    entries = [bytes(data[first + 2 + 12 * n : first + 14 + 12 * n]) for n in range(count)]
    below = len(data)
    data += struct.pack("<HHHIII", 1, 0x010E, 2, len(WORD) + 1, below + 18, 0) + WORD.encode() + b"\0\0"
    start = len(data)
    entries = sorted([*entries, struct.pack("<HHII", 0x014A, 4, 1, below)])
    data += struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    struct.pack_into("<I", data, 4, start)
    return bytes(data)


PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
PICTURES = {
    "photo.jpg": lambda: picture("JPEG", exif=exif(), comment=WORD.encode(), xmp=XMP, icc_profile=PROFILE),
    "picture.png": png,
    "picture.webp": lambda: picture("WEBP", exif=exif(), xmp=XMP),
    "picture.avif": lambda: picture("AVIF", exif=exif(), xmp=XMP),  # items of HEIF, as in HEIC
    "picture.jp2": lambda: picture("JPEG2000", comment=WORD),
    "picture.tif": tiff,
    "moving.gif": lambda: picture("GIF", comment=WORD.encode()),
}


def forms(word: str) -> list[bytes]:
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode().hex().encode()]


def pieces(copy: Path) -> list[bytes]:
    """The copy, and what others unpack from it: the standard library packages, pikepdf the objects of a PDF."""
    data = copy.read_bytes()
    found = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            found += [opened.comment, *(opened.read(name) for name in opened.namelist())]
            found += [entry.comment + entry.extra + entry.filename.encode() for entry in opened.infolist()]
    if data.startswith(b"%PDF"):
        sink = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as document:
            mode = pikepdf.ObjectStreamMode.disable
            document.save(sink, qdf=True, object_stream_mode=mode, stream_decode_level=pikepdf.StreamDecodeLevel.all)
        found.append(sink.getvalue())
    return found


@pytest.fixture(scope="module")
def planted(documents, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("planted")
    for name, data in (documents | {name: made() for name, made in PICTURES.items()}).items():
        (folder / name).write_bytes(data)
    return folder


def test_no_family_lets_a_planted_word_through(run, planted: Path, tmp_path: Path) -> None:
    for source in planted.iterdir():
        assert any(form in piece for piece in pieces(source) for form in forms(WORD)), source.name
    ran = run("clean", planted, "--out", tmp_path / "out", "--json")
    assert ran.exit == 0, ran.err
    told = {Path(file["source"]).name: file for file in ran.json["files"]}
    assert told.keys() == {source.name for source in planted.iterdir()}
    for name, file in told.items():
        assert file["status"] == "clean", name
        assert file["removed"] or name.endswith((".eml", ".msg")), name
        copy = Path(file["output"])
        leaks = [form for piece in pieces(copy) for form in forms(WORD) if form in piece]
        assert leaks == [], name
    seen = b"".join(piece for path in (tmp_path / "out").iterdir() for piece in pieces(path))
    assert seen.count(b"Seen") >= 5  # the letters, the table and the notices


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool, which reads what others write, is not here")
def test_another_reader_finds_nothing_of_it_either(run, planted: Path, tmp_path: Path) -> None:
    def read(folder: Path) -> str:
        command = [
            "exiftool",
            "-a",
            "-u",
            "-U",
            "-G3:1",
            "-ee3",
            "-x",
            "FileName",
            "-x",
            "Directory",
            "-r",
            str(folder),
        ]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    assert read(planted).count(WORD) > 10
    assert run("clean", planted, "--out", tmp_path / "out").exit == 0
    told = read(tmp_path / "out")
    assert WORD not in told
    assert "image files read" in told or "======== " in told
