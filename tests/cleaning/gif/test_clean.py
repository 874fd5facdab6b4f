"""GIF: colour numbers, colours, places and times stay; comments and programs' data go."""

import io
import struct
from collections.abc import Callable, Iterator

import pytest
from PIL import Image, ImageDraw

from intake_app.cleaning import gif, inspect
from intake_app.cleaning.gif import file
from intake_app.cleaning.gif.file import Animation, Control, Frame
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]

COLOURS = bytes(range(12))


def film(**options: object) -> bytes:
    """Frames of few and of many colours, some of them smaller than the screen."""
    frames = []
    for step in range(5):
        frame = Image.new("RGB", (60, 40), (10, 20, 30))
        ImageDraw.Draw(frame).ellipse((3 + 9 * step, 5, 20 + 9 * step, 25), (250, 50 * step, 9))
        frames.append(frame.quantize(4 + 60 * step))
    sink = io.BytesIO()
    frames[0].save(
        sink, "GIF", save_all=True, append_images=frames[1:], duration=[40, 80, 120, 160, 200], comment=b"QQ", **options
    )
    return sink.getvalue()


def frame(numbers: bytes, size: tuple[int, int], *, control: Control | None = None, colours: bytes = b"") -> Frame:
    codes = Image.frombytes("P", size, numbers).tobytes("gif", "P", 8, 0)
    return Frame((0, 0, *size), control, colours, False, 8, codes)


def shown(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Each frame as it is seen, and for how long."""
    player = Image.open(io.BytesIO(data))
    for index in range(player.n_frames):
        player.seek(index)
        yield player.convert("RGBA").tobytes(), player.info.get("duration", 0)


@pytest.mark.parametrize("disposal", [0, 1, 2, 3])
@pytest.mark.parametrize(
    "options", [{}, {"loop": 0}, {"loop": 7}, {"transparency": 0}, {"interlace": 1}, {"optimize": True}]
)
def test_every_frame_looks_and_lasts_the_same(disposal: int, options: dict[str, object]) -> None:
    dirty = film(disposal=disposal, **options)
    clean, facts = gif.clean(dirty)
    assert list(shown(clean)) == list(shown(dirty))
    assert Image.open(io.BytesIO(clean)).info.get("loop") == options.get("loop")
    assert facts.pages == 5
    assert b"QQ" not in clean
    assert inspect.find(clean, Kind.GIF) == ()


def test_colours_stay_in_their_tables_and_order() -> None:
    before, after = file.read(film()), file.read(gif.clean(film())[0])
    assert after.colours == before.colours
    assert [frame.colours for frame in after.frames] == [frame.colours for frame in before.frames]
    assert [frame.box for frame in after.frames] == [frame.box for frame in before.frames]
    assert [frame.control for frame in after.frames] == [frame.control for frame in before.frames]


def test_programs_and_comments_leave_nothing(scene: Scene) -> None:
    sink = io.BytesIO()
    scene("P").save(sink, "GIF", comment=b"QQ")
    data = sink.getvalue()
    screen = 13 + (6 << (data[10] & 7))
    dirty = (
        data[:screen]
        + b"\x21\xff\x0bXMP DataXMP" + b"<x:xmpmeta>QQ</x:xmpmeta>" + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
        + b"\x21\x01\x0c" + bytes(12) + b"\x02QQ\0"
        + b"\x21\xff\x0bICCRGBG1012" + b"\x02QQ\0"
        + data[screen:]
        + b"QQ"
    )  # fmt: skip
    clean, facts = gif.clean(dirty)
    assert b"QQ" not in clean
    assert facts.pages == 1
    assert inspect.find(clean, Kind.GIF) == ()
    assert list(shown(clean)) == list(shown(data))


def test_codes_behind_the_last_pixel_stay_behind() -> None:
    picture = frame(bytes(12), (4, 3))
    more = Frame(picture.box, None, b"", False, 8, picture.codes + b"\x02QQ")
    assert (
        gif.clean(file.write(Animation(4, 3, COLOURS, frames=[more])))[0]
        == gif.clean(file.write(Animation(4, 3, COLOURS, frames=[picture])))[0]
    )


def test_a_screen_of_no_size_is_as_large_as_its_frames() -> None:
    clean, facts = gif.clean(file.write(Animation(0, 0, COLOURS, frames=[frame(bytes(12), (4, 3))])))
    assert (facts.width, facts.height) == (4, 3) == Image.open(io.BytesIO(clean)).size


def test_bytes_that_begin_no_block_are_skipped() -> None:
    dirty = film()
    behind_colours = 13 + (3 << (dirty[10] & 7) + 1)
    clean, facts = gif.clean(dirty[:behind_colours] + b"\0QQ" + dirty[behind_colours:])
    assert list(shown(clean)) == list(shown(dirty))
    assert facts.pages == 5


def test_a_film_cut_short_ends_where_it_breaks_off() -> None:
    dirty = film()
    last = file.read(dirty).frames[-1]
    clean, facts = gif.clean(dirty[: len(dirty) - len(last.codes) // 2])
    assert list(shown(clean))[:4] == list(shown(dirty))[:4]
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}
    assert inspect.find(clean, Kind.GIF) == ()


@pytest.mark.parametrize(("size", "reason"), [((0, 5), Refusal.NO_PIXELS), ((65_535, 65_535), Refusal.TOO_MANY_PIXELS)])
def test_sizes_are_refused_before_decoding(size: tuple[int, int], reason: Refusal) -> None:
    picture = Frame((0, 0, *size), None, b"", False, 8, b"")
    with pytest.raises(FileRefused) as refused:
        gif.clean(file.write(Animation(*size, COLOURS, frames=[picture])))
    assert refused.value.reason is reason


def test_many_large_frames_are_refused_together() -> None:
    pictures = [Frame((0, 0, 10_000, 10_000), None, b"", False, 8, b"")] * 41
    with pytest.raises(FileRefused) as refused:
        gif.clean(file.write(Animation(10_000, 10_000, COLOURS, frames=pictures)))
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


@pytest.mark.parametrize("data", [b"GIF89a", b"GIF89a" + struct.pack("<HHBBB", 4, 3, 0, 0, 0) + b"\x3b"])
def test_a_file_without_a_picture_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        gif.clean(data)
    assert refused.value.reason is Refusal.DAMAGED
