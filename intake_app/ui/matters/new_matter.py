"""The form for a new matter: how it came in, what to call it, what is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.matter import Mode, Originals, default_originals
from intake_app.ui.items.originals_choice import OriginalsChoice
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import OptionCard
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.flow import Flow
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.scroll import scrolled_column
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.text import Text
from intake_app.words.labels import mode_label

WIDEST = 720  # pixels at 100 %


class NewMatter(QWidget):
    """Three short questions. `wanted` carries mode, title, what is kept of each file, and whether to interview now."""

    wanted = Signal(object, str, object, bool)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = LineEdit()
        self._title.setMaxLength(120)
        self._title.returnPressed.connect(self._finish)
        self._modes = QButtonGroup(self)
        self._originals = OriginalsChoice()
        self._open = Button(self.tr("Open matter"), kind="primary", hint=self.tr("Enter"))
        self._open.clicked.connect(self._finish)
        self._interview = Button(self.tr("Start the &interview"), icon="message-circle")
        self._interview.clicked.connect(lambda: self._finish(begin=True))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        on_escape(self, cancel.click)
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("How did it come in?"), weight=600))
        column.addLayout(self._mode_cards())
        column.addSpacing(16)
        hint = self.tr("A pseudonym is enough. Real names are not needed here, and this one never leaves the vault.")
        column.addWidget(Field(self.tr("What do you &call this person or case?"), self._title, hint=hint))
        column.addSpacing(16)
        column.addWidget(Text(self.tr("What is kept of each file?"), weight=600))
        column.addWidget(self._originals)
        column.addSpacing(24)
        column.addLayout(_choices(self._open, self._interview, cancel))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(PageHead(self.tr("New matter"), note=self.tr("It gets a random code that names nobody.")))
        outer.addWidget(scrolled_column(column, WIDEST), 1)
        self._modes.idToggled.connect(self._follow_mode)
        self._modes.button(0).setChecked(True)

    def start(self) -> None:
        """Empty the form and wait for the name."""
        self._title.clear()
        self._modes.button(0).setChecked(True)
        self._title.setFocus()

    def _mode_cards(self) -> QHBoxLayout:
        sentences = {
            Mode.CLINIC_INTAKE: self.tr("A person brings a notice or a paper about their own account."),
            Mode.NEWSROOM_TIP: self.tr("A source hands over documents. Hidden details are a danger to them."),
            Mode.ORG_IS_RECIPIENT: self.tr("The demand is addressed to your own newsroom or office."),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for number, (mode, sentence) in enumerate(sentences.items()):
            card = OptionCard(mode_label(mode), sentence)
            card.radio.setProperty("mode", mode.value)
            self._modes.addButton(card.radio, number)
            row.addWidget(card, 1)
        return row

    def _mode(self) -> Mode:
        chosen = self._modes.checkedButton()
        assert chosen is not None  # one card is always chosen
        return Mode(chosen.property("mode"))

    def _follow_mode(self, _number: int, checked: bool) -> None:
        if checked:
            self._originals.choose(default_originals(self._mode()))

    def _finish(self, *, begin: bool = False) -> None:
        title = self._title.text().strip() or self.tr("No name yet")
        self.wanted.emit(self._mode(), title, Originals(self._originals.value()), begin)


def _choices(*buttons: QWidget) -> Flow:
    row = Flow()
    for button in buttons:
        row.addWidget(button)
    return row
