"""
manifest.json: what a handoff holds, from whom and for whom. UTF-8, one object:

    format       "intake-handoff"
    version      3
    created      UTC, "2026-01-31T09:30:00Z"
    matter       the matter's code
    sender       {name, key}: the key is minisign's form of the one that signed this file
    recipients   [age1…, age1pq1… or "ssh-ed25519 AAAA…" without what may follow there]; empty for a passphrase
    program      name and version
    left_out     codes of the fields that nothing inside tells, of `intake_app/domain/handoff_fields.py`
    part         {number, of}: which of several files for one handoff this is; 1 of 1 for most
    files        [{path, size, sha256, what, kind, status, exhibit, title, received, bates}] of all files but the
                 manifest, its signature and the two lists of checksums (tagmanifest-…) that cover it

`received` is {size, sha256} of the bytes as they first arrived, or null where the sender does not tell. `title` is
empty unless the sender lets titles out. `bates` is {first, last}, the numbers on the pages of its numbered copy, or
null. Every key is there and no other is; a reader refuses what it does not know. Version 2 had no `left_out`;
version 1 neither that nor `part` nor `bates`.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import TypeVar

from intake_app.domain.document import Status
from intake_app.errors import TooMuchToHandOff
from intake_app.handoff import layout
from intake_app.handoff.fields import TIME, BadManifest, Fields, has_too_much, loads, of_form

FORMAT = "intake-handoff"
VERSION = 3
MAX_SIZE = 16 * 1024 * 1024  # bytes
MAX_FILES = 100_000
MAX_PARTS = 999
MAX_TITLE = 500  # characters, of every text
_MAX_TEXTS = 1000  # in a list
_RECIPIENT = re.compile(r"age1[0-9a-z]{1,4000}|ssh-ed25519 [A-Za-z0-9+/]{68}")  # also age keys we can't seal for
_CODE = re.compile(r"[a-z][a-z-]{0,39}")
_T = TypeVar("_T")
_ENCODER = json.JSONEncoder(ensure_ascii=False)


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
    NUMBERED = "numbered"  # a document's copy with a Bates number on each page
    IMAGE = "image"  # a page of such a copy
    SHEET = "sheet"  # about the legal process
    LIST = "list"  # of what is inside, for people or for other programs
    CUSTODY = "custody"
    BAG = "bag"


@dataclass(frozen=True, slots=True)
class Received:
    """The bytes as they first arrived."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Bates:
    """The numbers of a document's first and last page, with their prefix."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Part:
    """One of several files that make up a handoff together, from 1."""

    number: int = 1
    of: int = 1


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
    bates: Bates | None = None


_KEYS_OF_FILE, _KEYS_OF_RECEIVED = frozenset(File.__slots__), frozenset(Received.__slots__)  # made once for all
_FIRST_KEYS_OF_FILE = _KEYS_OF_FILE - {"bates"}


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
    left_out: tuple[str, ...] = ()  # codes of `Field`, or of a newer version
    part: Part = Part()
    version: int = VERSION

    @property
    def base(self) -> str:
        """The folder that the bag lies in."""
        return layout.base(self.matter, self.created, self.part.number, self.part.of)

    def encode(self) -> bytes:
        """The one way to write it: a line for each file. Raises `TooMuchToHandOff`."""
        top = {"format": FORMAT, "version": VERSION} | asdict(replace(self, files=()))
        top |= {"created": self.created.strftime(TIME)}
        del top["files"]
        head = json.dumps(top, ensure_ascii=False, indent=1).removesuffix("\n}")
        files = b",\n".join(_ENCODER.encode(_flat(file)).encode() for file in self.files)
        data = b"".join((head.encode(), b',\n "files": [\n', files, b"\n ]\n}\n"))
        if len(data) > MAX_SIZE or len(self.files) > MAX_FILES or has_too_much(data):
            raise TooMuchToHandOff(len(self.files))
        return data


def _flat(file: File) -> dict[str, object]:
    """`asdict` by hand: for ten thousand files it takes most of the time that there is."""
    known: dict[str, object] = {name: getattr(file, name) for name in File.__slots__}
    if file.received:
        known["received"] = {"size": file.received.size, "sha256": file.received.sha256}
    if file.bates:
        known["bates"] = {"first": file.bates.first, "last": file.bates.last}
    return known


def decode(data: bytes) -> Manifest:
    """Reads it strictly. Raises `BadManifest`, or `ManifestTooNew`."""
    top = loads(data, MAX_SIZE)
    version = _version(top)
    newer = {1: {"part", "left_out"}, 2: {"left_out"}}.get(version, set())
    fields = Fields(top, "manifest", {"format", "version", *Manifest.__slots__} - newer)
    manifest = Manifest(
        created=fields.time("created"),
        matter=fields.text("matter", MAX_TITLE),
        sender=_sender(fields["sender"]),
        recipients=_list(fields["recipients"], _MAX_TEXTS, partial(of_form, _RECIPIENT)),
        program=fields.text("program", MAX_TITLE),
        files=_list(fields["files"], MAX_FILES, lambda value: _file(value, version)),
        left_out=() if version <= 2 else _list(fields["left_out"], _MAX_TEXTS, partial(of_form, _CODE)),
        part=Part() if version == 1 else _part(fields["part"]),
        version=version,
    )
    if len({layout.clash_key(file.path) for file in manifest.files}) < len(manifest.files):
        raise BadManifest("one path for two files")
    return manifest


def _version(top: object) -> int:
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise BadManifest("not a manifest")
    version = top.get("version")
    if type(version) is not int or version < 1:
        raise BadManifest("version")
    if version > VERSION:
        raise ManifestTooNew(version)
    return version


def _list(value: object, limit: int, read: Callable[[object], _T]) -> tuple[_T, ...]:
    if not isinstance(value, list) or len(value) > limit:
        raise BadManifest("no list, or too long a one")
    value.reverse()  # each goes once it is read: together they take more memory than what they become
    return tuple(read(value.pop()) for _ in range(len(value)))


def _file(value: object, version: int) -> File:
    fields = Fields(value, "file", _FIRST_KEYS_OF_FILE if version == 1 else _KEYS_OF_FILE)
    path = fields.text("path", MAX_TITLE)
    if not layout.is_safe(path, version):
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
        bates=None if version == 1 or fields["bates"] is None else _bates(fields["bates"]),
    )


def _received(value: object) -> Received:
    fields = Fields(value, "received", _KEYS_OF_RECEIVED)
    return Received(fields.number("size"), fields.sha256("sha256"))


def _bates(value: object) -> Bates:
    fields = Fields(value, "bates", set(Bates.__slots__))
    return Bates(fields.text("first", MAX_TITLE), fields.text("last", MAX_TITLE))


def _part(value: object) -> Part:
    fields = Fields(value, "part", set(Part.__slots__))
    part = Part(fields.number("number"), fields.number("of"))
    if not 1 <= part.number <= part.of <= MAX_PARTS:
        raise BadManifest("part")
    return part


def _sender(value: object) -> Sender:
    fields = Fields(value, "sender", set(Sender.__slots__))
    return Sender(fields.text("name", MAX_TITLE), fields.text("key", MAX_TITLE))
