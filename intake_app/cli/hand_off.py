"""`intake-app hand-off`: a matter's items and notes, sealed for counsel."""

from argparse import ArgumentTypeError, Namespace
from datetime import UTC, datetime
from functools import partial

from intake_app.cli.addressees import about_addressees, add_addressees, addressees, owner
from intake_app.cli.answer import Answer, Exit
from intake_app.cli.bates import add_bates, told_twice
from intake_app.cli.command import Commands, a_code, add_command, new_path
from intake_app.cli.errors import Unusable
from intake_app.cli.fields import add_fields
from intake_app.cli.findings import warnings
from intake_app.cli.handed_off import facts_of, lines_of, listed, told_left_out
from intake_app.cli.lent import lent_cleaner
from intake_app.cli.opened import add_vault, opened
from intake_app.cli.progress import watched
from intake_app.cli.sheets import Draw
from intake_app.cli.what_goes import Chosen, add_choice, choose
from intake_app.domain.progress import Progress
from intake_app.workflows.hand_off import Addressees, gather, hand_off
from intake_app.workflows.look_at_matter import look_at_matter
from intake_app.workflows.new_key import signing_key
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.page_numbers import PageNumbers

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
    add_choice(parser)
    add_fields(parser)
    add_bates(parser)
    parser.add_argument(
        "--part-size",
        metavar="MB",
        type=_megabytes,
        help="make several files of at most MB million bytes; on FAT drives they stop at 4 GiB by themselves",
    )
    parser.add_argument("--sender", help="who it is from, as counsel will read it; without it, the vault's name")


def run(draw: Draw, args: Namespace) -> Answer:
    if args.out is None and not args.dry_run:
        raise Unusable("Say with --out which file to write, or add --dry-run. Nothing was written.")
    to = addressees(args)
    with lent_cleaner() as lend, opened(args) as vault, watched("Handing off") as progress:
        matter = look_at_matter(vault, args.matter)
        chosen = choose(args, vault, matter, draw)
        numbers = PageNumbers(lend, vault.kept)
        if args.dry_run:
            return _dry_run(args, vault, to, chosen, numbers, progress)
        owners = [owner(vault, key) for key in to.keys]
        twice = told_twice(chosen.contents.bates, vault, matter.matter.code)
        records = hand_off(
            vault,
            matter.matter.code,
            actor=vault.actor,
            to=to,
            counsel=owners[0] if owners else None,
            contents=chosen.contents,
            target=args.out,
            sender=args.sender or vault.name,
            part_size=args.part_size,
            numbers=numbers,
            progress=progress,
        )
        with vault.reading() as view:  # of several files each leaves out the same
            unsaid = view.handoffs.left_out(records[0])
        signed_with = signing_key(vault)
    left_out = chosen.left_out
    return Answer(
        facts_of(records, args.out, left_out, unsaid, signed_with),
        lines_of(records, args.out, unsaid, signed_with),
        remarks=[*about_addressees(to, owners), *twice, *warnings(chosen.items), *map(told_left_out, left_out)],
        exit=Exit.PARTLY if left_out else Exit.DONE,
    )


def _dry_run(
    args: Namespace, vault: Vault, to: Addressees, chosen: Chosen, numbers: PageNumbers, progress: Progress
) -> Answer:
    """What would go; numbered copies are made for that, as they are part of it."""
    bundle = gather(
        vault,
        args.matter,
        to=to,
        contents=chosen.contents,
        sender=args.sender or vault.name,
        now=datetime.now(UTC),
        numbers=numbers,
        progress=progress,
        to_write=chosen.contents.bates is not None,
    )
    return listed(vault, bundle, args.out, chosen.left_out, part_size=args.part_size)


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_MEGABYTES:
        raise ArgumentTypeError(f"{text!r} is no number of megabytes")
    return int(text) * 1_000_000
