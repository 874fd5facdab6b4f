from datetime import UTC, datetime

from PySide6.QtCore import Qt

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import HandoffId, MatterCode
from intake_app.ui.models.handoffs import HANDOFF, HandoffsModel

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
RECORD = HandoffRecord(
    HandoffId("h"), MatterCode("K7M-42Q"), None, "Marisol Vane", "age1…", NOON, "K7M.age", 12_100_000, "0" * 64, 11
)


def test_a_handoff_is_told_by_time_matter_counsel_file_and_size() -> None:
    model = HandoffsModel()
    model.show([RECORD])
    assert [model.index(0, column).data() for column in range(1, 5)] == [
        "K7M-42Q",
        "Marisol Vane",
        "K7M.age",
        "12.1 MB",
    ]
    assert model.index(0, 0).data(HANDOFF) == RECORD


def test_every_column_has_a_head() -> None:
    model = HandoffsModel()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert all(heads)
    assert len(set(heads)) == len(heads)
