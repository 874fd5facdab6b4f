"""Step 1: the counsel it goes to, loud when the key was never checked, and who it says it is from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.handoff import Addressees
from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, KeyCheck, OwnKey
from intake_app.ui.counsel.card import key_chip
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.create.passphrase import ChoosePassphrase
from intake_app.ui.handoff.also_for import AlsoFor
from intake_app.ui.jobs import Jobs
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import Text
from intake_app.words.quoting import quoted

POST_QUANTUM = "age1pq1"


class ToWhom(Panel):
    """`changed` comes with every other choice; `counsel_asked` wants the counsel place ("new" or nothing).

    Where counsel has no key at all, a passphrase takes its place, with a warning.
    """

    changed = Signal()
    counsel_asked = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        self.number = StepNumber(1, "active")
        super().__init__(self.tr("To whom"), step=self.number)
        self._jobs = jobs
        self._choice: ChoosePassphrase | None = None
        self._own: OwnKey | None = None
        self._by_passphrase = False
        self._shown = ""  # the key that can be seen
        self._people: list[Counsel] = []
        self._combo = ComboBox()
        self._combo.setAccessibleName(self.tr("Counsel"))
        self._combo.currentIndexChanged.connect(self._show_counsel)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self._typed = LineEdit(longest=120)
        self._typed.textChanged.connect(self.changed)
        self._confirm = Field(self.tr("Type the name of counsel to hand off all the same"), self._typed)
        self._sender = LineEdit(longest=120)
        self._sender.textChanged.connect(self.changed)
        self.also = AlsoFor()
        self.also.changed.connect(self._show_mixed)
        self._mixed = NoteStrip(
            "warn", self.tr("A post-quantum key and another kind can’t share one file. Untick one.")
        )
        self._mixed.hide()
        self._phrase = QWidget()
        self._phrase_column = QVBoxLayout(self._phrase)
        self._phrase_column.setContentsMargins(0, 0, 0, 0)
        self._phrase.hide()
        self.body.addLayout(self._first_line())
        self.body.addLayout(self._facts)
        self.body.addWidget(self._confirm)
        for widget in (self.also, self._mixed, self._phrase):
            self.body.addWidget(widget)
        self.body.addWidget(Field(self.tr("From, as counsel will see it"), self._sender))

    def show_people(
        self, people: Sequence[Counsel], chosen: CounselId | None, sender: str, own: OwnKey | None = None
    ) -> None:
        """Offer these lawyers; the one of the matter is chosen. `own` is the key of one's own archive."""
        self._people, self._own = list(people), own
        self._combo.blockSignals(True)
        self._combo.clear()
        for counsel in people:
            self._combo.addItem(f"{counsel.name} · {counsel.office}" if counsel.office else counsel.name)
        wanted = next((row for row, counsel in enumerate(people) if counsel.id == chosen), 0)
        self._combo.setCurrentIndex(wanted if people else -1)
        self._combo.blockSignals(False)
        if not self._sender.text():
            self._sender.setText(sender)
        self._show_counsel()

    def counsel(self) -> Counsel | None:
        """Who is chosen."""
        row = self._combo.currentIndex()
        return self._people[row] if 0 <= row < len(self._people) else None

    def sender_name(self) -> str:
        """The name counsel will see."""
        return self._sender.text().strip()

    def addressees(self) -> Addressees | None:
        """Who can open it; None when nobody is chosen yet, or the keys don't go together."""
        if self._by_passphrase:
            choice = self._choice
            return Addressees(passphrase=choice.passphrase()) if choice and not choice.missing() else None
        counsel = self.counsel()
        if counsel is None or self._is_mixed():
            return None
        keys = (counsel.key, *(other.key for other in self.also.counsel()))
        return Addressees(keys, self.also.own_key())

    def opener(self) -> str:
        """Who can open it, in words."""
        if self._by_passphrase:
            return ""
        return ", ".join([*self._names(), *([self.tr("your own archive")] if self.also.own_key() else [])])

    def named(self) -> str:
        """The lawyers whose keys open it."""
        return "" if self._by_passphrase else ", ".join(self._names())

    def _names(self) -> list[str]:
        return [counsel.name for counsel in (self.counsel(), *self.also.counsel()) if counsel]

    def ready(self) -> bool:
        """It is clear who can open it, and a key that nobody checked was confirmed by typing."""
        if self.addressees() is None or not self.sender_name():
            return False
        if self._by_passphrase:
            return True
        unchecked = self._unchecked()
        return not unchecked or self._typed.text().strip().casefold() == unchecked[0].strip().casefold()

    def _unchecked(self) -> list[str]:
        """Names of those whose key nobody compared; the first is to be typed."""
        chosen = (self.counsel(), *self.also.counsel())
        return [one.name for one in chosen if one and one.check is KeyCheck.UNCHECKED]

    def _is_mixed(self) -> bool:
        counsel = self.counsel()
        keys = [one.key for one in (counsel, *self.also.counsel()) if one] + [self.also.own_key()]
        return len({key.startswith(POST_QUANTUM) for key in keys if key}) > 1

    def _show_mixed(self) -> None:
        self._mixed.setVisible(not self._by_passphrase and self._is_mixed())
        unchecked, counsel = self._unchecked(), self.counsel()
        self._confirm.setVisible(bool(unchecked) and not self._by_passphrase)
        other = unchecked[0] if unchecked and counsel and unchecked[0] != counsel.name else ""
        told = self.tr("The key of {name} is not checked: type that name.").format(name=quoted(other))
        self._confirm.set_hint(told if other else "")
        self.changed.emit()

    def switch_way(self) -> None:
        """From keys to a passphrase, or back."""
        self._by_passphrase = not self._by_passphrase
        if self._by_passphrase and self._choice is None:
            self._choice = self._ask_passphrase()
        self._phrase.setVisible(self._by_passphrase)
        self._way.setText(self.tr("Use their key") if self._by_passphrase else self.tr("No key?"))
        self._show_counsel()

    def _ask_passphrase(self) -> ChoosePassphrase:
        verbs = real_verbs()
        warning = self.tr(
            "Only where counsel has no key. Whoever learns the passphrase can open it, and guessing costs nothing but"
            " time. Tell it by another way than the file takes, best by voice."
        )
        choice = ChoosePassphrase(self._jobs, verbs.generate_passphrase, verbs.judge)
        choice.changed.connect(self.changed)
        self._phrase_column.addWidget(NoteStrip("warn", warning, icon="shield-alert"))
        self._phrase_column.addWidget(choice)
        return choice

    def _first_line(self) -> QHBoxLayout:
        self._add = LinkButton(self.tr("Add counsel"))
        self._add.clicked.connect(lambda: self.counsel_asked.emit("new"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._combo, 1)
        row.addWidget(self._add)
        self._way = LinkButton(self.tr("No key?"))
        self._way.setToolTip(self.tr("Seal it with a passphrase instead"))
        self._way.setAccessibleDescription(self.tr("Seal it with a passphrase instead"))
        self._way.clicked.connect(self.switch_way)
        row.addWidget(self._way)
        return row

    def _show_nobody(self) -> None:
        add = Button(self.tr("Add counsel"), icon="plus")
        add.clicked.connect(lambda: self.counsel_asked.emit("new"))
        words = Text(self.tr("Add the lawyer first, with their public key."), color="text2", wrap=True)
        for widget in (words, add):
            self._facts.addWidget(widget)
        self._confirm.hide()

    def _show_counsel(self) -> None:
        clear(self._facts)
        counsel = self.counsel()
        for widget in (self._combo, self._add):
            widget.setVisible(bool(self._people))
        if (key := counsel.key if counsel else "") != self._shown:
            self._typed.clear()  # it was typed for another key
            self._shown = key
        if self._by_passphrase:
            self.set_right(Chip("warn", "shield-alert", self.tr("Passphrase only")))
            self.also.hide()
        elif counsel is None:
            self._show_nobody()
        else:
            self._show_key(counsel)
        if not self._by_passphrase:
            self.also.show_others([other for other in self._people if other != counsel], self._own if counsel else None)
        self._show_mixed()

    def _show_key(self, counsel: Counsel) -> None:
        self.set_right(key_chip(counsel))
        unchecked = counsel.check is KeyCheck.UNCHECKED
        if unchecked:
            check = LinkButton(self.tr("Check the key"))
            check.clicked.connect(lambda: self.counsel_asked.emit(""))
            text = self.tr("Nobody compared this key with counsel. If it is not theirs, someone else can read it all.")
            if counsel.previous_key:
                text = self.tr("This key was changed and not compared since. Someone else may be able to read it all.")
            self._facts.addWidget(NoteStrip("warn", text, icon="shield-alert", links=(check,)))
        self._facts.addWidget(KeyWords(counsel.key))
