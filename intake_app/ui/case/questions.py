"""The questions of the first interview, in the order counsel needs them."""

from collections.abc import Sequence
from dataclasses import replace

from intake_app.domain.case_file import (
    Consent,
    EventKind,
    Hold,
    Person,
    PersonRole,
    Scope,
)
from intake_app.domain.records import Record
from intake_app.ui.case.forms import ContactForm, DisclosureForm, EventForm, Form
from intake_app.ui.case.inputs import ManyInput, TextInput, WordsInput, YesNoInput
from intake_app.ui.case.people_facts import standing_hold
from intake_app.ui.case.question import (
    AccountQuestion,
    CopyQuestion,
    DatesQuestion,
    LanguageQuestion,
    PlaceQuestion,
    Question,
)
from intake_app.ui.case.seen import Seen
from intake_app.ui.case.words_questions import LinkedQuestion, RiskQuestion
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import scope_label
from intake_app.workflows.keep_answer import Answer


class FormQuestion(Question):
    """One more record each time the form is filled in; what is there already is counted above it."""

    def fill(self, form: Form, there: int) -> None:
        """Put the form in."""
        self._form = form
        if there:
            self.add(Text(self.tr("%n recorded already. Add another, or go on.", "", there), color="text2", wrap=True))
        self.add(form)

    def is_empty(self) -> bool:
        return self._form.is_empty()

    def answer(self) -> Answer | None:
        record = self._form.record()
        return Answer([record]) if record else None


class SafeQuestion(FormQuestion):
    code = "safe"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        known = {"yes": True, "no": False}.get(self.said_before())
        self._safe = YesNoInput(self.tr("Can they &talk here and now?"), known)
        self.add(self._safe)
        self.fill(ContactForm(), len(seen.case.contacts))

    def title(self) -> str:
        return self.tr("Is it safe to talk?")

    def why(self) -> str:
        return self.tr("If not, agree on how to reach them without danger, and stop here.")

    def is_empty(self) -> bool:
        return self._safe.value() is None and super().is_empty()

    def answer(self) -> Answer | None:
        words = {True: "yes", False: "no", None: ""}[self._safe.value()]
        records = [] if super().is_empty() else [self._form.record()]
        return Answer([record for record in records if record], words=words)


class NamesQuestion(Question):
    code = "names"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self._there = bool(seen.case.people)
        self._pseudonym = TextInput(self.tr("What they are called here"), seen.facts.matter.title)
        self._names = ManyInput(self.tr("&Names, aliases and accounts of everybody concerned"))
        if not self._there:
            self.add(self._pseudonym)
        self.add(self._names)

    def title(self) -> str:
        return self.tr("Whose names are to be checked?")

    def why(self) -> str:
        return self.tr(
            "Names only, no story yet: theirs, of others who run the account, of agents and of the other side. They "
            "are compared with all other matters here."
        )

    def is_empty(self) -> bool:
        return not self._names.values()

    def names(self) -> tuple[str, ...]:
        return self._names.values()

    def answer(self) -> Answer:
        name = self._pseudonym.value()
        person = Person(PersonRole.PROSPECTIVE_CLIENT, name)
        return Answer([person] if name and not self._there else [])


class ChangedQuestion(Question):
    code = "changed"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self._words = WordsInput(self.tr("&What was produced, deleted, changed or posted"), self.said_before())
        self._hold = CheckBox(self.tr("Place a &hold: nothing of this matter is deleted"))
        self._hold.setChecked(True)
        guidance = self.tr(
            "Preserve, don’t delete: no messages, posts, files or accounts, on no device, and no automatic deletion. "
            "Don’t post about it. Counsel says what may change, and when."
        )
        self.add(NoteStrip("warn", guidance), self._words)
        self._held = standing_hold(seen.case) is not None
        if not self._held:
            self.add(self._hold)

    def title(self) -> str:
        return self.tr("Has anything been produced, deleted, changed or posted?")

    def is_empty(self) -> bool:
        return not self._words.value() and self._held

    def answer(self) -> Answer:
        hold = Hold(self.tr("A court case may be expected"), self.by, self.seen.today)
        wanted = self._hold.isChecked() and not self._held
        return Answer([hold] if wanted else [], words=self._words.value())

    by = ""
    """Who asks."""


class VisitsQuestion(FormQuestion):
    code = "visits"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self.fill(EventForm(seen.today, EventKind.AGENCY_VISIT), len(seen.case.events))

    def title(self) -> str:
        return self.tr("Did anybody call or visit?")


class KnowsQuestion(FormQuestion):
    code = "knows"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self.fill(DisclosureForm(seen.today), len(seen.case.disclosures))

    def title(self) -> str:
        return self.tr("Who else knows?")

    def why(self) -> str:
        return self.tr("Another lawyer, the press, friends; and where copies are.")


class ConsentQuestion(Question):
    code = "consent"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        given = {one.value.scope for one in seen.case.consents if one.value.revoked_on is None}
        people = seen.case.people
        name = people[0].value.pseudonym if people else seen.facts.matter.title
        self._by = TextInput(self.tr("Given &by"), name)
        self._scopes = {scope: CheckBox(scope_label(scope)) for scope in Scope if scope not in given}
        self._until = DayEdit(
            self.tr("&Delete it for good on"), seen.today, self.details().dispose_on, may_be_empty=True
        )
        self._proposed = self._until.text
        self.add(self._by, *self._scopes.values(), self._until)

    def title(self) -> str:
        return self.tr("What do they agree to, and how long is it kept?")

    def why(self) -> str:
        return self.tr("Read it to them in their language. They can revoke it at any time.")

    def is_empty(self) -> bool:
        return not any(box.isChecked() for box in self._scopes.values()) and self._until.text == self._proposed

    def answer(self) -> Answer | None:
        until, name = self._until.taken(), self._by.value()
        self._by.set_fault("" if name else self.tr("Say who agreed."))
        if not name or (until is None and self._until.text):
            return None
        language, day = self.details().language, self.seen.today
        agreed: list[Record] = [
            Consent(scope, name, day, language) for scope, box in self._scopes.items() if box.isChecked()
        ]
        return Answer(agreed, details=lambda known: replace(known, dispose_on=until))


QUESTIONS: Sequence[type[Question]] = (
    SafeQuestion,
    LanguageQuestion,
    NamesQuestion,
    DatesQuestion,
    AccountQuestion,
    CopyQuestion,
    ChangedQuestion,
    VisitsQuestion,
    KnowsQuestion,
    PlaceQuestion,
    LinkedQuestion,
    ConsentQuestion,
    RiskQuestion,
)
