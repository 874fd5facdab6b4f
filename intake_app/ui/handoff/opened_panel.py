"""An opened handoff: verdicts in plain words, the list of files, and what can be done with it."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.document import Item, Kind, Status
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.ui import formats
from intake_app.ui.jobs import Jobs, Lane, Report, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.models.items import CHIPS, kind_icon
from intake_app.ui.session import Session
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.words.labels import status_label
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import File, OpenedHandoff, Seal, State

KINDS = frozenset(Kind)
Verdict = tuple[str, Token, str, str]


class OpenedPanel(QWidget):
    """Shows one opened handoff. What does not hold can be read here, but not saved."""

    def __init__(self, opened: OpenedHandoff, jobs: Jobs, session: Session | None) -> None:
        super().__init__()
        self._opened, self._jobs, self._session = opened, jobs, session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._verdicts())
        column.addLayout(self._actions())
        self._said = QVBoxLayout()
        column.addLayout(self._said)
        column.addWidget(self._files())

    def save_to(self, folder: Path) -> None:
        """Save everything into this new or empty folder."""
        words = StripWords(what=lambda _step: self.tr("Saving the handoff"), in_bytes=True)
        self._set_busy(True)
        self._jobs.run(
            Lane.POOL,
            lambda report: self._opened.save_all(folder, progress=report),
            owner=self,
            done=lambda saved: self._show_saved(folder, len(saved)),
            failed=self._show_fault,
            ended=lambda: self._set_busy(False),
            strip=words,
        )

    def take_in(self) -> None:
        """Take everything into a new matter of the open vault."""
        session, opened = self._session, self._opened
        assert session is not None

        def work(report: Report) -> tuple[MatterCode, list[Item]]:
            title = self.tr("Handoff {code}").format(code=opened.manifest.matter)
            matter = new_matter(session.vault, Mode.CLINIC_INTAKE, title, actor=session.actor, originals=Originals.KEEP)
            return matter.code, opened.take_into(session.vault, matter.code, actor=session.actor, progress=report)

        words = StripWords(what=lambda _step: self.tr("Taking the handoff in"), in_bytes=True)
        self._set_busy(True)
        self._jobs.run(
            Lane.POOL,
            work,
            owner=self,
            done=lambda result: session.go("matters", (result[0], "items")),
            failed=self._show_fault,
            ended=lambda: self._set_busy(False),
            strip=words,
        )

    def _verdicts(self) -> Panel:
        manifest, opened = self._opened.manifest, self._opened
        panel = Panel(
            self.tr("Matter {code}").format(code=manifest.matter),
            icon="lock-open",
            note=self.tr("sealed {when}").format(when=formats.day_and_clock(manifest.created)),
        )
        whole = opened.whole
        chip = ("ok", "circle-check", self.tr("Whole")) if whole else ("bad", "octagon-x", self.tr("Not whole"))
        panel.set_right(Chip(*chip))  # type: ignore[arg-type]  # the kinds are literals above
        lines = [self._addressed(), self._signed(), self._complete(), *self._extra()]
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for icon, color, title, second in lines:
            column.addWidget(Row(title, second, icon=icon, color=color, last=title is lines[-1][2]))
        panel.add_flush(rows)
        return panel

    def _addressed(self) -> Verdict:
        if self._opened.addressed:
            return "circle-check", "ok", self.tr("It was made for your key"), ""
        return (
            "triangle-alert",
            "warn",
            self.tr("It was made for another key"),
            self.tr("Somebody opened it and sealed it again for yours. Ask the sender."),
        )

    def _signed(self) -> Verdict:
        sender = self._opened.manifest.sender
        name = sender.name or self.tr("a sender without a name")
        match self._opened.seal:
            case Seal.GOOD:
                words = self.tr("Signing key {key}. Compare it with one you know: the name alone proves nothing.")
                return (
                    "shield-check",
                    "ok",
                    self.tr("Signed by {name}").format(name=name),
                    words.format(key=sender.key),
                )
            case Seal.BAD:
                second = self.tr("The list of contents is not the one that was signed. Don’t rely on it.")
                return "octagon-x", "bad", self.tr("The signature does not fit"), second
            case _:
                second = self.tr("Nothing proves who made the list of contents.")
                return "triangle-alert", "warn", self.tr("Not signed"), second

    def _complete(self) -> Verdict:
        bad = [each.path for each in self._opened.verdicts if each.state in {State.MISSING, State.ALTERED}]
        count = len(self._opened.manifest.files)
        if bad:
            title = self.tr("%n file(s) missing or altered", "", len(bad))
            return "octagon-x", "bad", title, ", ".join(bad)
        return "circle-check", "ok", self.tr("All %n file(s) are as listed", "", count), ""

    def _extra(self) -> list[Verdict]:
        extra = [each.path for each in self._opened.verdicts if each.state is State.UNLISTED]
        if not extra:
            return []
        title = self.tr("%n file(s) not on the list, never saved", "", len(extra))
        return [("triangle-alert", "warn", title, ", ".join(extra))]

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
        for file in files:
            column.addWidget(self._file_row(file, last=file is files[-1]))
        panel.add_flush(rows)
        return panel

    def _file_row(self, file: File, *, last: bool) -> Row:
        kind = Kind(file.kind) if file.kind in KINDS else Kind.UNKNOWN
        right: QWidget | None = None
        if file.status in CHIPS:
            status = Status(file.status)
            right = Chip(*CHIPS[status], status_label(status))
        second = self.tr("{size} · SHA-256 {sha256}").format(size=formats.size(file.size), sha256=file.sha256)
        return Row(file.path, second, icon=kind_icon(kind), color="text2", right=right, last=last)

    def _ask_where(self) -> None:
        choose_target(self, self.tr("Save into a new folder"), self.save_to, name=self._opened.manifest.matter)

    def _show_saved(self, folder: Path, count: int) -> None:
        text = self.tr("%n file(s) saved in {folder}. They are readable by anyone who uses this computer.", "", count)
        self._say(NoteStrip("ok", text.format(folder=folder)))

    def _show_fault(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            self._say(MessagePanel(message))

    def _say(self, widget: QWidget) -> None:
        clear(self._said)
        self._said.addWidget(widget)

    def _set_busy(self, busy: bool) -> None:
        for button in (self._save, self._take):
            button.setEnabled(not busy and self._opened.whole)
