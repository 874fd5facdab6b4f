"""Passphrases, passwords and recovery words: from a prompt, a file or a descriptor; never an argument or variable."""

import getpass
import os
import sys
import warnings
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from intake_app.cli.errors import Unusable
from intake_app.errors import CannotRead, Refusal
from intake_app.workflows.find_files import cannot_read
from intake_app.workflows.read_keys import key_text

if TYPE_CHECKING:
    from intake_app.domain.vault import Given

_LIMIT = 64 * 1024  # bytes


def file_password(args: Namespace) -> str:
    """The password of encrypted files; empty when none was given."""
    if args.password_file is not None:
        return _first_line(_read_small(args.password_file), args.password_file, "password")
    if args.password_fd is not None:
        return _first_line(_from_descriptor(args.password_fd), f"file descriptor {args.password_fd}", "password")
    return ""


def sealing_passphrase(args: Namespace) -> str:
    """The passphrase of a sealed file; empty when none was given."""
    if args.seal_passphrase_file is not None:
        return _first_line(_read_small(args.seal_passphrase_file), args.seal_passphrase_file)
    if args.seal_passphrase_fd is not None:
        return _first_line(_from_descriptor(args.seal_passphrase_fd), f"file descriptor {args.seal_passphrase_fd}")
    return ""


def given_passphrase(args: Namespace) -> str:
    """The one from `--passphrase-file` or `--passphrase-fd`; empty when there is neither."""
    return _given_passphrase(args.passphrase_file, args.passphrase_fd) or ""


def typed_passphrase(what: str) -> str:
    """One that is asked for; `what` says whose it is ("of the key")."""
    return _ask(f"Passphrase {what}: ", "--passphrase-file")


def new_passphrase(args: Namespace) -> str:
    """The passphrase of a vault to be made, as `args` says. One that is typed is typed twice."""
    if args.generate:
        return _generated()
    given = _given_passphrase(args.passphrase_file, args.passphrase_fd)
    return _typed_twice("Passphrase", "--passphrase-file") if given is None else given


def another_passphrase(args: Namespace) -> str:
    """A new passphrase for a vault or key that is there. One that is typed is typed twice."""
    if args.generate:
        return _generated()
    given = _given_passphrase(args.new_passphrase_file, args.new_passphrase_fd)
    return _typed_twice("New passphrase", "--new-passphrase-file") if given is None else given


def secret(args: Namespace) -> "Given":
    """The passphrase, with the key file where one is named, or the recovery words as a list."""
    if args.recovery_words_file is not None:
        return _words(read_text(args.recovery_words_file))
    if args.recovery_words_fd is not None:
        return _words(_from_descriptor(args.recovery_words_fd).decode("utf-8", "replace"))
    if args.recovery_words:
        return _words(_ask("Recovery words: ", "--recovery-words-file"))
    given = _given_passphrase(args.passphrase_file, args.passphrase_fd)
    passphrase = _ask("Passphrase: ", "--passphrase-file") if given is None else given
    return _with_key_file(passphrase, args.key_file)


def beside_secret(args: Namespace) -> "Given":
    """What `add_beside_options` asked for."""
    given = _given_passphrase(args.vault_passphrase_file, args.vault_passphrase_fd)
    passphrase = _ask("Passphrase of the vault: ", "--vault-passphrase-file") if given is None else given
    return _with_key_file(passphrase, args.vault_key_file)


def _generated() -> str:
    from intake_app.workflows.passphrase import generate_passphrase  # noqa: PLC0415  nothing about vaults is loaded to clean

    return generate_passphrase()


def _with_key_file(passphrase: str, path: Path | None) -> "Given":
    from intake_app.domain.vault import WithKeyFile  # noqa: PLC0415  nothing about vaults is loaded to clean
    from intake_app.workflows.people_with_keys import read_key_file  # noqa: PLC0415

    return passphrase if path is None else WithKeyFile(passphrase, read_key_file(path))


def _typed_twice(what: str, instead: str) -> str:
    typed = _ask(f"{what}: ", instead)
    if _ask(f"{what} again: ", instead) != typed:
        raise Unusable("The two passphrases differ. Nothing was done.")
    return typed


def read_text(path: Path) -> str:
    """A small file that the user named, as text. CannotRead."""
    return key_text(_read_small(path))


def _given_passphrase(file: Path | None, descriptor: int | None) -> str | None:
    if file is not None:
        return _first_line(_read_small(file), file)
    if descriptor is not None:
        return _first_line(_from_descriptor(descriptor), f"file descriptor {descriptor}")
    return None


def _words(text: str) -> list[str]:
    """The words in `text`, without the numbers they have on the sheet."""
    return [word for word in text.split() if not word.rstrip(".):").isdigit()]


def _at_once(path: str, flags: int) -> int:
    """Open whatever can be read, as the pipes a shell hands over as `<(…)`, but wait for nobody to write to one."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    if hasattr(os, "O_NONBLOCK"):
        os.set_blocking(handle, True)  # a pipe that somebody has open is read to its end
    return handle


def _read_small(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_at_once) as file:
            data = file.read(_LIMIT + 1)
    except OSError as error:
        raise cannot_read(path, error) from error
    if len(data) > _LIMIT:
        raise CannotRead(path, Refusal.TOO_LARGE)
    return data


def _from_descriptor(number: int) -> bytes:
    try:
        with os.fdopen(number, "rb", closefd=False) as file:
            return file.read(_LIMIT)
    except OSError as error:
        raise Unusable(f"File descriptor {number} can't be read: {error.strerror}. Nothing was done.") from error


def _first_line(data: bytes, source: object, what: str = "passphrase") -> str:
    try:
        line = data.split(b"\n", 1)[0].removesuffix(b"\r").decode()
    except UnicodeDecodeError as error:
        raise Unusable(f"{source}: The {what} is not UTF-8 text. Nothing was done.") from error
    if not line:
        raise Unusable(f"{source}: The {what} is empty. It has to stand in the first line. Nothing was done.")
    return line


def _ask(prompt: str, instead: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would echo what is typed
        try:
            return getpass.getpass(prompt, sys.stderr)
        except (getpass.GetPassWarning, EOFError) as error:
            asked = prompt.removesuffix(": ").lower()
            raise Unusable(f"There is no terminal to ask for the {asked}. Use {instead}. Nothing was done.") from error
