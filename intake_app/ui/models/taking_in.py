"""The files of one take-in, in groups: those to look at, the one at hand, those waiting, those stored."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.document import Status
from intake_app.domain.names import display_name
from intake_app.words.kinds import kind_name
from intake_app.words.refusals import refused
from intake_app.workflows.take_in import FileState, TakenIn

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
GROUPS = ("look", "now", "waiting", "stored")
OVER = (FileState.STORED, FileState.REFUSED)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The head of a group. Once it began, waiting files are folded away: only their number and the next one is told."""

    group: str
    count: int
    next_name: str = ""


def group_of(file: TakenIn) -> str:
    """Where a file is listed: what needs a look comes first."""
    if file.state is FileState.REFUSED or (file.item and file.item.status is Status.AS_RECEIVED):
        return "look"
    return {FileState.WAITING: "waiting", FileState.WORKING: "now", FileState.STORED: "stored"}[file.state]


class TakingInModel(QAbstractListModel):
    """`ROW` gives a `GroupRow` or a `TakenIn`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: dict[int, TakenIn] = {}
        self._rows: list[GroupRow | TakenIn] = []
        self._begun = False

    def offer(self, files: Iterable[TakenIn]) -> None:
        """Show what could be taken in now, in place of the take-in before."""
        self._begun = False
        self._files = {file.number: file for file in files}
        self._regroup()

    def stop(self) -> None:
        """It is over: what was not done by now stays out."""
        self._files = {number: file for number, file in self._files.items() if file.state in OVER}
        self._regroup()

    def update(self, files: Iterable[TakenIn]) -> None:
        """Take over new states. The first ones replace what was offered: folders have become their files."""
        if not self._begun:
            self._begun, self._files = True, {}
        self._files |= {file.number: file for file in files}
        self._regroup()

    def count(self, group: str) -> int:
        """How many files a group has."""
        return sum(group_of(file) == group for file in self._files.values())

    def stored(self) -> int:
        """How many files are in the vault now, cleaned or as they came."""
        return sum(file.item is not None for file in self._files.values())

    def total(self) -> int:
        """How many files there are."""
        return len(self._files)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.group_title(row.group) if isinstance(row, GroupRow) else self._line(row)
        return None

    def group_title(self, group: str) -> str:
        """The words of a group's head."""
        return {
            "look": self.tr("Look at these"),
            "now": self.tr("Now"),
            "waiting": self.tr("Waiting"),
            "stored": self.tr("Stored"),
        }[group]

    def what_happened(self, file: TakenIn) -> str:
        """One sentence about a file."""
        if file.refusal:
            words = refused(file.refusal.reason)
            return f"{words.line} {words.advice}"
        if file.item and file.item.status is Status.AS_RECEIVED:
            return self.tr("This kind can’t be cleaned here. Kept as it came.")
        if file.item and file.item.report:
            return self.tr("%n kind(s) of hidden detail removed", "", len({f.what for f in file.item.report.removed}))
        return self.tr("Cleaning, then checked by a second reader") if file.state is FileState.WORKING else ""

    def _line(self, file: TakenIn) -> str:
        return ", ".join((display_name(file.source.name), kind_name(file.kind), self.what_happened(file)))

    def _regroup(self) -> None:
        self.beginResetModel()
        self._rows = []
        for group in GROUPS:
            files = [file for file in self._files.values() if group_of(file) == group]
            if not files:
                continue
            files.sort(key=lambda file: file.number, reverse=group == "stored")
            next_name = display_name(files[0].source.name) if group == "waiting" and self._begun else ""
            self._rows.append(GroupRow(group, len(files), next_name))
            if group != "waiting" or not self._begun:
                self._rows += files
        self.endResetModel()
