"""
manifest.json: what a handoff holds, from whom and for whom. UTF-8, one object:

    format       "intake-handoff"
    version      1
    created      UTC, "2026-01-31T09:30:00Z"
    matter       the matter's code
    sender       {name, key}: the key is minisign's form of the one that signed this file
    recipients   [age1…, age1pq1… or "ssh-ed25519 AAAA…" without what may follow there]
    program      name and version
    files        [{path, size, sha256, what, kind, status, exhibit, title, received}], README.txt included,
                 the manifest and its signature not

`received` is {size, sha256} of the bytes as they first arrived, or null where the sender does not tell. Every key is
there and no other is; a reader refuses what it does not know.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from intake_app.domain.document import Status
from intake_app.errors import TooMuchToHandOff
from intake_app.handoff import layout
from intake_app.handoff.fields import BadManifest, Fields, loads

FORMAT = "intake-handoff"
VERSION = 1
MAX_SIZE = 16 * 1024 * 1024  # bytes
MAX_FILES = 100_000
MAX_TITLE = 500  # characters, of every text
_MAX_RECIPIENTS = 1000
_RECIPIENT = re.compile(r"age1[0-9a-z]{1,4000}|ssh-ed25519 [A-Za-z0-9+/]{68}")  # also age keys we can't seal for
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_T = TypeVar("_T")


class ManifestTooNew(BadManifest):
    """Its version is above `VERSION`."""

    def __init__(self, found: int) -> None:
        super().__init__(f"version {found}")
        self.found = found


class What(StrEnum):
    """What a file in the bundle is."""

    README = "readme"
    DOCUMENT = "document"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Received:
    """The bytes as they first arrived."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class File:
    """One file of the bundle. `kind` is a `Kind`'s code, or one of a newer version."""

    path: str
    size: int  # bytes
    sha256: str  # hex
    what: What
    kind: str
    status: Status | None = None  # of documents
    exhibit: int | None = None  # likewise
    title: str = ""
    received: Received | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """Whoever made the handoff, by their own account."""

    name: str
    key: str  # minisign public key


@dataclass(frozen=True, slots=True)
class Manifest:
    """All of it."""

    created: datetime  # UTC, whole seconds
    matter: str
    sender: Sender
    recipients: tuple[str, ...]
    program: str
    files: tuple[File, ...]

    def encode(self) -> bytes:
        """The one way to write it. Raises `TooMuchToHandOff`."""
        top = {"format": FORMAT, "version": VERSION} | asdict(self) | {"created": self.created.strftime(_TIME)}
        data = json.dumps(top, ensure_ascii=False, indent=1).encode() + b"\n"
        if len(data) > MAX_SIZE or len(self.files) > MAX_FILES:
            raise TooMuchToHandOff(len(self.files))
        return data


def decode(data: bytes) -> Manifest:
    """Reads it strictly. Raises `BadManifest`, or `ManifestTooNew`."""
    top = loads(data, MAX_SIZE)
    _check_version(top)
    fields = Fields(top, "manifest", {"format", "version", *Manifest.__slots__})
    manifest = Manifest(
        created=_created(fields.text("created", MAX_TITLE)),
        matter=fields.text("matter", MAX_TITLE),
        sender=_sender(fields["sender"]),
        recipients=_list(fields["recipients"], _MAX_RECIPIENTS, _recipient),
        program=fields.text("program", MAX_TITLE),
        files=_list(fields["files"], MAX_FILES, _file),
    )
    if len({layout.clash_key(file.path) for file in manifest.files}) < len(manifest.files):
        raise BadManifest("one path for two files")
    return manifest


def _check_version(top: object) -> None:
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise BadManifest("not a manifest")
    version = top.get("version")
    if type(version) is not int or version < 1:
        raise BadManifest("version")
    if version > VERSION:
        raise ManifestTooNew(version)


def _list(value: object, limit: int, read: Callable[[object], _T]) -> tuple[_T, ...]:
    if not isinstance(value, list) or len(value) > limit:
        raise BadManifest("no list, or too long a one")
    return tuple(map(read, value))


def _file(value: object) -> File:
    fields = Fields(value, "file", set(File.__slots__))
    path = fields.text("path", MAX_TITLE)
    if not layout.is_safe(path):
        raise BadManifest("unsafe path")
    return File(
        path=path,
        size=fields.number("size"),
        sha256=fields.sha256("sha256"),
        what=fields.one_of("what", What),
        kind=fields.text("kind", MAX_TITLE),
        status=None if fields["status"] is None else fields.one_of("status", Status),
        exhibit=None if fields["exhibit"] is None else fields.number("exhibit"),
        title=fields.text("title", MAX_TITLE),
        received=None if fields["received"] is None else _received(fields["received"]),
    )


def _received(value: object) -> Received:
    fields = Fields(value, "received", set(Received.__slots__))
    return Received(fields.number("size"), fields.sha256("sha256"))


def _sender(value: object) -> Sender:
    fields = Fields(value, "sender", set(Sender.__slots__))
    return Sender(fields.text("name", MAX_TITLE), fields.text("key", MAX_TITLE))


def _recipient(value: object) -> str:
    if not isinstance(value, str) or not _RECIPIENT.fullmatch(value):
        raise BadManifest("recipients")
    return value


def _created(text: str) -> datetime:
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError as error:
        raise BadManifest("created") from error
