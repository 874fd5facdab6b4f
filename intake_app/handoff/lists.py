"""The lists that go with what goes out: its exhibits for people and for spreadsheets, and its custody record."""

import codecs
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from types import MappingProxyType

from intake_app.domain.custody import RecordLine
from intake_app.domain.document import Kind
from intake_app.domain.handoff import BATES_DIGITS
from intake_app.domain.handoff_fields import Field
from intake_app.domain.privilege import Withheld
from intake_app.handoff import layout, paper
from intake_app.handoff.contents import Entry, in_pieces, listed, made, unchecked
from intake_app.handoff.manifest import Bates, File, What
from intake_app.handoff.page import state_of, what_of
from intake_app.handoff.paper import Line

_DAT_FIELD, _DAT_QUOTE = "\x14", "\xfe"
_DAT_SAFE = str.maketrans(dict(layout.LOAD_FILE_SIGNS))
_FACTS_OF: Mapping[Field, tuple[str, ...]] = MappingProxyType(
    {Field.RECEIVED: ("received", "original", "size", "sha256"), Field.NOTE_TITLES: ("sha256",)}
)
"""Facts of the record that tell a field: of a file as it arrived (or was looked at), of a note with its title."""
_HASHED = frozenset({*_FACTS_OF, Field.ACTORS, Field.TIMES, Field.NOTE_TIMES})
_FORMULA = frozenset("=+-@\t\r\uff1d\uff0b\uff0d\uff20")  # in wide letters too, as East Asian spreadsheets take them


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the exhibit list."""

    matter: str
    sender: str
    created: datetime
    left_out: str = ""  # fields, in words


@dataclass(frozen=True, slots=True)
class Custody:
    """One event of the custody record about something that goes out, as it stands in the list."""

    path: str  # of what it is about
    cells: tuple[str, ...]

    @classmethod
    def of(cls, line: RecordLine, path: str, *, untold: Set[Field] = frozenset()) -> "Custody":
        """The hashes are left out with anything else that is: they are made of all of an event, so that whoever has the
        same file or guesses a name could find it confirmed.
        """
        timeless = Field.NOTE_TIMES if path.startswith(f"{layout.NOTES}/") else Field.TIMES
        at = "" if untold & {Field.TIMES, timeless} else line.at
        actor = "" if Field.ACTORS in untold else line.actor
        hashes = ("", "") if untold & _HASHED else (line.previous, line.hash)
        facts = _without([fact for field in untold & _FACTS_OF.keys() for fact in _FACTS_OF[field]], line.facts)
        return cls(path, (str(line.seq), at, actor, line.action, path, line.matter, line.subject, facts, *hashes))


def _without(hidden: Collection[str], facts: str) -> str:
    """As they are written, where nothing is hidden."""
    if not hidden:
        return facts
    shown = {name: fact for name, fact in json.loads(facts).items() if name not in hidden}
    return json.dumps(shown, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def exhibit_lists(
    files: Sequence[File], head: Head, labels: Mapping[str, str], check: Callable[[], object] = unchecked
) -> list[Entry]:
    """The same list as PDF and as CSV. Pictures of pages have a list of their own, see `image_list`."""
    files = [file for file in files if file.what is not What.IMAGE]
    printed, table = (f"{layout.LISTS}/exhibits.{ending}" for ending in ("pdf", "csv"))
    return [
        listed(printed, lambda: _exhibits_pdf(files, head, labels), What.LIST, Kind.PDF, check),
        listed(table, lambda: contents_csv(files), What.LIST, check=check),
    ]


def custody_list(events: Callable[[], Iterable[Custody]], check: Callable[[], object] = unchecked) -> Entry:
    """The record of what goes out, oldest first. `events` gives the same ones each time it is called."""
    head = ("number", "at", "actor", "action", "file", "matter", "subject", "facts", "previous_hash", "hash")
    lines = lambda: _csv(chain([head], (one.cells for one in events())))  # noqa: E731  a name for one line
    return listed(f"{layout.LISTS}/custody.csv", lines, What.CUSTODY, check=check)


def load_file(files: Sequence[File]) -> Entry:
    """What review platforms take the numbered documents in by: Concordance's DAT, in UTF-8 (docs/formats.md)."""
    head = (
        *("BEGBATES", "ENDBATES", "PAGECOUNT", "EXHIBIT", "KIND", "STATUS", "FILESIZE", "SHA256", "TITLE"),
        *("NATIVELINK", "PDFLINK", "PDFSHA256"),
    )
    copies = {file.bates: file for file in files if file.what is What.NUMBERED}
    rows = [
        (
            *(file.bates.first, file.bates.last, str(_count(file.bates)), f"{file.exhibit:04}", file.kind),
            *(file.status or "", str(file.size), file.sha256, file.title, _backslashed(file.path)),
            *(_backslashed(copies[file.bates].path), copies[file.bates].sha256),
        )
        for file in files
        if file.what is What.DOCUMENT and file.bates
    ]
    return made(f"{layout.LISTS}/load.dat", "".join(map(_dat_line, [head, *rows])).encode("utf-8-sig"), What.LIST)


