"""The trash of a matter, and what was purged of it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.trash import Trashed
from intake_app.ui import formats, theme
from intake_app.ui.jobs import Lane, StripWords
from intake_app.ui.printing import Printed, print_html
from intake_app.ui.session import Session
from intake_app.ui.trash.certificate import certificate_html, subject
from intake_app.ui.widgets.asking import SureDialog
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text
from intake_app.words.events import by
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.trash import purge, take_back


class TrashTab(QWidget):
    """`changed` tells that something was taken back or purged."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        page = QWidget()
        theme.set_ground(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(16)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(page))

    def show_facts(self, facts: Glance) -> None:
        """Show what is in the trash, and what was purged, the latest first."""
        clear(self._column)
        if facts.trash:
            self._column.addWidget(self._in_the_trash(facts))
        if facts.purged:
            self._column.addWidget(self._purged(facts.matter.code, facts.purged[::-1]))
        if not facts.trash and not facts.purged:
            self._column.addWidget(Text(self.tr("The trash is empty."), color="text2"))
        self._column.addStretch(1)

    def _in_the_trash(self, facts: Glance) -> Panel:
        panel = Panel(self.tr("In the trash"), icon="trash-2")
        everything = Button(self.tr("Purge all…"), small=True)
        everything.setEnabled(not facts.held)
        everything.clicked.connect(lambda: self._ask(facts.trash))
        panel.set_right(everything)
        if facts.held:
            words = self.tr("A hold stands in this matter: nothing of it is purged until the hold is released.")
            panel.body.addWidget(NoteStrip("warn", words, icon="pin"))
        else:
            words = self.tr("Not listed, not found, not handed off. Purged thirty days after it was put here.")
            panel.body.addWidget(Text(words, color="text2", wrap=True))
        for trashed in facts.trash:
            panel.add_flush(self._row(trashed, facts.held, last=trashed is facts.trash[-1]))
        return panel

    def _row(self, trashed: Trashed, held: bool, *, last: bool) -> Row:
        back, gone = Button(self.tr("Take back"), small=True), Button(self.tr("Purge…"), small=True)
        back.clicked.connect(lambda: self._take_back(trashed))
        gone.clicked.connect(lambda: self._ask((trashed,)))
        gone.setEnabled(not held)
        buttons = QWidget()
        buttons.setLayout(in_a_row(back, gone))
        about = self.tr("put here {day}").format(day=formats.day(trashed.put_at))
        if not held:
            about += " · " + self.tr("purged after {day}").format(day=formats.day(trashed.purged_after))
        icon = "file-text" if trashed.exhibit else "pencil"
        return Row(self._name(trashed), about, icon=icon, right=buttons, last=last)

    def _purged(self, matter: str, purged: Sequence[CustodyEvent]) -> Panel:
        panel = Panel(self.tr("Purged"), icon="x", note=self.tr("What is left of it are hashes in the record."))
        printed = Button(self.tr("&Certificate…"), icon="printer", small=True)
        printed.clicked.connect(
            lambda: print_html(certificate_html(matter, purged), self, Printed(self._session, "certificate", matter))
        )
        panel.set_right(printed)
        for event in purged:
            about = f"{formats.day_and_clock(event.at)} · {by(event)}"
            panel.add_flush(Row(subject(event), about, last=event is purged[-1]))
        return panel

    def _name(self, trashed: Trashed) -> str:
        if trashed.exhibit:
            return f"{trashed.exhibit:04} · {trashed.title}"
        return trashed.title or self.tr("Note without a title")

    def _take_back(self, trashed: Trashed) -> None:
        vault, actor = self._session.vault, self._session.actor
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: take_back(vault, trashed.subject, actor=actor),
            owner=self,
            done=lambda _none: self.changed.emit(),
        )

    def _ask(self, chosen: Sequence[Trashed]) -> None:
        heading = self.tr("Delete %n thing(s) for good?", "", len(chosen))
        names = QLocale().createSeparatedList([self._name(one) for one in chosen[:3]])
        more = self.tr("and %n more", "", len(chosen) - 3) if len(chosen) > 3 else ""
        sentence = self.tr(
            "Every copy of it in this vault goes, original and clean, and can't be brought back. Its hashes stay in "
            "the record. Backups made before and copies handed off keep it."
        )
        go_on, keep = Button(self.tr("Delete for good"), kind="danger"), self.tr("Keep it")
        name = f"{names} {more}".strip()
        SureDialog(self, heading, name, sentence, go_on, keep, lambda: self._purge(chosen)).open()

    def _purge(self, chosen: Sequence[Trashed]) -> None:
        vault, actor, subjects = self._session.vault, self._session.actor, [one.subject for one in chosen]
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: purge(vault, subjects, actor=actor),
            owner=self,
            done=lambda _events: self.changed.emit(),
            strip=StripWords(what=lambda _step: self.tr("Deleting for good")),
        )
