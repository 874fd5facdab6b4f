"""Ways to reach the people of a matter, with what makes each safe or not."""

from collections.abc import Callable

from intake_app.domain.case_file import SafeContact
from intake_app.domain.records import Stored
from intake_app.ui.case.desk import Desk, ListPanel, with_links
from intake_app.ui.case.forms import ContactForm
from intake_app.ui.case.people_facts import is_safe
from intake_app.ui.case.seen import Seen
from intake_app.ui.case.warnings import contact_warning
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.words.case_file import channel_label
from intake_app.words.quoting import quoted


class ContactsPanel(ListPanel):
    """The unsafe ones carry their warning."""

    def __init__(self, seen: Seen, desk: Desk) -> None:
        title = self.tr("Safe ways to contact")
        super().__init__("phone", title, self.tr("Add a way…"), self.tr("Ask how they can be reached without danger."))
        self.add.clicked.connect(lambda: desk.ask(title, ContactForm()))
        for stored in seen.case.contacts:
            contact = stored.value
            links = with_links(
                (self.tr("Edit"), self._edit(stored, desk, title)), (self.tr("Remove"), desk.remover(stored.id))
            )
            told = channel_label(contact.channel), quoted(contact.address)
            row = self.show_row(": ".join(part for part in told if part), self._line(contact), links)
            warning = contact_warning(contact)
            if warning:
                icon = "triangle-alert" if is_safe(contact) else "octagon-x"
                row.add_below(NoteStrip("warn", warning, icon=icon))

    def _edit(self, stored: Stored[SafeContact], desk: Desk, title: str) -> Callable[[], None]:
        return lambda: desk.ask(title, ContactForm(stored.value), stored.id)

    def _line(self, contact: SafeContact) -> str:
        messages = {
            True: self.tr("messages are safe"),
            False: self.tr("leave no message"),
            None: self.tr("not known whether a message is safe"),
        }[contact.message_is_safe]
        code = self.tr("code word: {word}").format(word=quoted(contact.code_word)) if contact.code_word else ""
        others = self.tr("also read by: {names}").format(names=quoted(contact.who_else_has_access))
        parts = (quoted(contact.safe_times), messages, code, others if contact.who_else_has_access else "")
        return " · ".join(part for part in parts if part)
