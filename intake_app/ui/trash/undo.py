"""Putting something away, and the way back right after."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.ids import ItemId, NoteId
from intake_app.domain.trash import Trashed
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.text import ElidedText
from intake_app.workflows.trash import put_away, take_back


class UndoStrip(QWidget):
    """Shown once something was put away, until that is undone or the strip closed. `changed` and `failed` tell more."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._subject: ItemId | NoteId | None = None
        self._told = ElidedText()
        undo = Button(self.tr("Undo"), shortcut="Ctrl+Z", small=True)
        undo.clicked.connect(self._take_back)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("trash-2", "text2"))
        row.addWidget(self._told, 1)
        row.addWidget(undo)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        self.hide()

    def put_away(self, subject: ItemId | NoteId) -> None:
        """Put an item or a note into the trash."""
        vault, actor = self._session.vault, self._session.actor
        self._run(lambda: put_away(vault, subject, actor=actor), self._offer)

    def _offer(self, trashed: Trashed) -> None:
        self._subject = trashed.subject
        self._told.setText(self.tr("“{title}” is in the trash.").format(title=trashed.title or self.tr("Note")))
        self.show()
        self.changed.emit()

    def _take_back(self) -> None:
        vault, actor, subject = self._session.vault, self._session.actor, self._subject
        assert subject is not None
        self.hide()
        self._run(lambda: take_back(vault, subject, actor=actor), lambda _none: self.changed.emit())

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._session.jobs.run(Lane.WRITING, lambda _report: work(), owner=self, done=done, failed=self.failed.emit)
