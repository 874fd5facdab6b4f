"""Destroy the open vault."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words.out_of_reach import out_of_reach
from intake_app.workflows.destroy_vault import destroy_vault, known_copies


class DestroyPanel(Panel):
    """One button; a dialog asks for the vault's name."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Destroy this vault"), icon="trash-2")
        self._session = session
        text = self.tr(
            "The sealed keys of the vault and of its known backups are overwritten and removed. Without them nothing "
            "in these can be read."
        )
        button = Button(self.tr("Destroy this vault…"))
        button.setEnabled(not session.vault.read_only)
        button.clicked.connect(lambda: DestroyDialog(session, self.window()).open())
        self.body.addWidget(Text(text, color="text2", wrap=True))
        self.body.addLayout(in_a_row(button))


class DestroyDialog(Asking):
    """What goes, what can't be reached, and the name. A hold in any matter stops it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Destroy the vault “{name}”?").format(name=session.vault.name))
        self._session = session
        self._places: list[Path] = []
        self.column.addWidget(Text(self.tr("These are gone for good, with everything in them:"), weight=500))
        self._folders = QWidget()
        self._list = QVBoxLayout(self._folders)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self.column.addWidget(self._folders)
        more = LinkButton(self.tr("Backups in another folder…"))
        more.clicked.connect(lambda: choose_folder(self, self.tr("Choose a folder with backups"), self._look_in))
        self.column.addWidget(more)
        for sentence in out_of_reach():
            self.column.addWidget(Text(sentence, size="small", color="text2", wrap=True))
        self._name = LineEdit(longest=200)
        self._name.textChanged.connect(lambda _text: self._follow())
        self.column.addWidget(Field(self.tr("Type the name of the vault"), self._name))
        self._said = MessageRoom()
        self.column.addWidget(self._said)
        self._go_on = Button(self.tr("&Destroy for good"), kind="danger")
        self._stay = self.add_foot(self._go_on, self._destroy)
        self._stay.setDefault(True)
        self._follow()
        self._look()

    def _look_in(self, folder: Path) -> None:
        self._places.append(folder)
        self._look()

    def _look(self) -> None:
        vault, places = self._session.vault, tuple(self._places)
        self._session.jobs.run(
            Lane.POOL, lambda _report: known_copies(vault, places), owner=self, done=self._show_folders
        )

    def _show_folders(self, folders: Sequence[Path]) -> None:
        clear(self._list)
        for folder in folders:
            self._list.addWidget(ElidedText(str(folder)))

    def _follow(self) -> None:
        self._go_on.setEnabled(self._name.text().split() == self._session.vault.name.split())

    def _destroy(self) -> None:
        vault, name, places = self._session.vault, self._name.text(), tuple(self._places)
        self._set_open(False)
        self._go_on.setEnabled(False)
        self._session.ending = True
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: destroy_vault(vault, name, places),
            owner=self._session,  # what is gone is told whoever locks meanwhile
            done=self._session.end,
            failed=self._show_failure,
        )

    def _show_failure(self, error: Exception) -> None:
        self._session.ending = False
        if not isValid(self):
            return
        self._set_open(True)
        self._follow()
        if message := message_for(error):
            self._said.say(MessagePanel(message))

    def _set_open(self, on: bool) -> None:
        """It can't be taken back once it runs, nor begun twice."""
        self._stay.setEnabled(on)
        self._name.setReadOnly(not on)
