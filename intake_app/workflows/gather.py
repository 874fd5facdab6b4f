"""What would go out, put together for review: nothing is sealed yet."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from intake_app import __version__, paths
from intake_app.age import parse_recipient
from intake_app.cleaning import ending
from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import DRAWN, Content, Item, Role
from intake_app.domain.handoff import Addressees, Choice, Contents
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.matter import Originals
from intake_app.domain.names import split_ending
from intake_app.domain.note import Note
from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import Thing
from intake_app.errors import EntryDamaged, NotFound, Refusal
from intake_app.handoff import Custody, Entry, Letter, SigningKey, Texts, document, note, sheet
from intake_app.vault import Vault, View
from intake_app.workflows.material import Bundle, Material
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.shelf import SMALL, Shelf

_PROGRAM = f"intake-app {__version__}"
_ARRIVAL = frozenset({"received", "original", "size"})  # facts of the record about a file as it arrived


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
) -> Bundle:
    """Put together what was chosen, for review. NotARecipient, or NotFound for what is not in this matter.

    `numbers` makes the numbered copies, if some are wanted; `progress` counts the documents that have theirs.
    """
    keys = [str(parse_recipient(key)) for key in to.all_keys]
    texts = _texts()
    with vault.reading() as view:
        told = contents.received and view.matters.get(matter).originals is Originals.KEEP
        documents = _documents(vault, view, matter, contents, tell_received=told)
        notes = _notes(view, matter, contents)
        record = tuple(_custody(view, matter, documents | notes, contents, told)) if contents.custody else None
    if contents.bates:
        if numbers is None:
            raise ValueError("nobody to make the numbered copies")
        documents = numbers.number(documents, contents.bates, texts.labels, progress)
    sheets = [[sheet(each.name, each.data)] for each in contents.sheets]
    groups = (*documents.values(), *notes.values(), *sheets)
    letter = Letter(now, matter, sender, SigningKey(vault.signing_seed()).public, keys, _PROGRAM)
    return Material(tuple(map(tuple, groups)), record, letter, texts).bundle()


def _texts() -> Texts:
    texts = {name: paths.resource("handoff", name) for name in ("README.txt", "open-me.html", "labels.toml")}
    labels = tomllib.loads(texts["labels.toml"].read_text("utf-8"))
    return Texts(texts["README.txt"].read_bytes(), texts["open-me.html"].read_text("utf-8"), labels)


def _documents(
    vault: Vault, view: View, matter: MatterCode, contents: Contents, *, tell_received: bool
) -> dict[str, list[Entry]]:
    """By item, in the order of the exhibits."""
    here = {item.id: item for item in view.documents.of(matter)} if contents.items else {}
    sums = view.sums.of(matter) if contents.items else {}
    chosen = [(choice.role, _item(here, choice)) for choice in dict.fromkeys(contents.items)]
    shelf = Shelf(vault)
    found: dict[str, list[Entry]] = {}
    for role, item in sorted(chosen, key=lambda choice: choice[1].exhibit):
        content = _content(item, role)
        # `write` holds the bytes against the list.
        chunks = shelf.add(item.id, role) if content.size <= SMALL else partial(vault.pieces, item.id, role)
        entry = document(
            item,
            content,
            _ending(item, role),
            chunks,
            sums.get((item.id, role)),
            tell_received=tell_received,
            titled=contents.titles,
        )
        found.setdefault(item.id, []).append(entry)
    return found


def _notes(view: View, matter: MatterCode, contents: Contents) -> dict[str, list[Entry]]:
    """By note, the oldest first."""
    wordings = [_wording(view, matter, note_id) for note_id in dict.fromkeys(contents.notes)]
    ordered = sorted(wordings, key=lambda wording: wording.created_at)
    return {each.id: [note(number, each, titled=contents.titles)] for number, each in enumerate(ordered, 1)}


def _custody(
    view: View, matter: MatterCode, things: Mapping[str, list[Entry]], contents: Contents, tell_received: bool
) -> Iterator[Custody]:
    """The custody record of these things."""
    for event, previous in view.custody.chained(matter):
        if event.subject in things:
            told = event if tell_received else _without_arrival(event)
            path, hashes = things[event.subject][0].file.path, tell_received and contents.actors
            yield Custody.of(told, previous, path, actors=contents.actors, hashes=hashes)


def _without_arrival(event: CustodyEvent) -> CustodyEvent:
    return replace(event, facts={name: fact for name, fact in event.facts.items() if name not in _ARRIVAL})


def _item(here: Mapping[ItemId, Item], choice: Choice) -> Item:
    if choice.item not in here:
        raise NotFound("item", choice.item)
    if here[choice.item].refusal is Refusal.ENTRY_DAMAGED:
        raise EntryDamaged(Thing.ITEM, choice.item)
    return here[choice.item]


def _wording(view: View, matter: MatterCode, note_id: NoteId) -> Note:
    """The last finished wording; a draft goes out only when there is no other."""
    history = view.notes.history(note_id)
    if not history or history[-1].matter != matter:
        raise NotFound("note", note_id)
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
