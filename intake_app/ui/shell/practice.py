"""The band above everything in the window over a vault for practice, whichever page is in front."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from intake_app.ui.jobs import Lane
from intake_app.ui.practice import ICON, ThingsToTry, ask_throw_away
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.text import Text


class PracticeBand(QFrame):
    """It can't be put away. What is done in practice is undone from here: all of it, in one step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("band", "practice")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.setSpacing(8)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(IconLabel(ICON, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Text(self.tr("Practice"), color="warn", weight=600), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Text(self.tr("Everything here is invented. Put nothing real in it."), wrap=True), 1)
        self._box.addLayout(words, 1)
        self._box.addLayout(self._links())

    def set_narrow(self, narrow: bool) -> None:
        """The links below the words, for small windows and large text."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _links(self) -> QHBoxLayout:
        tell, again = LinkButton(self.tr("What to try")), LinkButton(self.tr("Start over…"))
        away = LinkButton(self.tr("Throw away…"))
        tell.clicked.connect(self._tell)
        again.clicked.connect(lambda: ask_throw_away(self, lambda: self._throw_away(again=True), again=True))
        away.clicked.connect(lambda: ask_throw_away(self, lambda: self._throw_away(again=False), again=False))
        for link in (again, away):
            link.setEnabled(not self._session.vault.read_only)
        return in_a_row(tell, again, away, spacing=16)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):  # Qt would squeeze lines of words away
            self.setMinimumHeight(self._box.totalHeightForWidth(self.width()))
        return handled

    def _tell(self) -> None:
        """Beside the window, which goes on being used."""
        ThingsToTry(self.window()).show()

    def _throw_away(self, *, again: bool) -> None:
        from intake_app.workflows.practise import throw_away  # noqa: PLC0415  the window paints before the store

        session = self._session
        session.ending = True
        session.jobs.run(
            Lane.WRITING,
            lambda _report: throw_away(session.vault),
            owner=session,
            done=lambda done: session.end_practice(done, again=again),
            failed=self._show_failure,
        )

    def _show_failure(self, error: Exception) -> None:
        self._session.ending = False
        self._session.jobs.unhandled.emit(error)
