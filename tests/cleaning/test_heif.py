"""HEIF: the picture as it stands and looks, as a JPEG, PNG or TIFF."""

import io
from collections.abc import Callable
from pathlib import Path

import pi_heif
import pytest
from PIL import Image

from intake_app.cleaning import heif, icc, inspect
from intake_app.cleaning.colour import to_srgb
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Psnr = Callable[[Image.Image, Image.Image], float]

DATA = Path(__file__).parents[1] / "data" / "heif"


def read(name: str) -> bytes:
    return (DATA / f"{name}.heic").read_bytes()


@pytest.mark.parametrize("side", [60_000, 0xFFFFFFFF])
def test_a_picture_of_too_many_pixels_is_not_called_damage(side: int) -> None:
    data = read("grey")
    place = data.index(b"ispe") + 8
    with pytest.raises(FileRefused) as refused:
        heif.clean(data[:place] + 2 * side.to_bytes(4, "big") + data[place + 8 :])
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


@pytest.mark.parametrize("depth", [9, 12, 15])
def test_a_header_that_announces_more_bits_than_there_are_is_refused(depth: int) -> None:
    """The library moved rows of twice the length within what was decoded, and wrote behind its end."""
    data = read("grey")
    place = data.index(b"hvcC") + 4 + 17
    announced = bytes([0xF8 | depth - 8]) * 2
    with pytest.raises(OSError):
        heif.clean(data[:place] + announced + data[place + 2 :])


def test_grey_of_10_bits_keeps_its_shades() -> None:
    clean, facts = heif.clean(read("grey-10-bits"))
    after = Image.open(io.BytesIO(clean))
    assert (after.mode, after.size) == ("I;16", (64, 48))
    shades = [after.getpixel((x, 24)) for x in range(64)]
    assert all(abs(shade - (x * 1023 // 63 << 6)) <= 512 for x, shade in enumerate(shades))
    assert What.BIT_DEPTH not in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("coding", [b"unci", b"j2k1", b"avc1"])
def test_a_coding_nobody_here_knows_is_told_as_that(coding: bytes) -> None:
    """A sound file was called damaged."""
    with pytest.raises(FileRefused) as refused:
        heif.clean(read("grey").replace(b"hvc1", coding))
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("name", "kind", "mode", "size"),
    [
        ("turned", Kind.JPEG, "RGB", (48, 64)),
        ("grey", Kind.JPEG, "L", (64, 48)),
        ("transparent", Kind.PNG, "RGBA", (64, 48)),
        ("several", Kind.TIFF, "RGB", (64, 48)),
    ],
)
def test_it_becomes_what_every_viewer_shows(
    psnr: Psnr, name: str, kind: Kind, mode: str, size: tuple[int, int]
) -> None:
    clean, facts = heif.clean(read(name))
    after = Image.open(io.BytesIO(clean))
    assert (facts.kind, facts.width, facts.height) == (kind, *size)
    assert (after.format, after.mode, after.size) == (kind.upper(), mode, size)
    assert psnr(pi_heif.open_heif(read(name)).to_pillow(), after) > 40
    assert b"QQPhone" not in clean
    assert inspect.find(clean, kind) == ()


def test_turning_is_told() -> None:
    assert What.ORIENTATION in {finding.what for finding in heif.clean(read("turned"))[1].kept}
    assert What.ORIENTATION not in {finding.what for finding in heif.clean(read("grey"))[1].kept}


def test_all_pictures_are_kept_the_main_one_first(psnr: Psnr) -> None:
    clean, facts = heif.clean(read("several"))
    after = Image.open(io.BytesIO(clean))
    source = pi_heif.open_heif(read("several"))
    assert facts.pages == after.n_frames == 2
    for page, index in enumerate((1, 0)):
        after.seek(page)
        assert psnr(source[index].to_pillow(), after) > 40


def test_primaries_by_number_become_srgb(psnr: Psnr) -> None:
    clean, facts = heif.clean(read("display-p3"))
    raw = pi_heif.open_heif(read("display-p3")).to_pillow()
    convert = to_srgb(icc.of_code_points(12, 13), "RGB")
    assert convert
    assert psnr(convert(raw), Image.open(io.BytesIO(clean))) > 40
    assert psnr(raw, Image.open(io.BytesIO(clean))) < 30
    assert What.COLOURS in {finding.what for finding in facts.kept}


def test_a_damaged_picture_costs_itself_alone() -> None:
    data = read("several")
    first = data.index(b"mdat") + 8  # of those beside the main one
    clean, facts = heif.clean(data[:first] + b"\xff" * 40 + data[first + 40 :])
    assert (facts.kind, facts.pages) == (Kind.JPEG, 1)
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.JPEG) == ()
