"""The questions of the first interview that are answered in words of their own."""

from intake_app.ui.case.inputs import WordsInput
from intake_app.ui.case.question import Question
from intake_app.ui.case.seen import Seen
from intake_app.workflows.keep_answer import Answer


class WordsQuestion(Question):
    """Answered in a few lines of its own words."""

    def ask(self, label: str) -> None:
        """Put the field in, with what was said before."""
        self._words = WordsInput(label, self.said_before())
        self.add(self._words)

    def is_empty(self) -> bool:
        return not self._words.value()

    def answer(self) -> Answer:
        return Answer(words=self._words.value())


class LinkedQuestion(WordsQuestion):
    code = "linked"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self.ask(self.tr("&Accounts and devices"))

    def title(self) -> str:
        return self.tr("Which other accounts or devices are tied to it?")

    def why(self) -> str:
        return self.tr("The same email or number elsewhere, a shared phone, a backup in a cloud. No passwords.")


class RiskQuestion(WordsQuestion):
    code = "risks"

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen)
        self.ask(self.tr("&What counsel should know"))

    def title(self) -> str:
        return self.tr("Is there a danger that only counsel should know of?")

    def why(self) -> str:
        return self.tr(
            "At work, at home, about papers: only what they bring up themselves. Nobody is asked for their status. It "
            "is on no printed sheet."
        )
