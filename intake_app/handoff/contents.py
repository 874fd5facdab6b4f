"""From the matter's things to the files of a bundle. What goes around them: `bagging`."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from intake_app.domain.document import Content, Item, Kind, Role, Status, Sums
from intake_app.domain.handoff_fields import Field
from intake_app.domain.names import display_name
from intake_app.domain.note import Note
from intake_app.handoff import layout
from intake_app.handoff.manifest import MAX_TITLE, Bates, File, Received, What

Chunks = Callable[[], Iterable[bytes]]
_PIECE = 64 * 1024  # bytes that pieces of a list are gathered into
_HELD = 8 << 20  # bytes of a list that is held till it is written: to make it again takes longer than to seal it


@dataclass(frozen=True, slots=True)
class Entry:
    """One file on its way into a bundle. `chunks` is called when its turn has come."""

    file: File
    chunks: Chunks
    sums: Sums | None  # None for a document that was stored before they were kept: it can't be written yet
    label: str = ""  # what the sender knows it by; it stays here


def made(path: str, data: bytes, what: What, kind: Kind = Kind.TEXT, *, title: str = "") -> Entry:
    """Something that the program wrote itself."""
    file = File(path, len(data), hashlib.sha256(data).hexdigest(), what, kind, title=one_line(title))
    return Entry(file, lambda: [data], sums_of(data))


def unchecked() -> None:
    """For lists that nobody would break off."""


def listed(
    path: str, pieces: Chunks, what: What, kind: Kind = Kind.TEXT, check: Callable[[], object] = unchecked
) -> Entry:
    """Something long that the program writes: it is gone through to be counted, and once more when its turn has come.

    So nothing of it is held meanwhile, unless it is short. Whoever reads it is told of pieces that are not the same
    again. `check` is called while it is counted, and raises what breaks that off.
    """
    size, short, long, crc, held = 0, hashlib.sha256(), hashlib.sha512(), 0, list[bytes]()
    for piece in pieces():
        check()
        size += len(piece)
        if size <= _HELD:
            held.append(piece)
        else:
            held.clear()
        short.update(piece)
        long.update(piece)
        crc = zlib.crc32(piece, crc)
    whole = b"".join(held)  # in one piece: each is handed from thread to thread
    chunks = (lambda: [whole]) if size <= _HELD else pieces
    return Entry(File(path, size, short.hexdigest(), what, kind), chunks, Sums(long.hexdigest(), crc))


def unread(entry: Entry) -> Entry:
    """The same for looking at only: it can't be written, and holds nothing that only writing needs."""
    return Entry(entry.file, _not_to_be_written, None, entry.label)


def in_pieces(lines: Iterable[str]) -> Iterator[bytes]:
    """Text in UTF-8, many lines in a piece."""
    waiting, length = list[str](), 0
    for line in lines:
        waiting.append(line)
        length += len(line)
        if length >= _PIECE:
            yield "".join(waiting).encode("utf-8", "replace")
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "replace")


def sums_of(data: bytes) -> Sums:
    """Of something small."""
    return Sums(hashlib.sha512(data).hexdigest(), zlib.crc32(data))


def note(number: int, written: Note, *, untold: Set[Field] = frozenset()) -> Entry:
    """A note as plain text: its title, when it was written, and the body. `number` counts the notes from 1."""
    titled, timed = Field.NOTE_TITLES not in untold, Field.NOTE_TIMES not in untold
    head = [*([written.title] if titled else []), *([f"{written.written_at:%Y-%m-%d %H:%M} UTC"] if timed else [])]
    text = "".join(f"{line}\n" for line in (*head, *([""] if head else []), written.body))
    title = written.title if titled and Field.TITLES not in untold else ""
    path = layout.titled_path(layout.NOTES, number, title, ".txt") if title else layout.note_path(number)
    return replace(made(path, text.encode("utf-8", "replace"), What.NOTE, title=title), label=written.title)


def sheet(name: str, data: bytes) -> Entry:
    """A sheet about the legal process that was made for counsel; its kind is told by the ending of its name."""
    kind = {".pdf": Kind.PDF, ".html": Kind.HTML}.get(name[name.rfind(".") :].lower(), Kind.TEXT)
    return made(layout.named_path(layout.PROCESS, name), data, What.SHEET, kind)


def document(
    item: Item,
    content: Content,
    ending: str,
    chunks: Chunks,
    sums: Sums | None,
    *,
    untold: Set[Field] = frozenset(),
) -> Entry:
    """One content of an item. `ending` has its dot."""
    clean = content.role is Role.CLEAN
    has_clean_copy = item.content(Role.CLEAN) is not None
    folder = layout.DOCUMENTS if clean or not has_clean_copy else layout.ORIGINALS
    kind = item.report.output_kind if clean and item.report else item.kind
    origin = item.provenance
    titled, tell_received = Field.TITLES not in untold, Field.RECEIVED not in untold
    if titled:
        path = layout.titled_path(folder, item.exhibit, item.title, ending)
    else:
        path = layout.neutral_path(folder, item.exhibit, kind, ending)
    file = File(
        path=path,
        size=content.size,
        sha256=content.sha256,
        what=What.DOCUMENT,
        kind=kind,
        status=Status.CLEAN if clean else Status.AS_RECEIVED,
        exhibit=item.exhibit,
        title=one_line(item.title) if titled else "",
        received=Received(origin.size, origin.sha256) if tell_received and origin.sha256 else None,
    )
    return Entry(file, chunks, sums, item.title)


@dataclass(frozen=True, slots=True)
class Derived:
    """A file that was made from a document. `make` gives the same bytes again."""

    size: int  # bytes
    sha256: str  # hex
    sums: Sums
    kind: Kind
    ending: str
    make: Callable[[], bytes]


def with_numbers(entry: Entry, numbers: Sequence[str], copy: Derived, pictures: Sequence[Derived]) -> list[Entry]:
    """A document with its Bates numbers, its numbered copy, and the pages of that one as pictures."""
    bates = Bates(numbers[0], numbers[-1])
    named = [
        _derived(layout.NUMBERED, numbers[0], copy, What.NUMBERED, bates, entry.file.exhibit),
        *(
            _derived(layout.IMAGES, number, one, What.IMAGE, Bates(number, number), entry.file.exhibit)
            for number, one in zip(numbers, pictures, strict=False)
        ),
    ]
    return [replace(entry, file=replace(entry.file, bates=bates)), *named]


def _derived(folder: str, name: str, made: Derived, what: What, bates: Bates, exhibit: int | None) -> Entry:
    path = layout.named_path(folder, f"{name}{made.ending}")
    file = File(path, made.size, made.sha256, what, made.kind, exhibit=exhibit, bates=bates)
    return Entry(file, lambda: [made.make()], made.sums)


def _not_to_be_written() -> Iterable[bytes]:
    raise ValueError("put together to be looked at only")


def one_line(text: str) -> str:
    """As a manifest may hold it. What is cut off can leave a new last character, hence twice."""
    return display_name(display_name(text)[:MAX_TITLE])
