"""`intake-app sheets`: fact sheet, first look and timeline of a matter, a PDF page each."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, a_code, a_path, add_command
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.handoff import SheetKind
from intake_app.domain.handoff_fields import Field
from intake_app.domain.ids import MatterCode
from intake_app.errors import CannotWrite
from intake_app.workflows.export_sheet import save_sheet
from intake_app.workflows.open_vault import Vault


class Sheet(Protocol):
    """A page that was drawn."""

    @property
    def kind(self) -> SheetKind: ...

    @property
    def title(self) -> str: ...

    @property
    def pdf(self) -> bytes: ...


Draw = Callable[[Vault, MatterCode, frozenset[Field]], Sequence[Sheet]]
"""Draws the sheets of a matter, without these fields. The window has what it takes; it is loaded only for this."""


def add(commands: Commands, draw: Draw) -> None:
    parser = add_command(
        commands, "sheets", partial(run, draw), "save fact sheet, first look and timeline as PDF, not encrypted"
    )
    add_vault(parser)
    parser.add_argument("--matter", metavar="CODE", type=a_code, required=True, help="the matter they are about")
    parser.add_argument("--out", metavar="DIR", type=a_path, required=True, help="the folder they are written to")


def run(draw: Draw, args: Namespace) -> Answer:
    if not args.out.is_dir():
        raise CannotWrite(args.out, "no_folder" if args.out.exists() else "gone")
    with opened(args) as vault:
        written = []
        for sheet in draw(vault, args.matter, frozenset()):
            target = args.out / f"{args.matter}-{sheet.title.lower().replace(' ', '-')}.pdf"
            save_sheet(vault, args.matter, sheet.title, sheet.pdf, target, actor=vault.actor)
            written.append(str(target))
    return Answer({"sheets": written}, [*written, "They are not encrypted, and not legal advice."])
