"""The end of a whole matter: what goes, what stays, its code typed, and a certificate afterwards."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.ui import formats
from intake_app.ui.case.seen import Seen
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.printing import Printed, print_html
from intake_app.ui.session import Session
from intake_app.ui.trash.certificate import certificate_html
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.words.quoting import quoted
from intake_app.workflows.dispose_matter import dispose_matter


class DisposeDialog(Asking):
    """`done` is called once the matter has gone and that was told. A hold in it stops that."""

    def __init__(self, session: Session, parent: QWidget, seen: Seen, done: Callable[[], None]) -> None:
        matter = seen.facts.matter
        super().__init__(parent, self.tr("Delete matter {code} for good?").format(code=matter.code))
        self._session, self._code, self._seen = session, matter.code, seen
        self._over, self._done = parent, done
        self.column.addWidget(Text(quoted(matter.title), weight=500, wrap=True))
        self._holds = [stored.value for stored in seen.case.holds if stored.value.stands]
        self._tell_what_goes()
        self._tell_holds()
        self._typed = LineEdit(longest=20)
        self._typed.textChanged.connect(lambda _text: self._follow())
        self._field = Field(self.tr("Type the code of the matter: {code}").format(code=matter.code), self._typed)
        self._field.setVisible(not self._holds)
        self.column.addWidget(self._field)
        self._said = MessageRoom()
        self.column.addWidget(self._said)
        self._go_on = Button(self.tr("&Delete for good"), kind="danger")
        self._stay = self.add_foot(self._go_on, self._dispose)
        self._follow()

    def _tell_what_goes(self) -> None:
        self.column.addWidget(Text(self.tr("These are deleted from the vault, and nothing brings them back:")))
        self.column.addWidget(Text("\n".join(f"• {line}" for line in self._what_goes()), wrap=True))
        stays = self.tr(
            "What stays: the lines of the record, with hashes and no content; backups made before; what was handed "
            "off, printed or saved outside the vault."
        )
        self.column.addWidget(Text(stays, size="small", color="text2", wrap=True))

    def _what_goes(self) -> Iterator[str]:
        facts = self._seen.facts
        if items := facts.matter.items:
            yield self.tr("%n item(s), with their originals and clean copies", "", items)
        if notes := facts.matter.notes:
            yield self.tr("%n note(s), with every wording", "", notes)
        if trash := len(facts.trash):
            yield self.tr("%n thing(s) in the trash", "", trash)
        yield self.tr("processes, people, names, consents, dates and history")
        if facts.handoffs:
            yield self.tr("what the vault knows of %n handoff(s), with the acknowledgements", "", len(facts.handoffs))

    def _tell_holds(self) -> None:
        for hold in self._holds:
            told = self.tr("A hold stands: {reason}. Placed by {name} on {day}. Release it under People first.")
            told = told.format(
                reason=quoted(hold.reason), name=quoted(hold.placed_by), day=formats.full_day(hold.placed_on)
            )
            self.column.addWidget(NoteStrip("warn", told, icon="pin"))

    def _follow(self) -> None:
        typed = self._typed.text().strip().upper()
        self._go_on.setEnabled(not self._holds and typed == self._code)

    def _dispose(self) -> None:
        """What is typed goes into the vault before, so that no draft comes after its note has gone."""
        vault, code, drafts = self._session.vault, self._code, self._session.drafts()
        self._go_on.setEnabled(False)
        self._set_open(False)

        def work() -> list[CustodyEvent]:
            for draft in drafts:
                draft(vault)
            return dispose_matter(vault, code)

        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: work(),
            owner=self,
            done=self._tell_gone,
            failed=self._show_failure,
            ended=lambda: self._set_open(True),
        )

    def _set_open(self, on: bool) -> None:
        """It can't be taken back once it runs, nor begun twice."""
        self._stay.setEnabled(on)
        self._typed.setReadOnly(not on)

    def _tell_gone(self, events: list[CustodyEvent]) -> None:
        GoneDialog(self._session, self._over, self._code, events, self._done).open()
        self.accept()

    def _show_failure(self, error: Exception) -> None:
        self._follow()
        if message := message_for(error):
            self._said.say(MessagePanel(message))


class GoneDialog(Asking):
    """That it is done, and the certificate of it. `done` is called when this goes."""

    def __init__(
        self, session: Session, parent: QWidget, code: MatterCode, events: list[CustodyEvent], done: Callable[[], None]
    ) -> None:
        super().__init__(parent, self.tr("Matter {code} is deleted").format(code=code))
        self.finished.connect(lambda _result: done())
        told = self.tr("%n line(s) of the record keep hashes of what there was.", "", len(events))
        self.column.addWidget(Text(told, color="text2", wrap=True))
        now = self.tr("A certificate that names them can be printed now.")
        self.column.addWidget(Text(now, color="text2", wrap=True))
        printed = Button(self.tr("&Certificate…"), icon="printer")
        entry = Printed(session, "certificate", code)
        printed.clicked.connect(lambda: print_html(certificate_html(code, events), self, entry))
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        row = in_a_row(printed)
        row.addWidget(close)
        self.column.addLayout(row)
        close.setFocus()
