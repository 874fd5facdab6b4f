"""`intake-app custody`: who did what, when, with the record checked first."""

from argparse import Namespace

from intake_app.cli.answer import Answer, table
from intake_app.cli.command import Commands, a_code, a_text, add_command
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.ids import ItemId
from intake_app.words.events import by, sentence
from intake_app.workflows.custody_report import custody_report


def add(commands: Commands) -> None:
    parser = add_command(commands, "custody", run, "print the custody record of a matter or an item, checked first")
    add_vault(parser)
    parser.add_argument("--matter", metavar="CODE", type=a_code, required=True, help="the matter")
    parser.add_argument("--item", metavar="ITEM", type=a_text, help="one item of it, by its id")


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        report = custody_report(vault, args.matter, ItemId(args.item) if args.item else None)
    facts = {
        "vault": report.vault,
        "matter": report.matter,
        "lines": report.lines,
        "head": report.head,
        "events": [
            {
                "seq": event.seq,
                "at": event.at.isoformat(timespec="seconds"),
                "actor": event.actor,
                "action": str(event.action),
                "subject": event.subject,
                "facts": event.facts,
                "hash": event.hash,
            }
            for event in report.events
        ],
    }
    rows = [
        (str(event.seq), f"{event.at:%Y-%m-%d %H:%M:%S}", by(event), event.hash[:16], sentence(event))
        for event in report.events
    ]
    lines = [*(table(rows) if rows else []), f"The record holds: {report.lines} lines, the last {report.head}"]
    return Answer(facts, lines)
