"""What stands above the pages about backups: a question when none are made yet, and a failure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.backups.keeper import BackupKeeper, Standing
from intake_app.ui.backups.telling import fault_words, last_good_words
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.choices import QWIDGETSIZE_MAX
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.note_strip import NoteStrip

ROOM = 600  # pixels at 100 %: in a lower window the question would push pages out of sight, and the foot says it


class BackupStrip(QWidget):
    """Takes no room while there is nothing to say. `settings_asked` leads to where everything about them stands."""

    settings_asked = Signal()

    def __init__(self, keeper: BackupKeeper) -> None:
        super().__init__()
        theme.set_ground(self, "page")
        self._keeper = keeper
        self._told: object = None
        self._put_off = False
        self._height = QWIDGETSIZE_MAX  # until the window says
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 16, 24, 8)
        self.hide()
        keeper.changed.connect(self._follow)

    def _follow(self, standing: Standing) -> None:
        state = standing.state
        failed = state.last if state.last and state.last.fault and standing.there else None
        told = "ask" if state.plan is None else failed
        if told == self._told or (told == "ask" and self._put_off):
            return
        self._told = told
        clear(self._box)
        if told == "ask":
            self._box.addWidget(self._question())
        elif failed:
            self._box.addWidget(self._failure(standing, fault_words(failed.fault)))
        self._make_room()

    def _question(self) -> NoteStrip:
        text = self.tr(
            "No backups are made yet. Choose a folder for them, best on a drive that you keep elsewhere. They are "
            "encrypted like the vault, and open with the same passphrase."
        )
        choose, later = LinkButton(self.tr("Choose a folder")), LinkButton(self.tr("Not now"))
        choose.clicked.connect(lambda: choose_folder(self, self.tr("A folder for backups"), self._keeper.plan))
        later.clicked.connect(self._later)
        return NoteStrip("info", text, icon="archive", links=(choose, later))

    def _failure(self, standing: Standing, why: str) -> NoteStrip:
        words = self.tr("The last backup did not work: {why} {last}")
        again, more = LinkButton(self.tr("Try again")), LinkButton(self.tr("Look at backups"))
        again.clicked.connect(self._keeper.run)
        more.clicked.connect(self.settings_asked)
        return NoteStrip("warn", words.format(why=why, last=last_good_words(standing.state)), links=(again, more))

    def make_room(self, height: int) -> None:
        """How high the window is, in pixels: a question can wait for a higher one, a failure can't."""
        self._height = height
        self._make_room()

    def _make_room(self) -> None:
        fits = self._told != "ask" or self._height >= theme.current().px(ROOM)
        self.setVisible(self._told is not None and fits)

    def _later(self) -> None:
        """Until the vault is opened again."""
        self._put_off, self._told = True, None
        self.hide()
