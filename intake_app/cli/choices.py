"""How files are cleaned, as the options of a command say."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from intake_app.cli.command import one_of
from intake_app.cli.errors import Unusable
from intake_app.cli.secret_options import add_password_options
from intake_app.cli.secrets import file_password
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.errors import NoWalls
from intake_app.words import plain
from intake_app.workflows.cleaner import Cleaner, need_walls

LEAST_DPI, MOST_DPI = 50, 600


def add_choices(parser: ArgumentParser) -> None:
    """`--pdf`, `--dpi`, where a password of encrypted files comes from, and `--without-walls`."""
    parser.add_argument(
        "--pdf",
        choices=[*PdfWay],
        type=one_of(PdfWay),
        default=PdfWay.CLEAN,
        help="PDFs: written anew, text stays searchable (clean), or pictures of their pages, safest (flatten)",
    )
    parser.add_argument("--dpi", metavar="N", type=_dpi, default=200, help="dots per inch of flattened pages; 200")
    add_password_options(parser)
    parser.add_argument(
        "--without-walls", action="store_true", help="open files even where the system puts no walls around that"
    )


def choices(args: Namespace) -> CleaningChoices:
    """What was chosen."""
    return CleaningChoices(args.pdf, args.dpi, file_password(args))


def ask_for_walls(cleaner: Cleaner, args: Namespace) -> None:
    """Unusable, where files would be opened by a process with nothing around it and nobody said to do so."""
    try:
        need_walls(cleaner, without=args.without_walls)
    except NoWalls as error:
        text = f"{plain(error)} To open files all the same, add --without-walls."
        raise Unusable(text, type(error).__name__) from error


def _dpi(text: str) -> int:
    if not text.isdecimal() or not LEAST_DPI <= int(text) <= MOST_DPI:
        raise ArgumentTypeError(f"{text!r} is no number from {LEAST_DPI} to {MOST_DPI}")
    return int(text)
