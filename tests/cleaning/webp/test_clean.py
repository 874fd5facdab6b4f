"""WebP: lossless stays exact, lossy stays close, and frames keep their places and times."""

import io
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw, ImageOps

from intake_app.cleaning import icc, inspect, webp
from intake_app.cleaning.webp import file
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]


def told(turn: int = 1) -> dict[str, object]:
    """What may stand beside the pixels."""
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x0110] = "QQPhone"
    return {"exif": exif.tobytes(), "xmp": b"<x:xmpmeta>QQ</x:xmpmeta>"}


def saved(picture: Image.Image, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, "WEBP", **options)
    return sink.getvalue()


def film(**options: object) -> bytes:
    frames = []
    for step in range(5):
        frame = Image.new("RGBA", (64, 48), (0, 0, 0, 0) if step % 2 else (10, 20, 30, 255))
        ImageDraw.Draw(frame).rectangle(
            (4 + 6 * step, 2 + 4 * step, 20 + 6 * step, 18 + 4 * step), (250, 40 * step, 0, 200)
        )
        frames.append(frame)
    return saved(frames[0], save_all=True, append_images=frames[1:], duration=[40, 80, 120, 160, 200], **options)


def shown(data: bytes) -> Iterator[tuple[Image.Image, int]]:
    """Each frame as it is seen, and for how long."""
    player = Image.open(io.BytesIO(data))
    for index in range(player.n_frames):
        player.seek(index)
        frame = player.convert("RGBA")
        yield frame, player.info["duration"]


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_lossless_stays_exact(scene: Scene, mode: str) -> None:
    dirty = saved(scene(mode), lossless=True, exact=True, **told())
    clean, facts = webp.clean(dirty)
    assert Image.open(io.BytesIO(clean)).tobytes() == Image.open(io.BytesIO(dirty)).tobytes()
    assert (What.TRANSPARENCY in {finding.what for finding in facts.kept}) == (mode == "RGBA")
    assert b"QQ" not in clean
    assert inspect.find(clean, Kind.WEBP) == ()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("quality", [50, 80, 95])
def test_lossy_stays_close(scene: Scene, psnr: Psnr, mode: str, quality: int) -> None:
    dirty = saved(scene(mode, (200, 150)), quality=quality, **told())
    clean, _ = webp.clean(dirty)
    before, after = Image.open(io.BytesIO(dirty)), Image.open(io.BytesIO(clean))
    assert after.mode == before.mode
    assert psnr(before, after) > 42
    if mode == "RGBA":
        assert after.getchannel("A").tobytes() == before.getchannel("A").tobytes()
    assert inspect.find(clean, Kind.WEBP) == ()


@pytest.mark.parametrize("turn", range(1, 9))
def test_every_orientation_comes_out_upright(scene: Scene, as_shown: AsShown, turn: int) -> None:
    dirty = saved(scene(), lossless=True, **told(turn))
    clean, facts = webp.clean(dirty)
    assert as_shown(clean).tobytes() == as_shown(dirty).tobytes()
    assert (facts.width, facts.height) == as_shown(dirty).size
    assert (What.ORIENTATION in {finding.what for finding in facts.kept}) == (turn != 1)


def test_colours_of_a_profile_become_srgb(scene: Scene, psnr: Psnr, as_shown: AsShown) -> None:
    dirty = saved(scene(), lossless=True, icc_profile=icc.of_code_points(12, 13))
    clean, facts = webp.clean(dirty)
    assert psnr(as_shown(dirty), as_shown(clean)) > 55
    assert psnr(Image.open(io.BytesIO(dirty)), as_shown(clean)) < 30
    assert What.COLOURS in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("options", [{"loop": 0}, {"loop": 3}, {"minimize_size": True}, {"background": (1, 2, 3, 4)}])
def test_every_frame_looks_and_lasts_the_same(options: dict[str, object]) -> None:
    dirty = film(lossless=True, **told(), **options)
    clean, facts = webp.clean(dirty)
    before, after = list(shown(dirty)), list(shown(clean))
    assert [length for _, length in after] == [length for _, length in before]
    assert [frame.tobytes() for frame, _ in after] == [frame.tobytes() for frame, _ in before]
    assert [frame.box for frame in file.read(clean).frames] == [frame.box for frame in file.read(dirty).frames]
    assert Image.open(io.BytesIO(clean)).info["loop"] == Image.open(io.BytesIO(dirty)).info["loop"]
    assert facts.pages == 5
    assert b"QQ" not in clean
    assert inspect.find(clean, Kind.WEBP) == ()


