"""A message, whichever format it came in, and its words as text."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intake_app.cleaning.text import page
from intake_app.domain.findings import What

LETTER, WEB_PAGE = "ipm.note", "web page"
MOST_CHARACTERS = 4 << 20
"""Of one form of its words."""

_MOST_LINKS = 500
_FORM = "text/html"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message. `content` unpacks it; `size` in bytes, unpacked."""

    name: str
    size: int
    content: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Body:
    """One run of words: as plain text, as HTML, or as both, which ought to say the same."""

    plain: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """
    `headers` are decoded and in order. `traces` are what else it carries, by code and place, each as often as met.

    `kind` is what Outlook calls its class, in small letters. `sealed`: its words are encrypted. `whole`: nothing was
    left out for being too much.
    """

    headers: tuple[tuple[str, str], ...]
    bodies: tuple[Body, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    traces: tuple[tuple[What, str], ...] = ()
    kind: str = LETTER
    sealed: bool = False
    whole: bool = True

    def values(self, name: str) -> list[str]:
        """What the headers of that name say."""
        return [value for known, value in self.headers if known.lower() == name.lower()]


def bounded(bodies: Iterable[Body]) -> tuple[tuple[Body, ...], bool]:
    """As much of them as is read, and whether that is all."""
    kept, left, whole = [], MOST_CHARACTERS, True
    for body in bodies:
        cut = Body(body.plain[:left], body.html[:left])
        whole &= cut == body
        left -= max(len(cut.plain), len(cut.html))
        if cut.plain or cut.html:
            kept.append(cut)
    return tuple(kept), whole


def words(message: Message, address: Callable[[str], str] = str) -> tuple[str, Counter[tuple[What, str]]]:
    """
    What it says, and what its HTML does besides, counted by code and place.

    Plain text goes first where there is any. What only the HTML form says or leads to follows under its name, since a
    message may show one thing to one program and another to the next. `address` turns what HTML links to into what is
    written.
    """
    texts, traces = [], Counter[tuple[What, str]]()
    for body in message.bodies:
        html = page.to_text(body.html)
        traces.update({(what, where): count for what, where, count in html.traces})
        if plain := body.plain.strip("\r\n"):
            texts.append(plain)
        if _says_more(html.text, plain):
            texts += [f"[{_FORM}]"] * bool(plain) + [page.to_text(body.html, address).text.strip("\n")]
        else:
            texts += _links_besides(plain, html, address)
    return "\n\n".join(filter(str.strip, texts)), traces


def _links_besides(plain: str, html: page.Page, address: Callable[[str], str]) -> list[str]:
    lines = dict.fromkeys(
        f"{' '.join(label.split())} <{address(target)}>"
        for label, target in html.links[:_MOST_LINKS]
        if target.removeprefix("mailto:") not in plain
    )
    return ["\n".join([f"[{_FORM}]", *lines])] if lines else []


def _says_more(html: str, plain: str) -> bool:
    """Whether a good part of the words of one form is not in the other."""
    words_of_html = set(_WORD.findall(html.lower()))
    return len(words_of_html - set(_WORD.findall(plain.lower()))) * 5 > len(words_of_html)
