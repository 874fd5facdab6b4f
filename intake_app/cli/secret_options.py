"""The options that say where passphrases, passwords and recovery words come from; `secrets` reads them from there."""

from argparse import ArgumentParser, ArgumentTypeError, _MutuallyExclusiveGroup

from intake_app.cli.command import a_path

_MOST_DESCRIPTORS = 1 << 20


def add_secret_options(parser: ArgumentParser, *, new: bool = False) -> None:
    """Where the passphrase or, for a vault that is there, the recovery words come from; without any, from a prompt."""
    group = parser.add_mutually_exclusive_group()
    add_passphrase_options(group, otherwise="; otherwise it is asked for")
    if new:
        _add_generate(group)
        return
    parser.add_argument(
        "--key-file", metavar="F", type=a_path, help="the key file that belongs to the passphrase, where there is one"
    )
    group.add_argument("--recovery-words", action="store_true", help="ask for the twelve words of the recovery sheet")
    group.add_argument("--recovery-words-file", metavar="F", type=a_path, help="read these words from F")
    group.add_argument(
        "--recovery-words-fd", metavar="N", type=_descriptor, help="read these words from an open file descriptor"
    )


def add_passphrase_options(group: _MutuallyExclusiveGroup, *, otherwise: str = "") -> None:
    """Where a passphrase comes from; `otherwise` says what happens without it."""
    group.add_argument(
        "--passphrase-file",
        metavar="F",
        type=a_path,
        help=f"read the passphrase from the first line of F{otherwise}",
    )
    group.add_argument("--passphrase-fd", metavar="N", type=_descriptor, help="read it from an open file descriptor")


def add_beside_options(parser: ArgumentParser) -> None:
    """Where the passphrase of a vault comes from that is not the command's main thing; without any, from a prompt."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--vault-passphrase-file",
        metavar="F",
        type=a_path,
        help="read the vault's passphrase from the first line of F; otherwise it is asked for",
    )
    group.add_argument(
        "--vault-passphrase-fd", metavar="N", type=_descriptor, help="read it from an open file descriptor"
    )
    parser.add_argument("--vault-key-file", metavar="F", type=a_path, help="the key file that belongs to it, if any")


def add_new_secret_options(parser: ArgumentParser, *, generate: bool = True) -> None:
    """Where a new passphrase for a vault or key that is there comes from; without any, from a prompt."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--new-passphrase-file", metavar="F", type=a_path, help="read the new passphrase from the first line of F"
    )
    group.add_argument(
        "--new-passphrase-fd", metavar="N", type=_descriptor, help="read it from an open file descriptor"
    )
    if generate:
        _add_generate(group)


def _add_generate(group: _MutuallyExclusiveGroup) -> None:
    group.add_argument("--generate", action="store_true", help="choose seven words at random and print them, once")


def add_password_options(parser: ArgumentParser) -> None:
    """Where the password of encrypted files comes from. Nobody is asked for it: most files have none."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--password-file", metavar="F", type=a_path, help="read the password of locked files from the first line of F"
    )
    group.add_argument("--password-fd", metavar="N", type=_descriptor, help="read it from an open file descriptor")


def add_sealing_passphrase(group: _MutuallyExclusiveGroup) -> None:
    """Where the passphrase of a sealed file comes from, if no key opens it."""
    group.add_argument(
        "--seal-passphrase-file",
        metavar="F",
        type=a_path,
        help="seal for nobody's key, but with the passphrase in the first line of F",
    )
    group.add_argument(
        "--seal-passphrase-fd", metavar="N", type=_descriptor, help="read that passphrase from an open file descriptor"
    )


def _descriptor(text: str) -> int:
    if not text.isdecimal() or int(text) > _MOST_DESCRIPTORS:
        raise ArgumentTypeError(f"{text!r} is no file descriptor")
    return int(text)
