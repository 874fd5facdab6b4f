"""A passphrase, and the key file that belongs to it where there is one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.vault import Given, WithKeyFile
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.text import ElidedText


class KeyFileLine(QWidget):
    """A link to choose a key file, then its name with a link to leave it out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self._name = ElidedText()
        self._choose = LinkButton(self.tr("With a key file…"))
        self._choose.clicked.connect(lambda: choose_file(self, self.tr("Choose the key file"), self.take))
        self._leave = LinkButton(self.tr("Leave it out"))
        self._leave.clicked.connect(lambda: self.take(None))
        row = in_a_row(self._choose, self._name, self._leave, spacing=12)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        self.take(None)

    def take(self, path: Path | None) -> None:
        """Use this file, or none."""
        self.path = path
        self._name.setText(self.tr("Key file: {name}").format(name=path.name) if path else "")
        for widget in (self._name, self._leave):
            widget.setVisible(path is not None)
        self._choose.setVisible(path is None)
        self.changed.emit()


class SecretFields(QWidget):
    """Asks once more for what opens the vault. Nobody gets a key of their own from a computer left unlocked."""

    changed = Signal()

    def __init__(self, label: str = "", *, or_words: bool = False) -> None:
        """With `or_words` the words of the recovery sheet do as well."""
        super().__init__()
        self._label = label or self.tr("Your passphrase, once more")
        self._words = False
        self._edit = PasswordEdit()
        self._field = Field(self._label, self._edit)
        self._key_file = KeyFileLine()
        self._other = LinkButton("")
        self._other.clicked.connect(self._switch)
        self._other.setVisible(or_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._key_file)
        column.addWidget(self._other)
        self._show_way()
        self._edit.textChanged.connect(lambda _text: self._typed())
        self._key_file.changed.connect(self._typed)

    def is_typed(self) -> bool:
        """Whether there is something to try."""
        return bool(self._edit.text())

    def given(self) -> "Asked":
        """What is typed and chosen, to be made a secret of outside the GUI thread."""
        if self._words:
            return Asked(self._edit.text(), None, words=True)
        return Asked(self._edit.text(), self._key_file.path)

    def clear(self) -> None:
        """Let go of what is typed."""
        self._edit.clear()

    def set_fault(self, text: str) -> None:
        """Say that it is not what opens the vault."""
        self._field.set_fault(text)

    def _switch(self) -> None:
        self._words = not self._words
        self._edit.clear()
        self._show_way()

    def _show_way(self) -> None:
        self._field.set_label(self.tr("The twelve words of the recovery sheet") if self._words else self._label)
        self._other.setText(self.tr("Use the passphrase") if self._words else self.tr("Use the recovery sheet"))
        self._key_file.setVisible(not self._words)

    def _typed(self) -> None:
        self._field.set_fault("")
        self.changed.emit()


class Asked:
    """A passphrase and the path of a key file, or the words of a recovery sheet in one text.

    `read` gives what opens a vault; it runs outside the GUI thread.
    """

    def __init__(self, passphrase: str, key_file: Path | None, *, words: bool = False) -> None:
        self._passphrase, self._key_file, self._words = passphrase, key_file, words

    def read(self) -> Given:
        """CannotRead says what is wrong with the key file."""
        if self._words:
            return self._passphrase.lower().split()
        if self._key_file is None:
            return self._passphrase
        from intake_app.workflows.people_with_keys import read_key_file  # noqa: PLC0415  loads the encrypted store

        return WithKeyFile(self._passphrase, read_key_file(self._key_file))
