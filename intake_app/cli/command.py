"""How a subcommand is entered into the parser."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from intake_app.cli.answer import Answer
from intake_app.domain.ids import MatterCode

Kind = TypeVar("Kind", bound=StrEnum)


class Commands(Protocol):
    """argparse's subparsers."""

    def add_parser(self, name: str, *, help: str, description: str) -> ArgumentParser: ...  # noqa: A002


def add_command(commands: Commands, name: str, run: Callable[[Namespace], Answer], text: str) -> ArgumentParser:
    """A parser for the command `name`, which is done by `run` and can answer as JSON."""
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    parser.set_defaults(run=run)
    return parser


def a_text(text: str) -> str:
    """Not empty, as it is where a script's variable was not set."""
    if not text:
        raise ArgumentTypeError("it is empty")
    return text


def one_of(kinds: type[Kind]) -> Callable[[str], Kind]:
    """One of a few words."""

    def parse(text: str) -> Kind:
        try:
            return kinds(text)
        except ValueError as error:
            raise ArgumentTypeError(f"{text!r} is none of {', '.join(kinds)}") from error

    return parse


def a_path(text: str) -> Path:
    """A file or folder; never the folder one stands in for want of a name."""
    return Path(a_text(text))


def new_path(text: str) -> Path:
    """The place of something new, which has to have a name of its own."""
    path = a_path(text)
    if path.name in {"", ".."}:
        raise ArgumentTypeError(f"{text!r} is a folder that is there; add the name of something new")
    return path


def a_code(text: str) -> MatterCode:
    """The code of a matter, however it was typed."""
    return MatterCode(a_text(text).upper())
