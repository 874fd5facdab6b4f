"""What is known about an item: what was found and removed, what was kept and why, and its hashes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intake_app.domain.document import CleaningReport, Finding, Item, Role, Status
from intake_app.domain.findings import What
from intake_app.ui import formats, theme
from intake_app.ui.models.items import CHIPS, exhibit_number
from intake_app.ui.widgets.buttons import IconButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.section import SectionHead
from intake_app.ui.widgets.text import ElidedText, MonoText, Text
from intake_app.words.findings import describe
from intake_app.words.kinds import kind_name
from intake_app.words.labels import status_label

WIDTH = 320
IMPORTANCE: list[str] = [*What]  # where, when, which device, who: as the codes are listed
ICONS = {
    What.GPS: "flag",
    What.SERIAL: "key",
    What.TAKEN_AT: "clock",
    What.DEVICE: "phone",
    What.THUMBNAIL: "image",
    What.SECOND_PICTURE: "image",
    What.PERSON: "user",
    What.COMMENT: "pencil",
    What.CAPTION: "pencil",
    What.MOTION_VIDEO: "film",
    What.ORIENTATION: "rotate-cw",
    What.COLOURS: "circle-half",
}


class FactsPanel(QScrollArea):
    """Shows one item; tells when it should be called something else."""

    renamed = Signal(str)

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
        if item.report:
            self._add_report(column, item.report)
        else:
            text = self.tr("This kind can’t be cleaned here. It is kept exactly as it came, with all it carries.")
            column.addWidget(NoteStrip("warn", text, icon="sealed"))
        column.addSpacing(8)
        column.addLayout(self._pairs(item))
        column.addStretch(1)
        self.setWidget(page)

    def _add_title(self, column: QVBoxLayout, item: Item) -> None:
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
        head.addWidget(rename)
        kind, icon = CHIPS[item.status]
        head.addWidget(Chip(kind, icon, status_label(item.status)))
        column.addLayout(head)
        pages = self.tr("%n page(s)", "", item.report.pages) if item.report and item.report.pages > 1 else ""
        received = self.tr("received {day}").format(day=formats.day_and_clock(item.provenance.received_at))
        about = " · ".join(part for part in (kind_name(item.kind), pages, received) if part)
        column.addWidget(Text(about, size="small", color="text2", wrap=True))

    def _add_report(self, column: QVBoxLayout, report: CleaningReport) -> None:
        self._add_findings(column, self.tr("Found and removed"), "x", report.removed)
        if not report.removed:
            column.addWidget(Text(self.tr("Nothing hidden was found."), color="text2", wrap=True))
        kept = tuple(finding for finding in report.kept if finding.what != What.CONTENT)
        if kept:
            self._add_findings(column, self.tr("Found and kept"), "check", kept)
        text = self.tr("Faces, handwriting and wording stay visible. Look before you share.")
        column.addWidget(NoteStrip("warn", text, icon="eye"))

    def _add_findings(self, column: QVBoxLayout, title: str, icon: str, findings: tuple[Finding, ...]) -> None:
        """One line for each kind of trace, however many places carried it."""
        told = {describe(finding): finding for finding in reversed(findings)}
        column.addSpacing(4)
        column.addWidget(SectionHead(title, icon=icon, count=str(len(told)) if told else ""))
        places = {words: ", ".join(each.where for each in findings if describe(each) == words) for words in told}
        for words, finding in sorted(told.items(), key=lambda pair: IMPORTANCE.index(pair[1].what)):
            line = self._finding(words.title, words.detail, finding)
            line.setToolTip(places[words])
            column.addWidget(line)

    def _finding(self, title: str, detail: str, finding: Finding) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel(ICONS.get(What(finding.what), "file-text"), "text2"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, wrap=True))
        words.addWidget(Text(detail, size="small", color="text2", wrap=True))
        row.addLayout(words, 1)
        return line

    def _pairs(self, item: Item) -> Pairs:
        pairs = Pairs()
        pairs.add(self.tr("Exhibit"), exhibit_number(item))
        pairs.add(self.tr("Came as"), ElidedText(item.provenance.original_name))
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
