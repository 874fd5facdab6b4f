"""What all windows say of a vault for practice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_app import paths
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking, SureDialog
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.text import Text
from intake_app.words.practice import things_to_try

ICON = "graduation-cap"


class ThingsToTry(Asking):
    """Stays beside the window while they are tried."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QCoreApplication.translate("Practice", "What to try"))
        for number, step in enumerate(things_to_try(), start=1):
            self.column.addWidget(Text(f"{number}. {step}", wrap=True))
        close = Button(QCoreApplication.translate("Practice", "Close"))
        close.clicked.connect(self.accept)
        self.column.addLayout(in_a_row(close))


def sample_papers(session: Session) -> Path | None:
    """Where files to take in are looked for first: in practice, among those that come with the program."""
    return paths.resource("samples") if session.vault.practice else None


def ask_throw_away(parent: QWidget, then: Callable[[], None], *, again: bool) -> None:
    """Whether everything done in it may go; `again` says that a new one comes in its place."""
    translate = QCoreApplication.translate
    if again:
        heading = translate("Practice", "Start over with a new practice vault?")
        go_on = Button(translate("Practice", "&Start over"), kind="danger")
    else:
        heading = translate("Practice", "Throw the practice vault away?")
        go_on = Button(translate("Practice", "&Throw away"), kind="danger")
    goes = translate("Practice", "Everything that was done in it goes, for good.")
    stays = translate("Practice", "Your own vaults stay as they are, and so do files that were saved outside of it.")
    SureDialog(parent, heading, goes, stays, go_on, translate("Practice", "Keep it"), then).open()
