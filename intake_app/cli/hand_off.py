"""`intake-app hand-off`: a matter's items and notes, sealed for counsel."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from intake_app.cli.addressees import about_addressees, add_addressees, addressees, owner
from intake_app.cli.answer import Answer, Exit
from intake_app.cli.bates import add_bates, numbering, told_twice
from intake_app.cli.command import Commands, a_code, add_command, new_path, one_of
from intake_app.cli.errors import Unusable
from intake_app.cli.fields import add_fields, untold
from intake_app.cli.findings import warnings
from intake_app.cli.handed_off import facts_of, lines_of, listed, told_left_out
from intake_app.cli.lent import lent_cleaner
from intake_app.cli.opened import add_vault, opened
from intake_app.cli.progress import watched
from intake_app.cli.sheets import Draw
from intake_app.domain.case_file import LegalName
from intake_app.domain.document import Item, Role, Status
from intake_app.domain.handoff import SheetKind
from intake_app.domain.handoff_fields import SHEET_FIELDS
from intake_app.domain.ids import NoteId
from intake_app.domain.privilege import Basis, Claim
from intake_app.errors import NotFound
from intake_app.workflows.hand_off import Choice, Contents, Sheet, gather, hand_off
from intake_app.workflows.legal_name import names_sheet, reveal_name
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.look_at_matter import MatterFacts, look_at_matter
from intake_app.workflows.new_key import signing_key
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.page_numbers import PageNumbers
from intake_app.workflows.withheld import privilege_log

MOST_MEGABYTES = 1_000_000_000


def add(commands: Commands, draw: Draw) -> None:
    parser = add_command(commands, "hand-off", partial(run, draw), "seal a matter's items and notes for counsel")
    add_vault(parser)
    parser.add_argument("--matter", metavar="CODE", type=a_code, required=True, help="the matter to hand off")
    add_addressees(parser)
    parser.add_argument(
        "--out",
        metavar="FILE.age",
        type=new_path,
        help="the file to write; never overwritten. With --dry-run, a CSV file for the list; may be left out then",
    )
    parser.add_argument("--dry-run", action="store_true", help="only list what would be inside; nothing is sealed")
    _add_log(parser)
    _add_choice(parser)
    add_fields(parser)
    add_bates(parser)
    parser.add_argument(
        "--part-size",
        metavar="MB",
        type=_megabytes,
        help="make several files of at most MB million bytes; on FAT drives they stop at 4 GiB by themselves",
    )
    parser.add_argument("--sender", help="who it is from, as counsel will read it; without it, the vault's name")


def _add_log(parser: ArgumentParser) -> None:
    """What is told of that which stays."""
    parser.add_argument(
        "--privilege-log",
        metavar="BASIS",
        type=one_of(Basis),
        help=f"also list what stays: date, kind, author and basis, never content; BASIS is one of {', '.join(Basis)}",
    )
    parser.add_argument("--author", metavar="NAME", default="", help="who made what stays, for --privilege-log")
    parser.add_argument(
        "--withheld-as",
        metavar=("NUMBER", "BASIS", "AUTHOR"),
        nargs=3,
        action="append",
        default=[],
        help='another basis and author for one that stays, by its number in the list (0003, "note 1"); can be repeated',
    )


def _add_choice(parser: ArgumentParser) -> None:
    """What goes."""
    parser.add_argument("--item", metavar="ITEM", action="append", help="hand off only this item; can be repeated")
    parser.add_argument(
        "--sheets",
        metavar="SHEET,…",
        nargs="?",
        const=frozenset(SheetKind),
        type=_sheet_kinds,
        help=f"put the sheets for counsel in, as of today: all, or only those named, of {', '.join(SheetKind)}",
    )
    parser.add_argument("--no-notes", action="store_true", help="leave the notes out")
    parser.add_argument(
        "--include-as-received", action="store_true", help="also items that could not be cleaned, with all they reveal"
    )
    parser.add_argument(
        "--originals", action="store_true", help="also the sealed originals beside clean copies, with all they reveal"
    )
    parser.add_argument(
        "--legal-name",
        metavar="PSEUDONYM",
        action="append",
        default=[],
        help="tell the legal name behind this pseudonym; the look is recorded; can be repeated",
    )


def run(draw: Draw, args: Namespace) -> Answer:
    if args.out is None and not args.dry_run:
        raise Unusable("Say with --out which file to write, or add --dry-run. Nothing was written.")
    to = addressees(args)
    with lent_cleaner() as lend, opened(args) as vault, watched("Handing off") as progress:
        matter = look_at_matter(vault, args.matter)
        items = _chosen(matter.items, args.item)
        left_out = [] if args.include_as_received else [item for item in items if item.status is Status.AS_RECEIVED]
        notes = () if args.no_notes else tuple(note.id for note in matter.notes)
        if len(left_out) == len(items) and not (notes or args.sheets or args.legal_name):
            raise Unusable(_nothing(args.matter, left_out))
        owners = [owner(vault, key) for key in to.keys]
        contents = _contents(args, matter, [item for item in items if item not in left_out], notes)
        if args.sheets:
            contents = replace(contents, sheets=(*_drawn(draw, vault, args), *contents.sheets))
        if args.legal_name:
            told = names_sheet("Legal name.txt", matter.named, _revealed(vault, matter, args.legal_name))
            contents = replace(contents, sheets=(told, *contents.sheets))
        contents = replace(contents, bates=numbering(args, vault, matter.matter.code))
        twice = told_twice(contents.bates, vault, matter.matter.code)
        numbers = PageNumbers(lend, vault.kept)
        if args.dry_run:
            sender = args.sender or vault.name
            bundle = gather(
                vault,
                args.matter,
                to=to,
                contents=contents,
                sender=sender,
                now=datetime.now(UTC),
                numbers=numbers,
                progress=progress,
                to_write=contents.bates is not None,
            )
            return listed(vault, bundle, args.out, left_out, part_size=args.part_size)
        records = hand_off(
            vault,
            matter.matter.code,
            actor=vault.actor,
            to=to,
            counsel=owners[0] if owners else None,
            contents=contents,
            target=args.out,
            sender=args.sender or vault.name,
            part_size=args.part_size,
            numbers=numbers,
            progress=progress,
        )
        with vault.reading() as view:  # of several files each leaves out the same
            unsaid = view.handoffs.left_out(records[0])
        signed_with = signing_key(vault)
    return Answer(
        facts_of(records, args.out, left_out, unsaid, signed_with),
        lines_of(records, args.out, unsaid, signed_with),
        remarks=[*about_addressees(to, owners), *twice, *warnings(items), *map(told_left_out, left_out)],
        exit=Exit.PARTLY if left_out else Exit.DONE,
    )


def _contents(args: Namespace, facts: MatterFacts, items: Sequence[Item], notes: tuple[NoteId, ...]) -> Contents:
    """What goes, with the list of what stays if it is wanted."""
    chosen = Contents(
        tuple(Choice(item.id, role) for item in items for role in _roles(item, originals=args.originals)),
        notes,
        untold=untold(args),
    )
    own = _claims(args)
    if args.privilege_log is None:
        return chosen
    try:
        log = privilege_log(Choosable.of(facts), chosen, basis=args.privilege_log, author=args.author, own=own)
    except NotFound as error:
        told = f"--withheld-as: nothing that stays has the number {error.key!r}. Nothing was done."
        raise Unusable(told) from error
    return replace(chosen, sheets=tuple(log))


def _drawn(draw: Draw, vault: Vault, args: Namespace) -> list[Sheet]:
    """The sheets for counsel that are wanted."""
    lacking = untold(args) & SHEET_FIELDS
    drawn = draw(vault, args.matter, lacking)
    return [Sheet(f"{one.title}.pdf", one.pdf, lacking) for one in drawn if one.kind in args.sheets]


def _roles(item: Item, *, originals: bool) -> list[Role]:
    shared = item.shared.role
    sealed = originals and shared is Role.CLEAN and item.content(Role.ORIGINAL) is not None
    return [shared, Role.ORIGINAL] if sealed else [shared]


def _revealed(vault: Vault, facts: MatterFacts, pseudonyms: Sequence[str]) -> list[LegalName]:
    """The legal names behind these pseudonyms. Unusable where there is none, before any is looked at."""
    people = {one.value.pseudonym: one.id for one in facts.named}
    for pseudonym in pseudonyms:
        if pseudonym not in people:
            raise Unusable(f"--legal-name: no legal name is kept for {pseudonym!r}. Nothing was done.")
    wanted = [people[pseudonym] for pseudonym in dict.fromkeys(pseudonyms)]
    return [LegalName(person, reveal_name(vault, person, actor=vault.actor)) for person in wanted]


def _claims(args: Namespace) -> dict[str, Claim]:
    """What `--withheld-as` says, by number."""
    if args.withheld_as and args.privilege_log is None:
        raise Unusable("--withheld-as goes with --privilege-log. Nothing was done.")
    try:
        return {number: Claim(Basis(basis), author) for number, basis, author in args.withheld_as}
    except ValueError as error:
        raise Unusable(f"--withheld-as: {error}. BASIS is one of {', '.join(Basis)}. Nothing was done.") from error


def _chosen(items: Sequence[Item], wanted: Sequence[str] | None) -> list[Item]:
    if wanted is None:
        return list(items)
    by_id = {str(item.id): item for item in items}
    for name in wanted:
        if name not in by_id:
            raise NotFound("item", name)
    return [by_id[name] for name in dict.fromkeys(wanted)]


def _nothing(matter: str, left_out: Sequence[Item]) -> str:
    if not left_out:
        return f"There is nothing to hand off in matter {matter}. Nothing was written."
    return (
        f"None of the items in matter {matter} could be cleaned. Nothing was written."
        " To hand them off all the same, add --include-as-received."
    )


def _sheet_kinds(text: str) -> frozenset[SheetKind]:
    return frozenset(map(one_of(SheetKind), text.split(",")))


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_MEGABYTES:
        raise ArgumentTypeError(f"{text!r} is no number of megabytes")
    return int(text) * 1_000_000
