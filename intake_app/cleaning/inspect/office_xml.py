"""
XML of clean documents, read with expat. Element by element and attribute by attribute it has to be on the list of what
is harmless; comments, processing instructions and document types are findings wherever they stand.
"""

from collections.abc import Callable, Mapping
from typing import Any
from xml.parsers import expat

from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.cleaning.vocabulary import Keys
from intake_app.domain.findings import What

DEEPEST = 300
"""Elements within elements; beyond, it is a file made to do harm."""

_START = b'<?xml version="1.0" encoding="UTF-8"'

Found = tuple[str, dict[str, str]]
"""An element's key and its attributes by theirs."""


class XmlWalk:
    """
    One part of XML. `opened` is called with the key and attributes of each element, `closed` with its key and text.

    Whatever an element holds besides other elements is its text, joined; it is a finding by itself nowhere, so `closed`
    has to judge it.
    """

    def __init__(
        self,
        part: str,
        keys: Keys,
        traces: Traces,
        opened: Callable[[str, dict[str, str]], None],
        closed: Callable[[str, str], None],
    ) -> None:
        self._part, self._keys, self._traces, self._opened, self._closed = label(part), keys, traces, opened, closed
        self._stack: list[tuple[str, list[str]]] = []

    def walk(self, data: bytes, prefixes: Mapping[str, str]) -> None:
        """Reads the part; `CutError` when it is no XML. `prefixes` are those that namespaces have to be under."""
        if not data.startswith(_START):
            self._traces.add(What.OTHER, f"{self._part}: declaration")
        parser = expat.ParserCreate("UTF-8", "}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._document_type
        parser.CommentHandler = lambda _text: self._traces.add(What.COMMENT, f"{self._part}: XML comment")
        parser.ProcessingInstructionHandler = lambda _target, _text: self._traces.add(
            What.PRIVATE_DATA, f"{self._part}: processing instruction"
        )
        parser.StartNamespaceDeclHandler = lambda prefix, address: self._namespace(prefix, address, prefixes)
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise CutError(error.offset) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._stack) > DEEPEST:
            raise CutError(DEEPEST)
        key = self._key(name)
        self._stack.append((key, []))
        self._opened(key, {self._key(attribute): value for attribute, value in attributes.items()})

    def _end(self, _name: str) -> None:
        key, text = self._stack.pop()
        self._closed(key, "".join(text))

    def _characters(self, text: str) -> None:
        self._stack[-1][1].append(text)

    def _key(self, name: str) -> str:
        return self._keys[f"{{{name}" if "}" in name else name]

    def _namespace(self, prefix: str | None, address: str, prefixes: Mapping[str, str]) -> None:
        if prefixes.get(address) != (prefix or ""):
            self._traces.add(What.PRIVATE_DATA, f"{self._part}: namespace {label(prefix or '')}")

    def _document_type(self, *_: Any) -> None:
        """Nothing that follows can be trusted to mean what it says."""
        self._traces.add(What.OTHER, f"{self._part}: document type")
        raise CutError(0)


def read(part: str, data: bytes, keys: Keys, prefixes: Mapping[str, str], traces: Traces) -> list[Found]:
    """All elements of a small part in which there is no text."""
    found: list[Found] = []

    def closed(key: str, text: str) -> None:
        if text.strip():
            traces.add(What.PRIVATE_DATA, f"{label(part)}: text in {label(key)}")

    XmlWalk(part, keys, traces, lambda key, values: found.append((key, values)), closed).walk(data, prefixes)
    return found
