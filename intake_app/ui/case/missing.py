"""What is still open in a matter, each with the action that closes it; and what is done, in one line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.case_file import Scope
from intake_app.domain.conflicts import ConflictResult
from intake_app.domain.people import KeyCheck
from intake_app.domain.process_terms import Authenticity, CopyHeld, ProcessStatus
from intake_app.ui.case.people_facts import counsel_consent, safe_contact
from intake_app.ui.case.seen import Seen
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row
from intake_app.ui.widgets.text import Text
from intake_app.words.deadlines import missing as what_is_needed
from intake_app.words.quoting import quoted
from intake_app.words.rulebook import in_our_language
from intake_app.workflows.matter_details import retention_is_over

SHOWN = 5  # the others are one click away
ENDED = {
    ProcessStatus.WITHDRAWN,
    ProcessStatus.QUASHED,
    ProcessStatus.MOOTED,
    ProcessStatus.EXPIRED,
    ProcessStatus.MONITORING,
    ProcessStatus.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing still open. `where` names the tab or action that closes it."""

    icon: str
    title: str
    detail: str
    action: str
    where: str


def open_things(seen: Seen) -> list[Thing]:
    """In the order in which they press."""
    return [*_interview(seen), *_papers(seen), *_people(seen), *_contents(seen)]


def done_things(seen: Seen) -> list[str]:
    """What needs nobody any more, in a few words each."""
    translate, case = QCoreApplication.translate, seen.case
    conflict = case.conflicts[-1].value.result if case.conflicts else None
    told = (
        (bool(case.interview and case.interview.value.finished_at), translate("Missing", "first interview")),
        (conflict is ConflictResult.CLEAR, translate("Missing", "no conflict found")),
        (safe_contact(case) is not None, translate("Missing", "safe way to contact")),
        (counsel_consent(case, seen.today) is not None, translate("Missing", "consent to share")),
        (bool(seen.facts.handoffs), translate("Missing", "handed off")),
    )
    return [words for done, words in told if done]


def _interview(seen: Seen) -> Iterator[Thing]:
    translate, interview = QCoreApplication.translate, seen.case.interview
    if interview and interview.value.finished_at:
        return
    title = translate("Missing", "First interview not finished") if interview else ""
    yield Thing(
        "message-circle",
        title or translate("Missing", "No first interview yet"),
        translate("Missing", "One question at a time, in the order counsel needs. About ten minutes."),
        translate("Missing", "Go on with it") if interview else translate("Missing", "Start the interview"),
        "interview",
    )


def _papers(seen: Seen) -> Iterator[Thing]:
    translate, processes = QCoreApplication.translate, seen.case.processes
    if not processes:
        detail = translate("Missing", "A platform’s notice is enough to begin, and to count its days.")
        yield Thing(
            "file-text",
            translate("Missing", "No notice or paper entered"),
            detail,
            translate("Missing", "Enter it"),
            "process",
        )
    for one in processes:
        process, name = one.stored.value, one.stored.value.recipient.name or translate("Missing", "the platform")
        if process.drafts:
            title = translate("Missing", "Typed, but not understood or not finished")
            detail = ", ".join(f"“{quoted(typed)}”" for typed in process.drafts.values())
            yield Thing("pencil", title, detail, translate("Missing", "Correct it"), "process")
        for lacking in one.clocks.missing:
            title, detail = in_our_language(lacking.rule.title), what_is_needed(lacking)
            yield Thing("calendar", title, detail, translate("Missing", "Enter it"), "process")
        if process.status in ENDED:
            continue
        if process.copy_held in {CopyHeld.NOTICE_ONLY, CopyHeld.NONE}:
            title = translate("Missing", "No copy of the paper yet")
            detail = translate("Missing", "Ask {name} for it: the dates and the reason stand there.").format(name=name)
            yield Thing("file-text", title, detail, translate("Missing", "Show the process"), "process")
        if process.notice and process.notice.authenticity is Authenticity.UNCHECKED:
            title = translate("Missing", "Notice email not checked")
            detail = translate("Missing", "Compare sender and headers before relying on it.")
            yield Thing("mail", title, detail, translate("Missing", "Check it"), "process")


