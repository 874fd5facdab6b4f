"""Reading the papers of a matter, and what they suggest: one row each, to confirm or turn down."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.document import Item
from intake_app.domain.matter import Matter
from intake_app.domain.papers import Suggestion
from intake_app.domain.process import Process
from intake_app.ui.jobs import Lane, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.papers.place import Place
from intake_app.ui.papers.reading import ReadAll, read_all
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.words.suggestions import field_label, value_label, where_read
from intake_app.workflows.read_papers import PaperRead, best, confirm, open_suggestions, reject, rejection

SHOWN = 8
"""Suggestions shown at once; more come as these are decided."""
SAID_AROUND = 60  # characters of a mail before and after the words


class SuggestionsPanel(Panel):
    """`decided` names a decision and carries what it does to a process; nothing changes without one."""

    decided = Signal(str, object)  # name, Callable[[Process], Process]

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Read from the papers"), icon="search")
        self._session = session
        self._matter: Matter | None = None
        self._process = Process()
        self._read: ReadAll | None = None
        self._over = True
        self._start = Button(self.tr("&Read the papers"), small=True)
        self._start.clicked.connect(self.read)
        self.set_right(self._start)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.body.addLayout(self._rows)
        self._say_what_it_does()

    def show_matter(self, matter: Matter) -> None:
        """The matter, of whose items those with words or letters are read."""
        self._matter = matter
        self._start.setEnabled(bool(matter.items))

    def show_process(self, process: Process) -> None:
        """The process that suggestions are held against."""
        before, self._process = self._process, process
        if self._read and self._waiting(before) != self._waiting(process):  # else each letter typed drew all anew
            self._show()

    def forget(self) -> None:
        """Another matter comes."""
        self._read = None
        self._say_what_it_does()

    def read(self) -> None:
        """Read every paper anew, behind glass."""
        session, matter = self._session, self._matter
        if matter is None:
            return
        self._over = False
        self._start.setEnabled(False)
        clear(self._rows)
        self._rows.addWidget(Text(self.tr("Reading…"), color="text2"))
        session.jobs.run(
            Lane.POOL,  # it takes long, and lists should come at once meanwhile
            lambda report: read_all(session, matter.code, report),
            owner=self,
            done=self._show_read,
            failed=self._show_trouble,
            ended=self._ended,
            strip=StripWords(
                what=lambda step: (
                    self.tr("Reading papers, {done} of {total}").format(
                        done=min(step.done + 1, step.total), total=step.total
                    )
                    if step.total
                    else self.tr("Reading papers")
                )
            ),
        )

    def _show_read(self, read: ReadAll) -> None:
        self._over, self._read = True, read
        self._show()

    def _ended(self) -> None:
        self._start.setEnabled(True)
        if not self._over:  # it was stopped
            self._show() if self._read else self._say_what_it_does()

    def _show_trouble(self, error: Exception) -> None:
        self._over = True
        clear(self._rows)
        message = message_for(error)
        if message:
            self._rows.addWidget(NoteStrip("warn", f"{message.title}. {message.next}"))

    def _say_what_it_does(self) -> None:
        clear(self._rows)
        text = self.tr(
            "Known phrases in the papers are looked for on this computer. What they say is only suggested: you confirm "
            "or turn down each."
        )
        self._rows.addWidget(Text(text, color="text2", wrap=True))

    def _show(self) -> None:
        assert self._read is not None
        clear(self._rows)
        exhibits = {paper.item.id: self._exhibit(paper.item) for paper in self._read.papers}
        papers = {paper.item.id: paper for paper in self._read.papers}
        waiting = [(papers[one.item], one) for one in self._waiting(self._process)]
        for number, (paper, one) in enumerate(waiting[:SHOWN]):
            if number:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(paper, one, exhibits[one.item]))
        for note in self._notes(len(waiting)):
            self._rows.addWidget(note)

    def _waiting(self, process: Process) -> tuple[Suggestion, ...]:
        """What was read and is not decided in it."""
        assert self._read is not None
        return open_suggestions(process, best(tuple(one for paper in self._read.papers for one in paper.suggestions)))

    def _notes(self, waiting: int) -> list[QWidget]:
        assert self._read is not None
        notes: list[QWidget] = []
        if not waiting:
            notes.append(Text(self.tr("Nothing more is suggested."), color="text2", wrap=True))
        if waiting > SHOWN:
            notes.append(Text(self.tr("%n more after these", "", waiting - SHOWN), size="small", color="text2"))
        if any(paper.letters_unread for paper in self._read.papers):
            text = self.tr(
                "Pictures of paper can’t be read here: Tesseract with English and Spanish is not installed on this "
                "computer. Type in what they say."
            )
            notes.append(NoteStrip("info", text))
        if self._read.refused:
            notes.append(Text(self.tr("%n file(s) could not be read", "", self._read.refused), color="text2"))
        return notes

    def _row(self, paper: PaperRead, one: Suggestion, exhibit: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        field, value = field_label(one.field), value_label(one.field, one.value)
        column.addWidget(Text(field, size="small", color="text2"))
        column.addWidget(Text(value, weight=600, wrap=True))
        column.addWidget(self._where(paper, one))
        column.addWidget(Text(where_read(one, exhibit), size="small", color="text2", wrap=True))
        yes = Button(self.tr("Confirm"), icon="check", small=True)
        no = Button(self.tr("Turn down"), icon="x", kind="flat", small=True)
        yes.setAccessibleName(self.tr("Confirm {field}: {value}").format(field=field, value=value))
        no.setAccessibleName(self.tr("Turn down {field}: {value}").format(field=field, value=value))
        yes.clicked.connect(lambda: self._confirm(one))
        no.clicked.connect(lambda: self._decide(one, lambda process: reject(process, one)))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (yes, no):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    def _where(self, paper: PaperRead, one: Suggestion) -> QWidget:
        """The marked place on the drawn page, or the words around it in a text."""
        assert self._read is not None
        text = paper.pages[one.page - 1].text
        around = " ".join(text[max(0, one.start - SAID_AROUND) : one.end + SAID_AROUND].split())
        page = self._read.pages.get((one.item, one.page))
        if page is None or not one.boxes:
            return Text(f"“…{around}…”", size="small", wrap=True)
        return Place(page, one.boxes, around)

    def _confirm(self, one: Suggestion) -> None:
        by, at = self._session.actor, datetime.now(UTC)

        def take_over(process: Process) -> Process:
            try:
                return confirm(process, one, by=by, at=at)
            except ValueError:  # the paper says something that the field can't hold
                return reject(process, one)

        self._decide(one, take_over)

    def _decide(self, one: Suggestion, decision: Callable[[Process], Process]) -> None:
        self._process = decision(self._process)
        self._show()
        self.decided.emit(f"suggested:{rejection(one)}", decision)

    def _exhibit(self, item: Item) -> str:
        return self.tr("Exhibit {number}").format(number=f"{item.exhibit:04}")
