"""`intake-app list`: the matters of a vault, or what one of them holds."""

from argparse import Namespace
from datetime import datetime

from intake_app.cli.answer import Answer, table
from intake_app.cli.command import Commands, a_code, add_command
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.document import Item
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.matter import Matter
from intake_app.domain.note import Note
from intake_app.errors import Refusal
from intake_app.words.kinds import kind_name
from intake_app.words.labels import matter_state_label, mode_label, status_label, unreadable_label
from intake_app.words.sizes import size
from intake_app.workflows.look_at_matter import MatterFacts, look_at_matter


def add(commands: Commands) -> None:
    parser = add_command(commands, "list", run, "list matters, or the contents of one matter")
    add_vault(parser)
    parser.add_argument("--matter", metavar="CODE", type=a_code, help="list what this matter holds")


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        if args.matter is not None:
            return _contents(look_at_matter(vault, args.matter))
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


def _contents(found: MatterFacts) -> Answer:
    facts = {
        "matter": _matter_facts(found.matter),
        "items": [_item_facts(item) for item in found.items],
        "notes": [_note_facts(note) for note in found.notes],
        "handoffs": [_handoff_facts(handoff) for handoff in found.handoffs],
    }
    return Answer(
        facts,
        [
            f"Matter {found.matter.code}  {found.matter.title}".rstrip(),
            *table([_item_row(item) for item in found.items]),
            *(f"Note {note.id}  {note.title}{'  (draft)' if note.draft else ''}" for note in found.notes),
            *(f"Handed off {one.at:%Y-%m-%d %H:%M} UTC to {_to_whom(one)}{_answers(one)}" for one in found.handoffs),
        ],
    )


def _item_row(item: Item) -> list[str]:
    state = unreadable_label() if item.refusal is Refusal.ENTRY_DAMAGED else status_label(item.status)
    kind = kind_name(item.kind)
    return [f"{item.exhibit}.", item.id, state, kind, size(item.shared.size), item.title]


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


def _item_facts(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "exhibit": item.exhibit,
        "title": item.title,
        "kind": str(item.kind),
        "status": str(item.status),
        "original_name": item.provenance.original_name,
        "received_at": _time(item.provenance.received_at),
        "received_size": item.provenance.size,
        "received_sha256": item.provenance.sha256,
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
    return handoff.counsel_name or ", ".join(handoff.recipients) or "whoever knows its passphrase"


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
