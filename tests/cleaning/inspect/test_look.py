"""All formats at once: clean files are clean, the corpus is named, and no bytes at all make a walk raise."""

import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.cleaning.sniff import sniff
from intake_app.domain.document import PICTURES, Kind
from intake_app.domain.findings import What

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"
FILES = sorted(path for path in CORPUS.glob("*/*") if path.parent.name in {"images", "malformed"})
needs_corpus = pytest.mark.skipif(not FILES, reason=f"no corpus at {CORPUS}")

FORMATS = [
    (Kind.JPEG, "JPEG", ["L", "RGB", "CMYK"]),
    (Kind.PNG, "PNG", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"]),
    (Kind.GIF, "GIF", ["L", "P", "RGB", "RGBA"]),
    (Kind.WEBP, "WEBP", ["RGB", "RGBA"]),
    (Kind.TIFF, "TIFF", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F"]),
    (Kind.BMP, "BMP", ["1", "L", "P", "RGB", "RGBA"]),
    (Kind.AVIF, "AVIF", ["L", "RGB", "RGBA"]),
    (Kind.PNM, "PPM", ["1", "L", "RGB", "I;16"]),
    (Kind.ICO, "ICO", ["L", "P", "RGB", "RGBA"]),
]
CASES = [(kind, name, mode) for kind, name, modes in FORMATS for mode in modes]


def written(name: str, mode: str) -> bytes:
    out = io.BytesIO()
    grey = Image.linear_gradient("L").resize((19, 7))
    (Image.new("I;16", grey.size, 700) if mode == "I;16" else grey.convert("RGB").convert(mode)).save(out, name)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "name", "mode"), CASES)
def test_nothing_is_found_in_what_an_encoder_writes(kind: Kind, name: str, mode: str) -> None:
    assert find(written(name, mode), kind) == ()


@pytest.mark.parametrize(("kind", "name", "mode"), CASES)
def test_whatever_stands_behind_the_end_is_found(kind: Kind, name: str, mode: str) -> None:
    assert find(written(name, mode) + b"PK\3\4hidden", kind) != ()


@pytest.mark.parametrize(("kind", "name", "mode"), CASES)
def test_a_file_cut_short_is_never_clean(kind: Kind, name: str, mode: str) -> None:
    data = written(name, mode)
    assert all(find(data[:size], kind) for size in range(0, len(data), max(1, len(data) // 40)))


def test_a_kind_without_a_walk_is_never_clean() -> None:
    for kind in set(Kind) - PICTURES:
        assert find(b"", kind)


def test_a_file_made_of_traces_ends_soon() -> None:
    flood = find(b"\xff\xd8" + b"\xff\xe5\0\2" * (1 << 20), Kind.JPEG)
    assert [(finding.where, finding.count) for finding in flood] == [("JPEG APP5, 0 bytes", 200_000)]


@given(st.binary(max_size=300), st.sampled_from(sorted(PICTURES)))
def test_any_bytes_are_a_finding(data: bytes, kind: Kind) -> None:
    assert find(data, kind)


def big_tiff() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (9, 5)).save(out, "TIFF", big_tiff=True)
    return out.getvalue()


def avif_sequence() -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (16, 16)).save(out, "AVIF", save_all=True, append_images=[Image.new("RGBA", (16, 16), "red")])
    return out.getvalue()


SEEDS = [written(name, mode) for _, name, mode in CASES] + [big_tiff(), avif_sequence()]


@settings(max_examples=300)
@given(st.data())
def test_mutations_never_raise(data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(SEEDS) | st.sampled_from(FILES or [Path(__file__)]).map(Path.read_bytes))
    changed = bytearray(original[: data.draw(st.integers(1, min(len(original), 60_000)))])
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(changed) - 1) | st.integers(0, min(len(changed), 600) - 1))
        changed[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
        if not changed:
            return
    find(bytes(changed), sniff(original))


# What exiftool calls a group, and the codes of which one at least has to stand for it.
GROUPS = {
    "IFD0": set(What),
    "ExifIFD": {What.EXIF, What.CAMERA_SETTINGS, What.TAKEN_AT},
    "GPS": {What.GPS, What.TAKEN_AT, What.EXIF},
    "IFD1": {What.THUMBNAIL, What.EXIF},
    "InteropIFD": {What.EXIF},
    "MakerNotes": {What.MAKER_NOTE, What.APP_DATA},  # Samsung's box behind a HEIC counts among these
    "XMP": {What.XMP},
    "IPTC": {What.IPTC},
    "Photoshop": {What.PHOTOSHOP},
    "ICC_Profile": {What.ICC},
    "MPF": {What.APP_DATA},
    "MPImage": {What.APP_DATA},
    "JUMBF": {What.C2PA},
    "CBOR": {What.C2PA},
    "JFIF": set(What),
    "Adobe": {What.PHOTOSHOP},
    "PrintIM": {What.MAKER_NOTE},
}
FAMILIES = {"MakerNotes", "XMP", "ICC_Profile", "MPF", "JUMBF", "PrintIM"}


@needs_corpus
@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
def test_whatever_exiftool_finds_is_found() -> None:
    images = [path for path in FILES if path.parent.name == "images" and sniff(path.read_bytes()) in PICTURES]
    command = ["exiftool", "-a", "-G0:1", "-json", "-all", "--File:all", "--Composite:all", *map(str, images)]
    reports = json.loads(subprocess.run(command, check=False, capture_output=True).stdout)
    assert len(reports) == len(images)
    for report in reports:
        path = Path(report["SourceFile"])
        data = path.read_bytes()
        codes = {finding.what for finding in find(data, sniff(data))}
        for family, _, group in (key.split(":")[0:3] for key in report if key.count(":") == 2):
            wanted = GROUPS.get(family if family in FAMILIES else group)
            assert wanted is None or codes & wanted, f"{path.name}: {family}:{group}"
