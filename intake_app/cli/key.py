"""`intake-app key`: keys to receive handoffs with."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, a_path, add_command, new_path
from intake_app.cli.key_file import key_bytes, key_text
from intake_app.cli.secret_options import add_new_secret_options, add_passphrase_options
from intake_app.cli.secrets import another_passphrase, new_passphrase
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.key_passphrase import set_passphrase_of_file
from intake_app.workflows.new_key import new_key, public_keys
from intake_app.workflows.qr_code import QUIET, QrCode, key_code

HALVES = " ▀▄█"  # light on both rows, dark above, dark below, dark on both


def add(commands: Commands) -> None:
    key = commands.add_parser("key", help="keys of your own, to receive handoffs with", description="Keys of your own.")
    actions = key.add_subparsers(title="actions", metavar="ACTION", required=True)
    parser = add_command(actions, "new", make, "write a new age identity file and print its public key")
    parser.set_defaults(generate=False)
    parser.add_argument("--out", metavar="FILE", type=new_path, required=True, help="the key file; keep it to yourself")
    parser.add_argument(
        "--post-quantum",
        action="store_true",
        help="safe from quantum computers to come; a longer key, for Intake and age 1.3 or newer",
    )
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--unprotected",
        action="store_true",
        help="no passphrase: whoever gets the key file opens everything that is sealed for you",
    )
    add_passphrase_options(group, otherwise=", which the key file is sealed with; otherwise it is asked for")
    _add_qr(parser)
    parser = add_command(actions, "show", show, "print the public key of a key file, and how to compare it")
    parser.add_argument("file", metavar="FILE", type=a_path, help="your key file")
    add_passphrase_options(parser.add_mutually_exclusive_group())
    _add_qr(parser)
    parser = add_command(actions, "passphrase", change, "put a key file under another passphrase, or under its first")
    parser.add_argument("file", metavar="FILE", type=a_path, help="your key file, replaced once the new one opens")
    add_passphrase_options(parser.add_mutually_exclusive_group(), otherwise=", the one it has now")
    add_new_secret_options(parser, generate=False)
    parser.set_defaults(generate=False)  # chosen words that nobody got to see would lose the key


def make(args: Namespace) -> Answer:
    sealed = not args.unprotected
    recipient = new_key(args.out, post_quantum=args.post_quantum, passphrase=new_passphrase(args) if sealed else "")
    warning = f"Warning: {args.out} has no passphrase. Whoever gets it opens everything that is sealed for you."
    return _told(recipient, {"identity": str(args.out), "sealed": sealed}, args, [] if sealed else [warning])


def show(args: Namespace) -> Answer:
    recipient, *_ = public_keys(key_text(args.file, args))
    return _told(recipient, {"identity": str(args.file)}, args)


def change(args: Namespace) -> Answer:
    text = key_bytes(args.file, args)
    set_passphrase_of_file(args.file, text, another_passphrase(args))
    remark = "Copies made before still open as they did. If somebody may have one and open it, make another key."
    return Answer({"identity": str(args.file), "sealed": True}, ["The passphrase is changed."], remarks=[remark])


def _add_qr(parser: ArgumentParser) -> None:
    parser.add_argument("--qr", action="store_true", help="also draw the public key as a QR code in the terminal")


def _told(recipient: str, facts: dict[str, object], args: Namespace, remarks: Sequence[str] = ()) -> Answer:
    shown, code = fingerprint(recipient), key_code(recipient) if args.qr else None
    words = " ".join(shown.words)
    drawn = _drawn(code) if code else []
    return Answer(
        {"recipient": recipient, **facts, "fingerprint": shown.digits, "words": words},
        [recipient, *drawn],
        remarks=["Read its fingerprint aloud to whoever will seal for it:", f"  {shown.digits}    {words}", *remarks],
    )


def _drawn(code: QrCode) -> list[str]:
    """Two rows of modules in a line, for terminals that write light on dark: hence drawn the other way round."""
    side = code.size + 2 * QUIET
    blank = bytes(side)
    rows = [blank] * QUIET + [bytes(QUIET) + row + bytes(QUIET) for row in code.rows] + [blank] * (QUIET + 1)
    return [
        "".join(HALVES[3 - (above + 2 * below)] for above, below in zip(rows[at], rows[at + 1], strict=True))
        for at in range(0, side, 2)
    ]
