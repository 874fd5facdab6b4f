"""Messages behind the walls, where nothing can be imported or opened any more."""

import pytest

from intake_app.cleaning import Cleaner
from intake_app.isolation import Glass

ODD = "\x01\x1b\x9f\u2028"
MESSAGE = (
    f"From: ana@example.org\r\nSubject: no{ODD}tice\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ngood{ODD}day\r\n"
    f'--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="a{ODD}.png"\r\n\r\nx\r\n--b--\r\n'
).encode()


@pytest.fixture
def cleaner(glass: Glass) -> Cleaner:
    return Cleaner(glass)


def test_control_characters_in_words_headers_and_names_of_attachments_stop_nobody(cleaner: Cleaner) -> None:
    shown = r"\x01\x1b\x9f\u2028"
    copy = cleaner.clean(MESSAGE).data.decode()
    assert f"no{shown}tice" in copy
    assert f"good{shown}day" in copy
    reading = cleaner.read(MESSAGE)
    assert f"good{shown}day" in reading.text
    assert [part.name for part in reading.parts] == [f"a{shown}.png"]
