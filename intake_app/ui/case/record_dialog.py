"""A form in a dialog. What stands in it when the vault locks goes into the vault, if it makes a record."""

from collections.abc import Callable
from threading import Lock

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from intake_app.domain.records import Record
from intake_app.ui.case.forms import Form
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.scroll import scrolled
from intake_app.workflows.open_vault import Vault

WIDTH, SHORT, TALLEST = 480, 400, 640
Store = Callable[[Vault, Record], object]
"""Puts a record into the vault; runs outside the GUI thread."""


class RecordDialog(Asking):
    """Stays until the record is in the vault, then calls `done`; also where it was closed too late to stop that."""

    def __init__(
        self, parent: QWidget, session: Session, heading: str, form: Form, store: Store, done: Callable[[], None]
    ) -> None:
        super().__init__(parent, heading)
        self.form = form
        self._session, self._owner, self._store, self._done = session, parent, store, done
        self._job: Job | None = None
        self._storing: _Once | None = None
        self.rejected.connect(self._stop)
        self._lay_in(form, parent.window().height() - 40)
        self._said = MessageRoom()
        self.column.addWidget(self._said)
        self._go_on = Button(self.tr("&Save"), kind="primary")
        self.add_foot(self._go_on, self.save)

    def _lay_in(self, form: Form, room: int) -> None:
        """What is short grows with what is said at its fields; what is not scrolls by itself."""
        form.column.setContentsMargins(4, 4, 12, 4)  # room for the ring around what has the focus
        inside = form.column
        wraps = inside.hasHeightForWidth()
        height = 150 + (inside.totalHeightForWidth(WIDTH - 2 * 24) if wraps else inside.totalSizeHint().height())
        if height <= SHORT:
            form.column.setContentsMargins(0, 0, 0, 0)
            self.setMinimumWidth(WIDTH)
            self.column.addWidget(form)
            return
        form.column.addStretch(1)
        self.column.addWidget(scrolled(form), 1)
        self.resize(WIDTH, min(height, TALLEST, room))

    def save(self) -> None:
        """Store it, or stay and say what is wrong."""
        record = self.form.record()
        if record is None or self._job:
            return
        vault, self._storing = self._session.vault, _Once(self._store, record)
        storing = self._storing
        self._set_open(False)
        self._job = self._session.jobs.run(
            Lane.WRITING,
            lambda _report: storing(vault),
            owner=self._owner,
            done=lambda _result: self._finish(),
            failed=self._show_failure,
        )

    def draft(self) -> Draft | None:
        """Saves what would be lost now, also what still waits to be stored."""
        if not self.isVisible():
            return None
        record = None if self._storing or self.form.is_empty() else self.form.record()
        return _Once(self._store, record) if record else self._storing

    def _stop(self) -> None:
        """Closed by the user before it was begun, it is not stored; a lock has taken the draft before."""
        if self._job:
            self._job.cancel()

    def _finish(self) -> None:
        self._done()
        if isValid(self):
            self.accept()

    def _show_failure(self, error: Exception) -> None:
        if not isValid(self):
            self._session.jobs.unhandled.emit(error)
            return
        self._job = self._storing = None
        self._set_open(True)
        self._said.tell(error)
        self.reveal(self._said)

    def _set_open(self, on: bool) -> None:
        """Nothing is typed while it is being stored."""
        for widget in (self.form, self._go_on):
            widget.setEnabled(on)


class _Once:
    """Stores a record, and nothing where that is done: a lock asks too while the dialog's own work may be at it."""

    def __init__(self, store: Store, record: Record) -> None:
        self._store, self._record = store, record
        self._lock, self._is_stored = Lock(), False

    def __call__(self, vault: Vault) -> None:
        with self._lock:
            if not self._is_stored:
                self._store(vault, self._record)
                self._is_stored = True


def drafts_in(widget: QWidget) -> list[Draft]:
    """Of all dialogs that are open before it."""
    drafts = (dialog.draft() for dialog in widget.findChildren(RecordDialog))
    return [draft for draft in drafts if draft]
