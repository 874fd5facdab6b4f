"""QR codes: what one library draws, the other reads in a walled-in child; a picture without one says nothing."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from intake_app.age import new_identity
from intake_app.cleaning import Cleaner
from intake_app.cleaning.cleaner import TASKS
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass
from intake_app.workflows.qr_code import QrCode, key_code, qr_code


@pytest.fixture(scope="module")
def cleaner() -> Iterator[Cleaner]:
    with Glass(TASKS, spares=1) as glass:
        yield Cleaner(glass)


def drawn(code: QrCode, *, module: int = 6, turned: float = 0) -> Image.Image:
    picture = Image.new("L", (code.size, code.size))
    picture.putdata([0 if dark else 255 for row in code.rows for dark in row])
    side = code.size * module
    sheet = Image.new("RGB", (side + 24 * module, side + 24 * module), "white")
    sheet.paste(picture.resize((side, side), Image.Resampling.NEAREST), (12 * module, 12 * module))
    return sheet.rotate(turned, fillcolor="white", resample=Image.Resampling.BICUBIC)


def saved(picture: Image.Image, kind: str) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, kind)
    return sink.getvalue()


@pytest.mark.parametrize("post_quantum", [False, True])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "PDF"])
def test_a_key_comes_back_from_the_picture_of_its_code(cleaner: Cleaner, kind: str, post_quantum: bool) -> None:
    key = str(new_identity(post_quantum=post_quantum).recipient())
    code = key_code(key)
    assert code is not None
    assert [text.lower() for text in cleaner.codes(saved(drawn(code), kind))] == [key]


def test_a_photograph_held_askew_is_read(cleaner: Cleaner) -> None:
    key = str(new_identity().recipient())
    code = key_code(key)
    assert code is not None
    assert cleaner.codes(saved(drawn(code, turned=12), "JPEG")) == (key,)


def test_two_codes_on_a_page_are_both_read(cleaner: Cleaner) -> None:
    sheet = Image.new("RGB", (700, 350), "white")
    for place, text in enumerate(("one", "two")):
        code = qr_code(text)
        assert code is not None
        sheet.paste(drawn(code), (350 * place, 0))
    assert set(cleaner.codes(saved(sheet, "PNG"))) == {"one", "two"}


def test_a_picture_without_a_code_says_nothing(cleaner: Cleaner) -> None:
    assert cleaner.codes(saved(Image.linear_gradient("L").convert("RGB"), "PNG")) == ()


def test_what_is_no_picture_is_refused(cleaner: Cleaner) -> None:
    with pytest.raises(FileRefused) as refused:
        cleaner.codes(b"age1 in plain text")
    assert refused.value.reason is Refusal.UNKNOWN_KIND


def test_a_text_that_no_code_can_hold_gets_none() -> None:
    assert qr_code("x" * 2953) is not None
    assert qr_code("x" * 2954) is None