def image_list(files: Sequence[File], volume: str) -> Entry:
    """Where the picture of each page lies and where a document begins: Opticon's OPT (docs/formats.md)."""
    documents = {file.bates.first: file.bates for file in files if file.what is What.NUMBERED and file.bates}
    lines = []
    for file in files:
        if file.what is What.IMAGE and file.bates:
            begins = documents.get(file.bates.first)
            first, count = ("Y", str(_count(begins))) if begins else ("", "")
            lines.append(f"{file.bates.first},{volume},{_backslashed(file.path)},{first},,,{count}\r\n")
    return made(f"{layout.LISTS}/load.opt", "".join(lines).encode(), What.LIST)


def slip(file: File, labels: Mapping[str, str]) -> bytes:
    """The page that stands for a document that has no pages to be numbered."""
    return paper.pdf([[Line(labels["slip"], strong=True), Line(""), Line(f"{labels['file']}: {file.path}")]])


def _count(bates: Bates) -> int:
    return int(bates.last[-BATES_DIGITS:]) - int(bates.first[-BATES_DIGITS:]) + 1


def _backslashed(path: str) -> str:
    return path.replace("/", "\\")


def _dat_line(values: Sequence[str]) -> str:
    """Values between two thorns, parted by U+0014; a thorn in a value would end it, and a ® be read as a line end."""
    return _DAT_FIELD.join(f"{_DAT_QUOTE}{value.translate(_DAT_SAFE)}{_DAT_QUOTE}" for value in values) + "\r\n"


def withheld_csv(rows: Sequence[Withheld]) -> bytes:
    """What stays back, a line each."""
    head = ("number", "date", "kind", "author", "basis")
    lines = ((str(one.number), f"{one.at:%Y-%m-%d}", one.kind, one.author, one.basis) for one in rows)
    return b"".join(_csv(chain([head], lines)))


def contents_csv(files: Iterable[File], left_out: Sequence[str] = ()) -> Iterator[bytes]:
    """All that these files tell of themselves, a line each, in pieces; then the fields that are not told."""
    head = (
        *("exhibit", "file", "what", "kind", "status", "size", "sha256", "received_size", "received_sha256"),
        *("title", "bates_first", "bates_last"),
    )
    rows = (
        (
            *("" if file.exhibit is None else f"{file.exhibit:04}", file.path, what_of(file), file.kind),
            *(file.status or "", str(file.size), file.sha256),
            *((str(file.received.size), file.received.sha256) if file.received else ("", "")),
            *(file.title, *((file.bates.first, file.bates.last) if file.bates else ("", ""))),
        )
        for file in files
    )
    lacking = (("", field, "left_out", *[""] * (len(head) - 3)) for field in left_out)
    return _csv(chain([head], rows, lacking))


def _csv(rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """RFC 4180 in UTF-8, with a mark that spreadsheets know it by. The standard `csv` looks at letters one by one."""
    yield codecs.BOM_UTF8
    yield from in_pieces(f"{','.join(map(_cell, row))}\r\n" for row in rows)


def _cell(text: str) -> str:
    # What a spreadsheet would take for a formula gets an apostrophe: titles are typed by anybody.
    if text and not text[0].isalnum() and not _FORMULA.isdisjoint((text[0], text.lstrip()[:1])):
        text = f"'{text}"
    if '"' in text or "," in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def _exhibits_pdf(files: Sequence[File], head: Head, labels: Mapping[str, str]) -> Iterator[bytes]:
    top = [
        Line(labels["exhibits"], strong=True),
        Line(""),
        Line(f"{labels['matter']}: {head.matter}"),
        Line(f"{labels['sender']}: {head.sender or '–'}"),
        Line(f"{labels['created']}: {head.created:%Y-%m-%d %H:%M} UTC"),
        *([Line(f"{labels['left_out']}: {head.left_out}")] if head.left_out else []),
        Line(""),
    ]
    blocks = chain([top], (_block(file, labels) for file in files))
    return paper.pieces(blocks, page_label=labels["page"], note=labels["letters"])


def _block(file: File, labels: Mapping[str, str]) -> list[Line]:
    number = "" if file.exhibit is None else f"{labels['exhibit']} {file.exhibit:04}  "
    lines = [Line(f"{number}{state_of(file, labels)}", strong=True)]
    if file.title:
        lines.append(Line(f"{labels['title']}: {file.title}"))
    lines += [
        Line(f"{labels['file']}: {file.path}"),
        Line(f"{labels['size']}: {file.size} {labels['bytes']}"),
        Line(f"{labels['sha256']}: {file.sha256}"),
    ]
    if file.received:
        lines.append(Line(f"{labels['received']}: {file.received.size} {labels['bytes']}"))
        lines.append(Line(f"    {labels['sha256']}: {file.received.sha256}"))
    if file.bates:
        lines.append(Line(f"{labels['bates']}: {file.bates.first} – {file.bates.last}"))
    return lines
