"""The handoffs place: what was handed off, handing off, and opening a handoff."""

from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import MatterCode
from intake_app.ui.handoff.entered import EnteredAnswer
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.handoff.open_view import OpenView
from intake_app.ui.handoff.receipt_dialog import show_receipt
from intake_app.ui.jobs import Lane
from intake_app.ui.models.handoffs import HANDOFF, HandoffsModel
from intake_app.ui.page import Page
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_file
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.table import Table


class HandoffsPage(Page):
    """`open` takes a matter's code to hand it off, or a path to open a sealed file."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._model = HandoffsModel(self)
        self._list, self._empty = self._listed(), self._nothing_yet()
        self._either = QStackedWidget()
        for widget in (QWidget(), self._list, self._empty):
            self._either.addWidget(widget)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def activated(self) -> None:
        """A handoff under way, or one being prepared, stays where it was."""
        match self._stack.currentWidget():
            case HandOffView() as view:
                view.refresh()
            case OpenView():
                pass
            case _:
                self._read_list()

    def open(self, subject: object) -> None:
        if isinstance(subject, Path):
            self._show_open()
            self.open_view.choose(file=subject)
        else:
            self._stack.setCurrentWidget(self.hand_off)
            self.hand_off.start(MatterCode(str(subject)))

    @cached_property
    def hand_off(self) -> HandOffView:
        """Made when it is first needed, as the next one."""
        view = HandOffView(self.session)
        view.left.connect(self._back)
        view.over.connect(self._tell_end)
        self._stack.addWidget(view)
        return view

    def _tell_end(self) -> None:
        """Who went back to the list meanwhile sees the receipt, or what failed."""
        if self._stack.currentIndex() == 0:
            self._stack.setCurrentWidget(self.hand_off)

    @cached_property
    def open_view(self) -> OpenView:
        view = OpenView(self.session.jobs, self.session, lambda: self.session.cleaner)
        view.left.connect(self._back)
        self._stack.addWidget(view)
        return view

    def _show_open(self) -> None:
        self._stack.setCurrentWidget(self.open_view)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self._read_list()

    def _read_list(self) -> None:
        self.session.jobs.run(Lane.READING, lambda _report: self._read(), owner=self, done=self._show)

    def _read(self) -> list[HandoffRecord]:
        with self.session.vault.reading() as view:
            records: list[HandoffRecord] = view.handoffs.list()
        return records

    def _show(self, records: list[HandoffRecord]) -> None:
        self._model.show(records)
        self._follow()
        self._either.setCurrentWidget(self._list if records else self._empty)

    def _overview(self) -> QWidget:
        page = QWidget()
        opening = Button(self.tr("&Open a handoff"), icon="lock-open")
        opening.clicked.connect(self._show_open)
        answered = Button(self.tr("Enter an ac&knowledgement…"), icon="circle-check")
        answered.clicked.connect(self._ask_answer)
        self.entered = EnteredAnswer(self.session)
        self.entered.changed.connect(self._read_list)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = self.tr("what left this vault, for whom")
        column.addWidget(PageHead(self.tr("Handoffs"), note=note, actions=(answered, opening)))
        column.addWidget(self.entered)
        column.addWidget(self._either, 1)
        return page

    def _ask_answer(self) -> None:
        choose_file(self, self.tr("Counsel’s acknowledgement, or a picture of its code"), self.entered.enter)

    def _listed(self) -> QWidget:
        self._table = Table(self._model, wide=2, name=self.tr("Handoffs"))
        self._table.activated.connect(self._go_to)
        self._table.selectionModel().selectionChanged.connect(self._follow)
        self._receipt = Button(self.tr("&Receipt…"), icon="printer")
        self._receipt.setAccessibleDescription(self.tr("Of the handoff that is chosen in the list"))
        self._receipt.clicked.connect(self._show_receipt)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._table, 1)
        column.addLayout(in_a_row(self._receipt))
        return holder

    def _follow(self) -> None:
        self._receipt.setEnabled(self._table.selectionModel().hasSelection())

    def _show_receipt(self) -> None:
        record = self._table.currentIndex().data(HANDOFF)
        show_receipt(self.session, self, record.id)

    def _go_to(self, index: object) -> None:
        record = index.data(HANDOFF)  # type: ignore[attr-defined]  # a QModelIndex, which signals don't type
        self.session.go("matters", (record.matter, "handoffs"))

    def _nothing_yet(self) -> EmptyState:
        choose = Button(self.tr("Choose a matter"), kind="primary", icon="folder")
        choose.clicked.connect(lambda: self.session.go("matters"))
        sentence = self.tr("Choose Hand off in a matter: items and notes go into one file that only counsel can open.")
        return EmptyState("upload", self.tr("Nothing handed off yet"), sentence, primary=choose)
