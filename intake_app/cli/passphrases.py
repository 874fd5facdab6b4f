"""Passphrases from a prompt, a file or a file descriptor; never from an argument or the environment."""

import getpass
import os
import sys
import warnings
from argparse import ArgumentParser, Namespace
from pathlib import Path

from intake_app.cli.errors import Unusable

_LIMIT = 64 * 1024  # bytes


def add_passphrase_options(parser: ArgumentParser) -> None:
    """`--passphrase-file` and `--passphrase-fd`; without either there is a prompt."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--passphrase-file", metavar="F", type=Path, help="read the passphrase from the first line of F")
    group.add_argument("--passphrase-fd", metavar="N", type=int, help="read it from an open file descriptor")


def passphrase(args: Namespace, *, new: bool = False) -> str:
    """The passphrase as `args` says. A new one that is typed is typed twice."""
    if args.passphrase_file is not None:
        return _first_line(_read_small(args.passphrase_file))
    if args.passphrase_fd is not None:
        return _first_line(_from_descriptor(args.passphrase_fd))
    typed = _ask("Passphrase: ")
    if new and _ask("Passphrase again: ") != typed:
        raise Unusable("The two passphrases differ. Nothing was created.")
    return typed


def _read_small(path: Path) -> bytes:
    """A file of up to 64 KiB that the user named: a passphrase, a key."""
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT + 1)
    except OSError as error:
        raise Unusable(f"{path}: {error.strerror}.") from error
    if len(data) > _LIMIT:
        raise Unusable(f"{path} is too large for a passphrase or key.")
    return data


def read_text(path: Path) -> str:
    """Such a file as text; what is no UTF-8 can't be a key anyway."""
    return _read_small(path).decode("utf-8", "replace")


def _from_descriptor(number: int) -> bytes:
    try:
        with os.fdopen(number, "rb", closefd=False) as file:
            return file.read(_LIMIT)
    except OSError as error:
        raise Unusable(f"File descriptor {number}: {error.strerror}.") from error


def _first_line(data: bytes) -> str:
    try:
        line = data.split(b"\n", 1)[0].removesuffix(b"\r").decode()
    except UnicodeDecodeError as error:
        raise Unusable("The passphrase is not UTF-8 text.") from error
    if not line:
        raise Unusable("The passphrase is empty.")
    return line


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would echo what is typed
        try:
            return getpass.getpass(prompt, sys.stderr)
        except (getpass.GetPassWarning, EOFError) as error:
            raise Unusable("There is no terminal to ask for the passphrase. Use --passphrase-file.") from error
