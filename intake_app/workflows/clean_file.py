"""One file from its place on a drive to a clean copy in memory."""

from dataclasses import dataclass

from intake_app.cleaning import MAX_CLEANABLE, Cleaned, Cleaner, sniff
from intake_app.domain.document import CLEANABLE, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.workflows.ahead import Check
from intake_app.workflows.find_files import Found
from intake_app.workflows.read_file import open_file


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Exactly one of three: `cleaned`; a `refusal`; or neither, for a kind that can't be cleaned and was not read beyond
    its head. `received`, `size` and `sha256` are those of the file as it came, when it was read.
    """

    found: Found
    kind: Kind = Kind.UNKNOWN
    received: bytes = b""
    sha256: str = ""
    cleaned: Cleaned | None = None
    refusal: FileRefused | None = None


def clean_file(cleaner: Cleaner, found: Found, check: Check) -> Outcome:
    """Read `found` once and have it cleaned behind glass. A refusal is an outcome, not an error."""
    if found.refusal:
        return Outcome(found, refusal=found.refusal)
    kind = Kind.UNKNOWN
    try:
        with open_file(found.path) as opened:
            kind = sniff(opened.head)
            if kind not in CLEANABLE:
                return Outcome(found, kind)
            if opened.size > MAX_CLEANABLE:
                raise FileRefused(Refusal.TOO_LARGE, str(opened.size))
            received = opened.read()
        return Outcome(found, kind, received, opened.sha256, cleaner.clean(received, check=check))
    except FileRefused as refusal:
        return Outcome(found, kind, refusal=refusal)
