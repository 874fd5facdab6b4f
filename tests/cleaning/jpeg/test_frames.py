"""Several pictures in one JPEG: views stay, each cleaned like any other; companions of the first picture go."""

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image, ImageSequence

from intake_app.cleaning import jpeg, preview
from intake_app.cleaning.inspect import find
from intake_app.cleaning.jpeg.frames import DISPARITY, MULTI_ANGLE, PANORAMA, PRIMARY, UNDEFINED
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

XMP = b"http://ns.adobe.com/xap/1.0/\0"
ULTRA_HDR = XMP + b'<x xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0">'
ISO_GAIN_MAP = b"urn:iso:std:iso:ts:21496:-1\0" + bytes(60)
APPLE_MATTE = XMP + b'<x xmlns:apdi="http://ns.apple.com/pixeldatainfo/1.0/" apdi:AuxiliaryImageType="matte">'


def photo(picture: Image.Image, *, turn: int = 1, segment: tuple[int, bytes] | None = None, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = turn, "QQMaker"
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif, **options)
    data = sink.getvalue()
    if segment:
        marker, body = segment
        data = data[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + data[2:]
    return data


def several(*pictures: bytes, kinds: tuple[int, ...], padding: bytes = b"", slip: int = 0) -> bytes:
    """A file as cameras write it: little-endian, the list behind EXIF, with a serial number in it."""
    first, *further = pictures
    place = 4 + int.from_bytes(first[4:6], "big")
    length = 8 + 10 + 4 * 12 + 4 + 16 * len(pictures) + 8
    starts, end = [0], len(first) + 2 + 2 + length - 4
    for picture in further:
        starts.append(end + len(padding))
        end = starts[-1] + len(picture)
    base = place + 8
    entries = b"".join(
        struct.pack("<IIIHH", kind, len(picture), start and start - base + slip, 0, 0)
        for kind, picture, start in zip(kinds, pictures, starts, strict=True)
    )
    tags = (0xB000, 7, 4, 0x30303130), (0xB001, 4, 1, len(pictures)), (0xB002, 7, len(entries), 62)
    tags = (*tags, (0xB003, 2, 8, 62 + len(entries)))
    body = b"MPF\0II*\0" + struct.pack("<IH", 8, 4) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4)
    body += entries + b"QQ-1234\0"
    index = b"\xff\xe2" + struct.pack(">H", len(body) + 2) + body
    return first[:place] + index + first[place:] + b"".join(padding + picture for picture in further)


def frames(data: bytes) -> list[Image.Image]:
    return [frame.convert("RGB") for frame in ImageSequence.Iterator(Image.open(io.BytesIO(data)))]


def found(data: bytes) -> dict[What | str, int]:
    return {finding.what: finding.count for finding in find(data, Kind.JPEG)}


@pytest.mark.parametrize("kind", [PANORAMA, DISPARITY, MULTI_ANGLE, UNDEFINED])
@pytest.mark.parametrize(("padding", "slip"), [(b"", 0), (bytes(9), 0), (b"", 2)])
def test_every_view_stays_as_it_was_and_nothing_else(
    scene: Scene, psnr: Psnr, as_shown: AsShown, kind: int, padding: bytes, slip: int
) -> None:
    left = photo(scene(), quality=90, turn=6)
    right = photo(scene().transpose(Image.Transpose.FLIP_LEFT_RIGHT), quality=70, turn=6, subsampling=0)
    clean, facts = jpeg.clean(several(left, right, kinds=(PRIMARY, kind), padding=padding, slip=slip))
    after = Image.open(io.BytesIO(clean))
    assert (after.format, after.n_frames, facts.pages) == ("MPO", 2, 2)
    assert find(clean, Kind.JPEG) == ()
    assert b"QQ" not in clean
    for before, shown in zip((left, right), frames(clean), strict=True):
        assert psnr(as_shown(before), shown) > 40
    after.seek(1)
    assert after.quantization[0] != Image.open(io.BytesIO(clean)).quantization[0]
    assert {What.PAGES} <= {finding.what for finding in facts.kept}


@pytest.mark.parametrize("turns", [(6, 1), (1, 8), (3, 5)])
@pytest.mark.parametrize("first", [PRIMARY, UNDEFINED])
def test_views_that_lay_on_different_sides_stay(scene: Scene, first: int, turns: tuple[int, int]) -> None:
    """Only the first view says how it stands, as some cameras have it: the second look took the other for a map."""
    views = [photo(scene(), turn=turn) for turn in turns]
    clean, facts = jpeg.clean(several(*views, kinds=(first, UNDEFINED)))
    assert facts.pages == 2
    assert find(clean, Kind.JPEG) == ()


def test_what_pillow_writes_comes_out_whole(scene: Scene) -> None:
    sink = io.BytesIO()
    scene().save(sink, "MPO", save_all=True, append_images=[scene().rotate(180)] * 3)
    clean, facts = jpeg.clean(sink.getvalue())
    assert len(frames(clean)) == facts.pages == 4
    assert find(clean, Kind.JPEG) == ()


def test_types_live_on(scene: Scene) -> None:
    view = photo(scene())
    clean, _ = jpeg.clean(several(view, view, view, kinds=(DISPARITY, DISPARITY, 0x070000)))
    entries = Image.open(io.BytesIO(clean)).mpinfo[0xB002]
    assert [entry["Attribute"]["MPType"] for entry in entries] == ["Multi-Frame Image: (Disparity)"] * 2


