"""Copying a JPEG's own data: only what is plain and proven to hold its picture and nothing else."""

import io
import random
import struct
from collections.abc import Callable

import pytest
from PIL import Image

from intake_app.cleaning import icc, jpeg
from intake_app.cleaning.inspect import find
from intake_app.cleaning.jpeg import plain, proof
from intake_app.cleaning.jpeg.proof import is_exact
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why

Scene = Callable[..., Image.Image]


class Dice:
    """In place of what nobody can foresee: the same in every run of the tests."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        self.randbits, self.randbelow = self._random.getrandbits, self._random.randrange


@pytest.fixture(autouse=True)
def _the_same_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "secrets", Dice())


START_OF_SCAN, END = b"\xff\xda", b"\xff\xd9"


def saved(picture: Image.Image, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "JPEG", **{"quality": 90} | options)
    return sink.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def way(data: bytes) -> set[str]:
    return {finding.why for finding in jpeg.clean(data)[1].kept if finding.what is What.PICTURE_DATA}


def pixels(data: bytes) -> bytes:
    return Image.open(io.BytesIO(data)).tobytes()


def scan(data: bytes) -> bytes:
    start = data.rindex(START_OF_SCAN) + 2
    return data[start + int.from_bytes(data[start : start + 2], "big") : -2]


@pytest.mark.parametrize("size", [(64, 48), (61, 45), (3, 2), (9, 200), (200, 9)])
@pytest.mark.parametrize("sampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize("quality", [50, 75, 95])
def test_a_plain_picture_is_copied_bit_for_bit(
    scene: Scene, size: tuple[int, int], sampling: str, mode: str, quality: int
) -> None:
    dirty = saved(scene("RGB", size).convert(mode), subsampling=sampling, quality=quality, comment=b"QQ")
    clean, _ = jpeg.clean(dirty)
    assert way(dirty) == {Why.COPIED}
    assert scan(clean) == scan(dirty)
    assert pixels(clean) == pixels(dirty)
    assert b"QQ" not in clean
    assert find(clean, Kind.JPEG) == ()


@pytest.mark.parametrize("quality", range(40, 96, 5))
@pytest.mark.parametrize("corner", ["black", "white", "gray", "red"])
def test_the_last_corner_may_have_any_brightness(scene: Scene, corner: str, quality: int) -> None:
    picture = scene()
    picture.paste(corner, (40, 24, 64, 48))
    assert way(saved(picture, quality=quality)) == {Why.COPIED}


def test_a_corner_where_a_signal_would_be_lost_is_encoded_again() -> None:
    assert way(saved(Image.new("RGB", (64, 48), "white"), quality=100)) == {Why.ENCODED_AGAIN}


def test_names_of_components_and_what_nobody_needs_are_left_behind(scene: Scene) -> None:
    dirty = saved(scene())
    place, start = dirty.index(b"\xff\xc0") + 10, dirty.index(START_OF_SCAN) + 5
    renamed = bytearray(dirty)
    for number in range(3):
        renamed[place + 3 * number] = renamed[start + 2 * number] = 0x51 + number
    unused = segment(0xDB, b"\3" + b"Q" * 64) + segment(0xC4, b"\x03" + bytes(16))
    assert jpeg.clean(dirty[:2] + unused + bytes(renamed[2:]))[0] == jpeg.clean(dirty)[0]


@pytest.mark.parametrize("filling", [b"", b"\xff", b"\xff\xff\xff"])
@pytest.mark.parametrize("behind", [b"", b"QQ", b"\xff\xd8\xff\xe0QQ"])
def test_filling_before_the_end_mark_and_bytes_behind_it_are_left_behind(
    scene: Scene, filling: bytes, behind: bytes
) -> None:
    dirty = saved(scene())
    assert jpeg.clean(dirty[:-2] + filling + END + behind)[0] == jpeg.clean(dirty)[0]


JUNK = [b"Q", b"\0", b"\xff\0", b"QQ", b"\xff\0" * 8, b"QQ-marker-of-some-length"]


@pytest.mark.parametrize("junk", JUNK)
@pytest.mark.parametrize("number", range(3))
def test_bytes_left_over_in_the_scan_are_never_copied(scene: Scene, junk: bytes, number: int) -> None:
    dirty = saved(scene("RGB", (64 + number, 48)))
    picture = plain.read(dirty[:-2] + junk + END)
    assert picture
    assert not is_exact(picture)
    clean, facts = jpeg.clean(dirty[:-2] + junk + END)
    assert scan(clean) != scan(dirty) + junk
    assert Why.ENCODED_AGAIN in {finding.why for finding in facts.kept}


@pytest.mark.parametrize("missing", [1, 2, 3, 40])
def test_a_scan_that_lacks_anything_is_not_copied(scene: Scene, missing: int) -> None:
    dirty = saved(scene())
    picture = plain.read(dirty[: -2 - missing].rstrip(b"\xff") + END)
    assert picture
    assert not is_exact(picture)


def test_blocks_too_many_are_not_copied(scene: Scene) -> None:
    taller = saved(scene("RGB", (64, 64)))
    frame = taller.index(b"\xff\xc0") + 5
    picture = plain.read(taller[:frame] + struct.pack(">H", 48) + taller[frame + 2 :])
    assert picture
    assert not is_exact(picture)


def test_a_last_byte_filled_with_zeros_is_not_copied(scene: Scene) -> None:
    dirty = saved(scene(), quality=75)
    ones = len(f"{dirty[-3]:08b}") - len(f"{dirty[-3]:08b}".rstrip("1"))
    assert ones
    assert way(dirty[:-3] + bytes([dirty[-3] >> ones << ones]) + END) == {Why.ENCODED_AGAIN}


def table(dirty: bytes, name: int) -> tuple[int, int]:
    """Where a Huffman table of Pillow's stands, and how many values it has."""
    at = dirty.index(b"\xff\xc4")
    while dirty[at + 4] != name:
        at = dirty.index(b"\xff\xc4", at + 2)
    return at + 5, sum(dirty[at + 5 : at + 21])


