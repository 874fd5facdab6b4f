"""From the matter's things to the files of a bundle."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from intake_app.domain.document import Content, Item, Kind, Role, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.names import display_name
from intake_app.domain.note import Note
from intake_app.handoff import layout
from intake_app.handoff.manifest import MAX_TITLE, File, Manifest, Received, Sender, What

Chunks = Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One file on its way into a bundle. `chunks` is called once, when its turn has come."""

    file: File
    chunks: Chunks


def readme(text: bytes) -> Entry:
    """The page for a reader who has never heard of us."""
    return _entry_of_text(layout.README, text, What.README, "")


def note(number: int, written: Note) -> Entry:
    """A note as plain text: its title, when it was written, and the body. `number` counts the notes from 1."""
    text = f"{written.title}\n{written.written_at:%Y-%m-%d %H:%M} UTC\n\n{written.body}\n"
    path = layout.path_for(layout.NOTES, number, written.title, ".txt")
    return _entry_of_text(path, text.encode("utf-8", "replace"), What.NOTE, written.title)


def document(item: Item, content: Content, ending: str, chunks: Chunks, *, tell_received: bool) -> Entry:
    """One content of an item. `ending` has its dot; `tell_received` lists the hash of the bytes as they first came."""
    clean = content.role is Role.CLEAN
    has_clean_copy = item.content(Role.CLEAN) is not None
    folder = layout.DOCUMENTS if clean or not has_clean_copy else layout.ORIGINALS
    kind = item.report.output_kind if clean and item.report else item.kind
    origin = item.provenance
    file = File(
        path=layout.path_for(folder, item.exhibit, item.title, ending),
        size=content.size,
        sha256=content.sha256,
        what=What.DOCUMENT,
        kind=kind,
        status=Status.CLEAN if clean else Status.AS_RECEIVED,
        exhibit=item.exhibit,
        title=_line(item.title),
        received=Received(origin.size, origin.sha256) if tell_received and origin.sha256 else None,
    )
    return Entry(file, chunks)


def list_contents(
    entries: Sequence[Entry],
    *,
    created: datetime,
    matter: MatterCode,
    sender: str,
    signing_key: str,
    recipients: Sequence[str],
    program: str,
) -> Manifest:
    """The manifest of these entries."""
    return Manifest(
        created=created.astimezone(UTC).replace(microsecond=0),
        matter=matter,
        sender=Sender(_line(sender), signing_key),
        recipients=tuple(recipients),
        program=program,
        files=tuple(entry.file for entry in entries),
    )


def _entry_of_text(path: str, text: bytes, what: What, title: str) -> Entry:
    digest = hashlib.sha256(text).hexdigest()
    return Entry(File(path, len(text), digest, what, Kind.TEXT, title=_line(title)), lambda: [text])


def _line(text: str) -> str:
    """As a manifest may hold it. What is cut off can leave a new last character, hence twice."""
    return display_name(display_name(text)[:MAX_TITLE])
