"""The custody record of a matter: who did what, when."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.models.record import RecordModel
from intake_app.ui.widgets.table import Table
from intake_app.workflows.look_at_matter import MatterFacts


class CustodyTab(QWidget):
    """A line per event, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._model = RecordModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 0)
        column.addWidget(Table(self._model, wide=1, name=self.tr("Custody record")))

    def show_facts(self, facts: MatterFacts) -> None:
        """Show the record of a matter."""
        self._model.show(facts.record)
