"""What a first look at the paper shows: points for counsel, each with the rule behind it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.facial_review import Flag
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.facial_review import flag_basis, flag_seen, flag_title
from intake_app.words.rulebook import source, unconfirmed


class FlagsPanel(Panel):
    """Flags, never conclusions; it is away while there are none."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("FlagsPanel", "Flags for counsel"),
            icon="flag",
            color="warn",
            note=QCoreApplication.translate("FlagsPanel", "seen on the paper’s face"),
        )
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add_flush(rows)

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        """Build the rows anew."""
        clear(self._rows)
        self.setVisible(bool(flags))
        for flag in flags:
            self._rows.addWidget(self._row(flag))
        told = Text(
            self.tr("Flags for counsel to judge, not findings. They are not legal advice."),
            size="small",
            color="text2",
            wrap=True,
        )
        told.setContentsMargins(16, 10, 16, 10)
        self._rows.addWidget(told)

    def _row(self, flag: Flag) -> Row:
        seen, rule = flag_seen(flag), flag_basis(flag)
        row = Row(flag_title(flag.code), seen or rule, icon="flag", color="warn")
        if seen:
            row.add_below(Text(rule, size="small", wrap=True))
        behind = " · ".join(part for part in (source(flag.basis), unconfirmed(flag.basis)) if part)
        row.add_below(Text(behind, size="small", color="text2", wrap=True))
        return row
