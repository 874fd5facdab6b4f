"""`intake-app people …`: who may open a vault."""

from argparse import ArgumentParser, Namespace

from intake_app.cli.answer import Answer, table
from intake_app.cli.command import Commands, a_path, a_text, add_command, new_path
from intake_app.cli.opened import add_vault, opened, opened_with
from intake_app.cli.progress import watched
from intake_app.cli.secret_options import add_new_secret_options
from intake_app.cli.secrets import another_passphrase
from intake_app.domain.vault import KeySlot
from intake_app.words.keys_of_vaults import slot_kind
from intake_app.workflows.change_passphrase import change_passphrase
from intake_app.workflows.passphrase import generated_bits
from intake_app.workflows.people_with_keys import (
    add_person,
    new_sheet,
    people_with_keys,
    person,
    read_key_file,
    remove_person,
    rename_person,
    replace_sheet,
    write_key_file,
)
from intake_app.workflows.rekey import rekey

_BEYOND = "Backups made before, and copies of the vault, still open with what opened them then."


def add(commands: Commands) -> None:
    parser = commands.add_parser("people", help="who may open a vault", description="The people who may open a vault.")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    add_vault(add_command(actions, "list", run_list, "show who may open a vault, and with what"))

    adding = add_command(actions, "add", run_add, "let somebody open a vault with a passphrase of their own")
    add_vault(adding)
    adding.add_argument("--name", type=a_text, required=True, help="who it is; stands in the encrypted part only")
    add_new_secret_options(adding)
    key = adding.add_mutually_exclusive_group()
    key.add_argument(
        "--new-key-file", metavar="F", type=new_path, help="make the key file F, without which the passphrase is no use"
    )
    key.add_argument("--with-key-file", metavar="F", type=a_path, help="the same, with a file that is there")

    removing = add_command(actions, "remove", run_remove, "let somebody open a vault no longer")
    _about(removing)
    renaming = add_command(actions, "rename", run_rename, "call somebody, or a passphrase without a name, otherwise")
    _about(renaming)
    renaming.add_argument("--to", metavar="NAME", type=a_text, required=True, help="the new name")

    changing = add_command(actions, "passphrase", run_passphrase, "change a passphrase")
    add_vault(changing)
    changing.add_argument("--who", metavar="NAME", default="", help="whose, when it is done with the recovery words")
    add_new_secret_options(changing)

    add_vault(add_command(actions, "sheet", run_sheet, "make a new recovery sheet and print its words, once"))

    add_vault(add_command(actions, "rekey", run_rekey, "replace the data key, when somebody left who may have a copy"))


def _about(parser: ArgumentParser) -> None:
    add_vault(parser)
    parser.add_argument(
        "--who", metavar="NAME", type=a_text, required=True, help="the name, or the first four signs of the number"
    )


def run_list(args: Namespace) -> Answer:
    with opened(args) as vault:
        slots = people_with_keys(vault)
    rows = [(slot.id[:8], slot_kind(slot.kind), _since(slot), slot.label or "-") for slot in slots]
    facts = [
        {"id": slot.id, "kind": str(slot.kind), "name": slot.label, "since": _since(slot) or None} for slot in slots
    ]
    return Answer({"people": facts}, table(rows))


def run_add(args: Namespace) -> Answer:
    passphrase = another_passphrase(args)
    with opened_with(args) as (vault, given):
        key_file = None
        if args.new_key_file is not None:
            key_file = write_key_file(args.new_key_file)
        elif args.with_key_file is not None:
            key_file = read_key_file(args.with_key_file)
        try:
            add_person(vault, given, passphrase, args.name, key_file=key_file)
        except BaseException:
            if args.new_key_file is not None:
                args.new_key_file.unlink(missing_ok=True)
            raise
    facts = {"name": args.name, "key_file": str(args.new_key_file or args.with_key_file or "") or None}
    return _with_words(args, passphrase, facts, [f"{args.name} can open the vault."])


def run_remove(args: Namespace) -> Answer:
    with opened_with(args) as (vault, given):
        found = person(vault, args.who)
        remove_person(vault, given, found.id)
    lines = [f"{found.label or found.id[:8]} can open the vault no longer."]
    advice = "Whoever may have a copy of the vault keeps its data key: `intake-app people rekey` replaces it."
    return Answer({"removed": found.id, "name": found.label}, lines, remarks=[_BEYOND, advice])


def run_rename(args: Namespace) -> Answer:
    with opened_with(args) as (vault, given):
        found = person(vault, args.who)
        rename_person(vault, given, found.id, args.to)
    return Answer({"id": found.id, "name": args.to}, [f"Called {args.to} from now on."])


def run_passphrase(args: Namespace) -> Answer:
    passphrase = another_passphrase(args)
    with opened_with(args) as (vault, given):
        change_passphrase(vault, given, passphrase, slot=person(vault, args.who).id if args.who else "")
    return _with_words(args, passphrase, {}, ["The passphrase is changed."], remarks=[_BEYOND])


def run_sheet(args: Namespace) -> Answer:
    sheet = new_sheet()
    with opened_with(args) as (vault, given):
        replace_sheet(vault, given, sheet)
    lines = [
        "These words have opened the vault, in place of those before. Write them down; they are not shown again:",
        *(f"{number:>4}. {word}" for number, word in enumerate(sheet.words, start=1)),
    ]
    return Answer({"recovery": list(sheet.words)}, lines, remarks=[_BEYOND])


def run_rekey(args: Namespace) -> Answer:
    sheet = new_sheet()
    with opened_with(args) as (vault, given), watched("Replacing the key") as progress:
        rekey(vault, given, sheet, progress=progress)
    lines = [
        "The data key is replaced. Only your passphrase and these words open the vault now. They have opened it; write",
        "them down, they are not shown again:",
        *(f"{number:>4}. {word}" for number, word in enumerate(sheet.words, start=1)),
    ]
    remarks = [
        "Everybody else has to be added again: `intake-app people add`.",
        "Handoffs are signed with another key from now on: tell counsel, who will see that it changed.",
        _BEYOND,
    ]
    return Answer({"recovery": list(sheet.words)}, lines, remarks=remarks)


def _with_words(
    args: Namespace, passphrase: str, facts: dict[str, object], lines: list[str], remarks: list[str] | None = None
) -> Answer:
    """The answer, with the words where they were chosen here."""
    if args.generate:
        facts = facts | {"passphrase": passphrase, "bits": generated_bits()}
        lines = [*lines, f"The passphrase, {generated_bits()} bits; it is not shown again:", f"  {passphrase}"]
    return Answer(facts, lines, remarks=remarks or [])


def _since(slot: KeySlot) -> str:
    return f"{slot.since:%Y-%m-%d}" if slot.since else ""
