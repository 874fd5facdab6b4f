"""What is met while a document is cleaned: counted, and told at the end."""

from intake_app.cleaning.facts import Facts
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What, Why

MOST_PLACES = 2_000
"""Places told of one by one; what is met beyond is counted together."""
LONGEST_PLACE = 80


class Ledger:
    """Counts traces by code and place: what is left out of the copy, and what stays in it and why."""

    def __init__(self) -> None:
        self._found: dict[tuple[What, str], int] = {}
        self._kept: dict[tuple[What, str, str], int] = {}

    def found(self, what: What, where: str, count: int = 1) -> None:
        """Something that the copy does not have."""
        key = (what, shown(where))
        if key not in self._found and len(self._found) >= MOST_PLACES:
            key = (what, "more places")
        if count:
            self._found[key] = self._found.get(key, 0) + count

    def kept(self, what: What, where: str, why: Why, count: int = 1) -> None:
        """Something that the copy has, and that people should know of."""
        key = (what, shown(where), str(why))
        if key not in self._kept and len(self._kept) >= MOST_PLACES:
            key = (what, "more places", str(why))
        if count:
            self._kept[key] = self._kept.get(key, 0) + count

    def facts(self, kind: Kind, pages: int) -> Facts:
        """The outcome, with what no cleaning can hide as the last of what is kept."""
        found = tuple(Finding(what, where, count) for (what, where), count in self._found.items())
        kept = tuple(Finding(what, where, count, why) for (what, where, why), count in self._kept.items())
        content = Finding(What.CONTENT, "", why=Why.CANNOT_BE_CLEANED)
        return Facts(kind, pages=pages, kept=(*kept, content), found=found, source=kind)


def shown(name: str) -> str:
    """A name out of a file, fit to be shown: printable, not long."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:LONGEST_PLACE])
