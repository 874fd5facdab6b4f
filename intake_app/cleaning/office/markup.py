"""
XML out of untrusted files, by lxml, and the few things done to its trees.

No document type is accepted anywhere, so there are no entities to expand and nothing to fetch; comments and processing
instructions are not read. The second look reads with expat instead, so that the two share no parser.
"""

import codecs
import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.vocabulary import ALL, Keys
from intake_app.errors import FileRefused, Refusal

LARGEST_PART = 192 << 20
"""Bytes of one part of XML. A tree takes some eight times that in memory."""

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*?\?>")
_ENCODING = re.compile(rb"""\A\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]{1,40})["']""")
ENCODINGS = {
    b"utf-8": "utf-8",
    b"utf8": "utf-8",
    b"us-ascii": "ascii",
    b"ascii": "ascii",
    b"iso-8859-1": "latin-1",
    b"windows-1252": "cp1252",
    b"utf-16": "utf-16",
}
"""As parts declare them; anything else is in no Office file, and would hide what is looked for."""

_OLD_TYPE = re.compile(r'\A\s*<!DOCTYPE [\w:]+ PUBLIC "-//OpenOffice\.org//DTD [\w. ]+//EN" "[\w.]+">')
"""A document type that OpenOffice once wrote, which declares nothing by itself; it is not looked at."""

KEYS = Keys(ALL)


def parse(data: bytes, part: str, *, lenient: bool = False) -> Element:
    """
    The root of a part. FileRefused: DAMAGED, NOT_UNDERSTOOD (a document type), UNPACKS_TOO_LARGE.

    `lenient` mends what is not well-formed, as VML written by Excel may not be.
    """
    if len(data) > LARGEST_PART:
        raise FileRefused(Refusal.UNPACKS_TOO_LARGE, part)
    text = _OLD_TYPE.sub("", _decoded(data, part), count=1)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{part}: document type")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        recover=lenient,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileRefused(Refusal.DAMAGED, part) from error
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise FileRefused(Refusal.DAMAGED, part)
    parsed: Element = root
    return parsed


def _decoded(data: bytes, part: str) -> str:
    """The characters behind the declaration. Decoded here, as the parser would look for tables of encodings on disk."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    told = _ENCODING.match(data.removeprefix(codecs.BOM_UTF8))
    encoding = "utf-16" if wide else ENCODINGS.get(told[1].lower(), "") if told else "utf-8"
    if not encoding:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{part}: encoding")
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode(encoding)
    except UnicodeError as error:
        raise FileRefused(Refusal.DAMAGED, part) from error
    return _DECLARATION.sub("", text, count=1)


def key(element: Element) -> str:
    """The element's name as "prefix:name"."""
    return KEYS[element.tag]


def each(root: Element, *keys: str) -> Iterator[Element]:
    """All elements of these names at or below the root, in order. The tree may be changed meanwhile."""
    return iter([*root.iter(*(tag for wanted in keys for tag in _tags(wanted)))])


@cache
def _tags(wanted: str) -> tuple[str, ...]:
    """All full names of one key. Looking for these is left to lxml, which is ten times as fast."""
    prefix, _, name = wanted.rpartition(":")
    if not prefix:
        return (name,)
    return tuple(f"{{{address}}}{name}" for address, known in ALL.items() if known == prefix)


def child(element: Element, *keys: str) -> Element | None:
    """The first child of one of these names."""
    return next((below for below in element if KEYS[below.tag] in keys), None)


def attribute(element: Element, wanted: str, default: str = "") -> str:
    """The value of an attribute by its key: "w:val", or "val" for one without a namespace."""
    return next((value for name, value in element.attrib.items() if KEYS[name] == wanted), default)


def set_attribute(element: Element, wanted: str, value: str | None) -> None:
    """Changes or removes an attribute that is there."""
    for name in [name for name in element.attrib if KEYS[name] == wanted]:
        if value is None:
            del element.attrib[name]
        else:
            element.attrib[name] = value


def drop(element: Element) -> None:
    """Takes an element out, with all that is in it. Text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    _append_text(element, element.tail)
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Puts what is in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    _append_text(element, element.text)
    at = parent.index(element)
    below = list(element)
    if below:
        last = below[-1]
        last.tail = (last.tail or "") + (element.tail or "")
    else:
        _append_text(element, element.tail)
    parent[at : at + 1] = below


def _append_text(element: Element, text: str | None) -> None:
    """Puts text right before an element."""
    if not text:
        return
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = (before.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text
