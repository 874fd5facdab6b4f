"""What the paper or the notice about it says, field by field. Everything may stay empty."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.ids import ItemId
from intake_app.domain.process import Process
from intake_app.domain.process_terms import CopyHeld, Nondisclosure
from intake_app.domain.rulebook import Platform
from intake_app.ui.process import options
from intake_app.ui.process.accounts import Accounts
from intake_app.ui.process.copy_held import CopyHeldChoice
from intake_app.ui.process.edits import ACCOUNTS, AUTHORITIES, RECIPIENT, Sheet, put, put_accounts, put_draft, text_of
from intake_app.ui.process.fields import CheckField, ChoiceField, DateField, HourField, NumberField, TextField
from intake_app.ui.process.two_columns import TwoColumns
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.section import SectionHead
from intake_app.ui.widgets.text import Text

WITH_AN_END = {Nondisclosure.ORDERED, Nondisclosure.STATUTORY}


class BoundField(Protocol):
    """A field that knows which one it is."""

    name: str
    edited: SignalInstance

    def show_value(self, value: str) -> None: ...


Bound = TypeVar("Bound", bound=BoundField)


class PaperForm(QWidget):
    """`edited` tells the name of a field and the edit of it, `copy_came` that the paper is here now.

    `grown` tells that it has new fields.
    """

    edited = Signal(str, object)
    copy_came = Signal()
    grown = Signal()

    def __init__(self, platforms: Mapping[str, Platform]) -> None:
        super().__init__()
        self._platforms = platforms
        self._fields: dict[str, BoundField] = {}
        self._state = Text(size="small", color="text2")
        self._copy = self._bind(CopyHeldChoice())
        self._accounts = Accounts(options.platforms(platforms))
        self._accounts.edited.connect(lambda accounts: self.edited.emit(ACCOUNTS, put_accounts(accounts)))
        self._accounts.grown.connect(self.grown)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        self._column.addLayout(self._head())
        for part in (self._copy, self._note_strip(), self._paper(), self._accounts, self._reason()):
            self._column.addWidget(part)
        self._section(self.tr("The notice"), self._notice())
        self._section(self.tr("Dates and place on the paper"), self._dates())
        self._section(self.tr("Who issued it, and who was served"), self._people())

    def show_process(self, process: Process, sheet: Sheet, exhibits: Mapping[ItemId, str]) -> None:
        """Show what the vault holds; a field with something newer in it stays as it is."""
        for name, field in self._fields.items():
            if sheet.busy_with(name):
                continue
            if isinstance(field, TextField) and name in process.drafts:
                field.show_draft(process.drafts[name])
            else:
                field.show_value(text_of(process, name))
        if not sheet.busy_with(ACCOUNTS):
            self._accounts.show_accounts(process.accounts)
        for name, source in process.sources.items():
            shown = self._fields.get(name)
            if source.item and source.item in exhibits and isinstance(shown, TextField | ChoiceField):
                shown.show_source(exhibits[source.item])
        self._follow(process)

    def clear(self) -> None:
        """Another process comes: blocks of accounts that nobody filled in go."""
        self._accounts.clear()

    def show_state(self, text: str) -> None:
        """Whether everything is in the vault."""
        self._state.setText(text)

    def focus_first(self) -> None:
        """To where most begin."""
        self._kind.combo.setFocus()

    def _bind(self, field: Bound) -> Bound:
        self._fields[field.name] = field
        field.edited.connect(self._take)
        if isinstance(field, TextField):
            field.unreadable.connect(lambda name, typed: self.edited.emit(name, put_draft(name, typed)))
        return field

    def _take(self, name: str, value: str) -> None:
        self.edited.emit(name, put(name, value, self._platforms))

    def _follow(self, process: Process) -> None:
        """Only what concerns this process is shown."""
        self._strip.setVisible(process.copy_held is CopyHeld.NOTICE_ONLY)
        self._reasons.hide_these(set() if process.nondisclosure in WITH_AN_END else {self._until})

    def _text(self, name: str, label: str) -> TextField:
        return self._bind(TextField(name, label, empty=self.tr("Not known yet")))

    def _choice(self, name: str, label: str) -> ChoiceField:
        return self._bind(ChoiceField(name, label, options.of_field(name)))

    def _date(self, name: str, label: str) -> DateField:
        return self._bind(DateField(name, label, empty=self.tr("Not known yet")))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text(self.tr("The paper"), weight=600))
        row.addStretch(1)
        row.addWidget(self._state)
        return row

    def _section(self, title: str, content: QWidget) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(SectionHead(title))
        self._column.addWidget(content)

    def _note_strip(self) -> NoteStrip:
        came = LinkButton(self.tr("The paper has come…"))
        came.clicked.connect(self.copy_came)
        text = self.tr("Work from the notice. Leave empty what it does not say.")
        self._strip = NoteStrip("info", text, links=(came,))
        return self._strip

    def _paper(self) -> TwoColumns:
        self._kind = self._choice("kind", self.tr("Kind"))
        return TwoColumns(
            [
                self._kind,
                self._text(AUTHORITIES, self.tr("Authority cited")),
                self._choice("issuer.department", self.tr("Agency")),
                self._choice("issuer.component", self.tr("Office")),
                self._text("number", self.tr("Number")),
                self._text("agency_case", self.tr("Agency case number")),
                self._text(RECIPIENT, self.tr("Served on")),
                self._text("notice.reference", self.tr("Reference of the platform")),
            ]
        )

    def _reason(self) -> TwoColumns:
        self._until = self._date("nondisclosure_until", self.tr("To keep quiet until"))
        blank = self._bind(CheckField("purpose_blank", self.tr("The paper leaves it blank")))
        self._reasons = TwoColumns(
            [
                self._text("purpose", self.tr("Reason stated")),
                self._choice("nondisclosure", self.tr("Asked to keep quiet")),
                blank,
                self._until,
                self._date("notice.received_on", self.tr("Notice dated")),
                self._choice("notice.disclosure", self.tr("Already handed over")),
            ],
            wide=(blank,),
        )
        return self._reasons

    def _notice(self) -> TwoColumns:
        days = self._bind(NumberField("notice.window_days", self.tr("Days to object"), empty=self.tr("Not known yet")))
        days.edited.connect(self._presume_basis)
        self._basis = self._choice("notice.window_basis", self.tr("Where that number comes from"))
        return TwoColumns(
            [
                days,
                self._basis,
                self._text("notice.sender", self.tr("Sender")),
                self._choice("notice.channel", self.tr("How it came")),
                self._choice("notice.proof_required", self.tr("What the platform wants to see")),
                self._text("notice.objection_contact", self.tr("Where to write to it")),
                self._choice("notice.authenticity", self.tr("Is the notice real?")),
            ]
        )

    def _presume_basis(self, _name: str, value: str) -> None:
        """A number typed here stands in the notice, unless somebody says otherwise in the list beside it."""
        if value and self._basis.combo.currentData() == "none":
            self._basis.show_value("stated_in_notice")
            self._take(self._basis.name, "stated_in_notice")

    def _dates(self) -> TwoColumns:
        hour = HourField("return_time", self.tr("Return time"), empty=self.tr("Not known yet"))
        return TwoColumns(
            [
                self._date("issued_on", self.tr("Issued")),
                self._date("served_on", self.tr("Served on the recipient")),
                self._date("return_on", self.tr("Return date")),
                self._bind(hour),
                self._choice("zone", self.tr("Time zone of the place")),
                self._text("return_place", self.tr("Place")),
                self._bind(CheckField("mailed", self.tr("Served by mail"))),
            ]
        )

    def _people(self) -> TwoColumns:
        return TwoColumns(
            [
                self._text("issuer.name", self.tr("Issued by")),
                self._text("issuer.title", self.tr("Title")),
                self._text("issuer.field_office", self.tr("Field office")),
                self._text("issuer.contact", self.tr("How to reach the issuer")),
                self._choice("signed", self.tr("Signed")),
                self._choice("judge_signature", self.tr("Signed by a judge")),
                self._choice("recipient.type", self.tr("Who was served is")),
                self._choice("recipient.position", self.tr("What they do about it")),
                self._text("court", self.tr("Court and docket number")),
                self._text("form", self.tr("Number of the form")),
            ]
        )
