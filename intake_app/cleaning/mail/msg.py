"""Messages as Outlook saves them: the same as mail programs', in numbered properties ([MS-OXPROPS])."""

from functools import partial

from intake_app.cleaning.mail import headers
from intake_app.cleaning.mail.message import LETTER, Attachment, Body, Message, bounded
from intake_app.cleaning.mail.ole import Compound, Path, write
from intake_app.cleaning.mail.properties import INSIDE, PART, TABLE, TOP, Properties
from intake_app.cleaning.text import rtf
from intake_app.domain.findings import What
from intake_app.domain.names import UNNAMED, display_name
from intake_app.errors import FileRefused, Refusal

MOST_PARTS = 2000
"""Of attachments, and of recipients."""

_CLASS, _SUBJECT, _TRANSPORT_HEADERS = 0x001A, 0x0037, 0x007D
_BODY, _HTML, _RTF = 0x1000, 0x1013, 0x1009
_SENT, _DELIVERED = 0x0039, 0x0E06
_SENDER_NAMES, _SENDER_ADDRESSES = (0x0042, 0x0C1A), (0x5D02, 0x5D01, 0x0065, 0x0C1F)
_SHOWN_RECIPIENTS = {"To": 0x0E04, "Cc": 0x0E03, "Bcc": 0x0E02}
_MESSAGE_IDS = {"Message-ID": 0x1035, "In-Reply-To": 0x1042, "References": 0x1039}
_RECIPIENT_TYPE, _NAME, _ADDRESSES = 0x0C15, 0x3001, (0x39FE, 0x3003)
_FILE_NAMES, _CONTENT, _BY_REFERENCE = (0x3707, 0x3704, 0x3001), 0x3701, (0x3708, 0x370D)
_NAMED = "__nameid_version1.0"
_LOCKED_UP = ("EncryptedPackage",)

_SHOWN = {_CLASS, _SUBJECT, _TRANSPORT_HEADERS, _BODY, _HTML, _RTF, _SENT, *_SENDER_NAMES, *_SENDER_ADDRESSES} | {
    *(0x003D, 0x0070, 0x0E1D, 0x0E02, 0x0E03, 0x0E04, 0x0E07, 0x0E08, 0x0E1B, 0x340D, 0x3FDE, 0x3FFD, 0x0017, 0x0E1F),
    *(0x0064, 0x0C1E, 0x0026, 0x0036, 0x0023, 0x0029, 0x0E01, 0x0FFE, 0x3FF1, 0x0000),
}
_TRACES: dict[tuple[What, str], set[int]] = {
    (What.PERSON, "Outlook names and accounts"): {
        *(0x003B, 0x003F, 0x0040, 0x0041, 0x0043, 0x0044, 0x004D, 0x0050, 0x0051, 0x0052, 0x0075, 0x0076),
        *(0x0077, 0x0078, 0x0C19, 0x0C1D, 0x0E28, 0x0E29, 0x3FF8, 0x3FF9, 0x3FFA, 0x3FFB, 0x5D0A, 0x5D0B),
    },
    (What.DOCUMENT_ID, "Outlook numbers"): {
        *(0x0047, 0x0071, 0x0FF9, 0x0FFF, 0x1035, 0x1039, 0x1042, 0x300B, 0x3013, 0x3019, 0x301B),
    },
    (What.EDIT_HISTORY, "Outlook changes"): {0x1080, 0x1081, 0x1082, 0x65E2, 0x65E3},
    (What.TAKEN_AT, "Outlook times"): {0x0032, 0x0048, 0x0E06, 0x3007, 0x3008},
    (What.LINK, "Outlook addresses"): {0x1046, 0x10F3, 0x36DF},
}
_KNOWN = {number: trace for trace, numbers in _TRACES.items() for number in numbers}
_UNKNOWN = (What.PRIVATE_DATA, "Outlook properties")


