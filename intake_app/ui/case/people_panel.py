"""Who is in a matter, by pseudonym; a legal name is shown only when asked for, and that is recorded."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent

from intake_app.domain.case_file import LegalName, Person
from intake_app.domain.records import Stored
from intake_app.ui.case.desk import Desk, ListPanel, with_links
from intake_app.ui.case.forms import PersonForm
from intake_app.ui.case.legal_name import LegalNameForm
from intake_app.ui.case.seen import Seen
from intake_app.ui.jobs import Lane
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import role_label
from intake_app.words.quoting import quoted
from intake_app.workflows.write_record import reveal_name


class PeoplePanel(ListPanel):
    """A revealed name goes again with the next change, with another tab, and with the lock."""

    def __init__(self, seen: Seen, desk: Desk) -> None:
        nothing = self.tr("Begin with a pseudonym. Nobody’s real name is needed here.")
        super().__init__("users", self.tr("People"), self.tr("Add a person…"), nothing)
        self._desk, self._revealed = desk, list[Text]()
        self.add.clicked.connect(lambda: desk.ask(self.tr("Add a person"), PersonForm()))
        for stored in seen.case.people:
            self._show(stored)

    def _show(self, stored: Stored[Person]) -> None:
        person, rows = stored.value, list[Row]()
        links = with_links(
            (self.tr("Reveal name"), lambda: self._reveal(stored, rows[0])),
            (self.tr("Edit"), self._edit(stored)),
        )
        parts = [role_label(person.role), *map(quoted, (*person.aliases, *person.accounts, person.organisation))]
        rows.append(self.show_row(quoted(person.pseudonym), " · ".join(part for part in parts if part), links))
        if person.about:
            rows[0].add_below(Text(quoted(person.about), size="small", color="text2", wrap=True))

    def _edit(self, stored: Stored[Person]) -> Callable[[], None]:
        return lambda: self._desk.ask(self.tr("Person"), PersonForm(stored.value), stored.id)

    def _reveal(self, stored: Stored[Person], row: Row) -> None:
        session = self._desk.session
        session.jobs.run(
            Lane.WRITING,
            lambda _report: reveal_name(session.vault, stored.id, actor=session.actor),
            owner=row,
            done=lambda name: self._tell(name, stored, row),
        )

    def _tell(self, name: str, stored: Stored[Person], row: Row) -> None:
        if not name:
            self._desk.ask(self.tr("Legal name"), LegalNameForm(LegalName(stored.id, "")))
            return
        told = self.tr("Legal name: {name}. That it was shown is in the record.").format(name=quoted(name))
        self._revealed.append(Text(told, size="small", weight=600, wrap=True))
        row.add_below(self._revealed[-1])

    def hideEvent(self, event: QHideEvent) -> None:
        for name in self._revealed:
            name.hide()
        super().hideEvent(event)
