"""What now: the next thing to do, what is missing, and what happened last."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from intake_app.domain.document import Status
from intake_app.domain.people import KeyCheck
from intake_app.ui import formats, theme
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs, Row
from intake_app.ui.widgets.text import Text
from intake_app.words.events import sentence
from intake_app.words.labels import originals_label
from intake_app.workflows.look_at_matter import MatterFacts

LATEST = 8  # events shown


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing still open, with the action that closes it."""

    icon: str
    title: str
    detail: str
    action: str
    act: Callable[[], None]


class Overview(QScrollArea):
    """Three panels made from a matter's facts."""

    tab_asked = Signal(str)
    take_in_asked = Signal()
    hand_off_asked = Signal()
    counsel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its links take it, and scroll into view

    def show_facts(self, facts: MatterFacts) -> None:
        """Build the page anew."""
        page = QWidget()
        theme.set_ground(page, "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setSpacing(16)
        grid.addWidget(self._missing(facts), 0, 0)
        grid.addWidget(self._about(facts), 0, 1)
        grid.addWidget(self._latest(facts), 1, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(2, 1)
        self.setWidget(page)

    def _missing(self, facts: MatterFacts) -> Panel:
        open_things = self._open_things(facts)
        count = self.tr("%n open", "", len(open_things)) if open_things else ""
        panel = Panel(self.tr("What is missing"), icon="triangle-alert", color="warn", note=count)
        if not open_things:
            panel = Panel(self.tr("Nothing is missing"), icon="circle-check", color="ok")
            panel.body.addWidget(Text(self.tr("Everything here was handed to counsel."), color="text2", wrap=True))
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for thing in open_things:
            link = LinkButton(thing.action)
            link.clicked.connect(lambda _checked, act=thing.act: act())
            column.addWidget(
                Row(
                    thing.title,
                    second=thing.detail,
                    icon=thing.icon,
                    color="warn",
                    right=link,
                    last=thing is open_things[-1],
                )
            )
        column.addStretch(1)
        panel.add_flush(rows)
        return panel

    def _open_things(self, facts: MatterFacts) -> list[Missing]:
        things = []
        if not facts.items:
            detail = self.tr("Drop a photo of the letter here, paste a screenshot, or choose files.")
            things.append(
                Missing(
                    "file-text", self.tr("No papers yet"), detail, self.tr("Take in files"), self.take_in_asked.emit
                )
            )
        if not facts.notes:
            detail = self.tr("Who came in, what they were told, and when.")
            things.append(
                Missing(
                    "pencil", self.tr("No note yet"), detail, self.tr("Write one"), lambda: self.tab_asked.emit("notes")
                )
            )
        received = sum(item.status is Status.AS_RECEIVED for item in facts.items)
        if received:
            title = self.tr("%n item(s) kept as received", "", received)
            detail = self.tr("This kind can’t be cleaned here. It goes out only if you choose it.")
            things.append(Missing("sealed", title, detail, self.tr("Look at it"), lambda: self.tab_asked.emit("items")))
        if facts.counsel and facts.counsel.check is KeyCheck.UNCHECKED:
            title = self.tr("Key of {name} not checked").format(name=facts.counsel.name)
            detail = self.tr("Compare its words in person or read them aloud.")
            things.append(Missing("key", title, detail, self.tr("Check key"), self.counsel_asked.emit))
        if not facts.handoffs and (facts.items or facts.notes):
            detail = self.tr("One encrypted file that only counsel can open.")
            things.append(
                Missing("upload", self.tr("Not handed off yet"), detail, self.tr("Hand off"), self.hand_off_asked.emit)
            )
        return things

    def _about(self, facts: MatterFacts) -> Panel:
        matter = facts.matter
        panel = Panel(self.tr("This matter"), icon="folder")
        pairs = Pairs()
        pairs.add(self.tr("Called"), matter.title)
        pairs.add(self.tr("Opened"), formats.day_and_clock(matter.opened_at))
        pairs.add(self.tr("Kept"), originals_label(matter.originals))
        pairs.add(self.tr("Counsel"), facts.counsel.name if facts.counsel else self.tr("None yet"))
        if facts.handoffs:
            pairs.add(self.tr("Handed off"), formats.day_and_clock(facts.handoffs[0].at))
        panel.body.addLayout(pairs)
        panel.body.addStretch(1)
        return panel

    def _latest(self, facts: MatterFacts) -> Panel:
        panel = Panel(self.tr("Latest"), icon="history")
        link = LinkButton(self.tr("Whole record"), small=True)
        link.clicked.connect(lambda: self.tab_asked.emit("custody"))
        panel.set_right(link)
        pairs = Pairs()
        for event in facts.record[: -LATEST - 1 : -1]:
            pairs.add(formats.day_and_clock(event.at), sentence(event))
        panel.body.addLayout(pairs)
        return panel
