"""`intake-app vault …`: vaults as a whole."""

import os
from argparse import Namespace
from collections.abc import Mapping

from intake_app.cli import backups
from intake_app.cli.answer import Answer, Exit, plural
from intake_app.cli.command import Commands, a_code, a_path, add_command
from intake_app.cli.errors import Unusable
from intake_app.cli.opened import ACTOR, add_new_vault, add_vault, found, named, opened
from intake_app.cli.progress import watched
from intake_app.cli.secret_options import add_secret_options
from intake_app.cli.secrets import new_passphrase, secret
from intake_app.domain.vault import CheckResult, SearchIndex
from intake_app.errors import ChildFailed, VaultExists
from intake_app.words.checks import made_anew, thing
from intake_app.words.out_of_reach import not_gone, out_of_reach
from intake_app.words.sizes import size
from intake_app.words.standing import log_trouble, memory_trouble
from intake_app.workflows.check_vault import check_vault
from intake_app.workflows.check_vault import named as named_damage
from intake_app.workflows.cleaner import Confinement, open_cleaner
from intake_app.workflows.create_vault import create_vault
from intake_app.workflows.destroy_vault import destroy_vault
from intake_app.workflows.dispose_matter import dispose_matter
from intake_app.workflows.look_at_memory import memory_traces
from intake_app.workflows.passphrase import generated_bits
from intake_app.workflows.salvage import salvage


def add(commands: Commands) -> None:
    parser = commands.add_parser("vault", help="create, check, back up, restore", description="Vaults as a whole.")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    create = add_command(actions, "create", run_create, "make a vault and print its recovery words, once")
    add_new_vault(create)
    add_secret_options(create, new=True)
    create.add_argument("--name", help="its name; without it, that of the folder")
    create.add_argument("--person", metavar="NAME", default="", help="whose the passphrase is; kept encrypted")

    add_vault(add_command(actions, "info", run_info, "say what can be said about a vault as a whole"))
    add_vault(add_command(actions, "check", run_check, "read and verify everything in a vault"))

    backups.add(actions)

    saving = add_command(actions, "salvage", run_salvage, "make a new vault of what can be read in a damaged one")
    add_new_vault(saving)
    saving.add_argument("--from", dest="copy", metavar="DAMAGED", type=a_path, required=True, help="the damaged vault")
    add_secret_options(saving)

    disposing = add_command(actions, "dispose", run_dispose, "delete a matter for good, unless a hold stands in it")
    add_vault(disposing)
    disposing.add_argument("--matter", metavar="CODE", type=a_code, required=True, help="the matter")
    disposing.add_argument("--confirm", metavar="CODE", type=a_code, required=True, help="its code once more")

    end = add_command(actions, "destroy", run_destroy, "destroy a vault and its backups that are known, for good")
    add_vault(end)
    end.add_argument("--name", required=True, help="the vault's name, as `vault info` shows it")
    end.add_argument(
        *("--backups-in", "-b"),
        metavar="DIR",
        type=a_path,
        action="append",
        default=[],
        help="a folder with backups of it; those beside the vault are found without",
    )


def run_create(args: Namespace) -> Answer:
    folder = named(args.vault)
    if os.path.lexists(folder):
        raise VaultExists(folder)  # before anybody thinks of a passphrase for it
    passphrase = new_passphrase(args)
    vault, sheet = create_vault(folder, args.name or folder.stem, passphrase, actor=ACTOR, person=args.person)
    vault.close()
    chosen = {"passphrase": passphrase, "bits": generated_bits()} if args.generate else {}
    words = [f"Its passphrase, {generated_bits()} bits; it is not shown again:", f"  {passphrase}"] if chosen else []
    lines = [
        f"Created {folder}.",
        *words,
        "These words open it without the passphrase. Write them down; they are not shown again:",
        *(f"{number:>4}. {word}" for number, word in enumerate(sheet.words, start=1)),
    ]
    facts = {"vault": str(folder), "id": vault.id, "name": vault.name, "recovery": list(sheet.words)}
    return Answer(facts | chosen, lines)


def run_info(args: Namespace) -> Answer:
    with opened(args) as vault:
        info, log, practice = vault.info(), vault.log, vault.practice
    walls, traces = _walls(), memory_traces()
    facts = {
        "name": info.name,
        "id": info.id,
        "created": info.created.isoformat(timespec="seconds"),
        "schema": info.schema,
        "slots": [str(slot) for slot in info.slots],
        "header": {"from": str(info.header), "file": str(info.header_file)},
        "matters": info.matters,
        "items": info.items,
        "notes": info.notes,
        "size": info.size,
        "read_only": info.read_only,
        "practice": practice,
        "log": str(log),
        "memory": {"swap": traces.swap, "hibernation": traces.hibernation},
        "walls": {"up": list(walls.summary), "missing": list(walls.missing)} if walls else None,
    }
    lines = [
        f"{info.name} ({info.id})",
        f"created: {info.created:%Y-%m-%d}",
        f"matters: {info.matters}, items: {info.items}, notes: {info.notes}",
        f"size: {size(info.size)}",
        f"walls around files that are opened: {', '.join(walls.summary) if walls else 'not known'}",
    ]
    remarks = ["This vault can only be read."] if info.read_only else []
    remarks += [trouble for trouble in (log_trouble(log), memory_trouble(traces)) if trouble]
    if walls is None:
        remarks.append("The separate process in which files are opened does not start.")
    elif walls.missing:
        remarks.append(f"Walls that this system does not put up: {', '.join(walls.missing)}.")
    return Answer(facts, lines, remarks=remarks)


