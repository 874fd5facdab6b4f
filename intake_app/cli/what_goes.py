"""What goes, and what is told of that which stays, as the options of `hand-off` say."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake_app.cli.bates import numbering
from intake_app.cli.command import one_of
from intake_app.cli.errors import Unusable
from intake_app.cli.fields import untold
from intake_app.cli.sheets import Draw
from intake_app.domain.case_file import LegalName
from intake_app.domain.document import Item, Role, Status
from intake_app.domain.handoff import SheetKind
from intake_app.domain.handoff_fields import SHEET_FIELDS
from intake_app.domain.privilege import Basis, Claim
from intake_app.errors import NotFound
from intake_app.workflows.hand_off import Choice, Contents, Sheet
from intake_app.workflows.legal_name import names_sheet, reveal_name
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.look_at_matter import MatterFacts
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.withheld import privilege_log


@dataclass(frozen=True, slots=True)
class Chosen:
    """`left_out` are those of the `items` that could not be cleaned, where they go only if that is said."""

    items: list[Item]
    left_out: list[Item]
    contents: Contents


def add_choice(parser: ArgumentParser) -> None:
    """Items, notes, sheets and legal names, and the list of what stays."""
    _add_log(parser)
    _add_what(parser)


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


def _add_what(parser: ArgumentParser) -> None:
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


def choose(args: Namespace, vault: Vault, matter: MatterFacts, draw: Draw) -> Chosen:
    """Unusable where that is nothing, or can't be; before any legal name is looked at."""
    items = _chosen(matter.items, args.item)
    left_out = [] if args.include_as_received else [item for item in items if item.status is Status.AS_RECEIVED]
    going = items if args.include_as_received else [item for item in items if item.status is not Status.AS_RECEIVED]
    notes = () if args.no_notes else tuple(note.id for note in matter.notes)
    if not (going or notes or args.sheets or args.legal_name):
        raise Unusable(_nothing(args.matter, left_out))
    contents = Contents(
        tuple(Choice(item.id, role) for item in going for role in _roles(item, originals=args.originals)),
        notes,
        untold=untold(args),
        bates=numbering(args, vault, matter.matter.code),
    )
    log = _log(args, matter, contents)
    drawn = _drawn(args, vault, draw, contents)
    sheets = (*_names(args, vault, matter), *drawn, *log)
    return Chosen(items, left_out, replace(contents, sheets=sheets))


def _log(args: Namespace, matter: MatterFacts, contents: Contents) -> Sequence[Sheet]:
    """The list of what stays, if it is wanted."""
    own = _claims(args)
    if args.privilege_log is None:
        return ()
    try:
        return privilege_log(Choosable.of(matter), contents, basis=args.privilege_log, author=args.author, own=own)
    except NotFound as error:
        told = f"--withheld-as: nothing that stays has the number {error.key!r}. Nothing was done."
        raise Unusable(told) from error


def _drawn(args: Namespace, vault: Vault, draw: Draw, contents: Contents) -> list[Sheet]:
    """The sheets for counsel that are wanted."""
    if not args.sheets:
        return []
    lacking = contents.untold & SHEET_FIELDS
    drawn = draw(vault, args.matter, lacking)
    return [Sheet(f"{one.title}.pdf", one.pdf, lacking) for one in drawn if one.kind in args.sheets]


def _names(args: Namespace, vault: Vault, matter: MatterFacts) -> list[Sheet]:
    """The legal names that are to be told."""
    if not args.legal_name:
        return []
    return [names_sheet("Legal name.txt", matter.named, _revealed(vault, matter, args.legal_name))]


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
