"""Commands on a vault: what they have in common."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from intake_app.cli.command import a_path, new_path
from intake_app.cli.errors import Unusable
from intake_app.cli.secret_options import add_beside_options, add_secret_options
from intake_app.cli.secrets import beside_secret, secret
from intake_app.domain.vault import Given
from intake_app.errors import EntryDamaged
from intake_app.words import plain
from intake_app.words.keys_of_vaults import header_remark
from intake_app.words.standing import practice_remark
from intake_app.workflows.create_vault import ENDING
from intake_app.workflows.open_vault import Vault, open_vault, vault_kind_of

ACTOR = "command line"  # who the custody record says it was, where the passphrase has no name


def add_vault(parser: ArgumentParser) -> None:
    """The folder of a vault that is there, and where the secret that opens it comes from."""
    parser.add_argument("vault", metavar="VAULT", type=a_path, help="the vault's folder")
    parser.add_argument(
        "--key-slots-from",
        metavar="DIR",
        type=a_path,
        help="a backup, or a folder with backups, to take the key slots from where vault.key and its copy are damaged",
    )
    add_secret_options(parser)


def add_new_vault(parser: ArgumentParser) -> None:
    """The folder of a vault that is to be made."""
    parser.add_argument("vault", metavar="VAULT", type=new_path, help=f"the new vault's folder, NAME{ENDING}")


def named(folder: Path) -> Path:
    """The folder of a new vault, with the ending it has to have."""
    return folder if folder.suffix == ENDING else folder.with_name(folder.name + ENDING)


def found(given: Path, elsewhere: Sequence[Path] = ()) -> Path:
    """The folder of a vault that is there; its ending can be left out. CannotOpen, before anybody types a secret."""
    full = named(given) if given.name else given
    folder = full if os.path.exists(full) else given  # noqa: PTH110  that of Path raises for names that are too long
    vault_kind_of(folder, elsewhere)
    return folder


@contextmanager
def opened(args: Namespace) -> Iterator[Vault]:
    """The vault, open until the end of the block."""
    with opened_with(args) as (vault, _given):
        yield vault


@contextmanager
def opened_with(args: Namespace) -> Iterator[tuple[Vault, Given]]:
    """The vault, and what opened it, for commands that ask for it a second time."""
    elsewhere = [args.key_slots_from] if args.key_slots_from is not None else []
    folder = found(args.vault, elsewhere)
    given = secret(args)
    vault = open_vault(folder, given, actor=ACTOR, elsewhere=elsewhere)
    try:
        _say_what_it_is(vault)
        yield vault, given
    finally:
        _say_what_does_not_read(vault)
        vault.close()


def add_vault_beside(parser: ArgumentParser, use: str) -> None:
    """A vault that a command can do without; `use` says what it is for."""
    parser.add_argument("--vault", metavar="VAULT", type=a_path, help=use)
    add_beside_options(parser)


@contextmanager
def opened_beside(args: Namespace) -> Iterator[Vault | None]:
    """The vault that `add_vault_beside` asked for, if there is one, open until the end of the block."""
    if args.vault is None:
        if args.vault_passphrase_file or args.vault_passphrase_fd is not None or args.vault_key_file:
            raise Unusable("Name the vault with --vault. Nothing was done.")
        yield None
        return
    vault = open_vault(found(args.vault), beside_secret(args), actor=ACTOR)
    try:
        _say_what_it_is(vault)
        yield vault
    finally:
        vault.close()


def _say_what_does_not_read(vault: Vault) -> None:
    for what, key in sorted(vault.unreadable):
        print(f"intake-app: {plain(EntryDamaged(what, key))}", file=sys.stderr)


def _say_what_it_is(vault: Vault) -> None:
    info = vault.info()
    if vault.practice:
        print(f"intake-app: PRACTICE. {practice_remark()}", file=sys.stderr)
    if remark := header_remark(info):
        print(f"intake-app: {remark}", file=sys.stderr)
    if vault.damaged:
        print(
            "intake-app: Pages of this vault are damaged. It is open for reading only; save what can be read with "
            "`intake-app vault salvage`.",
            file=sys.stderr,
        )
