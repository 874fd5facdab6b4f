"""Real children, with tasks of the tests' own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_app.isolation import Glass, Limits

COMMAND = [sys.executable, "-I", str(Path(__file__).with_name("worker_for_tests.py"))]


@pytest.fixture(scope="session")
def glass() -> Iterator[Glass]:
    with Glass("tasks_for_tests", command=COMMAND) as glass:
        yield glass


@pytest.fixture(scope="session")
def tight_glass() -> Iterator[Glass]:
    """One that loses patience soon."""
    limits = Limits(memory=1 << 30, cpu=1, wall=3, input=1 << 20, output=1 << 20)
    with Glass("tasks_for_tests", limits=limits, spares=1, command=COMMAND) as glass:
        yield glass
