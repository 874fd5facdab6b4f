"""Below the timeline: how to reach the person safely, who counsel is, and whether a hold stands."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.people import KeyCheck
from intake_app.ui import formats
from intake_app.ui.case.people_facts import safe_contact, standing_hold
from intake_app.ui.case.seen import Seen
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import channel_label
from intake_app.words.labels import originals_label
from intake_app.words.quoting import quoted


class FootStrip(QFrame):
    """Four facts beside each other."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self.setProperty("panel", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        row = Flow(spacing=40)
        for label, icon, words, color in (
            (self.tr("Safe way to contact"), "phone", *self._contact(seen)),
            (self.tr("Counsel"), "user-check", *self._counsel(seen)),
            (self.tr("Hold"), "pin", *self._hold(seen)),
            (self.tr("Kept of files"), "archive", originals_label(seen.facts.matter.originals), "text"),
        ):
            row.addWidget(_fact(label, icon, words, color))
        column.addLayout(row)

    def _contact(self, seen: Seen) -> tuple[str, Token]:
        stored = safe_contact(seen.case)
        if stored is None:
            return self.tr("Not known yet"), "text2"
        contact = stored.value
        told = [channel_label(contact.channel), quoted(contact.safe_times)]
        if contact.message_is_safe is False:
            told.append(self.tr("no messages"))
        if contact.device_may_be_watched:
            told.append(self.tr("the device may be watched"))
        return ", ".join(part for part in told if part), "warn" if contact.device_may_be_watched else "text"

    def _counsel(self, seen: Seen) -> tuple[str, Token]:
        counsel = seen.facts.counsel
        if counsel is None:
            return self.tr("None yet"), "text2"
        if counsel.check is KeyCheck.UNCHECKED:
            return self.tr("{name}, key not checked").format(name=quoted(counsel.name)), "warn"
        return quoted(counsel.name), "text"

    def _hold(self, seen: Seen) -> tuple[str, Token]:
        stored = standing_hold(seen.case)
        if stored is None:
            return self.tr("None"), "text2"
        told = self.tr("{reason}, since {day}")
        return told.format(reason=quoted(stored.value.reason), day=formats.short_day(stored.value.placed_on)), "text"


def _fact(label: str, icon: str, words: str, color: Token) -> QWidget:
    fact = QWidget()
    column = QVBoxLayout(fact)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(label, size="small", color="text2"))
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, color))
    row.addWidget(Text(words, color=color))
    row.addStretch(1)
    column.addLayout(row)
    return fact
