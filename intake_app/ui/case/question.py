"""A question of the first interview, and those that are answered with choices and dates."""

from abc import abstractmethod
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.case_file import Channel, Details, Language, SafeContact
from intake_app.domain.process import Account, Notice, Process, Recipient
from intake_app.domain.process_terms import CopyHeld, Relation, WindowBasis
from intake_app.ui.case.inputs import ChoiceInput, TextInput, WordsInput, YesNoInput
from intake_app.ui.case.seen import Seen
from intake_app.ui.process.edits import platform_named
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.words.case_file import language_label
from intake_app.words.demands import relation_label
from intake_app.words.process import copy_label
from intake_app.workflows.keep_answer import Answer
from intake_app.workflows.look_at_process import known_law


class Question(QWidget):
    """Fields below each other. `code` is what the vault keeps it under."""

    code = ""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self.seen = seen
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 2, 2)
        self.column.setSpacing(12)

    @abstractmethod
    def title(self) -> str:
        """What is asked."""

    def why(self) -> str:
        """What to say about it."""
        return ""

    @abstractmethod
    def answer(self) -> Answer | None:
        """What was said; None, with the fault at its field, when something can't be taken."""

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether nothing was said yet."""

    def names(self) -> tuple[str, ...]:
        """What to look for in a conflict check."""
        return ()

    def said_before(self) -> str:
        """The words that were kept for it."""
        interview = self.seen.case.interview
        return interview.value.answers.get(self.code, "") if interview else ""

    def details(self) -> Details:
        """As they are known now."""
        return self.seen.details

    def process(self) -> Process:
        """The one the interview is about: the first that was entered."""
        return self.seen.case.processes[0].stored.value if self.seen.case.processes else Process()

    def add(self, *widgets: QWidget) -> None:
        """Below what is there."""
        for widget in widgets:
            self.column.addWidget(widget)


class LanguageQuestion(Question):
    code = "language"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        known = self.details()
        languages = [(language, language_label(language)) for language in Language]
        self._language = ChoiceInput(self.tr("&Language"), languages, known.language)
        self._other = TextInput(self.tr("&Which one, if another"), known.other_language)
        self._interpreter = YesNoInput(self.tr("Is an &interpreter needed?"), known.interpreter_needed)
        self.add(self._language, self._other, self._interpreter)

    def title(self) -> str:
        return self.tr("Which language do they want to speak?")

    def is_empty(self) -> bool:
        known = self._language.value() != Language.UNKNOWN or self._other.value()
        return not known and self._interpreter.value() is None

    def answer(self) -> Answer:
        language, other = Language(self._language.value()), self._other.value()
        needed = self._interpreter.value()
        return Answer(
            details=lambda known: replace(known, language=language, other_language=other, interpreter_needed=needed)
        )


class DatesQuestion(Question):
    code = "dates"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        process = self.process()
        notice = process.notice or Notice()
        days = str(notice.window_days) if notice.window_days is not None else ""
        self._from = TextInput(self.tr("&Platform or company"), process.recipient.name)
        self._noticed = DayEdit(self.tr("Date of its &notice"), seen.today, notice.received_on, may_be_empty=True)
        self._days = TextInput(self.tr("&Days that it gives to object"), days)
        self._return = DayEdit(self.tr("&Return date on the paper"), seen.today, process.return_on, may_be_empty=True)
        self.add(self._from, self._noticed, self._days, self._return)

    def title(self) -> str:
        return self.tr("Is there any date on any paper?")

    def why(self) -> str:
        return self.tr("The nearest date comes before the story. A platform’s notice alone is enough to count from.")

    def is_empty(self) -> bool:
        return not (self._from.value() or self._noticed.text or self._days.value() or self._return.text)

    def answer(self) -> Answer | None:
        noticed, returns, days = self._noticed.taken(), self._return.taken(), self._days.value()
        good = not days or (days.isascii() and days.isdecimal() and len(days) <= 4)
        self._days.set_fault("" if good else self.tr("A number of days, in digits."))
        faulty = (noticed is None and self._noticed.text) or (returns is None and self._return.text)
        if faulty or not good:
            return None
        name = self._from.value()
        served = Recipient(name, platform=platform_named(name, known_law().platforms))

        def put(process: Process) -> Process:
            notice = process.notice
            if noticed or days or notice:
                notice = replace(notice or Notice(), received_on=noticed, window_days=int(days) if days else None)
                basis = WindowBasis.STATED if days else WindowBasis.NONE
                notice = notice if notice.window_basis is WindowBasis.COUNSEL else replace(notice, window_basis=basis)
            recipient = replace(process.recipient, name=served.name, platform=served.platform)
            return replace(process, notice=notice, return_on=returns, recipient=recipient)

        return Answer(process=put)


class AccountQuestion(Question):
    code = "account"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        accounts = self.process().accounts
        known = accounts[0] if accounts else Account()
        relations = [(relation, relation_label(relation)) for relation in Relation]
        self._account = TextInput(self.tr("&Account that is sought"), known.value)
        self._relation = ChoiceInput(self.tr("&Whose it is"), relations, known.relation)
        self._safe = YesNoInput(self.tr("Is its &email still safe to use?"))
        self.add(self._account, self._relation, self._safe)

    def title(self) -> str:
        return self.tr("Which account is it about?")

    def why(self) -> str:
        return self.tr("Don’t write to them through that account, or through its email, unless it is safe.")

    def is_empty(self) -> bool:
        return not self._account.value() and self._safe.value() is None

    def answer(self) -> Answer:
        value, relation, safe = self._account.value(), Relation(self._relation.value()), self._safe.value()
        unsafe = [SafeContact(None, Channel.EMAIL, do_not_use=True, is_the_targeted_account=True)]
        warned = any(one.value.is_the_targeted_account for one in self.seen.case.contacts)

        def put(process: Process) -> Process:
            first = replace(process.accounts[0] if process.accounts else Account(), value=value, relation=relation)
            first = (
                first if first.platform != "other" else replace(first, platform=process.recipient.platform or "other")
            )
            return replace(process, accounts=(first, *process.accounts[1:])) if value else process

        return Answer(unsafe if safe is False and not warned else [], process=put)


class CopyQuestion(Question):
    code = "copy"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        held = [(copy, copy_label(copy)) for copy in CopyHeld]
        self._held = ChoiceInput(self.tr("What they &have of it"), held, self.process().copy_held)
        self._words = WordsInput(self.tr("&Where the notice is kept, with its headers"), self.said_before())
        self.add(self._held, self._words)

    def title(self) -> str:
        return self.tr("Is there a copy of the paper, or only a notice?")

    def why(self) -> str:
        return self.tr("Keep the notice as it came: the email itself, not a forwarded one or a picture of it.")

    def is_empty(self) -> bool:
        return False

    def answer(self) -> Answer:
        held = CopyHeld(self._held.value())
        return Answer(process=lambda process: replace(process, copy_held=held), words=self._words.value())


class PlaceQuestion(Question):
    code = "place"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        known = self.details()
        self._lives = TextInput(self.tr("Where they &live"), known.lives_in, hint=self.tr("City and state are enough."))
        self._court = TextInput(self.tr("&Court, district or state of the demand"), known.jurisdiction)
        self.add(self._lives, self._court)

    def title(self) -> str:
        return self.tr("Where do they live and work?")

    def why(self) -> str:
        return self.tr("It may decide which court is asked. Nobody needs to tell their status.")

    def is_empty(self) -> bool:
        return not (self._lives.value() or self._court.value())

    def answer(self) -> Answer:
        lives, court = self._lives.value(), self._court.value()
        return Answer(details=lambda known: replace(known, lives_in=lives, jurisdiction=court))
