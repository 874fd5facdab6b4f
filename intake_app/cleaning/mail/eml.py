"""Messages as mail programs save them: which parts are its words, which are files."""

import re

from intake_app.cleaning.mail import headers, mbox
from intake_app.cleaning.mail.message import LETTER, WEB_PAGE, Attachment, Body, Message, bounded
from intake_app.cleaning.mail.mime import Entity, MimeReader
from intake_app.domain.findings import What
from intake_app.domain.names import UNNAMED, display_name

_ENDINGS = {
    "application/pdf": ".pdf",
    "application/pgp-encrypted": ".pgp",
    "application/pgp-signature": ".asc",
    "application/pkcs7-mime": ".p7m",
    "application/pkcs7-signature": ".p7s",
    "application/x-pkcs7-mime": ".p7m",
    "application/x-pkcs7-signature": ".p7s",
    "application/zip": ".zip",
    "application/ms-tnef": ".dat",
    "image/jpeg": ".jpg",
    "image/svg+xml": ".svg",
    "image/tiff": ".tif",
    "message/delivery-status": ".txt",
    "message/rfc822": ".eml",
    "message/global": ".eml",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/rfc822-headers": ".txt",
    "text/vcard": ".vcf",
}
_SAVED = re.compile(r"<saved by ", re.IGNORECASE)  # MHTML: browsers save a page with its pictures as if it were mail
_MESSAGES = {"message/rfc822", "message/global"}
_PLAIN_NAME = re.compile(r"[a-z0-9]{2,5}")


def spans(data: bytes) -> tuple[list[tuple[int, int]], bool]:
    """Where the messages of a file lie, one or those of an mbox, and whether these are all."""
    return mbox.messages(data)


def read(data: bytes, start: int = 0, end: int | None = None) -> Message:
    """The message between two places. Whatever the bytes are, they are read as one."""
    reader = MimeReader(data)
    root = reader.read(start, end)
    sorter = _Sorter()
    sorter.take(root, alone=True)
    bodies, whole = bounded(sorter.bodies)
    head = tuple((name, headers.decoded(value)) for name, value in root.headers)
    return Message(
        head,
        bodies,
        tuple(sorter.files),
        tuple(sorter.traces),
        WEB_PAGE if any(name.lower() == "from" and _SAVED.match(value) for name, value in head) else LETTER,
        sealed=sorter.sealed and not any(body.plain.strip() or body.html.strip() for body in bodies),
        whole=whole and reader.whole,
    )


class _Sorter:
    """Goes through the parts in order and tells words from files."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self.files: list[Attachment] = []
        self.traces: list[tuple[What, str]] = []
        self.sealed = False

    def take(self, entity: Entity, *, alone: bool = False) -> None:
        if entity.has_more:
            self.traces.append((What.HIDDEN_CONTENT, "text around the parts"))
        self._notice_cryptography(entity)
        if entity.type == "multipart/alternative" and entity.children:
            self._take_alternatives(entity)
        elif entity.children:
            for child in entity.children:
                self.take(child)
        elif _is_words(entity, alone=alone):
            self.bodies.append(Body(html=entity.text()) if entity.type == "text/html" else Body(entity.text()))
        else:
            self._attach(entity)

    def _take_alternatives(self, entity: Entity) -> None:
        """The same words in several forms make one body; what else comes along are files."""
        forms = _Sorter()
        for child in entity.children:
            forms.take(child)
        plain = "\n\n".join(body.plain for body in forms.bodies if body.plain)
        html = "\n".join(body.html for body in forms.bodies if body.html)
        self.bodies.append(Body(plain, html))
        self.files += forms.files
        self.traces += forms.traces
        self.sealed |= forms.sealed

    def _notice_cryptography(self, entity: Entity) -> None:
        kind, protocol = entity.type, entity.parameters.get("smime-type", "").lower()
        if kind == "multipart/signed" or (kind.endswith("pkcs7-mime") and protocol == "signed-data"):
            self.traces.append((What.SIGNATURE, kind))
        if kind == "multipart/encrypted" or (kind.endswith("pkcs7-mime") and protocol != "signed-data"):
            self.traces.append((What.ENCRYPTION, kind))
        self.sealed |= kind == "multipart/encrypted" or kind.endswith("pkcs7-mime")

    def _attach(self, entity: Entity) -> None:
        if entity.type == "message/external-body":
            self.traces.append((What.LINK, entity.type))
        name = display_name(entity.name).strip() or _name_for(entity, len(self.files) + 1)
        self.files.append(Attachment(name, len(entity.content()), entity.content))


def _is_words(entity: Entity, *, alone: bool) -> bool:
    """Whether a part without parts of its own is read rather than opened; `alone`, it is the whole message."""
    if entity.type.startswith("multipart/"):  # in which no parts were found
        return True
    return entity.type in {"text/plain", "text/html"} and (
        alone or (entity.disposition != "attachment" and not entity.name)
    )


def _name_for(entity: Entity, number: int) -> str:
    """For a part that has no name; a message is called by its subject."""
    family, _, kind = entity.type.partition("/")
    ending = _ENDINGS.get(entity.type) or (f".{kind}" if family != "multipart" and _PLAIN_NAME.fullmatch(kind) else "")
    inside = entity.content() if entity.type in _MESSAGES else b""
    return (_subject(inside, 0, len(inside)) or str(number)) + ending


def name_of(data: bytes, start: int, end: int) -> str:
    """What a message between two places is called as a file: by its subject."""
    return (_subject(data, start, end) or UNNAMED) + ".eml"


def _subject(data: bytes, start: int, end: int) -> str:
    found, _ = headers.split(data, start, end)
    subject = next((value for name, value in found if name.lower() == "subject"), b"")
    return display_name(headers.decoded(subject))[:150].strip()
