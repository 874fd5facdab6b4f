"""
Web addresses without what belongs to one reader.

Links in mail tell who was written to: in the query, in long mixed words of the path, before an `@`. Host and plain
words of the path stay, so that a reader sees where a link led; what is cut shows as `…`.
"""

import re

CUT = "…"

_ANY = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\s<>\"]+", re.IGNORECASE)
_ADDRESS = re.compile(r"((?:[a-z][a-z0-9+.-]{0,20}:)?//|(?=www\.))([^/?#]*)([^?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_TAIL = re.compile(r"[.,;:!?)\]}'»”’]*$")
_TAG = re.compile(r"([+=])[^@]*@")
"""Behind the name of a mailbox: which of its letters is answered."""
_PERSONAL = re.compile(r"(?=.*\d).{10,}|.{40,}|.*(?:@|%40|=).*", re.DOTALL)


class Shortener:
    """Shortens addresses, and counts in `cut` those that had something to cut."""

    def __init__(self) -> None:
        self.cut = 0

    def address(self, address: str) -> str:
        """One of them."""
        short = shortened(address)
        self.cut += short != address
        return short

    def text(self, text: str) -> str:
        """Words with every web address among them."""
        return _ANY.sub(lambda found: self.address(found[0]), text)


def shortened(address: str) -> str:
    """The address up to the first part that may belong to one reader."""
    scheme, colon, rest = address.partition(":")
    if scheme.lower() == "mailto":
        mailbox = rest.partition("?")[0]
        return f"{scheme}:" + _TAG.sub(lambda tag: f"{tag[1]}{CUT}@", mailbox)
    tail = _TAIL.search(address)
    end = tail.start() if tail else len(address)
    found = _ADDRESS.fullmatch(address[:end])
    if not found:
        return scheme + colon + CUT if colon else address.partition("?")[0]
    start, host, path, more = found.groups()
    if "@" in host:
        host = f"{CUT}@{host.rpartition('@')[2]}"
    pieces = path.split("/")
    kept = next((number for number, piece in enumerate(pieces) if _PERSONAL.fullmatch(piece)), len(pieces))
    if kept < len(pieces):
        return start + host + "/".join([*pieces[:kept], CUT]) + address[end:]
    return start + host + path + CUT * bool(more) + address[end:]