def read(data: bytes) -> Message:
    """
    The message.

    FileRefused: UNKNOWN_KIND when it is a compound file of another kind, ENCRYPTED when an Office file is locked up in
    it ([MS-OFFCRYPTO]), DAMAGED when it is none.
    """
    file = Compound(data)
    if not file.size((TABLE,)):
        raise FileRefused(Refusal.ENCRYPTED if file.size(_LOCKED_UP) else Refusal.UNKNOWN_KIND, "no message")
    top = Properties(file, (), TOP)
    kind = top.text(_CLASS).lower() or LETTER
    rich = rtf.decompressed(top.bytes(_RTF))
    html = top.html(_HTML) or rtf.to_html(rich)
    plain = top.text(_BODY) or ("" if html.strip() else rtf.to_text(rich))
    bodies, whole = bounded([Body(plain, html)])
    found = file.names(())
    attached = [name for name in found if name.startswith("__attach_version1.0_")]
    files = [_attachment(file, (name,), number, top.charset) for number, name in enumerate(attached[:MOST_PARTS], 1)]
    return Message(
        _headers(top),
        bodies,
        tuple(files),
        (*_traces(top), *_references(file, attached[:MOST_PARTS])),
        kind,
        sealed=".smime" in kind and not any(body.plain.strip() or body.html.strip() for body in bodies),
        whole=whole and len(attached) <= MOST_PARTS,
    )


def _headers(top: Properties) -> tuple[tuple[str, str], ...]:
    """As the last server handed them over; of what was never sent, or inside one office, from the properties."""
    raw = top.text(_TRANSPORT_HEADERS).encode("utf-8", "replace")
    found, _ = headers.split(raw, 0, len(raw))
    if any(name.lower() == "from" for name, _ in found):
        return tuple((name, headers.decoded(value)) for name, value in found)
    sent = top.time(_SENT, _DELIVERED)
    made = [("From", _person(top.text(*_SENDER_NAMES), top.text(*_SENDER_ADDRESSES)))]
    made += _recipients(top)
    made += [("Date", f"{sent:%Y-%m-%d %H:%M:%S} UTC" if sent else ""), ("Subject", top.text(_SUBJECT))]
    made += [(name, top.text(number)) for name, number in _MESSAGE_IDS.items()]
    return tuple((name, value) for name, value in made if value)


def _recipients(top: Properties) -> list[tuple[str, str]]:
    people: dict[str, list[str]] = {"To": [], "Cc": [], "Bcc": []}
    names = [name for name in top.file.names(top.path) if name.startswith("__recip_version1.0_")]
    for name in names[:MOST_PARTS]:
        person = Properties(top.file, (*top.path, name), PART, top.charset)
        role = {2: "Cc", 3: "Bcc"}.get(person.number(_RECIPIENT_TYPE), "To")
        people[role].append(_person(person.text(_NAME), person.text(*_ADDRESSES)))
    if not names:
        return [(role, top.text(number)) for role, number in _SHOWN_RECIPIENTS.items()]
    return [(role, ", ".join(listed)) for role, listed in people.items()]


def _person(name: str, address: str) -> str:
    name, address = name.strip().strip("'"), address.strip()
    if "@" not in address:  # the name it has inside one office: /O=.../CN=...
        return name or address
    return f"{name} <{address}>" if name and name != address else address


def _attachment(file: Compound, path: Path, number: int, charset: str) -> Attachment:
    part = Properties(file, path, PART, charset)
    name = display_name(part.text(*_FILE_NAMES)).strip()
    if inside := part.folder(_CONTENT):
        subject = Properties(file, inside, INSIDE, charset).text(_SUBJECT)
        content = partial(_as_file, file, inside)
        title = display_name(subject).strip()[:150] or name or UNNAMED
        return Attachment(f"{title}.msg", -1, content)
    return Attachment(name or str(number), part.size(_CONTENT), partial(part.bytes, _CONTENT))


def _as_file(file: Compound, path: Path) -> bytes:
    """A message in a message as a file of its own, whose table has a longer header and which needs the names."""
    inside = file.folder(path)
    table = inside.get(TABLE)
    if isinstance(table, bytes):
        inside[TABLE] = table[:INSIDE] + bytes(TOP - INSIDE) + table[INSIDE:]
    return write(inside | {_NAMED: file.folder((_NAMED,))})


def _references(file: Compound, attached: list[str]) -> list[tuple[What, str]]:
    """Attachments that are only the address of a file."""
    parts = (Properties(file, (name,), PART) for name in attached)
    return [(What.LINK, "attachment by address") for part in parts if part.text(*_BY_REFERENCE)]


def _traces(top: Properties) -> list[tuple[What, str]]:
    return sorted(_KNOWN.get(number, _UNKNOWN) for number in top.numbers() - _SHOWN)
