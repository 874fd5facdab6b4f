"""Colours of 16 bits in sRGB: as LittleCMS has them, and finer."""

import io
import itertools
import struct
import zlib

import pytest
from PIL import Image, ImageChops

from intake_app.cleaning import icc, inspect, png, tiff
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.deep_colour import DeepToSrgb
from intake_app.cleaning.png.file import COLOUR, COLOUR_ALPHA, Header, Picture, chunks, write
from intake_app.cleaning.tiff import file
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

LEVELS = range(0, 256, 17)
CHART = Image.frombytes("RGB", (len(LEVELS) ** 3, 1), bytes(itertools.chain(*itertools.product(LEVELS, repeat=3))))


def profile(primaries: int, curve: bytes = b"") -> bytes:
    """With those primaries, and another curve for all channels where one is given, of the length of sRGB's or less."""
    made = icc.of_code_points(primaries, 13)
    assert made
    usual = made[made.index(b"para") :][:32]
    return made.replace(usual, curve.ljust(32, b"\0")[:32]) if curve else made


def formula(kind: int, *numbers: float) -> bytes:
    return struct.pack(f">4s4xHxx{len(numbers)}i", b"para", kind, *(round(number * 65536) for number in numbers))


CURVES = {
    "sRGB": b"",
    "power": struct.pack(">4s4xIH", b"curv", 1, round(2.2 * 256)),
    "straight": struct.pack(">4s4xI", b"curv", 0),
    "table": struct.pack(">4s4xI5H", b"curv", 5, 0, 4000, 16000, 36000, 65535),
    "formula 0": formula(0, 1.8),
    "formula 1": formula(1, 2.0, 1.1, -0.1),
    "formula 2": formula(2, 2.0, 1.1, -0.1, 0.0),
    "formula 3": formula(3, 2.2, 0.99, 0.01, 0.1, 0.02),
}


@pytest.mark.parametrize("primaries", [9, 12])
@pytest.mark.parametrize("curve", CURVES.values(), ids=CURVES.keys())
def test_it_agrees_with_littlecms(primaries: int, curve: bytes) -> None:
    convert, reference = DeepToSrgb.of(profile(primaries, curve), b"RGB "), to_srgb(profile(primaries, curve), "RGB")
    assert convert
    assert reference
    bands = convert([(band, band) for band in CHART.split()])
    after = Image.merge("RGB", [high for high, _ in bands])
    difference = ImageChops.difference(after, reference(CHART)).getextrema()
    assert max(high for _, high in difference) <= 2


def test_grey_in_srgb_stays_within_a_few_of_65535() -> None:
    convert = DeepToSrgb.of(icc.grey(), b"GRAY")
    assert convert
    low = Image.frombytes("L", (256, 256), bytes(range(256)) * 256)
    high = low.transpose(Image.Transpose.TRANSPOSE)
    ((after_high, after_low),) = convert([(high, low)])
    values = zip(after_high.tobytes(), after_low.tobytes(), strict=True)
    assert max(abs(256 * one + other - number) for number, (one, other) in enumerate(values)) <= 3


@pytest.mark.parametrize(
    "broken",
    [b"", b"junk", icc.grey(), profile(12).replace(b"rXYZ", b"QXYZ", 1), profile(12).replace(b"bTRC", b"A2B0", 1)],
)
def test_what_is_no_profile_of_primaries_and_curves_is_left_to_others(broken: bytes) -> None:
    assert DeepToSrgb.of(broken, b"RGB ") is None


def test_every_byte_of_a_profile_may_be_wrong() -> None:
    sound = profile(12)
    for place in range(len(sound)):
        convert = DeepToSrgb.of(sound[:place] + b"\xff" + sound[place + 1 :], b"RGB ")
        if convert:
            convert([(band, band) for band in CHART.crop((0, 0, 4, 1)).split()])


