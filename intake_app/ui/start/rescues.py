"""The dialogs of the start window for who has only a backup, or a vault that is damaged."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import ACTOR

# ruff: noqa: PLC0415  the encrypted store takes longer to load than the window to paint


def ask_restore(
    window: QWidget, jobs: Jobs, place: Path, others: Sequence[Path], unlock: Callable[[Path], None]
) -> None:
    """A backup becomes a vault in `place`, which `unlock` then opens; `others` are vaults to compare it with."""
    from intake_app.ui.backups.restore import RestoreDialog

    dialog = RestoreDialog(window, jobs, ACTOR, place, others=others)
    dialog.offer_opening()
    dialog.open_asked.connect(unlock)
    dialog.open()


def ask_salvage(window: QWidget, jobs: Jobs, vault: Path, unlock: Callable[[Path], None]) -> None:
    """What can be read of a vault that nobody has open becomes a vault beside it, or elsewhere."""
    from intake_app.ui.backups.salvage import SalvageDialog

    dialog = SalvageDialog(window, jobs, ACTOR, vault.parent)
    dialog.offer_opening()
    dialog.open_asked.connect(unlock)
    dialog.show_source(vault)
    dialog.open()
