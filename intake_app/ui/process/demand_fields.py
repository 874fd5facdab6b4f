"""One demand, edited below its row: the paper's own words and the dates of the records."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.process import Demand
from intake_app.ui.process.fields import DateField, TextField
from intake_app.ui.process.two_columns import TwoColumns


class DemandFields(QWidget):
    """`edited` carries the demand as it is now."""

    edited = Signal(object)  # Demand

    def __init__(self, demand: Demand) -> None:
        super().__init__()
        self._demand, self.category = demand, demand.category
        self.verbatim = TextField("verbatim", self.tr("In the paper’s own words"))
        self.begins = DateField("begins", self.tr("Records from"), empty=self.tr("No limit named"))
        self.ends = DateField("ends", self.tr("Records until"), empty=self.tr("No limit named"))
        for field in (self.verbatim, self.begins, self.ends):
            field.edited.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 12)
        column.addWidget(TwoColumns([self.verbatim, self.begins, self.ends], wide=(self.verbatim,)))
        self.show_demand(demand)

    def show_demand(self, demand: Demand) -> None:
        """Show what the vault holds."""
        self._demand = demand
        self.verbatim.show_value(demand.verbatim)
        self.begins.show_value(demand.begins.isoformat() if demand.begins else "")
        self.ends.show_value(demand.ends.isoformat() if demand.ends else "")

    def _take(self, name: str, value: str) -> None:
        demand = self._demand
        match name:
            case "verbatim":
                self._demand = replace(demand, verbatim=value)
            case "begins":
                self._demand = replace(demand, begins=date.fromisoformat(value) if value else None)
            case _:
                self._demand = replace(demand, ends=date.fromisoformat(value) if value else None)
        self.edited.emit(self._demand)
