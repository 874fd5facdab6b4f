"""The files of one take-in, in groups: those to look at, the one at hand, those waiting, those stored."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.document import Kind, Status
from intake_app.domain.names import display_name
from intake_app.words.findings import describe
from intake_app.words.kinds import kind_name
from intake_app.words.refusals import refused
from intake_app.workflows.taken_in import FileState, TakenIn, Way, ways_on

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


Row = GroupRow | TakenIn


def group_of(file: TakenIn) -> str:
    """Where a file is listed: what needs a look comes first."""
    if file.state is FileState.REFUSED or (file.item and _needs_a_look(file)):
        return "look"
    return {FileState.WAITING: "waiting", FileState.WORKING: "now", FileState.STORED: "stored"}[file.state]


def ways(file: TakenIn) -> tuple[Way, ...]:
    """What can be decided about a file in its row."""
    if file.state is FileState.REFUSED and file.refusal:
        return ways_on(file.kind, file.refusal.reason)
    if file.state is FileState.STORED and file.item and file.item.kind is Kind.PDF and _warns(file):
        return (Way.FLATTEN,)
    return ()


def _warns(file: TakenIn) -> bool:
    return bool(file.item and file.item.report and file.item.report.warnings)


def _needs_a_look(file: TakenIn) -> bool:
    return _warns(file) or bool(file.same_as) or bool(file.item and file.item.status is Status.AS_RECEIVED)


class TakingInModel(QAbstractListModel):
    """`ROW` gives a `GroupRow` or a `TakenIn`. Rows above a change stay where they are, as someone may decide there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: dict[int, TakenIn] = {}
        self._rows: list[Row] = []
        self._first = 0
        self._begun = False
        self._again: set[int] = set()

    def offer(self, files: Iterable[TakenIn]) -> None:
        """Show what could be taken in now, numbered above all before. Of those, what is to be decided stays."""
        offered = {file.number: file for file in files}
        self._begun, self._first = False, min(offered, default=0)
        undecided = {number: file for number, file in self._files.items() if number in self._again or ways(file)}
        self._files = undecided | offered
        self._regroup()

    def stop(self) -> int:
        """It is over: what was not done by now stays out. Gives how many those are, as far as they are known."""
        over = {number: file for number, file in self._files.items() if file.state in OVER or number in self._again}
        left_out = len(self._files) - len(over)
        self._files = over
        self._regroup()
        return left_out

    def update(self, files: Iterable[TakenIn]) -> None:
        """Take over new states. The first ones replace what was offered: folders have become their files."""
        moved = {file.number: file for file in files}
        if not self._begun and any(number >= self._first for number in moved):
            self._begun = True
            self._files = {number: file for number, file in self._files.items() if number < self._first}
        self._files |= moved
        self._again -= {number for number, file in moved.items() if file.state in OVER}
        self._regroup()

    def try_again(self, file: TakenIn) -> None:
        """Show a file as worked on once more."""
        self._again.add(file.number)
        self._files[file.number] = replace(file, state=FileState.WORKING)
        self._regroup()

    def is_tried(self, number: int) -> bool:
        """Whether a file is worked on once more."""
        return number in self._again

    def forget(self) -> None:
        """Whoever looked is done; nothing is left to decide."""
        self._files = {}
        self._again.clear()
        self._regroup()

    def count(self, group: str) -> int:
        """How many files a group has."""
        return sum(group_of(file) == group for file in self._files.values())

    def undecided(self) -> int:
        """How many files wait for a decision, or are tried once more after one."""
        return sum(bool(ways(file)) for file in self._files.values()) + len(self._again)

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
        """A sentence about a file, two where it came before."""
        if file.same_as:
            same = self.tr("The same file as exhibit {number}.").format(number=f"{file.same_as:04}")
            return f"{same} {self._became(file)}"
        return self._became(file)

    def _became(self, file: TakenIn) -> str:
        if file.refusal:
            words = refused(file.refusal.reason, file.kind)
            return words.line if ways(file) else f"{words.line} {words.advice}"
        if file.item and file.item.status is Status.AS_RECEIVED:
            if file.item.refusal:
                return self.tr("{why} Kept as it came.").format(why=refused(file.item.refusal).line)
            return self.tr("This kind can’t be cleaned here. Kept as it came.")
        if file.item and file.item.report:
            if warnings := file.item.report.warnings:
                return describe(warnings[0]).title
            kinds = len({finding.what for finding in file.item.report.removed})
            return (
                self.tr("%n kind(s) of hidden detail removed", "", kinds) if kinds else self.tr("Nothing hidden in it")
            )
        return self.tr("Cleaning, then checked by a second reader") if file.state is FileState.WORKING else ""

    def advice(self, file: TakenIn) -> str:
        """What to do about a file that needs a decision."""
        if file.refusal:
            return refused(file.refusal.reason, file.kind).advice
        warnings = file.item.report.warnings if file.item and file.item.report else ()
        return describe(warnings[0]).detail if warnings else ""

    def _line(self, file: TakenIn) -> str:
        return ", ".join((display_name(file.source.name), kind_name(file.kind), self.what_happened(file)))

    def _regroup(self) -> None:
        rows = self._grouped()
        shorter = min(len(self._rows), len(rows))
        same = next((at for at in range(shorter) if _key(self._rows[at]) != _key(rows[at])), shorter)
        if same < len(self._rows):
            self.beginRemoveRows(QModelIndex(), same, len(self._rows) - 1)
            del self._rows[same:]
            self.endRemoveRows()
        changed = [at for at in range(same) if self._rows[at] != rows[at]]
        self._rows[:same] = rows[:same]
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))
        if same < len(rows):
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self._rows += rows[same:]
            self.endInsertRows()

    def _grouped(self) -> list[Row]:
        rows: list[Row] = []
        for group in GROUPS:
            files = [file for file in self._files.values() if group_of(file) == group]
            if not files:
                continue
            files.sort(key=lambda file: file.number, reverse=group == "stored")
            next_name = display_name(files[0].source.name) if group == "waiting" and self._begun else ""
            rows.append(GroupRow(group, len(files), next_name))
            if group != "waiting" or not self._begun:
                rows += files
        return rows


def _key(row: Row) -> tuple[str, int]:
    return (row.group, -1) if isinstance(row, GroupRow) else (group_of(row), row.number)
