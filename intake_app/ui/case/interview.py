"""The first interview: one question at a time, each answer in the vault before the next; it can wait and go on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.case_file import Interview
from intake_app.domain.conflicts import ConflictResult
from intake_app.ui import theme
from intake_app.ui.case.question import Question
from intake_app.ui.case.questions import QUESTIONS, ChangedQuestion
from intake_app.ui.case.seen import Seen
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.progress import ProgressBar
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text
from intake_app.workflows.check_conflicts import check_conflicts
from intake_app.workflows.keep_answer import Answer, keep_answer
from intake_app.workflows.open_vault import Vault

WIDEST = 640


class InterviewTab(QWidget):
    """Begins at the first question that was neither answered nor skipped."""

    changed = Signal()
    left = Signal()
    """The user goes back to the overview."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Seen | None = None
        self._question: Question | None = None
        self._number = 0
        self._place = QVBoxLayout()
        content = QWidget()
        content.setMaximumWidth(theme.current().px(WIDEST))
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        self._count = Text(size="small", color="text2")
        self._bar = ProgressBar()
        self._conflict = NoteStrip(
            "warn", self.tr("A name looks like one in another matter. Look at it under People before going on.")
        )
        for widget in (self._count, self._bar, self._conflict):
            column.addWidget(widget)
        column.addLayout(self._place)
        column.addLayout(self._buttons())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    def show_seen(self, seen: Seen) -> None:
        """Take over what is known; a question that is being answered stays as it is."""
        begins = self._seen is None or self._seen.case.matter != seen.case.matter
        self._seen = seen
        conflict = seen.case.conflicts[-1].value.result if seen.case.conflicts else ConflictResult.CLEAR
        self._conflict.setVisible(conflict in {ConflictResult.POSSIBLE, ConflictResult.CONFLICT})
        if begins:
            self._ask(_first_open(seen))

    def leave(self) -> None:
        """Another matter comes: keep what was said, and forget this one."""
        answer = self._given()
        if answer:
            self._keep(answer, lambda: None)
        self._seen = self._question = None

    def drafts_to_save(self) -> list[Draft]:
        """What was said to the question that stands there."""
        answer = self._given()
        return [self._work(answer, finished=False)] if answer else []

    def _ask(self, number: int) -> None:
        assert self._seen is not None
        self._number = number
        clear(self._place)
        question = QUESTIONS[number](self._seen)
        if isinstance(question, ChangedQuestion):
            question.by = self._session.actor
        self._question = question
        self._count.setText(self.tr("Question {number} of {count}").format(number=number + 1, count=len(QUESTIONS)))
        self._bar.show_part(number, len(QUESTIONS))
        self._place.addWidget(Text(question.title(), size="heading", weight=600, wrap=True))
        if question.why():
            self._place.addWidget(Text(question.why(), color="text2", wrap=True))
        self._place.addWidget(question)
        self._back.setEnabled(number > 0)
        self._next.setText(self.tr("&Finish") if number == len(QUESTIONS) - 1 else self.tr("&Next"))
        question.focusNextChild()

    def _go_on(self) -> None:
        """Keep the answer, then ask what comes next; nothing said is skipped."""
        question = self._question
        if question is None or question.is_empty():
            self._skip()
            return
        answer = question.answer()
        if answer:
            self._keep(answer, self._step)

    def _skip(self) -> None:
        self._keep(None, self._step)

    def _step(self) -> None:
        """Once the answer is in the vault."""
        self.changed.emit()
        if self._seen is None:
            return
        if self._number + 1 < len(QUESTIONS):
            self._ask(self._number + 1)
        else:
            self._ask(0)
            self.left.emit()

    def _keep(self, answer: Answer | None, done: Callable[[], None]) -> None:
        work, vault = self._work(answer, finished=self._number == len(QUESTIONS) - 1), self._session.vault
        self._session.jobs.run(Lane.WRITING, lambda _report: work(vault), owner=self, done=lambda _result: done())

    def _work(self, answer: Answer | None, *, finished: bool) -> Draft:
        """Writes into the vault, in another thread."""
        seen, question, actor = self._seen, self._question, self._session.actor
        assert seen is not None
        assert question is not None
        matter, code, names = seen.case.matter, question.code, question.names() if answer else ()

        def keep(vault: Vault) -> None:
            keep_answer(vault, matter, code, answer, actor=actor, finished=finished)
            if names:
                check_conflicts(vault, matter, names, actor=actor)

        return keep

    def _given(self) -> Answer | None:
        question = self._question
        return None if question is None or question.is_empty() else question.answer()

    def _leave_for_overview(self) -> None:
        answer = self._given()
        if answer:
            self._keep(answer, self.changed.emit)
        self._seen = self._question = None
        self.left.emit()

    def _buttons(self) -> Flow:
        self._next = Button(self.tr("&Next"), kind="primary")
        self._back = Button(self.tr("&Back"), icon="arrow-left")
        skip, later = Button(self.tr("S&kip")), Button(self.tr("Go on &later"))
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(lambda: self._ask(self._number - 1))
        skip.clicked.connect(self._skip)
        later.clicked.connect(self._leave_for_overview)
        row = Flow()
        for button in (self._next, self._back, skip, later):
            row.addWidget(button)
        return row


def _first_open(seen: Seen) -> int:
    """The first that was neither answered nor skipped, else the first that was skipped, else the first."""
    stored = seen.case.interview
    interview = stored.value if stored else Interview()
    codes = [question.code for question in QUESTIONS]
    fresh = [code for code in codes if code not in (*interview.done, *interview.skipped)]
    waiting = fresh or [code for code in codes if code in interview.skipped]
    return codes.index(waiting[0]) if waiting else 0
