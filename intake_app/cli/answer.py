"""What a subcommand gives back, and how it is told."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from intake_app.domain.names import display_name


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    FAILED = 1  # a clear error on standard error
    USAGE = 2  # argparse's own
    PARTLY = 3  # some files were refused or left out, the rest is done


@dataclass(frozen=True, slots=True)
class Answer:
    """`facts` is what `--json` prints, `lines` what people read, `remarks` what they should know besides.

    A callable among the facts is called when it is its turn, so that thousands of files need no room for all of theirs.
    """

    facts: Mapping[str, object]
    lines: Iterable[str]
    remarks: Sequence[str] = ()
    exit: Exit = Exit.DONE


def tell(answer: Answer, *, as_json: bool) -> None:
    """The answer on standard output; remarks on standard error, so that a script's reader never meets them."""
    for remark in answer.remarks:
        print(display_name(remark), file=sys.stderr)
    if as_json:
        json.dump(answer.facts, sys.stdout, ensure_ascii=True, indent=2, default=lambda late: late())
        print()
        return
    for line in answer.lines:
        print(display_name(line))


def plural(count: int, one: str, many: str) -> str:
    """One file, 12 files: the number and the word that goes with it."""
    return f"{count} {one if count == 1 else many}"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with columns of one width; the last column is not padded."""
    return list(lined(lambda: rows))


def lined(rows: Callable[[], Iterable[Sequence[str]]]) -> Iterator[str]:
    """The same, of rows that are made twice: so thousands need no room."""
    widths: list[int] = []
    for row in rows():
        lengths = [len(display_name(cell)) for cell in row]
        widths = [max(pair) for pair in zip(widths, lengths, strict=True)] if widths else lengths
    for row in rows():
        cells = zip(map(display_name, row), widths, strict=True)
        yield "  ".join(cell.ljust(width) for cell, width in cells).rstrip()
