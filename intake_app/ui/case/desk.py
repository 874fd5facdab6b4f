"""Where the panels of a matter's people write from, and the list they are made of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.domain.ids import MatterCode, RecordId
from intake_app.domain.records import Record
from intake_app.ui.case.forms import Form
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.workflows.write_record import add_record, remove_record, revise_record

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes into one matter, and tells `changed` when it has."""

    session: Session
    owner: QWidget
    matter: MatterCode
    today: date
    changed: Callable[[], None]

    def write(self, work: Callable[["Vault", str], object]) -> None:
        """Do it outside the GUI thread; `work` gets the vault and who does it."""
        vault, actor = self.session.vault, self.session.actor
        self.session.jobs.run(
            Lane.WRITING, lambda _report: work(vault, actor), owner=self.owner, done=lambda _result: self.changed()
        )

    def ask(self, heading: str, form: Form, record: RecordId | None = None) -> None:
        """A form for a new record, or for one there is."""
        actor, matter = self.session.actor, self.matter

        def store(vault: "Vault", value: Record) -> object:
            if record is None:
                return add_record(vault, matter, value, actor=actor)
            return revise_record(vault, record, value, actor=actor)

        RecordDialog(self.owner, self.session, heading, form, store, self.changed).open()

    def remover(self, record: RecordId) -> Callable[[], None]:
        """Takes a record out of the lists; its wordings stay in the vault."""
        return lambda: self.write(lambda vault, actor: remove_record(vault, record, actor=actor))


class ListPanel(Panel):
    """Rows below a head with one button, or a sentence where there are none."""

    def __init__(self, icon: str, title: str, add: str, nothing: str) -> None:
        super().__init__(title, icon=icon)
        self.add = Button(add, kind="flat", icon="plus", small=True)
        self.set_right(self.add)
        self._nothing = Text(nothing, color="text2", wrap=True)
        self.body.addWidget(self._nothing)

    def show_row(self, title: str, second: str, right: QWidget | None) -> Row:
        """One more."""
        if self.body.count():
            self._nothing.hide()
            self.body.removeWidget(self._nothing)
        else:
            self.add_flush(Line())
        row = Row(title, second, right=right, last=True)
        self.add_flush(row)
        return row


def with_links(*links: tuple[str, Callable[[], None]]) -> QWidget | None:
    """What can be done with a row."""
    if not links:
        return None
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for words, act in links:
        link = LinkButton(words)
        link.clicked.connect(lambda _checked, act=act: act())
        line.addWidget(link)
    return holder
