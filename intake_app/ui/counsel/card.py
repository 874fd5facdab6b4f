"""A lawyer's card: who, the key's fingerprint and words, how it was checked, and what can be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import Counsel, KeyCheck
from intake_app.errors import IntakeError, NotARecipient
from intake_app.ui import formats, icons
from intake_app.ui.counsel.key_dialog import KeyDialog
from intake_app.ui.counsel.key_field import KeyField
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.name_form import NameForm
from intake_app.ui.jobs import Lane
from intake_app.ui.messages import message_for
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.words.keys import public_key_fault
from intake_app.words.labels import key_check_label
from intake_app.workflows.add_counsel import change_key, confirm_key, rename_counsel
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.key_text import key_in_text
from intake_app.workflows.read_code import key_in_file

PARTS_OF_THE_PROGRAM = {"window", "command line"}
"""Who the record names where nobody gave a name."""


class AnotherKey(IntakeError):
    """The code that was compared is not that of this key."""


def key_chip(counsel: Counsel) -> Chip:
    """Whether the key was checked; never by colour alone."""
    checked = counsel.check is not KeyCheck.UNCHECKED
    return Chip(
        "ok" if checked else "warn", "shield-check" if checked else "shield-alert", key_check_label(counsel.check)
    )


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
            self.body.addWidget(Text(self._when_checked(counsel), size="small", color="text2", wrap=True))
        if counsel.earlier:
            self.body.addWidget(self._earlier())
        self._fault = Text(color="bad", wrap=True)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._field, self._names = self._new_key(), NameForm()
        self._names.given.connect(self._rename)
        for form in (self._field, self._names):
            self.body.addWidget(form)

    def _key_line(self) -> QVBoxLayout:
        row = Flow(spacing=16)
        for words, ask in (
            (self.tr("Show the key"), self.show_key),
            (self.tr("Change the key"), lambda: self._open(self._field)),
            (self.tr("Change name or office"), lambda: self._open(self._names)),
        ):
            link = LinkButton(words)
            link.clicked.connect(ask)
            row.addWidget(link)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(KeyWords(self._counsel.key))
        column.addLayout(row)
        return column

    def _open(self, form: QWidget) -> None:
        """Unfold it, or fold it again; the other goes."""
        for each in (self._field, self._names):
            each.setVisible(each is form and each.isHidden())
        if isinstance(form, KeyField):
            form.start()
            form.edit.setFocus()
        elif isinstance(form, NameForm):
            form.start(self._counsel)

    def show_key(self) -> None:
        """The whole key, its code and a card of it."""
        KeyDialog(self, self._session, self._counsel.name, self._counsel.key).open()

    def _when_checked(self, counsel: Counsel) -> str:
        assert counsel.checked_at is not None
        time = formats.day_and_clock(counsel.checked_at)
        if counsel.checked_by and counsel.checked_by not in PARTS_OF_THE_PROGRAM:
            return self.tr("Compared {time} by {person}").format(time=time, person=counsel.checked_by)
        return self.tr("Compared {time}").format(time=time)

    def _earlier(self) -> QWidget:
        """Keys that were replaced: handoffs sealed for them name them still."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        count = len(self._counsel.earlier)
        told = self.tr("%n key(s) replaced. What was sealed for them can be opened with them only.", "", count)
        column.addWidget(Text(told, size="small", color="text2", wrap=True))
        for key in self._counsel.earlier:
            line = self.tr("{digits}, in use from {day}").format(
                digits=fingerprint(key.key).digits, day=formats.day(key.set_at)
            )
            row = in_a_row(IconLabel("history", "text2", icons.CHIP), Text(line, size="small", color="text2"))
            column.addLayout(row)
        return holder

    def _check_line(self) -> QVBoxLayout:
        words = Text(self.tr("Let counsel read the six words from their own screen. Are they the same?"), wrap=True)
        plain = self.tr(
            "Who made the key with age has no words: let them read all of it, and follow in “Show the key”."
        )
        met = Button(self.tr("Same, in person"), icon="shield-check")
        called = Button(self.tr("Same, read aloud"), icon="phone")
        code = Button(self.tr("Compare a QR picture…"), icon="image")
        met.clicked.connect(lambda: self._confirm(KeyCheck.IN_PERSON))
        called.clicked.connect(lambda: self._confirm(KeyCheck.READ_ALOUD))
        code.clicked.connect(self._ask_picture)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(Text(plain, size="small", color="text2", wrap=True))
        row = Flow()
        for button in (met, called, code):
            row.addWidget(button)
        column.addLayout(row)
        return column

    def _ask_picture(self) -> None:
        choose_file(self, self.tr("Picture of the code on counsel’s own screen or card"), self.compare)

    def compare(self, picture: Path) -> None:
        """Whether the code that was photographed where counsel stood is that of the key at hand."""
        cleaner, session, mine = self._session.cleaner, self._session, self._counsel

        def work() -> Counsel:
            if key_in_file(picture, lambda: cleaner) != mine.key:
                raise AnotherKey
            return confirm_key(session.vault, mine.id, KeyCheck.CODE, actor=session.actor)

        self._run(work, Lane.POOL)

    def _new_key(self) -> KeyField:
        follows = self.tr("It has to be checked again. The old key stays in the record.")
        field = KeyField(self._session, self.tr("New public key"), ask=follows, whole=follows)
        save = Button(self.tr("Use this key"))
        save.clicked.connect(self._change)
        field.edit.returnPressed.connect(self._change)
        field.add_below(save)
        field.hide()
        on_escape(field, field.hide)
        return field

    def _change(self) -> None:
        try:
            key = key_in_text(self._field.edit.text())
        except NotARecipient as error:
            self._field.show_error(error)
            return
        vault, actor, counsel = self._session.vault, self._session.actor, self._counsel.id
        self._run(lambda: change_key(vault, counsel, key, actor=actor))

    def _rename(self, name: str, office: str) -> None:
        vault, actor, counsel = self._session.vault, self._session.actor, self._counsel.id
        self._run(lambda: rename_counsel(vault, counsel, name, office, actor=actor))

    def _confirm(self, how: KeyCheck) -> None:
        vault, actor, counsel = self._session.vault, self._session.actor, self._counsel.id
        self._run(lambda: confirm_key(vault, counsel, how, actor=actor))

    def _run(self, work: Callable[[], Counsel], lane: Lane = Lane.WRITING) -> None:
        self._session.jobs.run(
            lane,
            lambda _report: work(),
            owner=self,
            done=lambda _counsel: self.changed.emit(),
            failed=self._show_fault,
        )

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if isinstance(error, AnotherKey):
            text = self.tr("This code is that of another key. Don’t hand anything off before you know why.")
            self._fault.setText(text)
        elif isinstance(error, NotARecipient):
            self._fault.setText(" ".join(public_key_fault(error.why)))
        elif message:
            self._fault.setText(f"{message.title}. {message.next}")
        self._fault.setVisible(message is not None)
