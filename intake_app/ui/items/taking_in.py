"""Files on their way in: what is kept of them, and a line for each."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Originals
from intake_app.domain.progress import Step
from intake_app.ui.items.batch import Batch, work_for
from intake_app.ui.items.originals_choice import OriginalsChoice
from intake_app.ui.items.taking_in_row import TakingInRow
from intake_app.ui.jobs import Job, Lane, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.models.taking_in import TakingInModel
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.text import Text
from intake_app.workflows.take_in import TakenIn

REPAINT_EVERY = 50  # milliseconds: thousands of small files must not repaint the list thousands of times
REREAD_EVERY = 1000  # milliseconds: nor have the whole matter read as often


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
        column.addWidget(self._choice_box())
        column.addWidget(Line())
        column.addLayout(self._summary_line())
        self._trouble = QVBoxLayout()
        column.addLayout(self._trouble)
        column.addWidget(Line())
        column.addWidget(self._list(), 1)

    def concerns(self, matter: MatterCode) -> bool:
        """Whether files of this matter are going in, or wait for the user's answer."""
        return self.matter == matter and bool(self._job or self._asked)

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
        self.matter = batch.matter
        settled = self._settled.get(batch.matter)  # since the batch was dropped, it may have been
        ask = batch.ask and settled is None
        self._model.offer(batch.rows())
        clear(self._trouble)
        self._choice.choose(settled or batch.originals)
        self._choice.setEnabled(ask)
        self._start.setVisible(ask)
        self._done.setVisible(ask)
        self._done.setText(self.tr("Cancel"))
        self._title.setText(self.tr("Ready to take in %n file(s) or folder(s)", "", len(batch.paths)))
        self._counts.setText("")
        if ask:
            self._asked = batch
            self._start.setFocus()
        else:
            self._begin(batch, None)

    def _answer(self) -> None:
        if self._asked:
            chosen = self._settled[self._asked.matter] = self._choice.value()
            self._begin(self._asked, chosen)

    def _begin(self, batch: Batch, chosen: Originals | None) -> None:
        self._asked = None
        self._choice.setEnabled(False)
        self._start.hide()
        self._done.hide()
        words = StripWords(
            what=lambda step: self.tr("Cleaning {done} of {total}").format(
                done=min(step.done + 1, step.total), total=step.total
            ),
            keeps=lambda step: self.tr("keeps the %n that are done", "", step.done) if step.done else "",
        )
        whole: list[bool] = []
        self._job = self._session.jobs.run(
            Lane.POOL,  # it writes in slices; notes typed meanwhile must not wait for the end
            work_for(self._session, batch, chosen, self._arrivals.moved.emit),
            owner=self,
            done=lambda _nothing: whole.append(True),
            failed=self._show_trouble,
            progress=self._show_step,
            ended=lambda: self._ended(whole=bool(whole)),
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
        if any(file.item for file in moved.values()) and not self._pause.isActive():
            self._pause.start()
            self.stored.emit()
        self._show_counts()

    def _show_counts(self) -> None:
        stored, look = self._model.stored(), self._model.count("look")
        waiting = self._model.count("waiting") + self._model.count("now")
        parts = [
            self.tr("%n stored", "", stored),
            self.tr("%n waiting", "", waiting) if waiting else "",
            self.tr("%n to look at", "", look) if look else "",
        ]
        self._counts.setText(" · ".join(part for part in parts if part))

    def _ended(self, *, whole: bool) -> None:
        self._job = None
        self._flush()
        self._model.stop()
        self._title.setText(self.tr("Took in %n file(s)", "", self._model.stored()))
        self._show_counts()
        self._done.setText(self.tr("Show items"))
        self._done.show()
        self.stored.emit()
        if self._waiting:
            self._present(self._waiting.pop(0))
        elif whole and not self._model.count("look"):
            self.left.emit()

    def _leave(self) -> None:
        """Cancel before it began, or done looking after the end."""
        self._asked = None
        if self._waiting:
            self._present(self._waiting.pop(0))
        self.left.emit()

    def _show_trouble(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            clear(self._trouble)
            panel = MessagePanel(message)
            panel.setContentsMargins(24, 0, 24, 16)
            self._trouble.addWidget(panel)

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
        self._start.clicked.connect(self._answer)
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
