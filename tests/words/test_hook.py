import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from intake_app.errors import WrongSecret
from intake_app.words import explain, hook


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    hook.install_translator(hook.in_english)


def test_an_installed_translator_reaches_every_sentence() -> None:
    hook.install_translator(lambda context, text: f"<{context}|{text}>")
    message = explain(WrongSecret(Path("x.intake")))
    assert message.title == "<Errors|That does not open this vault>"


def test_dates_are_written_with_their_weekday_and_as_their_readers_do() -> None:
    assert hook.written_day(date(2025, 10, 3)) == "Fri, Oct 3, 2025"
    hook.install_translator(hook.in_english, ",", lambda day: f"el {day.day}", "es")
    assert (hook.written_day(date(2025, 10, 3)), hook.decimal_point(), hook.language()) == ("el 3", ",", "es")


def test_the_tool_of_the_translators_finds_the_texts(tmp_path: Path) -> None:
    lupdate = Path(__import__("sys").executable).with_name("pyside6-lupdate")
    if not lupdate.exists():
        pytest.skip("pyside6-lupdate is not installed")
    sources = sorted(Path(hook.__file__).parent.glob("*.py"))
    subprocess.run([lupdate, *sources, "-ts", tmp_path / "found.ts"], check=True, capture_output=True)
    found = (tmp_path / "found.ts").read_text("utf-8")
    calls = sum(source.read_text("utf-8").count("translate(") for source in sources) - 1  # its own definition
    assert "<source>GPS position</source>" in found
    assert 0 < found.count("<source>") <= calls
