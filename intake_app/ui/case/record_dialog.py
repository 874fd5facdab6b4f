"""A form in a dialog. What stands in it when the vault locks goes into the vault, if it makes a record."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake_app.domain.records import Record
from intake_app.ui.case.forms import Form
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.scroll import scrolled
from intake_app.workflows.open_vault import Vault

WIDTH, TALLEST = 480, 640
Store = Callable[[Vault, Record], object]
"""Puts a record into the vault; runs outside the GUI thread."""


class RecordDialog(Asking):
    """Calls `done` once the record is in the vault."""

    def __init__(
        self, parent: QWidget, session: Session, heading: str, form: Form, store: Store, done: Callable[[], None]
    ) -> None:
        super().__init__(parent, heading)
        self.form = form
        self._session, self._owner, self._store, self._done = session, parent, store, done
        form.column.setContentsMargins(4, 4, 12, 4)  # room for the ring around what has the focus
        self.column.addWidget(scrolled(form), 1)
        save = Button(self.tr("&Save"), kind="primary")
        save.setDefault(True)
        self.add_foot(save, self.save)
        room = parent.window().height() - 40
        form.column.addStretch(1)
        inside = form.column
        wraps = inside.hasHeightForWidth()
        height = inside.totalHeightForWidth(WIDTH - 2 * 24) if wraps else inside.totalSizeHint().height()
        self.resize(WIDTH, min(height + 150, TALLEST, room))

    def save(self) -> None:
        """Store it, or stay and say what is wrong."""
        record = self.form.record()
        if record is None:
            return
        store, done, vault = self._store, self._done, self._session.vault
        self._session.jobs.run(
            Lane.WRITING, lambda _report: store(vault, record), owner=self._owner, done=lambda _result: done()
        )
        self.accept()

    def draft(self) -> Draft | None:
        """Saves what would be lost now."""
        record = None if self.form.is_empty() or not self.isVisible() else self.form.record()
        if record is None:
            return None
        store, wanted = self._store, record

        def save(vault: Vault) -> None:
            store(vault, wanted)

        return save


def drafts_in(widget: QWidget) -> list[Draft]:
    """Of all dialogs that are open before it."""
    drafts = (dialog.draft() for dialog in widget.findChildren(RecordDialog))
    return [draft for draft in drafts if draft]
