"""Step two: words chosen by chance, or a passphrase of one's own that is strong enough."""

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import resources
from intake_app.ui.create.meter import Meter
from intake_app.ui.create.word_tile import WordTile
from intake_app.ui.jobs import Jobs, Lane
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import CheckBox
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line_edit import PasswordEdit
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text

COLUMNS = 4
PAUSE = 150  # milliseconds without a key before a passphrase is judged


class GeneratedWords(QWidget):
    """Numbered tiles, to be written down."""

    changed = Signal()

    def __init__(self, generate: Callable[[], str]) -> None:
        super().__init__()
        self._generate = generate
        self._tiles = QWidget()
        self._meter = Meter()
        self._written = CheckBox(self.tr("I have &written them down on paper"))
        self._written.toggled.connect(lambda _on: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._tiles)
        column.addWidget(self._meter)
        column.addWidget(self._written)
        self._column = column
        self.draw()

    def draw(self) -> None:
        """Other words."""
        self.passphrase = self._generate()
        words = self.passphrase.split(" ")
        tiles: list[QWidget] = [WordTile(number, word) for number, word in enumerate(words, start=1)]
        drawn = _in_columns([*tiles, _write_them_down(self.tr("Write them down"))])
        self._column.replaceWidget(self._tiles, drawn)
        self._tiles.deleteLater()
        self._tiles = drawn
        listed = len(resources.text("words", "eff_large.txt").split())
        self._meter.show_generated(len(words), listed, math.floor(len(words) * math.log2(listed)))
        self._written.setChecked(False)

    def missing(self) -> str:
        """What is still to do, in words."""
        return "" if self._written.isChecked() else self.tr("Write the words down, then tick the box")


class OwnPassphrase(QWidget):
    """Typed twice, and judged as it is typed."""

    changed = Signal()

    def __init__(self, jobs: Jobs, judge: Callable[[str], tuple[float, float]]) -> None:
        super().__init__()
        self._jobs, self._judge = jobs, judge
        self._enough = False
        self._first, self._second = PasswordEdit(), PasswordEdit()
        self._again = Field(self.tr("The same again"), self._second)
        self._meter = Meter()
        self._meter.show_nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (Field(self.tr("Passphrase"), self._first), self._meter, self._again):
            column.addWidget(widget)
        self.setTabOrder(self._first, self._second)  # past Show: the spaces of a passphrase would press it
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_judge)
        self._first.textChanged.connect(self._typed)
        self._second.textChanged.connect(self._compare)

    @property
    def passphrase(self) -> str:
        """As typed."""
        return self._first.text()

    def missing(self) -> str:
        """What is still to do, in words."""
        if not self._enough:
            return self.tr("Choose a passphrase that is strong enough")
        if self._first.text() != self._second.text():
            return self.tr("Type the passphrase a second time")
        return ""

    def activated(self) -> None:
        """Ready to type."""
        self._first.setFocus()

    def _typed(self) -> None:
        self._enough = False
        self._pause.start()
        self._compare()

    def _compare(self) -> None:
        typed = self._second.text()
        differs = bool(typed) and not self._first.text().startswith(typed)
        self._again.set_fault(self.tr("This differs from the first one.") if differs else "")
        self.changed.emit()

    def _ask_judge(self) -> None:
        text = self._first.text()
        if text:
            self._jobs.run(
                Lane.POOL,
                lambda _report: self._judge(text),
                owner=self,
                done=lambda found: self._show_judgement(text, *found),
            )
        else:
            self._meter.show_nothing()

    def _show_judgement(self, text: str, bits: float, floor: float) -> None:
        if text != self._first.text():
            return
        self._enough = bits >= floor
        self._meter.show_bits(bits, floor)
        self.changed.emit()


class ChoosePassphrase(QWidget):
    """Both ways, the drawn words first. `judge` gives the bits of a passphrase and the floor."""

    changed = Signal()

    def __init__(self, jobs: Jobs, generate: Callable[[], str], judge: Callable[[str], tuple[float, float]]) -> None:
        super().__init__()
        self._generated, self._own = GeneratedWords(generate), OwnPassphrase(jobs, judge)
        self._ways = Segments(
            [("generated", self.tr("Words chosen for you"), ""), ("own", self.tr("Your own"), "")],
            name=self.tr("Passphrase"),
        )
        self._ways.chosen.connect(self._show_way)
        self._others = Button(self.tr("&Other words"), icon="rotate-cw")
        self._others.clicked.connect(self._generated.draw)
        row = QHBoxLayout()
        row.addWidget(self._ways)
        row.addStretch(1)
        row.addWidget(self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        for way in (self._generated, self._own):
            column.addWidget(way)
            way.changed.connect(self.changed)
        self._own.hide()

    def passphrase(self) -> str:
        """The one that is chosen."""
        return self._way().passphrase

    def missing(self) -> str:
        """What is still to do here, in words; empty when nothing is."""
        return self._way().missing()

    def summary(self) -> str:
        """For the folded step."""
        generated = self._way() is self._generated
        return self.tr("chosen for you, written down") if generated else self.tr("your own")

    def activated(self) -> None:
        """Ready to go on."""
        self._ways.setFocus()

    def _way(self) -> GeneratedWords | OwnPassphrase:
        return self._generated if self._ways.value() == "generated" else self._own

    def _show_way(self, key: str) -> None:
        self._others.setVisible(key == "generated")
        self._generated.setVisible(key == "generated")
        self._own.setVisible(key == "own")
        if key == "own":
            self._own.activated()
        self.changed.emit()


def _in_columns(widgets: list[QWidget]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // COLUMNS, place % COLUMNS)
    return holder


def _write_them_down(text: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("pencil", "text2"))
    row.addWidget(Text(text, color="text2"), 1)
    return holder
