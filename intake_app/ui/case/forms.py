"""The forms for records of a matter. Each makes its record, or says what is wrong and makes none."""

from abc import abstractmethod
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.case_file import (
    Channel,
    Consent,
    Event,
    EventKind,
    Hold,
    Language,
    Person,
    PersonRole,
    PriorDisclosure,
    SafeContact,
    Scope,
)
from intake_app.domain.records import Record
from intake_app.ui.case.inputs import ChoiceInput, ManyInput, TextInput, YesNoInput
from intake_app.ui.case.warnings import contact_warning
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.words.case_file import channel_label, event_label, language_label, role_label, scope_label


class Form(QWidget):
    """Fields below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @abstractmethod
    def record(self) -> Record | None:
        """What was filled in; None, with the fault at its field, when that does not make one."""

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether nobody has written anything yet."""

    def _add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.addWidget(widget)


class PersonForm(Form):
    """Somebody in the matter, by pseudonym."""

    def __init__(self, person: Person | None = None) -> None:
        super().__init__()
        self._before = person or Person(PersonRole.CLIENT, "")
        roles = [(role, role_label(role)) for role in PersonRole]
        hint = self.tr("A name you choose. The legal name has a place of its own, and is shown only when asked for.")
        self.pseudonym = TextInput(self.tr("&Pseudonym"), self._before.pseudonym, hint=hint)
        self._role = ChoiceInput(self.tr("&What they are in this matter"), roles, self._before.role)
        self.aliases = ManyInput(self.tr("Also known &as"), self._before.aliases)
        self.accounts = ManyInput(self.tr("Accoun&ts"), self._before.accounts)
        self._organisation = TextInput(self.tr("&Organisation"), self._before.organisation)
        self._about = TextInput(self.tr("Not&e"), self._before.about)
        self._add(self.pseudonym, self._role, self.aliases, self.accounts, self._organisation, self._about)

    def record(self) -> Person | None:
        name = self.pseudonym.value()
        self.pseudonym.set_fault("" if name else self.tr("Give them a name to be called by here."))
        if not name:
            return None
        return replace(
            self._before,
            role=PersonRole(self._role.value()),
            pseudonym=name,
            aliases=self.aliases.values(),
            accounts=self.accounts.values(),
            organisation=self._organisation.value(),
            about=self._about.value(),
        )

    def is_empty(self) -> bool:
        return not self.pseudonym.value()


class ContactForm(Form):
    """A way to reach somebody; what makes it unsafe is said at once."""

    def __init__(self, contact: SafeContact | None = None) -> None:
        super().__init__()
        self._before = before = contact or SafeContact(None, Channel.IN_PERSON)
        channels = [(channel, channel_label(channel)) for channel in Channel]
        self._channel = ChoiceInput(self.tr("&How"), channels, before.channel)
        self._address = TextInput(self.tr("&Number, address or name there"), before.address)
        self._times = TextInput(self.tr("Safe &times"), before.safe_times)
        self._message = YesNoInput(self.tr("May a &message be left?"), before.message_is_safe)
        self._code = TextInput(self.tr("&Code word"), before.code_word)
        self._others = TextInput(self.tr("Who &else has access to it"), before.who_else_has_access)
        self._watched = YesNoInput(self.tr("May the &device be watched?"), before.device_may_be_watched)
        self._targeted = YesNoInput(self.tr("Is it the &account that is sought?"), before.is_the_targeted_account)
        self._do_not_use = CheckBox(self.tr("Do not &use it"))
        self._do_not_use.setChecked(before.do_not_use)
        self._warning = NoteStrip("warn", "")
        self._add(self._channel, self._address, self._targeted, self._watched, self._warning, self._do_not_use)
        self._add(self._message, self._times, self._code, self._others)
        for question in (self._targeted, self._watched):
            question.combo.currentIndexChanged.connect(self._warn)
        self._warn()

    def record(self) -> SafeContact:
        return replace(
            self._before,
            channel=Channel(self._channel.value()),
            address=self._address.value(),
            message_is_safe=self._message.value(),
            safe_times=self._times.value(),
            code_word=self._code.value(),
            who_else_has_access=self._others.value(),
            device_may_be_watched=self._watched.value(),
            is_the_targeted_account=self._targeted.value(),
            do_not_use=self._do_not_use.isChecked(),
        )

    def is_empty(self) -> bool:
        """What is chosen without an address may be a plan too: to meet in person."""
        return self.record() == self._before

    def _warn(self) -> None:
        warning = contact_warning(self.record())
        self._warning.set_text(warning)
        self._warning.setVisible(bool(warning))
        if self._targeted.value():
            self._do_not_use.setChecked(True)


