"""An opened handoff: verdicts in plain words, the list of files, and what can be done with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.document import Item, Kind, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.domain.names import file_name
from intake_app.domain.people import KeyCheck
from intake_app.ui import formats
from intake_app.ui.handoff.answer import AnswerPanel
from intake_app.ui.handoff.look import LookDialog
from intake_app.ui.handoff.verdicts import CHECKS, VerdictRows, Whose
from intake_app.ui.jobs import Jobs, Lane, Report, StripWords
from intake_app.ui.models.items import CHIPS, kind_icon
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, IconButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.words.labels import status_label
from intake_app.words.quoting import quoted
from intake_app.workflows.acknowledge import check_signer, known_as
from intake_app.workflows.new_matter import new_matter, rename_matter
from intake_app.workflows.open_handoff import File, OpenedHandoff, Seal, State
from intake_app.workflows.taken_before import taken_before

if TYPE_CHECKING:
    from intake_app.workflows.cleaner import Cleaner

KINDS = frozenset(Kind)
LONGEST_CODE = 24  # characters; a code of ours has seven
MOST_ROWS = 500  # a stranger's list can be a hundred thousand long, which no window lays out
Lend = Callable[[], "Cleaner"]


class OpenedPanel(QWidget):
    """Shows one opened handoff. What does not hold can be read here, but not saved.

    `busy` tells when saving or taking in begins and ends: opening another one would break it off.
    """

    busy = Signal(bool)

    def __init__(self, opened: OpenedHandoff, jobs: Jobs, session: Session | None, lend: Lend) -> None:
        super().__init__()
        self._sound = {verdict.path for verdict in opened.verdicts if verdict.state is State.GOOD}
        self._opened, self._jobs, self._session, self._lend = opened, jobs, session, lend
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._verdicts())
        column.addLayout(self._actions())
        self._said = MessageRoom()
        column.addWidget(self._said)
        column.addWidget(AnswerPanel(opened, jobs, session))
        column.addWidget(self._files())
        self._ask_whose()

    def save_to(self, folder: Path) -> None:
        """Save everything into this new or empty folder."""
        words = StripWords(what=lambda _step: self.tr("Saving the handoff"), in_bytes=True)
        self._set_busy(True)
        self._jobs.run(
            Lane.POOL,
            lambda report: self._opened.save_all(folder, progress=report),
            owner=self,
            done=lambda saved: self._show_saved(folder, len(saved)),
            failed=self._said.tell,
            ended=lambda: self._set_busy(False),
            strip=words,
        )

    def take_in(self) -> None:
        """Take everything into a new matter of the open vault."""
        session, opened = self._session, self._opened
        assert session is not None
        code = quoted(opened.manifest.matter)
        # Until all of it is there the title says so: a lock, a cable or a power cut may end this halfway.
        begun, whole = self.tr("Handoff {code}, not all of it yet"), self.tr("Handoff {code}")

        def work(report: Report) -> tuple[MatterCode, list[Item]]:
            vault, actor, title = session.vault, session.actor, begun.format(code=code)
            matter = new_matter(vault, Mode.CLINIC_INTAKE, title, actor=actor, originals=Originals.KEEP)
            items = opened.take_into(vault, matter.code, actor=actor, progress=report)
            rename_matter(vault, matter.code, whole.format(code=code), actor=actor)
            return matter.code, items

        words = StripWords(what=lambda _step: self.tr("Taking the handoff in"), in_bytes=True)
        self._set_busy(True)
        self._jobs.run(
            Lane.POOL,
            work,
            owner=self,
            done=lambda result: session.go("matters", (result[0], "items")),
            failed=lambda error: self._tell_how_far(error, begun.format(code=code)),
            ended=lambda: self._set_busy(False),
            strip=words,
        )

    def _tell_how_far(self, error: Exception, title: str) -> None:
        self._said.tell(error)
        told = self.tr("What was taken in before that is in the matter “{title}”. Take it in again, then delete that.")
        self._said.add(NoteStrip("warn", told.format(title=title)))

    def _verdicts(self) -> Panel:
        manifest, opened = self._opened.manifest, self._opened
        panel = Panel(
            self.tr("Matter {code}").format(code=quoted(manifest.matter, LONGEST_CODE)),
            icon="lock-open",
            note=self.tr("sealed {when}").format(when=formats.day_and_clock(manifest.created)),
        )
        whole = opened.whole
        chip = ("ok", "circle-check", self.tr("Whole")) if whole else ("bad", "octagon-x", self.tr("Not whole"))
        panel.set_right(Chip(*chip))  # type: ignore[arg-type]  # the kinds are literals above
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        panel.add_flush(holder)
        return panel

    def _checked(self, how: KeyCheck) -> None:
        """The words of the key that signed were compared, and are the same."""
        session, sender = self._session, self._opened.manifest.sender
        assert session is not None
        session.jobs.run(
            Lane.WRITING,
            lambda _report: check_signer(session.vault, sender.key, sender.name, how, actor=session.actor),
            owner=self,
            done=lambda _signer: self._ask_whose(),
            failed=self._said.tell,
        )

    def _ask_whose(self) -> None:
        """What the vault knows of the key that signed, and of the handoff."""
        session, sender, good = self._session, self._opened.manifest.sender, self._opened.seal is Seal.GOOD
        if session is None:
            self._show_verdicts((None, None))
            return
        session.jobs.run(
            Lane.READING,
            lambda _report: (
                known_as(session.vault, sender.key, sender.name) if good else None,
                taken_before(session.vault, self._opened),
            ),
            owner=self,
            done=self._show_verdicts,
            failed=self._said.tell,
        )

    def _show_verdicts(self, known: tuple[Whose, CustodyEvent | None]) -> None:
        rows = VerdictRows(self._opened, *known)
        for button, how in zip((rows.met, rows.called), CHECKS, strict=True):
            button.clicked.connect(lambda _on=False, how=how: self._checked(how))
        clear(self._rows)
        self._rows.addWidget(rows)

    def _actions(self) -> QHBoxLayout:
        self._save = Button(self.tr("Save &all…"), kind="primary", icon="save")
        self._save.clicked.connect(self._ask_where)
        self._take = Button(self.tr("&Take into this vault"), icon="download")
        self._take.clicked.connect(self.take_in)
        if self._session is None:
            self._take.hide()
        for button in (self._save, self._take):
            button.setEnabled(self._opened.whole)
        return in_a_row(self._save, self._take)

    def _files(self) -> Panel:
        files = self._opened.manifest.files
        total = formats.size(sum(file.size for file in files))
        panel = Panel(self.tr("What is inside"), icon="list", note=total)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        shown = files[:MOST_ROWS]
        for file in shown:
            column.addWidget(self._file_row(file, last=file is files[-1]))
        if more := len(files) - len(shown):
            told = self.tr("%n more file(s): save them all, then see open-me.html", "", more)
            if not self._opened.page_is_harmless:
                told = self.tr("%n more file(s): save them all, then see manifest.json", "", more)
            column.addWidget(Row(told, icon="list", last=True))
        panel.add_flush(rows)
        return panel

    def _file_row(self, file: File, *, last: bool) -> Row:
        kind = Kind(file.kind) if file.kind in KINDS else Kind.UNKNOWN
        right: QWidget | None = None
        if file.status in CHIPS:
            told = self.tr("{status}, says the sender")  # nothing of it was checked here
            right = Chip("quiet", "", told.format(status=status_label(Status(file.status))))
        second = self.tr("{size} · SHA-256 {sha256}").format(size=formats.size(file.size), sha256=file.sha256)
        look = IconButton("eye", self.tr("Look at {name}").format(name=file.path))
        look.clicked.connect(lambda: self.look_at(file))
        look.setEnabled(file.path in self._sound)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for widget in (right, look):
            if widget:
                line.addWidget(widget)
        return Row(file.path, second, icon=kind_icon(kind), color="text2", right=beside, last=last)

    def look_at(self, file: File) -> None:
        """Show one file, decoded behind glass, without saving it."""
        LookDialog(self, self._opened, file, self._jobs, self._lend).start()

    def _ask_where(self) -> None:
        name = file_name(self._opened.manifest.matter)  # a path would lead the dialog elsewhere
        choose_target(self, self.tr("Save into a new folder"), self.save_to, name=name)

    def _show_saved(self, folder: Path, count: int) -> None:
        text = self.tr("%n file(s) saved in {folder}. They are readable by anyone who uses this computer.", "", count)
        self._said.say(NoteStrip("ok", text.format(folder=folder)))

    def _set_busy(self, busy: bool) -> None:
        for button in (self._save, self._take):
            button.setEnabled(not busy and self._opened.whole)
        self.busy.emit(busy)
