"""A web page or the HTML of a message as text, with the addresses behind its links; nothing is fetched."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from intake_app.cleaning.text.html import Comment, Tag, Text, tokens
from intake_app.domain.findings import What


def _names(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


_BLOCKS = _names(
    "address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form "
    "header html legend li main menu nav noscript option section summary table tbody tfoot thead tr"
)
_APART = _names("p h1 h2 h3 h4 h5 h6 ul ol blockquote pre")
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
_NOT_SHOWN = _names("script style title iframe noembed noframes")
_APART_FROM_PAGE = _names("template datalist desc metadata")
_BLANK = re.compile(r"[ \t\n\r\f\xa0]+")
_HIDING = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|opacity:0(?![.\d])|font-size:0(?![.\d]*[1-9])|max-height:0(?![.\d])|"
    r"(?<![a-z-])(?:left|top|right|text-indent|margin-left|margin-top):-\d{4}"
)
_ELSEWHERE = re.compile(r"\s*(https?:)?//", re.IGNORECASE)
_FETCHED_BY_STYLE = re.compile(r"url\(\s*[\"']?\s*(?:https?:)?//|@import", re.IGNORECASE)
_FETCHING = ("src", "background", "poster", "data", "ping", "longdesc")
_BULLET = "- "
_TINY = re.compile(r"\s*[0-2](px)?\s*$")


@dataclass(frozen=True, slots=True)
class Page:
    """`links` are label and address in order; `traces` counts what the page does not show, by code and place."""

    text: str
    links: tuple[tuple[str, str], ...]
    traces: tuple[tuple[What, str, int], ...]


def to_text(source: str, address: Callable[[str], str] = str) -> Page:
    """The words of the page, line by line. `address` turns what a link points to into how it is written behind it."""
    writer = _Writer(address)
    for token in tokens(source):
        match token:
            case Tag(closes=True):
                writer.close(token.name)
            case Tag():
                writer.open(token)
            case Text():
                writer.say(token)
            case Comment():
                writer.traces[What.COMMENT, "HTML comment"] += bool(token.text.strip())
    return writer.page()


class _Writer:
    def __init__(self, address: Callable[[str], str]) -> None:
        self._address = address
        self.traces: Counter[tuple[What, str]] = Counter()
        self._pieces: list[str] = []
        self._links: list[tuple[str, str]] = []
        self._gap = 0  # line ends that stand before the next words
        self._blank = False  # a space does
        self._pre = 0
        self._target: tuple[str, int] | None = None  # of the link that is open, and where its label begins
        self._hidden = ""  # the element whose content is not shown, and how often it is nested in itself
        self._depth = 0

    def page(self) -> Page:
        self._end_link()
        return Page(
            "".join(self._pieces),
            tuple(self._links),
            tuple((*key, count) for key, count in self.traces.items() if count),
        )

    # --- tags --------------------------------------------------------------------------------------------------------

    def open(self, tag: Tag) -> None:
        self._notice(tag)
        if self._hidden:
            self._depth += tag.name == self._hidden
            return
        if tag.name not in _VOID and _is_hidden(tag):
            self._hidden, self._depth = tag.name, 1
            return
        self._lay_out(tag.name)
        match tag.name:
            case "a":
                self._end_link()
                self._target = (tag.attributes.get("href", ""), len(self._pieces))
            case "br":
                self._gap += 1
            case "hr":
                self._gap = max(self._gap, 1)
                self._write("---")
                self._gap = 1
            case "li":
                self._write(_BULLET)
            case "td" | "th" if self._pieces and not self._gap:
                self._pieces.append("\t")
                self._blank = False
            case "img" if _is_tiny(tag.attributes):
                self.traces[What.HIDDEN_CONTENT, "HTML text that is not shown"] += bool(
                    tag.attributes.get("alt", "").strip()
                )
            case "img" | "area" if alt := tag.attributes.get("alt", "").strip():
                self._write(f"[{alt}]")
            case "input" if tag.attributes.get("type", "").lower() not in {"hidden", "password"}:
                self._write(tag.attributes.get("value", ""))
            case "form" if action := tag.attributes.get("action", "").strip():
                self._write(f"<{self._address(action)}>")
            case "pre":
                self._pre += 1

    def close(self, name: str) -> None:
        if self._hidden:
            self._depth -= name == self._hidden
            if self._depth <= 0:
                self._hidden = ""
            return
        if name == "a":
            self._end_link()
        elif name == "pre":
            self._pre = max(0, self._pre - 1)
        self._lay_out(name)

    def say(self, text: Text) -> None:
        if text.inside == "style" and _FETCHED_BY_STYLE.search(text.text):
            self.traces[What.LINK, "HTML style fetched from elsewhere"] += 1
        if text.inside in _NOT_SHOWN:
            return
        if self._hidden:
            self.traces[What.HIDDEN_CONTENT, "HTML text that is not shown"] += bool(text.text.strip())
            return
        if self._pre or text.inside:
            self._write(text.text)
            return
        words = _BLANK.split(text.text)
        self._blank |= not words[0] and len(words) > 1
        if shown := " ".join(filter(None, words)):
            self._write(shown)
            self._blank = not words[-1]

    # --- output ------------------------------------------------------------------------------------------------------

    def _lay_out(self, name: str) -> None:
        if name in _BLOCKS:
            self._gap = max(self._gap, 1)
        elif name in _APART:
            self._gap = max(self._gap, 2)

    def _write(self, words: str) -> None:
        if not words:
            return
        if self._pieces and self._pieces[-1] != _BULLET:
            self._pieces.append("\n" * min(self._gap, 2) or " " * self._blank)
        self._pieces.append(words)
        self._gap, self._blank = 0, False

    def _end_link(self) -> None:
        if self._target is None:
            return
        (target, start), self._target = self._target, None
        label = "".join(self._pieces[start:]).strip()
        target = _BLANK.sub("", target)
        if not target or target.startswith("#") or not label:
            return
        self._links.append((label, target))
        written = self._address(target)
        if _plain(label) not in {_plain(target), _plain(written)}:
            self._blank = True
            self._write(f"<{written}>")

    # --- what a page does beside showing words -----------------------------------------------------------------------

    def _notice(self, tag: Tag) -> None:
        values = tag.attributes
        style = values.get("style", "")
        elsewhere = [name for name in _FETCHING if _ELSEWHERE.match(values.get(name, ""))]
        if tag.name == "link" and _ELSEWHERE.match(values.get("href", "")):
            elsewhere.append("href")
        if elsewhere or _ELSEWHERE.match(values.get("srcset", "")) or _FETCHED_BY_STYLE.search(style):
            tiny = tag.name == "img" and (_is_tiny(values) or _is_hidden(tag))
            self.traces[What.LINK, "HTML tracking pixel" if tiny else f"HTML {tag.name} fetched from elsewhere"] += 1
        if tag.name == "script" or any(name.startswith("on") for name in values):
            self.traces[What.SCRIPT, "HTML script"] += 1
        if tag.name == "form" or (tag.name == "meta" and values.get("http-equiv", "").lower() == "refresh"):
            self.traces[What.ACTION, f"HTML {tag.name}"] += 1
        if tag.name == "input" and values.get("type", "").lower() == "hidden":
            self.traces[What.FORM_DATA, "HTML hidden field"] += 1
        if tag.name == "meta" and values.get("name", "").lower() in {"generator", "progid", "author"}:
            what = What.PERSON if values["name"].lower() == "author" else What.SOFTWARE
            self.traces[what, "HTML meta"] += 1


def _is_hidden(tag: Tag) -> bool:
    style = tag.attributes.get("style", "")
    return (
        tag.name in _APART_FROM_PAGE
        or "hidden" in tag.attributes
        or bool(_HIDING.search(_BLANK.sub("", style).lower()))
    )


def _is_tiny(values: dict[str, str]) -> bool:
    return any(_TINY.match(values.get(name, "")) for name in ("width", "height"))


def _plain(address: str) -> str:
    """An address as people write it, to tell whether a label already says it."""
    return re.sub(r"^(mailto:|https?://)", "", address.strip().lower()).rstrip("/")
