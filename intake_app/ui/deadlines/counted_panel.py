"""How one deadline was counted, step by step, with the weeks drawn; and what can be done about it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.deadline import State
from intake_app.ui import formats, theme
from intake_app.ui.deadlines.model import LOOKS, Group, group_of, title
from intake_app.ui.deadlines.telling import basis_chip
from intake_app.ui.deadlines.weeks import Weeks
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.text import Text
from intake_app.words.deadlines import computed, counted, what_would_change, why
from intake_app.words.hook import written_day
from intake_app.words.rulebook import source, unconfirmed
from intake_app.workflows.look_at_case import Due

WIDTH = 320


class CountedPanel(QWidget):
    """Shows one `Due`."""

    matter_asked = Signal(str)
    change_asked = Signal()
    met_asked = Signal()
    open_again_asked = Signal()
    count_again_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.current().px(WIDTH))
        theme.set_ground(self, "page")
        self._head = QVBoxLayout()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(12)
        self._weeks = Weeks()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (self._head, self._weeks, self._key(), Line(), self._steps):
            column.addLayout(part) if isinstance(part, QVBoxLayout | QHBoxLayout) else column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addWidget(Line())
        whole.addLayout(self._foot())

    def show_due(self, due: Due, days_left: str, today: date) -> None:
        """Tell about this one."""
        clear(self._head)
        clear(self._steps)
        link = LinkButton(due.matter)
        link.clicked.connect(lambda: self.matter_asked.emit(due.matter))
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(title(due), weight=600, wrap=True), 1)
        row.addWidget(link)
        self._head.addWidget(top)
        self._head.addWidget(Text(formats.full_day(due.act_by), size="heading", weight=600))
        group = group_of(due)
        if days_left:
            self._head.addWidget(Text(days_left, color=LOOKS[group][1], weight=500))
        self._head.addWidget(Chip(*basis_chip(due)))
        begins, ends = _window(due)
        self._weeks.show_window(today, due.act_by, begins, ends)
        for number, text in enumerate(self._told(due), start=1):
            self._steps.addWidget(Text(f"{number}. {text}", wrap=True))
        self._add_about_the_rule(due)
        waits = group is not Group.DONE
        self._change.setVisible(due.deadline is not None and waits)
        self._count_again.setVisible(due.deadline is not None and due.deadline.computed is not None and waits)
        self._met.setVisible(waits)
        self._open_again.setVisible(due.state is State.MET)

    def _told(self, due: Due) -> list[str]:
        """How it was counted, step by step."""
        deadline = due.deadline
        if deadline is None:
            assert due.reminder is not None
            return [self.tr("Set by hand by {name}.").format(name=due.reminder.value.set_by)]
        told = [counted(deadline)]
        if due.act_by != deadline.on:
            told.append(self.tr("It ends on {day}.").format(day=written_day(deadline.on)))
            told.append(self.tr("The last working day before is {day}.").format(day=written_day(due.act_by)))
        return [*told, *(text for text in (computed(deadline), unconfirmed(deadline.rule)) if text)]

    def _add_about_the_rule(self, due: Due) -> None:
        if due.deadline is None:
            return
        if changes := what_would_change(due.deadline):
            self._steps.addWidget(Text(self.tr("What would change it"), weight=500))
            for change in changes:
                self._steps.addWidget(Text(change, size="small", wrap=True))
        self._steps.addWidget(Text(self.tr("The rule"), weight=500))
        for text in (why(due.deadline), source(due.deadline.rule)):
            self._steps.addWidget(Text(text, size="small", color="text2", wrap=True))

    def _key(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for text, color in ((self.tr("Today"), "accent"), (self.tr("Act by"), "warn")):
            row.addWidget(Text(f"▢ {text}", size="small", color=color))  # type: ignore[arg-type]  # tokens, in a tuple
        row.addStretch(1)
        key = QVBoxLayout()
        key.setSpacing(4)
        key.addLayout(row)
        key.addWidget(Text(self.tr("Shaded: the window"), size="small", color="text2"))
        return key

    def _foot(self) -> QVBoxLayout:
        self._change = Button(self.tr("&Change date…"))
        self._change.clicked.connect(self.change_asked)
        self._met = Button(self.tr("&Mark as met"))
        self._met.clicked.connect(self.met_asked)
        self._count_again = Button(self.tr("&Back to the counted date"))
        self._count_again.clicked.connect(self.count_again_asked)
        self._open_again = Button(self.tr("&Not met after all"))
        self._open_again.clicked.connect(self.open_again_asked)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(12)
        told = self.tr("Counted from what is recorded here. It is not legal advice. Counsel decides.")
        foot.addWidget(Text(told, size="small", color="text2", wrap=True))
        buttons = Flow()
        for button in (self._change, self._count_again, self._met, self._open_again):
            buttons.addWidget(button)
        foot.addLayout(buttons)
        return foot


def _window(due: Due) -> tuple[date | None, date]:
    """The first and last day of the time that ends with it."""
    if due.deadline is None:
        return None, due.act_by
    since = due.deadline.values.get("since")
    return (since if isinstance(since, date) else None), due.deadline.on
