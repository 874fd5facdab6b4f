"""A lawyer's card: who, the key's fingerprint and words, how it was checked, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from intake_app.domain.people import Counsel, KeyCheck
from intake_app.errors import NotARecipient
from intake_app.ui import formats, theme
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import MonoText, Text
from intake_app.words.keys import public_key_fault
from intake_app.words.labels import key_check_label
from intake_app.workflows.add_counsel import change_key, confirm_key, normal_key
from intake_app.workflows.fingerprint import fingerprint

COLUMNS = 3
PADDING = 8  # beside a word


def key_chip(counsel: Counsel) -> Chip:
    """Whether the key was checked; never by colour alone."""
    checked = counsel.check is not KeyCheck.UNCHECKED
    return Chip(
        "ok" if checked else "warn", "shield-check" if checked else "shield-alert", key_check_label(counsel.check)
    )


class KeyWords(QWidget):
    """The six words of a key in a grid, for reading aloud, with its first digits beside them."""

    def __init__(self, key: str) -> None:
        super().__init__()
        shown = fingerprint(key)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.addWidget(Text(self.tr("Key"), color="text2"), 0, 0)
        digits = MonoText(shown.digits)
        digits.setContentsMargins(0, 0, 12, 0)
        grid.addWidget(digits, 1, 0)
        grid.setColumnMinimumWidth(0, theme.current().px(88))
        for number, word in enumerate(shown.words):
            grid.addWidget(_tile(word), number // COLUMNS, 1 + number % COLUMNS)
        grid.setColumnStretch(1 + COLUMNS, 1)
        self.setAccessibleName(self.tr("Words of the key: {words}").format(words=", ".join(shown.words)))


class CounselCard(Panel):
    """`changed` tells that the vault knows something new about this lawyer."""

    changed = Signal()

    def __init__(self, session: Session, counsel: Counsel) -> None:
        super().__init__(counsel.name, icon="user-check", note=counsel.office, gives_way=True)
        self._session, self._counsel = session, counsel
        self.set_right(key_chip(counsel))
        if counsel.previous_key and counsel.check is KeyCheck.UNCHECKED:
            text = self.tr(
                "The key was changed. Someone may be trying to read what is meant for counsel: check it again."
            )
            self.body.addWidget(NoteStrip("warn", text, icon="shield-alert"))
        self.body.addLayout(self._key_line())
        if counsel.check is KeyCheck.UNCHECKED:
            self.body.addSpacing(8)
            self.body.addLayout(self._check_line())
        if counsel.checked_at:
            checked = self.tr("Compared {time}").format(time=formats.day_and_clock(counsel.checked_at))
            self.body.addWidget(Text(checked, size="small", color="text2"))
        self._fault = Text(color="bad", wrap=True)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.body.addWidget(self._new_key())

    def _key_line(self) -> QHBoxLayout:
        change = LinkButton(self.tr("Change the key"))
        change.clicked.connect(self._show_change)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(KeyWords(self._counsel.key), 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _check_line(self) -> QHBoxLayout:
        words = Text(self.tr("Let counsel read the six words from their own screen. Are they the same?"), wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        met = Button(self.tr("Same, in person"), icon="shield-check")
        called = Button(self.tr("Same, read aloud"), icon="phone")
        met.clicked.connect(lambda: self._confirm(KeyCheck.IN_PERSON))
        called.clicked.connect(lambda: self._confirm(KeyCheck.READ_ALOUD))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(met)
        row.addWidget(called)
        return row

    def _new_key(self) -> QWidget:
        self._edit = LineEdit(longest=4000)
        save = Button(self.tr("Use this key"))
        save.clicked.connect(self._change)
        self._edit.returnPressed.connect(self._change)
        hint = self.tr("It has to be checked again. The old key stays in the record.")
        self._field = Field(self.tr("New public key"), self._edit, hint=hint, beside=(save,))
        self._field.hide()
        on_escape(self._field, self._field.hide)
        return self._field

    def _show_change(self) -> None:
        self._field.show()
        self._edit.setFocus()

    def _change(self) -> None:
        text = self._edit.text()
        try:
            key = normal_key(text)
        except NotARecipient as error:
            self._field.set_fault(" ".join(public_key_fault(error.why)))
            return
        vault, actor, counsel = self._session.vault, self._session.actor, self._counsel.id
        self._run(lambda: change_key(vault, counsel, key, actor=actor))

    def _confirm(self, how: KeyCheck) -> None:
        vault, actor, counsel = self._session.vault, self._session.actor, self._counsel.id
        self._run(lambda: confirm_key(vault, counsel, how, actor=actor))

    def _run(self, work: Callable[[], Counsel]) -> None:
        self._session.jobs.run(
            Lane.WRITING,
            lambda _report: work(),
            owner=self,
            done=lambda _counsel: self.changed.emit(),
            failed=self._show_fault,
        )

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._fault.setText(f"{message.title}. {message.next}")
            self._fault.show()


def _tile(word: str) -> QWidget:
    tile, label = QWidget(), Text(word, weight=600)
    theme.set_ground(tile, "side")
    row = QHBoxLayout(tile)
    row.setContentsMargins(PADDING, 4, PADDING, 4)
    row.addWidget(label)
    label.ensurePolished()  # or it measures itself in another font
    tile.setMinimumWidth(max(theme.current().px(96), label.sizeHint().width() + 2 * PADDING))
    return tile
