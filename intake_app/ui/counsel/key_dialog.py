"""A public key to give away or to show: its code, its words, its text, and a card of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.errors import IntakeError
from intake_app.ui.counsel.key_card import card_pdf, draw_card
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.messages import message_for
from intake_app.ui.printing import Printed, print_page
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.qr import QrView
from intake_app.ui.widgets.text import Text
from intake_app.workflows.qr_code import key_code
from intake_app.workflows.write_file import chosen_file

LARGE, SMALL = 6, 3  # pixels on the side of a module: of a short key's code, and of a post-quantum one's


class KeyDialog(Asking):
    """Shows one key. `owner` is who has the secret half, by name."""

    def __init__(self, parent: QWidget, session: Session, owner: str, key: str) -> None:
        super().__init__(parent, self.tr("Public key"))
        self._session, self._owner, self._key = session, owner, key
        self.column.addWidget(Text(owner, color="text2", wrap=True))
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addWidget(self._code(), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(16)
        words.addWidget(KeyWords(key, columns=2))
        told = self.tr("Read the six words aloud to whoever has this key: are they the same on both sides?")
        words.addWidget(Text(told, color="text2", wrap=True))
        words.addStretch(1)
        beside.addLayout(words, 1)
        self.column.addLayout(beside)
        self.column.addWidget(self._text())
        self._said = Text(wrap=True)
        self._said.hide()
        self.column.addWidget(self._said)
        self.column.addLayout(self._buttons())
        self.setMinimumWidth(self.column.totalSizeHint().width())  # else the words give way to the code

    def save_card(self, target: Path) -> None:
        """Write the card as a new PDF."""
        self._save(
            target,
            card_pdf(self._owner, self._key),
            "key_card",
            self.tr("Saved. A card holds no secret: give it to whoever will seal files."),
        )

    def save_text(self, target: Path) -> None:
        """Write the key alone, as any program of age reads it, as a new text file."""
        self._save(
            target,
            f"{self._key}\n".encode("ascii"),
            "public_key",
            self.tr("Saved. A public key is no secret: give it to whoever will seal files."),
        )

    def _save(self, target: Path, data: bytes, what: str, saved: str) -> None:
        try:
            with chosen_file(target) as file:
                file.write(data)
        except IntakeError as error:
            message = message_for(error)
            self._say(f"{message.title}. {message.next}" if message else "")
        else:
            self._session.enter_saved(what)
            self._say(saved)

    def _code(self) -> QWidget:
        code = key_code(self._key)
        if code is None:
            return Text(self.tr("This key is too long for a QR code. Give it away as text or as a file."), wrap=True)
        return QrView(code, self.tr("QR code of the key"), module=LARGE if code.size < 60 else SMALL)

    def _text(self) -> Field:
        line = LineEdit(self._key, longest=len(self._key))
        line.setReadOnly(True)
        line.setCursorPosition(0)
        self._copy = Button(self.tr("&Copy"), icon="copy")
        self._copy.clicked.connect(self._copy_key)
        hint = self.tr("No secret: it may be sent openly.")
        return Field(self.tr("The key as text"), line, hint=hint, beside=(self._copy,))

    def _buttons(self) -> QHBoxLayout:
        save = Button(self.tr("&Save card as PDF…"), icon="file-text")
        save.clicked.connect(self._ask_where)
        text = Button(self.tr("Save as &text…"), icon="file-key")
        text.clicked.connect(self._ask_where_text)
        printed = Button(self.tr("&Print card…"), icon="printer")
        printed.clicked.connect(self._print)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        row = in_a_row(save, text, printed)
        row.addWidget(close)
        return row

    def _copy_key(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self._copy.setText(self.tr("Copied"))
        self._copy.set_icon("check")

    def _ask_where(self) -> None:
        choose_target(self, self.tr("Save the card"), self.save_card, name="public-key.pdf")

    def _ask_where_text(self) -> None:
        choose_target(self, self.tr("Save the key as text"), self.save_text, name="public-key.txt")

    def _print(self) -> None:
        owner, key = self._owner, self._key
        print_page(
            lambda painter, page: draw_card(painter, page, owner, key),
            self,
            Printed(self._session, "key_card"),
            lambda: self._say(self.tr("Sent to the printer.")),
        )

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
