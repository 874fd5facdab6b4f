"""The head of a matter: code, state, what it is called, the two main actions and the tabs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from intake_app.domain.matter import MatterState
from intake_app.ui import formats
from intake_app.ui.models.matters import CHIPS
from intake_app.ui.widgets.buttons import Button, IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_files
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words.labels import matter_state_label, mode_label
from intake_app.workflows.look_at_matter import MatterFacts

TABS = ("overview", "items", "notes", "handoffs", "custody")
HAVE_A_PRIMARY = {"notes", "handoffs"}  # a button of their own


class MatterHead(QWidget):
    """Shows a matter's facts; tells which tab, which files and which action the user wants."""

    tab_chosen = Signal(str)
    files_chosen = Signal(list)  # list[Path]
    hand_off_asked = Signal()
    list_toggled = Signal(bool)
    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.setSpacing(4)
        column.addLayout(self._first_line())
        column.addLayout(self._second_line())
        column.addWidget(self._tab_bar())

    def show_facts(self, facts: MatterFacts) -> None:
        """Show a matter as it is now."""
        matter = facts.matter
        self._code.setText(matter.code)
        kind, icon = CHIPS[matter.state]
        self._chip.set(kind, icon, matter_state_label(matter.state))
        self._title.setText(matter.title)
        opened = self.tr("{mode} · opened {day}").format(
            mode=mode_label(matter.mode), day=formats.day(matter.opened_at)
        )
        self._about.setText(opened)
        self._hand_off.setEnabled(matter.state is not MatterState.CLOSED and bool(facts.items or facts.notes))
        self._hand_off.setToolTip("" if self._hand_off.isEnabled() else self.tr("There is nothing to hand off yet."))
        for number, count in enumerate((0, len(facts.items), len(facts.notes), len(facts.handoffs), 0)):
            names = self._tab_names()
            self._tabs.setTabText(number, f"{names[number]}   {count}" if count else names[number])
            self._tabs.setAccessibleTabName(number, names[number])

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
        """Grid, preview and facts need the whole width; the list is one click away. One button is the primary one."""
        tab = TABS[self._tabs.currentIndex()]
        self._toggle.setChecked(self._narrow or tab == "items")
        self._hand_off.set_kind("plain" if tab in HAVE_A_PRIMARY else "primary")

    def choose_files(self) -> None:
        """Ask which files to take in."""
        choose_files(self, self.tr("Take in files"), self.files_chosen.emit)

    def _first_line(self) -> QHBoxLayout:
        self._toggle = IconButton("panel-left", self.tr("Show or hide the list of matters"), shortcut="Ctrl+B")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(lambda hidden: self.list_toggled.emit(not hidden))
        self._code = Text(size="heading", weight=600)
        self._chip = Chip()
        take_in = Button(self.tr("Take in &files"), icon="download", shortcut="Ctrl+O")
        take_in.clicked.connect(self.choose_files)
        self._hand_off = Button(self.tr("&Hand off"), kind="primary", icon="upload")
        self._hand_off.clicked.connect(self.hand_off_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._toggle)
        row.addWidget(self._code)
        row.addSpacing(4)
        row.addWidget(self._chip)
        row.addStretch(1)
        row.addWidget(take_in)
        row.addWidget(self._hand_off)
        return row

    def _second_line(self) -> QHBoxLayout:
        self._title = ElidedText()
        self._about = Text(size="small", color="text2")
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
        for widget in (self._title, self._editor, self._rename, self._about):
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
        return self.tr("Overview"), self.tr("Items"), self.tr("Notes"), self.tr("Handoffs"), self.tr("Custody")

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
