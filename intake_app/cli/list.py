"""`intake-app list`: the matters of a vault, or what one of them holds."""

from argparse import Namespace
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain
from typing import NamedTuple

from intake_app.cli.answer import Answer, lined, table
from intake_app.cli.command import Commands, a_code, add_command
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.document import Content, Item, Kind, Status
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.names import shown_key
from intake_app.domain.note import Note
from intake_app.errors import Refusal
from intake_app.words.kinds import kind_name
from intake_app.words.labels import matter_state_label, mode_label, status_label, unreadable_label
from intake_app.words.sizes import size
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.read_pages import each_item, each_note


def add(commands: Commands) -> None:
    parser = add_command(commands, "list", run, "list matters, or the contents of one matter")
    add_vault(parser)
    parser.add_argument("--matter", metavar="CODE", type=a_code, help="list what this matter holds")


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        if args.matter is not None:
            return _contents(vault, args.matter)
        with vault.reading() as view:
            return _matters(view.matters.list())


def _matters(matters: list[Matter]) -> Answer:
    rows = [
        [
            matter.code,
            matter_state_label(matter.state),
            mode_label(matter.mode),
            f"items: {matter.items}",
            f"notes: {matter.notes}",
            matter.title,
        ]
        for matter in matters
    ]
    return Answer({"matters": [_matter_facts(matter) for matter in matters]}, table(rows) or ["No matters yet."])


class _ItemLine(NamedTuple):
    """What is told of an item: of a hundred thousand no more is held."""

    exhibit: int
    id: str
    status: Status
    kind: Kind
    size: int
    title: str
    name: str
    received_at: datetime
    received_size: int
    received_sha256: str
    contents: tuple[Content, ...]
    refusal: Refusal | None

    @classmethod
    def of(cls, item: Item) -> "_ItemLine":
        came, size = item.provenance, item.shared.size
        shown = item.exhibit, item.id, item.status, item.kind, size, item.title
        return cls(*shown, came.original_name, came.received_at, came.size, came.sha256, item.contents, item.refusal)


def _contents(vault: Vault, code: MatterCode) -> Answer:
    with vault.reading() as view:
        matter, handoffs = view.matters.get(code), view.handoffs.of(code)
    items = [_ItemLine.of(item) for item in each_item(vault, code)]
    notes = [replace(note, body="") for note in each_note(vault, code)]
    facts = {
        "matter": _matter_facts(matter),
        "items": [partial(_item_facts, item) for item in items],
        "notes": [partial(_note_facts, note) for note in notes],
        "handoffs": [_handoff_facts(handoff) for handoff in handoffs],
    }
    return Answer(
        facts,
        chain(
            [f"Matter {matter.code}  {matter.title}".rstrip()],
            lined(lambda: map(_item_row, items)),
            (f"Note {note.id}  {note.title}{'  (draft)' if note.draft else ''}" for note in notes),
            (f"Handed off {one.id} {one.at:%Y-%m-%d %H:%M} UTC to {_to_whom(one)}{_answers(one)}" for one in handoffs),
        ),
    )


def _item_row(item: _ItemLine) -> list[str]:
    state = unreadable_label() if item.refusal is Refusal.ENTRY_DAMAGED else status_label(item.status)
    return [f"{item.exhibit}.", item.id, state, kind_name(item.kind), size(item.size), item.title]


def _matter_facts(matter: Matter) -> dict[str, object]:
    return {
        "code": matter.code,
        "title": matter.title,
        "mode": str(matter.mode),
        "state": str(matter.state),
        "originals": str(matter.originals),
        "opened_at": _time(matter.opened_at),
        "items": matter.items,
        "notes": matter.notes,
        "handoffs": matter.handoffs,
    }


def _item_facts(item: _ItemLine) -> dict[str, object]:
    return {
        "id": item.id,
        "exhibit": item.exhibit,
        "title": item.title,
        "kind": str(item.kind),
        "status": str(item.status),
        "original_name": item.name,
        "received_at": _time(item.received_at),
        "received_size": item.received_size,
        "received_sha256": item.received_sha256,
        "contents": [
            {"role": str(content.role), "size": content.size, "sha256": content.sha256} for content in item.contents
        ],
    }


def _note_facts(note: Note) -> dict[str, object]:
    return {
        "id": note.id,
        "title": note.title,
        "revision": note.revision,
        "written_at": _time(note.written_at),
        "draft": note.draft,
    }


def _to_whom(handoff: HandoffRecord) -> str:
    return handoff.counsel_name or ", ".join(map(shown_key, handoff.recipients)) or "whoever knows its passphrase"


def _answers(handoff: HandoffRecord) -> str:
    """Who acknowledged it, as the end of a line."""
    told = [f"{one.name}{'' if one.whole else ' as not whole'}, {one.at:%Y-%m-%d}" for one in handoff.answers]
    return f", acknowledged by {'; '.join(told)}" if told else ""


def _handoff_facts(handoff: HandoffRecord) -> dict[str, object]:
    return {
        "id": handoff.id,
        "at": _time(handoff.at),
        "recipients": list(handoff.recipients),
        "counsel": handoff.counsel_name,
        "file_name": handoff.file_name,
        "size": handoff.size,
        "sha256": handoff.sha256,
        "entries": handoff.entries,
        "acknowledged": [
            {"by": one.name, "opened": _time(one.at), "whole": one.whole, "key": one.key} for one in handoff.answers
        ],
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
