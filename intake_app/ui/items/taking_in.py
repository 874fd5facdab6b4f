"""Files on their way in: what is kept of them, and a line for each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.domain.progress import Step
from intake_app.errors import FileRefused, NoWalls
from intake_app.ui.items.batch import Batch, Retry, work_for
from intake_app.ui.items.how_taken import HowTaken
from intake_app.ui.items.taking_in_head import TakingInHead
from intake_app.ui.items.taking_in_list import TakingInList
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.models.taking_in import TakingInModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.scroll import scrolled
from intake_app.workflows.taken_in import TakenIn, Way

REPAINT_EVERY = 50  # milliseconds: thousands of small files must not repaint the list thousands of times
REREAD_EVERY = 1000  # milliseconds: nor have the whole matter read as often
MOST_FILES = 1_000_000_000  # in one batch, so that rows of several have numbers of their own


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
        self._asked: Batch | None = None
        self._settled: dict[MatterCode, Originals] = {}
        self._job: Job | None = None
        self._batches = 0
        self._passwords: dict[int, str] = {}
        self._moved: dict[int, TakenIn] = {}
        self._arrivals = _Arrivals()
        self._arrivals.moved.connect(self._note)
        self._timer = QTimer(self, singleShot=True, interval=REPAINT_EVERY)
        self._timer.timeout.connect(self._flush)
        self._pause = QTimer(self, singleShot=True, interval=REREAD_EVERY)
        self._model = TakingInModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._how = HowTaken(session)
        self._choices = scrolled(self._how)
        column.addWidget(self._choices)
        self._below_choices = Line()
        column.addWidget(self._below_choices)
        self._head = TakingInHead()
        self._head.begun.connect(self._answer)
        self._head.left.connect(self._leave)
        column.addWidget(self._head)
        self._trouble = QVBoxLayout()
        column.addLayout(self._trouble)
        column.addWidget(Line())
        self._files = TakingInList(self._model)
        self._files.decided.connect(self._try_again)
        column.addWidget(self._files, 1)

    def concerns(self, matter: MatterCode) -> bool:
        """Whether files of this matter are going in, or wait for the user's answer."""
        return self.matter == matter and bool(self._job or self._asked or self._model.undecided())

    def offer(self, batch: Batch) -> None:
        """Take these in: at once, after those that are going in now, or when the question they raise is answered."""
        if self._job:
            self._waiting.append(batch)
        elif self._asked and self._asked.matter == batch.matter and not (self._asked.picture or batch.picture):
            self._present(replace(self._asked, paths=[*self._asked.paths, *batch.paths]))
        else:
            self._waiting += [self._asked] if self._asked else []
            self._present(batch)

    def _present(self, batch: Batch) -> None:
        """Show the rows of a batch; ask what is kept of them, or begin."""
        if self.matter != batch.matter:
            self._forget()
        self.matter = batch.matter
        self._batches += 1
        settled = self._settled.get(batch.matter)  # since the batch was dropped, it may have been
        ask = batch.ask and settled is None
        self._model.offer(map(self._numbering(), batch.rows()))
        clear(self._trouble)
        self._how.show_originals(settled or batch.originals)
        self._how.let_choose(ask)
        for part in (self._choices, self._below_choices):
            part.show()
        self._head.show_ready(len(batch.paths), ask=ask)
        if ask:
            self._asked = batch
        else:
            self._begin(batch, None)

    def _answer(self) -> None:
        if self._asked:
            chosen = self._settled[self._asked.matter] = self._how.originals()
            self._begin(self._asked, chosen)

    def _begin(self, batch: Batch, chosen: Originals | None) -> None:
        self._asked = None
        self._how.let_choose(False)
        self._head.show_begun()
        words = StripWords(
            what=self._how_far,
            keeps=lambda step: self.tr("keeps the %n that are done", "", step.done) if step.done else "",
        )
        whole: list[bool] = []
        numbered = self._numbering()
        self._job = self._session.jobs.run(
            Lane.POOL,  # it writes in slices; notes typed meanwhile must not wait for the end
            work_for(self._session, batch, chosen, lambda file: self._arrivals.moved.emit(numbered(file))),
            owner=self,
            done=lambda _nothing: whole.append(True),
            failed=lambda error: self._stumble(batch, error),
            progress=lambda step: self._head.show_total(step.total),
            ended=lambda: self._ended(whole=bool(whole)),
            strip=words,
        )

    def _how_far(self, step: Step) -> str:
        if not step.total:  # folders are gone through first
            return self.tr("Looking for files")
        return self.tr("Cleaning {done} of {total}").format(done=min(step.done + 1, step.total), total=step.total)

    def _try_again(self, file: TakenIn, way: Way, password: str) -> None:
        """One more try with a single file, beside whatever else goes on."""
        matter, session = self.matter, self._session
        assert matter is not None
        if password:
            self._passwords[file.number] = password
        self._model.try_again(file)
        self._files.setFocus(Qt.FocusReason.OtherFocusReason)  # the buttons that had the keyboard are gone
        session.jobs.run(
            Lane.POOL,
            Retry(file, way, self._passwords.get(file.number, "")).work(session, matter),
            owner=self,
            done=self._note,
            failed=lambda error: self._give_up(file, error),
            ended=lambda: self._retried(file),
            strip=StripWords(what=lambda _step: self.tr("Trying a file again")),
        )

    def _give_up(self, file: TakenIn, error: Exception) -> None:
        self._note(replace(file, refusal=error) if isinstance(error, FileRefused) else file)
        if not isinstance(error, FileRefused):
            self._show_trouble(error)

    def _retried(self, file: TakenIn) -> None:
        self._flush()
        if self._model.is_tried(file.number):  # it was stopped
            self._model.update([file])
        if not self._job:
            self._head.show_ended(self._model.stored())
        self._head.show_counts(self._model)
        self.stored.emit()
        if not self._job and not self._model.count("look") and not self._model.undecided():
            self.left.emit()

    def _numbering(self) -> Callable[[TakenIn], TakenIn]:
        """Gives the files of the present batch numbers above those of all before."""
        first = self._batches * MOST_FILES
        return lambda file: replace(file, number=first + file.number)

    def _note(self, file: TakenIn) -> None:
        self._moved[file.number] = file
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        moved, self._moved = self._moved, {}
        self._model.update(moved.values())
        if any(file.item for file in moved.values()) and not self._pause.isActive():
            self._pause.start()
            self.stored.emit()
        self._head.show_counts(self._model)

    def _ended(self, *, whole: bool) -> None:
        self._job = None
        self._flush()
        self._head.show_left_out(self._model.stop())
        for part in (self._choices, self._below_choices):
            part.hide()  # nothing comes in now, and the room is for what became of the files
        self._head.show_ended(self._model.stored())
        self._head.show_counts(self._model)
        self.stored.emit()
        if self._waiting:
            self._present(self._waiting.pop(0))
        elif whole and not self._model.count("look"):
            self.left.emit()

    def _leave(self) -> None:
        """Cancel before it began, or done looking after the end."""
        self._asked = None
        self._forget()
        if self._waiting:
            self._present(self._waiting.pop(0))
        self.left.emit()

    def _forget(self) -> None:
        self._model.forget()
        self._passwords.clear()

    def _stumble(self, batch: Batch, error: Exception) -> None:
        if not isinstance(error, NoWalls):
            return self._show_trouble(error)
        go_on = Button(self.tr("Open files anyway"))
        go_on.clicked.connect(lambda: self._go_without_walls(batch))
        return self._show_trouble(error, go_on)

    def _go_without_walls(self, batch: Batch) -> None:
        self._session.without_walls = True
        self.offer(replace(batch, ask=False))

    def _show_trouble(self, error: Exception, *actions: QWidget) -> None:
        message = message_for(error)
        if message:
            clear(self._trouble)
            panel = MessagePanel(message, actions=actions)
            panel.setContentsMargins(24, 0, 24, 16)
            self._trouble.addWidget(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Most of the room is for the files; with large text, what is chosen scrolls."""
        super().resizeEvent(event)
        self._choices.setFixedHeight(min(self._how.heightForWidth(self.width()), self.height() * 2 // 5))
