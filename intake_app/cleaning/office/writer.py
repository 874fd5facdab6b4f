"""
Parts written anew: only elements and attributes that are known to be harmless, under fixed prefixes, and nothing else.

Where something unknown holds text that people see, the file is refused rather than shown with a gap.
"""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, each
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.vocabulary import OOXML_NAMES
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

SHOWN = ("w:t", "a:t", "m:t", "x:v", "x:t", "c:v", "cx:v")
"""Elements whose characters people see."""

_PREFIXES = {"x": "", "xvml": "x"}
"""Prefixes as they are usually written, where they differ from the keys."""
_MEANT_TO_BE_IGNORED = {"w14", "wp14"}
"""Extensions used as attributes and beside known elements; older programs need to be told that they may."""
_RELATIONS = {"o:relid", "relId"}
"""Attributes that name a relation, beside those of its own namespace."""
_ATTRIBUTES = frozenset[str]().union(*OOXML_NAMES.attributes.values())
_MIXED = {key for key in OOXML_NAMES.texts if ":" not in key}
"""The HTML inside of VML, the one place where characters stand between elements."""
_AS_IT_IS = {"uri", "styleId", "def"}
"""Attributes whose GUIDs are the same in all files."""

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def write(part: Part) -> bytes:
    """The part as it is in the copy. FileRefused: NOT_UNDERSTOOD."""
    writer = _Writer(part)
    pieces: list[str] = []
    writer.element(part.root, pieces)
    body = "".join(pieces)
    if not body:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{part.name}: {part.kind}")
    first = len(f"<{_tag(part.kind)}")
    return f"{DECLARATION}{body[:first]}{writer.namespaces()}{body[first:]}".encode()


def _tag(key: str) -> str:
    """A name as it is written."""
    prefix, _, name = key.rpartition(":")
    written = _PREFIXES.get(prefix, prefix)
    return f"{written}:{name}" if written else name


class _Writer:
    def __init__(self, part: Part) -> None:
        self._part = part
        self._addresses: dict[str, str] = {}  # prefix to namespace, as they are met
        self._tags: dict[str, tuple[str, str, frozenset[str] | None]] = {}
        self._attributes: dict[str, tuple[str, str]] = {}

    def namespaces(self) -> str:
        """The declarations of all prefixes that were written."""
        written = {_PREFIXES.get(prefix, prefix): address for prefix, address in self._addresses.items()}
        ignored = " ".join(sorted(_MEANT_TO_BE_IGNORED & written.keys()))
        if ignored:
            written["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006"
        declared = (f' xmlns{":" * bool(prefix)}{prefix}="{address}"' for prefix, address in sorted(written.items()))
        return "".join(declared) + (f' mc:Ignorable="{ignored}"' if ignored else "")

    def element(self, element: Element, out: list[str]) -> None:
        """Appends what is harmless of an element, piece by piece."""
        tag, key, allowed = self._tags.get(element.tag) or self._meet_element(element.tag)
        if allowed is None:
            self._leave_out(element, key)
            return
        out.append(f"<{tag}{self._written(element, allowed) if element.attrib else ''}>")
        start = len(out)
        if element.text and key in OOXML_NAMES.texts:
            text = self._part.shared.guid(element.text) if key == "x14:id" else element.text
            out.append(text.translate(_TEXT))
        for below in element:
            self.element(below, out)
            if below.tail and key in _MIXED:
                out.append(below.tail.translate(_TEXT))
        if len(out) > start:
            out.append(f"</{tag}>")
        else:
            out[-1] = f"{out[-1][:-1]}/>"

    def _written(self, element: Element, allowed: frozenset[str]) -> str:
        """The harmless attributes of an element."""
        written = []
        for name, value in element.attrib.items():
            shown, key = self._attributes.get(name) or self._meet_attribute(name)
            if key in allowed:
                harmless = self._value(element, key, value)
                if harmless is not None:
                    written.append(f' {shown}="{harmless.translate(_VALUE)}"')
        return "".join(written)

    def _meet_element(self, name: str) -> tuple[str, str, frozenset[str] | None]:
        """How an element is written, its key, and what attributes it may have; None when it is not written."""
        key = KEYS[name]
        allowed = OOXML_NAMES.attributes.get(key)
        if allowed is not None:
            self._declare(name, key)
        self._tags[name] = met = (_tag(key), key, allowed)
        return met

    def _meet_attribute(self, name: str) -> tuple[str, str]:
        key = KEYS[name]
        if key in _ATTRIBUTES:
            self._declare(name, key)
        self._attributes[name] = met = (_tag(key), key)
        return met

    def _declare(self, name: str, key: str) -> None:
        prefix = key.rpartition(":")[0]
        if prefix and prefix != "xml":
            self._addresses.setdefault(prefix, name[1:].partition("}")[0])

    def _value(self, element: Element, attribute: str, value: str) -> str | None:
        if attribute.startswith("r:") or attribute in _RELATIONS:
            source = self._part.owner if attribute == "relId" and self._part.owner else self._part
            return source.use(value)
        if attribute == "Requires":
            return self._required(element, value)
        return value if attribute in _AS_IT_IS else self._part.shared.guid(value)

    def _required(self, element: Element, value: str) -> str:
        """The prefixes that an alternative needs, as they are written here."""
        keys = []
        for prefix in value.split():
            address = element.nsmap.get(prefix, "")
            key = KEYS[f"{{{address}}}x"].partition(":")[0]
            self._addresses[key] = address
            keys.append(_PREFIXES.get(key, key))
        return " ".join(keys)

    def _leave_out(self, element: Element, key: str) -> None:
        """Fails where people would miss it."""
        if any((shown.text or "").strip() for shown in each(element, *SHOWN)):
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{self._part.name}: {key}")
        self._part.ledger.found(What.PRIVATE_DATA, f"{self._part.name}: {key}")
