"""Commands on a vault: what they have in common."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intake_app.cli.command import a_path, new_path
from intake_app.cli.secrets import add_secret_options, secret
from intake_app.workflows.create_vault import ENDING
from intake_app.workflows.open_vault import Vault, open_vault, open_with_sheet, vault_kind_of

ACTOR = "command line"  # who the custody record says it was


def add_vault(parser: ArgumentParser) -> None:
    """The folder of a vault that is there, and where the secret that opens it comes from."""
    parser.add_argument("vault", metavar="VAULT", type=a_path, help="the vault's folder")
    add_secret_options(parser)


def add_new_vault(parser: ArgumentParser) -> None:
    """The folder of a vault that is to be made."""
    parser.add_argument("vault", metavar="VAULT", type=new_path, help=f"the new vault's folder, NAME{ENDING}")


def named(folder: Path) -> Path:
    """The folder of a new vault, with the ending it has to have."""
    return folder if folder.suffix == ENDING else folder.with_name(folder.name + ENDING)


def found(given: Path) -> Path:
    """The folder of a vault that is there; its ending can be left out. CannotOpen, before anybody types a secret."""
    full = named(given) if given.name else given
    folder = full if os.path.exists(full) else given  # noqa: PTH110  that of Path raises for names that are too long
    vault_kind_of(folder)
    return folder


@contextmanager
def opened(args: Namespace) -> Iterator[Vault]:
    """The vault, open until the end of the block."""
    folder, given = found(args.vault), secret(args)
    if isinstance(given, str):
        vault = open_vault(folder, given, actor=ACTOR)
    else:
        vault = open_with_sheet(folder, given, actor=ACTOR)
    try:
        yield vault
    finally:
        vault.close()
