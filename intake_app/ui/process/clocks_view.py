"""The clocks of a process: a card for each, what clashes above them, and how one was counted below."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intake_app.domain.deadline import Clocks, Deadline, Missing
from intake_app.ui import theme
from intake_app.ui.process.clock_card import ClockCard, Face, face_of, is_of_court, nothing_filed
from intake_app.ui.widgets.buttons import IconButton
from intake_app.ui.widgets.clear import clear
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import Text
from intake_app.words import deadlines as words
from intake_app.words.hook import written_day
from intake_app.words.rulebook import in_our_language, source, unconfirmed
from intake_app.words.troubles import clash

CARD = 200  # pixels at 100 % a card needs
BETWEEN = 12


class ClocksView(QWidget):
    """`show_clocks` builds it anew; which card is explained stays. `court_asked`: a court gave a period."""

    court_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[ClockCard] = []
        self._columns = 0
        self._shown: object = None
        self._explained = ""
        self._warnings, self._below = QVBoxLayout(), QVBoxLayout()
        self._grid = QGridLayout()
        for layout in (self._warnings, self._grid, self._below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for layout in (self._warnings, self._grid, self._below):
            column.addLayout(layout)

    def show_clocks(self, clocks: Clocks, today: date) -> None:
        """Show every clock that runs, or could if more were known."""
        if (clocks, today) == self._shown:
            return  # what has the focus keeps it
        self._shown = clocks, today
        clear(self._warnings)
        if clocks.disclosed:
            title, basis = in_our_language(clocks.disclosed.title), in_our_language(clocks.disclosed.basis)
            self._warnings.addWidget(NoteStrip("warn", f"{title}. {basis}", icon="hourglass"))
        for found in clocks.clashes:
            self._warnings.addWidget(NoteStrip("warn", clash(found)))
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(face) for face in faces(clocks, today)]
        self._columns = 0
        self._arrange()
        running: list[Deadline | Missing] = [*clocks.deadlines, *clocks.missing]
        self._explain(next((one for one in running if key_of(one) == self._explained), None))

    def minimumSizeHint(self) -> QSize:
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _card(self, face: Face) -> ClockCard:
        card, clock = ClockCard(face), face.clock
        if clock:
            card.opened.connect(lambda: self._explain(clock))
        else:
            card.opened.connect(self.court_asked)
        return card

    def _arrange(self) -> None:
        columns = max(1, min(3, (self.width() + BETWEEN) // (theme.current().px(CARD) + BETWEEN)))
        if columns == self._columns:
            return
        for number in range(3):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def _explain(self, clock: Deadline | Missing | None) -> None:
        clear(self._below)
        self._explained = key_of(clock) if clock else ""
        if clock:
            self._below.addWidget(self._how(clock))

    def _how(self, clock: Deadline | Missing) -> Panel:
        panel = Panel(self.tr("How this is counted"), icon="list", note=in_our_language(clock.rule.title))
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(lambda: self._explain(None))
        panel.set_right(close)
        pairs = Pairs()
        for label, value in self._told(clock):
            if value:
                pairs.add(label, value)
        panel.body.addLayout(pairs)
        told = self.tr("Counted from what is recorded here. It is not legal advice. Counsel decides.")
        panel.body.addWidget(Text(told, size="small", color="text2", wrap=True))
        return panel

    def _told(self, clock: Deadline | Missing) -> list[tuple[str, str]]:
        rule = clock.rule
        law = [
            (self.tr("Rule"), in_our_language(rule.basis)),
            (self.tr("Source"), source(rule)),
            (self.tr("Doubt"), unconfirmed(rule)),
        ]
        if isinstance(clock, Missing):
            return [(self.tr("Not known"), words.missing(clock)), *law]
        safe_by = written_day(clock.safe_by) if clock.safe_by and clock.safe_by != clock.on else ""
        return [
            (self.tr("Counted"), words.counted(clock)),
            ("", words.computed(clock)),
            (self.tr("Ends"), written_day(clock.on)),
            (self.tr("Last working day before"), safe_by),
            (self.tr("At the latest"), written_day(clock.outer) if clock.outer else ""),
            (self.tr("Known by"), words.confidence_label(clock.confidence)),
            (self.tr("What would change it"), "\n".join(words.what_would_change(clock))),
            *law,
        ]


def faces(clocks: Clocks, today: date, *, filed: bool = False) -> list[Face]:
    """The window and the return date first, then what rules of law say.

    Their place is never empty, unless `filed`: there may be some that are not among these clocks.
    """
    running: list[Deadline | Missing] = [*clocks.deadlines, *clocks.missing]
    first = sorted((one for one in running if not is_of_court(one.rule)), key=lambda one: one.rule.id)
    others = [one for one in running if is_of_court(one.rule)]
    shown = [face_of(one, today) for one in (*first, *others)]
    return shown if others or filed else [*shown, nothing_filed()]


def key_of(clock: Deadline | Missing) -> str:
    """What a clock is known by from one reading to the next."""
    return clock.key if isinstance(clock, Deadline) else clock.rule.id
