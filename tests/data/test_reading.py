from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

from intake_app.data.reading import by, entries
from intake_app.errors import DataFault, DataFileDamaged


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    en: str


@dataclass(frozen=True)
class Thing:
    id: str
    colour: Colour = Colour.RED
    days: int = 0
    on: date | None = None
    words: tuple[str, ...] = ()
    map: Mapping[str, str] | None = None
    inner: Inner | None = None


def file(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "things.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_an_entry_is_read_by_the_types_of_its_fields(tmp_path: Path) -> None:
    text = '[[thing]]\nid="a"\ncolour="red"\ndays=3\non=2026-01-02\nwords=["x"]\nmap={k="v"}\ninner={en="e"}\n'
    read = entries(file(tmp_path, text), "thing", Thing)
    assert read == (Thing("a", Colour.RED, 3, date(2026, 1, 2), ("x",), {"k": "v"}, Inner("e")),)


@pytest.mark.parametrize(
    ("text", "line", "fault", "detail"),
    [
        ('[[thing]]\nid = "a"\n\n[[thing]]\nid = "b"\nages = 3\n', 4, DataFault.UNKNOWN_FIELD, "thing.ages"),
        ('[[thing]]\nid = "a"\n[[thing]]\ndays = 1\n', 3, DataFault.MISSING_FIELD, "thing.id"),
        ('# first\n[[thing]]\nid = "a"\ndays = "ten"\n', 2, DataFault.WRONG_TYPE, "thing.days"),
        ('[[thing]]\nid = "a"\ndays = true\n', 1, DataFault.WRONG_TYPE, "thing.days"),
        ('[[thing]]\nid = "a"\non = 2026-01-02T10:00:00Z\n', 1, DataFault.WRONG_TYPE, "thing.on"),
        ('[[thing]]\nid = "a"\nwords = ["x", 1]\n', 1, DataFault.WRONG_TYPE, "thing.words"),
        ('[[thing]]\nid = "a"\n[thing.inner]\nes = "e"\n', 1, DataFault.UNKNOWN_FIELD, "thing.inner.es"),
        ('[[thing]]\nid = ""\n', 1, DataFault.WRONG_TYPE, "thing.id"),
        ('[[thing]]\nid = "a"\ncolour = "blue"\n', 1, DataFault.UNKNOWN_CODE, "thing.colour: blue"),
        ('other = 1\n[[thing]]\nid = "a"\n', 1, DataFault.UNKNOWN_FIELD, "other"),
        ("", 0, DataFault.MISSING_FIELD, "thing"),
        ('[thing]\nid = "a"\n', 0, DataFault.MISSING_FIELD, "thing"),
        ('[[thing]]\nid = "a"\n[[thing]]\nid = "a"\n', 3, DataFault.TWICE, "a"),
        ('[[thing]]\nid = "a"\n', 0, DataFault.MISSING_ENTRY, "b"),
    ],
)
def test_a_fault_names_its_line_and_field(tmp_path: Path, text: str, line: int, fault: DataFault, detail: str) -> None:
    with pytest.raises(DataFileDamaged) as caught:
        by(file(tmp_path, text), "thing", Thing, lambda thing: thing.id, ["a", "b"])
    error = caught.value
    assert (error.file, error.line, error.fault, error.detail) == ("things.toml", line, fault, detail)


@pytest.mark.parametrize(
    "text", ['[[thing]]\nid = "a\n', "[[thing\n", "\x00", b"\xff\xfe", '[[thing]]\nid = "\\ud800"\n']
)
def test_what_is_no_toml_is_told(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(DataFileDamaged) as caught:
        entries(file(tmp_path, text), "thing", Thing)
    assert caught.value.fault is DataFault.NOT_TOML


def test_the_line_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileDamaged) as caught:
        entries(file(tmp_path, '[[thing]]\nid = "a"\ndays = = 3\n'), "thing", Thing)
    assert caught.value.line == 3


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataFileDamaged) as caught:
        entries(tmp_path / "none.toml", "thing", Thing)
    assert caught.value.fault is DataFault.MISSING_FILE
