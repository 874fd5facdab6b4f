"""How a subcommand is entered into the parser."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Protocol

from intake_app.cli.answer import Answer


class Commands(Protocol):
    """argparse's subparsers."""

    def add_parser(self, name: str, *, help: str, description: str) -> ArgumentParser: ...  # noqa: A002


def add_command(commands: Commands, name: str, run: Callable[[Namespace], Answer], text: str) -> ArgumentParser:
    """A parser for the command `name`, which is done by `run` and can answer as JSON."""
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    parser.set_defaults(run=run)
    return parser
