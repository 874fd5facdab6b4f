"""
HTML as tags, text and comments, in one pass over it.

It follows how browsers split it (HTML Standard, tokenization) as far as a page that is never shown needs, and its time
grows with the size of the page only: Python's own parser takes a minute for 40 KB of unfinished tags.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_ATTRIBUTES = 64

_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_TAG_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_END_TAG = re.compile(r"</([a-zA-Z][^\s/>]*)")
_BETWEEN = re.compile(r"[\s/]*")
_ATTRIBUTE = re.compile(r"[^\s/>][^\s/>=]*")
_EQUALS = re.compile(r"\s*=\s*")
_BARE_VALUE = re.compile(r"[^\s>]*")
_DECLARATION = re.compile(r"<!doctype|<\?xml", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}")
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
}
_NO_REFERENCES = _RAW.keys() - {"title", "textarea"}


@dataclass(frozen=True, slots=True)
class Tag:
    """The beginning of an element, or with `closes` its end. Names are in small letters."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    closes: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """What stands between tags; `inside` names the element when it is one whose content is no markup."""

    text: str
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """What no browser shows; `text` is what stands between its marks."""

    text: str


def tokens(source: str) -> Iterator[Tag | Text | Comment]:
    """Every piece in order. Unfinished ones at the end are left out, as browsers do; nothing is an error."""
    at, end = 0, len(source)
    while at < end:
        found = _MARKUP.search(source, at)
        mark = found.start() if found else end
        if mark > at:
            yield Text(_unescaped(source[at:mark]))
            at = mark
        elif _TAG_NAME.match(source, at + 1):
            tag, at = _opening(source, at + 1)
            if tag is None:
                return
            yield tag
            if closing := _RAW.get(tag.name):
                found = closing.search(source, at)
                stop = found.start() if found else end
                yield Text(_raw(source[at:stop], tag.name), tag.name)
                at = stop
        elif name := _END_TAG.match(source, at):
            yield Tag(name[1].lower(), closes=True)
            _, at = _find(source, ">", name.end())
        else:
            start, mark_of_end = (at + 4, "-->") if source.startswith("<!--", at) else (at + 2, ">")
            stop, behind = _find(source, mark_of_end, at + 2)
            if not _DECLARATION.match(source, at):
                yield Comment(source[start:stop])
            at = behind


def _opening(source: str, at: int) -> tuple[Tag | None, int]:
    """The tag whose name begins at `at`, and the place behind it; no tag when it never ends."""
    name = _TAG_NAME.match(source, at)
    assert name
    at, attributes = name.end(), dict[str, str]()
    while True:
        at = _end(_BETWEEN, source, at)
        if at >= len(source):
            return None, at
        if source[at] == ">":
            return Tag(name[0].lower(), attributes), at + 1
        stop = _end(_ATTRIBUTE, source, at)
        key, value = source[at:stop].lower(), ""
        at = stop
        if equals := _EQUALS.match(source, at):
            value, at = _value(source, equals.end())
        if len(attributes) < MOST_ATTRIBUTES:
            attributes.setdefault(key, _unescaped(value))


def _value(source: str, at: int) -> tuple[str, int]:
    quote = source[at : at + 1]
    if quote in {'"', "'"}:
        stop, behind = _find(source, quote, at + 1)
        return source[at + 1 : stop], behind
    stop = _end(_BARE_VALUE, source, at)
    return source[at:stop], stop


def _raw(text: str, name: str) -> str:
    return text if name in _NO_REFERENCES else _unescaped(text)


def _find(source: str, mark: str, at: int) -> tuple[int, int]:
    """The place of the next `mark` and the one behind it; twice the end without one."""
    found = source.find(mark, at)
    return (found, found + len(mark)) if found >= 0 else (len(source), len(source))


def _end(pattern: re.Pattern[str], source: str, at: int) -> int:
    match = pattern.match(source, at)
    return match.end() if match else at


def _unescaped(text: str) -> str:
    """With character references resolved. Python refuses to read a number of thousands of digits."""
    return html.unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text
