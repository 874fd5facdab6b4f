"""The head of a matter: code, state, what it is called, the two main actions and the tabs."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from intake_app.domain.matter import MatterState
from intake_app.domain.process import Process
from intake_app.ui import formats
from intake_app.ui.case.chips import state_chip
from intake_app.ui.case.seen import Seen
from intake_app.ui.deadlines.model import LOOKS, group_of
from intake_app.ui.deadlines.telling import days_left
from intake_app.ui.matters.tags import Tags
from intake_app.ui.widgets.buttons import Button, IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_files
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words.labels import mode_label
from intake_app.words.quoting import quoted
from intake_app.workflows.list_matters import MatterLine

TABS = ("overview", "items", "process", "notes", "people", "handoffs", "custody", "trash")
SIDE = 24
HAVE_THE_WIDTH = {"items", "process"}
HAVE_A_PRIMARY = {"process", "notes", "handoffs"}  # a button of their own


class MatterHead(QWidget):
    """Shows a matter's facts; tells which tab, which files and which action the user wants."""

    tab_chosen = Signal(str)
    files_chosen = Signal(list)  # list[Path]
    hand_off_asked = Signal()
    sheets_asked = Signal()
    list_toggled = Signal(bool)
    renamed = Signal(str)
    tagged = Signal(list)  # list[str]

    def __init__(self, papers: Path | None = None) -> None:
        """`papers` is where files to take in are looked for first."""
        super().__init__()
        self._papers = papers
        self._narrow = self._has_due = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 0)
        column.setSpacing(4)
        self._first = self._first_line()
        column.addLayout(self._first)
        column.addLayout(self._second_line())
        column.addWidget(self._tab_bar())

    def show_seen(self, seen: Seen) -> None:
        """Show a matter as it is now."""
        matter, facts, case = seen.facts.matter, seen.facts, seen.case
        self._code.setText(matter.code)
        line = MatterLine(matter, case.next_due, tuple(one.stored.value for one in case.processes))
        self._chip.set(*state_chip(matter, line.leading))
        self._show_due(line, seen.today)
        self._title.setText(matter.title)
        told = [mode_label(matter.mode), *_accounts(line.leading)]
        told.append(self.tr("opened {day}").format(day=formats.day(matter.opened_at)))
        self._about.setText(" · ".join(told))
        self._tags.show_tags(case.details.value.tags if case.details else ())
        self._hand_off.setEnabled(matter.state is not MatterState.CLOSED and bool(matter.items or matter.notes))
        self._hand_off.setToolTip("" if self._hand_off.isEnabled() else self.tr("There is nothing to hand off yet."))
        counts = {"items": matter.items, "process": len(case.processes), "notes": matter.notes}
        counts |= {"handoffs": matter.handoffs, "trash": len(facts.trash)}
        for number, (tab, name) in enumerate(zip(TABS, self._tab_names(), strict=True)):
            count = counts.get(tab, 0)
            self._tabs.setTabText(number, f"{name}   {count}" if count else name)
            self._tabs.setAccessibleTabName(number, name)
        self._tabs.setTabVisible(TABS.index("trash"), bool(facts.trash or facts.purged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _show_due(self, line: MatterLine, today: date) -> None:
        due = line.next_due
        if due:
            icon, ink = LOOKS[group_of(due)]
            self._due_icon.set_icon(icon, ink)
            day, left = formats.short_day(due.act_by), days_left(due.act_by, today)
            self._due.setText(self.tr("{day} · {left}").format(day=day, left=left))
            self._due.set_color(ink)
        self._has_due = due is not None
        self._give_way()

    def minimumSizeHint(self) -> QSize:
        """Without the date, so that a window can become narrow enough to leave it out."""
        size = super().minimumSizeHint()
        return QSize(size.width() - self._date_width() * self._due.isVisibleTo(self), size.height())

    def _date_width(self) -> int:
        return sum(part.sizeHint().width() + self._first.spacing() for part in (self._due_icon, self._due))

    def _give_way(self) -> None:
        """The date stands in the list and the overview too: here it goes where there is no room for all of it."""
        shown = self._due.isVisibleTo(self)
        self._first.invalidate()  # a row within a layout hears of longer words only when it is laid out
        needed = self._first.sizeHint().width() + 2 * SIDE + self._date_width() * (not shown)
        fits = self._has_due and needed <= self.width()
        self._due_icon.setVisible(fits)
        self._due.setVisible(fits)

    def choose_tab(self, name: str) -> None:
        """Mark a tab as the one in front without telling anyone."""
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(TABS.index(name))
        self._tabs.blockSignals(False)
        self._follow_tab()

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the list of matters stays away unless it is asked for."""
        self._narrow = narrow
        self._follow_tab()

    def _follow_tab(self) -> None:
        """Some tabs need the whole width; the list is one click away. One button is the primary one."""
        tab = TABS[self._tabs.currentIndex()]
        self._toggle.setChecked(self._narrow or tab in HAVE_THE_WIDTH)
        self._hand_off.set_kind("plain" if tab in HAVE_A_PRIMARY else "primary")
        self._sheets.setVisible(tab == "process")
        self._take_in.setVisible(tab != "process")  # there is no room for three at twice the size of text
        self._give_way()

    def choose_files(self) -> None:
        """Ask which files to take in."""
        choose_files(self, self.tr("Take in files"), self.files_chosen.emit, start=self._papers)

    def _first_line(self) -> QHBoxLayout:
        self._toggle = IconButton("panel-left", self.tr("Show or hide the list of matters"), shortcut="Ctrl+B")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(lambda hidden: self.list_toggled.emit(not hidden))
        self._code = Text(size="heading", weight=600)
        self._chip = Chip()
        self._due_icon, self._due = IconLabel("clock", "text2"), Text()
        self._take_in = Button(self.tr("Take in &files"), icon="download", shortcut="Ctrl+O")
        self._take_in.clicked.connect(self.choose_files)
        self._sheets = Button(self.tr("Shee&ts"), icon="printer")
        self._sheets.setToolTip(self.tr("Fact sheet, first look and timeline for counsel, to print or save"))
        self._sheets.clicked.connect(self.sheets_asked)
        self._hand_off = Button(self.tr("&Hand off"), kind="primary", icon="upload")
        self._hand_off.clicked.connect(self.hand_off_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._toggle)
        row.addWidget(self._code)
        row.addSpacing(4)
        row.addWidget(self._chip)
        row.addSpacing(4)
        row.addWidget(self._due_icon)
        row.addWidget(self._due)
        row.addStretch(1)
        row.addWidget(self._sheets)
        row.addWidget(self._take_in)
        row.addWidget(self._hand_off)
        return row

    def _second_line(self) -> QHBoxLayout:
        self._title = ElidedText()
        self._about = ElidedText(size="small", color="text2")
        self._editor = LineEdit(longest=120)
        self._editor.setAccessibleName(self.tr("What this matter is called"))
        self._editor.returnPressed.connect(self._finish_renaming)
        self._editor.editingFinished.connect(lambda: self._edit_title(False))
        on_escape(self._editor, lambda: self._edit_title(False))
        self._editor.hide()
        self._rename = LinkButton(self.tr("Rename"), small=True)
        self._rename.clicked.connect(self._start_renaming)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("user", "text2"))
        self._tags = Tags()
        self._tags.changed.connect(self.tagged)
        for widget in (self._title, self._editor, self._rename, self._about, self._tags):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _tab_bar(self) -> QTabBar:
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for name in self._tab_names():
            self._tabs.addTab(name)
        self._tabs.currentChanged.connect(lambda number: self.tab_chosen.emit(TABS[number]))
        return self._tabs

    def _tab_names(self) -> tuple[str, ...]:
        return (
            self.tr("Overview"),
            self.tr("Items"),
            self.tr("Legal process"),
            self.tr("Notes"),
            self.tr("People"),
            self.tr("Handoffs"),
            self.tr("Custody"),
            self.tr("Trash"),
        )

    def _start_renaming(self) -> None:
        self._editor.setText(self._title.plain())
        self._edit_title(True)
        self._editor.selectAll()
        self._editor.setFocus()

    def _edit_title(self, editing: bool) -> None:
        self._editor.setVisible(editing)
        for widget in (self._title, self._rename):
            widget.setVisible(not editing)

    def _finish_renaming(self) -> None:
        title = self._editor.text().strip()
        self._edit_title(False)
        if title and title != self._title.plain():
            self.renamed.emit(title)


def _accounts(process: Process | None) -> list[str]:
    """Whom the paper is addressed to, and the first account that it seeks."""
    if process is None:
        return []
    told = [process.recipient.name, *(account.value for account in process.accounts[:1])]
    return [" ".join(quoted(part) for part in told if part)] if any(told) else []
