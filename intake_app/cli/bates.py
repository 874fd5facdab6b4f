"""Bates numbers, as the options of `hand-off` say."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from intake_app.cli.errors import Unusable
from intake_app.domain.handoff import MOST_BATES, Numbering, is_bates_prefix
from intake_app.domain.ids import MatterCode
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.page_numbers import next_number


def add_bates(parser: ArgumentParser) -> None:
    """`--bates`, `--bates-start` and `--page-images`."""
    parser.add_argument(
        "--bates",
        metavar="PREFIX",
        type=_prefix,
        help="add a copy of each document with Bates numbers on its pages, PREFIX0000001 …, and a load file (DAT)",
    )
    parser.add_argument(
        "--bates-start",
        metavar="N",
        type=_first,
        help="the first Bates number; without it, the one after the last of this matter with that prefix",
    )
    parser.add_argument(
        "--page-images",
        action="store_true",
        help="with --bates: each numbered page as a picture too (TIFF or JPEG), and a list of them (OPT)",
    )


def numbering(args: Namespace, vault: Vault, matter: MatterCode) -> Numbering | None:
    """What was asked for; None for no numbers."""
    if args.bates is None:
        if args.bates_start is not None or args.page_images:
            raise Unusable("--bates-start and --page-images go with --bates. Nothing was done.")
        return None
    first = args.bates_start or next_number(vault, matter, args.bates)
    if first > MOST_BATES:
        raise Unusable(f"No numbers are left with the prefix {args.bates!r}: choose another. Nothing was done.")
    return Numbering(args.bates, first, args.page_images)


def told_twice(wanted: Numbering | None, vault: Vault, matter: MatterCode) -> list[str]:
    """That numbers may be given a second time."""
    if wanted is None or wanted.first >= (following := next_number(vault, matter, wanted.prefix)):
        return []
    return [f"Warning: numbers below {wanted.text(following)} were given before in this matter, and are given again."]


def _prefix(text: str) -> str:
    if not text or not is_bates_prefix(text):
        raise ArgumentTypeError(f"{text!r} is no prefix: up to 20 letters, digits, dots, dashes and underscores")
    return text


def _first(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_BATES:
        raise ArgumentTypeError(f"{text!r} is no number from 1 to {MOST_BATES}")
    return int(text)
