"""Unlock a vault: which one, and its passphrase."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.practice import PASSPHRASE
from intake_app.domain.vault import Given
from intake_app.errors import DatabaseDamaged, DatabaseEmpty, HeaderDamaged, VaultMissing, WrongSecret
from intake_app.ui import theme
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.practice import ICON
from intake_app.ui.start.found import name_of
from intake_app.ui.start.language_link import LanguageLink
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.unlock.secret_fields import Asked, KeyFileLine
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.section import icon_heading
from intake_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault

Opener = Callable[[Path, Given, Sequence[Path]], "Vault"]


class UnlockPage(QWidget):
    """`opened` carries the vault. `open_vault` runs outside the GUI thread."""

    opened = Signal(object)
    sheet_asked = Signal(Path)
    grown = Signal()
    """A message needs more room."""
    create_asked = Signal()
    handoff_asked = Signal()
    practice_asked = Signal()
    restore_asked = Signal()
    salvage_asked = Signal(Path)
    language_asked = Signal(str)

    def __init__(
        self,
        vaults: Sequence[Path],
        jobs: Jobs,
        open_vault: Opener,
        *,
        note: QWidget | None = None,
        practice: Path | None = None,
    ) -> None:
        """`note` stands above the fields for as long as it is so; `practice` is where one for practice would lie."""
        super().__init__()
        self._jobs, self._open_vault, self._practice = jobs, open_vault, practice
        self._elsewhere: list[Path] = []
        theme.set_ground(self, "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(48, 40, 48, 24)
        self._column.setSpacing(16)
        self._column.addLayout(icon_heading("lock", self.tr("Unlock a vault")))
        if note is not None:
            self._column.addWidget(note)
        told = self.tr("Practice. Unless you changed it, the passphrase is:")
        self._told = NoteStrip("warn", f"{told}\n{PASSPHRASE}", icon=ICON)
        self._column.addWidget(self._told)
        self._column.addWidget(self._vault_field(vaults))
        self._column.addWidget(self._passphrase_field())
        self._failure: QWidget | None = None
        self._column.addSpacing(8)
        self._column.addLayout(self._action())
        sheet = LinkButton(self.tr("Use the recovery sheet"))
        sheet.clicked.connect(lambda: self.sheet_asked.emit(self.folder()))
        self._key_file = KeyFileLine()
        self._key_file.changed.connect(self._clear_failure)
        self._column.addWidget(self._key_file)
        self._column.addWidget(sheet)
        self._column.addStretch(1)
        self._column.addWidget(Line())
        self._column.addLayout(self._other_ways())

    def folder(self) -> Path:
        """The vault that is chosen."""
        chosen: Path = self._vault.currentData()
        return chosen

    def activated(self) -> None:
        """Ready to type."""
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, panel: QWidget) -> None:
        """Something to be read before the next try."""
        self._clear_failure()
        self._failure = panel
        self._column.insertWidget(self._column.indexOf(self._field) + 1, panel)
        panel.show()  # counts for the size at once
        self.grown.emit()

    def _vault_field(self, vaults: Sequence[Path]) -> Field:
        self._vault = ComboBox()
        for folder in vaults:
            self._add_folder(folder)
        self._vault.currentIndexChanged.connect(lambda _index: self._clear_failure())
        self._vault.currentIndexChanged.connect(lambda _index: self._tell_practice())
        self._tell_practice()
        choose = Button(self.tr("C&hoose…"))
        choose.clicked.connect(lambda: choose_folder(self, self.tr("Choose the folder of a vault"), self._add))
        return Field(self.tr("Vault"), self._vault, beside=(choose,))

    def _passphrase_field(self) -> Field:
        self._passphrase = PasswordEdit()
        self._passphrase.returnPressed.connect(self._unlock)
        self._passphrase.textEdited.connect(lambda _text: self._clear_failure())
        self._passphrase.caps_lock_seen.connect(self._show_caps_lock)
        self._field = Field(self.tr("Passphrase"), self._passphrase)
        return self._field

    def _action(self) -> QHBoxLayout:
        self._button = Button(self.tr("&Unlock"), kind="primary", hint=self.tr("Enter"))
        self._button.clicked.connect(self._unlock)
        self._wait = Text(self.tr("takes about a second"), color="text2")
        return in_a_row(self._button, self._wait, spacing=12)

    def _other_ways(self) -> QHBoxLayout:
        ways = Flow(spacing=16)
        for text, signal in (
            (self.tr("Create a vault"), self.create_asked),
            (self.tr("Restore a backup"), self.restore_asked),
            (self.tr("Open a handoff"), self.handoff_asked),
            (self.tr("Practise with a sample"), self.practice_asked),
        ):
            link = LinkButton(text)
            link.clicked.connect(signal)
            ways.addWidget(link)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(24)
        row.addLayout(ways, 1)
        language = LanguageLink()
        language.asked.connect(self.language_asked)
        row.addWidget(language, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_folder(self, folder: Path) -> None:
        self._vault.addItem(self.tr("Practice") if folder == self._practice else name_of(folder), folder)

    def _tell_practice(self) -> None:
        """Which is for practice is told by its place: before it is open there is nothing else to go by."""
        self._told.setVisible(self._practice is not None and self.folder() == self._practice)

    def _add(self, folder: Path) -> None:
        index = self._vault.findData(folder)
        if index < 0:
            self._add_folder(folder)
            index = self._vault.count() - 1
        self._vault.setCurrentIndex(index)
        self.activated()

    def _unlock(self) -> None:
        passphrase, folder = self._passphrase.text(), self.folder()
        if not passphrase:
            self._field.set_fault(self.tr("Type the passphrase first."))
            return
        asked, elsewhere = Asked(passphrase, self._key_file.path), tuple(self._elsewhere)
        self._clear_failure()
        self._show_busy(True)
        self._jobs.run(
            Lane.LOCKING,  # behind a lock that is still closing this vault
            lambda _report: self._open_vault(folder, asked.read(), elsewhere),
            owner=self,
            done=self.opened.emit,
            failed=self._show_failure,
        )

    def _show_busy(self, busy: bool) -> None:
        for widget in (self._vault, self._passphrase, self._button):
            widget.setEnabled(not busy)
        self._wait.setText(self.tr("Unlocking") if busy else self.tr("takes about a second"))

    def _show_failure(self, error: Exception) -> None:
        self._show_busy(False)
        self.activated()
        self.show_message(failure_panel(error, self._ways_out(error)))
        if isinstance(error, WrongSecret):
            self._field.set_bad()
            self._passphrase.selectAll()

    def _ways_out(self, error: Exception) -> Sequence[QWidget]:
        """Key slots that are damaged here may be whole in a backup; of a damaged database much can be read."""
        if isinstance(error, HeaderDamaged):
            look = Button(self.tr("Look in a folder with backups…"))
            look.clicked.connect(lambda: choose_folder(self, self.tr("Choose a folder with backups"), self._look_in))
            return (look,)
        if not isinstance(error, DatabaseDamaged | DatabaseEmpty | VaultMissing):
            return ()
        restore = Button(self.tr("Restore a backup…"))
        restore.clicked.connect(self.restore_asked)
        if not isinstance(error, DatabaseDamaged):
            return (restore,)
        save = Button(self.tr("Save what can be read…"))
        save.clicked.connect(lambda: self.salvage_asked.emit(self.folder()))
        return (restore, save)

    def _look_in(self, folder: Path) -> None:
        self._elsewhere.append(folder)
        self._unlock()

    def _clear_failure(self) -> None:
        if self._failure is not None:
            self._failure.deleteLater()
            self._failure = None
        self._field.set_fault("")

    def _show_caps_lock(self, on: bool) -> None:
        self._field.set_hint(self.tr("Caps Lock is on") if on else "", color="warn", icon="arrow-big-up" if on else "")
