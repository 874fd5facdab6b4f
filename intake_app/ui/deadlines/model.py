"""Deadlines in order of their days, under headings: overdue, today, this week, later, done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake_app.domain.deadline import State
from intake_app.ui import formats
from intake_app.ui.deadlines.telling import days_left
from intake_app.ui.tokens import Token
from intake_app.words.deadlines import title as deadline_title
from intake_app.workflows.look_at_case import Due

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class Group(StrEnum):
    """One heading."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    DONE = "done"


GROUPS = {State.OVERDUE: Group.OVERDUE, State.TODAY: Group.TODAY, State.SOON: Group.SOON, State.LATER: Group.LATER}
LOOKS: dict[Group, tuple[str, Token]] = {
    Group.OVERDUE: ("circle-alert", "bad"),
    Group.TODAY: ("clock", "warn"),
    Group.SOON: ("clock", "warn"),
    Group.LATER: ("calendar", "text2"),
    Group.DONE: ("check", "text2"),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A group and how many are in it."""

    group: Group
    count: int


def group_of(due: Due) -> Group:
    """Met, superseded and passed dates are done."""
    return GROUPS.get(due.state, Group.DONE)


class DeadlinesModel(QAbstractListModel):
    """`ENTRY` gives a `Heading` or a `Due`; only the latter can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Heading | Due] = []
        self._today = date.min

    def show(self, due: Sequence[Due], today: date) -> None:
        """Take over what is due, in order of its days."""
        self.beginResetModel()
        self._today = today
        self._entries = list(_grouped(due))
        self.endResetModel()

    def row_of(self, due: Due) -> int:
        """Where the same deadline stands after it was read again, or -1."""
        rows = (row for row, entry in enumerate(self._entries) if isinstance(entry, Due) and same(entry, due))
        return next(rows, -1)

    def first_row(self) -> int:
        """The first deadline, or -1."""
        return next((row for row, entry in enumerate(self._entries) if isinstance(entry, Due)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(index.data(ENTRY), Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(entry, Heading):
            return self.tr("{heading}, {count}").format(heading=self.heading(entry.group), count=entry.count)
        left = self.left(entry)
        return ", ".join(part for part in (formats.full_day(entry.act_by), left, entry.matter, title(entry)) if part)

    def heading(self, group: Group) -> str:
        """Its words."""
        return {
            Group.OVERDUE: self.tr("Overdue"),
            Group.TODAY: self.tr("Today"),
            Group.SOON: self.tr("In the next seven days"),
            Group.LATER: self.tr("Later"),
            Group.DONE: self.tr("Done or no longer running"),
        }[group]

    def left(self, due: Due) -> str:
        """How many days are left, in words; empty when nobody waits for it."""
        return "" if group_of(due) is Group.DONE else days_left(due.act_by, self._today)


def title(due: Due) -> str:
    """What is due."""
    if due.reminder:
        return due.reminder.value.what
    assert due.deadline is not None
    assert due.process is not None
    name = deadline_title(due.deadline)
    recipient = due.process.stored.value.recipient.name
    return f"{name}, {recipient}" if recipient else name


def same(one: Due, other: Due) -> bool:
    """Whether both are about the same deadline, though its date may have changed."""
    if one.reminder or other.reminder:
        return bool(one.reminder and other.reminder) and one.reminder.id == other.reminder.id  # type: ignore[union-attr]
    keys = [(due.process.stored.id, due.deadline.key) for due in (one, other) if due.process and due.deadline]
    return len(keys) == 2 and keys[0] == keys[1]


def _grouped(due: Sequence[Due]) -> Iterator[Heading | Due]:
    for group in Group:
        members = [one for one in due if group_of(one) is group]
        if members:
            yield Heading(group, len(members))
            yield from members
