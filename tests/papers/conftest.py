"""Real children behind real glass."""

from collections.abc import Iterator

import pytest

from intake_app.isolation import Glass
from intake_app.papers import TASKS, PaperReader


@pytest.fixture(scope="session")
def reader() -> Iterator[PaperReader]:
    with Glass(TASKS, spares=1) as glass:
        yield PaperReader(glass)