def with_byte(data: bytes, place: int, value: int) -> bytes:
    return data[:place] + bytes([value]) + data[place + 1 :]


def test_tables_that_leave_room_for_something_else_are_not_copied(scene: Scene) -> None:
    dirty = saved(scene(), subsampling="4:4:4")
    dc, _ = table(dirty, 0x00)
    ac, values = table(dirty, 0x10)
    two_names = with_byte(dirty, ac + 16 + values - 1, dirty[ac + 16])
    second_end = with_byte(dirty, ac + 16 + values - 1, 0x50)
    too_long = with_byte(dirty, dc + 16 + 11, 12)
    unused_codes = with_byte(dirty, dc + 8, 0)
    no_step = with_byte(dirty, dirty.index(b"\xff\xdb") + 5 + 63, 0)
    for odd in (two_names, second_end, too_long, unused_codes, no_step):
        assert odd != dirty
        assert plain.read(odd) is None


NOT_PLAIN = {
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_blocks": 2},
    "upright only when turned": {"exif": {0x0112: 6}},
    "other colours": {"icc_profile": icc.of_code_points(12, 13)},
    "red, green, blue": {"keep_rgb": True},
    "tables of 16 bits": {"qtables": [[300] * 64] * 2, "quality": -1},
}


@pytest.mark.parametrize("options", NOT_PLAIN.values(), ids=NOT_PLAIN.keys())
def test_what_is_not_plain_is_encoded_again(scene: Scene, options: dict) -> None:
    options = dict(options)
    if tags := options.pop("exif", None):
        options["exif"] = Image.Exif()
        options["exif"].update(tags)
    assert way(saved(scene(), **options)) == {Why.ENCODED_AGAIN}


def test_marks_inside_a_scan_and_scans_too_many_are_not_copied(scene: Scene) -> None:
    dirty = saved(scene())
    header = dirty.index(START_OF_SCAN)
    middle = header + len(dirty[header:]) // 2
    while b"\xff" in dirty[middle - 1 : middle + 1]:
        middle += 1
    for odd in (
        dirty[:middle] + b"\xff\xd0" + dirty[middle:],
        dirty[:middle] + segment(0xFE, b"QQ") + dirty[middle:],
        dirty[:-2] + segment(0xFE, b"QQ") + END,
        dirty[:-2] + dirty[header:],
    ):
        assert plain.read(odd) is None


def test_a_picture_without_codes_for_a_signal_is_encoded_again() -> None:
    dirty = saved(Image.new("RGB", (64, 64), "gray"), optimize=True)
    assert plain.read(dirty)
    assert way(dirty) == {Why.ENCODED_AGAIN}


def test_what_is_cut_anywhere_is_no_plain_picture(scene: Scene) -> None:
    dirty = saved(scene())
    header = dirty.index(START_OF_SCAN) + 14
    assert not any(plain.read(dirty[:size]) for size in range(header))
