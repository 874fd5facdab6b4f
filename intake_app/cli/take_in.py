"""`intake-app take-in`: files into a matter."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from intake_app.cli.answer import Answer, plural
from intake_app.cli.choices import add_choices, ask_for_walls, choices
from intake_app.cli.clean import how_done, no_files
from intake_app.cli.command import Commands, a_code, a_path, add_command, one_of
from intake_app.cli.errors import cut_short
from intake_app.cli.findings import reason_words, removed_words, report_facts, warnings
from intake_app.cli.opened import add_vault, opened
from intake_app.cli.progress import watched
from intake_app.domain.document import Item
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.errors import IntakeError
from intake_app.words.refusals import refused
from intake_app.workflows.cleaner import get_ready, open_cleaner
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.take_in import Manner, TakenIn, take_in


def add(commands: Commands) -> None:
    parser = add_command(commands, "take-in", run, "clean files and store them in a matter")
    add_vault(parser)
    parser.add_argument("paths", metavar="FILE|DIR", nargs="+", type=a_path, help="files, or folders taken whole")
    parser.add_argument(
        "--matter", metavar="CODE", type=a_code, help="the matter they belong to; without it, a new one is opened"
    )
    parser.add_argument(
        "--originals",
        choices=[*Originals],
        type=one_of(Originals),
        help="whether what was received is kept beside clean copies",
    )
    parser.add_argument(
        "--refused",
        choices=["leave-out", "keep"],
        default="leave-out",
        help="what becomes of files that can't be made clean: left out, or kept as received, with all they reveal",
    )
    parser.add_argument("--title", default="", help="working title of a new matter")
    parser.add_argument(
        "--mode", choices=[*Mode], type=one_of(Mode), default=Mode.CLINIC_INTAKE, help="kind of a new matter"
    )
    add_choices(parser)


def run(args: Namespace) -> Answer:
    course = _Course(args.matter)
    manner = Manner(args.originals, choices(args), keep_refused=args.refused == "keep")
    with opened(args) as vault, open_cleaner() as cleaner, watched("Taking in") as progress:
        get_ready(cleaner, args.paths)
        ask_for_walls(cleaner, args)
        try:
            take_in(
                vault,
                cleaner,
                args.matter or (lambda: course.open_matter(vault, args)),
                args.paths,
                actor=vault.actor,
                manner=manner,
                progress=progress,
                on_file=course.heed,
            )
        except (IntakeError, KeyboardInterrupt) as error:
            if not course.files:
                raise
            return cut_short(_told(course, args.paths), error, done=bool(course.stored))
    return _told(course, args.paths)


class _Course:
    """How far a take-in has come, so that one that is cut short can be told too."""

    def __init__(self, matter: MatterCode | None) -> None:
        self.matter = matter
        self._files: dict[int, TakenIn] = {}

    def heed(self, file: TakenIn) -> None:
        """What take-in tells of each file."""
        self._files[file.number] = file

    def open_matter(self, vault: Vault, args: Namespace) -> MatterCode:
        """A new one, as it was asked for."""
        self.matter = new_matter(vault, args.mode, args.title, actor=vault.actor, originals=args.originals).code
        return self.matter

    @property
    def files(self) -> list[TakenIn]:
        return list(self._files.values())

    @property
    def stored(self) -> list[TakenIn]:
        return [file for file in self.files if file.item]

    @property
    def refused(self) -> list[TakenIn]:
        return [file for file in self.files if file.refusal]


def _told(course: _Course, paths: Sequence[Path]) -> Answer:
    files, stored, refused = course.files, course.stored, course.refused
    left = len(files) - len(stored) - len(refused)
    count = f"{plural(len(stored), 'file', 'files')} stored, {len(refused)} refused"
    return Answer(
        {"matter": course.matter, "files": [_facts(file) for file in files]},
        [
            f"Matter {course.matter}"
            if course.matter
            else "No matter was opened, since there is nothing to store in it.",
            *map(_line, stored),
            f"{count}, {left} not reached." if left else f"{count}.",
        ],
        remarks=[*no_files(files, paths), *map(_line, refused), *warnings(file.item for file in stored if file.item)],
        exit=how_done(len(files), len(refused)),
    )


def _facts(file: TakenIn) -> dict[str, object]:
    item, refusal = file.item, file.refusal
    return {
        "source": str(file.source),
        "item": item.id if item else None,
        "status": str(item.status) if item else "refused" if refusal else "not_reached",
        "reason": _reason(file),
        "kind": str(file.kind),
        "exhibit": item.exhibit if item else None,
        "size": item.provenance.size if item else None,
        "sha256": item.provenance.sha256 if item else None,
        "same_as": file.same_as or None,
        **report_facts(item.report if item else None),
    }


def _reason(file: TakenIn) -> str:
    """Why it was refused, or kept as received although its kind can be cleaned."""
    if file.item:
        return str(file.item.refusal or "")
    return str(file.refusal.reason) if file.refusal else ""


def _line(file: TakenIn) -> str:
    if file.refusal:
        return f"{file.source}: refused. {reason_words(file.refusal, file.kind)}"
    assert file.item is not None
    same = f"; the same file as {file.same_as}" if file.same_as else ""
    return f"{file.item.exhibit}. {file.item.title} ({_done(file.item)}{same}) {file.item.id}"


def _done(item: Item) -> str:
    if item.report:
        return removed_words(item.report)
    why = refused(item.refusal).line if item.refusal else "This kind can't be cleaned."
    return f"stored as received: {why}"
