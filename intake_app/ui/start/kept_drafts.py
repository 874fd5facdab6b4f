"""What was typed last and could not be saved when a vault was locked: its drive was pulled out, or was full.

It is held in memory alone, until that vault is unlocked again, somebody lets it go, or the program ends.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_app.ui.session import Draft
from intake_app.ui.start.found import name_of
from intake_app.ui.widgets.asking import SureDialog
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.note_strip import NoteStrip

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


class KeptDrafts:
    """By the id of their vault: a copy of it in another place takes them, another vault never does."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Path, Sequence[Draft]]] = {}

    def keep(self, vault: "Vault", drafts: Sequence[Draft]) -> None:
        """These and no others; none forgets those there were."""
        self._kept.pop(vault.id, None)
        if drafts:
            self._kept[vault.id] = (vault.folder, drafts)

    def of(self, vault: "Vault") -> Sequence[Draft]:
        """What waits for this vault."""
        return self._kept[vault.id][1] if vault.id in self._kept else ()

    def strip(self) -> NoteStrip | None:
        """Says that there are some, and lets them be forgotten; None where there are none."""
        if not self._kept:
            return None
        forget = LinkButton(QCoreApplication.translate("KeptDrafts", "Let it go"))
        text = QCoreApplication.translate(
            "KeptDrafts",
            "What was typed last could not be saved ({name}). It is held in the memory of this program alone: unlock "
            "that vault again before you close the program, and it is saved.",
        )
        strip = NoteStrip("warn", text.format(name=self._names()), links=(forget,))
        forget.clicked.connect(self._kept.clear)
        forget.clicked.connect(strip.hide)
        return strip

    def may_close(self, window: QWidget, close: Callable[[], object]) -> bool:
        """Whether the program may end; else it is asked, and `close` called when the answer is yes."""
        if not self._kept:
            return True
        translate = QCoreApplication.translate

        def let_go() -> None:
            self._kept.clear()
            close()

        SureDialog(
            window,
            translate("KeptDrafts", "Close, and lose what was typed last?"),
            self._names(),
            translate("KeptDrafts", "It is in memory alone. Plug the drive in and unlock the vault to save it."),
            Button(translate("KeptDrafts", "Close and lose it"), kind="danger"),
            translate("KeptDrafts", "Stay"),
            let_go,
        ).open()
        return False

    def _names(self) -> str:
        return ", ".join(name_of(folder) for folder, _drafts in self._kept.values())
