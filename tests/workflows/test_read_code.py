"""A key or an answer from a picture, and what is said when the picture holds neither."""

import io
from pathlib import Path

import pytest
from PIL import Image

from intake_app.age import X25519Identity, new_identity
from intake_app.cleaning import Cleaner
from intake_app.errors import CannotRead, KeyFault, NotARecipient
from intake_app.workflows.qr_code import key_code, qr_code
from intake_app.workflows.read_code import answer_in_file, is_picture, key_in_file


def picture(*texts: str) -> bytes:
    codes = [key_code(text) if text.startswith("age1") else qr_code(text) for text in texts]
    sheet = Image.new("L", (1100 * max(1, len(codes)), 1100), 255)
    for number, code in enumerate(codes):
        assert code is not None
        drawn = Image.new("L", (code.size, code.size))
        drawn.putdata([0 if dark else 255 for row in code.rows for dark in row])
        side = 900 // code.size * code.size
        sheet.paste(drawn.resize((side, side), Image.Resampling.NEAREST), (1100 * number + 100, 100))
    sink = io.BytesIO()
    sheet.save(sink, "PNG")
    return sink.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "code.png"


@pytest.mark.parametrize("post_quantum", [False, True])
def test_a_key_is_read_from_its_code(file: Path, cleaner: Cleaner, post_quantum: bool) -> None:
    key = str(new_identity(post_quantum=post_quantum).recipient())
    file.write_bytes(picture(key))
    assert is_picture(file)
    assert key_in_file(file, lambda: cleaner) == key


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        ([], KeyFault.NO_CODE),
        (["https://example.org"], KeyFault.OTHER_CODE),
        ([str(X25519Identity(bytes(range(32))))], KeyFault.PRIVATE_KEY),
        (["age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"], KeyFault.PLUGIN),
        (["ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== somebody"], KeyFault.SSH),
        ([str(new_identity().recipient()), str(new_identity().recipient())], KeyFault.SEVERAL),
    ],
)
def test_a_code_that_is_no_key_says_what_it_is(file: Path, cleaner: Cleaner, texts: list[str], fault: KeyFault) -> None:
    file.write_bytes(picture(*texts))
    with pytest.raises(NotARecipient) as refused:
        key_in_file(file, lambda: cleaner)
    assert refused.value.why is fault


def test_a_secret_key_beside_the_public_one_is_told(file: Path, cleaner: Cleaner) -> None:
    identity = X25519Identity(bytes(range(32)))
    file.write_bytes(picture(str(identity.recipient()), str(identity)))
    with pytest.raises(NotARecipient) as refused:
        key_in_file(file, lambda: cleaner)
    assert refused.value.why is KeyFault.PRIVATE_KEY


def test_a_code_of_something_else_beside_the_key_does_no_harm(file: Path, cleaner: Cleaner) -> None:
    key = str(new_identity().recipient())
    file.write_bytes(picture("https://example.org", key))
    assert key_in_file(file, lambda: cleaner) == key


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_text_as_windows_saves_it_is_read(file: Path, cleaner: Cleaner, encoding: str) -> None:
    key = str(new_identity().recipient())
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    file.write_bytes(f"{mark}Public key:\r\n{key}\r\n".encode(encoding))
    assert key_in_file(file, lambda: cleaner) == key


def test_a_file_with_two_keys_leaves_no_choice_to_chance(file: Path, cleaner: Cleaner) -> None:
    file.write_text(f"{new_identity().recipient()}\n{new_identity().recipient()}\n")
    with pytest.raises(NotARecipient) as refused:
        key_in_file(file, lambda: cleaner)
    assert refused.value.why is KeyFault.SEVERAL


def test_a_text_needs_no_cleaner_and_a_long_one_is_no_key(file: Path) -> None:
    key = str(new_identity().recipient())

    def never() -> Cleaner:
        raise AssertionError("a text was opened as a picture")

    file.write_text(f"# public key\n{key}\n")
    assert key_in_file(file, never) == key
    file.write_text("a" * 100_000)
    with pytest.raises(CannotRead):
        key_in_file(file, never)
    assert not is_picture(file)
    assert not is_picture(file.with_name("gone"))


def test_an_answer_is_read_from_its_code(file: Path, cleaner: Cleaner) -> None:
    text = "Intake acknowledgement 1\nhandoff: " + "ab" * 300
    file.write_bytes(picture(text))
    assert answer_in_file(file, lambda: cleaner).decode() == text
