"""For whom a command seals: keys as they are given, in files or in pictures, or a passphrase."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from intake_app.cli.command import a_text
from intake_app.cli.errors import Unusable, about
from intake_app.cli.lent import lent_cleaner
from intake_app.cli.secret_options import add_sealing_passphrase
from intake_app.cli.secrets import read_text, sealing_passphrase
from intake_app.domain.people import Counsel, KeyCheck
from intake_app.errors import CannotRead, KeyFault, NotARecipient, Refusal
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.hand_off import Addressees
from intake_app.workflows.key_text import key_in_text
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.read_code import is_picture, key_in_file


def add_addressees(parser: ArgumentParser) -> None:
    """Whom a handoff is sealed for: keys, or a passphrase in their place, and a key of one's own."""
    for_whom = parser.add_mutually_exclusive_group(required=True)
    for_whom.add_argument(
        "--to",
        metavar="age1…|FILE",
        type=a_text,
        action="append",
        help="counsel's public key (age1…, age1pq1… or ssh-ed25519 …), or a file or QR picture of it; can be repeated",
    )
    add_sealing_passphrase(for_whom)
    parser.add_argument(
        "--own-key", metavar="age1…|FILE", type=a_text, help="a public key of your own: your archive can open it too"
    )


def addressees(args: Namespace) -> Addressees:
    passphrase = sealing_passphrase(args)
    if passphrase and args.own_key:
        raise Unusable("A file that a passphrase opens can't be for a key as well: leave out --own-key.")
    if passphrase:
        return Addressees(passphrase=passphrase)
    own = _recipient(args.own_key) if args.own_key else ""
    return Addressees(tuple(map(_recipient, args.to)), own)


def _recipient(given: str) -> str:
    """The public key that `given` is, or that stands in the file it names, or in the picture of its QR code."""
    try:
        return key_in_text(given)
    except NotARecipient as fault:
        if is_picture(Path(given)):
            with about(given, NotARecipient), lent_cleaner() as lend:
                return key_in_file(Path(given), lend)
        text = _in_file(given, fault)
    with about(given, NotARecipient):
        return key_in_text(text)


def _in_file(given: str, fault: NotARecipient) -> str:
    """What stands in the file `given`; where there is none, `fault` is what is wrong with it."""
    try:
        return read_text(Path(given))
    except CannotRead as error:
        if error.reason is not Refusal.MISSING:
            raise
        if fault.why is not KeyFault.NOT_A_KEY:
            raise fault from None
        what = "This is neither a public key (age1… or ssh-ed25519 …) nor a file that is there."
        raise Unusable(f"{given}: {what} Nothing was sealed or sent.", type(fault).__name__) from error


def owner(vault: Vault, recipient: str) -> Counsel | None:
    key = key_in_text(recipient)
    with vault.reading() as view:
        return next((counsel for counsel in view.people.list() if counsel.key == key), None)


def about_addressees(to: Addressees, owners: Sequence[Counsel | None]) -> list[str]:
    if to.passphrase:
        return [
            "Warning: whoever learns the passphrase can open it, and guesses cost nothing but time.",
            "Tell it by another way than the file takes, best by voice. A key of counsel's own is safer.",
        ]
    return [line for key, owner in zip(to.keys, owners, strict=True) for line in _about_key(key, owner)]


def _about_key(recipient: str, counsel: Counsel | None) -> list[str]:
    found = fingerprint(recipient)
    if counsel and counsel.check is not KeyCheck.UNCHECKED:
        return []
    whose = f"the key of {counsel.name}" if counsel else "this key, which belongs to no counsel in the vault,"
    return [
        f"Warning: nobody has checked that {whose} is genuine.",
        "Compare its fingerprint with its owner before you give the file away:",
        f"  {found.digits}    {' '.join(found.words)}",
    ]
