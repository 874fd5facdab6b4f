"""What bringing a backup back and saving a damaged vault have in common: from where, to where, and what opens it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_app.domain.progress import Step
from intake_app.domain.vault import Given
from intake_app.ui.jobs import Job, Jobs, Lane, Report
from intake_app.ui.messages import message_for
from intake_app.ui.start.found import ENDING
from intake_app.ui.unlock.secret_fields import SecretFields
from intake_app.ui.widgets.asking import Asking
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.choose import choose_folder, choose_target
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.progress import ProgressLine
from intake_app.ui.widgets.text import Text
from intake_app.workflows.restore import find_backups, name_of_vault


@dataclass(frozen=True, slots=True)
class RescueWords:
    """What the dialog calls things."""

    heading: str
    about: str
    source: str
    choose: str
    nothing: str  # said of a folder where no vault is
    secret: str
    go_on: str
    ending: str  # of the new vault's name where that of the old one is taken


class RescueDialog(Asking):
    """Nothing that is there is ever overwritten. Works with and without an open vault."""

    open_asked = Signal(Path)
    """The vault that was made should be opened."""

    def __init__(self, parent: QWidget, jobs: Jobs, words: RescueWords, place: Path) -> None:
        super().__init__(parent, words.heading)
        self._jobs, self._words, self._folder = jobs, words, place
        self._place: Path | None = None
        self._job: Job | None = None
        self._may_open = False
        self.said, self._outcome = MessageRoom(), MessageRoom()
        self.column.addWidget(Text(words.about, color="text2", wrap=True))
        self.column.addWidget(self._source_field())
        self.column.addWidget(self.said)
        self.column.addWidget(self._target_field())
        self.secret = SecretFields(words.secret, or_words=True)
        self.secret.changed.connect(self._follow)
        self.column.addWidget(self.secret)
        self.column.addWidget(self._progress_rows())
        self.column.addWidget(self._outcome)
        self._missing = Text(color="text2", wrap=True)
        self.column.addWidget(self._missing)
        self._go = Button(words.go_on, kind="primary")
        self.add_foot(self._go, self._start, leave=self.tr("Close"))
        self.finished.connect(lambda _code: self._job.cancel() if self._job else None)
        self._follow()

    # --- what those who inherit say

    def work(self, source: Path, place: Path, given: Given, report: Report) -> object:
        """Make the vault; in another thread."""
        raise NotImplementedError

    def doing(self, step: Step) -> str:
        """What is going on."""
        raise NotImplementedError

    def show_done(self, place: Path, result: object) -> None:
        """Say how it went, with `say_done`."""
        raise NotImplementedError

    def source_changed(self) -> None:
        """Another folder was chosen."""

    # --- what is chosen

    def source(self) -> Path | None:
        """The folder to read from."""
        chosen: Path | None = self._source.currentData()
        return chosen

    def show_source(self, folder: Path) -> None:
        """This one, or those that lie in it."""
        self._jobs.run(
            Lane.POOL,  # a drive that hangs holds up nothing
            lambda _report: find_backups(folder),
            owner=self,
            done=self._show_found,
        )

    def show_place(self, place: Path) -> None:
        """Where the new vault comes to be."""
        self._place = place if place.suffix == ENDING else place.with_name(place.name + ENDING)
        self._to.setText(str(self._place))
        self._follow()

    def offer_opening(self) -> None:
        """Let the vault that is made be opened from here."""
        self._may_open = True

    def say_done(self, kind_ok: bool, text: str) -> None:
        """How it ended; with a link to open what was made where that can be done."""
        place = self._place
        links: tuple[QWidget, ...] = ()
        if self._may_open and place is not None:
            link = LinkButton(self.tr("Unlock it"))
            link.clicked.connect(self.accept)
            link.clicked.connect(lambda: self.open_asked.emit(place))
            links = (link,)
        self._tell(NoteStrip("ok" if kind_ok else "warn", text, links=links))

    # --- parts

    def _source_field(self) -> Field:
        self._source = ComboBox()
        self._source.currentIndexChanged.connect(lambda _index: self._source_chosen())
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(lambda: choose_folder(self, self._words.choose, self.show_source))
        return Field(self._words.source, self._source, beside=(choose,))

    def _target_field(self) -> Field:
        self._to = LineEdit(longest=4096)
        self._to.setReadOnly(True)
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._choose_place)
        return Field(self.tr("New vault"), self._to, beside=(choose,))

    def _progress_rows(self) -> QWidget:
        self._progress, self._cancel = ProgressLine(), Button(self.tr("Cancel"), small=True)
        self._cancel.clicked.connect(self._stop)
        self._under_way = QWidget()
        row = in_a_row(spacing=12)
        row.setContentsMargins(0, 0, 0, 0)
        row.insertWidget(0, self._progress, 1)
        row.insertWidget(1, self._cancel)
        self._under_way.setLayout(row)
        self._under_way.hide()
        return self._under_way

    # --- what happens

    def _show_found(self, folders: list[Path]) -> None:
        self._source.clear()
        for folder in folders:
            self._source.addItem(folder.name, folder)
        if not folders:
            self.said.say(NoteStrip("warn", self._words.nothing))

    def _source_chosen(self) -> None:
        self.said.hide()
        if (source := self.source()) is not None:
            self.show_place(free_place(self._folder, name_of_vault(source), self._words.ending))
            self.source_changed()
        self._follow()

    def _choose_place(self) -> None:
        place = self._place or self._folder / f"vault{ENDING}"
        start = next((each for each in (place.parent, *place.parents) if each.is_dir()), None)
        choose_target(self, self.tr("Where the new vault goes"), self.show_place, name=place.name, start=start)

    def _follow(self) -> None:
        missing = self._what_is_missing()
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing) and self._job is None)
        self._go.setEnabled(not missing and self._job is None)

    def _what_is_missing(self) -> str:
        """Why it can't begin yet; nothing when it can."""
        if self.source() is None:
            return self.tr("Choose what is to be read")
        if self._place is None:
            return self.tr("Choose where the new vault goes")
        return "" if self.secret.is_typed() else self.tr("Type the passphrase, or the words of the sheet")

    def _start(self) -> None:
        source, place, asked = self.source(), self._place, self.secret.given()
        assert source is not None
        assert place is not None
        self._outcome.hide()
        self._progress.set(self.doing(Step("")))
        self._cancel.setEnabled(True)
        self._under_way.show()
        self._job = self._jobs.run(
            Lane.POOL,
            lambda report: self.work(source, place, asked.read(), report),
            owner=self,
            done=lambda result: self._done(place, result),
            failed=self._failed,
            progress=lambda step: self._progress.set(self.doing(step), done=step.done, total=step.total),
            ended=self._ended,
        )
        self._follow()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        if self._job:
            self._job.cancel()

    def _done(self, place: Path, result: object) -> None:
        self.secret.clear()
        self.show_done(place, result)

    def _failed(self, error: Exception) -> None:
        if message := message_for(error):
            self._tell(MessagePanel(message))

    def _tell(self, widget: QWidget) -> None:
        self._outcome.say(widget)
        self.reveal(self._outcome)

    def _ended(self) -> None:
        self._job = None
        self._under_way.hide()
        if self._outcome.isHidden():
            self._tell(NoteStrip("info", self.tr("Stopped. No half vault was left.")))
        self._follow()


def free_place(folder: Path, name: str, ending: str) -> Path:
    """A name that nothing has yet: that of the vault, or with `ending` behind it, or with a number too."""
    names = (f"{name}{ENDING}", f"{name}-{ending}{ENDING}", *(f"{name}-{ending}-{n}{ENDING}" for n in range(2, 1000)))
    return next(path for path in (folder / each for each in names) if not path.exists())
