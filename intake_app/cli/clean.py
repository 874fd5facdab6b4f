"""`intake-app clean`: clean copies, no vault needed."""

from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from intake_app.cli.answer import Answer, Exit, plural
from intake_app.cli.choices import add_choices, ask_for_walls, choices
from intake_app.cli.command import Commands, a_path, add_command
from intake_app.cli.errors import cut_short
from intake_app.cli.findings import reason_words, removed_words, report_facts, warning_words
from intake_app.cli.progress import watched
from intake_app.errors import IntakeError
from intake_app.workflows.clean_files import CleanCopy, clean_files
from intake_app.workflows.cleaner import get_ready, open_cleaner


def add(commands: Commands) -> None:
    parser = add_command(commands, "clean", run, "write clean copies of files; no vault is needed")
    parser.add_argument("paths", metavar="FILE|DIR", nargs="+", type=a_path, help="files, or folders taken whole")
    parser.add_argument("--out", metavar="DIR", type=a_path, required=True, help="the folder for the clean copies")
    add_choices(parser)


def run(args: Namespace) -> Answer:
    copies: list[CleanCopy] = []
    chosen = choices(args)
    with open_cleaner() as cleaner, watched("Cleaning") as progress:
        get_ready(cleaner, args.paths)
        ask_for_walls(cleaner, args)
        try:
            clean_files(cleaner, args.paths, args.out, chosen, progress=progress, on_file=copies.append)
        except (IntakeError, KeyboardInterrupt) as error:
            if not copies:
                raise
            return cut_short(_told(copies, args.paths), error, done=any(copy.output for copy in copies))
    return _told(copies, args.paths)


def _told(copies: Sequence[CleanCopy], paths: Sequence[Path]) -> Answer:
    refused = [copy for copy in copies if copy.refusal]
    return Answer(
        {"files": [partial(_facts, copy) for copy in copies]},
        chain(
            (_line(copy) for copy in copies if not copy.refusal),
            [f"{plural(len(copies) - len(refused), 'file', 'files')} cleaned, {len(refused)} refused."],
        ),
        remarks=[*no_files(copies, paths), *map(_line, refused), *_warnings(copies)],
        exit=how_done(len(copies), len(refused)),
    )


def how_done(files: int, refused: int) -> Exit:
    """When every single file was refused, nothing is done."""
    if refused == 0:
        return Exit.DONE
    return Exit.PARTLY if refused < files else Exit.FAILED


def no_files(found: Sequence[object], paths: Sequence[Path]) -> list[str]:
    """A remark when nothing was found in the folders that were named."""
    return [] if found else [f"{path}: There are no files in it." for path in paths]


def _warnings(copies: Sequence[CleanCopy]) -> list[str]:
    return [f"Warning: {copy.output}: {words}" for copy in copies for words in warning_words(copy.report)]


def _facts(copy: CleanCopy) -> dict[str, object]:
    return {
        "source": str(copy.source),
        "output": str(copy.output) if copy.output else None,
        "kind": str(copy.kind),
        "status": "refused" if copy.refusal else "clean",
        "reason": str(copy.refusal.reason) if copy.refusal else "",
        **report_facts(copy.report),
    }


def _line(copy: CleanCopy) -> str:
    if copy.refusal:
        return f"{copy.source}: refused. {reason_words(copy.refusal, copy.kind)}"
    assert copy.report is not None
    return f"{copy.source} → {copy.output} ({removed_words(copy.report)})"
