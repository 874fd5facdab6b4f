"""`intake-app take-in`: files into a matter."""

from argparse import Namespace
from pathlib import Path

from intake_app.cli.answer import Answer, plural
from intake_app.cli.clean import how_done
from intake_app.cli.command import Commands, add_command
from intake_app.cli.findings import reason_words, removed_words, report_facts
from intake_app.cli.opened import ACTOR, add_vault, opened
from intake_app.cli.progress import watched
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.workflows.cleaner import open_cleaner
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.take_in import Manner, TakenIn, take_in


def add(commands: Commands) -> None:
    parser = add_command(commands, "take-in", run, "clean files and store them in a matter")
    add_vault(parser)
    parser.add_argument("paths", metavar="FILE|DIR", nargs="+", type=Path, help="files, or folders taken whole")
    parser.add_argument("--matter", metavar="CODE", help="the matter they belong to; without it, a new one is opened")
    parser.add_argument(
        "--originals",
        choices=[*Originals],
        type=Originals,
        help="whether what was received is kept beside clean copies",
    )
    parser.add_argument("--title", default="", help="working title of a new matter")
    parser.add_argument("--mode", choices=[*Mode], type=Mode, default=Mode.CLINIC_INTAKE, help="kind of a new matter")


def run(args: Namespace) -> Answer:
    with opened(args) as vault, open_cleaner() as cleaner, watched("Taking in") as progress:
        matter = _matter(vault, args)
        result = take_in(vault, cleaner, matter, args.paths, actor=ACTOR, manner=Manner(args.originals), progress=progress)
    stored = len(result.items)
    return Answer(
        {"matter": matter, "files": [_facts(file) for file in result.files]},
        [f"Matter {matter}"]
        + [_line(file) for file in result.files if not file.refusal]
        + [f"{plural(stored, 'file', 'files')} stored, {len(result.refused)} refused."],
        remarks=[_line(file) for file in result.refused],
        exit=how_done(len(result.files), len(result.refused)),
    )


def _matter(vault: Vault, args: Namespace) -> MatterCode:
    if args.matter is not None:
        with vault.reading() as view:
            return view.matters.get(MatterCode(args.matter)).code
    return new_matter(vault, args.mode, args.title, actor=ACTOR, originals=args.originals).code


def _facts(file: TakenIn) -> dict[str, object]:
    item, refusal = file.item, file.refusal
    return {
        "source": str(file.source),
        "item": item.id if item else None,
        "status": str(item.status) if item else "refused",
        "reason": str(refusal.reason) if refusal else "",
        "kind": str(file.kind),
        "exhibit": item.exhibit if item else None,
        "size": item.provenance.size if item else None,
        "sha256": item.provenance.sha256 if item else None,
        **report_facts(item.report if item else None),
    }


def _line(file: TakenIn) -> str:
    if file.refusal:
        return f"{file.source}: refused. {reason_words(file.refusal)}"
    assert file.item is not None
    done = removed_words(file.item.report) if file.item.report else "stored as received: this kind can't be cleaned yet"
    return f"{file.item.exhibit}. {file.item.title} ({done}) {file.item.id}"
