"""
A message taken apart into its entities (RFC 2045, RFC 2046), by their places in its bytes.

Malformed ones are read as far as they make sense: without a last boundary a part reaches to the end, without any a
multipart is what its bytes are. Nesting and numbers are bounded, and `Taken.whole` tells when there was more.
"""

import re
from dataclasses import dataclass, field

from intake_app.cleaning.mail import headers
from intake_app.cleaning.mail.headers import Header
from intake_app.cleaning.mail.transfer import undone
from intake_app.cleaning.text import charsets

DEEPEST = 32
MOST_ENTITIES = 10_000
LONGEST_BOUNDARY = 1024  # 70 by the standard

_AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\r\n|\n|\r|\Z)")
_LIKELY_BOUNDARY = re.compile(rb"[\r\n](--[^\s]{1,70})[ \t]*(?:\r\n|\n|\r)Content-", re.IGNORECASE)
_USUAL_PREAMBLE = re.compile(
    rb"\s*(This is a (cryptographically signed )?(multi-?part )?message in MIME format\.?)?\s*\Z"
)


@dataclass(frozen=True, slots=True)
class Entity:
    """One part with its headers. Either it has `children`, or its body is content."""

    data: bytes = field(repr=False)
    headers: tuple[Header, ...]
    start: int
    end: int
    type: str
    parameters: dict[str, str]
    children: tuple["Entity", ...] = ()
    has_more: bool = False  # text before the first part or behind the last one, which no program shows

    def header(self, name: str) -> bytes:
        """The value of its first header of that name in small letters; empty without one."""
        return next((value for known, value in self.headers if known.lower() == name), b"")

    def content(self) -> bytes:
        """Its body as it was before it was encoded for the way."""
        encoding = headers.parameters(self.header("content-transfer-encoding"))[0]
        return undone(self.data[self.start : self.end], encoding)

    def text(self) -> str:
        """Its body as text."""
        return charsets.decode(self.content(), self.parameters.get("charset", ""))

    @property
    def disposition(self) -> str:
        """`inline`, `attachment`, or nothing said."""
        return headers.parameters(self.header("content-disposition"))[0]

    @property
    def name(self) -> str:
        """What it calls its file; often nothing."""
        _, given = headers.parameters(self.header("content-disposition"))
        return given.get("filename") or self.parameters.get("name") or ""


class MimeReader:
    """Reads one message. `whole` is False afterwards when parts beyond the bounds were left together."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = MOST_ENTITIES
        self.whole = True

    def read(self, start: int = 0, end: int | None = None) -> Entity:
        """The message that lies between two places."""
        return self._entity(start, len(self._data) if end is None else end, 0, "text/plain")

    def _entity(self, start: int, end: int, depth: int, usual: str) -> Entity:
        self._left -= 1
        found, body = headers.split(self._data, start, end)
        given = next((value for name, value in found if name.lower() == "content-type"), b"")
        kind, parameters = headers.parameters(given)
        leaf = Entity(self._data, found, body, end, kind if "/" in kind else usual, parameters)
        if not leaf.type.startswith("multipart/"):
            return leaf
        places, has_more = self._places(self._boundary(leaf), body, end)
        if not places or depth == DEEPEST:
            self.whole &= not places
            return leaf
        inside = "message/rfc822" if leaf.type == "multipart/digest" else "text/plain"
        children = []
        for first, last in places:
            if self._left <= 0:
                self.whole = False
                break
            children.append(self._entity(first, last, depth + 1, inside))
        return Entity(self._data, found, body, end, leaf.type, parameters, tuple(children), has_more)

    def _boundary(self, entity: Entity) -> bytes:
        """The mark between its parts; when the headers don't name one that is there, the first that looks like one."""
        named = b"--" + entity.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")[:LONGEST_BOUNDARY]
        if len(named) > 2 and self._data.find(named, entity.start, entity.end) >= 0:
            return named
        likely = _LIKELY_BOUNDARY.search(self._data, entity.start, min(entity.end, entity.start + 4096))
        return likely[1] if likely else b"--"

    def _places(self, mark: bytes, start: int, end: int) -> tuple[list[tuple[int, int]], bool]:
        """Where each part begins and ends, and whether there is text around them."""
        places: list[tuple[int, int]] = []
        begun, has_more = -1, False
        at = self._data.find(mark, start, end)
        while at >= 0:
            rest = _AFTER_BOUNDARY.match(self._data, at + len(mark), end)
            if rest and (at == start or self._data[at - 1] in b"\r\n"):
                if begun >= 0:
                    places.append((begun, self._line_before(begun, at)))
                else:
                    has_more = not _USUAL_PREAMBLE.match(self._data, start, min(at, start + 200))
                begun = rest.end()
                if rest[1]:
                    return places, has_more or bool(self._data[begun : min(end, begun + 1000)].strip())
            at = self._data.find(mark, at + len(mark), end)
        if begun >= 0:
            places.append((begun, end))
        return places, has_more

    def _line_before(self, begun: int, at: int) -> int:
        """The end of a part: the line end before a boundary belongs to the boundary."""
        if self._data[at - 2 : at] == b"\r\n":
            return max(begun, at - 2)
        return max(begun, at - 1)
