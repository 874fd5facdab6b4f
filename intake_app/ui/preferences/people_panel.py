"""The people who may open this vault."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.vault import KeySlot, SlotKind
from intake_app.ui import formats
from intake_app.ui.jobs import Lane
from intake_app.ui.preferences.after_rekey import AfterRekeyDialog
from intake_app.ui.preferences.keyed_dialogs import AddPersonDialog, RemovePersonDialog, RenamePersonDialog
from intake_app.ui.preferences.sheet_dialog import RekeyDialog, SheetDialog
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.keys_of_vaults import slot_kind
from intake_app.workflows.people_with_keys import people_with_keys

MOST = 8


class PeoplePanel(Panel):
    """A row for each passphrase, by name, and one for the recovery sheet."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("People who may open this vault"), icon="key")
        self._session = session
        self._add = Button(self.tr("Add a person…"), small=True)
        self._add.clicked.connect(lambda: self._ask(AddPersonDialog(session, self.window(), self.show_people)))
        self.set_right(self._add)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add_flush(holder)
        self.add_flush(Line())
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 12, 16, 16)
        below.setSpacing(8)
        text = self.tr("Somebody left who may have a copy of the vault or of its key?")
        self._rekey = Button(self.tr("Replace the data key…"))
        self._rekey.clicked.connect(lambda: self._ask(RekeyDialog(session, self.window(), self._rekeyed)))
        below.addWidget(Text(text, color="text2", wrap=True))
        below.addLayout(in_a_row(self._rekey))
        self.add_flush(foot)
        self.show_people()

    def show_people(self) -> None:
        """Read them again."""
        vault = self._session.vault
        self._session.jobs.run(Lane.READING, lambda _report: people_with_keys(vault), owner=self, done=self._show)

    def _show(self, slots: Sequence[KeySlot]) -> None:
        clear(self._rows)
        can_write = not self._session.vault.read_only
        self._add.setEnabled(can_write and len(slots) < MOST)
        self._rekey.setEnabled(can_write)
        several = sum(slot.kind is not SlotKind.RECOVERY for slot in slots) > 1
        for slot in slots:
            self._rows.addWidget(self._row(slot, removable=several and can_write, last=slot is slots[-1]))

    def _row(self, slot: KeySlot, *, removable: bool, last: bool) -> Row:
        since = self.tr("since {day}").format(day=formats.day(slot.since)) if slot.since else ""
        if slot.kind is SlotKind.RECOVERY:
            sheet = Button(self.tr("New sheet…"), small=True)
            sheet.setEnabled(not self._session.vault.read_only)
            sheet.clicked.connect(lambda: self._ask(SheetDialog(self._session, self.window(), self.show_people)))
            return Row(self.tr("Recovery sheet"), since, icon="file-key", right=sheet, last=last)
        name = Button(self.tr("Rename…") if slot.label else self.tr("Name…"), small=True)
        name.setEnabled(not self._session.vault.read_only)
        name.clicked.connect(
            lambda: self._ask(RenamePersonDialog(self._session, self.window(), slot, self.show_people))
        )
        gone = Button(self.tr("Remove…"), small=True)
        gone.setEnabled(removable)
        gone.setToolTip("" if removable else self.tr("The last passphrase can't be removed."))
        gone.clicked.connect(
            lambda: self._ask(RemovePersonDialog(self._session, self.window(), slot, self.show_people))
        )
        buttons, row = QWidget(), in_a_row(name, gone)
        row.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(row)
        about = " · ".join(part for part in (slot_kind(slot.kind), since) if part)
        return Row(slot.label or self.tr("No name yet"), about, icon="user", right=buttons, last=last)

    def _rekeyed(self) -> None:
        self.show_people()
        AfterRekeyDialog(self._session, self.window()).open()

    def _ask(self, dialog: QWidget) -> None:
        dialog.show()
