"""The window's tests run without a screen, with the look the program has."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from intake_app.ui.jobs import Jobs
from intake_app.ui.theme import Theme


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def jobs(look: Theme) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
