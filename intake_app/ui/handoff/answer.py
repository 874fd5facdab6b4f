"""Counsel's answer: a signed acknowledgement, as a file or as a code to be photographed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.messages import message_for
from intake_app.ui.printing import NoVault, Printed, print_page
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.qr import QrView, draw_code
from intake_app.ui.widgets.text import Text
from intake_app.workflows.acknowledge import (
    ENDING,
    Signed,
    acknowledgement,
    enter_written,
    write_acknowledgement,
)
from intake_app.workflows.open_handoff import OpenedHandoff
from intake_app.workflows.qr_code import QrCode, qr_code


class AnswerPanel(Panel):
    """Asks for a name, signs, and gives the answer away."""

    def __init__(self, opened: OpenedHandoff, jobs: Jobs, session: Session | None) -> None:
        super().__init__(self.tr("Tell the sender that it came"), icon="circle-check")
        self._opened, self._jobs, self._session = opened, jobs, session
        told = self.tr(
            "An acknowledgement is a small signed text. It names the sealed file, the matter, the time and you, and"
            " nothing of the content, so it may be sent openly. The sender enters it to close the chain of custody."
        )
        self.body.addWidget(Text(told, color="text2", wrap=True))
        if not opened.whole:
            warning = self.tr("It will say that the handoff did not come whole.")
            self.body.addWidget(NoteStrip("warn", warning))
        self._name = LineEdit(session.vault.name if session and not session.vault.practice else "", longest=120)
        self._field = Field(self.tr("Your &name, as the sender will read it"), self._name)
        self._write = Button(self.tr("&Write the acknowledgement…"), icon="pencil")
        self._write.clicked.connect(self._ask_where)
        self._code = Button(self.tr("Show as &QR code…"), icon="layout-grid")
        self._code.clicked.connect(self._show_code)
        self.body.addWidget(self._field)
        self.body.addLayout(in_a_row(self._write, self._code))
        self._said = QVBoxLayout()
        self.body.addLayout(self._said)

    def write(self, target: Path) -> None:
        """Into this new file."""
        self._sign(lambda signed: write_acknowledgement(target, signed.text), self._show_written)

    def _ask_where(self) -> None:
        if self._named():
            name = f"{self._opened.path.stem}{ENDING}"
            choose_target(self, self.tr("Write the acknowledgement to"), self.write, name=name)

    def _show_code(self) -> None:
        session = self._session
        if self._named():
            self._sign(lambda _signed: None, lambda signed: AnswerDialog(self, signed, session).open())

    def _named(self) -> bool:
        given = bool(self._name.text().strip())
        self._field.set_fault("" if given else self.tr("The sender needs to know who answers."))
        return given

    def _sign(self, then: Callable[[Signed], None], show: Callable[[Signed], None]) -> None:
        opened, name, session = self._opened, self._name.text().strip(), self._session

        def work() -> Signed:
            signed = acknowledgement(opened, by=name, vault=session.vault if session else None)
            then(signed)
            if session:
                enter_written(session.vault, opened, actor=session.actor)
            return signed

        for button in (self._write, self._code):
            button.setEnabled(False)
        self._jobs.run(
            Lane.POOL, lambda _report: work(), owner=self, done=show, failed=self._show_fault, ended=self._over
        )

    def _over(self) -> None:
        for button in (self._write, self._code):
            button.setEnabled(True)

    def _show_written(self, signed: Signed) -> None:
        told = self.tr("Written. Send it to whoever sealed the handoff. If they ask, read them the words of your key:")
        self._say(NoteStrip("ok", told), KeyWords(signed.key))

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._say(MessagePanel(message))

    def _say(self, *widgets: QWidget) -> None:
        clear(self._said)
        for widget in widgets:
            self._said.addWidget(widget)


class AnswerDialog(Asking):
    """The answer as a code, for the sender's camera."""

    def __init__(self, parent: QWidget, signed: Signed, session: Session | None) -> None:
        super().__init__(parent, self.tr("Acknowledgement"))
        told = self.tr("The sender photographs this code and enters the picture under Handoffs.")
        self.column.addWidget(Text(told, color="text2", wrap=True))
        code = qr_code(signed.text)
        if code is None:
            told = self.tr("This acknowledgement is too long for a QR code. Write it to a file.")
            self.column.addWidget(Text(told, wrap=True))
        else:
            view = QrView(code, self.tr("QR code of the acknowledgement"), module=4)
            self.column.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(KeyWords(signed.key))
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        printed = Button(self.tr("&Print…"), icon="printer")
        printed.setEnabled(code is not None)
        if code is not None:
            draw = partial(draw_answer, code=code)
            entry = Printed(session or NoVault(), "acknowledgement")
            printed.clicked.connect(lambda: print_page(draw, self, entry))
        row = in_a_row(printed)
        row.addWidget(close)
        self.column.addLayout(row)
        self.setMinimumWidth(self.sizeHint().width())


def draw_answer(painter: QPainter, page: QSizeF, code: QrCode) -> None:
    """The code on a page of paper, half as wide as that."""
    side = page.width() / 2
    draw_code(painter, QRectF(0, 0, side, side), code)
