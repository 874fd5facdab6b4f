"""The people of a matter by pseudonym; a legal name is shown when asked for, and that is recorded."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from intake_app.domain.case_file import Person
from intake_app.domain.ids import RecordId
from intake_app.domain.records import Stored
from intake_app.ui.case.desk import Desk, ListPanel, with_links
from intake_app.ui.case.forms import PersonForm
from intake_app.ui.case.seen import Seen
from intake_app.ui.widgets.asking import SureDialog
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import role_label
from intake_app.words.quoting import quoted
from intake_app.workflows.legal_name import remove_person


class PeoplePanel(ListPanel):
    """`revealed` are legal names that were asked for; `reveal_asked` carries the person whose name is wanted.

    `name_asked` carries the one whose name is to be corrected.
    """

    reveal_asked = Signal(object)  # RecordId
    name_asked = Signal(object)  # RecordId

    def __init__(self, seen: Seen, desk: Desk, revealed: Mapping[RecordId, str]) -> None:
        nothing = self.tr("Begin with a pseudonym. Nobody’s real name is needed here.")
        super().__init__("users", self.tr("People"), self.tr("Add a person…"), nothing)
        self._desk = desk
        self.add.clicked.connect(lambda: desk.ask(self.tr("Add a person"), PersonForm()))
        for stored in seen.case.people:
            self._show(stored, revealed.get(stored.id, ""))

    def _show(self, stored: Stored[Person], legal_name: str) -> None:
        person = stored.value
        links = with_links(
            (self.tr("Reveal name"), lambda: self.reveal_asked.emit(stored.id)),
            (self.tr("Edit"), self._edit(stored)),
            (self.tr("Remove"), self._remove(stored)),
        )
        parts = [role_label(person.role), *map(quoted, (*person.aliases, *person.accounts, person.organisation))]
        row = self.show_row(quoted(person.pseudonym), " · ".join(part for part in parts if part), links)
        if person.about:
            row.add_below(Text(quoted(person.about), size="small", color="text2", wrap=True))
        if legal_name:
            told = self.tr("Legal name: {name}. That it was shown is in the record.").format(name=quoted(legal_name))
            row.add_below(Text(told, size="small", weight=600, wrap=True))
            correct = LinkButton(self.tr("Correct the name"), small=True)
            correct.clicked.connect(lambda: self.name_asked.emit(stored.id))
            row.add_below(correct)

    def _remove(self, stored: Stored[Person]) -> Callable[[], None]:
        desk, person = self._desk, stored.id
        heading, keep = self.tr("Remove this person?"), self.tr("Keep them")
        sentence = self.tr(
            "They go from the lists and the search, with their legal name. What was written stays in the record."
        )

        def remove() -> None:
            desk.write(lambda vault, actor: remove_person(vault, desk.matter, person, actor=actor))

        return lambda: SureDialog(
            desk.owner,
            heading,
            quoted(stored.value.pseudonym),
            sentence,
            Button(self.tr("Remove"), kind="danger"),
            keep,
            remove,
        ).open()

    def _edit(self, stored: Stored[Person]) -> Callable[[], None]:
        return lambda: self._desk.ask(self.tr("Person"), PersonForm(stored.value), stored.id)
