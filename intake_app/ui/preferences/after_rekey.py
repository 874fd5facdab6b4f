"""After the data key was replaced: backups made before open with the old one, so a new one is offered at once."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.text import Text


class AfterRekeyDialog(Asking):
    """Writes one where backups go already; where that is nowhere yet, or not there now, it asks for a folder."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, self.tr("The data key is replaced. Back up now?"))
        self._keeper = session.backups
        old = self.tr(
            "Backups made before still open with the old key and the old passphrases. Whoever left may open a copy of "
            "them. Write a new backup now, and destroy the old ones where you can."
        )
        self.column.addWidget(Text(old, wrap=True))
        standing = self._keeper.standing
        plan = standing.state.plan if standing else None
        self._ready = bool(standing and standing.there)
        if plan and plan.place and not self._ready:
            away = self.tr("The folder for backups is not there now. Plug its drive in, or choose another folder.")
            self.column.addWidget(Text(away, color="text2", wrap=True))
        label = self.tr("&Back up now") if self._ready else self.tr("&Choose a folder for backups…")
        self._go_on = Button(label, kind="primary")
        self.add_foot(self._go_on, self._back_up, leave=self.tr("Not now"))
        self._go_on.setFocus()

    def _back_up(self) -> None:
        if self._ready:
            self._keeper.run()
            self.accept()
        else:
            choose_folder(self, self.tr("A folder for backups"), self._plan)

    def _plan(self, place: Path) -> None:
        self._keeper.plan(place)
        self.accept()
