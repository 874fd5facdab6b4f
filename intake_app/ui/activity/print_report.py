"""Printing the custody report of a matter or an item."""

from PySide6.QtWidgets import QWidget

from intake_app.domain.ids import ItemId, MatterCode
from intake_app.ui.activity.report import report_html
from intake_app.ui.jobs import Lane
from intake_app.ui.printing import Printed, print_html
from intake_app.ui.session import Session
from intake_app.workflows.custody_report import CustodyReport, custody_report


def print_report(session: Session, parent: QWidget, matter: MatterCode, item: ItemId | None = None) -> None:
    """Check the record, ask for a printer, print, and enter that. A record that does not hold is told, not printed."""

    def ask(report: CustodyReport) -> None:
        print_html(report_html(report), parent, Printed(session, "record", matter, item or ""))

    session.jobs.run(Lane.READING, lambda _report: custody_report(session.vault, matter, item), owner=parent, done=ask)
