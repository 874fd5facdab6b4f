"""`intake-app open-handoff`: counsel's side."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from intake_app.cli.answer import Answer, plural
from intake_app.cli.command import Commands, a_path, add_command, new_path
from intake_app.cli.errors import Unusable, about
from intake_app.cli.handed_off import fields_left_out
from intake_app.cli.key_file import key_text
from intake_app.cli.opened import add_vault_beside, opened_beside
from intake_app.cli.progress import watched
from intake_app.cli.secret_options import add_passphrase_options
from intake_app.cli.secrets import given_passphrase, typed_passphrase
from intake_app.domain.custody import CustodyEvent
from intake_app.domain.people import Signer
from intake_app.domain.progress import Progress
from intake_app.errors import AgeError
from intake_app.words.labels import key_check_label
from intake_app.words.quoting import between_marks
from intake_app.workflows.acknowledge import Known, Standing, known_as
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.new_key import unlocked_own
from intake_app.workflows.open_handoff import OpenedHandoff, Seal, State, open_handoff
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.taken_before import taken_before

MOST_NAMED = 20  # of a stranger's files: a hundred thousand would push all warnings off the screen


def add(commands: Commands) -> None:
    parser = add_command(commands, "open-handoff", run, "check a handoff and save what is in it")
    add_sealed_file(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=new_path, required=True, help="a new or empty folder for the contents"
    )
    add_vault_beside(parser, "your vault, which tells whether it knows the key that signed")


def add_sealed_file(parser: ArgumentParser) -> None:
    """The sealed file, and what opens it."""
    parser.add_argument("file", metavar="FILE.age", type=a_path, help="the sealed file")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--identity", metavar="FILE", type=a_path, help="your key file")
    which.add_argument(
        "--own-key", action="store_true", help="a key kept in your vault (--vault), which has a passphrase of its own"
    )
    group = parser.add_mutually_exclusive_group()
    add_passphrase_options(
        group, otherwise=": of the key or, without --identity and --own-key, of the sealed file itself"
    )


def run(args: Namespace) -> Answer:
    with opened_beside(args) as vault:
        keys = keys_of(args, vault)
        with watched("Opening") as progress, opened_handoff(args, progress, keys) as opened:
            sender, whose = opened.manifest.sender, None
            if vault and opened.seal is Seal.GOOD:
                whose = known_as(vault, sender.key, sender.name)
            before = taken_before(vault, opened) if vault else None
            saved = opened.save_all(args.out, progress=progress)
            facts = _facts(opened, args.out)
            facts |= {"known": str(whose.known) if whose else None, "counsel": whose.counsel if whose else ""}
            facts["taken_before"] = before.matter if before else None
            said = [*_lines(opened), *map(str, saved)]
            return Answer(facts, said, remarks=[*_whose(opened, whose), *_old(before), *_remarks(opened)])


def opened_handoff(args: Namespace, progress: Progress, keys: str) -> OpenedHandoff:
    """The handoff that `args` name, checked as a whole; `keys` is what `keys_of` gave."""
    with about(args.file, AgeError):
        if args.identity is None and not args.own_key:
            return open_handoff(args.file, passphrase=given_passphrase(args), progress=progress)
        return open_handoff(args.file, keys, progress=progress)


def keys_of(args: Namespace, vault: Vault | None) -> str:
    """The text of the key file, or of the keys in the vault, asked for their passphrase where it is not given."""
    if args.own_key:
        if vault is None:
            raise Unusable("--own-key goes with --vault. Nothing was opened.")
        return unlocked_own(vault, given_passphrase(args) or typed_passphrase("of the key"))
    if args.identity is None:
        if not given_passphrase(args):
            raise Unusable("Name your key file with --identity, or give the passphrase of the file.")
        return ""
    return key_text(args.identity, args)


def _facts(opened: OpenedHandoff, out: Path) -> dict[str, object]:
    manifest = opened.manifest
    return {
        "output": str(out),
        "matter": manifest.matter,
        "created": manifest.created.isoformat(),
        "sender": {"name": manifest.sender.name, "key": manifest.sender.key},
        "signature": str(opened.seal),
        "addressed": opened.addressed,
        "part": {"number": manifest.part.number, "of": manifest.part.of},
        "fields_left_out": list(manifest.left_out),
        "files": [
            {
                "path": file.path,
                "size": file.size,
                "sha256": file.sha256,
                "what": str(file.what),
                "status": str(file.status) if file.status else None,
                "exhibit": file.exhibit,
                "title": file.title,
            }
            for file in manifest.files
        ],
        "unlisted": _unlisted(opened),
        "hidden_bytes": opened.hidden,
        "page_is_harmless": opened.page_is_harmless,
        "programs": opened.acting,
    }


def _lines(opened: OpenedHandoff) -> list[str]:
    manifest = opened.manifest
    name = between_marks(manifest.sender.name)
    return [
        f"Matter {between_marks(manifest.matter)}, from {f'“{name}”' if name else 'a sender who gives no name'},"
        f" {manifest.created:%Y-%m-%d %H:%M} UTC.",
        f"{plural(len(manifest.files), 'file', 'files')}, each as the list of contents says.",
        *(["The sender's signature over the list fits."] if opened.seal is Seal.GOOD else []),
        *fields_left_out(manifest.left_out),
    ]


def _whose(opened: OpenedHandoff, whose: Standing | None) -> list[str]:
    """What is known of the key that signed, and its words where they are still to be compared."""
    if opened.seal is not Seal.GOOD:
        return []
    compare = "Compare the words of the key that signed with the sender: the name alone proves nothing."
    bound = f" It is the key with which {whose.counsel} has answered you." if whose and whose.counsel else ""
    match whose:
        case Standing(known=Known.OWN):
            return ["This very vault signed it."]
        case Standing(known=Known.CHECKED, signer=Signer(check=how, checked_at=at)) if at:
            return [f"Signed with a key you know. {key_check_label(how)}, {at:%Y-%m-%d}.{bound}"]
        case Standing(known=Known.MET, signer=Signer(met_at=at)):
            told = f"Signed with the same key as on {at:%Y-%m-%d}, which nobody has compared yet.{bound} {compare}"
        case Standing(known=Known.OTHER_KEY):
            told = "Warning: this name has signed with another key before. Ask the sender why before you rely on it."
        case Standing(known=Known.OTHER_NAME, signer=Signer(name=before)):
            other = between_marks(whose.counsel or before)
            told = f"Warning: this key has signed as “{other}” before. Ask both before you rely on it."
        case Standing(known=Known.NEW):
            told = f"Warning: signed with a key that is new to this vault. {compare}"
        case _:
            told = compare
    shown = fingerprint(opened.manifest.sender.key)
    return [told, f"  {shown.digits}    {' '.join(shown.words)}"]


def _old(before: CustodyEvent | None) -> list[str]:
    if before is None:
        return []
    return [f"Warning: the same handoff was taken into this vault on {before.at:%Y-%m-%d}, as matter {before.matter}."]


def _remarks(opened: OpenedHandoff) -> list[str]:
    remarks, part = [], opened.manifest.part
    if part.of > 1:
        remarks.append(
            f"This is part {part.number} of {part.of}. Open the others too: they name the same matter and time."
        )
    if opened.seal is Seal.MISSING:
        remarks.append("Warning: there is no signature, so nothing proves who made this list of contents.")
    if not opened.addressed:
        remarks.append("Warning: this was made for another key. Somebody sealed it again for yours.")
    if opened.hidden:
        remarks.append(
            f"Warning: {plural(opened.hidden, 'byte', 'bytes')} of the archive belong to no file. Other programs may"
            " unpack something there. Ask the sender what it is."
        )
    if not opened.page_is_harmless:
        remarks.append(
            "Warning: open-me.html is no page as this program writes them. Don't open it: a browser may run what is in"
            " it, or fetch something from elsewhere."
        )
    if acting := opened.acting:
        others = f" and {plural(len(acting) - MOST_NAMED, 'other', 'others')}" if len(acting) > MOST_NAMED else ""
        named = ", ".join(acting[:MOST_NAMED]) + others
        remarks.append(f"Warning: do not open {named}. Such files run as programs, or lead elsewhere.")
    unlisted = _unlisted(opened)
    remarks += [f"Not on the list, and not saved: {path}" for path in unlisted[:MOST_NAMED]]
    if (more := len(unlisted) - MOST_NAMED) > 0:
        remarks.append(f"Not on the list, and not saved: {plural(more, 'other', 'others')}.")
    return remarks


def _unlisted(opened: OpenedHandoff) -> list[str]:
    return [verdict.path for verdict in opened.verdicts if verdict.state is State.UNLISTED]
