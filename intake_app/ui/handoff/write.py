"""Step 4: where to write it, the writing and the reading back, and the receipt."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.progress import Step
from intake_app.ui import formats
from intake_app.ui.handoff.drives import Drives
from intake_app.ui.handoff.part_size import PartSize
from intake_app.ui.messages import message_for
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.progress import ProgressLine
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import ElidedText, MonoText, Text
from intake_app.words.opening import age_command
from intake_app.workflows.drives import file_limit
from intake_app.workflows.write_file import free_name

ENDING = ".age"


class Write(Panel):
    """`asked` carries the file to write. The page tells when it is ready, how far it is, and how it ended."""

    asked = Signal(object)  # Path
    another_asked = Signal()
    largest_changed = Signal(object)
    """Bytes of a file at most, as the drive or the user has it; None for no limit."""
    grown = Signal()
    """It says more than before, perhaps below what can be seen."""

    def __init__(self) -> None:
        self.number = StepNumber(4, "waiting")
        super().__init__(self.tr("Write to a drive, then read back"), step=self.number)
        self._target: Path | None = None
        self._suggested = ""
        self._needed = 0
        self._largest: int | None = None
        self._ready = False
        self.drives = Drives()
        self.drives.chosen.connect(lambda place: self.choose_target(free_name(place / self._suggested)))
        self.body.addLayout(self._target_line())
        self.body.addWidget(self.drives)
        self.parts = PartSize()
        self.parts.changed.connect(self._show_target)
        self.body.addWidget(self.parts)
        self._line = ProgressLine()
        self._line.hide()
        self._result = QVBoxLayout()
        self.body.addWidget(self._line)
        self.body.addLayout(self._result)
        self._show_target()

    def start(self, name: str) -> None:
        """Another handoff: propose this file name."""
        self._suggested, self._target = name, None
        self.drives.look()
        self._line.hide()
        self._clear()
        self._show_target()

    def set_ready(self, ready: bool, needed: int) -> None:
        """Whether steps 1 to 3 are done, and how many bytes it takes."""
        self._ready, self._needed = ready, needed
        self._show_target()

    def show_running(self) -> None:
        """The work began."""
        self._clear()
        self._line.show()
        self._go.setEnabled(False)
        self._choose.setEnabled(False)
        self.drives.hide()
        self.parts.hide()
        self.parts.settle()
        self._free.setText(self.tr("Leave the drive in until it says here that it is safe to remove."))
        self._line.set(self.tr("Sealing"))

    def show_step(self, step: Step) -> None:
        """Counting, writing or reading back, in bytes; reading what goes and putting numbers on it, one by one."""
        things = {"gather": self.tr("Putting together what was chosen"), "number": self.tr("Putting numbers on pages")}
        if step.stage in things:
            self._line.set(things[step.stage], done=step.done, total=step.total)
            return
        part = self.tr("{done} of {total}").format(done=formats.size(step.done), total=formats.size(step.total))
        if step.stage == "count":
            self._line.set(self.tr("Counting checksums, once"), about=part, done=step.done, total=step.total)
        elif step.stage == "read_back":
            words = self.tr("{part}, all the same so far").format(part=part)
            self._line.set(self.tr("Reading back and comparing"), about=words, done=step.done, total=step.total)
        else:
            self._line.set(self.tr("Sealing and writing"), about=part, done=step.done, total=step.total)

    def show_receipt(self, records: Sequence[HandoffRecord], show: Callable[[], None]) -> None:
        """Written, flushed, read back, entered in the record: one for each file. `show` brings the page about them."""
        self._stopped()
        self._clear()
        self.number.set_state("done")
        head = in_a_row(Chip("ok", "circle-check", self.tr("Written and read back")))
        safe = Text(self.tr("All of it is on the drive: it is safe to remove."), color="text2", wrap=True)
        then = self.tr(
            "Give it to counsel. The printed receipt says how it is opened. When their acknowledgement comes, enter it"
            " under Handoffs."
        )
        pairs = Pairs()
        for record in records:
            pairs.add(self.tr("File"), record.file_name)
            pairs.add(self.tr("Size"), formats.size(record.size))
            pairs.add(self.tr("SHA-256"), self._whole_hash(record.sha256))
        receipt = Button(self.tr("&Receipt…"), icon="printer")
        receipt.clicked.connect(show)
        again = Button(self.tr("Hand off again"))
        again.clicked.connect(self.another_asked)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(safe)
        column.addWidget(Text(then, color="text2", wrap=True))
        column.addLayout(pairs)
        column.addWidget(self._with_age(records))
        column.addLayout(in_a_row(receipt, again))
        self._result.addWidget(holder)
        for widget in (self._choose, self._go, self.parts, self._free):
            widget.hide()

    def show_fault(self, error: Exception) -> None:
        """What happened, what is safe, and another try."""
        self._stopped()
        message = message_for(error)
        if message:
            self._result.addWidget(MessagePanel(message))

    def show_cancelled(self) -> None:
        """The user stopped it."""
        self._stopped()
        self._clear()
        self._result.addWidget(Text(self.tr("Stopped. No file was left on the drive."), color="text2", wrap=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if 0 <= event.oldSize().height() < event.size().height() and (self._result.count() or self.parts.is_open):
            self.grown.emit()

    def _stopped(self) -> None:
        self._line.hide()
        self._show_target()

    def _whole_hash(self, sha256: str) -> MonoText:
        half = len(sha256) // 2
        return MonoText(f"{sha256[:half]}\n{sha256[half:]}")

    def _with_age(self, records: Sequence[HandoffRecord]) -> Text:
        """What can be sent along where nothing prints."""
        text = self.tr("With age: {command}").format(command=age_command(records[0], parts=len(records)))
        shown = Text(text, wrap=True)
        shown.selectable()
        return shown

    def _target_line(self) -> QHBoxLayout:
        self._place = ElidedText()
        self._free = Text(size="small", color="text2", wrap=True)
        self._choose = Button(self.tr("Choose where…"), icon="usb")
        self._choose.clicked.connect(self._ask)
        self._go = Button(self.tr("&Hand off"), kind="primary", icon="upload")
        self._go.clicked.connect(lambda: self.asked.emit(self._target))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._place)
        words.addWidget(self._free)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("hard-drive", "text2"))
        row.addLayout(words, 1)
        row.addWidget(self._choose)
        row.addWidget(self._go)
        return row

    def _ask(self) -> None:
        folder = self._target.parent if self._target else None
        choose_target(self, self.tr("Write the handoff to"), self.choose_target, name=self._suggested, start=folder)

    def choose_target(self, target: Path) -> None:
        """Write to this file; it gets its ending if it has none."""
        self._target = target if target.suffix == ENDING else target.with_name(target.name + ENDING)
        self._clear()
        self._show_target()

    def _show_target(self) -> None:
        target = self._target
        self._choose.setEnabled(True)
        for widget in (self._choose, self._go, self._free):
            widget.show()
        self.drives.setVisible(target is None)
        self.parts.show()
        self._go.setEnabled(self._ready and target is not None)
        self.number.set_state("active" if self._ready else "waiting")
        limit = file_limit(target.parent) if target else None
        self._keep_to(limit)
        if target is None:
            self._place.setText(self.tr("No place chosen yet"))
            self._free.setText(self.tr("A USB stick, best one that holds nothing else."))
            return
        self._place.setText(str(target))
        try:
            free = shutil.disk_usage(target.parent).free
        except OSError:
            self._free.setText(self.tr("This place can’t be reached."))
            return
        enough = self.tr("{free} free, {needed} needed") if self._needed else self.tr("{free} free")
        short = self.tr("Too small: {free} free, {needed} needed")
        text = enough if free > self._needed else short
        words = [text.format(free=formats.size(free), needed=formats.size(self._needed))]
        if self._largest is not None and self._needed > self._largest:
            several = self.tr("Several files of at most {limit}, each whole in itself.")
            if self._largest == limit:
                several = self.tr(
                    "This drive holds no file above {limit}: there will be several, each whole in itself."
                )
            words.append(several.format(limit=formats.size(self._largest)))
        self._free.setText("\n".join(words))

    def _keep_to(self, limit: int | None) -> None:
        """Files no larger than the drive and the user will have them."""
        largest = min((size for size in (limit, self.parts.bytes()) if size is not None), default=None)
        if largest != self._largest:
            self._largest = largest
            self.largest_changed.emit(largest)

    def _clear(self) -> None:
        clear(self._result)
