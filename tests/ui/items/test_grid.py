from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Content, Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.ui.items.grid import ItemGrid
from intake_app.ui.models.items import ItemsModel
from intake_app.ui.models.pages import PAGE

TOTAL = 20_000


def items(page: int) -> list[Item]:
    at = datetime(2026, 3, 4, tzinfo=UTC)
    return [
        Item(
            ItemId(f"{number:032}"),
            MatterCode("K7M-42Q"),
            number + 1,
            f"Letter {number}",
            Kind.PDF,
            Status.AS_RECEIVED,
            Provenance("letter.pdf", at, 3, "ab" * 32),
            (Content(Role.ORIGINAL, 3, "ab" * 32),),
            None,
        )
        for number in range(page * PAGE, (page + 1) * PAGE)
    ]


class Watched(ItemsModel):
    """Counts how often it is asked about a row."""

    asked = 0

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  Qt's
        self.asked += 1
        return super().rowCount(parent)


@pytest.fixture
def model() -> Watched:
    return Watched()


@pytest.fixture
def grid(model: Watched, qtbot: QtBot) -> ItemGrid:
    made = ItemGrid(model)
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    return made


def test_of_a_large_matter_only_what_is_seen_is_read(model: Watched, grid: ItemGrid, qtbot: QtBot) -> None:
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.page_wanted.connect(lambda page: model.put(page, items(page)))
    model.show(items(0), TOTAL)
    qtbot.wait(50)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: (TOTAL - 1) // PAGE in wanted)
    assert len(wanted) <= 3


def test_a_matter_read_again_has_no_row_looked_at_that_is_not_seen(
    model: Watched, grid: ItemGrid, qtbot: QtBot
) -> None:
    model.show(items(0), TOTAL)
    qtbot.wait(50)
    model.asked = 0
    model.show(items(0), TOTAL)
    qtbot.wait(50)
    assert model.asked < 2000
