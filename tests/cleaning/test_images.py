"""Every picture of the corpus comes out clean and looking the same; nothing malformed does harm."""

import io
import json
import shutil
import struct
import subprocess
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies
from PIL import Image

from intake_app.cleaning import heif, inspect, samples
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.images import clean_image
from intake_app.cleaning.sniff import sniff
from intake_app.domain.document import PICTURES, Kind
from intake_app.errors import FileRefused, Refusal

Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
IMAGES = [path for path in sorted((CORPUS / "images").glob("*")) if sniff(path.read_bytes()) in PICTURES]
MALFORMED = sorted((CORPUS / "malformed").glob("*"))

SHOWS_NOTHING_ELSE = {
    "ExifTool": {"ExifToolVersion"},
    "File": {
        *("FileType", "FileTypeExtension", "MIMEType", "ImageWidth", "ImageHeight", "ExifByteOrder"),
        *("EncodingProcess", "BitsPerSample", "ColorComponents", "YCbCrSubSampling"),
        *("BMPVersion", "Planes", "BitDepth", "Compression", "ImageLength", "PixelsPerMeterX", "PixelsPerMeterY"),
        *("NumColors", "NumImportantColors", "PageCount"),
    },
    "JFIF": {"JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"},
    "Adobe": {"DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform"},
    "MPF": {"MPFVersion", "NumberOfImages"},
    "MPImage": {
        *("MPImageFlags", "MPImageFormat", "MPImageType", "MPImageLength", "MPImageStart", "MPImage"),
        *("DependentImage1EntryNumber", "DependentImage2EntryNumber"),
    },
    "PNG": {
        *("ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"),
        *("Palette", "Transparency", "AnimationFrames", "AnimationPlays", "Gamma"),
    },
    "GIF": {
        *("GIFVersion", "ImageWidth", "ImageHeight", "HasColorMap", "ColorResolutionDepth", "BitsPerPixel"),
        *("BackgroundColor", "TransparentColor", "FrameCount", "Duration", "AnimationIterations"),
    },
    "RIFF": {
        *("WebP_Flags", "ImageWidth", "ImageHeight", "BackgroundColor", "AnimationLoopCount", "FrameCount", "Duration"),
        *("VP8Version", "HorizontalScale", "VerticalScale", "AlphaIsUsed"),
        *("AlphaPreprocessing", "AlphaFiltering", "AlphaCompression"),
    },
    "IFD": {
        *("SubfileType", "ImageWidth", "ImageHeight", "BitsPerSample", "Compression", "PhotometricInterpretation"),
        *("StripOffsets", "SamplesPerPixel", "RowsPerStrip", "StripByteCounts", "PlanarConfiguration", "Predictor"),
        *("ExtraSamples", "SampleFormat", "ColorMap", "YCbCrSubSampling", "T6Options"),
    },
    "QuickTime": {
        *("MajorBrand", "MinorVersion", "CompatibleBrands", "HandlerType", "ImageSpatialExtent", "ImagePixelDepth"),
        *("AV1ConfigurationVersion", "ChromaFormat", "ChromaSamplePosition", "ColorProfiles", "ColorPrimaries"),
        *("TransferCharacteristics", "MatrixCoefficients", "VideoFullRangeFlag", "MediaDataSize", "MediaDataOffset"),
        *("AuxiliaryImageType",),
    },
    "Jpeg2000": {
        *("MajorBrand", "MinorVersion", "CompatibleBrands", "ImageHeight", "ImageWidth", "NumberOfComponents"),
        *("BitsPerComponent", "Compression", "ColorSpecMethod", "ColorSpecPrecedence", "ColorSpecApproximation"),
        *("ColorSpace",),
    },
    "Meta": {"PrimaryItemReference"},
    "Composite": {"ImageSize", "Megapixels"},
}

FLOOR = {Kind.JPEG: 43, Kind.HEIF: 40, Kind.AVIF: 40, Kind.WEBP: 40, Kind.JPEG2000: 48}
"""Decibels to what was shown before; other kinds stay exact but for rounding of colours."""


