"""One demand, edited below its row: the paper's own words and the dates of the records."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.process import Demand
from intake_app.ui.process.fields import DateField, TextField
from intake_app.ui.process.two_columns import TwoColumns


class DemandFields(QWidget):
    """`edited` carries the demand as it is now; `typed` what stands in a field, where that can't be read."""

    edited = Signal(object)  # Demand
    typed = Signal(str, str)  # name, what was typed; empty once it can be read

    def __init__(self, demand: Demand) -> None:
        super().__init__()
        self._demand, self.category = demand, demand.category
        self.verbatim = TextField("verbatim", self.tr("In the paper’s own words"))
        self.begins = DateField("begins", self.tr("Records from"), empty=self.tr("No limit named"))
        self.ends = DateField("ends", self.tr("Records until"), empty=self.tr("No limit named"))
        for field in (self.verbatim, self.begins, self.ends):
            field.edited.connect(self._take)
            field.unreadable.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 12)
        column.addWidget(TwoColumns([self.verbatim, self.begins, self.ends], wide=(self.verbatim,)))
        self.show_demand(demand, {})

    def show_demand(self, demand: Demand, drafts: Mapping[str, str]) -> None:
        """Show what the vault holds."""
        self._demand = demand
        self.verbatim.show_value(demand.verbatim)
        for field, day in ((self.begins, demand.begins), (self.ends, demand.ends)):
            if draft := drafts.get(self._draft_of(field.name)):
                field.show_draft(draft)
            else:
                field.show_value(day.isoformat() if day else "")

    def _draft_of(self, name: str) -> str:
        return f"demands.{self.category}.{name}"

    def _keep(self, name: str, typed: str) -> None:
        """No date is recorded that is not the one shown."""
        self._take(name, "")
        self.typed.emit(self._draft_of(name), typed)

    def _take(self, name: str, value: str) -> None:
        demand = self._demand
        self.typed.emit(self._draft_of(name), "")
        match name:
            case "verbatim":
                self._demand = replace(demand, verbatim=value)
            case "begins":
                self._demand = replace(demand, begins=date.fromisoformat(value) if value else None)
            case _:
                self._demand = replace(demand, ends=date.fromisoformat(value) if value else None)
        self.edited.emit(self._demand)
