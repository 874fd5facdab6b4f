"""Sheets for the command line, which has no window and speaks English."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from intake_app.domain.ids import MatterCode
from intake_app.ui import i18n
from intake_app.ui.sheets.known import Untold
from intake_app.ui.sheets.making import Made, make_sheets
from intake_app.ui.theme import Theme
from intake_app.ui.today import today, zone

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


def draw_sheets(vault: "Vault", matter: MatterCode, untold: Untold = frozenset()) -> Sequence[Made]:
    """All sheets of a matter as of today, without these fields. Raises NotFound."""
    app = QApplication.instance() or QApplication(["intake-app", "-platform", "offscreen"])
    assert isinstance(app, QApplication)
    i18n.install("en")
    Theme(app)
    return make_sheets(vault, matter, today=today(), zone=zone(), untold=untold)
