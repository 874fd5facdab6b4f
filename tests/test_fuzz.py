"""Bytes that once brought a reader down never do again."""

from pathlib import Path

import pytest

from fuzz.targets import TARGETS

FOUND = sorted((Path(__file__).parent / "data/fuzz").glob("*/*"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_broke_a_reader_once_breaks_none(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\0", b"\xff" * 64, b"PK\3\4" * 99, b"<?xml" * 99], ids=range(5))
def test_every_target_bears_nothing_and_nonsense(name: str, data: bytes) -> None:
    TARGETS[name](data)
