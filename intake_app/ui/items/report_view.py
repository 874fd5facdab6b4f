"""What cleaning found, removed and kept, by the question it answers: who, where, when, which device."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.document import CleaningReport, Finding
from intake_app.domain.findings import Group, What
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.section import SectionHead
from intake_app.ui.widgets.text import Text
from intake_app.ui.widgets.tips import tip
from intake_app.words.findings import describe, group_name, group_of

ICONS = {
    Group.WHO: "user",
    Group.WHERE: "flag",
    Group.WHEN: "clock",
    Group.DEVICE: "phone",
    Group.SOFTWARE: "monitor",
    Group.HISTORY: "history",
    Group.HIDDEN: "eye-off",
    Group.REST: "file-text",
}


class ReportView(QWidget):
    """One block for each group, with the number of places; what stays is told apart from what is gone."""

    def __init__(self, report: CleaningReport) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._add(self.tr("Found and removed"), "x", report.removed)
        if not report.removed:
            self._column.addWidget(Text(self.tr("Nothing hidden was found."), color="text2", wrap=True))
        told = {What.CONTENT, *(warning.what for warning in report.warnings)}
        kept = [finding for finding in report.kept if finding.what not in told]
        if kept:
            self._column.addSpacing(4)
            self._add(self.tr("Found and kept"), "check", kept)
        text = self.tr("Faces, handwriting and wording stay visible. Look before you share.")
        self._column.addWidget(NoteStrip("warn", text, icon="eye"))

    def _add(self, title: str, icon: str, findings: Sequence[Finding]) -> None:
        total = sum(finding.count for finding in findings)
        self._column.addWidget(SectionHead(title, icon=icon, count=str(total) if total else ""))
        for group in Group:
            if inside := [finding for finding in findings if group_of(finding) is group]:
                self._column.addWidget(_block(group, inside))


def _block(group: Group, findings: Sequence[Finding]) -> QWidget:
    """A group's name and number, and a line for each kind of trace in it, however many places carried it."""
    block = QWidget()
    row = QHBoxLayout(block)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    row.addWidget(IconLabel(ICONS[group], "text2"), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(Text(group_name(group), weight=600), 1)
    head.addWidget(Text(str(sum(finding.count for finding in findings)), color="text2"))
    column.addLayout(head)
    told = dict.fromkeys(describe(finding) for finding in findings)
    for words in told:
        alike = [finding for finding in findings if describe(finding) == words]
        title, count = Text(words.title, wrap=True), sum(finding.count for finding in alike)
        line = QHBoxLayout()
        line.addWidget(title, 1)
        if len(told) > 1:
            line.addWidget(Text(str(count), size="small", color="text2"), 0, Qt.AlignmentFlag.AlignTop)
        detail = Text(words.detail, size="small", color="text2", wrap=True)
        for text in (title, detail):
            text.setToolTip(tip(", ".join(finding.where for finding in alike if finding.where)))
        column.addLayout(line)
        column.addWidget(detail)
    row.addLayout(column, 1)
    return block
