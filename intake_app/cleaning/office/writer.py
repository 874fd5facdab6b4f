"""
Parts written anew: only elements and attributes that are known to be harmless, under fixed prefixes, and nothing else.

Where something unknown holds text that people see, the file is refused rather than shown with a gap.
"""

from collections.abc import Mapping
from typing import ClassVar

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS
from intake_app.cleaning.vocabulary import Names
from intake_app.errors import FileRefused, Refusal

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def quoted(value: str) -> str:
    """A value as it stands between the quotation marks of an attribute."""
    return value.translate(_VALUE)


class Writer:
    """Writes one part. What formats have of their own is in the methods that subclasses replace."""

    prefixes: ClassVar[Mapping[str, str]] = {}
    """Prefixes as they are usually written, where they differ from those of the keys."""
    mixed: ClassVar[frozenset[str]] = frozenset()
    """Elements in which characters stand between others."""

    def __init__(self, names: Names, part: str) -> None:
        self._names, self._part = names, part
        self._known = frozenset[str]().union(*names.attributes.values())
        self._addresses: dict[str, str] = {}  # prefix to namespace, as they are met
        self._tags: dict[str, tuple[str, str, frozenset[str] | None]] = {}
        self._attributes: dict[str, tuple[str, str]] = {}

    def write(self, root: Element) -> bytes:
        """The part as it is in the copy. FileRefused: NOT_UNDERSTOOD."""
        pieces: list[str] = []
        self._write_element(root, pieces)
        body = "".join(pieces)
        if not body:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{self._part}: {KEYS[root.tag]}")
        first = 1 + len(self._written_name(KEYS[root.tag]))
        return f"{DECLARATION}{body[:first]}{self._declarations()}{body[first:]}".encode()

    # --- what formats have of their own ------------------------------------------------------------------------------

    def value(self, element: Element, key: str, value: str) -> str | None:
        """An attribute's value as it is written; None when it is left out."""
        raise NotImplementedError

    def text(self, key: str, text: str) -> str:
        """An element's characters as they are written."""
        return text

    def leave_out(self, element: Element, key: str) -> None:
        """Tells of an element that is not written. FileRefused where people would miss it."""
        raise NotImplementedError

    def ignored(self, written: set[str]) -> str:
        """An attribute for the root, as of these prefixes."""
        return ""

    # --- the same in all ---------------------------------------------------------------------------------------------

    def declare(self, prefix: str, address: str) -> str:
        """Has a prefix declared at the root; how it is written."""
        self._addresses.setdefault(prefix, address)
        return self.prefixes.get(prefix, prefix)

    def _declarations(self) -> str:
        written = {self.prefixes.get(prefix, prefix): address for prefix, address in self._addresses.items()}
        attribute = self.ignored(set(written))
        if "mc:" in attribute:
            written["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006"
        return attribute + "".join(
            f' xmlns{":" * bool(prefix)}{prefix}="{address}"' for prefix, address in sorted(written.items())
        )

    def _write_element(self, element: Element, out: list[str]) -> None:
        """Appends what is harmless of an element, piece by piece."""
        tag, key, allowed = self._tags.get(element.tag) or self._meet_element(element.tag)
        if allowed is None:
            self.leave_out(element, key)
            return
        out.append(f"<{tag}{self._write_attributes(element, allowed) if element.attrib else ''}>")
        start = len(out)
        if element.text and key in self._names.texts:
            out.append(self.text(key, element.text).translate(_TEXT))
        for below in element:
            self._write_element(below, out)
            if below.tail and key in self.mixed:
                out.append(below.tail.translate(_TEXT))
        if len(out) > start:
            out.append(f"</{tag}>")
        else:
            out[-1] = f"{out[-1][:-1]}/>"

    def _write_attributes(self, element: Element, allowed: frozenset[str]) -> str:
        written = []
        for name, value in element.attrib.items():
            shown, key = self._attributes.get(name) or self._meet_attribute(name)
            if key in allowed:
                harmless = self.value(element, key, value)
                if harmless is not None:
                    written.append(f' {shown}="{quoted(harmless)}"')
        return "".join(written)

    def _meet_element(self, name: str) -> tuple[str, str, frozenset[str] | None]:
        """How an element is written, its key, and what attributes it may have; None when it is not written."""
        key = KEYS[name]
        allowed = self._names.attributes.get(key)
        if allowed is not None:
            self._declare_of(name, key)
        self._tags[name] = met = (self._written_name(key), key, allowed)
        return met

    def _meet_attribute(self, name: str) -> tuple[str, str]:
        key = KEYS[name]
        if key in self._known:
            self._declare_of(name, key)
        self._attributes[name] = met = (self._written_name(key), key)
        return met

    def _declare_of(self, name: str, key: str) -> None:
        prefix = key.rpartition(":")[0]
        if prefix and prefix != "xml":
            self.declare(prefix, name[1:].partition("}")[0])

    def _written_name(self, key: str) -> str:
        prefix, _, name = key.rpartition(":")
        written = self.prefixes.get(prefix, prefix)
        return f"{written}:{name}" if written else name
