"""The activity place: the custody record of the whole vault, and its verification."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from intake_app.domain.vault import CheckResult
from intake_app.errors import DatabaseDamaged, RecordBroken
from intake_app.ui.backups.salvage import offer_salvage
from intake_app.ui.jobs import Lane, Report, StripWords
from intake_app.ui.messages import message_for
from intake_app.ui.models.record import RecordModel
from intake_app.ui.page import Page
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.table import Table
from intake_app.words.checks import damage, sound
from intake_app.workflows.check_vault import check_vault, named
from intake_app.workflows.read_pages import events_page

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


class ActivityPage(Page):
    """The newest events first. `Verify the record` walks the hash chain and says so in one sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._verify = Button(self.tr("&Verify the record"), icon="shield-check")
        self._verify.clicked.connect(self.verify)
        self._check = Button(self.tr("&Check the vault"), icon="search")
        self._check.clicked.connect(self.check)
        self._model = RecordModel(self)
        self._model.page_wanted.connect(self._read_page)
        self._said = QVBoxLayout()
        self._said.setContentsMargins(24, 0, 24, 0)
        table = QVBoxLayout()
        table.setContentsMargins(24, 0, 24, 0)
        table.addWidget(Table(self._model, wide=1, name=self.tr("Custody record of the vault")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = self.tr("who did what, when")
        column.addWidget(PageHead(self.tr("Activity"), note=note, actions=(self._check, self._verify)))
        column.addLayout(self._said)
        column.addLayout(table, 1)

    def activated(self) -> None:
        self.session.jobs.run(
            Lane.READING,
            lambda _report: events_page(self.session.vault, None, 0),
            owner=self,
            done=lambda page: self._model.show(page.events, page.total, page.exhibits),
        )

    def verify(self) -> None:
        """Walk the whole chain."""
        self._verify.setEnabled(False)
        self.session.jobs.run(
            Lane.READING,
            lambda _report: self._walk(),
            owner=self,
            done=self._show_whole,
            failed=self._show_broken,
            ended=lambda: self._verify.setEnabled(True),
        )

    def check(self) -> None:
        """Read every page and every document, and hold them against the record."""
        vault = self.session.vault
        self._check.setEnabled(False)
        self.session.jobs.run(
            Lane.POOL,
            lambda report: _checked(vault, report),
            owner=self,
            done=self._show_check,
            failed=self._show_broken,
            ended=lambda: self._check.setEnabled(True),
            strip=StripWords(what=lambda _step: self.tr("Checking the vault")),
        )

    def _show_check(self, checked: tuple[CheckResult, Mapping[str, str]]) -> None:
        result, names = checked
        if result.ok:
            self._say(NoteStrip("ok", sound(result)))
        else:
            self._say(MessagePanel(damage(result, names), actions=(offer_salvage(self.session),)))
        self.activated()

    def _read_page(self, page: int) -> None:
        self.session.jobs.run(
            Lane.READING,
            lambda _report: events_page(self.session.vault, None, page),
            owner=self,
            done=lambda found: self._model.put(page, found.events, found.exhibits),
        )

    def _walk(self) -> int:
        count: int = self.session.vault.verify_record()
        return count

    def _show_whole(self, count: int) -> None:
        text = self.tr("The record is whole: %n event(s), each fits the one before it.", "", count)
        self._say(NoteStrip("ok", text))

    def _show_broken(self, error: Exception) -> None:
        message = message_for(error)
        if message:
            damaged = isinstance(error, DatabaseDamaged | RecordBroken)
            self._say(MessagePanel(message, actions=(offer_salvage(self.session),) if damaged else ()))

    def _say(self, widget: NoteStrip | MessagePanel) -> None:
        clear(self._said)
        self._said.setContentsMargins(24, 16, 24, 16)
        self._said.addWidget(widget)


def _checked(vault: "Vault", report: Report) -> tuple[CheckResult, Mapping[str, str]]:
    result = check_vault(vault, progress=report)
    return result, named(vault, result)
