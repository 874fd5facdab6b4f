"""Clean copies of files in a folder of the user's, without a vault."""

import os
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from intake_app.cleaning import Cleaner, ending
from intake_app.cleaning.cleaner import DEFAULT
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import CleaningReport, Kind
from intake_app.domain.names import display_name, file_name, split_ending
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import CannotWrite, FileRefused, Refusal
from intake_app.workflows.ahead import Check, ahead
from intake_app.workflows.clean_file import Outcome, clean_file
from intake_app.workflows.find_files import Found, find_files
from intake_app.workflows.sources import OnDrive
from intake_app.workflows.write_file import cannot_write, new_file

CLASHES = 10_000  # files of one name in one folder


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """What became of one file: an `output` with its `report`, or a `refusal` and nothing written."""

    source: Path
    kind: Kind
    output: Path | None = None
    report: CleaningReport | None = None
    refusal: FileRefused | None = None


def clean_files(
    cleaner: Cleaner,
    paths: Sequence[Path],
    out: Path,
    choices: CleaningChoices = DEFAULT,
    *,
    progress: Progress = silent,
    on_file: Callable[[CleanCopy], None] = lambda _copy: None,
) -> tuple[CleanCopy, ...]:
    """Write a clean copy of every file of `paths` under `out`, which is made when absent.

    Files below a chosen folder keep their place in it; the ending follows the new kind, a clash gets a number.
    Nothing is overwritten, and nothing is written for a file that could not be made clean. CannotWrite before anything
    is read, when `out` is no folder to write into.
    """
    _make_ready(out)
    found = list(find_files(paths, leave_out=out))
    done: list[CleanCopy] = []

    def check() -> None:
        name = found[len(done)].path.name if len(done) < len(found) else ""
        progress(Step("clean", len(done), len(found), display_name(name)))

    def clean(entry: Found, stop: Check) -> Outcome:
        outcome = clean_file(cleaner, OnDrive(entry), choices, stop)
        return outcome if outcome.cleaned else _told_closer(cleaner, outcome, stop)

    with closing(ahead(clean, found, check=check, size=lambda outcome: outcome.size)) as outcomes:
        for entry, outcome in zip(found, outcomes, strict=True):
            done.append(_write(entry, outcome, out))
            on_file(done[-1])
    return tuple(done)


def _make_ready(out: Path) -> None:
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(out, error) from error
    if not os.access(out, os.W_OK | os.X_OK):
        raise CannotWrite(out, "read_only")


def _told_closer(cleaner: Cleaner, outcome: Outcome, check: Check) -> Outcome:
    """With the kind as its user knows it, where the first bytes only tell the family."""
    if not outcome.received:
        return outcome
    with suppress(FileRefused):
        return replace(outcome, kind=cleaner.tell(outcome.received, check=check))
    return outcome


def _write(found: Found, outcome: Outcome, out: Path) -> CleanCopy:
    source = found.path
    try:
        if outcome.refusal:
            raise outcome.refusal
        if outcome.cleaned is None:
            raise FileRefused(Refusal.UNKNOWN_KIND)
        folder = out.joinpath(*map(file_name, found.within.parts))
        stem = split_ending(display_name(source.name))[0]
        output = _write_new(folder, stem, ending(outcome.cleaned.report.output_kind), outcome.cleaned.data)
    except FileRefused as refusal:
        return CleanCopy(source, outcome.kind, refusal=refusal)
    return CleanCopy(source, outcome.cleaned.report.kind, output, outcome.cleaned.report)


def _write_new(folder: Path, name: str, tail: str, data: bytes) -> Path:
    """Write `data` under a free name made of `name` and the ending `tail`. FileRefused when it can't be written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for number in range(1, CLASHES):
            path = folder / file_name(name, tail, number=number)
            try:
                with new_file(path) as file:
                    file.write(data)
            except FileExistsError:
                continue
            return path
    except OSError as error:
        raise FileRefused(Refusal.OUTPUT_FAILED, error.strerror or "") from error
    raise FileRefused(Refusal.OUTPUT_EXISTS)
