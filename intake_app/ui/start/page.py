"""The first page: four things to do, and practice."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import icons, theme
from intake_app.ui.start.language_link import LanguageLink
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.choice_row import ChoiceRow
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import Text


class StartPage(QWidget):
    """Shown when there is no vault to unlock."""

    create_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    handoff_asked = Signal()
    practice_asked = Signal()
    language_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.set_ground(self, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 40)
        column.setSpacing(12)
        column.addWidget(IconLabel("shield-check", "accent", icons.EMPTY))
        column.addWidget(Text(self.tr("Take in what people trust you with"), size="heading", weight=600, wrap=True))
        column.addWidget(
            Text(
                self.tr(
                    "Papers and files are cleaned of hidden details, kept encrypted on this computer, "
                    "and handed to a lawyer in one sealed file. Nothing goes over a network."
                ),
                color="text2",
                wrap=True,
            )
        )
        column.addSpacing(12)
        for row in self._ways():
            column.addWidget(row)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        practise, language = LinkButton(self.tr("Practise with a sample vault")), LanguageLink()
        practise.clicked.connect(self.practice_asked)
        language.asked.connect(self.language_asked)
        row = QHBoxLayout()
        row.addWidget(practise)
        row.addStretch(1)
        row.addWidget(language)
        return row

    def _ways(self) -> Iterator[ChoiceRow]:
        for icon, title, sentence, signal in (
            (
                "plus",
                self.tr("&Create a vault"),
                self.tr("A new encrypted folder for your matters. Takes about five minutes, with pen and paper."),
                self.create_asked,
            ),
            (
                "lock-open",
                self.tr("&Open a vault"),
                self.tr("One that exists already, on this computer or on a drive."),
                self.open_asked,
            ),
            (
                "history",
                self.tr("&Restore a backup"),
                self.tr("From the drive it lies on, when the vault or its computer is lost."),
                self.restore_asked,
            ),
            (
                "mail",
                self.tr("Open a &handoff"),
                self.tr("For counsel: a sealed file that was made for your key."),
                self.handoff_asked,
            ),
        ):
            row = ChoiceRow(icon, title, sentence)
            row.clicked.connect(signal)
            yield row
