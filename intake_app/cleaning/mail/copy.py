"""
The copy of a message that can be shared: what its reader was shown, as plain text in UTF-8.

    Text copy of an email · Copia de texto de un correo electrónico

    From: …
    To: …                                  Cc, Date, Sent and Subject likewise, where it has them
    Attachment: notice.pdf (12345 bytes)   one line for each file, which is not in the copy

    what it says

Nothing else of its headers is in it. It is a document of its own, so its one sentence is in both languages at once.
"""

import re
from collections import Counter

from intake_app.cleaning.mail.addresses import Shortener
from intake_app.cleaning.mail.message import Message, words
from intake_app.cleaning.mail.traces import SHOWN, of_header
from intake_app.cleaning.text import characters
from intake_app.domain.document import Finding
from intake_app.domain.findings import What, Why

TITLE = "Text copy of an email · Copia de texto de un correo electrónico"
_REMARK = re.compile(r"\s*\([^()]*\)")
"""In a date (RFC 5322, 3.2.2). Readers of mail show the time alone."""
LONGEST_LINE = 8000
"""Characters of one header."""


def text_copy(message: Message) -> tuple[str, tuple[Finding, ...], tuple[Finding, ...]]:
    """The copy, what was found in the message, and what of it stays in the copy."""
    shown = [(name, _as_shown(name, value)) for name in SHOWN for value in message.values(name)]
    lines = [f"{name}: {value[:LONGEST_LINE]}" for name, value in shown if value]
    lines += [f"Attachment: {file.name} ({file.size} bytes)" for file in message.attachments]
    shortener = Shortener()
    said, traces = words(message, shortener.address)
    seen, unseen = characters.bare(said)
    copy = shortener.text("\n".join([TITLE, "", *lines, "", seen]))
    traces += Counter(message.traces)
    traces += Counter((what, name) for name, _ in message.headers if (what := of_header(name)))
    traces[What.COMMENT, "header Date"] += sum(bool(_REMARK.search(value)) for value in message.values("Date"))
    traces[What.ATTACHMENT, "attached"] += len(message.attachments)
    traces[What.LINK, "web addresses, what belongs to one reader"] += shortener.cut
    traces[What.HIDDEN_CONTENT, "characters that show nothing"] += unseen
    found = tuple(Finding(what, where, count) for (what, where), count in traces.items() if count > 0)
    kept = Finding(
        What.SHOWN_HEADERS, ", ".join(dict.fromkeys(name for name, _ in shown)), len(shown), Why.CANNOT_BE_CLEANED
    )
    content = Finding(What.CONTENT, "", why=Why.CANNOT_BE_CLEANED)
    return copy.rstrip("\n") + "\n", found, (kept, content)


def _as_shown(name: str, value: str) -> str:
    return characters.escaped(_REMARK.sub("", value) if name == "Date" else value).strip()
