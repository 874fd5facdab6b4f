"""
Rich Text Format: what it says, without how it looks. Nothing in it is run, opened or fetched.

Outlook keeps HTML as RTF ([MS-OXRTFEX]): tags stand in groups that other programs pass over, and what these programs
are meant to show instead is marked to be dropped.
"""

import html
import re
from dataclasses import dataclass, replace

from intake_app.cleaning.text import charsets

MOST_BYTES = 8 << 20
"""Of RTF that is read."""

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|.", re.DOTALL
)
_START = b"{\\rtf"
_HOLDS_HTML = re.compile(rb"\{\\rtf[^{}]{0,200}\\fromhtml1")
_TARGET = re.compile(rb"(?:HYPERLINK|href=)\s*\"([^\"<>\s]{1,2000})\"", re.IGNORECASE)
_NOT_SAID = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable "
    b"listoverridetable rsidtbl xmlnstbl generator fldinst filetbl revtbl bkmkstart bkmkend annotation atnid atnauthor "
    b"nonshppict".split(b" ")
)
_SAID = {
    b"par": "\n",
    b"line": "\n",
    b"sect": "\n",
    b"page": "\n",
    b"row": "\n",
    b"cell": "\t",
    b"tab": "\t",
    b"emdash": "—",
    b"endash": "–",
    b"bullet": "•",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
}


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds up to the end of a group."""

    silent: bool = False
    dropped: bool = False  # silent because it lies in a group that is
    is_tag: bool = False
    fallbacks: int = 1  # characters that stand in for one of Unicode


def to_text(data: bytes) -> str:
    """The words, paragraph by paragraph, and below them the addresses it links to; empty when `data` is no RTF."""
    if not data.startswith(_START):
        return ""
    said = _Reader().read(data[:MOST_BYTES])
    targets = dict.fromkeys(target.decode("latin-1") for target in _TARGET.findall(data[:MOST_BYTES]))
    return "\n".join([said, *(f"<{target}>" for target in targets if target not in said)])


def to_html(data: bytes) -> str:
    """The HTML that Outlook has put into it; empty when there is none."""
    return _Reader(tags=True).read(data[:MOST_BYTES]) if _HOLDS_HTML.match(data) else ""


class _Reader:
    def __init__(self, *, tags: bool = False) -> None:
        self._tags = tags
        self._said: list[str] = []
        self._bytes = bytearray()  # characters by their bytes, which may belong together
        self._charset = "windows-1252"
        self._groups: list[_Group] = []
        self._now = _Group()
        self._skip = 0  # stand-ins of a character that was said already

    def read(self, data: bytes) -> str:
        at = 0
        while found := _TOKEN.match(data, at):
            at = found.end()
            word, number, code, symbol, brace, text = found.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                self._word(word, number)
            elif brace:
                self._flush()
                self._brace(brace)
            elif symbol == b"*":
                self._now = replace(self._now, silent=True)
            elif code or text:
                self._say_bytes(bytes.fromhex(code.decode()) if code else text)
            elif symbol in {b"~", b"{", b"}", b"\\"}:
                self._say(" " if symbol == b"~" else symbol.decode())
        self._flush()
        said = "".join(self._said)  # with pairs of UTF-16 in halves, which are put together here
        said = said.replace("\0", "")
        return said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            self._groups.append(self._now)
            self._now = replace(self._now, dropped=self._now.silent)
        else:
            self._now = self._groups.pop() if self._groups else _Group()

    def _word(self, word: bytes, number: bytes | None) -> None:
        value = int(number or 0)
        if word in _NOT_SAID:
            self._now = replace(self._now, silent=True)
        elif word == b"ansicpg":
            self._charset = charsets.CODE_PAGES.get(value, self._charset)
        elif word == b"uc":
            self._now = replace(self._now, fallbacks=min(max(value, 0), 16))
        elif word == b"u":
            self._say(chr(value & 0xFFFF))
            self._skip = self._now.fallbacks
        elif word == b"htmltag" and self._tags:
            self._flush()
            self._now = replace(self._now, silent=self._now.dropped, is_tag=True)
        elif word == b"htmlrtf":
            self._now = replace(self._now, silent=number != b"0")
        elif word in _SAID:
            self._say(_SAID[word])

    def _say(self, text: str) -> None:
        self._flush()
        self._skip = 0
        if not self._now.silent:
            self._said.append(self._quoted(text))

    def _say_bytes(self, raw: bytes) -> None:
        left = raw[self._skip :]
        self._skip = max(0, self._skip - len(raw))
        if not self._now.silent:
            self._bytes += left

    def _flush(self) -> None:
        if self._bytes:
            self._said.append(self._quoted(charsets.decode(bytes(self._bytes), self._charset)))
            self._bytes.clear()

    def _quoted(self, text: str) -> str:
        return html.escape(text, quote=False) if self._tags and not self._now.is_tag else text


# --- as Outlook stores it --------------------------------------------------------------------------------------------

_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096


def decompressed(data: bytes) -> bytes:
    """RTF as Outlook packs it ([MS-OXRTFCP]); cut where it breaks off. Empty when it is not packed so."""
    if data[8:12] == b"MELA":
        return data[16 : 16 + MOST_BYTES]
    if data[8:12] != b"LZFu":
        return b""
    out = bytearray(_BEFORE)
    at = 16
    while at < len(data) and len(out) < MOST_BYTES:
        flags = data[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += data[at : at + 1]
                at += 1
                continue
            pair = int.from_bytes(data[at : at + 2], "big")
            at += 2
            back = (len(out) - (pair >> 4)) % _WINDOW  # places are counted round and round in the window
            if at > len(data) or not 0 < back <= len(out):  # the end points at itself
                return bytes(out[len(_BEFORE) :])
            for _ in range((pair & 15) + 2):
                out.append(out[-back])
    return bytes(out[len(_BEFORE) :])
