"""One key of one's own: its words, and what can be done with it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_app.domain.people import OwnKey
from intake_app.ui import formats
from intake_app.ui.counsel.key_dialog import KeyDialog
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.passphrase_dialog import KeyChange, KeyPassphraseDialog
from intake_app.ui.jobs import Lane, Report
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.workflows.key_passphrase import change_passphrase_of_kept
from intake_app.workflows.new_key import own_key, write_key


class KeyPanel(Panel):
    """The newest is the one to give away; the others open what was sealed for them."""

    def __init__(self, session: Session, key: OwnKey, *, newest: bool) -> None:
        note = self.tr("made {day}").format(day=formats.day_and_clock(key.made_at))
        super().__init__(self.tr("Your key") if newest else self.tr("An earlier key of yours"), icon="key", note=note)
        self._session, self._key = session, key.recipient
        if newest:
            self.set_right(Chip("ok", "circle-check", self.tr("In use")))
        else:
            self.set_right(Chip("quiet", "history", self.tr("Replaced")))
            told = self.tr("Don’t give it away any more. It still opens what was sealed for it.")
            self.body.addWidget(Text(told, color="text2", wrap=True))
        self.body.addWidget(KeyWords(self._key))
        self.body.addSpacing(4)
        self.body.addLayout(self._buttons(newest=newest))
        hint = self.tr("The key file is under the key’s own passphrase. Any age program opens it with that.")
        self.body.addWidget(Text(hint, size="small", color="text2", wrap=True))
        self._said = MessageRoom()
        self.body.addWidget(self._said)

    def save(self, target: Path) -> None:
        """Write the key file, under the passphrase that the key has now."""
        vault, key = self._session.vault, self._key
        self._session.jobs.run(
            Lane.POOL,
            lambda _report: write_key(target, own_key(vault, key)),
            owner=self,
            done=lambda _result: self._tell_saved(),
            failed=self._said.tell,
        )

    def ask_passphrase(self) -> None:
        """Change the passphrase of the key."""
        session, key = self._session, self._key

        def work(old: str, new: str, report: Report) -> None:
            change_passphrase_of_kept(session.vault, key, old, new, actor=session.actor, progress=report)

        told = self.tr(
            "Backups and key files saved before still open with the old passphrase. If somebody may have one of them"
            " and know it, make another key."
        )
        change = KeyChange(KeyWords(key), told, work, hint=self.tr("Not that of the vault."))
        KeyPassphraseDialog(self, session.jobs, change, self._tell_changed).open()

    def _buttons(self, *, newest: bool) -> Flow:
        show = Button(self.tr("Show and give away…") if newest else self.tr("Show…"), icon="eye")
        show.clicked.connect(lambda: show_key(self, self._session, self._key))
        save = Button(self.tr("Save the key file…"), icon="save")
        save.clicked.connect(self._ask_where)
        change = Button(self.tr("Change its passphrase…"), icon="pencil")
        change.clicked.connect(self.ask_passphrase)
        row = Flow()
        for button in (show, save, change):
            row.addWidget(button)
        return row

    def _ask_where(self) -> None:
        choose_target(self, self.tr("Save the key file"), self.save, name="intake-key.txt")

    def _tell_saved(self) -> None:
        self._session.enter_saved("key_file")
        self._said.say(NoteStrip("ok", self.tr("Saved. Keep the file and its passphrase apart.")))

    def _tell_changed(self) -> None:
        told = self.tr(
            "Changed: the new passphrase has opened this key. The old one opens only backups and key files from before."
        )
        self._said.say(NoteStrip("ok", told))


def show_key(parent: QWidget, session: Session, key: str) -> None:
    """What is to be given away of a key of one's own."""
    KeyDialog(parent, session, session.vault.name, key).open()
