"""The conflict check: names only, what looks alike in other matters and why, and what a person makes of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake_app.domain.conflicts import Alike, ConflictCheck, ConflictResult, Role
from intake_app.domain.records import Stored
from intake_app.ui import formats
from intake_app.ui.case.desk import Desk, with_links
from intake_app.ui.case.inputs import ManyInput
from intake_app.ui.case.seen import Seen
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.chip import Chip, ChipKind
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import conflict_label
from intake_app.words.comparing import likeness_label
from intake_app.words.quoting import quoted
from intake_app.workflows.check_conflicts import check_conflicts, judge_conflict

CHIPS: dict[ConflictResult, tuple[ChipKind, str]] = {
    ConflictResult.CLEAR: ("ok", "circle-check"),
    ConflictResult.POSSIBLE: ("warn", "triangle-alert"),
    ConflictResult.CONFLICT: ("bad", "octagon-x"),
    ConflictResult.WAIVED: ("info", "flag"),
}


class ConflictPanel(Panel):
    """Runs before anything else is known; every check stays in the record."""

    def __init__(self, seen: Seen, desk: Desk, typed: str = "") -> None:
        super().__init__(self.tr("Conflict check"), icon="search")
        self._desk = desk
        self._names = ManyInput(self.tr("&Names, aliases and accounts of everybody concerned"))
        self._names.set_value(typed or ", ".join(_names_of(seen)))
        self._names.entered.connect(self.check)
        check = Button(self.tr("&Check names"), icon="search")
        check.clicked.connect(self.check)
        note = self.tr("Compared with all other matters of this vault, spelled alike or sounding alike.")
        for widget in (self._names, Text(note, size="small", color="text2", wrap=True), check):
            self.body.addWidget(widget)
        latest = seen.case.conflicts[-1] if seen.case.conflicts else None
        if latest:
            self.set_right(Chip(*CHIPS[latest.value.result], conflict_label(latest.value.result)))
            self._show(latest)

    def typed(self) -> str:
        """The names as they stand in the field."""
        return self._names.value()

    def check(self) -> None:
        """Look for them."""
        names = self._names.values()
        self._names.set_fault("" if names else self.tr("Enter at least one name."))
        if names:
            matter = self._desk.matter
            self._desk.write(lambda vault, actor: check_conflicts(vault, matter, names, actor=actor))

    def _show(self, stored: Stored[ConflictCheck]) -> None:
        check = stored.value
        told = self.tr("{day}, by {name}: {names}").format(
            day=formats.day_and_clock(check.at), name=quoted(check.by), names=quoted(", ".join(check.names))
        )
        self.body.addWidget(Text(told, size="small", color="text2", wrap=True))
        if check.note:
            self.body.addWidget(Text(quoted(check.note), wrap=True))
        for alike in check.alike:
            self.add_flush(Row(self._why(alike), self._where(alike), icon="circle-question-mark", color="warn"))
        if check.result is ConflictResult.POSSIBLE:
            self.add_flush(self._judging(stored))

    def _why(self, alike: Alike) -> str:
        return self.tr("{name}: {why}").format(name=quoted(alike.wanted), why=likeness_label(alike.why))

    def _where(self, alike: Alike) -> str:
        roles = {
            Role.CLIENT: self.tr("on the side of the client"),
            Role.ADVERSE: self.tr("adverse party"),
            Role.OFFICER: self.tr("officer or agent"),
            Role.OTHER: self.tr("somebody else"),
            Role.ACCOUNT: self.tr("an account"),
        }
        return self.tr("in {matter}, {role}").format(matter=alike.matter, role=roles[alike.role])

    def _judging(self, stored: Stored[ConflictCheck]) -> QWidget:
        links = with_links(
            (self.tr("No conflict"), self._judge(stored, ConflictResult.CLEAR)),
            (self.tr("Conflict"), self._judge(stored, ConflictResult.CONFLICT)),
            (self.tr("Waived"), self._judge(stored, ConflictResult.WAIVED)),
        )
        told = self.tr("A likeness is a question, not an answer. What is it?")
        return Row(told, right=links, last=True)

    def _judge(self, stored: Stored[ConflictCheck], result: ConflictResult) -> Callable[[], None]:
        return lambda: self._desk.write(
            lambda vault, actor: judge_conflict(vault, stored.id, result, stored.value.note, actor=actor)
        )


def _names_of(seen: Seen) -> list[str]:
    """What is known of people already, so that nobody has to type it twice."""
    names = [
        name
        for person in seen.case.people
        for name in (person.value.pseudonym, *person.value.aliases, *person.value.accounts)
    ]
    return list(dict.fromkeys(names))
