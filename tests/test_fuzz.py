"""Bytes that once brought a reader down never do again."""

import time
from pathlib import Path

import pytest

from fuzz.measured import TooSlow, measured
from fuzz.targets import TARGETS

FOUND = sorted((Path(__file__).parent / "data/fuzz").glob("*/*"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_broke_a_reader_once_breaks_none(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\0", b"\xff" * 64, b"PK\3\4" * 99, b"<?xml" * 99], ids=range(5))
def test_every_target_bears_nothing_and_nonsense(name: str, data: bytes) -> None:
    TARGETS[name](data)


def test_an_input_is_slow_by_the_processor_time_it_takes() -> None:
    def work(_data: bytes) -> None:
        until = time.process_time() + 0.1
        while time.process_time() < until:
            pass

    with pytest.raises(TooSlow):
        measured(work, 0.05)(b"")


def test_and_not_by_how_long_it_waits_for_a_machine_that_does_something_else() -> None:
    measured(lambda _data: time.sleep(0.2), 0.1)(b"")