def test_lossy_and_lossless_frames_stay_what_they_are(psnr: Psnr) -> None:
    dirty = film(allow_mixed=True, quality=80)
    clean, _ = webp.clean(dirty)
    assert [frame.lossless for frame in file.read(clean).frames] == [
        frame.lossless for frame in file.read(dirty).frames
    ]
    for (before, _), (after, _) in zip(shown(dirty), shown(clean), strict=True):
        assert psnr(before, after) > 38


@pytest.mark.parametrize("turn", range(2, 9))
def test_an_animation_comes_out_upright(turn: int) -> None:
    dirty = film(lossless=True, exact=True, **told(turn))
    clean, facts = webp.clean(dirty)
    exif = Image.open(io.BytesIO(dirty)).info["exif"]
    for (before, lasted), (after, lasts) in zip(shown(dirty), shown(clean), strict=True):
        before.info["exif"] = exif
        assert after.tobytes() == ImageOps.exif_transpose(before).tobytes()
        assert lasts == lasted
    assert facts.pages == 5
    assert inspect.find(clean, Kind.WEBP) == ()


def test_what_hides_behind_the_last_pixel_stays_behind(scene: Scene) -> None:
    picture = file.read(saved(scene(), lossless=True)).frames[0]
    name, body = picture.chunks[0]
    dirty = file.Frame(((name, body + b"QQ" * 20),)).alone()
    clean, _ = webp.clean(dirty + b"QQ")
    assert b"QQQQ" not in clean


@pytest.mark.parametrize("data", [b"RIFF\0\0\0\0WEBP", b"RIFF\0\0\0\0WEBPVP8 \4\0\0\0QQQQ", b"RIFF\0\0\0\0WEBPVP8X"])
def test_a_file_without_a_picture_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        webp.clean(data)
    assert refused.value.reason is Refusal.DAMAGED


def test_sizes_are_refused_before_decoding(scene: Scene) -> None:
    bits = (16_383 | 16_383 << 14).to_bytes(4, "little")
    dirty = file.Frame(((b"VP8L", b"\x2f" + bits + bytes(20)),)).alone()
    with pytest.raises(FileRefused) as refused:
        webp.clean(dirty)
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


def test_an_animation_ends_before_a_damaged_frame() -> None:
    dirty = film(lossless=True)
    last = dirty.rindex(b"VP8L") + 8
    clean, facts = webp.clean(dirty[:last] + b"\xff" + dirty[last + 1 :])
    assert facts.pages == Image.open(io.BytesIO(clean)).n_frames == 4
    assert next(shown(clean))[0].tobytes() == next(shown(dirty))[0].tobytes()
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("left", [4, 12, 20, 28])
def test_an_animation_ends_before_a_frame_of_which_only_the_start_is_there(left: int) -> None:
    dirty = film()
    clean, facts = webp.clean(dirty[: dirty.rindex(b"ANMF") + 8 + left])
    assert facts.pages == len(list(shown(dirty))) - 1 == len(list(shown(clean)))
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


def test_a_frame_in_a_picture_that_is_no_animation_is_not_read(scene: Scene) -> None:
    still = saved(scene("RGB"), lossless=True)
    assert webp.clean(still + struct.pack("<4sI4x", b"ANMF", 4))[0] == webp.clean(still)[0]


@pytest.mark.parametrize("turn", [1, 6])
def test_an_animation_ends_before_a_frame_without_a_bitstream(turn: int) -> None:
    picture = file.read(film(lossless=True))
    picture.frames[3] = replace(picture.frames[3], chunks=())
    dirty = file.write_animation(picture, transparent=True)
    exif = bytes(told(turn)["exif"])
    dirty += b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\0" * (len(exif) % 2)
    clean, facts = webp.clean(dirty[:4] + struct.pack("<I", len(dirty) - 8) + dirty[8:])
    assert Image.open(io.BytesIO(clean)).n_frames == facts.pages == 3
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.WEBP) == ()
