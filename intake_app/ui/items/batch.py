"""What was dropped, chosen or pasted at once, and the work of taking it in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from intake_app.domain.document import Kind
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.errors import FileRefused
from intake_app.ui.jobs import Report
from intake_app.ui.session import Session
from intake_app.workflows.new_matter import keep_of_files
from intake_app.workflows.take_in import FileState, TakenIn, take_in, take_in_picture

Tell = Callable[[TakenIn], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """Files and folders for a matter, or one pasted `picture` whose only path is the name it gets.

    `originals` is the rule of the matter; with `ask` the user settles it before anything is read.
    """

    matter: MatterCode
    originals: Originals
    paths: Sequence[Path]
    picture: bytes = b""
    ask: bool = False

    def rows(self) -> list[TakenIn]:
        """A row for each, all waiting."""
        return [TakenIn(number, path) for number, path in enumerate(self.paths)]


def work_for(session: Session, batch: Batch, chosen: Originals | None, tell: Tell) -> Callable[[Report], None]:
    """What takes a batch in, outside the GUI thread. `chosen` becomes the matter's rule; without it, the rule holds."""
    vault, cleaner, actor = session.vault, session.cleaner, session.actor

    def work(report: Report) -> None:
        if chosen:
            keep_of_files(vault, batch.matter, chosen, actor=actor)
        if batch.picture:
            _take_in_picture(report)
        else:
            take_in(vault, cleaner, batch.matter, batch.paths, actor=actor, progress=report, on_file=tell)

    def _take_in_picture(report: Report) -> None:
        row = replace(batch.rows()[0], state=FileState.WORKING, kind=Kind.PNG)
        name = row.source.name
        tell(row)
        try:
            item = take_in_picture(vault, cleaner, batch.matter, name, batch.picture, actor=actor, check=report.check)
        except FileRefused as refusal:
            tell(replace(row, state=FileState.REFUSED, refusal=refusal))
        else:
            tell(replace(row, state=FileState.STORED, item=item))

    return work
