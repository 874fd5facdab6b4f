"""Across matters: the same agency, officer, series of numbers, platform or wording, with counts over time."""

from collections import Counter
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.across import Group, Link
from intake_app.domain.deidentified import FLOOR, Table
from intake_app.domain.process_terms import Component, Department
from intake_app.ui.across.export_dialog import CountsDialog
from intake_app.ui.across.months import Months
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.page import Page
from intake_app.ui.session import Session
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.text import Text
from intake_app.words.comparing import link_label
from intake_app.words.process import component_label, department_label
from intake_app.words.quoting import quoted
from intake_app.workflows.look_across import Across, export_counts, look_across_if_changed
from intake_app.workflows.look_at_process import known_law

SMALL, TALL = 24, 72  # pixels at 100 % of the charts
NAMED = 4  # spellings or numbers that are told of a group


class AcrossPage(Page):
    """Looked at again each time it comes to the front, if anything was done since."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._across: Across | None = None
        self._on = date.min  # the day that it is as of
        self._export = Button(self.tr("Save &counts…"), icon="download")
        self._export.clicked.connect(self.export)
        self._export.setEnabled(False)
        note = self.tr("what papers of different matters share; on this computer only")
        self._said = QVBoxLayout()
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._said)
        column.addLayout(self._column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(PageHead(self.tr("In common"), note=note, actions=(self._export,)))
        outer.addWidget(scrolled(inside), 1)

    def activated(self) -> None:
        vault, day = self.session.vault, today()
        seen, self._on = self._across if day == self._on else None, day
        self.session.jobs.run(
            Lane.POOL,  # comparing takes a while, and lists are read meanwhile
            lambda _report: look_across_if_changed(vault, seen, today=day),
            owner=self,
            done=self._show,
        )

    def export(self) -> None:
        """Say what the file tells, then ask where to."""
        if self._across:
            title = self.tr("Save the counts")
            ask = CountsDialog(self, self._across, lambda: choose_target(self, title, self.save, name="counts.csv"))
            ask.open()

    def save(self, target: Path) -> None:
        """Write the counts."""
        vault, actor, day = self.session.vault, self.session.actor, today()
        self.session.jobs.run(
            Lane.WRITING,
            lambda _report: export_counts(vault, target, today=day, actor=actor),
            owner=self,
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, table: Table) -> None:
        rows = self.tr("%n row(s) written, each for at least {floor} matters.", "", len(table.rows)).format(floor=FLOOR)
        left_out = self.tr("What is rarer was left out.") if table.something_left_out else ""
        clear(self._said)
        self._said.addWidget(NoteStrip("ok", " ".join(part for part in (rows, left_out) if part)))

    def _failed(self, error: Exception) -> None:
        message = message_for(error)
        clear(self._said)
        if message:
            self._said.addWidget(MessagePanel(message))

    def _show(self, across: Across | None) -> None:
        if across is None:
            return
        before, self._across = self._across, across
        if across == before:
            return  # what has the focus keeps it
        self._export.setEnabled(bool(across.cases))
        clear(self._column)
        if not across.cases:
            sentence = self.tr("Enter papers or notices in several matters, and what they share stands here.")
            self._column.addWidget(EmptyState("table", self.tr("Nothing to compare yet"), sentence), 1)
            return
        self._column.addWidget(self._all(across))
        for link in Link:
            found = [group for group in across.groups if group.link is link]
            if found:
                self._column.addWidget(self._panel(link, found))
        if not across.groups:
            told = self.tr("No two matters share an agency, officer, series of numbers, platform or wording.")
            self._column.addWidget(Text(told, color="text2", wrap=True))
        self._column.addStretch(1)

    def _all(self, across: Across) -> Panel:
        papers = self.tr("%n paper(s)", "", len(across.cases))
        matters = self.tr("in %n matter(s)", "", across.matters)
        panel = Panel(self.tr("Papers by month"), icon="calendar", note=f"{papers} {matters}")
        months = dict(Counter(case.month for case in across.cases))
        chart = Months(months, height=TALL, named=True)
        panel.body.addWidget(chart)
        undated = self.tr("%n without a date.", "", months[""]) if "" in months else ""
        earlier = self.tr("%n earlier, not drawn.", "", chart.earlier) if chart.earlier else ""
        if undated or earlier:
            panel.body.addWidget(Text(" ".join(filter(None, (earlier, undated))), size="small", color="text2"))
        return panel

    def _panel(self, link: Link, found: list[Group]) -> Panel:
        panel = Panel(link_label(link), icon="list")
        for number, group in enumerate(found, start=1):
            panel.add_flush(self._row(group, last=number == len(found)))
        return panel

    def _row(self, group: Group, *, last: bool) -> Row:
        papers = self.tr("%n paper(s)", "", len(group.cases))
        matters = self.tr("in %n matter(s)", "", group.matters)
        right = Months(group.months, height=SMALL, named=False)
        row = Row(named(group), f"{papers} {matters}", right=right, last=last)
        links = Flow(spacing=12)
        for code in dict.fromkeys(case.matter for case in group.cases):
            record = next(case.record for case in group.cases if case.matter == code)
            link = LinkButton(code, small=True)
            link.setAccessibleName(self.tr("Open matter {code}").format(code=code))
            link.clicked.connect(
                lambda _on, code=code, record=record: self.session.go("matters", (code, "process", record))
            )
            links.addWidget(link)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(links)
        row.add_below(holder)
        return row


def named(group: Group) -> str:
    """What its members share, in words."""
    first = group.names[0]
    match group.link:
        case Link.AGENCY:
            return department_label(Department(first))
        case Link.COMPONENT:
            return component_label(Component(first))
        case Link.PLATFORM:
            platform = known_law().platforms.get(first)
            return platform.name if platform else quoted(first)
        case Link.WORDING:
            return QCoreApplication.translate("AcrossPage", "“{words}”").format(words=quoted(first))
    told = [quoted(name) for name in group.names[:NAMED]]
    return ", ".join(told if len(group.names) <= NAMED else [*told, "…"])
