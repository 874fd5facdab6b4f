"""What was dropped, chosen or pasted at once, and the work of taking it in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from intake_app.domain.cleaning import PdfWay
from intake_app.domain.document import Item, Kind
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.errors import FileRefused
from intake_app.ui.jobs import Report
from intake_app.ui.session import Session
from intake_app.workflows.clean_again import clean_again
from intake_app.workflows.cleaner import need_walls
from intake_app.workflows.new_matter import keep_of_files
from intake_app.workflows.take_in import Manner, take_in, take_in_again, take_in_parts, take_in_picture
from intake_app.workflows.taken_in import FileState, TakenIn, Way

Tell = Callable[[TakenIn], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """Files and folders for a matter; a pasted `picture` whose only path is the name it gets; or files inside an item.

    `originals` is the rule of the matter; with `ask` the user settles it before anything is read. `parts` are places
    inside `container`, from 1, and `paths` their names.
    """

    matter: MatterCode
    originals: Originals
    paths: Sequence[Path]
    picture: bytes = b""
    ask: bool = False
    container: Item | None = None
    parts: Sequence[int] = ()

    def rows(self) -> list[TakenIn]:
        """A row for each, all waiting."""
        return [TakenIn(number, path) for number, path in enumerate(self.paths)]


def work_for(session: Session, batch: Batch, chosen: Originals | None, tell: Tell) -> Callable[[Report], None]:
    """What takes a batch in, outside the GUI thread. `chosen` becomes the matter's rule; without it, the rule holds."""
    vault, cleaner, actor, manner = session.vault, session.cleaner, session.actor, Manner(choices=session.cleaning)

    def work(report: Report) -> None:
        need_walls(cleaner, without=session.without_walls)
        if chosen:
            keep_of_files(vault, batch.matter, chosen, actor=actor)
        if batch.picture:
            _take_in_picture(report)
        elif batch.container:
            parts = list(zip(batch.parts, map(str, batch.paths), strict=True))
            take_in_parts(
                vault, cleaner, batch.container, parts, actor=actor, manner=manner, progress=report, on_file=tell
            )
        else:
            take_in(
                vault, cleaner, batch.matter, batch.paths, actor=actor, manner=manner, progress=report, on_file=tell
            )

    def _take_in_picture(report: Report) -> None:
        row = replace(batch.rows()[0], state=FileState.WORKING, kind=Kind.PNG)
        name = row.source.name
        tell(row)
        try:
            item = take_in_picture(vault, cleaner, batch.matter, name, batch.picture, actor=actor, check=report.check)
        except FileRefused as refusal:
            tell(replace(row, state=FileState.REFUSED, kind=Kind.UNKNOWN, refusal=refusal))  # there is no file to keep
        else:
            tell(replace(row, state=FileState.STORED, item=item))

    return work


@dataclass(frozen=True, slots=True)
class Retry:
    """A decision about one file: the way on, and the password that was typed for it, now or before."""

    file: TakenIn
    way: Way
    password: str = field(repr=False)

    def work(self, session: Session, matter: MatterCode) -> Callable[[Report], TakenIn]:
        """What carries it out, outside the GUI thread, and gives what became of the file."""
        vault, cleaner, actor, file = session.vault, session.cleaner, session.actor, self.file
        choices = replace(session.cleaning, password=self.password)
        if self.way is Way.FLATTEN:
            choices = replace(choices, pdf=PdfWay.FLATTEN)

        def work(report: Report) -> TakenIn:
            need_walls(cleaner, without=session.without_walls)
            if file.item:
                item = clean_again(vault, cleaner, file.item.id, choices, actor=actor, check=report.check)
                return replace(file, item=item)
            as_received = self.way is Way.AS_RECEIVED
            return take_in_again(
                vault,
                cleaner,
                matter,
                file,
                actor=actor,
                manner=Manner(choices=choices),
                as_received=as_received,
                check=report.check,
            )

        return work
