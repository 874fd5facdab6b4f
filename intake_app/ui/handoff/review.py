"""Step 3: exactly what will be inside, with sizes; single files can be left out."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.document import Kind, Status
from intake_app.ui import formats, theme
from intake_app.ui.handoff.selection import Part, SheetName
from intake_app.ui.handoff.too_much import too_much
from intake_app.ui.models.items import CHIPS, kind_icon
from intake_app.ui.widgets.buttons import IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.scroll import FittedArea
from intake_app.ui.widgets.step_number import StepNumber
from intake_app.ui.widgets.text import ElidedText, Text
from intake_app.words.handoff_fields import left_out_words
from intake_app.words.labels import status_label
from intake_app.workflows.material import Inside
from intake_app.workflows.open_handoff import File, What

AT_ONCE = 100
"""Rows that are made at once."""
MORE = 36  # pixels at 100 %
_CHOSEN = frozenset({What.DOCUMENT, What.NOTE})
_OWN = _CHOSEN | {What.NUMBERED, What.SHEET}


class Review(Panel):
    """Lists a bundle. `left_out` carries the part that should stay, `put_back` asks for all of them again,
    `list_asked` for the list as a file, without the package, and `again_asked` for what was stopped.
    """

    again_asked = Signal()
    list_asked = Signal()
    left_out = Signal(object)
    put_back = Signal()

    def __init__(self) -> None:
        self.number = StepNumber(3, "waiting")
        super().__init__(self.tr("Review what will be inside"), step=self.number)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._waiting: Iterator[tuple[File, str, Part | None]] = iter(())
        self._left = 0  # how many wait
        self._chip_width = 0  # of the widest
        self._around = False  # whether those that explain the rest have begun
        self._more = LinkButton("")
        self._more.setMinimumHeight(theme.current().px(MORE))
        self._more.clicked.connect(self._show_more)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        self._list = FittedArea(holder)
        self.add_flush(self._list)
        self._foot = self._key_line()
        self.add_flush(self._foot)

    def set_room(self, height: int) -> None:
        """How tall the list may become, in pixels."""
        self._list.set_room(height)

    def show_nothing(self, held_back: int = 0) -> None:
        """Nothing is ticked, or nobody chosen, or all of it was left out here."""
        self._show_words(self.tr("Finish “To whom”, and choose at least one item or note."))
        if held_back:
            self._add_link(self.tr("Put back %n left out", "", held_back), self.put_back)

    def show_waiting(self) -> None:
        """It is being put together. A list that is there stays, so that more of it can be left out."""
        told = self.tr("Putting together what would be inside")
        if self._foot.isHidden():
            self._show_words(told)
        else:
            self.set_note(told)
            self.number.set_state("active")

    def show_stopped(self) -> None:
        """It was not put together."""
        self._show_words(self.tr("What would be inside was not put together."))
        self._add_link(self.tr("Put it together"), self.again_asked)

    def _show_words(self, text: str) -> None:
        """In the place of the list."""
        self._clear()
        self.set_note("")
        words = Text(text, color="text2", wrap=True)
        words.setContentsMargins(16, 16, 16, 16)
        self._rows.addWidget(words)
        self._foot.hide()
        self.number.set_state("waiting")

    def _add_link(self, text: str, signal: SignalInstance) -> None:
        link = LinkButton(text)
        link.clicked.connect(signal)
        holder = QWidget()
        row = in_a_row(link)
        row.setContentsMargins(16, 0, 16, 16)
        holder.setLayout(row)
        self._rows.addWidget(holder)

    def show_inside(self, inside: Inside, parts: Iterable[Part], counsel: str, held_back: int) -> None:
        """`parts` are what the documents and notes stand for, in the same order."""
        self._clear()
        count = len(inside.entries) + inside.pictures
        self.set_note(self.tr("%n file(s), {size}", "", count).format(size=formats.size(inside.total)))
        self._chip_width = max(self._chip(status).sizeHint().width() for status in (None, *Status))
        self._left, self._waiting = len(inside.entries), _lines(inside, parts)
        if not inside.fits:
            self._rows.addWidget(too_much(count))
        self._show_more()
        if inside.pictures:
            told = self.tr("%n picture(s) of numbered pages, {size}", "", inside.pictures)
            self._below.addWidget(Line())
            size = formats.size(inside.pictures_size)
            self._below.addWidget(Row(told.format(size=size), icon="image", last=True))
        self._lacking.setText(self.tr("Not told: {fields}").format(fields=left_out_words(inside.left_out)))
        self._lacking_row.setVisible(bool(inside.left_out))
        self._foot.show()
        told = self.tr("Only {name} can open it. Signed by this vault.").format(name=counsel)
        self._words.setText(
            told if counsel else self.tr("Whoever knows the passphrase opens it. Signed by this vault.")
        )
        self._back.setVisible(held_back > 0)
        self._back.setText(self.tr("Put back %n left out", "", held_back))
        self.number.set_state("done")

    def _show_more(self) -> None:
        """A row is made of many widgets: the next ones are made when they are asked for."""
        for line in islice(self._waiting, AT_ONCE):
            self._left -= 1
            if line[0].what not in _OWN and not self._around:
                self._around = True
                self._add_title(self.tr("Always goes along: explanations, lists, checksums"))
            if self._rows.count():
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(*line))
        self._more.setText(self.tr("Show more (%n left)", "", self._left))
        self._more.setVisible(self._left > 0)

    def _add_title(self, text: str) -> None:
        self._rows.addWidget(Line())
        words = Text(text, size="small", color="text2", wrap=True)
        words.setContentsMargins(16, 8, 16, 6)
        self._rows.addWidget(words)

    def _row(self, file: File, label: str, part: Part | None) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(IconLabel(kind_icon(Kind(file.kind)), "text2"))
        name = file.path.rpartition("/")[2]
        row.addWidget(ElidedText(f"{name} · {label}" if label else name), 1)
        row.addWidget(Text(formats.size(file.size), color="text2"))
        row.addWidget(self._status(file))
        leave = IconButton("x", self.tr("Leave {name} out").format(name=label or name))
        leave.clicked.connect(lambda: holder.setEnabled(False))
        leave.clicked.connect(lambda: self.left_out.emit(part))
        policy = leave.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        leave.setSizePolicy(policy)
        if part is None:
            leave.hide()  # what explains and lists the rest always goes
        row.addWidget(leave)
        return holder

    def _status(self, file: File) -> QWidget:
        """The chip in a column as wide as the widest of its words."""
        holder = QWidget()
        holder.setMinimumWidth(self._chip_width)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._chip(file.status))
        row.addStretch(1)
        return holder

    def _chip(self, status: Status | None) -> Chip:
        if status is None:
            return Chip("quiet", "pencil", self.tr("Written here"))
        return Chip(*CHIPS[status], status_label(status))

    def _key_line(self) -> QWidget:
        self._words = Text(wrap=True)
        self._back = LinkButton(self.tr("Put back"))
        self._back.hide()
        self._back.clicked.connect(self.put_back)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line())
        column.addWidget(self._lacking_line())
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 12)
        row.setSpacing(8)
        row.addWidget(IconLabel("key"))
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        listed = LinkButton(self.tr("Save this list…"))
        listed.clicked.connect(self.list_asked)
        row.addWidget(listed)
        column.addLayout(row)
        return holder

    def _lacking_line(self) -> QWidget:
        """Which fields are left out."""
        self._lacking, self._lacking_row = Text(wrap=True), QWidget()
        row = QHBoxLayout(self._lacking_row)
        row.setContentsMargins(16, 6, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("eye-off"))
        row.addWidget(self._lacking, 1)
        return self._lacking_row

    def _clear(self) -> None:
        self._around = False
        self._back.hide()
        self._more.hide()
        clear(self._rows)
        clear(self._below)


def _lines(inside: Inside, parts: Iterable[Part]) -> Iterator[tuple[File, str, Part | None]]:
    """What was chosen first, then what explains and lists it."""
    chosen, entries = iter(parts), inside.entries
    for file, label in (entry for entry in entries if entry[0].what in _OWN):
        yield file, label, next(chosen) if file.what in _CHOSEN else _sheet(file)
    for file, label in (entry for entry in entries if entry[0].what not in _OWN):
        yield file, label, None


def _sheet(file: File) -> SheetName | None:
    """A sheet goes by its name."""
    return SheetName(file.path.rpartition("/")[2]) if file.what is What.SHEET else None
