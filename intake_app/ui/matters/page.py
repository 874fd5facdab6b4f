"""The matters place: the list at the left, one matter or the form for a new one beside it."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, Mode, Originals
from intake_app.ui import theme
from intake_app.ui.jobs import Lane
from intake_app.ui.matters.list_pane import ListPane
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.matters.new_matter import NewMatter
from intake_app.ui.page import Page
from intake_app.ui.session import Draft, Session
from intake_app.ui.today import today, zone
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.empty_state import EmptyState
from intake_app.ui.widgets.line import Line
from intake_app.workflows.list_matters import MatterLine, list_if_changed, list_matters
from intake_app.workflows.new_matter import new_matter

NARROW = 920  # pixels at 100 % below which the list makes room for the matter


class MattersPage(Page):
    """Shows one matter at a time.

    `open` takes "new", a matter's code, (code, tab), or (code, tab, what to choose there).
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._narrow = False
        self._read_on, self._read_until = date.min, 0  # the day and the event that the list is as of
        self._code: MatterCode | None = None
        self._list = ListPane()
        self._list.chosen.connect(self._show_matter)
        self._list.new_asked.connect(self.start_new)
        self._empty = self._nothing_yet()
        self._stack = QStackedWidget()
        for widget in (QWidget(), self._empty):
            self._stack.addWidget(widget)
        self._matter = self._new_view()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._list, Line(vertical=True)):
            row.addWidget(part)
        row.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._matter.set_narrow(narrow)

    def activated(self) -> None:
        self.reload()
        self._matter.reload()

    def open(self, subject: object) -> None:
        if subject == "new":
            self.start_new()
            return
        code, tab, chosen = (*subject, "", "")[:3] if isinstance(subject, tuple) else (subject, "", "")
        self._show_matter(MatterCode(str(code)))
        if tab:
            self._matter.show_tab(str(tab), str(chosen))

    def drafts_to_save(self) -> Sequence[Draft]:
        return self._matter.drafts_to_save()

    def start_new(self) -> None:
        """Ask the three questions of a new matter."""
        self._stack.setCurrentWidget(self._form)
        self._form.start()

    def reload(self) -> None:
        """Read the list again if anything changed; the open matter reads itself."""
        day, vault, clocks = today(), self.session.vault, self.session.clocks
        since = self._read_until if day == self._read_on else 0
        self.session.jobs.run(
            Lane.READING,
            lambda _report: list_if_changed(vault, since, today=day, zone=zone(), clocks=clocks),
            owner=self,
            done=lambda found: self._take_list(day, *found) if found else None,
        )

    def _new_view(self) -> MatterView:
        view = MatterView(self.session)
        view.changed.connect(self.reload)
        view.disposed.connect(self._forget)
        view.list_toggled.connect(self._list.setVisible)
        view.set_narrow(self._narrow)
        self._stack.addWidget(view)
        return view

    def _forget(self) -> None:
        """The matter is no more, and with it goes every widget that knows of it."""
        gone, self._matter, self._code = self._matter, self._new_view(), None
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(gone)
        gone.deleteLater()
        self._list.choose_none()
        self.reload()

    @cached_property
    def _form(self) -> NewMatter:
        form = NewMatter()
        form.wanted.connect(self._create)
        form.cancelled.connect(self._back)
        self._stack.addWidget(form)
        return form

    def _read(self) -> list[MatterLine]:
        return list_matters(self.session.vault, today=today(), zone=zone(), clocks=self.session.clocks)

    def _take_list(self, day: date, last: int, matters: list[MatterLine]) -> None:
        self._read_on, self._read_until = day, last
        self._show_list(matters)

    def _show_list(self, matters: list[MatterLine]) -> None:
        self._list.show_matters(matters, today())
        if isinstance(self._stack.currentWidget(), NewMatter):
            return
        if not matters:
            self._stack.setCurrentWidget(self._empty)
        elif self._code is None:
            self._show_matter(matters[0].matter.code)
        else:
            self._list.choose(self._code)  # asked for before the list was there

    def _show_matter(self, code: str) -> None:
        self._code = MatterCode(code)
        self._list.choose(MatterCode(code))
        self._stack.setCurrentWidget(self._matter)
        self._matter.show_matter(MatterCode(code))

    def _create(self, mode: Mode, title: str, originals: Originals, interview: bool) -> None:
        session = self.session
        session.jobs.run(
            Lane.WRITING,
            lambda _report: new_matter(session.vault, mode, title, actor=session.actor, originals=originals),
            owner=self,
            done=lambda matter: self._created(matter, interview=interview),
        )

    def _created(self, matter: Matter, *, interview: bool) -> None:
        self._stack.setCurrentWidget(self._matter)
        self.session.jobs.run(
            Lane.READING,
            lambda _report: self._read(),
            owner=self,
            done=lambda matters: self._show_created(matters, matter.code, interview=interview),
        )

    def _show_created(self, matters: list[MatterLine], code: MatterCode, *, interview: bool) -> None:
        self._list.show_matters(matters, today())
        self._show_matter(code)
        self._list.take_focus()
        if interview:
            self._matter.show_tab("interview")

    def _back(self) -> None:
        code = self._list.current()
        self._stack.setCurrentWidget(self._matter if code else self._empty)

    def _nothing_yet(self) -> EmptyState:
        new = Button(self.tr("&New matter"), kind="primary", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self.start_new)
        return EmptyState(
            "folder",
            self.tr("No matters yet"),
            self.tr("A matter holds everything about one case: papers, notes, people and handoffs."),
            primary=new,
        )
