import io
import struct

import pytest
from PIL import Image, ImageChops, ImageStat

from intake_app.cleaning import avif
from intake_app.cleaning.inspect import find
from intake_app.cleaning.preview import preview
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

PICTURES = [Image.radial_gradient("L").resize((32, 24)).convert("RGB").rotate(turn) for turn in (0, 90, 180)]


def received(frames: int, primaries: int, transfer: int) -> bytes:
    sink = io.BytesIO()
    PICTURES[0].save(sink, "AVIF", save_all=frames > 1, append_images=PICTURES[1:frames], quality=95)
    return sink.getvalue().replace(b"colrnclx\0\1\0\x0d", b"colrnclx" + struct.pack(">HH", primaries, transfer))


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("points", [(12, 13), (9, 16), (9, 18)], ids=["Display P3", "PQ", "HLG"])
def test_wide_and_bright_colours_stay_what_they_are(frames: int, points: tuple[int, int]) -> None:
    source = received(frames, *points)
    copy, _ = avif.clean(source)
    meant = b"colrnclx" + struct.pack(">HH", *points)
    assert copy.count(meant) == source.count(meant) > 0
    before, after = (Image.open(io.BytesIO(data)).convert("RGB") for data in (source, copy))
    assert max(ImageStat.Stat(ImageChops.difference(before, after)).rms) < 2
    assert find(copy, Kind.AVIF) == ()


def test_srgb_stays_srgb() -> None:
    copy, _ = avif.clean(received(1, 1, 13))
    assert b"colrnclx\0\1\0\x0d" in copy


def test_a_sequence_ends_before_a_damaged_frame() -> None:
    dirty = received(3, 1, 13)
    clean, facts = avif.clean(dirty[:-30] + b"\xff" * 30)
    assert facts.pages == Image.open(io.BytesIO(clean)).n_frames == 2
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert find(clean, Kind.AVIF) == ()


def test_a_gain_map_that_makes_no_sense_costs_only_itself() -> None:
    dirty = received(1, 1, 13)
    assert dirty.index(b"MA1B") < int.from_bytes(dirty[:4], "big")
    assert avif.clean(dirty.replace(b"MA1B", b"tmap", 1))[0] == avif.clean(dirty)[0]


@pytest.mark.parametrize("box", [1, 6])
def test_only_boxes_turn_the_picture(box: int) -> None:
    sink, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = box
    xmp = b'<x:xmpmeta><rdf:Description tiff:Orientation="8"/></x:xmpmeta>'
    PICTURES[0].save(sink, "AVIF", exif=exif if box != 1 else b"", xmp=xmp)
    _, facts = avif.clean(sink.getvalue())
    shown = preview(sink.getvalue(), Kind.AVIF, (99, 99), 0)
    assert (facts.width, facts.height) == (shown.width, shown.height) == ((32, 24) if box == 1 else (24, 32))


@pytest.mark.parametrize("depth", [b"\x0c", b"\x4c"])  # 4:2:0 with 8 bits, and with 10
def test_more_than_8_bits_are_told(depth: bytes) -> None:
    configuration = b"av1C\x81\0" + depth + b"\0"  # Pillow can't write a picture of 10 bits
    dirty = received(1, 1, 13) + (8 + len(configuration)).to_bytes(4, "big") + b"free" + configuration
    kept = {finding.what for finding in avif.clean(dirty)[1].kept}
    assert (What.BIT_DEPTH in kept) == (depth == b"\x4c")
    assert What.PICTURE_DATA in kept
