"""What would go out, put together for review: nothing is sealed yet."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import NoReturn

from intake_app import __version__, paths
from intake_app.age import parse_recipient
from intake_app.cleaning import ending
from intake_app.domain.document import DRAWN, Content, Item, Role, Sums
from intake_app.domain.handoff import Addressees, Contents
from intake_app.domain.handoff_fields import GROUPS, Field, Group, in_order
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.matter import Originals
from intake_app.domain.names import split_ending
from intake_app.domain.note import Note
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.vault import Thing
from intake_app.errors import EntryDamaged, NotFound, Refusal
from intake_app.handoff import Custody, Entry, Letter, SigningKey, Texts, document, note, sheet, unread
from intake_app.vault import Vault, View
from intake_app.workflows.material import Bundle, Material
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.shelf import SMALL, Shelf

STAGE = "gather"
AT_ONCE = 500  # things read in one go, while others wait
_PROGRAM = f"intake-app {__version__}"


def gather(
    vault: Vault,
    matter: MatterCode,
    *,
    to: Addressees,
    contents: Contents,
    sender: str,
    now: datetime,
    numbers: PageNumbers | None = None,
    progress: Progress = silent,
    to_write: bool = True,
) -> Bundle:
    """Put together what was chosen, for review. NotARecipient, or NotFound for what is not in this matter.

    `numbers` makes the numbered copies, if some are wanted; `progress` counts the documents that have theirs, and
    before that ("gather") what was read. The vault is left to others between some and the next. Without `to_write` it
    can only be looked at, and takes little memory.
    """
    keys = [str(parse_recipient(key)) for key in to.all_keys]
    texts = _texts()
    with vault.reading() as view:
        kept = view.matters.get(matter).originals is Originals.KEEP
    contents = contents if kept else replace(contents, untold=contents.untold | {Field.RECEIVED})
    all_of_it = len(contents.items) + len(contents.notes)
    read = _Reading(vault, matter, contents, to_write, lambda done: progress(Step(STAGE, done, all_of_it)))
    if to_write:
        vault.will_read(len(contents.items))
    documents: Mapping[str, Sequence[Entry]] = read.documents()
    notes = read.notes()
    record = read.record({**documents, **notes}) if Field.CUSTODY not in contents.untold else None
    if contents.bates:
        if numbers is None:
            raise ValueError("nobody to make the numbered copies")
        documents = numbers.number(documents, contents.bates, texts.labels, progress)
    sheets = [[sheet(each.name, each.data)] for each in contents.sheets]
    groups = (*documents.values(), *notes.values(), *sheets)
    letter = Letter(now, matter, sender, SigningKey(vault.signing_seed()).public, keys, _PROGRAM, _left_out(contents))
    material = Material(tuple(map(tuple, groups)), record, letter, texts)
    return material.bundle(check=lambda: progress(Step(STAGE)))


def _texts() -> Texts:
    texts = {name: paths.resource("handoff", name) for name in ("README.txt", "open-me.html", "labels.toml")}
    labels = tomllib.loads(texts["labels.toml"].read_text("utf-8"))
    return Texts(texts["README.txt"].read_bytes(), texts["open-me.html"].read_text("utf-8"), labels)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads what was chosen, some at a time. `told` is called with how many were read."""

    vault: Vault
    matter: MatterCode
    contents: Contents
    to_write: bool
    told: Callable[[int], object]

    def documents(self) -> dict[str, Sequence[Entry]]:
        """By item, in the order of the exhibits."""
        wanted, found, shelf, last = self._wanted(), dict[str, Sequence[Entry]](), Shelf(self.vault), -1
        while len(found) < len(wanted):
            with self.vault.reading() as view:
                items = view.documents.following(self.matter, last, AT_ONCE)
                last, begin = (items[-1].exhibit if items else last), last + 1
                sums = view.sums.of(self.matter, range(begin, last + 1)) if self.to_write else {}
            if not items:
                self._say_missing(next(item for item in wanted if item not in found))
            for item in items:
                if item.id in wanted:
                    found[item.id] = tuple(self._document(item, role, shelf, sums) for role in wanted[item.id])
            self.told(len(found))
        return found

    def _wanted(self) -> Mapping[ItemId, Sequence[Role]]:
        """In which forms each item goes. Thousands go in the same, so they share what says so."""
        wanted, known = dict[ItemId, tuple[Role, ...]](), dict[tuple[Role, ...], tuple[Role, ...]]()
        for choice in self.contents.items:
            before = wanted.get(choice.item, ())
            if choice.role not in before:
                roles = (*before, choice.role)
                wanted[choice.item] = known.setdefault(roles, roles)
        return wanted

    def _say_missing(self, item: ItemId) -> NoReturn:
        with self.vault.reading() as view:
            view.documents.get(item)  # it may be there, and not read
        raise NotFound("item", item)

    def notes(self) -> dict[str, Sequence[Entry]]:
        """By note, the oldest first."""
        with self.vault.reading() as view:
            begun = view.notes.begun(self.matter) if self.contents.notes else {}
        chosen = dict.fromkeys(self.contents.notes)
        if missing := next((note for note in chosen if note not in begun), None):
            raise NotFound("note", missing)
        ordered, found = sorted(chosen, key=begun.__getitem__), dict[str, Sequence[Entry]]()
        for start in range(0, len(ordered), AT_ONCE):
            with self.vault.reading() as view:
                for each in ordered[start : start + AT_ONCE]:
                    written = note(len(found) + 1, _wording(view, each), untold=self.contents.untold)
                    found[each] = (written if self.to_write else unread(written),)
            self.told(len(self.contents.items) + len(found))
        return found

    def record(self, things: Mapping[str, Sequence[Entry]]) -> Callable[[], Iterator[Custody]]:
        """Gives the custody record of these things as it is now, each time it is called."""
        paths = {thing: entries[0].file.path for thing, entries in things.items()}
        with self.vault.reading() as view:
            end = view.custody.head().seq
        return partial(self._events, paths, end)

    def _events(self, paths: Mapping[str, str], end: int) -> Iterator[Custody]:
        last = 0
        while last < end:
            with self.vault.reading() as view:
                some = view.custody.lines(self.matter, last, AT_ONCE)
            last = some[-1].seq if some else end
            for line in some:
                if line.subject in paths and line.seq <= end:
                    yield Custody.of(line, paths[line.subject], untold=self.contents.untold)

    def _document(self, item: Item, role: Role, shelf: Shelf, sums: Mapping[tuple[ItemId, Role], Sums]) -> Entry:
        if item.refusal is Refusal.ENTRY_DAMAGED:
            raise EntryDamaged(Thing.ITEM, item.id)
        content, pieces = _content(item, role), partial(self.vault.pieces, item.id, role)
        entry = document(
            item,
            content,
            _ending(item, role),
            # `write` holds the bytes against the list.
            shelf.add(item.id, role) if self.to_write and content.size <= SMALL else pieces,
            sums.get((item.id, role)),
            untold=self.contents.untold,
        )
        return entry if self.to_write else unread(entry)


def _left_out(contents: Contents) -> tuple[Field, ...]:
    """What would have been told of what goes, and is not."""
    things = {*GROUPS[Group.FILES]} if contents.items else set()
    things |= {Field.TITLES, *GROUPS[Group.NOTES]} if contents.notes else set()
    if things:
        things |= {Field.CUSTODY} if Field.CUSTODY in contents.untold else {*GROUPS[Group.RECORD]}
    return in_order((things & contents.untold).union(*(sheet.untold for sheet in contents.sheets)))


def _wording(view: View, note_id: NoteId) -> Note:
    """The last finished wording; a draft goes out only when there is no other."""
    history = view.notes.history(note_id)
    return next((wording for wording in reversed(history) if not wording.draft), history[-1])


def _content(item: Item, role: Role) -> Content:
    content = item.content(role)
    if content is None:
        raise NotFound(str(role), item.id)
    return content


def _ending(item: Item, role: Role) -> str:
    """By the bytes where they tell; otherwise as the file came."""
    if role is Role.CLEAN and item.report:
        return ending(item.report.output_kind)
    if item.kind in DRAWN:
        return ending(item.kind)
    return split_ending(item.provenance.original_name)[1]
