"""Which process of the matter is shown, where there are several."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.domain.ids import RecordId
from intake_app.ui.process.chain import names_of
from intake_app.ui.process.fields import choose
from intake_app.ui.widgets.choices import choices
from intake_app.workflows.look_at_process import Papers


class Chooser(QWidget):
    """`chosen` tells which."""

    chosen = Signal(object)  # RecordId

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[RecordId, str] = {}
        self._combo = choices(())
        self._combo.setAccessibleName(self.tr("Which process is shown"))
        self._combo.activated.connect(lambda _row: self.chosen.emit(self._combo.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 0)
        row.addWidget(self._combo)

    def show_papers(self, papers: Papers, shown: RecordId) -> None:
        """List them; away while there is but one."""
        names = names_of(papers)
        if names != self._names:
            self._names = names
            with QSignalBlocker(self._combo):
                self._combo.clear()
                for record, name in names.items():
                    self._combo.addItem(name, record)
        choose(self._combo, shown)
        self.setVisible(len(names) > 1)
