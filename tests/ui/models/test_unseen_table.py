"""A table that nobody sees reads nothing."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.ui.models.record import RecordModel
from intake_app.ui.widgets.table import Table
from intake_app.workflows.look_at_matter import PAGE

TOTAL = 5_000


def events(page: int) -> list[CustodyEvent]:
    at = datetime(2026, 3, 4, tzinfo=UTC)
    numbers = range(TOTAL - page * PAGE, TOTAL - (page + 1) * PAGE, -1)
    return [CustodyEvent(number, at, "Ana", Action.VAULT_OPENED, None, "", {}, "ab" * 32) for number in numbers]


def test_a_record_behind_another_page_is_not_read_row_by_row(qtbot: QtBot) -> None:
    stack, model, wanted = QStackedWidget(), RecordModel(), list[int]()
    qtbot.addWidget(stack)
    stack.addWidget(Table(model, wide=1, name="Custody record"))
    stack.addWidget(QWidget())
    stack.show()
    model.page_wanted.connect(wanted.append)
    model.show(events(0), TOTAL, {})
    qtbot.wait(50)
    stack.setCurrentIndex(1)
    for page in range(1, 4):
        model.put(page, events(page), {})
        qtbot.wait(20)
    assert max(wanted, default=0) < 5  # none of those far below
