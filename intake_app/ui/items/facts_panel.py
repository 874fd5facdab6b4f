"""What is known about an item: what was found and removed, what was kept and why, and its hashes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intake_app.domain.document import EVIDENCE, Item, Kind, Role, Status
from intake_app.ui import formats, theme
from intake_app.ui.items.alarm import Alarm
from intake_app.ui.items.report_view import ReportView
from intake_app.ui.models.items import badge, exhibit_number
from intake_app.ui.widgets.buttons import IconButton, LinkButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import ElidedText, MonoText, Text
from intake_app.words import Message
from intake_app.words.kinds import kind_name
from intake_app.workflows.taken_in import Way

WIDTH = 320


class FactsPanel(QScrollArea):
    """Shows one item. Tells when it should be called something else, what was decided about it, that it should go into
    the trash, and which item it came out of when that is asked for.
    """

    renamed = Signal(str)
    decided = Signal(Way, str)
    origin_asked = Signal(str)
    put_away = Signal(str)
    record_asked = Signal(object)
    """The item whose custody record is to be printed."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_free_width(False)

    def set_free_width(self, free: bool) -> None:
        """Take the width there is, under the preview of a narrow window, instead of the usual one beside it."""
        width = theme.current().px(WIDTH)
        self.setMinimumWidth(0 if free else width)
        self.setMaximumWidth(16_777_215 if free else width)  # Qt's own "no limit"

    def show_item(self, item: Item) -> None:
        """Build the panel for this item."""
        page = QWidget()
        theme.set_ground(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self._add_title(column, item)
        self._trouble = QVBoxLayout()
        column.addLayout(self._trouble)
        alarm = Alarm(item)
        alarm.chosen.connect(self.decided)
        column.addWidget(alarm)
        if item.report:
            column.addWidget(ReportView(item.report))
        if item.kind in EVIDENCE and item.status is Status.CLEAN:
            text = self.tr(
                "The message is kept whole: only its headers prove where it came from. The copy is its text."
            )
            column.addWidget(NoteStrip("info", text, icon="mail"))
        column.addSpacing(8)
        column.addLayout(self._pairs(item))
        record = LinkButton(self.tr("Print its custody record…"))
        record.clicked.connect(lambda: self.record_asked.emit(item))
        column.addWidget(record)
        column.addStretch(1)
        self.setWidget(page)

    def show_trouble(self, message: Message) -> None:
        """Say above all else what went wrong with the item."""
        clear(self._trouble)
        self._trouble.addWidget(MessagePanel(message))
        self.verticalScrollBar().setValue(0)

    def _add_title(self, column: QVBoxLayout, item: Item) -> None:
        head = self._head(item)
        chip, warns = Chip(*badge(item)), item.report is not None and bool(item.report.warnings)
        if not warns:  # else it is as wide as the title
            head.addWidget(chip)
        column.addLayout(head)
        if warns:
            column.addWidget(chip)
        pages = self._pages(item) if item.report and item.report.pages > 1 else ""
        received = self.tr("received {day}").format(day=formats.day_and_clock(item.provenance.received_at))
        about = " · ".join(part for part in (kind_name(item.kind), pages, received) if part)
        column.addWidget(Text(about, size="small", color="text2", wrap=True))

    def _head(self, item: Item) -> QHBoxLayout:
        """The title, which can be changed where it stands, and the way into the trash."""
        title, editor = ElidedText(item.title, weight=600), LineEdit(item.title, longest=120)
        editor.setAccessibleName(self.tr("What this item is called"))
        editor.hide()
        rename = IconButton("pencil", self.tr("Rename"), shortcut="F2")

        def start() -> None:
            title.hide()
            editor.show()
            editor.selectAll()
            editor.setFocus()

        def finish() -> None:
            if editor.text().strip() and editor.text() != item.title:
                self.renamed.emit(editor.text().strip())

        rename.clicked.connect(start)

        def leave() -> None:
            editor.hide()
            title.show()

        editor.returnPressed.connect(finish)
        editor.editingFinished.connect(leave)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(title, 1)
        head.addWidget(editor, 1)
        away = IconButton("trash-2", self.tr("Put into the trash"), shortcut="Del")
        away.clicked.connect(lambda: self.put_away.emit(item.id))
        head.addWidget(rename)
        head.addWidget(away)
        return head

    def _pages(self, item: Item) -> str:
        """How many, called what they are in files of its kind."""
        pages = item.report.pages if item.report else 0
        if item.kind in {Kind.XLSX, Kind.ODS}:
            return self.tr("%n sheet(s)", "", pages)
        if item.kind is Kind.JPEG:  # several views in one file
            return self.tr("%n picture(s)", "", pages)
        return self.tr("%n page(s)", "", pages)

    def _pairs(self, item: Item) -> Pairs:
        pairs = Pairs()
        pairs.add(self.tr("Exhibit"), exhibit_number(item))
        pairs.add(self.tr("Came as"), ElidedText(item.provenance.original_name))
        if origin := item.provenance.part_of:
            where = self.tr("Exhibit {exhibit}, file {number}").format(
                exhibit=f"{origin.exhibit:04}", number=origin.number
            )
            link = LinkButton(where)
            link.clicked.connect(lambda: self.origin_asked.emit(origin.item))
            pairs.add(self.tr("Taken out of"), link)
        if item.status is Status.CLEAN:
            sealed = item.content(Role.ORIGINAL) is not None
            pairs.add(self.tr("Original"), self.tr("Sealed in the vault") if sealed else self.tr("Not kept"))
        pairs.add(self.tr("As received"), self._hash(item.provenance.sha256))
        if clean := item.content(Role.CLEAN):
            pairs.add(self.tr("Clean copy"), self._hash(clean.sha256))
        return pairs

    def _hash(self, sha256: str) -> QWidget:
        """The two ends of a SHA-256, with a button that copies all of it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        short = MonoText(f"{sha256[:4]} {sha256[4:8]} … {sha256[-4:]}")
        short.setToolTip(f"SHA-256 {sha256}")
        copy = IconButton("copy", self.tr("Copy the whole SHA-256"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(sha256))
        row.addWidget(short)
        row.addWidget(copy)
        row.addStretch(1)
        return holder
