"""Who else can open the handoff: other lawyers, and one's own archive."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.people import Counsel, KeyCheck, OwnKey
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.text import Text
from intake_app.words.quoting import quoted

LONGEST = 36  # letters of a name: the words of a box don't go on in a second line


class AlsoFor(QWidget):
    """A tick for each of the others, none at first. `changed` comes with each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._others: list[tuple[CheckBox, Counsel]] = []
        self._own: tuple[CheckBox, OwnKey] | None = None

    def show_others(self, others: Sequence[Counsel], own: OwnKey | None) -> None:
        """Offer these; who was ticked stays ticked as long as they are offered."""
        ticked, archive = {counsel.id for counsel in self.counsel()}, bool(self.own_key())
        clear(self._column)
        self._others, self._own = [], None
        if others or own:
            self._column.addWidget(Text(self.tr("Can open it too"), size="small", color="text2"))
        for counsel in others:
            unchecked = counsel.check is KeyCheck.UNCHECKED
            words = self.tr("{name}, key not checked") if unchecked else "{name}"
            box = self._box(words.format(name=quoted(counsel.name, LONGEST)), ticked=counsel.id in ticked)
            box.setAccessibleName(words.format(name=counsel.name))
            self._others.append((box, counsel))
        if own:
            self._own = self._box(self.tr("Your own archive, with your key"), ticked=archive), own
        self.setVisible(bool(others or own))

    def counsel(self) -> list[Counsel]:
        """The other lawyers who are ticked."""
        return [counsel for box, counsel in self._others if box.isChecked()]

    def own_key(self) -> str:
        """The archive's key if it is ticked."""
        return self._own[1].recipient if self._own and self._own[0].isChecked() else ""

    def _box(self, words: str, *, ticked: bool) -> CheckBox:
        box = CheckBox(words.replace("&", "&&"))
        box.setAccessibleName(words)
        box.setChecked(ticked)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._column.addWidget(box)
        return box
