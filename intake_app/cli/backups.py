"""`intake-app vault backup` and `vault restore`."""

from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from intake_app.cli.answer import Answer, plural
from intake_app.cli.command import Commands, a_path, add_command
from intake_app.cli.errors import Unusable
from intake_app.cli.opened import ACTOR, add_new_vault, add_vault, found, named, opened
from intake_app.cli.progress import watched
from intake_app.cli.secret_options import add_secret_options
from intake_app.cli.secrets import secret
from intake_app.domain.backup import FEWEST, MOST, Compared
from intake_app.words.sizes import size
from intake_app.workflows.back_up import back_up
from intake_app.workflows.keep_backups import back_up_as_planned, backup_state, compare_backup, plan_backups
from intake_app.workflows.open_vault import Vault, open_vault
from intake_app.workflows.restore import restore


def add(actions: Commands) -> None:
    backup = add_command(actions, "backup", run_backup, "write a checked copy of a vault")
    add_vault(backup)
    to = "the folder the copy goes into; without it, the one that backups of this vault go into by themselves"
    backup.add_argument("--to", metavar="DIR", type=a_path, help=to)
    keep = "make backups there by themselves from now on, and keep N of them: the oldest is brought up to date"
    backup.add_argument("--keep", metavar="N", type=_a_few, help=keep)

    again = add_command(actions, "restore", run_restore, "make a new vault from a backup")
    add_new_vault(again)
    again.add_argument("--from", dest="copy", metavar="BACKUP", type=a_path, required=True, help="the backup's folder")
    again.add_argument("--compare", metavar="VAULT", type=a_path, help="say how much older it is than this vault")
    add_secret_options(again)


def run_backup(args: Namespace) -> Answer:
    with opened(args) as vault:
        if args.keep:
            place = args.to or _planned(vault)
            plan_backups(vault, place, keep=args.keep, actor=vault.actor)
        elif not args.to:
            _planned(vault)
        with watched("Backing up") as progress:
            if args.to and not args.keep:
                copy = back_up(vault, args.to, progress=progress)
                return Answer({"backup": str(copy)}, [f"Backup written and checked: {copy}"])
            made = back_up_as_planned(vault, progress=progress)
    facts = {"backup": str(made.folder), "events": made.events, "size": made.size, "written": made.written}
    told = f"{size(made.written)} of {size(made.size)} had to be written."
    return Answer(facts, [f"Backup written and checked: {made.folder}", told])


def _planned(vault: Vault) -> Path:
    plan = backup_state(vault).plan
    if plan is None or plan.place is None:
        raise Unusable("No place for backups is known yet: name it with --to.", "NoBackupPlace")
    return plan.place


def _a_few(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not FEWEST <= int(text) <= MOST:
        raise ArgumentTypeError(f"{text!r} is no number from {FEWEST} to {MOST}")
    return int(text)


def run_restore(args: Namespace) -> Answer:
    folder, copy = named(args.vault), found(args.copy)
    given = secret(args)
    facts: dict[str, object] = {"vault": str(folder)}
    lines = [f"Restored to {folder}."]
    if args.compare:
        with open_vault(found(args.compare), given, actor=ACTOR) as vault:
            compared = compare_backup(vault, copy)
        facts |= {"events": compared.events, "older": compared.older}
        lines.append(_older(compared))
    with watched("Restoring") as progress:
        restore(copy, folder, given, actor=ACTOR, progress=progress)
    return Answer(facts, lines)


def _older(compared: Compared) -> str:
    last = f"Its last event is of {compared.at:%Y-%m-%d %H:%M} UTC."
    if compared.older is None:
        return f"This backup has events that the vault lacks: look at both before you go on with one. {last}"
    older = plural(compared.older, "event", "events")
    return f"This backup is {older} older than the vault. {last}" if compared.older else f"It is up to date. {last}"
