"""What can be done with messages: read, copied as text, and taken apart into their files."""

import codecs
from collections.abc import Sequence
from typing import TypeVar

from intake_app.cleaning.facts import Facts
from intake_app.cleaning.mail import eml, msg
from intake_app.cleaning.mail.copy import text_copy
from intake_app.cleaning.mail.message import LETTER, Message, words
from intake_app.cleaning.mail.traces import SHOWN
from intake_app.cleaning.reading import MAX_TEXT
from intake_app.cleaning.text import characters, charsets
from intake_app.domain.cleaning import CleaningChoices, Part, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

Chosen = TypeVar("Chosen")

COPIED_CLASSES = (LETTER, "ipm.post", "ipm.stickynote", "report.ipm.note")
"""Outlook's kinds of things whose words are all there is to them: an appointment or a contact has fields besides."""


def clean(data: bytes, kind: Kind, _choices: CleaningChoices) -> tuple[bytes, Facts]:
    """
    A text copy of the message.

    FileRefused as UNKNOWN_KIND where one would leave out what the message says: it is encrypted, several in one file,
    larger than is read, a web page saved as one, or a thing of Outlook's that is no letter. Also what is none at all,
    or too damaged to tell: whatever is not copied can be stored as it came. ENCRYPTED: a locked Office file.
    """
    source = Kind.EMAIL if kind is Kind.EMAIL else Kind.MSG
    try:
        message = _only_message(data) if source is Kind.EMAIL else msg.read(data)
    except FileRefused as refusal:
        locked = refusal.reason is Refusal.ENCRYPTED
        raise FileRefused(Refusal.ENCRYPTED if locked else Refusal.UNKNOWN_KIND, refusal.detail) from refusal
    if message.sealed or not message.whole or not message.kind.startswith(COPIED_CLASSES):
        raise FileRefused(Refusal.UNKNOWN_KIND, "no text copy")
    copy, found, kept = text_copy(message)
    return copy.encode(), Facts(Kind.TEXT, found=found, kept=kept, source=source)


def read(data: bytes, kind: Kind, _choices: CleaningChoices) -> Reading:
    """All its headers, its words, the names of its files. Several messages in one file are its files."""
    if kind is not Kind.EMAIL:
        return _reading(msg.read(data))
    data = _in_bytes(data)
    spans, whole = eml.spans(data)
    if len(spans) == 1:
        return _reading(eml.read(data, *spans[0]))
    return _reading_of_many(data, spans, whole=whole)


def part(data: bytes, kind: Kind, number: int) -> bytes:
    """One of its files. FileRefused when there is none of that number."""
    if kind is Kind.EMAIL:
        data = _in_bytes(data)
        spans, _ = eml.spans(data)
        if len(spans) > 1:
            start, end = _chosen(spans, number)
            return data[start:end]
        message = eml.read(data, *spans[0])
    else:
        message = msg.read(data)
    return _chosen(message.attachments, number).content()


def warm_up() -> None:
    """Loads every encoding a message may come in."""
    charsets.warm_up()


def _only_message(data: bytes) -> Message:
    data = _in_bytes(data)
    spans, _ = eml.spans(data)
    if len(spans) > 1:
        raise FileRefused(Refusal.UNKNOWN_KIND, "several messages")
    return eml.read(data, *spans[0])


def _in_bytes(data: bytes) -> bytes:
    """Without a byte order mark, which no mail has, but which editors put there."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return charsets.decode(data, "utf-16").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


def _reading(message: Message) -> Reading:
    text, _ = words(message)
    return Reading(
        characters.shown(text),
        tuple((characters.escaped(name), characters.escaped(value)) for name, value in message.headers),
        tuple(Part(file.name, file.size) for file in message.attachments),
        message.whole,
    )


def _reading_of_many(data: bytes, spans: list[tuple[int, int]], *, whole: bool) -> Reading:
    """Each message is a file; the text shows their heads and words as far as it reaches."""
    parts, texts, left = [], list[str](), MAX_TEXT
    for start, end in spans:
        parts.append(Part(eml.name_of(data, start, end), end - start))
        if left > 0:
            message = eml.read(data, start, end)
            head = [f"{name}: {characters.escaped(value)}" for name in SHOWN for value in message.values(name)]
            texts.append("\n".join(head) + "\n\n" + characters.shown(words(message)[0]) + "\n")
            left -= len(texts[-1])
    return Reading("\n".join(texts), parts=tuple(parts), whole=whole and left > 0)


def _chosen(choice: Sequence[Chosen], number: int) -> Chosen:
    if not 0 <= number < len(choice):
        raise FileRefused(Refusal.NO_SUCH_PART, str(number))
    return choice[number]
