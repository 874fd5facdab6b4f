"""Files on their way in: what is kept of them, and a line for each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from intake_app.domain.document import Item
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.domain.progress import Step
from intake_app.ui.items.originals_choice import OriginalsChoice
from intake_app.ui.items.taking_in_row import TakingInRow
from intake_app.ui.jobs import Job, Lane, Report, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.models.taking_in import TakingInModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.text import Text
from intake_app.workflows.new_matter import keep_of_files
from intake_app.workflows.take_in import TakeInResult, TakenIn, take_in, take_in_picture

T = TypeVar("T")
REPAINT_EVERY = 50  # milliseconds: thousands of small files must not repaint the list thousands of times


@dataclass(frozen=True, slots=True)
class Batch:
    """Files dropped or chosen together."""

    matter: MatterCode
    paths: Sequence[Path]
    originals: Originals


class _Arrivals(QObject):
    """Carries states from the thread that works to the one that paints."""

    moved = Signal(object)


class TakingIn(QWidget):
    """Takes files into one matter. `stored` comes whenever items were added, `left` when the user is done looking."""

    stored = Signal()
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.matter: MatterCode | None = None
        self._waiting: list[Batch] = []
        self._job: Job | None = None
        self._moved: dict[int, TakenIn] = {}
        self._arrivals = _Arrivals()
        self._arrivals.moved.connect(self._note)
        self._timer = QTimer(self, singleShot=True, interval=REPAINT_EVERY)
        self._timer.timeout.connect(self._flush)
        self._model = TakingInModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._choice_box())
        column.addWidget(Line())
        column.addLayout(self._summary_line())
        self._trouble = QVBoxLayout()
        self._trouble.setContentsMargins(24, 0, 24, 16)
        column.addLayout(self._trouble)
        column.addWidget(Line())
        column.addWidget(self._list(), 1)

    def busy(self) -> bool:
        """Whether files are going in now."""
        return self._job is not None

    def offer(self, matter: MatterCode, originals: Originals, paths: Sequence[Path], *, ask: bool) -> None:
        """Take these in. With `ask` the user sees what will be kept and starts it; otherwise it starts at once."""
        self._waiting.append(Batch(matter, paths, originals))
        if self._job:
            return  # they follow when those before are done
        self.matter = matter
        self._model.start()
        self._clear_trouble()
        self._choice.choose(originals)
        self._choice.setEnabled(ask)
        self._start.setVisible(ask)
        self._done.setVisible(ask)
        self._done.setText(self.tr("Cancel"))
        self._title.setText(self.tr("Ready to take in %n file(s) or folder(s)", "", len(paths)))
        self._counts.setText("")
        if ask:
            self._model.update(TakenIn(number, path) for number, path in enumerate(paths))
            self._start.setFocus()
        else:
            self._begin(originals)

    def paste(self, matter: MatterCode, originals: Originals, name: str, png: bytes) -> None:
        """Take in a picture from the clipboard."""
        session = self._session
        self.matter = matter
        self._run(
            lambda report: take_in_picture(
                session.vault,
                session.cleaner,
                matter,
                name,
                png,
                actor=session.actor,
                originals=originals,
                check=report.check,
            ),
            self._pasted,
        )

    def _begin(self, originals: Originals) -> None:
        batch = self._waiting.pop(0)
        session, tell = self._session, self._arrivals.moved.emit
        self.matter = batch.matter
        self._model.start()
        self._choice.choose(originals)
        self._choice.setEnabled(False)
        self._start.hide()
        self._done.hide()

        def work(report: Report) -> TakeInResult:
            keep_of_files(session.vault, batch.matter, originals, actor=session.actor)
            return take_in(
                session.vault,
                session.cleaner,
                batch.matter,
                batch.paths,
                actor=session.actor,
                originals=originals,
                progress=report,
                on_file=tell,
            )

        self._run(work, self._finish)

    def _pasted(self, _item: Item) -> None:
        self.stored.emit()
        self.left.emit()

    def _run(self, work: Callable[[Report], T], done: Callable[[T], None]) -> None:
        words = StripWords(
            what=lambda step: self.tr("Cleaning {done} of {total}").format(
                done=min(step.done + 1, step.total), total=step.total
            ),
            keeps=lambda step: self.tr("keeps the %n that are done", "", step.done),
        )
        self._job = self._session.jobs.run(
            Lane.POOL,  # it writes in slices; notes typed meanwhile must not wait for the end
            work,
            owner=self,
            done=done,
            failed=self._show_trouble,
            progress=self._show_step,
            ended=self._ended,
            strip=words,
        )

    def _show_step(self, step: Step) -> None:
        self._title.setText(self.tr("Taking in %n file(s)", "", step.total))

    def _note(self, file: TakenIn) -> None:
        self._moved[file.number] = file
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        moved, self._moved = self._moved, {}
        self._model.update(moved.values())
        if any(file.item for file in moved.values()):
            self.stored.emit()
        stored, look = self._model.count("stored"), self._model.count("look")
        waiting = self._model.count("waiting") + self._model.count("now")
        parts = [
            self.tr("%n stored", "", stored),
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n to look at", "", look) if look else "",
        ]
        self._counts.setText(" · ".join(part for part in parts if part))

    def _finish(self, _result: TakeInResult) -> None:
        self._flush()
        if not self._model.count("look"):
            self.left.emit()

    def _ended(self) -> None:
        self._job = None
        self._flush()
        self._title.setText(self.tr("Took in %n file(s)", "", self._model.total() - self._model.count("waiting")))
        self._done.setText(self.tr("Show items"))
        self._done.show()
        self.stored.emit()
        if self._waiting:
            self._begin(self._waiting[0].originals)

    def _leave(self) -> None:
        self._waiting = []
        self.left.emit()

    def _show_trouble(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._clear_trouble()
            self._trouble.addWidget(MessagePanel(message))

    def _clear_trouble(self) -> None:
        clear(self._trouble)

    def _choice_box(self) -> QWidget:
        self._choice = OriginalsChoice()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.tr("What is kept of each file in this matter"), weight=600))
        head.addWidget(Text(self.tr("It applies to all files that come in now."), color="text2"), 1)
        column.addLayout(head)
        column.addWidget(self._choice)
        return holder

    def _summary_line(self) -> QHBoxLayout:
        self._title = Text(weight=600)
        self._counts = Text(color="text2")
        self._start = Button(self.tr("&Take them in"), kind="primary", icon="download")
        self._start.clicked.connect(lambda: self._begin(self._choice.value()))
        self._done = Button(self.tr("Show items"))
        self._done.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._counts, 1)
        row.addWidget(self._start)
        row.addWidget(self._done)
        return row

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(TakingInRow(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Files being taken in"))
        return view
