"""
Plain text and tables in it (CSV): the copy is what came, byte for byte; how it is written and what may hide is told.

What a text says is all there is to it, so nothing is taken out. Formats that are text outside but are shown as
something else (web pages, XML, contacts, calendars) are other kinds; they are read here, but never called clean.
"""

import codecs
import re
from dataclasses import replace

from intake_app.cleaning.facts import Facts
from intake_app.cleaning.reading import MAX_TEXT
from intake_app.cleaning.sniff import is_western
from intake_app.cleaning.text import characters, charsets, page, rtf
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

_MARKS = {
    codecs.BOM_UTF8: ("utf-8", "UTF-8"),
    codecs.BOM_UTF16_LE: ("utf-16-le", "UTF-16 LE"),
    codecs.BOM_UTF16_BE: ("utf-16-be", "UTF-16 BE"),
}
_NO_WRITING = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)


def clean(data: bytes, kind: Kind, _choices: CleaningChoices) -> tuple[bytes, Facts]:
    """The same bytes. FileRefused as UNKNOWN_KIND when they are not text to their end."""
    text, form = _decoded(data)
    places = characters.unseen_places(text)
    marks = (Finding(What.HIDDEN_CONTENT, "characters that show nothing", places),) if places else ()
    kept = [replace(mark, why=Why.MAY_MARK) for mark in marks]
    kept += [Finding(What.TEXT_FORM, where, why=Why.UNTOUCHED) for where in (*form, *_line_ends(text))]
    content = Finding(What.CONTENT, "", why=Why.CANNOT_BE_CLEANED)
    return data, Facts(kind, found=marks, kept=(*kept, content))


def read(data: bytes, kind: Kind, _choices: CleaningChoices) -> Reading:
    """Its words: of a web page or RTF without what lays them out, of everything else as it stands."""
    if kind is Kind.RTF:
        return Reading(characters.shown(rtf.to_text(data)), whole=len(data) <= rtf.MOST_BYTES)
    if kind is Kind.HTML:
        named = _CHARSET.search(data, 0, 4096)
        text = charsets.decode(data, named[1].decode() if named else "")
        return Reading(characters.shown(page.to_text(text[:MAX_TEXT]).text), whole=len(text) <= MAX_TEXT)
    try:
        text, _ = _decoded(data)
    except FileRefused:
        text = charsets.decode(data)
    return Reading(characters.shown(text[:MAX_TEXT]), whole=len(text) <= MAX_TEXT)


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and how it is encoded. FileRefused as UNKNOWN_KIND when it is no text all through."""
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    codec, name = _MARKS.get(mark, ("utf-8", "UTF-8"))
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError:
        if mark or not is_western(data):
            raise FileRefused(Refusal.UNKNOWN_KIND) from None
        text, name = data.decode("cp1252"), "Windows-1252, by its looks"
    if not text.strip() or _NO_WRITING.search(text):
        raise FileRefused(Refusal.UNKNOWN_KIND)
    if mark:
        return text, (name, "byte order mark")
    return text, ("ASCII" if text.isascii() else name,)


def _line_ends(text: str) -> tuple[str, ...]:
    both = text.count("\r\n")
    counts = {"CRLF": both, "LF": text.count("\n") - both, "CR": text.count("\r") - both}
    used = [(name, count) for name, count in counts.items() if count]
    if len(used) > 1:
        return ("mixed line ends: " + ", ".join(f"{count} {name}" for name, count in used),)
    return tuple(name for name, _ in used)
