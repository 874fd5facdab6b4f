"""The words of the window in the language it speaks, found by the English ones that stand in its sources."""

import re
from xml.etree import ElementTree

from intake_app import paths

PLACEHOLDER = re.compile(r"\\\{\w+\\\}|%L?n")  # as `re.escape` leaves them


class Tongue:
    """Made from a translators' file (`resources/translations/*.ts`, Qt Linguist's format).

    A text that is in no file, such as a name or a number, stands for itself.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._forms: dict[str, list[str]] = {}
        for message in ElementTree.parse(paths.resource("translations", f"intake_{language}.ts")).iter("message"):  # noqa: S314  our own file
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            self._forms.setdefault(_bare(message.findtext("source", "")), []).extend(map(_bare, forms))

    def forms(self, english: str) -> list[str]:
        """What may stand on the screen: one form for each place and number, without the marks of mnemonics."""
        return self._forms.get(english, [english])

    def say(self, english: str, **values: object) -> str:
        """The text with its placeholders filled in."""
        return self.forms(english)[0].format(**values)

    def is_in(self, english: str, words: str) -> bool:
        """Whether the text can be read in `words`, whatever stands for its placeholders."""
        return any(re.search(PLACEHOLDER.sub(".+?", re.escape(form)), words) for form in self.forms(english))


def _bare(text: str) -> str:
    return text.replace("&", "")