class ConsentForm(Form):
    """What somebody agrees to."""

    def __init__(self, today: date, spoken: Language) -> None:
        """`spoken` is what the person speaks, and was most likely read to."""
        super().__init__()
        scopes = [(scope, scope_label(scope)) for scope in Scope]
        languages = [(language, language_label(language)) for language in Language]
        self._scope = ChoiceInput(self.tr("They &agree to this"), scopes, Scope.STORE)
        self._by = TextInput(self.tr("Given &by"), hint=self.tr("The pseudonym is enough."))
        self._day = DayEdit(self.tr("&Day"), today, today)
        self._language = ChoiceInput(self.tr("&Read to them in"), languages, spoken)
        self._expires = DayEdit(self.tr("&Until, if it ends"), today, may_be_empty=True)
        self._add(self._scope, self._by, self._day, self._language, self._expires)

    def record(self) -> Consent | None:
        day, expires, name = self._day.taken(), self._expires.taken(), self._by.value()
        self._by.set_fault("" if name else self.tr("Say who agreed."))
        if day is None or not name or (expires is None and not self._expires.may_stay_empty):
            return None
        return Consent(Scope(self._scope.value()), name, day, Language(self._language.value()), expires)

    def is_empty(self) -> bool:
        return not self._by.value()


class DisclosureForm(Form):
    """Who else knows, and where copies are."""

    def __init__(self, today: date, told: PriorDisclosure | None = None) -> None:
        super().__init__()
        before = told or PriorDisclosure("")
        self._told = TextInput(self.tr("&Who knows"), before.told)
        self._day = DayEdit(self.tr("Since &when"), today, before.on, may_be_empty=True)
        self._how = TextInput(self.tr("&How they heard of it"), before.how)
        self._copies = TextInput(self.tr("Where &copies are"), before.copies, hint=self.tr("In a cloud, on a phone."))
        self._public = YesNoInput(self.tr("Is it &public?"), before.public)
        self._add(self._told, self._day, self._how, self._copies, self._public)

    def record(self) -> PriorDisclosure | None:
        day, told = self._day.taken(), self._told.value()
        self._told.set_fault("" if told else self.tr("Say who."))
        if not told or (day is None and not self._day.may_stay_empty):
            return None
        return PriorDisclosure(told, day, self._how.value(), self._copies.value(), self._public.value())

    def is_empty(self) -> bool:
        return not (self._told.value() or self._how.value() or self._copies.value())


class HoldForm(Form):
    """Why nothing may be deleted."""

    def __init__(self, today: date, actor: str) -> None:
        super().__init__()
        self._today, self._actor = today, actor
        self._reason = TextInput(self.tr("&Why"), hint=self.tr("As: a court case is expected."))
        self._add(self._reason)

    def record(self) -> Hold | None:
        reason = self._reason.value()
        self._reason.set_fault("" if reason else self.tr("Say why: it stands in the record."))
        return Hold(reason, self._actor, self._today) if reason else None

    def is_empty(self) -> bool:
        return not self._reason.value()


class EventForm(Form):
    """Something that happened outside."""

    def __init__(self, today: date, kind: EventKind = EventKind.PLATFORM_CALL) -> None:
        super().__init__()
        kinds = [(one, event_label(one)) for one in EventKind]
        self._kind = ChoiceInput(self.tr("&What kind of thing"), kinds, kind)
        self.day = DayEdit(self.tr("&Day"), today, today)
        self.what = TextInput(self.tr("What &happened, in a few words"))
        hint = self.tr("Names of agents, their office, a number to call back. As they gave it.")
        self._who = TextInput(self.tr("Wh&o"), hint=hint)
        self._add(self._kind, self.day, self.what, self._who)

    def record(self) -> Event | None:
        day = self.day.taken()
        return Event(EventKind(self._kind.value()), day, self.what.value(), self._who.value()) if day else None

    def is_empty(self) -> bool:
        return not (self.what.value() or self._who.value())
