"""What a search keeps to: kind, time, tag, and one matter."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import HitKind, Within
from intake_app.ui import theme
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.day_edit import DayEdit
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.words.labels import hit_kind_label
from intake_app.workflows.search import within

PAUSE = 300  # milliseconds without a key before what was typed counts
WIDTH = 176
BETWEEN = "between"


class Filters(QWidget):
    """`changed` tells that something else is wanted now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = self._box([("", self.tr("Everything")), *((str(kind), hit_kind_label(kind)) for kind in HitKind)])
        self._time = self._box(self._times())
        self._tag = self._box([("", self.tr("Any tag"))])
        self._matter = LineEdit(empty=self.tr("All matters"), longest=7)
        self._since = DayEdit(self.tr("From"), today(), may_be_empty=True)
        self._until = DayEdit(self.tr("To"), today(), may_be_empty=True)
        self._clear = LinkButton(self.tr("Look everywhere"))
        self._clear.clicked.connect(self.clear)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        for day in (self._since, self._until):
            day.input.textEdited.connect(lambda _text: self._pause.start())  # type: ignore[attr-defined]  # a LineEdit
        self._matter.textChanged.connect(lambda _text: self._pause.start())
        self._lay_out()
        self._follow()
        self.changed.connect(self._follow)

    def within(self) -> Within:
        """What is chosen. A day that can't be read bounds nothing; what is wrong with it stands below it."""
        since, until = self._days()
        kind = self._kind.currentData()
        return within(
            matter=MatterCode(self._matter.text().strip().upper()) if self._matter.text().strip() else None,
            kinds=frozenset({HitKind(kind)}) if kind else frozenset(),
            since=since,
            until=until,
            tag=self._tag.currentData() or "",
        )

    def offer(self, codes: Sequence[MatterCode], tags: Sequence[str]) -> None:
        """The matters and tags there are."""
        completer = QCompleter([*codes], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._matter.setCompleter(completer)
        chosen = self._tag.currentData()
        self._tag.blockSignals(True)
        self._tag.clear()
        for value, words in [("", self.tr("Any tag")), *((tag, tag) for tag in tags)]:
            self._tag.addItem(words, value)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))
        self._tag.blockSignals(False)
        self._tag_field.setVisible(bool(tags))

    def clear(self) -> None:
        """Keep to nothing."""
        for box in (self._kind, self._time, self._tag):
            box.setCurrentIndex(0)
        for text in (self._since, self._until):
            text.set_text("")
        self._matter.clear()
        self._pause.stop()
        self.changed.emit()

    def _days(self) -> tuple[date | None, date | None]:
        chosen = self._time.currentData()
        if chosen == BETWEEN:
            return self._since.taken(), self._until.taken()
        return (today() - timedelta(days=int(chosen) - 1) if chosen else None), None

    def _times(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("Any time")),
            ("1", self.tr("Today")),
            ("7", self.tr("The last 7 days")),
            ("30", self.tr("The last 30 days")),
            ("365", self.tr("The last 365 days")),
            (BETWEEN, self.tr("Between two days")),
        ]

    def _box(self, offered: Sequence[tuple[str, str]]) -> ComboBox:
        box = ComboBox()
        for value, words in offered:
            box.addItem(words, value)
        box.activated.connect(lambda _index: self.changed.emit())
        return box

    def _follow(self) -> None:
        between = self._time.currentData() == BETWEEN
        for day in (self._since, self._until):
            day.setVisible(between)
        self._clear.setVisible(not self.within().everywhere)

    def _lay_out(self) -> None:
        flow, around = Flow(spacing=16), QVBoxLayout(self)
        around.setContentsMargins(24, 12, 24, 12)
        around.addLayout(flow)
        self._tag_field = Field(self.tr("Tag of the matter"), self._tag)
        fields = (
            Field(self.tr("Found in"), self._kind),
            Field(self.tr("Came or begun"), self._time),
            self._since,
            self._until,
            self._tag_field,
            Field(self.tr("Matter"), self._matter),
        )
        for field in fields:
            field.setFixedWidth(theme.current().px(WIDTH))
            flow.addWidget(field)
        flow.addWidget(self._clear)
        self._tag_field.hide()