@cache
def cleaned(path: Path) -> tuple[bytes, Facts]:
    return clean_image(path.read_bytes(), sniff(path.read_bytes()))


def told(path: Path) -> set[tuple[str, str]]:
    """Group and name of everything exiftool reads out of a file."""
    command = ["exiftool", "-json", "-a", "-G1", "-s", str(path)]
    (fields,) = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    named = {tuple(name.split(":")) for name in fields if ":" in name}
    return {
        (group if group == "Jpeg2000" else group.rstrip("0123456789"), "MPImage" if name[:-1] == "MPImage" else name)
        for group, name in named
        if group != "System"
    }


def frames(data: bytes, kind: Kind) -> int:
    if kind is Kind.HEIF:
        return len(heif.open_all(data))
    return int(getattr(Image.open(io.BytesIO(data)), "n_frames", 1))


def first_shown(data: bytes, kind: Kind, as_shown: AsShown) -> Image.Image:
    return heif.decode(heif.open_all(data)[0])[0] if kind is Kind.HEIF else as_shown(data)


@pytest.mark.parametrize("path", IMAGES, ids=lambda path: path.name)
def test_the_corpus_comes_out_clean_and_looking_the_same(path: Path, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = path.read_bytes()
    kind = sniff(dirty)
    clean, facts = cleaned(path)
    assert inspect.find(clean, facts.kind) == ()
    assert sniff(clean) is facts.kind
    assert b"QQ-marker" not in clean
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's, about metadata of the original
        before, after = first_shown(dirty, kind, as_shown), as_shown(clean)
        assert frames(clean, facts.kind) == frames(dirty, kind)
    assert before.size == after.size == (facts.width, facts.height)
    assert psnr(before, after) > FLOOR.get(kind, 55)


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("path", IMAGES, ids=lambda path: path.name)
def test_exiftool_reads_nothing_out_of_a_clean_copy(path: Path, tmp_path: Path) -> None:
    clean, facts = cleaned(path)
    copy = tmp_path / f"copy.{facts.kind}"
    copy.write_bytes(clean)
    assert [(group, name) for group, name in told(copy) if name not in SHOWS_NOTHING_ELSE.get(group, set())] == []


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path.name)
def test_what_is_malformed_is_refused_or_made_sound(path: Path) -> None:
    data = path.read_bytes()
    try:
        clean, facts = clean_image(data, sniff(data))
    except FileRefused as refused:
        assert refused.reason in {
            Refusal.DAMAGED, Refusal.NO_PIXELS, Refusal.TOO_MANY_PIXELS, Refusal.UNKNOWN_KIND, Refusal.NOT_UNDERSTOOD
        }  # fmt: skip
    else:
        assert inspect.find(clean, facts.kind) == ()
        Image.open(io.BytesIO(clean)).load()


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the repository")
def test_the_corpus_is_there() -> None:
    assert len(IMAGES) > 50
    assert len(MALFORMED) > 10


def test_a_remnant_does_not_become_a_large_nothing() -> None:
    header = b"BM" + struct.pack("<IIIIiiHHIIiiII", 200, 0, 54, 40, 13_000_000, 8, 1, 24, 0, 0, 0, 0, 0, 0)
    with pytest.raises(FileRefused) as refused:
        clean_image(header + bytes(200), Kind.BMP)
    assert refused.value.reason is Refusal.DAMAGED


SAMPLES = dict(samples.every_kind())


@pytest.mark.parametrize("kind", sorted(SAMPLES))
@hypothesis.settings(max_examples=60, derandomize=True)
@hypothesis.given(data=strategies.data())
def test_any_bytes_may_be_wrong(kind: Kind, data: strategies.DataObject) -> None:
    sample = bytearray(SAMPLES[kind])
    for _ in range(data.draw(strategies.integers(1, 4))):
        sample[data.draw(strategies.integers(0, len(sample) - 1))] = data.draw(strategies.integers(0, 255))
    cut = data.draw(strategies.integers(len(sample) // 2, len(sample)))
    try:
        clean, facts = clean_image(bytes(sample[:cut]), kind)
    except FileRefused:
        return
    assert inspect.find(clean, facts.kind) == ()
