"""Commands on a vault: what they have in common."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intake_app.cli.passphrases import add_passphrase_options, passphrase
from intake_app.workflows.create_vault import ENDING
from intake_app.workflows.open_vault import Vault, open_vault

ACTOR = "command line"  # who the custody record says it was


def add_vault(parser: ArgumentParser) -> None:
    """The vault's folder and where its passphrase comes from."""
    parser.add_argument("vault", metavar="VAULT", type=Path, help="the vault's folder")
    add_passphrase_options(parser)


def named(folder: Path) -> Path:
    """The folder of a new vault, with the ending it has to have."""
    return folder if folder.suffix == ENDING else folder.with_name(folder.name + ENDING)


@contextmanager
def opened(args: Namespace) -> Iterator[Vault]:
    """The vault, open until the end of the block."""
    folder = args.vault if args.vault.exists() else named(args.vault)
    vault = open_vault(folder, passphrase(args), actor=ACTOR)
    try:
        yield vault
    finally:
        vault.close()
