"""
The text copy of a message, looked at again: what a reader of mail is shown, and not a line more of its head.

Harmless: the title of such a copy, an empty line, lines of the headers a reader is shown and of attachments'
names, an empty line, text in strict UTF-8. Findings are other headers, characters that show nothing (by the Unicode
Character Database), and web addresses with a query or fragment, which tell one reader from another.
"""

import re
import unicodedata

from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_TITLE = "Text copy of an email · Copia de texto de un correo electrónico"
_HEAD = ("From", "To", "Cc", "Date", "Sent", "Subject", "Attachment")
_QUERY = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\s<>\"?#]*[?#](?![.,;:!?)\]}'»”’]*(?:[\s<>\"]|\Z))", re.IGNORECASE)
_DOUBTFUL = re.compile(r"[^\n\t -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff]")
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_SEEN_FORMATS = re.compile(r"[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f]")
_IGNORABLE = re.compile(  # Default_Ignorable_Code_Point without the two selectors that choose how an emoji looks
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    r"\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINERS = "\u200c\u200d"


def walk(data: bytes, traces: Traces) -> None:
    """Head, then body."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        traces.add(What.OTHER, "not UTF-8")
        return
    title, _, rest = text.partition("\n\n")
    if title.removesuffix("\n") != _TITLE:
        traces.add(What.OTHER, "not a text copy of a message")
    head = "" if rest.startswith("\n") else rest.partition("\n\n")[0].removesuffix("\n")
    for line in head.split("\n") if head else ():
        name, colon, _ = line.partition(": ")
        if not colon or name not in _HEAD:
            traces.add(What.PRIVATE_DATA, f"header {label(name)}")
    for _ in _QUERY.finditer(text):
        traces.add(What.LINK, "web address of one reader")
    for doubtful in _DOUBTFUL.finditer(text):
        if _shows_nothing(text, doubtful.start()):
            traces.add(What.HIDDEN_CONTENT, f"U+{ord(doubtful[0]):04X}")


def _shows_nothing(text: str, at: int) -> bool:
    char = text[at]
    if char in _JOINERS:  # alone between two characters beyond ASCII one spells something
        around = text[at - 1 : at] + text[at + 1 : at + 2]
        return len(around) < 2 or any(other.isascii() or _IGNORABLE.match(other) for other in around)
    unseen = unicodedata.category(char) in _UNSEEN and not _SEEN_FORMATS.match(char)
    return unseen or bool(_IGNORABLE.match(char))
