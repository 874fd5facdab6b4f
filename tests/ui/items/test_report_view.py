"""The list of what was found: each kind of trace with its number, under the question it answers."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.document import CleaningReport, Finding, Kind
from intake_app.domain.findings import What
from intake_app.ui.items.report_view import ReportView


def test_each_kind_of_trace_has_its_number(qtbot: QtBot) -> None:
    removed = (Finding(What.PERSON, "a", 2), Finding(What.PERSON, "b", 2), Finding(What.REMARKS, "c", 3))
    view = ReportView(CleaningReport(Kind.DOCX, Kind.DOCX, removed=(*removed, Finding(What.GPS, "d", 5))))
    qtbot.addWidget(view)
    said = [label.text() for label in view.findChildren(QLabel)]
    numbers = [text for text in said if text.isdecimal()]
    assert numbers == ["12", "7", "4", "3", "5"]
