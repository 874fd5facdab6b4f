"""`intake-app show`: one item saved outside the vault."""

from argparse import Namespace

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, a_text, add_command, new_path
from intake_app.cli.opened import add_vault, opened
from intake_app.cli.progress import watched
from intake_app.domain.document import Role
from intake_app.domain.ids import ItemId
from intake_app.words.sizes import size
from intake_app.workflows.show_item import show_item


def add(commands: Commands) -> None:
    parser = add_command(commands, "show", run, "save one item outside the vault")
    add_vault(parser)
    parser.add_argument("item", metavar="ITEM", type=a_text, help="the item's id, as take-in and list print it")
    parser.add_argument(
        "--out", metavar="FILE", type=new_path, required=True, help="the file to write; never overwritten"
    )
    parser.add_argument("--original", action="store_true", help="the original as received, with all its traces")


def run(args: Namespace) -> Answer:
    role = Role.ORIGINAL if args.original else None
    with opened(args) as vault, watched("Saving") as progress:
        content = show_item(vault, ItemId(args.item), args.out, actor=vault.actor, role=role, progress=progress)
    facts = {
        "item": args.item,
        "role": str(content.role),
        "output": str(args.out),
        "size": content.size,
        "sha256": content.sha256,
    }
    return Answer(facts, [f"{args.out} ({size(content.size)}, {content.role})"])
