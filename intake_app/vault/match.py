"""From what a person types to FTS5's language.

Any text is a valid query. Each word is looked for as the beginning of a word; words in quotation marks have to stand
beside each other as they are, and the last of a quotation that is not closed yet counts as a beginning.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST = 1000  # characters of a query,
MOST = 32  # and words or phrases: what is typed behind them is not looked for

_PARTS = re.compile(r'["“”«»„](?P<phrase>[^"“”«»„]*)(?P<closed>["“”«»„]?)|(?P<word>[^\s"“”«»„]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase in FTS5's language: quoted, so that no character of it has a meaning there."""

    exact: str
    begins: bool = False

    @property
    def wide(self) -> str:
        """With all that begins so, where that is meant."""
        return f"{self.exact}*" if self.begins else self.exact

    @property
    def beginning(self) -> str:
        """The word that was only begun, as the index has its words; empty where there is none."""
        plain = unicodedata.normalize("NFKD", self._last.lower())
        word = "".join(letter for letter in plain if not unicodedata.combining(letter))
        return word if self.begins and word.isalnum() else ""

    @property
    def is_phrase(self) -> bool:
        return self._last != self._plain

    def ended(self, words: Iterable[str]) -> str:
        """With one of these in place of the word that was only begun."""
        before = self._plain.removesuffix(self._last)
        return "(" + " OR ".join(f'"{before}{word}"' for word in words) + ")"

    @property
    def _plain(self) -> str:
        return self.exact.strip('"')

    @property
    def _last(self) -> str:
        return self._plain.rpartition(" ")[2]


def terms_of(query: str) -> list[Term]:
    """What has to be there, all of it."""
    terms = (_term(part) for part in _PARTS.finditer(storable(query[:LONGEST].replace("\0", " "))))
    return [term for term in terms if term.exact != '""'][:MOST]


def _term(part: re.Match[str]) -> Term:
    """Every word that begins with "a" is no search: a letter of an alphabet stands for itself."""
    if word := part["word"]:
        return Term(f'"{word}"', begins=not _is_letter(word))
    phrase = part["phrase"].strip()
    typing = not part["closed"] and not part["phrase"][-1:].isspace()
    typing = typing and not _is_letter(phrase.rpartition(" ")[2])
    return Term(f'"{phrase}"', begins=typing)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isascii()


def storable(text: str) -> str:
    """Without what is no character, as the bytes of a command line may be."""
    return text.encode("utf-8", "replace").decode()
