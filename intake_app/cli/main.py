"""Picks the subcommand, runs it, and turns what went wrong into a sentence and an exit code."""

import io
import json
import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from intake_app import __version__
from intake_app.cli.answer import Answer, Exit, tell
from intake_app.cli.errors import told
from intake_app.domain.names import display_name
from intake_app.errors import IntakeError

if TYPE_CHECKING:
    from intake_app.cli.sheets import Draw

COMMANDS = {
    "clean": "clean",
    "vault": "vault",
    "people": "people",
    "take-in": "take_in",
    "list": "list",
    "custody": "custody",
    "search": "search",
    "show": "show",
    "key": "key",
    "hand-off": "hand_off",
    "receipt": "receipt",
    "open-handoff": "open_handoff",
    "acknowledge": "acknowledge",
    "drives": "drives",
    "sheets": "sheets",
}
"""Each with its module here. Only the one that is asked for is imported: half the time of a short command."""
DRAWING = {"sheets", "hand_off"}
"""Modules that draw sheets for counsel."""
_DESCRIPTION = "Secure intake for tips and documents. Without a command, the window opens."
_EPILOG = """\
exit codes:
  0  done
  1  an error, told on standard error
  2  wrong usage
  3  done in part: some files were refused or left out, the rest is done; or you stopped it on the way

Names that begin with a dash go behind a lone `--`.
`intake-app demo --out DIR` plays the main job on sample documents and saves a picture of each screen.
"""


def main(arguments: Sequence[str], draw_sheets: "Draw") -> int:
    """Run one command; the exit code."""
    args = _parser(arguments, draw_sheets).parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for terminals that know no arrows
    try:
        answer: Answer = args.run(args)
    except (IntakeError, KeyboardInterrupt) as error:
        return _failed(args, told(error))
    return _tell(answer, as_json=args.json)


def _tell(answer: Answer, *, as_json: bool) -> int:
    """The exit code: that of the work, unless the answer was wanted and could not be written."""
    try:
        tell(answer, as_json=as_json)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python fails once more at its end
        if not isinstance(error, BrokenPipeError):  # a reader such as `head` had enough
            print(f"intake-app: The work is done, but the answer could not be written: {error}.", file=sys.stderr)
            return Exit.FAILED
    return answer.exit


def _failed(args: Namespace, error: dict[str, str]) -> int:
    print(display_name(f"intake-app: {error['message']}"), file=sys.stderr)
    if args.json:
        print(json.dumps({"error": error}, indent=2))
    return Exit.FAILED


class _Parser(ArgumentParser):
    """Names what was wrong without letting it write to the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(display_name(message))


def _parser(arguments: Sequence[str], draw_sheets: "Draw") -> ArgumentParser:
    """For the command that stands first, or for all of them where another word does."""
    parser = _Parser(
        "intake-app", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"intake-app {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    first = arguments[0] if arguments else ""
    for module in [COMMANDS[first]] if first in COMMANDS else COMMANDS.values():
        add = import_module(f"intake_app.cli.{module}").add
        add(commands, draw_sheets) if module in DRAWING else add(commands)
    return parser
