"""Cleaning behind glass, as the rest of the program calls it."""

import io
from collections.abc import Callable

import pytest
from PIL import Image

from intake_app.cleaning import Cleaner, ending
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import Cancelled, FileRefused, Refusal
from intake_app.isolation import Glass

Scene = Callable[..., Image.Image]


@pytest.fixture
def cleaner(glass: Glass) -> Cleaner:
    return Cleaner(glass)


def photo(picture: Image.Image) -> bytes:
    """A JPEG as a phone makes it: lying on its side, and telling where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x0110] = "QQPhone"
    exif.get_ifd(0x8825)[1] = "N"
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif, comment=b"QQ", quality=90)
    return sink.getvalue()


def test_a_photo_comes_out_upright_and_reported(cleaner: Cleaner, scene: Scene) -> None:
    cleaned = cleaner.clean(photo(scene("RGB", (64, 48))))
    report = cleaned.report
    assert Image.open(io.BytesIO(cleaned.data)).size == (48, 64) == (report.width, report.height)
    assert b"QQ" not in cleaned.data
    assert {What.GPS, What.DEVICE, What.COMMENT} <= {finding.what for finding in report.removed}
    assert What.ORIENTATION not in {finding.what for finding in report.removed}  # it lives on in the pixels
    assert (What.ORIENTATION, Why.UPRIGHT) in {(finding.what, finding.why) for finding in report.kept}
    assert (report.kind, report.output_kind, report.pages) == (Kind.JPEG, Kind.JPEG, 1)


def test_a_second_child_has_the_last_word(scene: Scene) -> None:
    class Careless(Glass):
        """Hands on what it was given."""

        def run(self, task, options, data, *, skill="", check=lambda: None):
            if task == "clean":
                return {"width": 1, "height": 1, "pages": 1, "found": [], "kept": []}, data
            return super().run(task, options, data, skill=skill, check=check)

    with Careless("intake_app.cleaning.tasks") as glass, pytest.raises(FileRefused) as refused:
        Cleaner(glass).clean(photo(scene()))
    assert refused.value.reason is Refusal.METADATA_REMAINS


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"width": 0, "height": 1, "pages": 1, "found": [], "kept": []},
        {"width": "1", "height": 1, "pages": 1, "found": [], "kept": []},
        {"width": 1, "height": 1, "pages": 1, "found": [1], "kept": []},
        {"width": 1, "height": 1, "pages": 1, "found": [["gps"]], "kept": []},
        {"width": 1, "height": 1, "pages": 1, "found": [], "kept": [["gps", "", "many", ""]]},
        {"width": 1, "height": 1, "pages": 1, "found": [], "kept": [["gps", "", float("inf"), ""]]},
        {"width": 1, "height": 1, "pages": 1, "found": [["gps", "", 10**4000, ""]] * 2, "kept": []},
        {"width": 1, "height": 1, "pages": 1, "found": [["gps", "", -1, ""]], "kept": []},
        {"width": 10**4000, "height": 1, "pages": 1, "found": [], "kept": []},
        {"width": 1, "height": 1, "pages": 1 << 31, "found": [], "kept": []},
    ],
)
def test_a_child_that_talks_nonsense_costs_its_file(reply: dict[str, object], scene: Scene) -> None:
    class Confused(Glass):
        def run(self, task, options, data, *, skill="", check=lambda: None):
            return reply, data

    with Confused("intake_app.cleaning.tasks", spares=0) as glass, pytest.raises(FileRefused) as refused:
        Cleaner(glass).clean(photo(scene()))
    assert refused.value.reason is Refusal.CRASHED


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x1a\x45\xdf\xa3", Refusal.UNKNOWN_KIND),
        (b"%PDF-1.7 ", Refusal.DAMAGED),
        (b"\xff\xd8\xff\xe0", Refusal.DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), Refusal.DAMAGED),
    ],
)
def test_what_cannot_be_cleaned_is_refused_with_its_reason(cleaner: Cleaner, data: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        cleaner.clean(data)
    assert refused.value.reason is reason


def test_cancelling_stops_at_once(cleaner: Cleaner, scene: Scene) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        cleaner.clean(photo(scene("RGB", (4000, 3000))), check=stop)


def test_a_preview_fits_and_stands_upright(cleaner: Cleaner, scene: Scene) -> None:
    shown = cleaner.preview(photo(scene("RGB", (640, 480))), width=200, height=200)
    assert (shown.width, shown.height, shown.pages) == (150, 200, 1)
    assert len(shown.rgba) == 150 * 200 * 4


def test_endings_are_the_usual_ones() -> None:
    assert [ending(kind) for kind in (Kind.JPEG, Kind.PNG, Kind.TIFF)] == [".jpg", ".png", ".tif"]


def test_equal_findings_of_many_files_take_their_room_once(cleaner: Cleaner, make_photo) -> None:
    """Ten thousand photos of one telephone would fill the memory of the main process otherwise."""
    one, other = (cleaner.clean(make_photo(shade)).report for shade in (10, 20))
    assert one.found
    assert one.found is other.found
    assert one.removed is other.removed
