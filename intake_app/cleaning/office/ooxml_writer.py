"""Parts of OOXML packages, written anew: relations by their new numbers, and no GUID that ties copies together."""

import re
from collections.abc import Mapping
from typing import ClassVar

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, attribute, drop, each
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.sheet.formulas import reaches_out
from intake_app.cleaning.office.writer import Writer
from intake_app.cleaning.vocabulary import OOXML_NAMES
from intake_app.cleaning.vocabulary.kinds import Kind
from intake_app.cleaning.vocabulary.numbered import EXACT
from intake_app.cleaning.vocabulary.plain import CELL
from intake_app.cleaning.vocabulary.value_kinds import RULES, ooxml_kind, text_kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

SHOWN = ("w:t", "a:t", "m:t", "x:v", "x:t", "c:v", "cx:v")
"""Elements whose characters people see."""

_MEANT_TO_BE_IGNORED = {"w14", "wp14"}
"""Extensions used as attributes and beside known elements; older programs need to be told that they may."""
_RELATIONS = {"o:relid", "relId"}
"""Attributes that name a relation, beside those of its own namespace."""
_CELL = re.compile(rf"{CELL}|\d{{1,7}}")
"""The place of a cell or row, of which there is one each: the most frequent value by far."""
MOST_REMEMBERED = 1 << 16
_AS_IT_IS = {"uri", "styleId", "def"}
"""Attributes whose GUIDs are the same in all files."""


def write(part: Part) -> bytes:
    """The part as it is in the copy. FileRefused: NOT_UNDERSTOOD."""
    writer = _OoxmlWriter(part)
    for again in each(part.root, part.kind):
        if again is not part.root:  # a root within itself shows nothing anywhere
            writer.leave_out(again, part.kind)
            drop(again)
    return writer.write(part.root)


class _OoxmlWriter(Writer):
    prefixes: ClassVar[Mapping[str, str]] = {"x": "", "xvml": "x"}
    mixed = frozenset(key for key in OOXML_NAMES.texts if ":" not in key)  # HTML inside of VML

    def __init__(self, part: Part) -> None:
        super().__init__(OOXML_NAMES, part.name)
        self._source = part
        self._fine: set[tuple[str, str, str]] = set()  # values that may stand as they are, met before

    def value(self, element: Element, key: str, value: str) -> str | None:
        if (element.tag, key, value) in self._fine or (key == "r" and _CELL.fullmatch(value)):
            return value
        if key.startswith("r:") or key in _RELATIONS:
            source = self._source.owner if key == "relId" and self._source.owner else self._source
            return source.use(value)
        if key == "Requires":
            return " ".join(self._required(element, prefix) for prefix in value.split())
        written = value if key in _AS_IT_IS else self._source.shared.guid(value)
        of = KEYS[element.tag]
        if f"{of}@{key}" in RULES and attribute(element, "type") == "formula":
            return None if reaches_out(value, self._source.shared) else value
        exact = EXACT.get(f"{of}@{key}")
        if exact and not exact.fullmatch(written):
            self._source.ledger.found(What.PRIVATE_DATA, f"{self._source.name}: value of {of} {key}")
            return None
        settled = self._settled(ooxml_kind(of, key), written, f"value of {of} {key}")
        if settled == value and len(self._fine) < MOST_REMEMBERED:
            self._fine.add((element.tag, key, value))
        return settled

    def text(self, key: str, text: str) -> str:
        kind = text_kind(key)
        if kind is Kind.SHOWN:
            return text
        written = text if kind is Kind.GUID else self._source.shared.guid(text)
        return self._settled(kind, written, f"text in {key}") or ""

    def _settled(self, kind: Kind, value: str, place: str) -> str | None:
        source = self._source
        return source.shared.values.settled(kind, value, f"{source.name}: {place}", source.ledger)

    def ignored(self, written: set[str]) -> str:
        prefixes = " ".join(sorted(_MEANT_TO_BE_IGNORED & written))
        return f' mc:Ignorable="{prefixes}"' if prefixes else ""

    def leave_out(self, element: Element, key: str) -> None:
        if any((shown.text or "").strip() for shown in each(element, *SHOWN)):
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{self._source.name}: {key}")
        self._source.ledger.found(What.PRIVATE_DATA, f"{self._source.name}: {key}")

    def _required(self, element: Element, prefix: str) -> str:
        """A prefix that an alternative needs, as it is written here."""
        address = element.nsmap.get(prefix, "")
        return self.declare(KEYS[f"{{{address}}}x"].partition(":")[0], address)