COMPANIONS = {
    "VGA preview": (0x010001, {}, What.THUMBNAIL),
    "full HD preview": (0x010002, {}, What.THUMBNAIL),
    "what an editor began with": (0x040000, {}, What.SECOND_PICTURE),
    "gain map by its type": (0x050000, {}, What.GAIN_MAP),
    "Ultra HDR": (UNDEFINED, {"segment": (0xE1, ULTRA_HDR)}, What.GAIN_MAP),
    "ISO 21496-1": (UNDEFINED, {"segment": (0xE2, ISO_GAIN_MAP)}, What.GAIN_MAP),
    "gain map that claims to be a view": (DISPARITY, {"segment": (0xE1, ULTRA_HDR)}, What.GAIN_MAP),
    "matte": (UNDEFINED, {"segment": (0xE1, APPLE_MATTE)}, What.SECOND_PICTURE),
    "grey": (UNDEFINED, {"mode": "L"}, What.SECOND_PICTURE),
    "smaller": (UNDEFINED, {"size": (32, 24)}, What.SECOND_PICTURE),
}


@pytest.mark.parametrize(("kind", "options", "what"), COMPANIONS.values(), ids=COMPANIONS.keys())
def test_companions_are_taken_away_and_named(scene: Scene, kind: int, options: dict, what: What) -> None:
    options = dict(options)
    companion = scene(options.pop("mode", "RGB"), options.pop("size", (64, 48)))
    view = photo(scene())
    dirty = several(view, photo(companion, **options), photo(companion, **options), kinds=(PRIMARY, kind, kind))
    clean, facts = jpeg.clean(dirty)
    assert clean == jpeg.clean(view)[0]
    assert facts.pages == 1
    assert found(dirty)[what] >= 2


def test_a_larger_picture_of_no_type_is_no_companion(scene: Scene) -> None:
    clean, facts = jpeg.clean(several(photo(scene()), photo(scene("L", (128, 96))), kinds=(PRIMARY, UNDEFINED)))
    assert facts.pages == 2
    assert find(clean, Kind.JPEG) == ()


def test_a_view_beside_companions_stays(scene: Scene) -> None:
    view, small = photo(scene()), photo(scene(size=(32, 24)))
    dirty = several(view, small, view, kinds=(PRIMARY, 0x010001, DISPARITY))
    clean, facts = jpeg.clean(dirty)
    assert (len(frames(clean)), facts.pages) == (2, 2)
    assert found(dirty)[What.THUMBNAIL] == 1


def test_the_photo_of_a_phone_loses_its_video_and_keeps_itself(scene: Scene) -> None:
    view = photo(scene())
    gain_map = photo(scene("L", (16, 12)), segment=(0xE1, ULTRA_HDR))
    video = b"\0\0\0\x18ftypmp42" + bytes(500)
    dirty = several(view, gain_map, kinds=(PRIMARY, UNDEFINED)) + video
    assert jpeg.clean(dirty)[0] == jpeg.clean(view)[0]
    assert {What.GAIN_MAP, What.MOTION_VIDEO} <= found(dirty).keys()


def test_a_damaged_view_costs_itself_alone(scene: Scene) -> None:
    view = photo(scene("RGB", (320, 240)))
    dirty = several(view, view[: view.index(b"\xff\xda") + 20], view, kinds=(DISPARITY, DISPARITY, DISPARITY))
    clean, facts = jpeg.clean(dirty)
    assert len(frames(clean)) == 2
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("start", [1 << 31, 0, 7])
def test_a_list_that_lies_about_places_still_counts_what_follows(scene: Scene, start: int) -> None:
    view = photo(scene())
    dirty = several(view, view, kinds=(DISPARITY, DISPARITY))
    place = dirty.rindex(struct.pack("<II", DISPARITY, len(view))) + 8
    dirty = dirty[:place] + struct.pack("<I", start) + dirty[place + 4 :]
    assert jpeg.clean(dirty)[1].pages == 2
    assert What.SECOND_PICTURE not in found(dirty)
    assert jpeg.clean(dirty[: -len(view)])[1].pages == 1


def test_what_is_not_stored_as_jpeg_is_no_view(scene: Scene) -> None:
    view = photo(scene())
    dirty = several(view, view, kinds=(DISPARITY, 0x01000000 | DISPARITY))
    assert jpeg.clean(dirty)[0] == jpeg.clean(view)[0]


def test_a_list_longer_than_the_file_shows_each_picture_once(scene: Scene) -> None:
    view = photo(scene())
    dirty = several(*[view] * 200, kinds=(DISPARITY,) * 200)
    assert jpeg.clean(dirty[: -197 * len(view)])[1].pages == 3


def test_each_view_can_be_looked_at(scene: Scene) -> None:
    left, right = scene("RGB", (40, 20)), scene("RGB", (40, 20)).rotate(180)
    dirty = several(photo(left), photo(right), kinds=(DISPARITY, DISPARITY))
    shown = [preview.preview(dirty, Kind.JPEG, (40, 40), page) for page in (0, 1)]
    assert [page.pages for page in shown] == [2, 2]
    assert shown[0].rgba != shown[1].rgba