def _walls() -> Confinement | None:
    """As a child says that has read nothing yet; None when none starts."""
    try:
        with open_cleaner() as cleaner:
            return cleaner.confinement()
    except ChildFailed:
        return None


def run_check(args: Namespace) -> Answer:
    with opened(args) as vault, watched("Checking") as progress:
        result = check_vault(vault, progress=progress)
        names = named_damage(vault, result)
    facts = {
        "ok": result.ok,
        "pages_ok": result.pages_ok,
        "documents": result.documents,
        "damaged": [{"item": item, "role": str(role)} for item, role in result.damaged],
        "notes": result.notes,
        "damaged_notes": list(result.damaged_notes),
        "records": result.records,
        "damaged_records": list(result.damaged_records),
        "altered": [{"what": str(kind), "id": one} for kind, one in result.altered],
        "search": str(result.search),
        "witnessed": result.witnessed,
        "events": result.events,
        "record_ok": result.record_ok,
        "broken_at": result.broken_at or None,
    }
    lines = [
        f"pages: {'whole' if result.pages_ok else 'damaged'}",
        f"documents: {result.documents} read, {len(result.damaged)} damaged",
        f"notes: {result.notes} read, {len(result.damaged_notes)} altered",
        f"records: {result.records} read, {len(result.damaged_records)} altered",
        f"everything else: {len(result.altered)} altered or gone",
        f"index of the search: {'damaged' if result.search is SearchIndex.DAMAGED else 'whole'}",
        f"custody record: {result.events} lines hold{_broken(result)}",
    ]
    remarks = [made_anew()] if result.search is SearchIndex.MADE_ANEW else []
    if result.witnessed:
        lines.append(f"from an earlier version, compared from now on: {plural(result.witnessed, 'thing', 'things')}")
    if result.ok:
        return Answer(facts, [*lines, "The vault is sound."], remarks=remarks)
    lines += _damaged(result, names)
    remark = "The vault is damaged. Copy the whole folder somewhere safe, then restore a backup."
    return Answer(facts, lines, remarks=[*remarks, remark], exit=Exit.FAILED)


def _damaged(result: CheckResult, names: Mapping[str, str]) -> list[str]:
    return [
        *(f"damaged or missing: {names[item]} ({role})" for item, role in result.damaged),
        *(f"note altered or missing: {names[note]}" for note in result.damaged_notes),
        *(f"altered or gone: {thing(kind, names.get(one, one))}" for kind, one in result.altered),
    ]


def _broken(result: CheckResult) -> str:
    if result.record_ok:
        return ""
    return f", then it breaks at line {result.broken_at}" if result.broken_at else ", the others can't be read"


def run_dispose(args: Namespace) -> Answer:
    if args.confirm != args.matter:
        raise Unusable("--confirm has to repeat the code of the matter. Nothing was deleted.")
    with opened(args) as vault:
        events = dispose_matter(vault, args.matter)
    facts = {"matter": args.matter, "deleted": len(events) - 1, "lines": [event.seq for event in events]}
    line = f"Deleted for good: {args.matter}, with {plural(len(events) - 1, 'thing', 'things')} in it."
    beyond = "Backups made before, and what was handed off, are not covered. The record keeps hashes."
    return Answer(facts, [line], remarks=[beyond])


def run_salvage(args: Namespace) -> Answer:
    folder, copy = named(args.vault), found(args.copy)
    given = secret(args)
    with watched("Saving") as progress:
        saved = salvage(copy, folder, given, actor=ACTOR, progress=progress)
    rows, result = saved.salvaged.rows, saved.check
    lost = {table: count for table, count in saved.salvaged.gaps.items() if count}
    damaged = [{"item": item, "role": str(role), "name": saved.names[item]} for item, role in result.damaged]
    facts = {"vault": str(folder), "rows": rows, "gaps": lost, "ok": result.ok, "damaged": damaged}
    kinds = {"matters": "matters", "items": "items", "notes": "notes", "records": "records", "custody": "record"}
    lines = [f"Saved to {folder}.", *(f"{words}: {rows.get(table, 0)}" for table, words in kinds.items())]
    remarks = [
        f"Could not be read: {plural(count, 'stretch', 'stretches')} of {table}" for table, count in lost.items()
    ]
    lines += _damaged(result, saved.names)
    if not result.record_ok:
        lines.append(f"custody record: {result.events} lines hold{_broken(result)}")
    return Answer(facts, lines, remarks=remarks, exit=Exit.DONE if saved.whole else Exit.PARTLY)


def run_destroy(args: Namespace) -> Answer:
    with opened(args) as vault:
        done = destroy_vault(vault, args.name, args.backups_in)
    became = {"gone": done.gone, "emptied": done.emptied, "unreadable": done.unreadable, "left": done.left}
    facts = {how: [str(path) for path in paths] for how, paths in became.items()}
    lines = [f"Destroyed: {path}" for path in (*done.gone, *done.emptied, *done.unreadable)]
    return Answer(
        facts,
        lines,
        remarks=[*not_gone(done.emptied, done.unreadable, done.left), *out_of_reach()],
        exit=Exit.PARTLY if done.left else Exit.DONE,
    )
