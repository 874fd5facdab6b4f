"""Legal names behind pseudonyms: a row for each, and a tick is a look at the name, which the record tells."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.case_file import LegalName, Person
from intake_app.domain.ids import RecordId
from intake_app.domain.records import Stored
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.rows import Row
from intake_app.words.quoting import quoted
from intake_app.workflows.legal_name import reveal_name


class LegalNames(QWidget):
    """None goes along until it is ticked. `changed` comes when one was looked up, or its tick taken away."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._boxes: dict[RecordId, CheckBox] = {}
        self._found: dict[RecordId, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def names(self) -> tuple[LegalName, ...]:
        """Those that go along."""
        return tuple(LegalName(person, name) for person, name in self._found.items())

    def offer(self, people: Sequence[Stored[Person]]) -> None:
        """A row for each of them, nothing ticked."""
        clear(self._column)
        self._found.clear()
        self._boxes = {one.id: self._row(one) for one in people}
        self.setVisible(bool(people))

    def offered(self) -> set[RecordId]:
        """Behind whose pseudonym a name could go along."""
        return set(self._boxes)

    def _row(self, person: Stored[Person]) -> CheckBox:
        title, box = self.tr("Legal name"), CheckBox()
        goes = self.tr("Goes as “{name}”. Tick to add the name.").format(name=quoted(person.value.pseudonym))
        box.setAccessibleName(title)
        box.setAccessibleDescription(goes)
        box.setToolTip(self.tr("That it was looked at is recorded."))
        box.toggled.connect(partial(self._tick, person.id))
        self._column.addWidget(Row(title, goes, lead=box))
        return box

    def _tick(self, person: RecordId, ticked: bool) -> None:
        session = self._session
        if not ticked:
            if self._found.pop(person, ""):
                self.changed.emit()
            return
        session.jobs.run(
            Lane.WRITING,
            lambda _report: reveal_name(session.vault, person, actor=session.actor),
            owner=self,
            done=lambda name: self._add(person, name),
            failed=lambda error: self._give_up(person, error),
        )

    def _add(self, person: RecordId, name: str) -> None:
        """Unless nobody wants it any more; without one the tick goes."""
        box = self._boxes.get(person)
        if box is None or not box.isChecked():
            return
        if not name:
            box.setChecked(False)
            return
        self._found[person] = name
        self.changed.emit()

    def _give_up(self, person: RecordId, error: Exception) -> None:
        self._add(person, "")
        self.failed.emit(error)