def deep_png(colour: int, samples: list[int], turn: int = 1) -> bytes:
    raw = b"\0" + struct.pack(f">{len(samples)}H", *samples)
    exif = Image.Exif()
    exif[0x0112] = turn
    made = profile(12) if colour in {COLOUR, COLOUR_ALPHA} else icc.grey().replace(formula(3, 2.4), formula(0, 1.0))
    extras = [(b"iCCP", b"QQ\0\0" + zlib.compress(made)), (b"eXIf", exif.tobytes())]
    return write(Header(2, 1, 16, colour, False), extras, 0, [Picture(None, [zlib.compress(raw)])])


@pytest.mark.parametrize("turn", [1, 3])
@pytest.mark.parametrize(("colour", "channels"), [(COLOUR, 3), (COLOUR_ALPHA, 4)])
def test_a_png_keeps_its_16_bits(colour: int, channels: int, turn: int) -> None:
    left, right = [0x8001, 0x8001, 0x8001, 0x1234], [0xEA60, 0x3333, 0x2327, 0xFFFF]
    clean, facts = png.clean(deep_png(colour, [*left[:channels], *right[:channels]], turn))
    parts = dict(chunks(clean))
    assert Header.parse(parts[b"IHDR"]).depth == 16
    values = struct.unpack(f">{2 * channels}H", zlib.decompress(parts[b"IDAT"])[1:])
    first, second = (values[:channels], values[channels:])[:: 1 if turn == 1 else -1]
    assert max(abs(value - 0x8001) for value in first[:3]) <= 8  # grey is grey in both
    assert (second[0] > 0xFF00, second[2] < 0x2500) == (True, True)  # the red of Display P3 is beyond sRGB's
    assert first[3:] == tuple(left[3:channels])
    assert {What.COLOURS} <= {finding.what for finding in facts.kept}
    assert What.BIT_DEPTH not in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.PNG) == ()


def deep_tiff(samples: list[int], bands: int, made: bytes) -> bytes:
    """Little-endian, 2 × 1, without compression, the profile behind the samples."""
    body = struct.pack(f"<{len(samples)}H", *samples)
    tags = {file.BITS: [16] * bands, file.COMPRESSION: [1], file.SAMPLES: [bands]}
    tags[file.PHOTOMETRIC] = [file.GREY if bands == 1 else file.RGB]
    data = file.page((2, 1), {**tags, 34675: [0, 0, 0]}, [body], 1)
    entry = data.index(struct.pack("<HHI", 34675, 3, 3))
    told = struct.pack("<HHII", 34675, 7, len(made), len(data))
    return data[:entry] + told + data[entry + 12 :] + made


@pytest.mark.parametrize("bands", [3, 4])
def test_a_tiff_keeps_its_16_bits(bands: int) -> None:
    samples = [0x8001, 0x8001, 0x8001, 0x1234][:bands] + [0xEA60, 0x3333, 0x2327, 0xFFFF][:bands]
    clean, facts = tiff.clean(deep_tiff(samples, bands, profile(12)))
    picture = Image.open(io.BytesIO(clean))
    assert picture.tag_v2[file.BITS] == (16,) * bands
    (strip,), (length,) = picture.tag_v2[273], picture.tag_v2[279]
    values = struct.unpack(f"<{2 * bands}H", zlib.decompress(clean[strip : strip + length]))
    assert max(abs(value - 0x8001) for value in values[:3]) <= 8
    assert values[bands] > 0xFF00
    assert {What.COLOURS} <= {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.TIFF) == ()


def test_grey_of_16_bits_in_a_tiff_follows_its_profile() -> None:
    straight = icc.grey()
    curve = straight.index(b"para")
    straight = straight[:curve] + struct.pack(">4s4xI", b"curv", 0).ljust(32, b"\0") + straight[curve + 32 :]
    clean, facts = tiff.clean(deep_tiff([0x8000, 0xFFFF], 1, straight))
    middle, white = Image.open(io.BytesIO(clean)).get_flattened_data()
    assert abs(middle - 0xBC40) < 0x100  # half the light, in sRGB
    assert white == 0xFFFF
    assert {What.COLOURS} <= {finding.what for finding in facts.kept}