def _people(seen: Seen) -> Iterator[Thing]:
    translate, case, counsel = QCoreApplication.translate, seen.case, seen.facts.counsel
    if not case.conflicts:
        title = translate("Missing", "No conflict check")
        detail = translate("Missing", "Names only, before anything is told.")
        yield Thing("search", title, detail, translate("Missing", "Check names"), "people")
    elif case.conflicts[-1].value.result in {ConflictResult.POSSIBLE, ConflictResult.CONFLICT}:
        title = translate("Missing", "A conflict may stand in the way")
        detail = translate("Missing", "Somebody has to look at it before facts are taken.")
        yield Thing("triangle-alert", title, detail, translate("Missing", "Look at it"), "people")
    if safe_contact(case) is None:
        title = translate("Missing", "No safe way to contact")
        detail = translate("Missing", "How can they be reached without putting them in danger?")
        yield Thing("phone", title, detail, translate("Missing", "Record it"), "people")
    if counsel_consent(case, seen.today) is None:
        title = translate("Missing", "No consent to share with counsel")
        stored = any(consent.value.scope is Scope.STORE for consent in case.consents)
        detail = translate("Missing", "Consent to keep it in this vault was given.") if stored else ""
        yield Thing(
            "pencil",
            title,
            detail or translate("Missing", "Nothing goes out before they agree."),
            translate("Missing", "Record consent"),
            "people",
        )
    if counsel and counsel.check is KeyCheck.UNCHECKED:
        title = translate("Missing", "Key of {name} not checked").format(name=counsel.name)
        detail = translate("Missing", "Compare its words in person or read them aloud.")
        yield Thing("key", title, detail, translate("Missing", "Check key"), "counsel")


def _contents(seen: Seen) -> Iterator[Thing]:
    translate, facts = QCoreApplication.translate, seen.facts
    if retention_is_over(seen.details, seen.today):
        detail = translate("Missing", "Delete what is no longer needed, or keep the matter longer.")
        yield Thing(
            "calendar", translate("Missing", "Its time is over"), detail, translate("Missing", "Decide"), "details"
        )
    if not facts.matter.items:
        detail = translate("Missing", "Drop a photo of the letter here, paste a screenshot, or choose files.")
        title, action = translate("Missing", "No papers yet"), translate("Missing", "Take in files")
        yield Thing("file-text", title, detail, action, "files")
    if not facts.matter.notes:
        detail = translate("Missing", "Who came in, what they were told, and when.")
        yield Thing("pencil", translate("Missing", "No note yet"), detail, translate("Missing", "Write one"), "notes")
    if facts.as_received:
        title = Counted().received(facts.as_received)
        detail = translate("Missing", "This kind can’t be cleaned here. It goes out only if you choose it.")
        yield Thing("sealed", title, detail, translate("Missing", "Look at it"), "items")
    if not facts.handoffs and (facts.matter.items or facts.matter.notes):
        detail = translate("Missing", "One encrypted file that only counsel can open.")
        title, action = translate("Missing", "Not handed off yet"), translate("Missing", "Hand off")
        yield Thing("upload", title, detail, action, "handoff")


class Counted(QObject):
    """Only texts of an object's own have plurals in every language."""

    def received(self, count: int) -> str:
        """As "2 items kept as received"."""
        return self.tr("%n item(s) kept as received", "", count)


class MissingPanel(Panel):
    """The first few open things, the others on request; `asked` names where the user wants to go."""

    asked = Signal(str)

    def __init__(self, seen: Seen) -> None:
        things, done = open_things(seen), done_things(seen)
        if things:
            count = self.tr("%n open", "", len(things))
            super().__init__(self.tr("What is missing"), icon="triangle-alert", color="warn", note=count)
            self._list(things)
        else:
            super().__init__(self.tr("Nothing is missing"), icon="circle-check", color="ok")
            self.body.addWidget(Text(self.tr("Everything here was handed to counsel."), color="text2", wrap=True))
        if done:
            self.add_flush(self._done(done))
        self.add_flush(QWidget())  # takes what is left of the height

    def _list(self, things: list[Thing]) -> None:
        first, others = self._rows(things[:SHOWN]), self._rows(things[SHOWN:])
        others.hide()
        self.add_flush(first)
        if things[SHOWN:]:
            more = Button(self.tr("Show %n more", "", len(things[SHOWN:])), kind="fold", icon="chevron-down")
            more.clicked.connect(others.show)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(8, 4, 8, 4)
            row.addWidget(more)
            row.addStretch(1)
            self.add_flush(line)
            more.clicked.connect(line.hide)
        self.add_flush(others)

    def _rows(self, things: list[Thing]) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for thing in things:
            link = LinkButton(thing.action)
            link.setAccessibleName(f"{thing.action}: {thing.title}")
            link.clicked.connect(lambda _checked, where=thing.where: self.asked.emit(where))
            column.addWidget(Row(thing.title, second=thing.detail, icon=thing.icon, color="warn", right=link))
        return rows

    def _done(self, done: list[str]) -> QWidget:
        line = Row(self.tr("Done: {things}").format(things=" · ".join(done)), lead=IconLabel("check", "ok"), last=True)
        line.title.set_color("text2")
        return line
