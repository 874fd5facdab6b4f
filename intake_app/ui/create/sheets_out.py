"""What became of the recovery sheet of a vault that is not open yet: entered in its record once it is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from intake_app.ui.jobs import Jobs, Lane

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


class SheetsOut(QObject):
    """Keeps each print and each saved PDF until the sheet has opened the vault; a vault discarded before has none."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._vault: Vault | None = None
        self._waiting: list[tuple[str, bool]] = []

    def enter_print(self, what: str, matter: str = "", subject: str = "") -> None:
        """It goes to a printer."""
        self._enter(what, saved=False)

    def enter_saved(self, what: str) -> None:
        """It was written to a file."""
        self._enter(what, saved=True)

    def show_vault(self, vault: "Vault") -> None:
        """It is open now."""
        self._vault = vault
        waiting, self._waiting = self._waiting, []
        for what, saved in waiting:
            self._enter(what, saved=saved)

    def _enter(self, what: str, *, saved: bool) -> None:
        vault = self._vault
        if vault is None:
            self._waiting.append((what, saved))
            return
        from intake_app.workflows.custody_report import enter_print, enter_saved  # noqa: PLC0415  loads the store

        enter = partial(enter_saved if saved else enter_print, vault, what, actor=vault.actor)
        self._jobs.run(Lane.WRITING, lambda _report: enter(), owner=self)
