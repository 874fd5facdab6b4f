"""`intake-app acknowledge` and `import-acknowledgement`: counsel answers a handoff, and the sender enters it."""

from argparse import Namespace

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, a_path, add_command, new_path
from intake_app.cli.lent import lent_cleaner
from intake_app.cli.open_handoff import add_sealed_file, keys_of, opened_handoff
from intake_app.cli.opened import add_vault, add_vault_beside, opened, opened_beside
from intake_app.cli.progress import watched
from intake_app.words.quoting import between_marks, quoted
from intake_app.workflows.acknowledge import (
    Entered,
    Known,
    acknowledgement,
    enter_written,
    import_acknowledgement,
    write_acknowledgement,
)
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.read_code import answer_in_file


def add(commands: Commands) -> None:
    parser = add_command(commands, "acknowledge", acknowledge, "answer a handoff you have opened, with a signature")
    add_sealed_file(parser)
    parser.add_argument("--by", metavar="NAME", required=True, help="your name, as the sender will read it")
    parser.add_argument(
        "--out", metavar="FILE", type=new_path, required=True, help="the acknowledgement to write, a few hundred bytes"
    )
    add_vault_beside(parser, "your vault, whose key signs the answer and whose record enters it")
    parser = add_command(
        commands, "import-acknowledgement", enter, "enter counsel's answer beside the handoff it is about"
    )
    add_vault(parser)
    parser.add_argument("file", metavar="FILE", type=a_path, help="what counsel sent, or a picture of its QR code")


def acknowledge(args: Namespace) -> Answer:
    with opened_beside(args) as vault:
        keys = keys_of(args, vault)
        with watched("Opening") as progress, opened_handoff(args, progress, keys) as handoff:
            signed, whole = acknowledgement(handoff, by=args.by, vault=vault), handoff.whole
            write_acknowledgement(args.out, signed.text)
            if vault:
                enter_written(vault, handoff, actor=vault.actor)
    shown = fingerprint(signed.key)
    return Answer(
        {"output": str(args.out), "matter": handoff.manifest.matter, "whole": whole, "key": signed.key},
        [f"{args.out}: send it to whoever sealed the handoff, openly if you like."],
        remarks=[
            "It tells the hash of the file, the code of the matter, the time and your name; nothing of the content.",
            "Read aloud the words of the key that signed it, if the sender asks:",
            f"  {shown.digits}    {' '.join(shown.words)}",
            *([] if whole else ["Warning: the handoff did not come whole, and the acknowledgement says so."]),
        ],
    )


def enter(args: Namespace) -> Answer:
    with lent_cleaner() as lend, opened(args) as vault:
        data = answer_in_file(args.file, lend)
        entered = import_acknowledgement(vault, data, args.file, actor=vault.actor)
    record, answer = entered.record, entered.answered
    shown = fingerprint(entered.signer.key)
    return Answer(
        {
            "handoff": record.id,
            "matter": record.matter,
            "sha256": record.sha256,
            "by": answer.name,
            "opened": answer.at.isoformat(),
            "whole": entered.whole,
            "key": entered.signer.key,
            "words": " ".join(shown.words),
            "known": str(entered.known),
            "counsel": entered.standing.counsel or entered.record.counsel_name,
        },
        [
            f"Matter {record.matter}: {record.file_name} was opened by “{between_marks(answer.name)}”,"
            f" {answer.at:%Y-%m-%d %H:%M} UTC.",
            "Every file had come as listed." if entered.whole else "It had not come whole: ask counsel what they saw.",
        ],
        remarks=_about_signer(entered, f"  {shown.digits}    {' '.join(shown.words)}"),
    )


def _about_signer(entered: Entered, words: str) -> list[str]:
    """Whose key signed it, and its words where they are still to be compared."""
    standing, signer = entered.standing, entered.signer
    counsel = quoted(standing.counsel or entered.record.counsel_name or signer.name)
    match standing.known:
        case Known.CHECKED:
            return [f"Signed with the key of {counsel}, which was compared with them."]
        case Known.MET:
            told = f"Signed with the key that {counsel} answered with before. Nobody has compared it with them yet."
        case Known.OTHER_KEY:
            told = f"Warning: {counsel} has answered with another key before. Ask them why, in person or by phone."
        case Known.OTHER_NAME:
            owner = between_marks(standing.counsel or signer.name)
            told = f"Warning: this key is that of “{owner}”. Ask them, and counsel, about it."
        case _:
            told = f"Warning: nobody has compared the key that signed this with {counsel}. Do it, best in person:"
    return [told, words]
