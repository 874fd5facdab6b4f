"""APNG: frames, their places, times and ways of being laid over one another."""

import io
import zlib
from collections.abc import Callable, Iterator

import pytest
from PIL import Image, ImageDraw, ImageOps, PngImagePlugin

from intake_app.cleaning import icc, inspect, png
from intake_app.cleaning.colour import to_srgb
from intake_app.cleaning.png import file
from intake_app.cleaning.png.source import read
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]

Disposal, Blend = PngImagePlugin.Disposal, PngImagePlugin.Blend


def film(mode: str, **options: object) -> bytes:
    """A square that wanders over a canvas, in frames that cover a part of it."""
    frames = []
    for step in range(5):
        frame = Image.new("RGBA", (40, 30), (0, 0, 0, 0) if step % 2 else (10, 20, 30, 255))
        ImageDraw.Draw(frame).rectangle(
            (3 + 5 * step, 2 + 3 * step, 9 + 5 * step, 11 + 3 * step), (250, 40 * step, 0, 255)
        )
        frames.append(frame.convert(mode))
    sink = io.BytesIO()
    frames[0].save(sink, "PNG", save_all=True, append_images=frames[1:], duration=[40, 80, 120, 160, 200], **options)
    return sink.getvalue()


def shown(data: bytes) -> Iterator[tuple[Image.Image, float]]:
    """Each frame as it is seen, and for how long."""
    player = Image.open(io.BytesIO(data))
    for index in range(getattr(player, "n_frames", 1)):
        player.seek(index)
        yield player.convert("RGBA"), player.info.get("duration", 0)


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "P"])
@pytest.mark.parametrize("disposal", [Disposal.OP_NONE, Disposal.OP_BACKGROUND, Disposal.OP_PREVIOUS])
@pytest.mark.parametrize("blend", [Blend.OP_SOURCE, Blend.OP_OVER])
@pytest.mark.parametrize("alone", [False, True])
def test_every_frame_looks_and_lasts_the_same(mode: str, disposal: int, blend: int, alone: bool) -> None:
    dirty = film(mode, disposal=disposal, blend=blend, loop=3, default_image=alone)
    clean, facts = png.clean(dirty)
    before, after = list(shown(dirty)), list(shown(clean))
    assert [length for _, length in after] == [length for _, length in before]
    assert [frame.tobytes() for frame, _ in after] == [frame.tobytes() for frame, _ in before]
    assert Image.open(io.BytesIO(clean)).info.get("loop") == 3
    assert facts.pages == 4 if alone else 5
    assert inspect.find(clean, Kind.PNG) == ()


@pytest.mark.parametrize("turn", range(2, 9))
def test_an_animation_turns_with_the_places_of_its_frames(turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    dirty = film("RGBA", exif=exif)
    clean, facts = png.clean(dirty)
    for (before, _), (after, _) in zip(shown(dirty), shown(clean), strict=True):
        before.info["exif"] = exif.tobytes()
        assert after.tobytes() == ImageOps.exif_transpose(before).tobytes()
    assert What.ORIENTATION in {finding.what for finding in facts.kept}


@pytest.mark.parametrize("mode", ["RGB", "P"])
def test_all_frames_change_to_srgb(psnr: Psnr, mode: str) -> None:
    profile = icc.of_code_points(12, 13)
    convert = to_srgb(profile, "RGB")
    dirty = film(mode, icc_profile=profile)
    clean, _ = png.clean(dirty)
    assert convert
    for (before, _), (after, _) in zip(shown(dirty), shown(clean), strict=True):
        assert psnr(convert(before.convert("RGB")), after.convert("RGB")) > 60
    assert inspect.find(clean, Kind.PNG) == ()


def test_a_film_cut_short_ends_with_its_last_frame() -> None:
    dirty = film("RGBA")
    clean, facts = png.clean(dirty[: dirty.rindex(b"fdAT") + 12])
    assert [length for _, length in shown(clean)] == [40, 80, 120, 160]
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


def test_frames_without_an_announcement_are_not_played() -> None:
    dirty = film("RGB")
    start = dirty.index(b"acTL") - 4
    clean, facts = png.clean(dirty[:start] + dirty[start + 20 :])
    assert facts.pages == 1
    assert {name for name, _ in file.chunks(clean)} == {b"IHDR", b"IDAT", b"IEND"}


def test_a_frame_outside_its_canvas_is_refused() -> None:
    dirty = film("RGB")
    place = dirty.rindex(b"fcTL")
    moved = dirty[place : place + 16] + (1 << 20).to_bytes(4, "big") + dirty[place + 20 : place + 30]
    with pytest.raises(FileRefused) as refused:
        read(dirty[:place] + moved + zlib.crc32(moved).to_bytes(4, "big") + dirty[place + 34 :])
    assert refused.value.reason is Refusal.DAMAGED
