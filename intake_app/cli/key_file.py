"""A key file that a command was given, opened with its passphrase where it has one."""

from argparse import Namespace
from pathlib import Path

from intake_app.cli.errors import about
from intake_app.cli.secrets import given_passphrase, typed_passphrase
from intake_app.errors import NotAnIdentity, WrongKeyPassphrase
from intake_app.workflows.new_key import is_locked, public_keys, read_key_bytes, unlocked_bytes
from intake_app.workflows.read_keys import key_text as as_text


def key_text(path: Path, args: Namespace) -> str:
    """Its text with at least one key. The passphrase is asked for where it has one and `args` give none."""
    return as_text(key_bytes(path, args))


def key_bytes(path: Path, args: Namespace) -> bytes:
    """The same as it stands there."""
    file, passphrase = read_key_bytes(path), given_passphrase(args)
    with about(path, NotAnIdentity, WrongKeyPassphrase):
        text = unlocked_bytes(file, passphrase or (typed_passphrase("of the key") if is_locked(file) else ""))
        public_keys(as_text(text))
        return text
