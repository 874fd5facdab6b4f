"""The receipt of a handoff on screen: to look at, to print, to save; right after it, or at any time from the lists."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QTextEdit, QWidget

from intake_app.domain.handoff import Receipt
from intake_app.domain.ids import HandoffId
from intake_app.ui import theme
from intake_app.ui.handoff.receipt import receipt_html
from intake_app.ui.jobs import Lane
from intake_app.ui.printing import Printed, print_html, text_pdf
from intake_app.ui.session import Session
from intake_app.ui.widgets.asking import MARGIN, Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.workflows.receipt import receipt_of, save_receipt

WIDTH, HEIGHT = 640, 400  # pixels at 100 %, of the page


def show_receipt(session: Session, parent: QWidget, handoff: HandoffId) -> None:
    """Once more, by what the vault keeps of the handoff."""
    session.jobs.run(
        Lane.READING,
        lambda _report: receipt_of(session.vault, handoff),
        owner=parent,
        done=lambda receipt: ReceiptDialog(parent, session, receipt, again=True).open(),
    )


class ReceiptDialog(Asking):
    """With `again` the page says that it is given out another time, and when."""

    def __init__(self, parent: QWidget, session: Session, receipt: Receipt, *, again: bool = False) -> None:
        super().__init__(parent, self.tr("Receipt"))
        self._session, self._receipt, self._again = session, receipt, again
        self.column.addWidget(self._page())
        told = self.tr("It names nothing that is inside. Paper and PDF are not encrypted.")
        self.column.addWidget(Text(told, size="small", color="text2", wrap=True))
        self._said = MessageRoom()
        self.column.addWidget(self._said)
        self._save = Button(self.tr("&Save as PDF…"), icon="download")
        self._save.clicked.connect(self._ask_where)
        printed = Button(self.tr("&Print…"), kind="primary", icon="printer")
        self.add_foot(printed, self._print, leave=self.tr("Close"))
        self._foot.insertWidget(0, self._save)

    def save(self, target: Path) -> None:
        """Write the page as a new PDF."""
        session, receipt, pdf = self._session, self._receipt, text_pdf(self._html())
        self._save.setEnabled(False)
        session.jobs.run(
            Lane.WRITING,
            lambda _report: save_receipt(session.vault, receipt, pdf, target, actor=session.actor),
            owner=self,
            done=lambda _none: self._said.say(NoteStrip("ok", self.tr("The receipt is saved."))),
            failed=self._said.tell,
            ended=self._over,
        )

    def _over(self) -> None:
        self._save.setEnabled(True)
        self.reveal(self._said)

    def _page(self) -> QTextEdit:
        """Long words are broken where the line ends, so that nothing is cut."""
        look, room = theme.current(), self.screen().availableSize()
        page = QTextEdit(self._html())
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setAccessibleName(self.tr("The page"))
        page.setMinimumSize(min(look.px(WIDTH), room.width() - 4 * MARGIN), min(look.px(HEIGHT), room.height() // 2))
        return page

    def _html(self) -> str:
        return receipt_html(self._receipt, again=datetime.now(UTC) if self._again else None)

    def _ask_where(self) -> None:
        name = f"{Path(self._receipt.records[0].file_name).stem}-receipt.pdf"
        choose_target(self, self.tr("Save the receipt"), self.save, name=name)

    def _print(self) -> None:
        first = self._receipt.records[0]
        print_html(self._html(), self, Printed(self._session, "receipt", first.matter, first.id))
