"""What must not be overlooked about an item, with the step that helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.document import CLEANABLE, Item, Kind, Role, Status
from intake_app.errors import Refusal
from intake_app.ui.items.decision import Decision
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.words import Message
from intake_app.words.findings import describe
from intake_app.words.refusals import refused
from intake_app.workflows.taken_in import Way, ways_on


class Alarm(QWidget):
    """Nothing for an item that is simply clean. `chosen` is that of a decision."""

    chosen = Signal(Way, str)

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        if item.status is Status.CLEAN and item.report and item.report.warnings:
            self._warn(item)
        elif item.status is Status.AS_RECEIVED:
            self._say_why(item)
        else:
            self.hide()

    def _warn(self, item: Item) -> None:
        assert item.report is not None
        can_flatten = item.kind is Kind.PDF
        source = (
            self.tr("A flattened copy is made from the sealed original.")
            if item.content(Role.ORIGINAL)
            else self.tr("The original was not kept. A flattened copy is made from the clean copy.")
        )
        for words in dict.fromkeys(describe(warning) for warning in item.report.warnings):
            message = Message(words.title, words.detail, "", source if can_flatten else "")
            self._column.addWidget(MessagePanel(message, kind="warn"))
        if can_flatten:
            flatten = Button(self.tr("Flatten instead"), icon="image")
            flatten.clicked.connect(lambda: self.chosen.emit(Way.FLATTEN, ""))
            self._column.addWidget(flatten)

    def _say_why(self, item: Item) -> None:
        ways: tuple[Way, ...] = (Way.CLEAN,) if item.kind in CLEANABLE else ()
        if item.refusal is Refusal.ENTRY_DAMAGED:  # nothing is known of how it is kept
            words = refused(item.refusal)
            self._column.addWidget(NoteStrip("warn", f"{words.line} {words.advice}"))
            return
        if item.refusal:
            why = refused(item.refusal).line
            text = self.tr("{why} It is kept exactly as it came, with all it carries.").format(why=why)
            others = (way for way in ways_on(item.kind, item.refusal) if way is not Way.AS_RECEIVED)
            ways = tuple(others) or ways
        else:
            text = self.tr("This kind can’t be cleaned here. It is kept exactly as it came, with all it carries.")
        self._column.addWidget(NoteStrip("warn", text, icon="sealed"))
        if ways:
            decision = Decision(ways, "", narrow=True)
            decision.chosen.connect(self.chosen)
            self._column.addWidget(decision)
