"""PNM: every value as it was, in the plainest file."""

import io
import struct
from collections.abc import Callable

import hypothesis
import pytest
from hypothesis import strategies
from PIL import Image

from intake_app.cleaning import pnm, preview
from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]


def saved(picture: Image.Image) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "PPM")
    return sink.getvalue()


def pam(width: int, height: int, depth: int, highest: int, meaning: bytes, samples: bytes) -> bytes:
    return (
        b"P7\n# QQ\nWIDTH %d\nHEIGHT %d\nDEPTH %d\nMAXVAL %d\nTUPLTYPE %s\nENDHDR\n"
        % (width, height, depth, highest, meaning)
        + samples
    )


def found(data: bytes) -> set[tuple[str, str]]:
    return {(finding.what, finding.where) for finding in find(data, Kind.PNM)}


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "I;16"])
@pytest.mark.parametrize("size", [(64, 48), (61, 3), (1, 1)])
def test_every_value_stays(scene: Scene, mode: str, size: tuple[int, int]) -> None:
    grey = scene("RGB", (64, 48)).resize(size)
    picture = grey.convert("I").point(lambda value: value * 200 + 1).convert("I;16") if mode == "I;16" else grey
    dirty = saved(picture if mode == "I;16" else picture.convert(mode))
    clean, facts = pnm.clean(dirty)
    assert clean == dirty
    assert (facts.width, facts.height) == size
    assert find(clean, Kind.PNM) == ()


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        (b"P5 # QQ\n2#QQ\r\n1 255\nab", b"P5\n2 1\n255\nab"),
        (b"P6\t1\t1\t255\tabc", b"P6\n1 1\n255\nabc"),
        (b"P4 9 2\n\xff\xff\x0f\x7f", b"P4\n9 2\n\xff\x80\x0f\x00"),
        (b"P1\n# QQ\n3 2\n1 0 1\n010 # QQ", b"P4\n3 2\n\xa0\x40"),
        (b"P2\n2 1\n9\n3 9", b"P5\n2 1\n9\n\3\x09"),
        (b"P2 2 1 1000 3 999", b"P5\n2 1\n1000\n\0\3\3\xe7"),
        (b"P3\n1 1\n255\n1\n2\n3\n4", b"P6\n1 1\n255\n\1\2\3"),
        (b"P5\n2 1\n9\n\3Q", b"P5\n2 1\n9\n\3\x09"),
        (b"P5\n1 1\n1000\n\3QQQ", b"P5\n1 1\n1000\n\3Q"),
        (b"P5\n2 1\n1000\n\3QQQ", b"P5\n2 1\n1000\n\3Q\3\xe8"),
        (b"P5\n1 1\n255\naQQ", b"P5\n1 1\n255\na"),
    ],
)
def test_only_what_shows_is_written_again(dirty: bytes, clean: bytes) -> None:
    assert pnm.clean(dirty)[0] == clean
    assert find(dirty, Kind.PNM) != ()
    assert find(clean, Kind.PNM) == ()


@pytest.mark.parametrize(
    ("depth", "highest", "meaning"),
    [
        (1, 1, b"BLACKANDWHITE"),
        (2, 255, b"GRAYSCALE_ALPHA"),
        (3, 1023, b"RGB"),
        (4, 255, b"RGB_ALPHA"),
        (4, 255, b"CMYK"),
    ],
)
def test_named_fields_stay_without_remarks(depth: int, highest: int, meaning: bytes) -> None:
    samples = b"".join(
        (value % (highest + 1)).to_bytes(1 + (highest > 255), "big") for value in range(5, 5 + 6 * depth)
    )
    clean, facts = pnm.clean(pam(3, 2, depth, highest, meaning, samples))
    assert clean == pam(3, 2, depth, highest, meaning, samples).replace(b"# QQ\n", b"")
    assert (What.TRANSPARENCY in {finding.what for finding in facts.kept}) == meaning.endswith(b"_ALPHA")
    assert find(clean, Kind.PNM) == ()


def test_a_meaning_that_nobody_knows_becomes_the_usual_one() -> None:
    clean, _ = pnm.clean(pam(1, 1, 3, 255, b"QQ", b"abc"))
    assert clean == b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\nabc"


def test_all_pictures_of_a_file_are_kept(scene: Scene) -> None:
    one, two = saved(scene()), saved(scene("L", (5, 7)))
    clean, facts = pnm.clean(one + two + b"\nQQ")
    assert clean == one + two
    assert facts.pages == 2
    assert (What.TRAILING, "PNM after the last picture, 3 bytes") in found(one + two + b"\nQQ")


def test_a_picture_cut_short_is_filled_up_and_said_to_be(scene: Scene) -> None:
    whole = saved(scene())
    clean, facts = pnm.clean(whole[:-1000])
    assert clean == whole[:-1000] + bytes(1000)
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"P5\n0 5\n255\n", Refusal.NO_PIXELS),
        (b"P6\n60000 60000\n255\n", Refusal.TOO_MANY_PIXELS),
        (b"P5\n999999999 999999999 1\n", Refusal.TOO_MANY_PIXELS),
        (b"P5\n5 5\n0\n" + bytes(25), Refusal.DAMAGED),
        (b"P5\n5 5\n65536\n" + bytes(50), Refusal.DAMAGED),
        (b"P5\n5 5\n", Refusal.DAMAGED),
        (b"P5\n5 5\n255\nabc", Refusal.DAMAGED),
        (b"P1\n5 5\nabcde", Refusal.DAMAGED),
        (b"P2\n2 2\n9\n-1 -1 -1 -1", Refusal.DAMAGED),
        (b"P7\nWIDTH 5\nENDHDR\n", Refusal.DAMAGED),
        (b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 9\nMAXVAL 1\nENDHDR\n" + bytes(9), Refusal.DAMAGED),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        pnm.clean(data)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("data", "first"),
    [
        (b"P4\n8 1\n\x80", (0, 0, 0, 255)),
        (b"P5\n1 1\n9\n\x09", (255, 255, 255, 255)),
        (b"P6\n1 1\n1000\n" + struct.pack(">3H", 1000, 500, 0), (255, 127, 0, 255)),
        (pam(1, 1, 4, 255, b"RGB_ALPHA", b"\1\2\3\4"), (1, 2, 3, 4)),
        (pam(1, 1, 4, 255, b"CMYK", b"\0\0\0\xff"), (0, 0, 0, 255)),
    ],
)
def test_previews_show_eight_bits(data: bytes, first: tuple[int, ...]) -> None:
    shown = preview.preview(data + data, Kind.PNM, (8, 8), 1)
    assert tuple(shown.rgba[:4]) == first
    assert shown.pages == 2


@hypothesis.settings(max_examples=300)
@hypothesis.given(
    strategies.sampled_from([b"P1", b"P2", b"P3", b"P4", b"P5", b"P6", b"P7\nWIDTH 2\nHEIGHT"]),
    strategies.lists(
        strategies.sampled_from([b" ", b"\n", b"#Q\n", b"1", b"2", b"300", b"\xff\0", b"MAXVAL", b"ENDHDR"])
    ),
)
def test_whatever_is_accepted_comes_out_clean(magic: bytes, parts: list[bytes]) -> None:
    try:
        clean, _ = pnm.clean(magic + b"".join(parts))
    except FileRefused:
        return
    assert find(clean, Kind.PNM) == ()
    assert pnm.clean(clean)[0] == clean
