"""`intake-app key new`: a key to receive handoffs with."""

from argparse import Namespace

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, add_command, new_path
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.new_key import new_key


def add(commands: Commands) -> None:
    key = commands.add_parser("key", help="make a key to receive handoffs with", description="Keys of your own.")
    actions = key.add_subparsers(title="actions", metavar="ACTION", required=True)
    parser = add_command(actions, "new", run, "write a new age identity file and print its public key")
    parser.add_argument("--out", metavar="FILE", type=new_path, required=True, help="the key file; keep it to yourself")
    parser.add_argument(
        "--post-quantum",
        action="store_true",
        help="safe from quantum computers to come; a longer key, for Intake and age 1.3 or newer",
    )


def run(args: Namespace) -> Answer:
    recipient = new_key(args.out, post_quantum=args.post_quantum)
    shown = fingerprint(recipient)
    words = " ".join(shown.words)
    return Answer(
        {"recipient": recipient, "identity": str(args.out), "fingerprint": shown.digits, "words": words},
        [recipient],
        remarks=["Read its fingerprint aloud to whoever will seal for it:", f"  {shown.digits}    {words}"],
    )
