"""The counsel place: a card for each lawyer, and the form for a new one."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_app.domain.people import Counsel
from intake_app.ui.counsel.card import CounselCard
from intake_app.ui.counsel.form import CounselForm
from intake_app.ui.counsel.own_keys import OwnKeys
from intake_app.ui.jobs import Lane
from intake_app.ui.page import Page
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.section import PageHead


class CounselPage(Page):
    """Lists counsel by name. `open` takes "new" to start the form, "keys" for those of one's own, or (what,
    "handoffs") to offer the way back too.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._people: list[Counsel] | None = None
        self._leaving_form = False
        self._add = Button(self.tr("&Add counsel"), kind="primary", icon="plus")
        self._add.clicked.connect(self.start_new)
        self._add.hide()
        self._own = Button(self.tr("Your &keys"), icon="key")
        self._own.clicked.connect(self.show_own_keys)
        self._return = Button(self.tr("Back to the handoff"), icon="arrow-left")
        self._return.clicked.connect(lambda: session.go("handoffs"))
        self._return.hide()
        self._form = CounselForm(session)
        self._form.added.connect(self._added)
        self._form.cancelled.connect(self._back)
        self._keys = OwnKeys(session)
        self._keys.left.connect(self._back)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(24, 16, 24, 24)
        self._cards.setSpacing(16)
        holder = QWidget()
        holder.setLayout(self._cards)
        self._list = scrolled(holder)
        self._empty = self._nobody_yet()
        self._stack = QStackedWidget()
        for widget in (QWidget(), self._empty, self._list, self._form, self._keys):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = PageHead(self.tr("Counsel"), actions=(self._return, self._own, self._add))
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def activated(self) -> None:
        self._return.hide()
        if self._stack.currentWidget() not in {self._form, self._keys}:
            self._read_people()

    def _bring(self, widget: QWidget) -> None:
        """To the front. Form and empty page have a button of the same name as the one in the head."""
        self._stack.setCurrentWidget(widget)
        self._add.setVisible(widget is self._list)
        own = widget is self._keys
        self._own.setVisible(not own)
        self._head.set_heading(self.tr("Your keys") if own else self.tr("Counsel"))
        note = self.tr("to open what others seal for you") if own else self.tr("who can receive a handoff")
        self._head.set_note(note)
        if self._leaving_form:
            self._leaving_form = False
            self._add.setFocus()  # else it falls on "Same, in person", and Enter pressed twice vouches for a key

    def _back(self) -> None:
        self._leaving_form = True
        self._stack.setCurrentIndex(0)
        self._read_people()

    def _read_people(self) -> None:
        self.session.jobs.run(Lane.READING, lambda _report: self._read(), owner=self, done=self._show)

    def open(self, subject: object) -> None:
        what, came_from = subject if isinstance(subject, tuple) else (subject, "")
        self._return.setVisible(came_from == "handoffs")
        if what == "new":
            self.start_new()
        elif what == "keys":
            self.show_own_keys()

    def start_new(self) -> None:
        """Ask for name, office and key."""
        self._bring(self._form)
        self._form.start()

    def show_own_keys(self) -> None:
        """The keys that open what others seal for this vault's people."""
        self._bring(self._keys)
        self._keys.start()

    def _read(self) -> list[Counsel]:
        with self.session.vault.reading() as view:
            people: list[Counsel] = view.people.list()
        return people

    def _show(self, people: list[Counsel]) -> None:
        if people != self._people:  # a card in use, with a key half typed, stays
            self._people = people
            self._make_cards(people)
        if self._stack.currentWidget() not in {self._form, self._keys}:  # the user went on meanwhile
            self._bring(self._list if people else self._empty)

    def _make_cards(self, people: list[Counsel]) -> None:
        clear(self._cards)
        for counsel in people:
            card = CounselCard(self.session, counsel)
            card.changed.connect(self._read_people)
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def _added(self, _counsel: object) -> None:
        self._back()

    def _nobody_yet(self) -> EmptyState:
        add = Button(self.tr("Add counsel"), kind="primary", icon="plus")
        add.clicked.connect(self.start_new)
        sentence = self.tr("A lawyer with a public key. What you hand off can be opened with their key only.")
        return EmptyState("user-check", self.tr("No counsel yet"), sentence, primary=add)
