"""About the matter itself: where it stands and stood, which court, language, label, counsel, how long it is kept."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_app.domain.case_file import Details, Language, StageChange
from intake_app.ui import formats
from intake_app.ui.case.details_form import DetailsForm, StageForm
from intake_app.ui.case.record_dialog import RecordDialog
from intake_app.ui.case.seen import Seen
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import Text
from intake_app.words.case_file import conflict_label, language_label, privilege_label, stage_label
from intake_app.words.labels import mode_label
from intake_app.words.quoting import quoted
from intake_app.workflows.matter_details import edit_about, enter_stage, retention_is_over


class DetailsPanel(Panel):
    """Everything of it can be changed; what was is kept in the history."""

    changed = Signal()
    dispose_asked = Signal()

    def __init__(self, seen: Seen, session: Session, owner: QWidget) -> None:
        super().__init__(self.tr("About this matter"), icon="folder")
        self._seen, self._session, self._owner = seen, session, owner
        self._details = seen.details
        edit = LinkButton(self.tr("Edit…"))
        edit.setAccessibleName(self.tr("Edit the details of this matter"))
        edit.clicked.connect(self.edit)
        self.set_right(edit)
        pairs = Pairs()
        for label, value in self._told():
            pairs.add(label, value)
        self.body.addLayout(pairs)
        stage = LinkButton(self.tr("Add a line to its history…"))
        stage.clicked.connect(self.add_stage)
        foot = Flow()
        foot.addWidget(stage)
        end = LinkButton(self.tr("Delete this matter for good…"))
        end.setEnabled(not session.vault.read_only)
        end.clicked.connect(self.dispose_asked)
        foot.addWidget(end)
        self.body.addLayout(foot)

    def edit(self) -> None:
        """Ask for all of them."""
        actor, matter = self._session.actor, self._seen.case.matter
        form = DetailsForm(self._details, self._seen.today, self._seen.facts.counsel, self._seen.facts.lawyers)
        RecordDialog(
            self._owner,
            self._session,
            self.tr("About this matter"),
            form,
            lambda vault, value: edit_about(vault, matter, form.put_into(value), form.assign, actor=actor),
            self.changed.emit,
        ).open()

    def add_stage(self) -> None:
        """Ask where it stands now."""
        actor, matter = self._session.actor, self._seen.case.matter
        form = StageForm(self._seen.today)
        RecordDialog(
            self._owner,
            self._session,
            self.tr("Where it stands"),
            form,
            lambda vault, value: enter_stage(vault, matter, form.line_of(value), actor=actor),
            self.changed.emit,
        ).open()

    def _told(self) -> Iterator[tuple[str, str | QWidget]]:
        details, facts = self._details, self._seen.facts
        unknown = self.tr("Not known yet")
        yield self.tr("Came in as"), mode_label(facts.matter.mode)
        yield self.tr("History"), self._history(details) or self.tr("No line yet.")
        yield self.tr("Court, district or state"), quoted(details.jurisdiction) or unknown
        yield self.tr("They live in"), quoted(details.lives_in) or unknown
        yield self.tr("Language"), self._language(details)
        yield self.tr("Label"), self._label(details)
        yield self.tr("Counsel"), quoted(facts.counsel.name) if facts.counsel else self.tr("None yet")
        yield self.tr("Keep until"), self._kept(details)

    def _history(self, details: Details) -> str:
        lines = sorted(enumerate(details.history), key=lambda line: (line[1].on, line[0]), reverse=True)
        told = (
            (formats.full_day(one.on), stage_label(one.stage), _found(one), quoted(one.note)) for _number, one in lines
        )
        return "\n".join(" · ".join(filter(None, parts)) for parts in told)

    def _language(self, details: Details) -> str:
        other = quoted(details.other_language) if details.language is Language.OTHER else ""
        needed = {
            True: self.tr("needs an interpreter"),
            False: self.tr("needs no interpreter"),
            None: "",
        }[details.interpreter_needed]
        return ", ".join(part for part in (other or language_label(details.language), needed) if part)

    def _label(self, details: Details) -> str:
        told = self.tr("{label}. What you assert, not a finding.")
        return told.format(label=privilege_label(details.privilege))

    def _kept(self, details: Details) -> str | QWidget:
        if details.dispose_on is None:
            return self.tr("No end set")
        day = formats.full_day(details.dispose_on)
        if retention_is_over(details, self._seen.today):
            over = self.tr("{day}. That is over: delete what is no longer needed, or keep it longer.")
            return Text(over.format(day=day), color="warn", wrap=True)
        return self.tr("{day}. Nothing is deleted by itself.").format(day=day)


def _found(line: StageChange) -> str:
    return conflict_label(line.found) if line.found else ""
